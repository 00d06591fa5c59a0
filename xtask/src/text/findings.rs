//! Collects differences, each once, and judges them by what our document says of itself.

use std::collections::BTreeSet;

use serde_json::Value;

use super::evidence::{self, Aspect};
use crate::{
    codegen::document::Document,
    difference::{Class, Comparison, Difference, Edit, Kind, PUBLISHED, Verdict},
};

/// How a finding is judged.
#[derive(Clone, Copy, Debug)]
pub(super) enum Judged {
    /// By the evidence of our document for this aspect of the place; see [`evidence::mark`].
    ByEvidence(Aspect),
    /// It contradicts what our document marks as not documented.
    Refutes,
    /// It proves what our document marks as not documented.
    Confirms,
    /// Our document has no claim that it could contradict: what it lacks is no inference.
    Plainly,
}

impl Judged {
    fn aspect(self) -> Aspect {
        match self {
            Self::ByEvidence(aspect) => aspect,
            Self::Refutes | Self::Confirms | Self::Plainly => Aspect::Form,
        }
    }
}

/// A difference before it is judged and merged with its like.
#[derive(Debug)]
pub(super) struct Found {
    pub kind: Kind,
    /// JSON pointer into our document.
    pub at: String,
    /// What tells it from others of its kind at the same place.
    pub value: String,
    pub judged: Judged,
    /// Whether a client built from our document breaks by it.
    pub breaks: bool,
    pub message: String,
    pub change: String,
    pub edits: Vec<Edit>,
}

/// All that a comparison finds.
pub(super) struct Findings<'a> {
    pub document: &'a Document,
    file: &'a str,
    found: Vec<(String, Difference)>,
    notes: Vec<String>,
    /// How many differences are meant to be.
    meant: usize,
    /// Properties that no sample of an operation shows, but that are marked as not documented.
    pub unproven: BTreeSet<String>,
    /// Places that some sample shows.
    pub shown: BTreeSet<String>,
    /// See [`evidence::is_precise`].
    pub precise: bool,
}

impl<'a> Findings<'a> {
    pub fn new(document: &'a Document, file: &'a str) -> Self {
        Self {
            document,
            file,
            found: Vec::new(),
            notes: Vec::new(),
            meant: 0,
            unproven: BTreeSet::new(),
            shown: BTreeSet::new(),
            precise: evidence::is_precise(document),
        }
    }

    /// An empty collection, to try what a comparison would find.
    pub fn trial(&self) -> Self {
        Self {
            document: self.document,
            file: self.file,
            found: Vec::new(),
            notes: Vec::new(),
            meant: 0,
            unproven: BTreeSet::new(),
            shown: BTreeSet::new(),
            precise: self.precise,
        }
    }

    pub fn len(&self) -> usize {
        self.found.len()
    }

    pub fn note(&mut self, note: String) {
        self.notes.push(note);
    }

    /// Adds a finding about an operation, or an operation to a finding that is there.
    pub fn add(&mut self, operation: Option<&str>, found: Found) {
        if evidence::is_meant(self.document, &found.at, found.judged.aspect()) {
            self.meant += 1;
            return;
        }
        let known = self.found.iter_mut().find(|(value, difference)| {
            difference.kind == found.kind
                && *value == found.value
                && difference.ours.as_deref() == Some(found.at.as_str())
        });
        if let Some((_, difference)) = known {
            if let Some(operation) = operation
                && !difference.operations.iter().any(|known| known == operation)
            {
                difference.operations.push(operation.to_owned());
            }
            return;
        }
        let verdict = match found.judged {
            Judged::Confirms => Some(Verdict::Confirms),
            Judged::Refutes => Some(Verdict::Refutes),
            Judged::ByEvidence(aspect) => evidence::mark(self.document, &found.at, aspect).map(|_| Verdict::Refutes),
            Judged::Plainly => None,
        };
        let class = match (verdict, found.breaks) {
            (Some(_), _) => Class::Inference,
            (None, true) => Class::Breaking,
            (None, false) => Class::Compatible,
        };
        let location = self
            .document
            .line(&found.at)
            .map(|line| format!("{}:{line}", self.file));
        let difference = Difference {
            class,
            verdict,
            breaks: found.breaks,
            kind: found.kind,
            operation: operation.map(str::to_owned),
            operations: operation.map(str::to_owned).into_iter().collect(),
            ours: Some(found.at),
            theirs: None,
            location,
            message: found.message,
            change: found.change,
            edits: found.edits,
        };
        self.found.push((found.value, difference));
    }

    /// Adds that what is marked by the `x-evidence` at `mark` has been shown.
    pub fn confirm(&mut self, operation: &str, at: String, mark: &str, what: &str) {
        self.add(
            Some(operation),
            Found {
                kind: Kind::InferenceConfirmed,
                value: String::new(),
                judged: Judged::Confirms,
                breaks: false,
                message: format!("{what} is as our document infers it"),
                change: format!("set `{}` to documented, from \"{PUBLISHED}\"", display(mark)),
                edits: documented(mark),
                at,
            },
        );
    }

    pub fn finish(mut self) -> Comparison {
        for (_, difference) in &mut self.found {
            difference.message = sentence(&difference.message);
            let Some(ours) = &difference.ours else { continue };
            // What is shown elsewhere was hardly removed from the API: nothing to do without looking.
            if difference.kind == Kind::PropertyRemoved && self.shown.contains(ours) {
                difference.message = format!(
                    "{}, though it is shown elsewhere.",
                    difference.message.trim_end_matches('.')
                );
                difference.change = format!(
                    "look whether this place has less than the others; if so, give it a schema of its own, else {}",
                    difference.change
                );
                difference.edits.clear();
            }
        }
        if self.meant > 0 {
            let count = self.meant;
            self.notes.push(format!(
                "Differences that are meant to be, by `x-deviation`, and not shown: {count}"
            ));
        }
        let mut differences: Vec<Difference> = self.found.into_iter().map(|(_, difference)| difference).collect();
        differences.sort_by_key(|difference| (difference.class, difference.verdict));
        let notes = self.notes.iter().map(|note| sentence(note)).collect();
        Comparison { differences, notes }
    }
}

/// With a capital and a full stop.
fn sentence(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(characters).chain(['.']).collect()
}

/// The edits that make the evidence at `mark` documented.
pub(super) fn documented(mark: &str) -> Vec<Edit> {
    let set = |key: &str, value: &str| Edit::SetScalar {
        at: format!("{mark}/{key}"),
        value: Value::from(value),
    };
    vec![set("level", "documented"), set("from", PUBLISHED)]
}

/// How a pointer is shown in a sentence: `Lamp.wick` for a property of a component.
pub(super) fn display(pointer: &str) -> String {
    match pointer.strip_prefix("/components/schemas/") {
        Some(path) => path.replace("/properties/", "."),
        None => pointer.to_owned(),
    }
}
