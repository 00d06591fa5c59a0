//! How a value is shown in a message.

use crate::error::excerpt;

/// The beginning of some JSON, quoted.
pub(super) fn excerpt_of(json: &[u8]) -> String {
    // A message needs no more than what an excerpt can show.
    format!(
        "\"{}\"",
        excerpt(&String::from_utf8_lossy(&json[..json.len().min(4096)]))
    )
}
