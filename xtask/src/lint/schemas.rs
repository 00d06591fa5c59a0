//! The schemas: what is required, what can be null, which of several forms a value has, and the phases of a status.

use serde_json::Value;

use super::{
    Context, Report,
    nodes::{Kind, Node},
};
use crate::codegen::{
    check::components::{ENUM_KEYS, PHASES},
    document::{Document, entries, reference, strings},
};

/// The names that JSON:API requires, wherever they stand.
const REQUIRED: [&str; 3] = ["id", "type", "data"];

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    for node in context.nodes.iter().filter(|node| node.kind.is_schema()) {
        required(node, report);
        one_of(node, report);
        discriminator(context.document, node, report);
        if node.value.get("x-phases").is_some() {
            phases(node, report);
        }
        if node.kind == Kind::Component {
            nullable(node, report);
        }
    }
}

fn is_documented(value: &Value) -> bool {
    value["x-evidence"]["level"] == "documented"
}

fn required(node: &Node<'_>, report: &mut Report<'_>) {
    for name in strings(&node.value["required"]) {
        let is_documented = is_documented(node.value) || is_documented(&node.value["properties"][name]);
        if !REQUIRED.contains(&name) && !is_documented {
            report.add(
                "required",
                format!("{}/required", node.pointer),
                format!("requires `{name}`, and does not say that the reference does"),
                "remove it, or add `x-evidence` with `level: documented` if the reference marks it so",
            );
        }
    }
}

/// Inline objects in `oneOf` would share the types of properties that have the same name.
fn one_of(node: &Node<'_>, report: &mut Report<'_>) {
    for (index, choice) in node.value["oneOf"].as_array().into_iter().flatten().enumerate() {
        if choice["properties"].is_object() {
            report.add(
                "one-of",
                format!("{}/oneOf/{index}", node.pointer),
                "is an object with properties, and no component",
                "move it to `components/schemas`, and refer to it",
            );
        }
    }
}

/// The generator ignores the discriminator, so that each choice must be told from the others by a required constant.
fn discriminator(document: &Document, node: &Node<'_>, report: &mut Report<'_>) {
    let Some(discriminator) = node.value.get("discriminator") else {
        return;
    };
    let at = format!("{}/discriminator", node.pointer);
    let key = discriminator["propertyName"].as_str().unwrap_or_default();
    let mut values = Vec::new();
    for choice in node.value["oneOf"].as_array().into_iter().flatten() {
        let name = reference(choice).unwrap_or_default();
        let schema = document.schema(name).unwrap_or(&Value::Null);
        let constant = &document.resolve(&schema["properties"][key])["enum"];
        match (
            strings(constant).as_slice(),
            strings(&schema["required"]).contains(&key),
        ) {
            ([value], true) => values.push((*value, name)),
            _ => report.add(
                "discriminator",
                at.as_str(),
                format!("`{name}` does not require the property `{key}` with a single value"),
                "give it such a property, or remove the discriminator",
            ),
        }
    }
    if values.is_empty() {
        let message = "stands beside no `oneOf`";
        return report.add("discriminator", at, message, "remove it");
    }
    for (value, target) in entries(&discriminator["mapping"]) {
        let target = target.as_str().unwrap_or_default();
        let target = target.strip_prefix("#/components/schemas/").unwrap_or(target);
        if !values.contains(&(value, target)) {
            let pointer = format!("{at}/mapping/{value}");
            let message = format!("`{value}` is not the value of `{target}`, or that is not in `oneOf`");
            report.add(
                "discriminator",
                pointer,
                message,
                "map each value to the schema that has it",
            );
        }
    }
}

/// Every status is in exactly one phase.
fn phases(node: &Node<'_>, report: &mut Report<'_>) {
    let at = format!("{}/x-phases", node.pointer);
    let sorted: Vec<&str> = entries(&node.value["x-phases"])
        .flat_map(|(_, values)| strings(values))
        .collect();
    for value in ENUM_KEYS.iter().flat_map(|key| strings(&node.value[*key])) {
        let count = sorted.iter().filter(|sorted| **sorted == value).count();
        if count != 1 {
            let message = format!("`{value}` is in {count} phases");
            report.add("phases", at.as_str(), message, "put it in exactly one");
        }
    }
    for phase in PHASES {
        if node.value["x-phases"].get(phase).is_none() {
            let message = format!("the phase `{phase}` is missing");
            report.add("phases", at.as_str(), message, "add it with its values");
        }
    }
}

/// What is read can be null unless it is known that it cannot; what is written cannot, since a client would not send it.
fn nullable(node: &Node<'_>, report: &mut Report<'_>) {
    let is_written = node.name.ends_with("InputAttributes");
    if !node.name.ends_with("Attributes") {
        return;
    }
    for (name, property) in entries(&node.value["properties"]) {
        let pointer = format!("{}/properties/{}", node.pointer, crate::codegen::document::escape(name));
        let is_scalar = matches!(
            property["type"].as_str(),
            Some("string" | "integer" | "number" | "boolean")
        );
        let is_nullable = property["nullable"] == true;
        if is_written && is_nullable {
            let message = format!("`{name}` can be null, which the client does not send");
            report.add("nullable", pointer, message, "remove `nullable`");
        } else if !is_written && is_scalar && !is_nullable && name != "name" && !is_documented(property) {
            let message = format!("`{name}` cannot be null, and a client fails if it is");
            let mend = "add `nullable: true`, or `x-evidence` with `level: documented` if the reference says so";
            report.add("nullable", pointer, message, mend);
        }
    }
}
