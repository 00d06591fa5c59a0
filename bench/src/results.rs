//! The file that the tables are kept in.

use std::{fs, io, process::Command, thread};

use crate::part::{IS_NATIVE, Report};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/RESULTS.md");
const LOCK: &str = include_str!("../../Cargo.lock");

/// A report as it is kept and printed.
pub fn section(report: &Report) -> String {
    format!("## {}\n\n{}", report.title, report.text)
}

/// How and on what the numbers were made.
pub fn circumstances(arguments: &[String]) -> String {
    let flags = if IS_NATIVE {
        "RUSTFLAGS=\"-C target-cpu=native\" "
    } else {
        ""
    };
    let arguments: String = match arguments {
        [] => String::new(),
        some => format!(" -- {}", some.join(" ")),
    };
    let cpus = thread::available_parallelism().map_or(1, usize::from);
    let libraries = [
        "reqwest",
        "serde_json",
        "sonic-rs",
        "simd-json",
        "arrow-json",
        "parquet",
        "tokio",
    ];
    let libraries: Vec<String> = libraries
        .iter()
        .filter_map(|name| Some(format!("{name} {}", version(name, LOCK)?)))
        .collect();
    format!(
        "`{flags}cargo bench{arguments}` on {} {}, {cpus} CPUs; {}; {}.\n",
        std::env::consts::OS,
        std::env::consts::ARCH,
        compiler(),
        libraries.join(", ")
    )
}

/// Writes a section in place of the one with that name.
///
/// # Errors
///
/// When the file cannot be read or written.
pub fn save(name: &str, section: &str) -> io::Result<()> {
    let text = fs::read_to_string(FILE)?;
    fs::write(FILE, replaced(&text, name, section))
}

fn replaced(text: &str, name: &str, section: &str) -> String {
    let (begin, end) = (format!("<!-- {name} -->\n"), format!("<!-- end of {name} -->\n"));
    let block = format!("{begin}{}\n{end}", section.trim_end());
    match text.split_once(&begin) {
        Some((before, rest)) => {
            let after = rest.split_once(&end).map_or("", |(_, after)| after);
            format!("{before}{block}{after}")
        }
        None => format!("{}\n\n{block}", text.trim_end()),
    }
}

fn compiler() -> String {
    let output = Command::new("rustc").arg("--version").output();
    let text = output.map_or_else(
        |_| String::new(),
        |output| String::from_utf8_lossy(&output.stdout).into_owned(),
    );
    let version: Vec<&str> = text.split(' ').take(2).collect();
    version.join(" ")
}

/// The version of a package that is locked.
fn version<'a>(name: &str, lock: &'a str) -> Option<&'a str> {
    let (_, rest) = lock.split_once(&format!("name = \"{name}\"\nversion = \""))?;
    rest.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_takes_the_place_of_its_former_self_or_comes_last() {
        let first = replaced("# Results\n", "rows", "old\n");
        assert_eq!(first, "# Results\n\n<!-- rows -->\nold\n<!-- end of rows -->\n");
        let both = replaced(&first, "csv", "other");
        let new = replaced(&both, "rows", "new");
        assert_eq!(new, both.replace("old", "new"));
    }

    #[test]
    fn versions_are_those_of_the_lock_file() {
        let lock =
            "[[package]]\nname = \"a-b\"\nversion = \"1.0.0\"\n\n[[package]]\nname = \"a\"\nversion = \"2.1.0\"\n";
        assert_eq!(version("a", lock), Some("2.1.0"));
        assert_eq!(version("c", lock), None);
    }
}
