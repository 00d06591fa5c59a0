//! The rendered text of an API reference, as a browser or a scraper gives it: no document, but titles, tables and
//! samples that can be held against ours.

mod body;
mod compare;
mod evidence;
mod findings;
pub(crate) mod lines;
mod matching;
mod parameters;
mod parse;
mod properties;
mod responses;
mod rows;
mod sample;
mod schema;
mod sections;
mod table;
mod values;

use serde_json::Value;

pub use compare::compare;
pub use parse::parse;
pub use table::Row;

/// What a text shows of an API.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reference {
    pub operations: Vec<Operation>,
    /// The text from the first entry of the changelog to the first operation; empty if there is none.
    pub changelog: String,
    /// What could not be read, a line each.
    pub notes: Vec<String>,
}

/// What a text shows of one operation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Operation {
    pub title: String,
    /// Line of the title in the text, from 1.
    pub line: usize,
    pub description: String,
    /// Method, in lower case, and path, where the text has them.
    pub route: Option<(String, String)>,
    /// The tables of parameters, in the order of the text.
    pub parameters: Vec<Parameters>,
    pub request: Body,
    pub response: Body,
    /// The statuses that samples are listed for.
    pub statuses: Vec<String>,
    /// Whether the text ends in the middle of this operation.
    pub cut_off: bool,
}

/// One table of parameters.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameters {
    /// `path`, `query`, `header` or `cookie`, as in OpenAPI's `in`.
    pub place: String,
    pub rows: Vec<Row>,
    /// Whether nothing follows this table, so that it may be cut off.
    pub cut_off: bool,
}

/// A request body, or the body of the first response.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Body {
    pub media_type: Option<String>,
    /// Marked as required, which only a request body can be.
    pub required: bool,
    /// The rows of its table that can be read: properties of the body itself that are no objects.
    pub rows: Vec<Row>,
    /// Whether nothing follows this table, so that it may be cut off.
    pub cut_off: bool,
    pub sample: Option<Value>,
}

impl Operation {
    /// The status that the response sample is of: the first that is listed, which is a success if there is one.
    pub fn sample_status(&self) -> Option<&str> {
        self.statuses.first().map(String::as_str)
    }
}
