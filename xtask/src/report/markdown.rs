//! The report for an issue.

use std::fmt::Write as _;

use super::{
    Report,
    groups::{Part, groups, line, operations, pointers, subject, summary},
};

/// The text without HTML, and without a mention of anybody, but for what stands in code.
pub fn harmless(text: &str) -> String {
    let text = super::printable(text);
    let parts = text.split('`').enumerate().map(|(index, part)| match index % 2 {
        0 => part.replace('<', "&lt;").replace('@', "&#64;"),
        _ => part.to_owned(),
    });
    parts.collect::<Vec<_>>().join("`")
}

pub fn write(report: &Report<'_>) -> String {
    let mut text = String::new();
    let _ = writeln!(
        text,
        "**{}** between `{}` and {} ({}).\n",
        summary(report.comparison),
        report.document,
        report.from,
        report.form
    );
    for part in Part::ALL {
        let groups = groups(report.comparison, part);
        if groups.is_empty() {
            continue;
        }
        let count: usize = groups.iter().map(|group| 1 + group.rest.len()).sum();
        let _ = writeln!(text, "### {} ({count})\n", part.title());
        if part == Part::Confirms {
            let _ = writeln!(text, "<details><summary>{count} places</summary>\n");
            for group in &groups {
                let _ = writeln!(text, "- {} (line {})", subject(group.first), line(group.first));
            }
            let _ = writeln!(text, "\n</details>");
        }
        for group in groups.iter().filter(|_| part != Part::Confirms) {
            for difference in std::iter::once(&group.first).chain(&group.rest) {
                let breaks = if part == Part::Refutes && difference.breaks {
                    " **Breaks a client.**"
                } else {
                    ""
                };
                let location = difference.location.as_deref().unwrap_or("no place in our document");
                let _ = writeln!(text, "- {}{breaks}", difference.message);
                let _ = writeln!(
                    text,
                    "  `{location}`, {}; `{}`. To do: {}.",
                    operations(difference),
                    pointers(difference),
                    difference.change
                );
            }
        }
        text.push('\n');
    }
    for note in &report.comparison.notes {
        let _ = writeln!(text, "> {note}");
    }
    text
}
