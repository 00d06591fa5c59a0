//! How our document knows what it says: the `x-evidence` that speaks for a place and an aspect of it.

use serde_json::Value;

use super::side::{At, Side};

/// What of a place an evidence may speak for; the words of the key `of`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aspect {
    /// That it exists, its name, type and values.
    Form,
    Format,
    Nullable,
    Required,
    /// How a list is written in a parameter.
    Style,
    /// The body of a response whose status is known.
    Body,
}

impl Aspect {
    const fn word(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Format => "format",
            Self::Nullable => "nullable",
            Self::Required => "required",
            Self::Style => "style",
            Self::Body => "body",
        }
    }
}

/// Every aspect that a comparison can see.
const SEEN: [Aspect; 6] = [
    Aspect::Form,
    Aspect::Format,
    Aspect::Nullable,
    Aspect::Required,
    Aspect::Style,
    Aspect::Body,
];

/// The words that the key `of` of an `x-evidence` or an `x-deviation` may list; a meaning cannot be compared.
pub const WORDS: [&str; 7] = [
    Aspect::Form.word(),
    Aspect::Format.word(),
    Aspect::Nullable.word(),
    Aspect::Required.word(),
    Aspect::Style.word(),
    Aspect::Body.word(),
    "meaning",
];

/// One `x-evidence`.
#[derive(Clone, Debug)]
pub struct Proof<'a> {
    pub at: At<'a>,
}

impl<'a> Proof<'a> {
    pub fn of(at: &At<'a>) -> Option<Self> {
        let at = at.get("x-evidence");
        at.value.is_object().then_some(Self { at })
    }

    pub fn is_documented(&self) -> bool {
        self.at.text("level") == Some("documented")
    }

    pub fn covers(&self, aspect: Aspect) -> bool {
        let of = self.at.get("of").items();
        of.is_empty() || of.iter().any(|word| word.value == aspect.word())
    }

    /// Whether a comparison can say anything of it; a meaning, for one, cannot be seen.
    pub fn can_be_seen(&self) -> bool {
        SEEN.into_iter().any(|aspect| self.covers(aspect))
    }
}

/// The evidence from a part of an operation, or a component, down to the place that is looked at.
#[derive(Clone, Debug)]
pub struct Trail<'a> {
    side: Side<'a>,
    proofs: Vec<Proof<'a>>,
}

impl<'a> Trail<'a> {
    /// Above everything stands what the document says of itself as a whole.
    pub fn new(side: Side<'a>) -> Self {
        let proofs = Proof::of(&side.at("")).into_iter().collect();
        Self { side, proofs }
    }

    /// Goes down to a place. What a reference leads to speaks for itself.
    pub fn enter(&self, at: &At<'a>) -> Self {
        let target = self.side.resolve(at);
        let mut trail = if is_component(&target) {
            Self::new(self.side)
        } else {
            self.clone()
        };
        trail.proofs.extend(Proof::of(&target));
        trail
    }

    /// The nearest evidence that speaks for an aspect, if it says anything but that the aspect is documented.
    pub fn doubt(&self, aspect: Aspect) -> Option<&Proof<'a>> {
        let mut nearest = self.proofs.iter().rev().filter(|proof| proof.covers(aspect));
        nearest.next().filter(|proof| !proof.is_documented())
    }

    pub fn nearest(&self) -> Option<&Proof<'a>> {
        self.proofs.last()
    }

    /// The evidence at the place itself.
    pub fn own(&self, at: &At<'a>) -> Option<&Proof<'a>> {
        let pointer = self.side.resolve(at).get("x-evidence").pointer;
        self.proofs.last().filter(|proof| proof.at.pointer == pointer)
    }
}

/// Whether a place is a component, of which the same is to be said wherever it is used.
pub fn is_component(at: &At<'_>) -> bool {
    at.pointer.starts_with("/components/") && at.pointer.matches('/').count() == 3
}

/// Whether what is published is itself marked as not documented, so that it proves nothing.
pub fn is_doubtful(published: &Value) -> bool {
    let level = &published["x-evidence"]["level"];
    level.is_string() && level != "documented"
}
