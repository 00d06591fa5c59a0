//! OpenAPI 3.0 schemas turned into JSON Schema, and bodies checked against them.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Mutex, PoisonError};

use axum::http::StatusCode;
use jsonschema::{Draft, Validator, error::ValidationErrorKind};
use serde_json::{Map, Value, json};

use crate::document::{Document, DocumentError, Operation, broken, child};
use crate::problem::{Fault, Problem, Source};

/// How properties that a schema does not list are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unlisted {
    Accepted,
    Refused,
}

/// A compiled check for every request body of the document.
pub(crate) struct RequestSchemas {
    validators: HashMap<String, Validator>,
}

impl RequestSchemas {
    pub(crate) fn compile(document: &Document) -> Result<Self, DocumentError> {
        let components = convert(document.components(), Unlisted::Refused);
        let mut validators = HashMap::new();
        for operation in &document.operations {
            if let Some(request) = &operation.request {
                let schema = convert(&request.schema, Unlisted::Refused);
                let place = child(&operation.pointer, "requestBody");
                let validator = compile(&place, schema, components.clone())?;
                validators.insert(operation.id.clone(), validator);
            }
        }
        Ok(Self { validators })
    }

    /// One error for each place in the body that does not fit.
    pub(crate) fn check(&self, operation_id: &str, body: &Value) -> Result<(), Problem> {
        let Some(validator) = self.validators.get(operation_id) else {
            return Ok(());
        };
        let errors: Vec<Fault> = validator.iter_errors(body).flat_map(faults).collect();
        if errors.is_empty() {
            return Ok(());
        }
        Err(Problem {
            status: StatusCode::UNPROCESSABLE_ENTITY,
            errors,
            allow: None,
        })
    }
}

/// Checks for response bodies, each compiled when it is first needed: only tests ask for them.
#[derive(Default)]
pub(crate) struct ResponseSchemas {
    validators: Mutex<HashMap<String, Validator>>,
}

impl ResponseSchemas {
    /// What in the body does not fit, in words.
    pub(crate) fn check(&self, document: &Document, operation: &Operation, body: &Value) -> Result<(), String> {
        let mut validators = self.validators.lock().unwrap_or_else(PoisonError::into_inner);
        let validator = match validators.entry(operation.id.clone()) {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => {
                let schema = convert(&operation.success.schema, Unlisted::Accepted);
                let components = convert(document.components(), Unlisted::Accepted);
                let validator = compile(&operation.pointer, schema, components);
                entry.insert(validator.map_err(|error| error.to_string())?)
            }
        };
        let errors: Vec<String> = validator
            .iter_errors(body)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        if errors.is_empty() {
            return Ok(());
        }
        Err(format!("{}: {}", operation.id, errors.join("; ")))
    }
}

fn compile(place: &str, schema: Value, components: Value) -> Result<Validator, DocumentError> {
    let root = json!({ "allOf": [schema], "components": { "schemas": components } });
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        .build(&root)
        .map_err(|error| broken(place, error))
}

fn faults(error: jsonschema::ValidationError<'_>) -> Vec<Fault> {
    let place = error.instance_path().to_string();
    let fault = |pointer: String, detail: String| Fault {
        code: "invalid",
        detail,
        source: Some(Source::Pointer(pointer)),
    };
    match error.kind() {
        ValidationErrorKind::AdditionalProperties { unexpected } => unexpected
            .iter()
            .map(|name| {
                let key = name.replace('~', "~0").replace('/', "~1");
                fault(format!("{place}/{key}"), format!("`{name}` is not known here"))
            })
            .collect(),
        // The message of jsonschema quotes the value, which may be a password.
        ValidationErrorKind::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            vec![fault(place, format!("`{name}` is missing"))]
        }
        kind => vec![fault(place, wanted(kind))],
    }
}

fn wanted(kind: &ValidationErrorKind) -> String {
    match kind {
        ValidationErrorKind::Type { kind } => match kind {
            jsonschema::error::TypeKind::Single(wanted) => format!("must be of type {wanted}"),
            jsonschema::error::TypeKind::Multiple(wanted) => {
                let wanted: Vec<String> = wanted.iter().map(|one| one.to_string()).collect();
                format!("must be of type {}", wanted.join(" or "))
            }
        },
        ValidationErrorKind::Enum { options } => format!("must be one of {options}"),
        ValidationErrorKind::Format { format } => format!("must be in the format {format}"),
        other => format!("does not fit `{}` of the schema", other.keyword()),
    }
}

/// Differences of the two dialects that the document uses: `nullable`, and properties nobody lists.
fn convert(schema: &Value, unlisted: Unlisted) -> Value {
    match schema {
        Value::Array(items) => items.iter().map(|item| convert(item, unlisted)).collect(),
        Value::Object(object) => convert_object(object, unlisted),
        other => other.clone(),
    }
}

fn convert_object(object: &Map<String, Value>, unlisted: Unlisted) -> Value {
    let mut converted = Map::new();
    for (keyword, value) in object {
        match keyword.as_str() {
            "nullable" if value.is_boolean() => {}
            // Values, not schemas: they must stay as they are.
            "enum" | "example" | "default" => {
                converted.insert(keyword.clone(), value.clone());
            }
            "properties" => {
                let properties = value.as_object().into_iter().flatten();
                let properties: Map<String, Value> = properties
                    .map(|(name, schema)| (name.clone(), convert(schema, unlisted)))
                    .collect();
                converted.insert(keyword.clone(), properties.into());
            }
            keyword if keyword.starts_with("x-") || keyword == "discriminator" => {}
            _ => {
                converted.insert(keyword.clone(), convert(value, unlisted));
            }
        }
    }
    let closes = unlisted == Unlisted::Refused
        && object.get("properties").is_some_and(Value::is_object)
        && !object.contains_key("additionalProperties");
    if closes {
        converted.insert("additionalProperties".to_owned(), false.into());
    }
    if object.get("nullable") == Some(&Value::Bool(true)) {
        return nullable(converted);
    }
    converted.into()
}

fn nullable(mut schema: Map<String, Value>) -> Value {
    let plain = ["enum", "allOf", "oneOf", "anyOf", "$ref"]
        .iter()
        .all(|keyword| !schema.contains_key(*keyword));
    match schema.get("type") {
        // Kept in place where possible: an `anyOf` would hide which nested value is wrong.
        Some(Value::String(name)) if plain => {
            let types = json!([name, "null"]);
            schema.insert("type".to_owned(), types);
            schema.into()
        }
        _ => {
            json!({ "anyOf": [{ "type": "null" }, schema] })
        }
    }
}
