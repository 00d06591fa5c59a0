//! The text of a rendered reference, told from any other text.

use std::collections::BTreeSet;

/// Lines that Redoc writes around every operation, in lower case: a page may show them in capitals.
const HEADINGS: [&str; 8] = [
    "authorizations:",
    "path parameters",
    "query parameters",
    "request samples",
    "response samples",
    "responses",
    "request body schema:",
    "response schema:",
];

/// The headings that only an operation's answers have.
const ANSWERS: [&str; 2] = ["response samples", "responses"];

/// Whether the text has the headings of at least one operation.
pub(super) fn is_reference(text: &str) -> bool {
    let headings: BTreeSet<&str> = text.lines().filter_map(heading).collect();
    headings.len() >= 2 && ANSWERS.iter().any(|answer| headings.contains(answer))
}

fn heading(line: &str) -> Option<&'static str> {
    let line = line.trim().to_lowercase();
    HEADINGS.into_iter().find(|heading| match heading.strip_suffix(':') {
        // What belongs to it can stand in the same line.
        Some(_) => line.starts_with(heading),
        None => line == *heading,
    })
}

/// The first line that is not blank, shortened.
pub(super) fn first_line(text: &str) -> String {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty());
    shorten(line.unwrap_or_default())
}

/// The text, or its beginning if it is long.
pub(super) fn shorten(text: &str) -> String {
    const LIMIT: usize = 60;
    match text.char_indices().nth(LIMIT) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
