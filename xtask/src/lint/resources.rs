//! Resources in the manner of JSON:API: which components they are made of, and what those are called.

use serde_json::Value;

use super::{Context, Report, nodes::Kind};
use crate::codegen::{
    check::components::ENUM_KEYS,
    document::{reference, strings},
};

/// How the component of a resource type ends.
const TYPE: &str = "ResourceType";

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    for node in context.nodes.iter().filter(|node| node.kind.is_schema()) {
        let properties = &node.value["properties"];
        if node.kind == Kind::Component {
            if let Some(resource) = node.name.strip_suffix(TYPE) {
                constant(context, resource, node.value, &node.pointer, report);
            }
            parts(node.name, properties, &node.pointer, report);
            kind(node.name, properties, &node.pointer, report);
        } else if properties["attributes"].is_object() {
            report.add(
                "resource-component",
                node.pointer.as_str(),
                "has attributes, and is no component",
                "move it to `components/schemas`: the generator would give such types one name",
            );
        }
        let is_typed = reference(&properties["type"]).is_some_and(|name| name.ends_with(TYPE));
        let required = strings(&node.value["required"]);
        if is_typed && !(required.contains(&"id") && required.contains(&"type")) {
            report.add(
                "resource-required",
                node.pointer.as_str(),
                "names a resource by type and id, and does not require both",
                "write `required: [id, type]`",
            );
        }
    }
}

/// `XResourceType` is the one value that tells an X from other resources.
fn constant(context: &Context<'_>, resource: &str, schema: &Value, pointer: &str, report: &mut Report<'_>) {
    let is_constant = schema["enum"].as_array().is_some_and(|values| values.len() == 1);
    if !is_constant || schema.get(ENUM_KEYS[1]).is_some() {
        let message = "must be an `enum` with the one value that the type of this resource has";
        report.add("resource-type", pointer, message, "keep the one value");
    }
    if context.document.schema(resource).is_none() {
        let message = format!("is the type of `{resource}`, which does not exist");
        report.add("resource-type", pointer, message, "rename it after the resource");
    }
}

/// `X` has `XAttributes` and `XRelationships`.
fn parts(name: &str, properties: &Value, pointer: &str, report: &mut Report<'_>) {
    if !properties["id"].is_object() && !name.ends_with("Input") {
        return;
    }
    for (part, suffix) in [("attributes", "Attributes"), ("relationships", "Relationships")] {
        let Some(schema) = properties.get(part) else { continue };
        let expected = format!("{name}{suffix}");
        let found = reference(schema);
        // A variant of a resource, such as one with its secret, has the relationships of the resource.
        let is_shared = |found: &str| {
            let owner = found.strip_suffix(suffix);
            part == "relationships" && owner.is_some_and(|owner| name.starts_with(owner))
        };
        if !found.is_some_and(|found| found == expected || is_shared(found)) {
            report.add(
                "part-name",
                format!("{pointer}/properties/{part}"),
                format!("must be a `$ref` to the component `{expected}`"),
                "move the schema there, or rename the component",
            );
        }
    }
}

/// A resource or an identifier has the type constant that is called after it.
fn kind(name: &str, properties: &Value, pointer: &str, report: &mut Report<'_>) {
    let is_resource = properties["id"].is_object() && properties["attributes"].is_object();
    let named = name.strip_suffix("Identifier");
    let is_identifier = named.is_some() && properties["id"].is_object();
    if !is_resource && !is_identifier {
        return;
    }
    let resource = named.unwrap_or(name);
    let found = reference(&properties["type"]).and_then(|found| found.strip_suffix(TYPE));
    // A variant of a resource has the type of the resource.
    if !found.is_some_and(|found| found == resource || (is_resource && resource.starts_with(found))) {
        report.add(
            "type-name",
            format!("{pointer}/properties/type"),
            format!("must be a `$ref` to the component `{resource}{TYPE}`"),
            "add that component with its one value, and refer to it",
        );
    }
}
