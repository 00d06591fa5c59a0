//! How a thing is known: `x-evidence`.

use serde_json::Value;

use super::document::{Document, Failure};

/// The levels of evidence, the strongest first.
pub const LEVELS: [&str; 5] = ["documented", "official-docs", "observed", "third-party", "inferred"];

/// How one thing is known.
pub struct Evidence<'a> {
    /// One of [`LEVELS`].
    pub level: &'a str,
    /// From what it is known.
    pub from: &'a str,
}

/// The evidence that a node of the document carries.
pub fn of<'a>(document: &'a Document, holder: &'a Value, pointer: &str) -> Result<Evidence<'a>, Failure> {
    read(document.resolve(&holder["x-evidence"])).ok_or_else(|| {
        document.failure(
            "evidence",
            format!("{pointer}/x-evidence"),
            format!(
                "needs `x-evidence` with `from` and a `level` that is one of {}",
                LEVELS.join(", ")
            ),
            "say how it is known, and from what",
        )
    })
}

/// What stands under `x-evidence`, or under one of its `values`.
pub fn read(evidence: &Value) -> Option<Evidence<'_>> {
    let level = evidence["level"].as_str().filter(|level| LEVELS.contains(level))?;
    let from = evidence["from"]
        .as_str()
        .map(str::trim)
        .filter(|from| !from.is_empty())?;
    Some(Evidence { level, from })
}
