//! The generator's views of the document.
//!
//! progenitor knows neither JSON:API media types, nor several responses to one operation, nor comma lists, nor open
//! enums. The document says what is true; here it is reduced, in memory, to what the generator can take. What is
//! dropped on the way is given back by the tables that `emit` writes and by the hand-written layer.

use std::collections::{BTreeSet, VecDeque};

use serde_json::{Map, Value, json};

use super::document::{Document, Operation, entries, reference, strings};

/// Which code is going to be generated from the lowered document.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// The client of the API server: one response type an operation, no errors.
    Api,
    /// The client of the data server: bodies are streams.
    Data,
    /// The mocks of the API server: every documented status with its own body.
    ApiMock,
    /// The mocks of the data server, likewise; data is any JSON.
    DataMock,
}

impl View {
    fn is_of_data_server(self) -> bool {
        matches!(self, Self::Data | Self::DataMock)
    }
}

/// How much of the document is lowered; a part of it to find out what the generator cannot take.
#[derive(Clone, Copy)]
pub enum Part<'a> {
    All,
    Operation(&'a str),
    Component(&'a str),
}

/// The media type by which progenitor recognises a body that it streams.
const STREAM: &str = "application/octet-stream";
/// The media type by which progenitor recognises a body that it decodes.
const JSON: &str = "application/json";

/// Reduces the document to the operations of one view and the components that they need.
pub fn lower(document: &Document, view: View, part: Part<'_>) -> Value {
    let mut paths = Map::new();
    for operation in document.operations() {
        let is_wanted = match part {
            Part::All => true,
            Part::Operation(id) => operation.id() == Some(id),
            Part::Component(_) => false,
        };
        if !is_wanted || operation.on_data_server() != view.is_of_data_server() {
            continue;
        }
        paths
            .entry(operation.path)
            .or_insert_with(|| json!({}))
            .as_object_mut()
            .into_iter()
            .for_each(|item| {
                item.insert(operation.method.to_owned(), lower_operation(document, &operation, view));
            });
    }
    let mut schemas = Map::new();
    for (name, schema) in document.schemas() {
        schemas.insert(name.to_owned(), lower_schema(schema));
    }
    for name in comma_lists(document) {
        schemas.insert(comma_list(&name), json!({"type": "string"}));
    }
    schemas.insert("Resource".to_owned(), json!({"type": "object"}));
    schemas.insert("ResourceType".to_owned(), json!({"type": "string"}));
    let constants = type_constants(document);
    for name in &constants {
        schemas.remove(name);
    }

    // Errors and included resources are read by hand-written code, which no lowered operation refers to.
    let by_hand = constants
        .iter()
        .filter_map(|constant| constant.strip_suffix("ResourceType"))
        .chain(["Errors"]);
    let extra: Vec<&str> = match part {
        Part::All if view != View::Data => by_hand.collect(),
        Part::Component(name) => vec![name],
        _ => Vec::new(),
    };
    let extra: Vec<Value> = extra
        .into_iter()
        .map(|name| json!({"$ref": format!("#/components/schemas/{name}")}))
        .collect();
    let roots: Vec<&Value> = paths.values().chain(&extra).collect();
    let reachable = reachable(&roots, &schemas);
    schemas.retain(|name, _| reachable.contains(name));

    json!({
        "openapi": "3.0.3",
        "info": {
            "title": document.root["info"]["title"],
            "version": document.root["info"]["version"],
        },
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

/// The name of the lowered component that stands for a comma list of an enum.
pub fn comma_list(item: &str) -> String {
    format!("{item}CommaList")
}

/// The enums that are sent as comma lists.
pub fn comma_lists(document: &Document) -> BTreeSet<String> {
    document
        .operations()
        .flat_map(|operation| operation.parameters().collect::<Vec<_>>())
        .filter_map(|parameter| comma_list_item(document.resolve(parameter)))
        .map(str::to_owned)
        .collect()
}

/// The enums that hold just the one `type` of one kind of resource.
pub fn type_constants(document: &Document) -> BTreeSet<String> {
    document
        .schemas()
        .filter(|(name, schema)| {
            name.ends_with("ResourceType") && schema["enum"].as_array().is_some_and(|e| e.len() == 1)
        })
        .map(|(name, _)| name.to_owned())
        .collect()
}

fn comma_list_item(parameter: &Value) -> Option<&str> {
    let schema = &parameter["schema"];
    (schema["type"] == "array" && parameter["explode"] == false)
        .then(|| reference(&schema["items"]))
        .flatten()
}

fn lower_operation(document: &Document, operation: &Operation<'_>, view: View) -> Value {
    let spec = operation.spec;
    let parameters: Vec<Value> = operation
        .parameters()
        .map(|parameter| lower_parameter(document.resolve(parameter)))
        .collect();
    let mut lowered = json!({
        "operationId": spec["operationId"],
        "summary": spec["summary"],
        "description": describe(document, operation),
        "parameters": parameters,
        "responses": lower_responses(document, operation, view),
    });
    if let Some((_, body)) = entries(&document.resolve(&spec["requestBody"])["content"]).next() {
        lowered["requestBody"] = json!({
            "required": true,
            "content": {JSON: {"schema": lower_schema(&body["schema"])}},
        });
    }
    lowered
}

fn lower_parameter(parameter: &Value) -> Value {
    let schema = match comma_list_item(parameter) {
        Some(item) => json!({"$ref": format!("#/components/schemas/{}", comma_list(item))}),
        None => lower_schema(&parameter["schema"]),
    };
    json!({
        "name": parameter["name"],
        "in": parameter["in"],
        "description": parameter["description"],
        "required": parameter["required"].as_bool().unwrap_or(false),
        "schema": schema,
    })
}

fn lower_responses(document: &Document, operation: &Operation<'_>, view: View) -> Value {
    let mut responses = Map::new();
    for (status, response) in entries(&operation.spec["responses"]) {
        let response = document.resolve(response);
        let schema = entries(&response["content"])
            .next()
            .map(|(_, body)| lower_schema(&body["schema"]));
        let is_success = status.starts_with('2');
        let is_mock = matches!(view, View::ApiMock | View::DataMock);
        let stream = || (STREAM, json!({"type": "string", "format": "binary"}));
        let content = match schema {
            Some(_) if is_success && view.is_of_data_server() => Some(stream()),
            Some(schema) => Some((JSON, schema)),
            None => None,
        };
        let status = match &content {
            _ if is_mock => status,
            _ if !is_success => continue,
            // No body where others have one: turned into an error before the generated code sees it.
            None if !document.response_media_types(operation).is_empty() => continue,
            // Any success is read alike, so that a server that answers 200 where 201 is documented breaks nobody.
            _ => "2XX",
        };
        let mut lowered = json!({"description": response["description"].as_str().unwrap_or_default()});
        if let Some((media_type, schema)) = content {
            lowered["content"] = json!({media_type: {"schema": schema}});
        }
        responses.insert(status.to_owned(), lowered);
    }
    Value::Object(responses)
}

fn lower_schema(schema: &Value) -> Value {
    if let Some(name) = reference(schema) {
        // All type constants become the one open enum of resource types.
        let name = if name.ends_with("ResourceType") {
            "ResourceType"
        } else {
            name
        };
        return json!({"$ref": format!("#/components/schemas/{name}")});
    }
    // `allOf` around one reference is how OpenAPI 3.0 says that a reference may be null.
    if let Some([only]) = schema["allOf"].as_array().map(Vec::as_slice) {
        return lower_schema(only);
    }
    let Some(object) = schema.as_object() else {
        return schema.clone();
    };
    let mut lowered = Map::new();
    for (key, value) in object {
        let value = match key.as_str() {
            "properties" => Value::Object(
                entries(value)
                    .map(|(name, property)| {
                        let required = strings(&schema["required"]).contains(&name);
                        (name.to_owned(), lower_property(name, property, required))
                    })
                    .collect(),
            ),
            "items" => lower_schema(value),
            "oneOf" | "anyOf" | "allOf" => value.as_array().into_iter().flatten().map(lower_schema).collect(),
            // `true` drops what is not listed, `{}` keeps it.
            "additionalProperties" if *value == true => json!({}),
            "additionalProperties" => lower_schema(value),
            "type" | "required" | "nullable" | "enum" | "description" => value.clone(),
            "format" if value == "unix-time" => json!("int64"),
            // An id is whatever the server says it is.
            "format" if value == "uuid" => continue,
            "format" => value.clone(),
            _ => continue,
        };
        lowered.insert(key.clone(), value);
    }
    Value::Object(lowered)
}

fn lower_property(name: &str, property: &Value, required: bool) -> Value {
    // Whatever a document says of its `included` resources, a client must be able to read any other kind there.
    if name == "included" {
        return json!({
            "type": "array",
            "description": property["description"],
            "items": {"$ref": "#/components/schemas/Resource"},
        });
    }
    // A to-one linkage is written out where it may be null, since OpenAPI 3.0 knows no nullable reference.
    if let Some(identifier) = inline_identifier(property) {
        return json!({"$ref": format!("#/components/schemas/{identifier}")});
    }
    let mut lowered = lower_schema(property);
    // So that an array can be absent, and can be sent empty, which clears it.
    if lowered["type"] == "array" && !required {
        lowered["nullable"] = json!(true);
    }
    lowered
}

/// The component that an inline schema of just `type` and `id` stands for.
pub fn inline_identifier(schema: &Value) -> Option<String> {
    let properties = schema["properties"]
        .as_object()
        .filter(|properties| properties.len() == 2)?;
    let kind = reference(properties.get("type")?)?.strip_suffix("ResourceType")?;
    properties.contains_key("id").then(|| format!("{kind}Identifier"))
}

/// The operation's description with what a caller must know of its evidence and permission.
fn describe(document: &Document, operation: &Operation<'_>) -> String {
    let spec = operation.spec;
    let mut text = spec["description"].as_str().unwrap_or_default().trim().to_owned();
    let permissions = strings(&spec["x-permissions"]["any-of"]);
    if !permissions.is_empty() {
        text.push_str(&format!(
            "\n\nNeeds an API key with the permission {}.",
            permissions.join(" or ")
        ));
    }
    let evidence = document.resolve(&spec["x-evidence"]);
    if let (Some(level), Some(from)) = (evidence["level"].as_str(), evidence["from"].as_str()) {
        text.push_str(&format!(
            "\n\nEvidence for `{} {}`: {level}. {}",
            operation.method.to_uppercase(),
            operation.path,
            from.trim(),
        ));
    }
    text
}

fn reachable(roots: &[&Value], schemas: &Map<String, Value>) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut queue: VecDeque<&Value> = roots.iter().copied().collect();
    while let Some(value) = queue.pop_front() {
        if let Some(name) = reference(value) {
            if seen.insert(name.to_owned())
                && let Some(schema) = schemas.get(name)
            {
                queue.push_back(schema);
            }
            continue;
        }
        match value {
            Value::Array(items) => queue.extend(items),
            Value::Object(object) => queue.extend(object.values()),
            _ => {}
        }
    }
    seen
}
