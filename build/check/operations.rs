//! The operations: names that are functions, parameters and bodies that can be generated.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::components::inline;
use crate::codegen::{
    document::{Document, Failure, Operation, entries, escape},
    emit,
};

pub fn check(document: &Document, found: &mut Vec<Failure>) {
    let mut names: BTreeMap<String, &str> = BTreeMap::new();
    for operation in document.operations() {
        id(document, &operation, &mut names, found);
        parameters(document, &operation, found);
        request(document, &operation, found);
        responses(document, &operation, found);
    }
}

fn id<'a>(
    document: &Document,
    operation: &Operation<'a>,
    names: &mut BTreeMap<String, &'a str>,
    found: &mut Vec<Failure>,
) {
    let mut fail = |pointer: String, message: String, mend: &str| {
        found.push(document.failure("operation-id", pointer, message, mend));
    };
    let Some(id) = operation.id() else {
        let mend = "add one, made of the summary";
        return fail(operation.pointer.clone(), "needs an operationId".to_owned(), mend);
    };
    let pointer = format!("{}/operationId", operation.pointer);
    if syn::parse_str::<syn::Ident>(id).is_err() {
        let message = format!("`{id}` cannot be a Rust identifier");
        return fail(pointer, message, "write it in camel case, with letters and digits");
    }
    let name = emit::snake(id).to_string();
    if let Some(other) = names.insert(name.clone(), id) {
        let message = format!("`{id}` and `{other}` would both become the function `{name}`");
        fail(pointer, message, "give one of the operations another operationId");
    }
}

fn parameters(document: &Document, operation: &Operation<'_>, found: &mut Vec<Failure>) {
    let mut names = BTreeSet::new();
    for (index, parameter) in operation.parameters().enumerate() {
        let pointer = format!("{}/parameters/{index}", operation.pointer);
        let parameter = document.resolve(parameter);
        let name = parameter["name"].as_str().unwrap_or_default();
        let place = parameter["in"].as_str().unwrap_or_default();
        let schema = &parameter["schema"];
        let mut fail = |rule, message: String, mend: &str| {
            found.push(document.failure(rule, pointer.as_str(), message, mend));
        };
        if !names.insert(emit::snake(name).to_string()) {
            let message = format!("a second parameter would be called `{name}` in Rust");
            fail("parameter-names", message, "remove one of the two");
        }
        if !matches!(place, "path" | "query") {
            let message = format!("`{name}` is in `{place}`; only path and query are generated");
            fail(
                "parameter-place",
                message,
                "use path or query, or leave the parameter out",
            );
        }
        if place == "path" && !operation.path.contains(&format!("{{{name}}}")) {
            let message = format!("the path {} has no {{{name}}}", operation.path);
            fail("path-parameters", message, "give the parameter the name in the path");
        }
        if parameter["style"] == "deepObject" {
            let message = format!("`{name}` has a style that is not generated");
            fail("parameter-style", message, "use the style `form`");
        }
        if !schema.is_object() {
            let message = format!("`{name}` needs a schema");
            fail("parameter-schema", message, "add one, `type: string` at least");
        }
        if schema["type"] == "array" && (parameter["explode"] != false || schema["items"].get("$ref").is_none()) {
            let message =
                format!("`{name}` is a list: it needs `explode: false` and items that are a `$ref` to an enum");
            let mend = "write it as a comma list, like the parameters `include`";
            fail("comma-list", message, mend);
        }
        inline(document, schema, &format!("{pointer}/schema"), found);
    }
    for part in operation.path.split('/') {
        let placeholder = part.strip_prefix('{').and_then(|part| part.strip_suffix('}'));
        if let Some(name) = placeholder
            && !names.contains(&emit::snake(name).to_string())
        {
            found.push(document.failure(
                "path-parameters",
                operation.pointer.as_str(),
                format!("{{{name}}} is not among the parameters"),
                "add a parameter of that name `in: path`",
            ));
        }
    }
}

fn request(document: &Document, operation: &Operation<'_>, found: &mut Vec<Failure>) {
    let request = &operation.spec["requestBody"];
    if !request.is_null() && document.request_media_types(operation).len() != 1 {
        found.push(document.failure(
            "one-media-type",
            format!("{}/requestBody", operation.pointer),
            "needs exactly one media type",
            "keep the one that the client should send",
        ));
    }
    contents(document, request, &format!("{}/requestBody", operation.pointer), found);
}

fn responses(document: &Document, operation: &Operation<'_>, found: &mut Vec<Failure>) {
    let mut first = None;
    let mut has_success = false;
    for (status, response) in entries(&operation.spec["responses"]).filter(|(status, _)| status.starts_with('2')) {
        has_success = true;
        let pointer = format!("{}/responses/{status}", operation.pointer);
        contents(document, response, &pointer, found);
        let contents: Vec<_> = entries(&document.resolve(response)["content"]).collect();
        if contents.len() > 1 {
            let message = "has more than one media type; the client reads one";
            let mend = "keep the one that the client should ask for";
            found.push(document.failure("one-media-type", pointer.as_str(), message, mend));
        }
        for (_, content) in contents {
            let schema = &content["schema"];
            if !schema.is_object() {
                let message = "needs a schema for its content";
                let mend = "add one; `{}` is any JSON";
                found.push(document.failure("response-schema", pointer.as_str(), message, mend));
            } else if first.is_some_and(|first| first != schema) {
                let message = "differs from another successful response of the operation";
                let mend = "use one schema for all of them, `oneOf` if need be";
                found.push(document.failure("one-success", pointer.as_str(), message, mend));
            }
            first.get_or_insert(schema);
        }
    }
    if !has_success {
        found.push(document.failure(
            "success-response",
            operation.pointer.as_str(),
            "needs a successful response",
            "add a response with a status 2xx",
        ));
    }
}

/// The schemas of a body that stand in the operation itself.
fn contents(document: &Document, holder: &Value, pointer: &str, found: &mut Vec<Failure>) {
    for (media_type, content) in entries(&holder["content"]) {
        let pointer = format!("{pointer}/content/{}/schema", escape(media_type));
        inline(document, &content["schema"], &pointer, found);
    }
}
