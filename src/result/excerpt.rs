//! How a value is shown in a message.

use crate::error::{beginning_of, excerpt};

/// The beginning of some JSON, quoted.
pub(super) fn excerpt_of(json: &[u8]) -> String {
    format!("\"{}\"", excerpt(&beginning_of(json)))
}
