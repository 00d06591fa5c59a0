//! The component schemas: names that are types, values that are variants, properties that are fields.

use std::collections::BTreeSet;

use heck::ToPascalCase;
use serde_json::Value;

use crate::codegen::{
    document::{Document, Failure, entries, escape, strings},
    emit,
};

/// The phases that `x-phases` sorts statuses into.
pub const PHASES: [&str; 3] = ["pending", "succeeded", "failed"];
/// The keys that list the values of a string.
pub const ENUM_KEYS: [&str; 2] = ["enum", "x-extensible-enum"];

pub fn check(document: &Document, found: &mut Vec<Failure>) {
    for (name, schema) in document.schemas() {
        let pointer = format!("/components/schemas/{}", escape(name));
        if syn::parse_str::<syn::Ident>(name).is_err() || name.to_pascal_case() != name {
            let message = format!("`{name}` must be a name such as `{}`", name.to_pascal_case());
            found.push(document.failure(
                "component-name",
                pointer.as_str(),
                message,
                "rename it, here and in every `$ref` to it",
            ));
        }
        let listed = values(document, schema, &pointer, found);
        phases(document, schema, &listed, &pointer, found);
        inner(document, schema, &pointer, found);
    }
}

/// The listed values of an enum, each of which becomes a variant.
fn values<'a>(document: &Document, schema: &'a Value, pointer: &str, found: &mut Vec<Failure>) -> BTreeSet<&'a str> {
    let mut listed = BTreeSet::new();
    for key in ENUM_KEYS {
        let Some(values) = schema.get(key) else { continue };
        let pointer = format!("{pointer}/{key}");
        let strings = strings(values);
        if strings.is_empty() || values.as_array().is_some_and(|all| all.len() != strings.len()) {
            let message = "must be a list of strings, at least one";
            found.push(document.failure("enum-values", pointer.as_str(), message, "quote each value"));
        }
        if schema["type"] != "string" {
            let message = "lists values, but the schema has not the type string";
            found.push(document.failure("enum-type", pointer.as_str(), message, "add `type: string`"));
        }
        let mut variants = BTreeSet::from(["Unknown".to_owned()]);
        for value in strings {
            if !variants.insert(emit::variant(value).to_string()) {
                found.push(document.failure(
                    "enum-variants",
                    pointer.as_str(),
                    format!("`{value}` gives a variant name that is taken already"),
                    "remove it if it stands twice; else it differs from another value only in signs or case",
                ));
            }
            listed.insert(value);
        }
    }
    listed
}

fn phases(document: &Document, schema: &Value, listed: &BTreeSet<&str>, pointer: &str, found: &mut Vec<Failure>) {
    for (phase, values) in entries(&schema["x-phases"]) {
        let pointer = format!("{pointer}/x-phases/{}", escape(phase));
        if !PHASES.contains(&phase) {
            let message = format!("`{phase}` must be one of {}", PHASES.join(", "));
            found.push(document.failure("phase-names", pointer.as_str(), message, "rename the phase"));
        }
        for value in strings(values).into_iter().filter(|value| !listed.contains(value)) {
            found.push(document.failure(
                "phase-values",
                pointer.as_str(),
                format!("`{value}` is not among the listed values"),
                "correct it, or list it in `x-extensible-enum`",
            ));
        }
    }
}

/// What a schema holds, to any depth.
fn inner(document: &Document, schema: &Value, pointer: &str, found: &mut Vec<Failure>) {
    if schema["type"].is_array() {
        found.push(document.failure(
            "one-type",
            format!("{pointer}/type"),
            "must be one type; a list of types is OpenAPI 3.1",
            "write one type, and `nullable: true` if it can be null",
        ));
    }
    let mut names = BTreeSet::new();
    for (name, property) in entries(&schema["properties"]) {
        let pointer = format!("{pointer}/properties/{}", escape(name));
        if !names.insert(emit::snake(name).to_string()) {
            found.push(document.failure(
                "property-names",
                pointer.as_str(),
                format!("`{name}` has the same name in Rust as another property"),
                "the generator cannot take both: remove one",
            ));
        }
        inline(document, property, &pointer, found);
    }
    for key in ["items", "additionalProperties"] {
        if let Some(schema) = schema.get(key) {
            inline(document, schema, &format!("{pointer}/{key}"), found);
        }
    }
    for key in ["oneOf", "anyOf", "allOf"] {
        for (index, choice) in schema[key].as_array().into_iter().flatten().enumerate() {
            inline(document, choice, &format!("{pointer}/{key}/{index}"), found);
        }
    }
}

/// A schema that is no component.
pub fn inline(document: &Document, schema: &Value, pointer: &str, found: &mut Vec<Failure>) {
    if ENUM_KEYS.iter().any(|key| schema.get(key).is_some()) {
        found.push(document.failure(
            "enum-component",
            pointer,
            "lists values: an enum needs a component of its own, to stay open",
            "move the schema to `components/schemas`, and refer to it",
        ));
    }
    inner(document, schema, pointer, found);
}
