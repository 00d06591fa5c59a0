//! How the document's parts are known, as tables for the README.

use crate::{
    codegen::{
        document::{Document, entries},
        evidence::{self, Evidence, LEVELS},
    },
    diff::{self, Stale},
    lint::nodes::{self, Kind},
};

/// What the tables stand between in the README.
pub const MARKERS: [&str; 2] = ["<!-- evidence: made by cargo xtask evidence -->", "<!-- /evidence -->"];

/// Why the README has no tables, or no valid ones.
#[derive(Debug, thiserror::Error)]
pub enum EvidenceError {
    /// The place of the tables is not marked as it should be.
    #[error("the README needs the lines `{}` and `{}`, each once, in this order: {why}", MARKERS[0], MARKERS[1])]
    Markers {
        /// What is found instead.
        why: String,
    },
    /// The tables are not those of the document.
    #[error("the tables in the README are stale; run `cargo xtask evidence --write`\n{0}")]
    Stale(Stale),
}

/// A row for every operation, and the counts of everything that carries evidence, in Markdown.
pub fn table(document: &Document) -> String {
    let mut text = row(["Operation", "Method and path", "Server", "How known", "From what"]) + &rule(5);
    for operation in document.operations() {
        let title = operation.spec["summary"]
            .as_str()
            .or(operation.id())
            .unwrap_or_default();
        let call = format!("`{} {}`", operation.method.to_uppercase(), operation.path);
        let server = if operation.on_data_server() { "data" } else { "API" };
        let (level, from) = match evidence::of(document, operation.spec, &operation.pointer) {
            Ok(Evidence { level, from }) => (level, from),
            Err(_) => (NOT_SAID, ""),
        };
        text.push_str(&row([title, &call, server, level, from]));
    }

    let counts = counts(document);
    let total = document.operations().count();
    let marked = counts
        .iter()
        .find(|(label, _)| *label == OPERATIONS)
        .map(|(_, counts)| *counts);
    let marked = marked.unwrap_or_default();
    let unmarked = total.saturating_sub(marked.iter().sum());
    let known: Vec<String> = LEVELS
        .into_iter()
        .zip(marked)
        .chain([(NOT_SAID, unmarked)])
        .filter(|(_, count)| *count > 0)
        .map(|(level, count)| format!("{count} {level}"))
        .collect();
    text.push_str(&format!(
        "\nOf {total} operations, method and path are: {}.\n",
        known.join(", ")
    ));
    text.push_str("\nEverything that the document marks, by how it is known; what it does not mark is documented.\n\n");

    let others = counts
        .iter()
        .filter(|(_, counts)| counts.iter().any(|count| *count > 0));
    text.push_str(&row(std::iter::once("What").chain(LEVELS)));
    text.push_str(&rule(1 + LEVELS.len()));
    for (label, counts) in others {
        let counts = counts
            .iter()
            .map(|count| if *count == 0 { String::new() } else { count.to_string() });
        text.push_str(&row(std::iter::once((*label).to_owned()).chain(counts)));
    }
    text
}

/// The README with the tables of the document.
///
/// # Errors
///
/// If it does not say where the tables stand.
pub fn write(document: &Document, readme: &str) -> Result<String, EvidenceError> {
    let places = MARKERS.map(|marker| readme.match_indices(marker).map(|(at, _)| at).collect::<Vec<_>>());
    let why = |why: String| Err(EvidenceError::Markers { why });
    for (marker, places) in MARKERS.iter().zip(&places) {
        match places.len() {
            0 => return why(format!("`{marker}` is missing")),
            1 => {}
            count => return why(format!("`{marker}` is there {count} times")),
        }
    }
    let (start, end) = (places[0][0] + MARKERS[0].len(), places[1][0]);
    if end < start {
        return why("the second comes first".to_owned());
    }
    Ok(format!(
        "{}\n\n{}\n{}",
        &readme[..start],
        table(document),
        &readme[end..]
    ))
}

/// Compares the tables in the README with those of the document.
///
/// # Errors
///
/// [`EvidenceError::Stale`] with the differences; else as [`write()`].
pub fn check(document: &Document, readme: &str) -> Result<(), EvidenceError> {
    let expected = write(document, readme)?;
    match Stale::of(&diff::unified(readme, &expected, "README.md")) {
        Some(stale) => Err(EvidenceError::Stale(stale)),
        None => Ok(()),
    }
}

/// Of an operation without evidence, which only a document has that is being worked on.
const NOT_SAID: &str = "not said";

type Counts = [usize; LEVELS.len()];

const OPERATIONS: &str = "operations: method and path";
const ENUM_VALUES: &str = "enum values";
const DOCUMENT: &str = "the document as a whole";
/// The rows of the second table.
const LABELS: [&str; 11] = [
    OPERATIONS,
    "operations: permissions",
    "parameters",
    "responses",
    "media types",
    "schemas",
    "properties",
    ENUM_VALUES,
    "embedding",
    DOCUMENT,
    "others",
];

fn label(kind: Kind) -> &'static str {
    match kind {
        Kind::Root => DOCUMENT,
        Kind::Operation => OPERATIONS,
        Kind::Permissions => "operations: permissions",
        Kind::Parameter => "parameters",
        Kind::Response => "responses",
        Kind::MediaType => "media types",
        Kind::Component | Kind::Inline => "schemas",
        Kind::Property => "properties",
        Kind::Embedding => "embedding",
        _ => "others",
    }
}

fn counts(document: &Document) -> [(&'static str, Counts); LABELS.len()] {
    let mut counts = LABELS.map(|label| (label, Counts::default()));
    let mut add = |label: &str, evidence: &Evidence<'_>| {
        let row = counts.iter_mut().find(|(row, _)| *row == label);
        let level = LEVELS.iter().position(|level| *level == evidence.level);
        if let Some(((_, row), level)) = row.zip(level) {
            row[level] += 1;
        }
    };
    for node in nodes::nodes(document) {
        let Ok(evidence) = evidence::of(document, node.value, &node.pointer) else {
            continue;
        };
        add(label(node.kind), &evidence);
        for (_, value) in entries(&node.value["x-evidence"]["values"]) {
            if let Some(evidence) = evidence::read(value) {
                add(ENUM_VALUES, &evidence);
            }
        }
    }
    counts
}

fn row(cells: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let mut line = String::from("|");
    for cell in cells {
        // A bar would end the cell, even inside of code; a line break would end the row.
        let cell = cell
            .as_ref()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .replace('|', "\\|");
        line.push_str(&format!(" {cell} |"));
    }
    line + "\n"
}

fn rule(columns: usize) -> String {
    "|".to_owned() + &"---|".repeat(columns) + "\n"
}
