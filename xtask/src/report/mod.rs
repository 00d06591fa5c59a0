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
            Format::Human => human::write(&self.with(&self.comparison.said(printable))),
            Format::Json => json::write(self),
            Format::Markdown => markdown::write(&self.with(&self.comparison.said(markdown::harmless))),
        }
    }

    fn with<'b>(&'b self, comparison: &'b Comparison) -> Report<'b> {
        Report {
            comparison,
            ..self.clone()
        }
    }
}

impl Comparison {
    /// The same in words that pass through a function: what is published can hold anything.
    fn said(&self, words: fn(&str) -> String) -> Self {
        let mut comparison = self.clone();
        for difference in &mut comparison.differences {
            difference.message = words(&difference.message);
            difference.change = words(&difference.change);
        }
        for note in &mut comparison.notes {
            *note = words(note);
        }
        comparison
    }
}

/// The text in one line, and without what a terminal takes for a command.
fn printable(text: &str) -> String {
    text.replace(char::is_control, " ")
}
