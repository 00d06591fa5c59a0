//! Schemas in words.

use serde_json::Value;

use super::super::{
    draft::simple,
    shape::{Node, Plain, Values},
    side::Side,
};

/// What a schema is, in a few words.
pub fn describe(plain: &Plain<'_>) -> String {
    let kind = match plain.kind.as_deref() {
        None => {
            let values = plain.values.as_ref().map(|values| format!("one of {}", list(values)));
            return values.unwrap_or_else(|| "any JSON".to_owned());
        }
        Some(kind @ ("array" | "integer" | "object")) => format!("an {kind}"),
        Some(kind) => format!("a {kind}"),
    };
    let name = component_name(plain).filter(|_| plain.kind.as_deref() == Some("object"));
    match (&plain.format, &plain.values, name) {
        (_, Some(values), _) => format!("{kind}: {}", list(values)),
        (Some(format), ..) => format!("{kind} ({format})"),
        (.., Some(name)) => format!("{kind} ({name})"),
        _ => kind,
    }
}

pub fn component_name<'p>(plain: &'p Plain<'_>) -> Option<&'p str> {
    let name = plain.at.pointer.strip_prefix("/components/schemas/");
    name.filter(|name| !name.contains('/'))
}

pub fn list(values: &Values) -> String {
    let all: Vec<String> = values.list.iter().map(Value::to_string).collect();
    all.join(", ")
}

/// A published schema without its wording, briefly.
pub fn raw<'a>(side: Side<'a>, node: &Node<'a>) -> String {
    const LONGEST: usize = 200;
    let Some(part) = node.parts.first() else {
        return String::new();
    };
    let text = wordless(side.resolve(part).value).to_string();
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// A published schema as far as it concerns one of the types that it lists.
pub fn alternative<'a>(side: Side<'a>, plain: &Plain<'a>) -> String {
    match (&plain.at.value["type"], &plain.kind) {
        (Value::Array(_), Some(kind)) => simple(plain).map_or_else(
            || format!("the {kind} of {}", raw(side, &Node::one(plain.at.clone()))),
            |schema| schema.to_string(),
        ),
        _ => raw(side, &Node::one(plain.at.clone())),
    }
}

fn wordless(value: &Value) -> Value {
    const WORDS: [&str; 6] = [
        "description",
        "title",
        "example",
        "examples",
        "externalDocs",
        "deprecated",
    ];
    match value {
        // Below `properties` stand names, which are no keywords.
        Value::Object(object) => object
            .iter()
            .filter(|(key, value)| !key.starts_with("x-") && (!WORDS.contains(&key.as_str()) || value.is_object()))
            .map(|(key, value)| (key.clone(), wordless(value)))
            .collect(),
        Value::Array(items) => items.iter().map(wordless).collect(),
        other => other.clone(),
    }
}
