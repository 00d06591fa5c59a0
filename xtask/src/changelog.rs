//! The changelog that the vendor publishes for the API, against what our document has recorded of it.

use std::{fmt::Write as _, ops::Range, sync::LazyLock};

use jiff::civil::Date;
use pulldown_cmark::{Event, Parser, Tag};
use regex::Regex;
use serde::Serialize;
use serde_json::Value;

use crate::{
    codegen::document::Document,
    text::{
        lines::{collapse, pattern},
        parse,
    },
};

mod naming;

pub use naming::Named;

/// One entry of a changelog.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    pub date: Date,
    /// What it says; Markdown if it is from a document.
    pub text: String,
}

/// Columns of [`human`].
const WIDTH: usize = 100;

/// The date that a line is: `July 31st 2024`, `July 31, 2024`, `31 July 2024` or `2024-07-31`.
pub fn date(line: &str) -> Option<Date> {
    static ORDINAL: LazyLock<Regex> = LazyLock::new(|| pattern(r"(\d)(?:st|nd|rd|th)\b"));
    // `strptime` takes a month and a year for a day and a year of two digits.
    static FORM: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^(?:[A-Za-z]+ \d\d? \d{4}|\d\d? [A-Za-z]+ \d{4}|\d{4}-\d\d-\d\d)$"));
    let line = collapse(&ORDINAL.replace(line, "$1").replace(',', " "));
    if !FORM.is_match(&line) {
        return None;
    }
    ["%B %d %Y", "%b %d %Y", "%d %B %Y", "%d %b %Y", "%Y-%m-%d"]
        .iter()
        .find_map(|format| Date::strptime(format, &line).ok())
}

/// The entries in the rendered text of a reference, or in its changelog alone: what follows each line that is only a
/// date, up to the first operation.
pub fn entries_of_text(text: &str) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for line in parse(text, &[]).changelog.lines() {
        if let Some(date) = date(line) {
            entries.push(Entry {
                date,
                text: String::new(),
            });
        } else if let Some(entry) = entries.last_mut() {
            if !entry.text.is_empty() {
                entry.text.push('\n');
            }
            entry.text.push_str(line);
        }
    }
    for entry in &mut entries {
        entry.text.truncate(entry.text.trim_end().len());
    }
    entries
}

/// The entries in an OpenAPI document: what follows each heading, or line in bold, that is only a date, in the
/// descriptions of the API and of its tags.
pub fn entries_of_document(document: &Value) -> Vec<Entry> {
    let tags = document["tags"].as_array().into_iter().flatten();
    std::iter::once(&document["info"])
        .chain(tags)
        .filter_map(|part| part["description"].as_str())
        .flat_map(entries_of_markdown)
        .collect()
}

fn entries_of_markdown(markdown: &str) -> Vec<Entry> {
    let headings = headings(markdown);
    let mut entries = Vec::new();
    for (index, heading) in headings.iter().enumerate() {
        let Some(date) = date(heading.text) else { continue };
        let end = headings[index + 1..]
            .iter()
            .find(|next| next.level <= heading.level)
            .map_or(markdown.len(), |next| next.range.start);
        let text = markdown
            .get(heading.range.end..end)
            .unwrap_or_default()
            .trim()
            .to_owned();
        entries.push(Entry { date, text });
    }
    entries
}

struct Heading<'a> {
    /// From 1; a line in bold is below all headings.
    level: usize,
    range: Range<usize>,
    text: &'a str,
}

fn headings(markdown: &str) -> Vec<Heading<'_>> {
    const BOLD: usize = 7;
    let mut headings = Vec::new();
    for (event, range) in Parser::new(markdown).into_offset_iter() {
        let source = &markdown[range.clone()];
        match event {
            Event::Start(Tag::Heading { level, .. }) => headings.push(Heading {
                level: level as usize,
                range,
                // The line below a heading may be what makes it one.
                text: bare(source.trim().lines().next().unwrap_or_default()),
            }),
            Event::Start(Tag::Paragraph) => {
                let line = source.lines().next().unwrap_or_default();
                let is_bold = ["**", "__"]
                    .iter()
                    .any(|mark| line.starts_with(mark) && line.trim_end().ends_with(mark));
                if is_bold && date(bare(line)).is_some() {
                    headings.push(Heading {
                        level: BOLD,
                        range: range.start..range.start + line.len(),
                        text: bare(line),
                    });
                }
            }
            _ => {}
        }
    }
    headings
}

/// A heading without the signs that make it one.
fn bare(line: &str) -> &str {
    line.trim_matches(|c: char| c.is_whitespace() || matches!(c, '#' | '*' | '_'))
}

/// The entries that our document has not recorded, the latest first: those newer than the latest that it has, and
/// those of an older date that it lacks.
pub fn newer(document: &Document, entries: Vec<Entry>) -> Vec<Named> {
    let recorded: Vec<Date> = document.root["x-api-changelog"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|entry| date(entry["date"].as_str()?))
        .collect();
    let latest = recorded.iter().max();
    let names = naming::Names::of(document);
    let mut newer: Vec<Named> = entries
        .into_iter()
        .filter(|entry| !recorded.contains(&entry.date))
        .map(|entry| {
            let older = latest.is_some_and(|latest| entry.date < *latest);
            names.name(entry, older)
        })
        .collect();
    newer.sort_by_key(|named| std::cmp::Reverse(named.entry.date));
    newer
}

/// For a terminal: each entry, what it names, and the lines to record it with.
pub fn human(entries: &[Named]) -> String {
    let mut out = String::new();
    for named in entries {
        let older = if named.older {
            " (older than the latest that our document has)"
        } else {
            ""
        };
        let _ = writeln!(out, "{}{older}", named.entry.date);
        let _ = writeln!(out, "  names {}", naming(named));
        for paragraph in named.entry.text.split("\n\n") {
            let options = textwrap::Options::new(WIDTH)
                .initial_indent("  ")
                .subsequent_indent("  ");
            let _ = writeln!(out, "{}", textwrap::fill(&collapse(paragraph), options));
        }
        let _ = writeln!(out, "  to record it in x-api-changelog:\n{}", yaml(named));
    }
    out
}

/// The same, fit for an issue.
pub fn markdown(entries: &[Named]) -> String {
    let mut out = String::new();
    for named in entries {
        let older = if named.older {
            " (older than the latest that our document has)"
        } else {
            ""
        };
        let _ = writeln!(out, "### {}{older}\n\nNames {}.\n", named.entry.date, naming(named));
        for line in named.entry.text.lines() {
            let _ = writeln!(out, "{}", format!("> {line}").trim_end());
        }
        let _ = writeln!(out, "\n```yaml\n{}```\n", yaml(named));
    }
    out
}

fn naming(named: &Named) -> String {
    let mut parts = Vec::new();
    if !named.operations.is_empty() {
        parts.push(named.operations.join(", "));
    }
    if !named.unknown.is_empty() {
        parts.push(format!("what our document lacks: {}", named.unknown.join(", ")));
    }
    if parts.is_empty() {
        "no operation".to_owned()
    } else {
        parts.join("; and ")
    }
}

/// The lines for the document, up to the words that a person has to find.
fn yaml(named: &Named) -> String {
    format!(
        "  - date: '{}'\n    operations: [{}]\n    summary: …in own words\n",
        named.entry.date,
        named.operations.join(", ")
    )
}

#[cfg(test)]
mod tests;
