//! What each command does with the files of the repository and with the published API.

mod check;
mod compare;

use std::{fs, path::Path};

pub use check::{evidence, lint, snapshot};
pub use compare::{adopt, changelog, drift};

/// Whether all is as it should be; an error if that could not be found out.
pub type Outcome = Result<bool, Box<dyn std::error::Error>>;

/// Our document as it is called in reports.
const DOCUMENT: &str = "openapi/cluvio.yaml";

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{} cannot be written: {error}", path.display()))
}
