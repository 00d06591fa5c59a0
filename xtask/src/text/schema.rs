//! Holds samples against a schema of our document.

use serde_json::{Map, Value};

use super::{
    evidence::{self, Aspect},
    findings::{Findings, Found, Judged, display},
    properties,
    values::{self, Enum},
};
use crate::{
    codegen::document::{Document, strings},
    difference::{Edit, Kind},
};

/// How deep schemas are followed, and how many references and parts in a row; a document can refer to itself.
const DEPTH: usize = 64;

/// A schema and its pointer, with references followed.
#[derive(Clone, Debug)]
pub(super) struct Node<'a> {
    pub at: String,
    pub schema: &'a Value,
}

impl<'a> Node<'a> {
    /// The node at a pointer, behind its references; none if there is nothing.
    pub fn at(document: &'a Document, pointer: &str) -> Option<Self> {
        let mut at = pointer.to_owned();
        for _ in 0..DEPTH {
            let schema = document.root.pointer(&at)?;
            match schema.get("$ref").and_then(Value::as_str) {
                Some(reference) => reference.strip_prefix('#')?.clone_into(&mut at),
                None => return Some(Self { at, schema }),
            }
        }
        None
    }

    pub fn child(&self, document: &'a Document, path: &str) -> Option<Self> {
        Self::at(document, &format!("{}/{path}", self.at))
    }

    /// This schema and those that it joins by `allOf`.
    pub fn parts(&self, document: &'a Document) -> Vec<Self> {
        let mut parts = vec![self.clone()];
        let mut next = 0;
        while let Some(part) = parts.get(next).cloned()
            && parts.len() < DEPTH
        {
            let joined = part.schema["allOf"].as_array().map_or(0, Vec::len);
            parts.extend((0..joined).filter_map(|index| part.child(document, &format!("allOf/{index}"))));
            next += 1;
        }
        parts
    }

    /// The JSON types that the schema allows; none if it does not say.
    pub fn types(&self, document: &'a Document) -> Vec<&'a str> {
        let mut types = Vec::new();
        for part in self.parts(document) {
            match &part.schema["type"] {
                Value::String(one) => types.push(one.as_str()),
                Value::Array(_) => types.extend(strings(&part.schema["type"])),
                _ if part.schema.get("properties").is_some() => types.push("object"),
                _ if part.schema.get("items").is_some() => types.push("array"),
                _ => {}
            }
        }
        types
    }

    /// The single value that the property `type` of this object can have, which tells it from its alternatives.
    fn constant(&self, document: &'a Document) -> Option<&'a str> {
        let parts = self.parts(document);
        let kind = parts.iter().find_map(|part| part.child(document, "properties/type"))?;
        match kind.schema["enum"].as_array()?.as_slice() {
            [only] => only.as_str(),
            _ => None,
        }
    }
}

/// Holds the samples of one operation against its schemas.
pub(super) struct Walk<'f, 'a> {
    pub findings: &'f mut Findings<'a>,
    pub operation: &'f str,
    /// Properties of the body itself that this operation has reason not to answer.
    pub optional: &'f [&'f str],
}

impl<'a> Walk<'_, 'a> {
    /// Compares all values that the samples show at one place with its schema.
    pub fn visit(&mut self, shown: &[&Value], node: &Node<'a>, depth: usize) {
        if depth > DEPTH {
            let at = display(&node.at);
            self.findings
                .note(format!("`{at}` was not compared below {DEPTH} levels"));
            return;
        }
        let document = self.findings.document;
        self.findings.shown.insert(node.at.clone());
        for key in ["oneOf", "anyOf"] {
            if node.schema[key].is_array() {
                self.alternatives(shown, node, key, depth);
                return;
            }
        }
        let types = node.types(document);
        let parts = node.parts(document);
        let nullable = types.contains(&"null") || parts.iter().any(|part| part.schema["nullable"] == Value::Bool(true));
        let (nulls, shown): (Vec<&Value>, Vec<&Value>) = shown.iter().partition(|value| value.is_null());
        if !nulls.is_empty() && !nullable && !types.is_empty() {
            self.null(node);
        }
        if types.is_empty() && Enum::of(&node.at, node.schema).is_none() && node.schema.get("allOf").is_none() {
            self.anything(&shown, node);
            return;
        }
        let (fitting, other): (Vec<&Value>, Vec<&Value>) = shown
            .into_iter()
            .partition(|value| types.is_empty() || types.iter().any(|kind| fits(value, kind)));
        for value in other {
            self.wrong_type(value, node, &types);
        }
        for part in &parts {
            if let Some(ours) = Enum::of(&part.at, part.schema) {
                // What generators of samples write where a schema has no values to choose from.
                let telling = fitting.iter().filter(|value| **value != "string");
                telling.for_each(|value| values::show(self.findings, self.operation, &ours, value));
            }
        }
        let objects: Vec<&Map<String, Value>> = fitting.iter().filter_map(|value| value.as_object()).collect();
        if !objects.is_empty() {
            properties::visit(self, &objects, &parts, depth);
        }
        let items: Vec<&Value> = fitting.iter().filter_map(|value| value.as_array()).flatten().collect();
        for part in &parts {
            if let Some(schema) = part.child(document, "items")
                && !items.is_empty()
            {
                self.visit(&items, &schema, depth + 1);
            }
        }
    }

