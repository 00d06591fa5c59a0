//! Generates the client from the OpenAPI document.
//!
//! `CLUVIO_OPENAPI` names another document, for a user whose server answers differently and who cannot wait for a
//! release.

use std::{env, error::Error, fs, path::PathBuf, process::ExitCode};

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
    let default = || PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("openapi/cluvio.yaml");
    let source = env::var_os("CLUVIO_OPENAPI").map_or_else(default, PathBuf::from);
    println!("cargo::rerun-if-changed={}", source.display());

    let shown = source.display();
    let text = fs::read_to_string(&source).map_err(|error| {
        format!("the OpenAPI document {shown} cannot be read: {error} (CLUVIO_OPENAPI must be an absolute path)")
    })?;
    let at = |failure: codegen::document::Failure| format!("{shown}: {failure}");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo did not set OUT_DIR")?);
    let document = codegen::read(&text).map_err(at)?;
    let client = codegen::generate_client(&document).map_err(at)?;
    fs::write(out.join("api.rs"), client.api)?;
    fs::write(out.join("data.rs"), client.data)?;
    fs::write(out.join("document.rs"), client.document)?;
    if env::var_os("CARGO_FEATURE_MOCK").is_some() {
        let mocks = codegen::generate_mocks(&document).map_err(at)?;
        fs::write(out.join("mock_api.rs"), mocks.api)?;
        fs::write(out.join("mock_data.rs"), mocks.data)?;
    }
    Ok(())
}
