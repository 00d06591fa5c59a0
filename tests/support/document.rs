//! The OpenAPI document, for tests that need one of its facts.

#![allow(dead_code, reason = "each test file uses its own part")]

use serde_json::{Map, Value, json};

pub fn document() -> Value {
    serde_saphyr::from_str(include_str!("../../openapi/cluvio.yaml")).unwrap()
}

/// Every operation as (path, method, operation).
pub fn operations(document: &Value) -> Vec<(&str, &str, &Value)> {
    let paths = document["paths"].as_object().unwrap();
    paths
        .iter()
        .flat_map(|(path, item)| {
            let methods = item.as_object().unwrap().iter();
            methods.map(move |(method, operation)| (path.as_str(), method.as_str(), operation))
        })
        .collect()
}

pub fn operation<'a>(document: &'a Value, id: &str) -> &'a Value {
    let mut operations = operations(document).into_iter();
    operations
        .find(|(_, _, operation)| operation["operationId"] == id)
        .unwrap_or_else(|| panic!("no {id}"))
        .2
}

/// The schema of a request body, or of the response with a status.
pub fn body_schema<'a>(document: &'a Value, id: &str, status: Option<u64>) -> &'a Value {
    let operation = operation(document, id);
    let holder = match status {
        Some(status) => &operation["responses"][status.to_string()],
        None => &operation["requestBody"],
    };
    let content = holder["content"]
        .as_object()
        .unwrap_or_else(|| panic!("{id} has no {status:?}"));
    assert_eq!(content.len(), 1);
    &content.values().next().unwrap()["schema"]
}

/// A validator for a schema of the document that knows every key: no object takes one that is not listed.
pub fn closed_validator(document: &Value, schema: &Value) -> jsonschema::Validator {
    let mut root = json_schema(schema);
    root["components"] = json!({"schemas": json_schema(&document["components"]["schemas"])});
    jsonschema::draft7::new(&root).unwrap()
}

/// OpenAPI's dialect as JSON Schema.
fn json_schema(schema: &Value) -> Value {
    match schema {
        Value::Array(items) => items.iter().map(json_schema).collect(),
        Value::Object(object) => {
            let mut converted: Map<String, Value> = object
                .iter()
                .map(|(key, value)| (key.clone(), json_schema(value)))
                .collect();
            if object.get("nullable") == Some(&json!(true)) {
                converted.insert("type".to_owned(), json!([object["type"], "null"]));
            }
            if object.contains_key("properties") && !object.contains_key("additionalProperties") {
                converted.insert("additionalProperties".to_owned(), json!(false));
            }
            converted.remove("discriminator");
            Value::Object(converted)
        }
        other => other.clone(),
    }
}
