//! Replacing parts of a text.

use std::ops::Range;

/// A part of a text and what comes in its place.
#[derive(Debug)]
pub(super) struct Splice {
    pub range: Range<usize>,
    pub text: String,
}

impl Splice {
    pub fn replace(range: Range<usize>, text: impl Into<String>) -> Self {
        Self {
            range,
            text: text.into(),
        }
    }

    pub fn insert(at: usize, text: impl Into<String>) -> Self {
        Self::replace(at..at, text)
    }

    pub fn delete(range: Range<usize>) -> Self {
        Self::replace(range, "")
    }
}

/// Replaces all parts at once. What is inserted where another part begins comes before that.
pub(super) fn apply(text: &str, mut splices: Vec<Splice>) -> Result<String, String> {
    splices.sort_by_key(|splice| (splice.range.start, splice.range.end));
    let mut result = String::with_capacity(text.len());
    let mut taken = 0;
    for splice in &splices {
        let kept = text
            .get(taken..splice.range.start)
            .filter(|_| text.is_char_boundary(splice.range.end) && splice.range.start <= splice.range.end)
            .ok_or("its parts overlap")?;
        result.push_str(kept);
        result.push_str(&splice.text);
        taken = splice.range.end;
    }
    result.push_str(&text[taken..]);
    Ok(result)
}
