//! What must hold before the generator runs, so that its limits show as messages and not as panics.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use heck::ToPascalCase;

use super::document::{Document, Failure, Operation, entries, escape, strings};

/// What the hand-written layer reads or sets by name.
const NEEDED: [(&str, &[&str]); 6] = [
    ("RunExecutionRequest", &["sql_query", "r_query", "parameters"]),
    ("InputParameters", &["timerange", "aggregation", "tz", "filters"]),
    ("FilterSelection", &["variable_name", "selected_values"]),
    (
        "ExecutionAttributes",
        &["execution_status", "completed_at", "result_columns", "result_rows"],
    ),
    (
        "ExecutionDataAccess",
        &["data_key", "data_access_token", "data_timestamp"],
    ),
    ("SchemaDataAccess", &["data_key", "data_access_token"]),
];
/// The phases that `x-phases` may sort statuses into.
const PHASES: [&str; 3] = ["pending", "succeeded", "failed"];

/// The first thing that the client cannot be generated from, if there is one.
pub fn check(document: &Document) -> Result<(), Failure> {
    if !document.root["openapi"]
        .as_str()
        .is_some_and(|version| version.starts_with("3.0."))
    {
        return Err(document.failure(
            "/openapi",
            "must be a version 3.0.x, the only one that the generator reads",
        ));
    }
    references(document, &document.root, String::new())?;
    for (name, schema) in document.schemas() {
        component(document, name, schema)?;
    }
    for (name, properties) in NEEDED {
        for property in properties {
            if document
                .schema(name)
                .is_none_or(|schema| schema["properties"].get(property).is_none())
            {
                let message = format!("needs the property `{property}`, which the client is built on");
                return Err(document.failure(format!("/components/schemas/{name}"), message));
            }
        }
    }
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for operation in document.operations() {
        let Some(id) = operation.id() else {
            return Err(document.failure(operation.pointer, "needs an operationId"));
        };
        if syn::parse_str::<syn::Ident>(id).is_err() {
            return Err(document.failure(
                format!("{}/operationId", operation.pointer),
                format!("`{id}` cannot be a Rust identifier"),
            ));
        }
        let name = super::emit::snake(id).to_string();
        if let Some(other) = names.insert(name.clone(), id.to_owned()) {
            let message = format!("`{id}` and `{other}` would both become the function `{name}`");
            return Err(document.failure(format!("{}/operationId", operation.pointer), message));
        }
        parameters(document, &operation)?;
        bodies(document, &operation)?;
    }
    Ok(())
}

fn references(document: &Document, value: &Value, pointer: String) -> Result<(), Failure> {
    match value {
        Value::Array(items) => items
            .iter()
            .enumerate()
            .try_for_each(|(index, item)| references(document, item, format!("{pointer}/{index}"))),
        Value::Object(object) => object.iter().try_for_each(|(key, item)| {
            if key == "$ref"
                && let Some(target) = item.as_str()
                && target
                    .strip_prefix('#')
                    .and_then(|at| document.root.pointer(at))
                    .is_none()
            {
                return Err(document.failure(
                    pointer.clone(),
                    format!("`{target}` refers to nothing in this document"),
                ));
            }
            references(document, item, format!("{pointer}/{}", escape(key)))
        }),
        _ => Ok(()),
    }
}

fn component(document: &Document, name: &str, schema: &Value) -> Result<(), Failure> {
    let pointer = format!("/components/schemas/{}", escape(name));
    if syn::parse_str::<syn::Ident>(name).is_err() || name.to_pascal_case() != name {
        let message = format!("`{name}` must be a name such as `{}`", name.to_pascal_case());
        return Err(document.failure(pointer, message));
    }
    let mut listed = BTreeSet::new();
    for key in ["enum", "x-extensible-enum"] {
        let Some(values) = schema.get(key) else { continue };
        let strings = strings(values);
        if strings.is_empty() || values.as_array().is_some_and(|all| all.len() != strings.len()) {
            return Err(document.failure(format!("{pointer}/{key}"), "must be a list of strings, at least one"));
        }
        let mut variants = BTreeSet::from(["Unknown".to_owned()]);
        for value in strings {
            if !variants.insert(super::emit::variant(value).to_string()) {
                let message = format!("`{value}` gives a variant name that is taken already");
                return Err(document.failure(format!("{pointer}/{key}"), message));
            }
            listed.insert(value);
        }
    }
    for (phase, values) in entries(&schema["x-phases"]) {
        let pointer = format!("{pointer}/x-phases/{phase}");
        if !PHASES.contains(&phase) {
            return Err(document.failure(pointer, format!("must be one of {}", PHASES.join(", "))));
        }
        if let Some(value) = strings(values).into_iter().find(|value| !listed.contains(value)) {
            return Err(document.failure(pointer, format!("`{value}` is not among the listed values")));
        }
    }
    properties(document, schema, &pointer)
}

