//! Says where the generated client is: in `generated/`, or with the feature `codegen` in what is generated here from the
//! OpenAPI document.
//!
//! `CLUVIO_OPENAPI` names another document, for a user whose server answers differently and who cannot wait for a
//! release.

use std::{
    env,
    error::Error,
    path::{Path, PathBuf},
    process::ExitCode,
};

#[cfg(feature = "codegen")]
#[path = "build/mod.rs"]
mod codegen;

fn main() -> ExitCode {
    match run() {
        Ok(generated) => {
            println!("cargo::rustc-env=CLUVIO_GENERATED={}", generated.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            println!("cargo::error={error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<PathBuf, Box<dyn Error>> {
    println!("cargo::rerun-if-env-changed=CLUVIO_OPENAPI");
    let own = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or("cargo did not set CARGO_MANIFEST_DIR")?);
    let other = env::var_os("CLUVIO_OPENAPI").filter(|path| !path.is_empty());
    generated(&own, other.map(PathBuf::from))
}

/// The folder with the reviewed snapshot.
#[cfg(not(feature = "codegen"))]
fn generated(own: &Path, other: Option<PathBuf>) -> Result<PathBuf, Box<dyn Error>> {
    match other {
        Some(_) => {
            Err("CLUVIO_OPENAPI is set, but cluvio is built without its feature `codegen`, which it needs".into())
        }
        None => Ok(own.join("generated")),
    }
}

/// The folder with what has been generated.
#[cfg(feature = "codegen")]
fn generated(own: &Path, other: Option<PathBuf>) -> Result<PathBuf, Box<dyn Error>> {
    use std::{fmt::Display, fs};

    let source = other.unwrap_or_else(|| own.join("openapi/cluvio.yaml"));
    let shown = source.display();
    // A relative path would be taken from this crate's folder, not from that of whoever set it.
    if source.is_relative() {
        return Err(format!("CLUVIO_OPENAPI is `{shown}`: it must be an absolute path").into());
    }
    println!("cargo::rerun-if-changed={shown}");
    let text =
        fs::read_to_string(&source).map_err(|error| format!("the OpenAPI document {shown} cannot be read: {error}"))?;
    let at = |failure: &dyn Display| format!("{shown}: {failure}");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo did not set OUT_DIR")?);
    let document = codegen::read(&text).map_err(|refused| at(&refused))?;
    let mut files = Vec::from(
        codegen::generate_client(&document)
            .map_err(|failure| at(&failure))?
            .files(),
    );
    if env::var_os("CARGO_FEATURE_MOCK").is_some() {
        files.extend(
            codegen::generate_mocks(&document)
                .map_err(|failure| at(&failure))?
                .files(),
        );
    }
    if env::var_os("CARGO_FEATURE_EMBED").is_some() {
        files.extend(codegen::generate_embedding(&document).map_err(|failure| at(&failure))?);
    }
    for (name, source) in files {
        fs::write(out.join(name), source)?;
    }
    Ok(out)
}
