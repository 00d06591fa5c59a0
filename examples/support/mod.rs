//! What the tools have in common.

#![allow(dead_code, unused_imports, reason = "each tool uses its own part")]

mod account;
mod interrupts;
mod options;
mod terminal;
mod whole_file;

use std::{
    env::{self, VarError},
    time::SystemTime,
};

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

pub use account::{Account, Connection, Reading, dry_run, emulator};
pub use interrupts::{Interrupts, read_line};
pub use options::seconds;
pub use terminal::{Failure, Progress, exit_code, line, print, print_bytes, say, tool, warn};
pub use whole_file::WholeFile;

/// The moment that it is.
pub fn now() -> DateTime<Utc> {
    SystemTime::now().into()
}

/// What an optional text says, or that it says nothing.
pub fn name(text: Option<&String>) -> &str {
    text.map_or("(no name)", String::as_str)
}

/// What is called `name` among attributes that the reference does not list: a guess, which is only shown.
pub fn guessed_name(attributes: Option<&Map<String, Value>>) -> Option<&str> {
    attributes?.get("name")?.as_str()
}

/// The value of an environment variable that holds a secret.
pub fn secret(variable: &str) -> Result<cluvio::Secret, Failure> {
    match env::var(variable) {
        Ok(value) if !value.is_empty() => Ok(value.into()),
        Ok(_) => Err(format!("{variable} is set but empty").into()),
        Err(VarError::NotPresent) => Err(format!("{variable} is not set").into()),
        Err(VarError::NotUnicode(_)) => Err(format!("{variable} is not valid Unicode").into()),
    }
}
