//! Takes over into our document what is published, as far as that can be done mechanically.

use serde_json::Value;

use crate::{
    adopt::apply,
    codegen::document::{Document, Failure},
    difference::{Comparison, Difference, Kind},
};

/// What became of our document.
pub struct Adopted {
    pub text: String,
    /// The differences that have been settled.
    pub done: Vec<Difference>,
    /// What is left to a person.
    pub left: Comparison,
    /// Why edits that looked mechanical were not made.
    pub refused: Vec<String>,
}

/// Settling a difference can show others: what has been moved agrees from then on, and confirms an inference. Each round
/// settles some, so this is more than it takes.
const ROUNDS: usize = 8;

/// Settles differences until none is left that can be settled mechanically.
pub fn adopt(text: &str, compare: impl Fn(&Document) -> Comparison) -> Result<Adopted, Failure> {
    let mut adopted = Adopted {
        text: text.to_owned(),
        done: Vec::new(),
        left: compare(&Document::parse(text)?),
        refused: Vec::new(),
    };
    for _ in 0..ROUNDS {
        let differences = &adopted.left.differences;
        let edits: Vec<_> = differences
            .iter()
            .enumerate()
            .flat_map(|(index, difference)| difference.edits.iter().map(move |edit| (index, edit.clone())))
            .collect();
        let flat: Vec<_> = edits.iter().map(|(_, edit)| edit.clone()).collect();
        let applied = apply(&adopted.text, &flat);
        adopted.refused = applied
            .refused
            .iter()
            .map(|(at, why)| format!("{} Not made: {why}.", differences[edits[*at].0].message))
            .collect();
        if applied.text == adopted.text {
            break;
        }
        let refused = |difference: usize| applied.refused.iter().any(|(at, _)| edits[*at].0 == difference);
        let done = differences
            .iter()
            .enumerate()
            .filter(|(index, difference)| !difference.edits.is_empty() && !refused(*index))
            .map(|(_, difference)| difference.clone());
        adopted.done.extend(done);
        adopted.text = applied.text;
        adopted.left = compare(&Document::parse(&adopted.text)?);
    }
    Ok(adopted)
}

impl Adopted {
    /// What users of the client should read in its changelog, in the words of the differences.
    pub fn changes(&self) -> Vec<&str> {
        let told = |difference: &&Difference| difference.kind != Kind::InferenceConfirmed;
        let mut changes: Vec<&str> = self
            .done
            .iter()
            .filter(told)
            .map(|difference| difference.message.as_str())
            .collect();
        changes.dedup();
        changes
    }
}

/// The address of the vendor's reference, by our document.
pub fn live(document: &Value) -> Option<&str> {
    document["externalDocs"]["url"].as_str()
}
