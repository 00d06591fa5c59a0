//! Reading the OpenAPI document: everything the emulator knows of routes, media types, parameters and permissions.

mod reader;

use std::collections::BTreeSet;

use axum::http::{Method, StatusCode};
use serde_json::Value;

use reader::{Reader, method};

/// A document that cannot be served, in words.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct DocumentError(pub(crate) String);

fn broken(what: impl Into<String>) -> DocumentError {
    DocumentError(what.into())
}

/// Which of the two servers an operation is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Server {
    /// The API server, asked with an API key.
    Api,
    /// The data server, asked with a data access token.
    Data,
}

#[derive(Debug)]
pub(crate) struct Document {
    root: Value,
    pub(crate) operations: Vec<Operation>,
    pub(crate) phases: Phases,
    /// Media type of an error that belongs to no operation, such as an unknown path.
    pub(crate) error_media_type: String,
}

#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) server: Server,
    /// The word before the secret in the `Authorization` header.
    pub(crate) scheme: String,
    pub(crate) query: Vec<QueryParameter>,
    pub(crate) request: Option<RequestBody>,
    pub(crate) success: Success,
    /// Status of a success without a body, where the operation has one.
    pub(crate) no_content: Option<StatusCode>,
    pub(crate) error_media_type: String,
    /// Any one of these lets a key in; none at all means that every key may.
    pub(crate) permissions: Vec<String>,
    pub(crate) links: Vec<Link>,
    pub(crate) datasource: Option<Argument>,
}

#[derive(Debug)]
pub(crate) struct QueryParameter {
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) shape: QueryShape,
    pub(crate) allowed: Option<Vec<String>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum QueryShape {
    Single,
    CommaList,
    RepeatedKey,
}

#[derive(Debug)]
pub(crate) struct RequestBody {
    pub(crate) media_type: String,
    pub(crate) schema: Value,
    pub(crate) required: bool,
}

#[derive(Debug)]
pub(crate) struct Success {
    pub(crate) status: StatusCode,
    pub(crate) media_type: String,
    pub(crate) schema: Value,
}

/// Where an answer of one operation holds the argument of another.
#[derive(Debug)]
pub(crate) struct Link {
    pub(crate) target: String,
    pub(crate) pointer: String,
}

/// A value that an operation takes in a place the document chooses.
#[derive(Debug)]
pub(crate) enum Argument {
    Path(String),
    Query(String),
    Body(String),
}

/// The words for the states of an execution, by what they mean.
#[derive(Debug)]
pub(crate) struct Phases {
    pub(crate) starting: String,
    pub(crate) running: String,
    pub(crate) completed: String,
    pub(crate) failed: String,
}

impl Document {
    pub(crate) fn parse(yaml: &str) -> Result<Self, DocumentError> {
        let root: Value = serde_saphyr::from_str(yaml).map_err(|error| broken(format!("not YAML: {error}")))?;
        let phases = Phases::read(&root)?;
        let mut operations = Vec::new();
        let paths = root["paths"].as_object().ok_or_else(|| broken("`paths` is missing"))?;
        for (path, item) in paths {
            for (verb, operation) in item.as_object().into_iter().flatten() {
                if let Some(method) = method(verb) {
                    operations.push(Reader::new(&root).operation(path, item, method, operation)?);
                }
            }
        }
        let mut ids = BTreeSet::new();
        if let Some(twice) = operations.iter().find(|one| !ids.insert(one.id.as_str())) {
            return Err(broken(format!("the operationId {} is used twice", twice.id)));
        }
        let error_media_type = operations
            .iter()
            .map(|operation| operation.error_media_type.clone())
            .next()
            .ok_or_else(|| broken("`paths` has no operations"))?;
        Ok(Self {
            root,
            operations,
            phases,
            error_media_type,
        })
    }

    pub(crate) fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// The component schema of that name, or null.
    pub(crate) fn component(&self, name: &str) -> &Value {
        &self.root["components"]["schemas"][name]
    }

    pub(crate) fn components(&self) -> &Value {
        &self.root["components"]["schemas"]
    }

    /// Follows `$ref`, and an `allOf` of a single reference, which is how OpenAPI 3.0 puts keywords beside one.
    pub(crate) fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        resolve(&self.root, schema)
    }
}

impl Phases {
    fn read(root: &Value) -> Result<Self, DocumentError> {
        let phases = &root["components"]["schemas"]["ExecutionStatus"]["x-phases"];
        let words = |phase: &str| -> Result<Vec<String>, DocumentError> {
            let words = strings(&phases[phase]);
            if words.is_empty() {
                return Err(broken(format!("`x-phases` of ExecutionStatus has no `{phase}` states")));
            }
            Ok(words)
        };
        let mut pending = words("pending")?;
        let starting = pending[0].clone();
        let running = pending.pop().unwrap_or_else(|| starting.clone());
        Ok(Self {
            starting,
            running,
            completed: words("succeeded")?.swap_remove(0),
            failed: words("failed")?.swap_remove(0),
        })
    }
}

fn strings(list: &Value) -> Vec<String> {
    let words = list.as_array().into_iter().flatten();
    words.filter_map(|word| Some(word.as_str()?.to_owned())).collect()
}

fn resolve<'a>(root: &'a Value, mut value: &'a Value) -> &'a Value {
    // A document may refer in circles; no sensible chain is this long.
    for _ in 0..16 {
        let reference = value["$ref"].as_str().or_else(|| match value["allOf"].as_array() {
            Some(parts) if parts.len() == 1 => parts[0]["$ref"].as_str(),
            _ => None,
        });
        let target = reference
            .and_then(|reference| reference.strip_prefix('#'))
            .and_then(|pointer| root.pointer(pointer));
        match target {
            Some(target) => value = target,
            None => break,
        }
    }
    value
}
