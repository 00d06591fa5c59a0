//! What has changed in a text, for people.

use similar::TextDiff;

/// The unified diff of two versions of the file `name`, with three lines of context; empty if they are equal.
pub fn unified(old: &str, new: &str, name: &str) -> String {
    TextDiff::from_lines(old, new)
        .unified_diff()
        .context_radius(3)
        .header(&format!("a/{name}"), &format!("b/{name}"))
        .to_string()
}
