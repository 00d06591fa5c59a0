//! How the file is written.

use super::Finding;

/// The width that a reader's window and a side-by-side diff can be expected to have.
const COLUMNS: usize = 120;

pub(super) fn check(text: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let mut add = |rule, message: String, mend: &str| {
            found.push(Finding {
                rule,
                pointer: String::new(),
                line: Some(index + 1),
                message,
                mend: mend.to_owned(),
            });
        };
        let columns = line.chars().count();
        if columns > COLUMNS {
            let message = format!("the line has {columns} columns, more than {COLUMNS}");
            add(
                "line-length",
                message,
                "fold the text with `>-`, or write the list with one item a line",
            );
        }
        if line.contains('\t') {
            add("tab", "the line contains a tab".to_owned(), "write spaces");
        }
    }
    found
}
