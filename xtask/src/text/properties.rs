//! The keys of samples against the properties of our schemas.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::{Map, Value, json};

use super::{
    evidence::{self, Aspect},
    findings::{Findings, Found, Judged, display},
    lines::pattern,
    schema::{Node, Walk, kind},
};
use crate::{
    codegen::document::{Document, entries, escape, strings},
    difference::{Edit, Kind},
};

/// The place of a property among the parts of an object's schema.
pub(super) fn find<'a>(document: &'a Document, parts: &[Node<'a>], name: &str) -> Option<String> {
    parts
        .iter()
        .map(|part| format!("{}/properties/{}", part.at, escape(name)))
        .find(|pointer| document.root.pointer(pointer).is_some())
}

/// Compares the keys of all objects that stand at one place with the properties that the parts of its schema have.
pub(super) fn visit<'a>(walk: &mut Walk<'_, 'a>, objects: &[&Map<String, Value>], parts: &[Node<'a>], depth: usize) {
    let document = walk.findings.document;
    let mut keys: Vec<&str> = Vec::new();
    for key in objects.iter().flat_map(|object| object.keys()) {
        if !keys.contains(&key.as_str()) {
            keys.push(key);
        }
    }
    for key in &keys {
        let shown: Vec<&Value> = objects.iter().filter_map(|object| object.get(*key)).collect();
        match find(document, parts, key) {
            Some(pointer) => {
                walk.findings.shown.insert(pointer.clone());
                confirm(walk, &pointer);
                if let Some(node) = Node::at(document, &pointer) {
                    walk.visit(&shown, &node, depth + 1);
                }
            }
            None => match map_of(document, parts) {
                Some(node) => walk.visit(&shown, &node, depth + 1),
                None => added(walk.findings, walk.operation, parts, key, schema_of(&shown)),
            },
        }
    }
    // Generators of samples write `{}` where they do not go deeper.
    if keys.is_empty() {
        return;
    }
    for part in parts {
        for (name, _) in entries(&part.schema["properties"]) {
            let expected = depth > 0 || !walk.optional.contains(&name);
            if expected && !keys.contains(&name) {
                removed(walk, part, name);
            }
        }
    }
}

/// The schema of the values of an object that is used as a map.
fn map_of<'a>(document: &'a Document, parts: &[Node<'a>]) -> Option<Node<'a>> {
    parts
        .iter()
        .filter(|part| part.schema["additionalProperties"].is_object())
        .find_map(|part| part.child(document, "additionalProperties"))
}

/// A property that our document does not know. `schema` is what is known of it, where that is simple.
pub(super) fn added(
    findings: &mut Findings<'_>,
    operation: &str,
    parts: &[Node<'_>],
    name: &str,
    schema: Option<Value>,
) {
    let has_properties = |part: &&Node<'_>| part.schema.get("properties").is_some();
    let Some(part) = parts.iter().find(has_properties).or(parts.first()) else {
        return;
    };
    let owner = display(&part.at);
    let form = match &schema {
        Some(schema) => format!(" as {schema}"),
        None => ", with a schema for what the sample shows".to_owned(),
    };
    let listed = has_properties(&part);
    let edit = schema.map(|schema| match listed {
        true => Edit::Insert {
            at: format!("{}/properties", part.at),
            key: name.to_owned(),
            value: schema,
            after: None,
        },
        false => Edit::Insert {
            at: part.at.clone(),
            key: "properties".to_owned(),
            value: json!({ name: schema }),
            after: None,
        },
    });
    findings.add(
        Some(operation),
        Found {
            kind: Kind::PropertyAdded,
            at: if listed {
                format!("{}/properties", part.at)
            } else {
                part.at.clone()
            },
            value: name.to_owned(),
            judged: Judged::Plainly,
            breaks: false,
            message: format!("the text shows the property `{name}`, which `{owner}` lacks"),
            change: format!("add `{name}` to the properties of `{owner}`{form}"),
            edits: edit.into_iter().collect(),
        },
    );
}

fn removed(walk: &mut Walk<'_, '_>, part: &Node<'_>, name: &str) {
    let at = format!("{}/properties/{}", part.at, escape(name));
    let owner = display(&part.at);
    if evidence::mark(walk.findings.document, &at, Aspect::Form).is_some() {
        walk.findings.unproven.insert(format!("{owner}.{name}"));
        return;
    }
    let mut edits = vec![Edit::Remove { at: at.clone() }];
    if strings(&part.schema["required"]).contains(&name) {
        edits.push(Edit::RemoveItem {
            at: format!("{}/required", part.at),
            value: name.into(),
        });
    }
    walk.add(Found {
        kind: Kind::PropertyRemoved,
        at,
        value: String::new(),
        judged: Judged::Plainly,
        breaks: true,
        message: format!("the sample lacks the property `{name}` of `{owner}`"),
        change: format!("remove `{name}` from `{owner}`"),
        edits,
    });
}

/// Confirms a property that is marked as not documented itself.
fn confirm(walk: &mut Walk<'_, '_>, pointer: &str) {
    let document = walk.findings.document;
    let own = format!("{pointer}/x-evidence");
    if evidence::mark(document, pointer, Aspect::Form).as_ref() == Some(&own) && walk.findings.precise {
        let what = format!("the property `{}`", display(pointer));
        walk.findings.confirm(walk.operation, pointer.to_owned(), &own, &what);
    }
}

/// A schema for what samples show, if it is a scalar or a list of scalars.
fn schema_of(shown: &[&Value]) -> Option<Value> {
    static TIME: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$"));
    static UUID: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"));
    match shown {
        [Value::String(text)] if TIME.is_match(text) => Some(json!({"type": "string", "format": "date-time"})),
        [Value::String(text)] if UUID.is_match(text) => Some(json!({"type": "string", "format": "uuid"})),
        [Value::Array(items)] if !items.is_empty() => {
            let items: Vec<&Value> = items.iter().collect();
            let first = schema_of(&items[..1]).filter(|schema| schema["type"] != "array")?;
            Some(json!({"type": "array", "items": first}))
        }
        [Value::Null | Value::Object(_) | Value::Array(_)] | [] => None,
        [first, rest @ ..] => {
            let same = rest.iter().all(|other| kind(other) == kind(first));
            (same && !first.is_object() && !first.is_array() && !first.is_null()).then(|| json!({"type": kind(first)}))
        }
    }
}
