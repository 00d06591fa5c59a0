//! Reading the OpenAPI document: everything the emulator knows of routes, media types, parameters and permissions.

mod check;
mod reader;

use std::collections::BTreeSet;
use std::fmt::Display;

use axum::http::{Method, StatusCode};
use serde_json::Value;

use reader::{Reader, method};

/// A document that cannot be served, in words.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct DocumentError(pub(crate) String);

/// The JSON pointer tells where; an empty one means the whole document.
pub(crate) fn broken(pointer: &str, what: impl Display) -> DocumentError {
    match pointer {
        "" => DocumentError(what.to_string()),
        pointer => DocumentError(format!("{pointer}: {what}")),
    }
}

/// The JSON pointer of a member of what another points to.
pub(crate) fn child(pointer: &str, name: &str) -> String {
    format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// Which of the two servers an operation is on.
///
/// ```
/// use cluvio_emulator::{Fault, Rule, Server};
///
/// let rule = Rule::share(0.1, Fault::truncated()).server(Server::Data);
/// ```
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
    /// Where it stands in the document, as a JSON pointer.
    pub(crate) pointer: String,
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
    /// None where no success has content.
    pub(crate) media_type: Option<String>,
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
        let root: Value = serde_saphyr::from_str(yaml).map_err(|error| {
            // What follows the first line shows the source.
            let error = error.to_string();
            let first = error.lines().next().unwrap_or_default();
            broken("", format!("not YAML: {}", first.trim_start_matches("error: ")))
        })?;
        check::check_references(&root)?;
        let phases = Phases::read(&root)?;
        let mut operations = Vec::new();
        let paths = root["paths"]
            .as_object()
            .ok_or_else(|| broken("/paths", "is missing"))?;
        for (path, item) in paths {
            for (verb, operation) in item.as_object().into_iter().flatten() {
                if let Some(method) = method(verb) {
                    operations.push(Reader::new(&root).operation(path, item, method, operation)?);
                }
            }
        }
        let mut ids = BTreeSet::new();
        if let Some(twice) = operations.iter().find(|one| !ids.insert(one.id.as_str())) {
            let what = format!("the operationId {} is used twice", twice.id);
            return Err(broken(&twice.pointer, what));
        }
        let error_media_type = operations
            .iter()
            .map(|operation| operation.error_media_type.clone())
            .next()
            .ok_or_else(|| broken("/paths", "has no operations"))?;
        let document = Self {
            root,
            operations,
            phases,
            error_media_type,
        };
        check::check(&document)?;
        Ok(document)
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
                let place = "/components/schemas/ExecutionStatus/x-phases";
                return Err(broken(&child(place, phase), "has no states"));
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
    for _ in 0..LONGEST_CHAIN {
        match next(root, value) {
            Some(target) => value = target,
            None => break,
        }
    }
    value
}

/// A document may refer in circles; no sensible chain is this long.
const LONGEST_CHAIN: usize = 16;

fn in_circles(root: &Value, value: &Value) -> bool {
    next(root, resolve(root, value)).is_some()
}

fn next<'a>(root: &'a Value, value: &Value) -> Option<&'a Value> {
    let reference = value["$ref"].as_str().or_else(|| match value["allOf"].as_array() {
        Some(parts) if parts.len() == 1 => parts[0]["$ref"].as_str(),
        _ => None,
    });
    target(root, reference?)
}

fn target<'a>(root: &'a Value, reference: &str) -> Option<&'a Value> {
    root.pointer(reference.strip_prefix('#')?)
}
