//! Schemas in words.

use serde_json::Value;

use super::super::{
    shape::{Node, Plain, Values},
    side::Side,
};

/// What a schema is, in a few words.
pub fn describe(plain: &Plain<'_>) -> String {
    let kind = match plain.kind.as_deref() {
        None => return "any JSON".to_owned(),
        Some(kind @ ("array" | "integer" | "object")) => format!("an {kind}"),
        Some(kind) => format!("a {kind}"),
    };
    let component = plain.at.pointer.strip_prefix("/components/schemas/");
    let name = component.filter(|name| !name.contains('/') && plain.kind.as_deref() == Some("object"));
    match (&plain.format, &plain.values, name) {
        (_, Some(values), _) => format!("{kind}: {}", list(values)),
        (Some(format), ..) => format!("{kind} ({format})"),
        (.., Some(name)) => format!("{kind} ({name})"),
        _ => kind,
    }
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
