//! What it costs to depend on a library: clean builds of programs that make one call, one after the other.

mod programs;
mod table;
mod usage;

use std::{
    collections::BTreeSet,
    env, fs,
    hash::{DefaultHasher, Hash, Hasher},
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde::{Deserialize, Serialize};

pub use programs::{PROGRAMS, Program};
pub use table::{put_in, table};
pub use usage::{Usage, of as usage_of};

/// What was measured of a program.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measurement {
    /// That of its library.
    pub version: String,
    /// What its clean debug build used.
    pub usage: Usage,
    /// How many packages it is made of, without itself.
    pub packages: usize,
    /// The size of the target folder after the debug build.
    pub target_bytes: u64,
    /// The size of the stripped program of a release build, if there was one.
    pub release_bytes: Option<u64>,
    /// What the numbers of other programs must have in common with these to be compared with them.
    #[serde(default)]
    pub conditions: String,
}

/// Why a program was not measured.
#[derive(Debug, thiserror::Error)]
#[error("{program}: {what}: {error}")]
pub struct CostError {
    program: &'static str,
    what: String,
    error: io::Error,
}

/// Where the programs are built, and for what.
#[derive(Clone, Copy, Debug)]
pub struct Workshop<'a> {
    /// The root of the repository.
    pub root: &'a Path,
    /// Where the programs and the measurements are put.
    pub folder: &'a Path,
    /// Whether a release build follows the debug build.
    pub release: bool,
    /// What is told apart by [`conditions`].
    pub conditions: &'a str,
}

impl Workshop<'_> {
    /// What was measured before, under the same conditions.
    pub fn kept(&self, program: &Program) -> Option<Measurement> {
        let kept: Measurement = serde_json::from_slice(&fs::read(self.record(program)).ok()?).ok()?;
        (kept.conditions == self.conditions).then_some(kept)
    }

    /// Builds a program and keeps what was measured; nothing of the build is left.
    ///
    /// # Errors
    ///
    /// If something cannot be written, fetched or built.
    pub fn measure(&self, program: &'static Program) -> Result<Measurement, CostError> {
        let at = |what: &str| {
            let what = what.to_owned();
            move |error| CostError {
                program: program.name,
                what,
                error,
            }
        };
        let folder = self.folder.join(program.name);
        self.write(program, &folder).map_err(at("it cannot be written"))?;
        let host = host().map_err(at("the compiler does not name its target"))?;
        output(cargo("fetch", &folder).args(["--target", &host])).map_err(at("its packages cannot be fetched"))?;
        let listing = ["--edges", "normal,build", "--prefix", "none", "--format", "{p}"];
        let listing =
            output(cargo("tree", &folder).args(OFFLINE).args(listing)).map_err(at("its packages cannot be listed"))?;
        let lock = fs::read_to_string(folder.join("Cargo.lock")).map_err(at("its lock file cannot be read"))?;

        let target = folder.join("target");
        let usage = build(&folder, false).map_err(at("its debug build"))?;
        let target_bytes = size(&target).map_err(at("its target folder cannot be read"))?;
        fs::remove_dir_all(&target).map_err(at("its target folder cannot be removed"))?;
        let mut measurement = Measurement {
            version: version(program.library, &lock).unwrap_or_default().to_owned(),
            usage,
            packages: packages(&listing),
            target_bytes,
            release_bytes: None,
            conditions: self.conditions.to_owned(),
        };
        if self.release {
            build(&folder, true).map_err(at("its release build"))?;
            let file = target
                .join("release")
                .join(format!("{}{}", programs::PACKAGE, env::consts::EXE_SUFFIX));
            let built = fs::metadata(file).map_err(at("its program cannot be read"))?;
            measurement.release_bytes = Some(built.len());
            fs::remove_dir_all(&target).map_err(at("its target folder cannot be removed"))?;
        }
        let record =
            serde_json::to_vec(&measurement).map_err(|error| at("its numbers cannot be kept")(error.into()))?;
        fs::write(self.record(program), record).map_err(at("its numbers cannot be kept"))?;
        Ok(measurement)
    }

    fn record(&self, program: &Program) -> PathBuf {
        self.folder.join(format!("{}.json", program.name))
    }

    fn write(&self, program: &Program, folder: &Path) -> io::Result<()> {
        match fs::remove_dir_all(folder) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => fs::create_dir_all(folder.join("src"))?,
        }
        let root = self.root.display().to_string();
        fs::write(folder.join("Cargo.toml"), program.manifest(&root))?;
        fs::write(folder.join("src/main.rs"), program.source())?;
        // What several programs depend on has one version, that of ours.
        fs::copy(self.root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
        Ok(())
    }
}

const OFFLINE: [&str; 2] = ["--offline", "--locked"];

/// What changes the numbers of all programs: the compiler, and the versions that are locked.
pub fn conditions(compiler: &str, lock: &str) -> String {
    let mut hasher = DefaultHasher::new();
    lock.hash(&mut hasher);
    format!("rustc {compiler}, lock file {:016x}", hasher.finish())
}

/// The command that is measured.
pub fn build_command(folder: &Path, release: bool) -> Command {
    let mut command = cargo("build", folder);
    command.args(OFFLINE).arg("--quiet");
    if release {
        command.args(["--release", "--config", "profile.release.strip = true"]);
    }
    command
}

/// Builds in a process of its own, as the system counts for a process all that it has ever waited for.
fn build(folder: &Path, release: bool) -> io::Result<Usage> {
    let mut command = Command::new(env::current_exe()?);
    command.arg("cost-of-build").arg(folder);
    if release {
        command.arg("--release");
    }
    Ok(serde_json::from_str(&output(&mut command)?)?)
}

