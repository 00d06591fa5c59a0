//! The report for a person at a terminal.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};

use super::{
    Report,
    groups::{Group, Part, groups, line, operations, pointers, subject, summary},
};
use crate::difference::{Difference, Kind};

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// Columns after which a list of places goes on in the next line.
const WIDTH: usize = 110;

pub fn write(report: &Report<'_>) -> String {
    let mut text = String::new();
    for part in Part::ALL {
        let groups = groups(report.comparison, part);
        if groups.is_empty() {
            continue;
        }
        let count: usize = groups.iter().map(|group| 1 + group.rest.len()).sum();
        let style = color(part);
        let _ = writeln!(text, "{style}{} ({count}){style:#}", part.title());
        if part == Part::Confirms {
            confirmations(&mut text, &groups);
        } else {
            for group in &groups {
                entry(&mut text, group, part);
            }
        }
        text.push('\n');
    }
    for note in &report.comparison.notes {
        let _ = writeln!(text, "{DIM}note: {note}{DIM:#}");
    }
    let _ = writeln!(
        text,
        "{BOLD}{}{BOLD:#} between {} and {} ({}).",
        summary(report.comparison),
        report.document,
        report.from,
        report.form
    );
    text
}

const fn color(part: Part) -> Style {
    let color = match part {
        Part::Breaking => AnsiColor::Red,
        Part::Refutes | Part::NotUnderstood => AnsiColor::Yellow,
        Part::Compatible => AnsiColor::Cyan,
        Part::Confirms => AnsiColor::Green,
    };
    color.on_default().bold()
}

fn entry(text: &mut String, group: &Group<'_>, part: Part) {
    let first = group.first;
    let breaks = if part == Part::Refutes && first.breaks {
        " (breaks)"
    } else {
        ""
    };
    let _ = writeln!(text, "  {}{breaks}", first.message);
    if !group.rest.is_empty() {
        let names: Vec<String> = group
            .rest
            .iter()
            .map(|difference| format!("{}:{}", place(difference), line(difference)))
            .collect();
        wrapped(text, "    the same: ", &names);
    }
    let location = first.location.as_deref().unwrap_or("no place in our document");
    let _ = writeln!(text, "    {DIM}{location}, {}{DIM:#}", operations(first));
    let _ = writeln!(text, "    {DIM}{}{DIM:#}", pointers(first));
    let _ = writeln!(text, "    to do: {}", first.change);
}

/// What a difference of a group is about: the name in backquotes that its message begins with, or its operation.
fn place(difference: &Difference) -> String {
    let message = difference.message.as_str();
    let mut parts = message.splitn(5, '`').skip(1);
    let (first, _, second, rest) = (parts.next(), parts.next(), parts.next(), parts.next());
    let is_within_operation = difference
        .ours
        .as_deref()
        .is_some_and(|ours| ours.starts_with("/paths/"));
    match (first, second, rest) {
        // A new property is told with what it is.
        (Some(owner), Some(name), Some(rest)) if difference.kind == Kind::PropertyAdded => {
            format!("{owner}.{name}{}", rest.trim_end_matches('.'))
        }
        (Some(name), ..) if is_within_operation => format!("{name} of {}", operations(difference)),
        (Some(name), ..) => name.to_owned(),
        (None, ..) => operations(difference),
    }
}

fn confirmations(text: &mut String, groups: &[Group<'_>]) {
    let of = |prefix: &str| -> Vec<String> {
        let all = groups.iter().filter(|group| {
            let ours = group.first.ours.as_deref().unwrap_or_default();
            match prefix {
                "values" => ours.contains("/x-evidence/values/"),
                prefix => ours.starts_with(prefix) && !ours.contains("/x-evidence/values/"),
            }
        });
        all.map(|group| format!("{}:{}", subject(group.first), line(group.first)))
            .collect()
    };
    for (title, prefix) in [
        ("operations and their parts", "/paths/"),
        ("schemas and shared responses", "/components/"),
        ("values", "values"),
    ] {
        let names = of(prefix);
        if !names.is_empty() {
            wrapped(text, &format!("  {title}: "), &names);
        }
    }
    let _ = writeln!(
        text,
        "    to do: set the `level` of each `x-evidence` to documented; `adopt` does it"
    );
}

fn wrapped(text: &mut String, start: &str, items: &[String]) {
    let mut column = start.len();
    text.push_str(start);
    for (index, item) in items.iter().enumerate() {
        if index > 0 && column + item.len() > WIDTH {
            text.push_str(";\n      ");
            column = 6;
        } else if index > 0 {
            text.push_str("; ");
        }
        text.push_str(item);
        column += item.len() + 2;
    }
    text.push('\n');
}