fn properties(document: &Document, schema: &Value, pointer: &str) -> Result<(), Failure> {
    if schema["type"].is_array() {
        return Err(document.failure(
            format!("{pointer}/type"),
            "must be one type; a list of types is OpenAPI 3.1",
        ));
    }
    let mut names = BTreeSet::new();
    for (name, property) in entries(&schema["properties"]) {
        let pointer = format!("{pointer}/properties/{}", escape(name));
        if !names.insert(super::emit::snake(name).to_string()) {
            return Err(document.failure(pointer, "has the same name in Rust as another property"));
        }
        if ["enum", "x-extensible-enum"]
            .iter()
            .any(|key| property.get(key).is_some())
        {
            return Err(document.failure(
                pointer,
                "lists values: an enum needs a component of its own, to stay open",
            ));
        }
        properties(document, property, &pointer)?;
    }
    Ok(())
}

fn parameters(document: &Document, operation: &Operation<'_>) -> Result<(), Failure> {
    let mut names = BTreeSet::new();
    for (index, parameter) in operation.parameters().enumerate() {
        let pointer = format!("{}/parameters/{index}", operation.pointer);
        let parameter = document.resolve(parameter);
        let name = parameter["name"].as_str().unwrap_or_default();
        let place = parameter["in"].as_str().unwrap_or_default();
        if !names.insert(super::emit::snake(name).to_string()) {
            return Err(document.failure(pointer, format!("a second parameter would be called `{name}` in Rust")));
        }
        if !matches!(place, "path" | "query") {
            return Err(document.failure(
                pointer,
                format!("`{name}` is in `{place}`; only path and query are generated"),
            ));
        }
        if place == "path" && !operation.path.contains(&format!("{{{name}}}")) {
            return Err(document.failure(pointer, format!("the path {} has no {{{name}}}", operation.path)));
        }
        if parameter["style"] == "deepObject" {
            return Err(document.failure(pointer, format!("`{name}` has a style that is not generated")));
        }
        if parameter["schema"].get("enum").is_some() {
            let message = format!("`{name}` lists values: an enum needs a component of its own, to stay open");
            return Err(document.failure(pointer, message));
        }
        if !parameter["schema"].is_object() {
            return Err(document.failure(pointer, format!("`{name}` needs a schema")));
        }
        if parameter["schema"]["type"] == "array"
            && (parameter["explode"] != false || parameter["schema"]["items"].get("$ref").is_none())
        {
            let message =
                format!("`{name}` is a list: it needs `explode: false` and items that are a `$ref` to an enum");
            return Err(document.failure(pointer, message));
        }
    }
    for part in operation.path.split('/') {
        let placeholder = part.strip_prefix('{').and_then(|part| part.strip_suffix('}'));
        if let Some(name) = placeholder
            && !names.contains(&super::emit::snake(name).to_string())
        {
            return Err(document.failure(
                operation.pointer.clone(),
                format!("{{{name}}} is not among the parameters"),
            ));
        }
    }
    Ok(())
}

fn bodies(document: &Document, operation: &Operation<'_>) -> Result<(), Failure> {
    let request = &operation.spec["requestBody"];
    if !request.is_null() && document.request_media_types(operation).len() != 1 {
        return Err(document.failure(
            format!("{}/requestBody", operation.pointer),
            "needs exactly one media type",
        ));
    }
    let mut schemas = Vec::new();
    for (status, response) in entries(&operation.spec["responses"]).filter(|(status, _)| status.starts_with('2')) {
        let pointer = format!("{}/responses/{status}", operation.pointer);
        let contents: Vec<_> = entries(&document.resolve(response)["content"]).collect();
        if contents.len() > 1 {
            return Err(document.failure(pointer, "has more than one media type; the client reads one"));
        }
        for (_, content) in contents {
            if !content["schema"].is_object() {
                return Err(document.failure(pointer, "needs a schema for its content"));
            }
            schemas.push((pointer.clone(), &content["schema"]));
        }
    }
    if !entries(&operation.spec["responses"]).any(|(status, _)| status.starts_with('2')) {
        return Err(document.failure(operation.pointer.clone(), "needs a successful response"));
    }
    match schemas.as_slice() {
        [] => Ok(()),
        [(_, first), rest @ ..] => match rest.iter().find(|(_, schema)| schema != first) {
            Some((pointer, _)) => Err(document.failure(
                pointer.clone(),
                "differs from another successful response of the operation",
            )),
            None => Ok(()),
        },
    }
}