    /// Gives every value to the alternative that it belongs to.
    fn alternatives(&mut self, shown: &[&Value], node: &Node<'a>, key: &str, depth: usize) {
        let document = self.findings.document;
        let count = node.schema[key].as_array().map_or(0, Vec::len);
        let alternatives: Vec<Node<'a>> = (0..count)
            .filter_map(|index| node.child(document, &format!("{key}/{index}")))
            .collect();
        let mut chosen: Vec<Vec<&Value>> = vec![Vec::new(); alternatives.len()];
        for value in shown.iter().copied().filter(|value| !value.is_null()) {
            match self.choose(value, &alternatives, depth) {
                Some(index) => chosen[index].push(value),
                None => match value["type"].as_str() {
                    Some(kind) if alternatives.iter().any(|one| one.constant(document).is_some()) => {
                        self.new_variant(kind, node, key);
                    }
                    _ => {
                        let types: Vec<&str> = alternatives.iter().flat_map(|one| one.types(document)).collect();
                        self.wrong_type(value, node, &types);
                    }
                },
            }
        }
        for (alternative, values) in alternatives.iter().zip(&chosen) {
            if !values.is_empty() {
                self.visit(values, alternative, depth + 1);
            }
        }
    }

    /// The alternative that a value's `type` names; else the one with the fewest differences, of those that it can be.
    fn choose(&self, value: &Value, alternatives: &[Node<'a>], depth: usize) -> Option<usize> {
        let document = self.findings.document;
        let named = value["type"].as_str();
        let possible = |(_, one): &(usize, &Node<'a>)| {
            let types = one.types(document);
            let other = named.is_some() && one.constant(document).is_some_and(|constant| Some(constant) != named);
            !other && (types.is_empty() || types.iter().any(|kind| fits(value, kind)))
        };
        let is_named = |one: &Node<'a>| named.is_some() && one.constant(document) == named;
        alternatives
            .iter()
            .enumerate()
            .filter(possible)
            .min_by_key(|(_, one)| {
                let mut trial = self.findings.trial();
                if !is_named(one) {
                    let mut walk = Walk {
                        findings: &mut trial,
                        operation: self.operation,
                        optional: &[],
                    };
                    walk.visit(&[value], one, depth + 1);
                }
                (!is_named(one), trial.len() + trial.unproven.len())
            })
            .map(|(index, _)| index)
    }

    fn null(&mut self, node: &Node<'a>) {
        let name = display(&node.at);
        self.add(Found {
            kind: Kind::NullableChanged,
            at: node.at.clone(),
            value: String::new(),
            judged: Judged::ByEvidence(Aspect::Nullable),
            breaks: true,
            message: format!("a sample shows null for `{name}`, which our document does not allow"),
            change: format!("set `nullable: true` on `{name}`"),
            edits: vec![Edit::Insert {
                at: node.at.clone(),
                key: "nullable".to_owned(),
                value: Value::Bool(true),
                after: node.schema.get("type").map(|_| "type".to_owned()),
            }],
        });
    }

    /// A sample where our document allows any JSON, which is news only if it says that it does not know better.
    fn anything(&mut self, shown: &[&Value], node: &Node<'a>) {
        let telling = |value: &&&Value| match value {
            Value::Object(object) => !object.is_empty(),
            Value::Array(items) => !items.is_empty(),
            _ => true,
        };
        let own = node.schema.get("x-evidence").is_some_and(evidence::is_open);
        if let Some(value) = shown.iter().find(telling).filter(|_| own) {
            let (name, kind) = (display(&node.at), kind(value));
            self.add(Found {
                kind: Kind::TypeChanged,
                at: node.at.clone(),
                value: kind.to_owned(),
                judged: Judged::Plainly,
                breaks: false,
                message: format!("a sample shows the form of `{name}`, which our document leaves open: {kind}"),
                change: format!("describe `{name}` as the sample shows it"),
                edits: Vec::new(),
            });
        }
    }

    fn wrong_type(&mut self, value: &Value, node: &Node<'a>, types: &[&str]) {
        let (name, ours, kind) = (display(&node.at), types.join(" or "), kind(value));
        let plain = ["format", "enum", "x-extensible-enum", "properties", "items", "allOf"];
        let is_plain = !plain.iter().any(|key| node.schema.get(key).is_some());
        let scalar = !value.is_object() && !value.is_array();
        let edits = if is_plain && scalar && node.schema["type"].is_string() {
            vec![Edit::SetScalar {
                at: format!("{}/type", node.at),
                value: kind.into(),
            }]
        } else {
            Vec::new()
        };
        self.add(Found {
            kind: Kind::TypeChanged,
            at: node.at.clone(),
            value: kind.to_owned(),
            judged: Judged::ByEvidence(Aspect::Form),
            breaks: true,
            message: format!("the text shows `{name}` as {kind}, our document has {ours}"),
            change: format!("make `{name}` {kind}"),
            edits,
        });
    }

    fn new_variant(&mut self, kind: &str, node: &Node<'a>, key: &str) {
        let name = display(&node.at);
        self.add(Found {
            kind: Kind::VariantAdded,
            at: format!("{}/{key}", node.at),
            value: kind.to_owned(),
            judged: Judged::Plainly,
            breaks: false,
            message: format!("a sample shows an object of the type `{kind}` where `{name}` has no such alternative"),
            change: format!("add a schema for `{kind}` to the `{key}` of `{name}`"),
            edits: Vec::new(),
        });
    }

    pub fn add(&mut self, found: Found) {
        self.findings.add(Some(self.operation), found);
    }
}

/// Whether a value is of a JSON type, as schemas name them.
fn fits(value: &Value, kind: &str) -> bool {
    match kind {
        "integer" => value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "number" => value.is_number(),
        _ => self::kind(value) == kind,
    }
}

/// The JSON type of a value, as schemas name it.
pub(super) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) if fits(value, "integer") => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
