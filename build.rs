//! Generates the client from the OpenAPI document.
//!
//! `CLUVIO_OPENAPI` names another document, for a user whose server answers differently and who cannot wait for a
//! release.

use std::{
    env,
    error::Error,
    fmt::Display,
    fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
};

#[path = "build/mod.rs"]
mod codegen;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error={error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-env-changed=CLUVIO_OPENAPI");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    let own = || PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("openapi/cluvio.yaml");
    let other = env::var_os("CLUVIO_OPENAPI")
        .filter(|path| !path.is_empty())
        .map(PathBuf::from);
    let source = other.unwrap_or_else(own);
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
    let client = codegen::generate_client(&document).map_err(|failure| at(&failure))?;
    write(&out, client.files())?;
    if env::var_os("CARGO_FEATURE_MOCK").is_some() {
        let mocks = codegen::generate_mocks(&document).map_err(|failure| at(&failure))?;
        write(&out, mocks.files())?;
    }
    if env::var_os("CARGO_FEATURE_EMBED").is_some() {
        let embedding = codegen::generate_embedding(&document).map_err(|failure| at(&failure))?;
        write(&out, embedding)?;
    }
    Ok(())
}

fn write<const N: usize>(out: &Path, files: [(&str, String); N]) -> io::Result<()> {
    files
        .into_iter()
        .try_for_each(|(name, source)| fs::write(out.join(name), source))
}
