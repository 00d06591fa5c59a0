//! The parts, each of which makes a table.

mod arrow;
mod csv;
mod growth;
mod limit;
mod rows;
mod waiting;

use std::{fs, path::PathBuf};

use crate::{
    Failure,
    cache::{Cache, Encoding},
    options::{Options, Part},
    process::Server,
    server,
    side::{Side, Task},
};

/// Whether the compiler may use instructions that not every processor has.
pub const IS_NATIVE: bool = cfg!(any(target_feature = "avx2", target_feature = "sve"));

/// What a part has to say.
pub struct Report {
    /// What is measured, and what the ratios are of.
    pub title: String,
    /// Markdown.
    pub text: String,
}

/// The name under which a part is kept.
pub fn name(part: Part) -> String {
    let name = format!("{part:?}").to_lowercase();
    if part == Part::Limit && IS_NATIVE {
        name + "-native"
    } else {
        name
    }
}

/// Runs a part.
///
/// # Errors
///
/// When something that is measured fails.
pub fn run(part: Part, options: &Options, cache: &Cache) -> Result<Report, Failure> {
    match part {
        Part::Rows => rows::run(options, cache),
        Part::Limit => limit::run(options, cache),
        Part::Growth => growth::run(options, cache),
        Part::Arrow => arrow::run(options, cache),
        Part::Csv => csv::run(options, cache),
        Part::Waiting => waiting::run(options, cache),
    }
}

/// A generated result, and the server that has it.
struct Served {
    server: Server,
    body: PathBuf,
    /// Bytes on the wire.
    size: u64,
}

impl Served {
    fn new(rows: u64, encoding: Encoding, cache: &Cache) -> Result<Self, Failure> {
        Self::running(rows, encoding, cache, (0.0, 0.0))
    }

    /// With executions that run for a time within these bounds, in seconds.
    fn running(rows: u64, encoding: Encoding, cache: &Cache, runs_for: (f64, f64)) -> Result<Self, Failure> {
        let body = cache.body(rows, encoding)?;
        let size = fs::metadata(&body)?.len();
        let server = Server::start(&server::Options {
            body: body.clone(),
            encoding,
            rows,
            runs_for,
        })?;
        Ok(Self { server, body, size })
    }

    fn task(&self, side: Side) -> Task {
        Task {
            side,
            url: self.server.url.clone(),
            body: self.body.clone(),
            output: PathBuf::new(),
        }
    }
}