/// Cargo on a program, without what the environment sets of builds.
fn cargo(subcommand: &str, folder: &Path) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(changes_builds) {
            command.env_remove(name);
        }
    }
    // A dependency of a registry is never compiled incrementally, but one with a path would be. What a wrapper has compiled
    // elsewhere would not be counted, so that none that is configured is taken either.
    command
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTC_WRAPPER", "")
        .env("RUSTC_WORKSPACE_WRAPPER", "")
        .current_dir(folder)
        .arg(subcommand);
    command.env("CARGO_TARGET_DIR", folder.join("target"));
    command
}

/// Whether a variable is not about where Cargo finds packages, but about what it does with them.
fn changes_builds(variable: &str) -> bool {
    let kept = ["HOME", "HTTP_", "NET_", "REGISTRIES_", "REGISTRY_", "SOURCE_"];
    match variable.strip_prefix("CARGO_") {
        Some(rest) => !kept.iter().any(|kept| rest.starts_with(kept)),
        None => variable.starts_with("RUSTC") || matches!(variable, "RUSTFLAGS" | "CLUVIO_OPENAPI" | "MAKEFLAGS"),
    }
}

/// What a command prints; what it says of its errors goes through.
fn output(command: &mut Command) -> io::Result<String> {
    let output = command.stderr(Stdio::inherit()).output()?;
    if !output.status.success() {
        return Err(io::Error::other(format!("the command ended with {}", output.status)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn host() -> io::Result<String> {
    output(Command::new("rustc").arg("-vV"))?
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .map(str::to_owned)
        .ok_or_else(|| io::Error::other("`rustc -vV` has no line `host`"))
}

/// How many packages a listing of `cargo tree` names, without the first.
fn packages(listing: &str) -> usize {
    let names: BTreeSet<&str> = listing
        .lines()
        .skip(1)
        .map(|line| line.trim_end_matches(" (*)"))
        .filter(|line| !line.is_empty())
        .collect();
    names.len()
}

/// The version of a package in a lock file.
fn version<'a>(name: &str, lock: &'a str) -> Option<&'a str> {
    let (_, rest) = lock.split_once(&format!("name = \"{name}\"\nversion = \""))?;
    rest.split('"').next()
}

/// The size of all files in a folder, one of several names counted once.
fn size(folder: &Path) -> io::Result<u64> {
    fn add(folder: &Path, seen: &mut BTreeSet<u64>) -> io::Result<u64> {
        let mut bytes = 0;
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let metadata = entry.metadata()?;
            if metadata.is_dir() {
                bytes += add(&entry.path(), seen)?;
            } else if node(&metadata).is_none_or(|node| seen.insert(node)) {
                bytes += metadata.len();
            }
        }
        Ok(bytes)
    }
    add(folder, &mut BTreeSet::new())
}

#[cfg(unix)]
fn node(metadata: &fs::Metadata) -> Option<u64> {
    Some(std::os::unix::fs::MetadataExt::ino(metadata))
}

#[cfg(not(unix))]
fn node(_: &fs::Metadata) -> Option<u64> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_are_counted_once_and_the_program_not_at_all() {
        let listing = "program v0.0.0 (/a)\na v1.0.0\nb v1.0.0 (proc-macro)\n\na v1.0.0 (*)\na v2.0.0\n";
        assert_eq!(packages(listing), 3);
    }

    #[test]
    fn what_a_caller_has_set_does_not_change_a_build() {
        for variable in [
            "CARGO_PROFILE_DEV_DEBUG",
            "CARGO_BUILD_JOBS",
            "CARGO_TARGET_DIR",
            "CARGO_MANIFEST_DIR",
            "RUSTFLAGS",
            "RUSTC_WRAPPER",
            "CLUVIO_OPENAPI",
        ] {
            assert!(changes_builds(variable), "{variable}");
        }
        for variable in [
            "CARGO_HOME",
            "CARGO_REGISTRIES_X_INDEX",
            "CARGO_NET_RETRY",
            "PATH",
            "RUSTUP_TOOLCHAIN",
        ] {
            assert!(!changes_builds(variable), "{variable}");
        }
    }

    #[test]
    fn a_file_of_two_names_is_counted_once() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("inner");
        fs::create_dir(&inner).unwrap();
        fs::write(inner.join("a"), [0; 100]).unwrap();
        fs::write(folder.path().join("b"), [0; 10]).unwrap();
        fs::hard_link(inner.join("a"), folder.path().join("c")).unwrap();
        let expected = if cfg!(unix) { 110 } else { 210 };
        assert_eq!(size(folder.path()).unwrap(), expected);
    }

    #[test]
    fn every_program_is_a_package_of_its_own_that_names_its_library() {
        for program in &PROGRAMS {
            let manifest = program.manifest("/the/root");
            assert!(manifest.contains(&format!("\n{} = ", program.library)), "{manifest}");
            assert!(
                manifest.ends_with("[workspace]\n") && !manifest.contains("{root}"),
                "{manifest}"
            );
            assert!(program.source().contains(".await?"), "{}", program.name);
        }
    }

    #[test]
    fn the_version_is_that_of_the_lock_file() {
        let lock =
            "[[package]]\nname = \"a-b\"\nversion = \"1.0.0\"\n\n[[package]]\nname = \"a\"\nversion = \"2.1.0\"\n";
        assert_eq!(version("a", lock), Some("2.1.0"));
        assert_eq!(version("c", lock), None);
    }
}
