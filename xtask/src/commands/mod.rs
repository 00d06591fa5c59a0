//! What each command does with the files of the repository and with the published API.

mod check;
mod compare;
mod cost;

use std::{
    fs,
    io::{ErrorKind, Write as _},
    path::Path,
};

pub use check::{evidence, lint, snapshot};
pub use compare::{adopt, changelog, drift};
pub use cost::{cost, cost_of_build};

/// Whether all is as it should be; an error if that could not be found out.
pub type Outcome = Result<bool, Box<dyn std::error::Error>>;

/// Our document as it is called in reports.
const DOCUMENT: &str = "openapi/cluvio.yaml";

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
}

/// Writes to the standard output, with colours only on a terminal.
fn show(text: &str) -> Result<(), String> {
    let mut output = anstream::stdout();
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        // Whoever reads it has read enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        result => result.map_err(|error| format!("the standard output cannot be written: {error}")),
    }
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{} cannot be written: {error}", path.display()))
}
