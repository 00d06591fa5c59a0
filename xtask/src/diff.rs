//! What differs between two versions of a file.

use std::fmt;

use similar::TextDiff;

/// More of a diff than this is read in an editor.
const MAX_LINES: usize = 200;

/// A file that does not say what the document says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// A unified diff from what is there to what should be there, cut where it gets long.
    pub diff: String,
}

impl Stale {
    /// `None` if there is no difference.
    pub(crate) fn of(differences: &str) -> Option<Self> {
        if differences.is_empty() {
            return None;
        }
        let mut diff: String = differences.split_inclusive('\n').take(MAX_LINES).collect();
        let rest = differences.lines().count().saturating_sub(MAX_LINES);
        if rest > 0 {
            diff.push_str(&format!("… and {rest} more lines\n"));
        }
        Some(Self { diff })
    }
}

impl fmt::Display for Stale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.diff)
    }
}

/// The unified diff of two versions of the file `name`, with three lines of context; empty if they are equal.
pub fn unified(old: &str, new: &str, name: &str) -> String {
    TextDiff::from_lines(old, new)
        .unified_diff()
        .context_radius(3)
        .header(&format!("a/{name}"), &format!("b/{name}"))
        .to_string()
}
