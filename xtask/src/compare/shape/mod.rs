//! What a schema admits, however it is written: through references, `allOf`, `oneOf`, `anyOf`, `nullable`, lists of
//! types and constants, it is null or not, and one of some plain alternatives.

mod merge;
mod reading;

use std::collections::BTreeSet;

use serde_json::Value;

pub use reading::shape;

use super::side::At;

/// A schema: one or more, all of which must hold.
#[derive(Clone, Debug)]
pub struct Node<'a> {
    pub parts: Vec<At<'a>>,
}

impl<'a> Node<'a> {
    pub fn one(at: At<'a>) -> Self {
        Self { parts: vec![at] }
    }

    /// Where the schema stands, before references are followed.
    pub fn pointer(&self) -> &str {
        self.parts.first().map_or("", |part| part.pointer.as_str())
    }

    fn and(mut self, other: Self) -> Self {
        for part in other.parts {
            if !self.parts.iter().any(|own| own.pointer == part.pointer) {
                self.parts.push(part);
            }
        }
        self
    }
}

#[derive(Clone, Debug)]
pub struct Shape<'a> {
    pub nullable: bool,
    /// Where `nullable` stands, or would.
    pub pointer: String,
    pub alternatives: Vec<Plain<'a>>,
    /// What is not understood, keywords for the most part, with their places.
    pub strange: Vec<(String, String)>,
}

/// A schema without alternatives.
#[derive(Clone, Debug)]
pub struct Plain<'a> {
    /// The schema after references, where its keywords stand.
    pub at: At<'a>,
    /// One of JSON Schema's types; none admits any.
    pub kind: Option<String>,
    pub format: Option<String>,
    pub values: Option<Values>,
    pub properties: Vec<(String, Node<'a>)>,
    pub required: BTreeSet<String>,
    pub additional: Additional<'a>,
    pub items: Option<Node<'a>>,
}

/// The values that an `enum`, an `x-extensible-enum` or a `const` lists.
#[derive(Clone, Debug)]
pub struct Values {
    pub list: Vec<Value>,
    /// Where the list stands.
    pub pointer: String,
    /// Whether there may be others.
    pub open: bool,
}

#[derive(Clone, Debug)]
pub enum Additional<'a> {
    Allowed,
    Forbidden,
    Of(Node<'a>),
}

impl<'a> Plain<'a> {
    pub fn property(&self, name: &str) -> Option<&Node<'a>> {
        let mut found = self.properties.iter().filter(|(key, _)| key == name);
        found.next().map(|(_, node)| node)
    }

    /// Whether it says nothing but, at most, that it is an object.
    pub fn is_open(&self) -> bool {
        let is_object = self.kind.as_deref() == Some("object") && self.properties.is_empty();
        self.is_anything() || (is_object && matches!(self.additional, Additional::Allowed))
    }

    /// Whether it says nothing at all.
    pub fn is_anything(&self) -> bool {
        self.kind.is_none() && self.values.is_none() && self.properties.is_empty() && self.required.is_empty()
    }

    fn new(at: At<'a>) -> Self {
        Self {
            at,
            kind: None,
            format: None,
            values: None,
            properties: Vec::new(),
            required: BTreeSet::new(),
            additional: Additional::Allowed,
            items: None,
        }
    }

    fn says_nothing(&self) -> bool {
        self.is_anything()
            && self.format.is_none()
            && self.items.is_none()
            && matches!(self.additional, Additional::Allowed)
    }

    fn is_scalar(&self) -> bool {
        self.kind.is_some() && self.properties.is_empty() && self.items.is_none() && self.required.is_empty()
    }
}
