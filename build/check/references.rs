//! Every `$ref` leads somewhere.

use serde_json::Value;

use crate::codegen::document::{Document, Failure, entries, escape};

pub fn check(document: &Document, found: &mut Vec<Failure>) {
    walk(document, &document.root, "", found);
}

fn walk(document: &Document, value: &Value, pointer: &str, found: &mut Vec<Failure>) {
    let target = value.get("$ref").and_then(Value::as_str);
    if let Some(target) = target
        && target
            .strip_prefix('#')
            .and_then(|at| document.root.pointer(at))
            .is_none()
    {
        found.push(document.failure(
            "reference",
            format!("{pointer}/$ref"),
            format!("`{target}` refers to nothing in this document"),
            "correct the name, or add the component",
        ));
    }
    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
        walk(document, item, &format!("{pointer}/{index}"), found);
    }
    for (key, item) in entries(value) {
        walk(document, item, &format!("{pointer}/{}", escape(key)), found);
    }
}
