//! Compares our document with the published one, in what matters to a client.
//!
//! Wording, order and the way a schema is divided into components make no difference. What our document marks as not
//! documented (`x-evidence`) is confirmed or refuted by what is published.

mod access;
mod body;
mod draft;
mod evidence;
mod findings;
mod operation;
mod pairs;
mod parameters;
mod place;
mod schemas;
mod shape;
mod side;

use serde_json::Value;

pub use evidence::WORDS as ASPECTS;

use crate::{codegen::document::Document, difference::Comparison};

/// Compares our document, which is called `file` in the answer, with the published one.
pub fn compare(ours: &Document, file: &str, theirs: &Value) -> Comparison {
    let mut findings = findings::Findings::new(ours, file, theirs);
    operation::compare_all(&mut findings);
    findings.finish()
}

/// Whether a value goes to the server or comes from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Direction {
    Request,
    Response,
}
