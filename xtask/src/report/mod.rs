//! What a comparison found, for a person, an issue, or a program.

mod groups;
mod human;
mod json;
mod markdown;

use clap::ValueEnum;

use crate::difference::Comparison;

/// How a report is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Text for a terminal.
    #[default]
    Human,
    /// One JSON object with `differences`.
    Json,
    /// Text for an issue.
    Markdown,
}

/// A comparison and what was compared.
#[derive(Clone, Debug)]
pub struct Report<'a> {
    /// Our document, as it is called in the report.
    pub document: &'a str,
    /// Where the published document is from.
    pub from: &'a str,
    /// What was found there.
    pub form: String,
    pub comparison: &'a Comparison,
}

impl Report<'_> {
    /// The report in a format, with ANSI colours if it is for a person.
    pub fn write(&self, format: Format) -> String {
        match format {
            Format::Human => human::write(self),
            Format::Json => json::write(self),
            Format::Markdown => markdown::write(self),
        }
    }
}
