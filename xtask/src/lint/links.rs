//! Links: the value that a response has becomes a parameter that an operation has.

use serde_json::Value;

use super::{Context, Report, nodes::Kind};
use crate::{
    codegen::document::{Document, entries, escape},
    pointer,
};

/// References that are followed in one link; more of them lead in a circle.
const MAX_STEPS: usize = 64;

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    for response in context.nodes.iter().filter(|node| node.kind == Kind::Response) {
        for (name, link) in entries(&response.value["links"]) {
            let pointer = format!("{}/links/{}", response.pointer, escape(name));
            self::link(context.document, response.value, link, &pointer, report);
        }
    }
}

fn link(document: &Document, response: &Value, link: &Value, pointer: &str, report: &mut Report<'_>) {
    let link = document.resolve(link);
    let id = link["operationId"].as_str().unwrap_or_default();
    let Ok(operation) = document.operation(id) else {
        let message = format!("no operation has the operationId `{id}`");
        let mend = "name an operation of this document";
        return report.add("link-operation", format!("{pointer}/operationId"), message, mend);
    };
    for (parameter, expression) in entries(&link["parameters"]) {
        let pointer = format!("{pointer}/parameters/{}", escape(parameter));
        let is_named = |spec: &Value| {
            let name = spec["name"].as_str().unwrap_or_default();
            let place = spec["in"].as_str().unwrap_or_default();
            parameter == name || parameter.strip_prefix(place).and_then(|rest| rest.strip_prefix('.')) == Some(name)
        };
        if !operation.parameters().any(|spec| is_named(document.resolve(spec))) {
            let message = format!("{id} has no parameter `{parameter}`");
            report.add(
                "link-parameter",
                pointer.as_str(),
                message,
                "name one of its parameters",
            );
        }
        let Some(at) = expression
            .as_str()
            .and_then(|text| text.strip_prefix("$response.body#"))
        else {
            continue;
        };
        let tokens: Vec<String> = pointer::keys(at).collect();
        let body = entries(&response["content"])
            .next()
            .map(|(_, content)| &content["schema"]);
        if !body.is_some_and(|schema| leads(document, schema, &tokens, MAX_STEPS)) {
            let message = format!("the response has nothing at `{at}`");
            report.add(
                "link-expression",
                pointer,
                message,
                "name a property of the response's schema",
            );
        }
    }
}

/// Whether a value of the schema can have something at the path of keys.
fn leads(document: &Document, schema: &Value, tokens: &[String], steps: usize) -> bool {
    let Some(steps) = steps.checked_sub(1) else {
        return false;
    };
    if schema.get("$ref").is_some() {
        return leads(document, document.resolve(schema), tokens, steps);
    }
    let Some((token, rest)) = tokens.split_first() else {
        return true;
    };
    if let Some(property) = schema["properties"].get(token) {
        return leads(document, property, rest, steps);
    }
    let mut choices = ["oneOf", "allOf"]
        .iter()
        .flat_map(|key| schema[*key].as_array().into_iter().flatten());
    if choices.any(|choice| leads(document, choice, tokens, steps)) {
        return true;
    }
    match &schema["items"] {
        Value::Null => {}
        items => return token.parse::<usize>().is_ok() && leads(document, items, rest, steps),
    }
    match &schema["additionalProperties"] {
        Value::Bool(is_open) => *is_open,
        Value::Null => !["type", "properties", "oneOf", "allOf"]
            .iter()
            .any(|key| schema.get(key).is_some()),
        open => leads(document, open, rest, steps),
    }
}
