//! The report for a person at a terminal.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};

use super::{
    Report,
    groups::{Group, Part, groups, line, operations, subject, summary},
};
use crate::difference::Difference;

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
        let name = |difference: &&Difference| match (place(&difference.message), line(difference)) {
            (name, line) if line == self::line(first) => name,
            (name, line) => format!("{name}:{line}"),
        };
        let names: Vec<String> = group.rest.iter().map(name).collect();
        wrapped(text, "    the same: ", &names);
    }
    let location = first.location.as_deref().unwrap_or("no place in our document");
    let _ = writeln!(text, "    {DIM}{location}, {}{DIM:#}", operations(first));
    let _ = writeln!(text, "    to do: {}", first.change);
}

/// What a message of a group is about: its first two names in backquotes at most, without the quotes.
fn place(message: &str) -> String {
    let mut names = message.split('`').skip(1).step_by(2);
    let first = names.next().unwrap_or(message);
    match (first.contains('.'), names.next()) {
        (false, Some(second)) if message.contains("has the new property") => format!("{first}.{second}"),
        _ => first.to_owned(),
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
