//! The OpenAPI document as JSON, with the line of every node.

use std::{collections::HashMap, fmt};

use saphyr::{LoadableYamlNode, MarkedYaml, Scalar, YamlData};
use serde_json::{Map, Number, Value};

/// The keys of a path item that are operations.
pub const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// A document and where each of its nodes stands in the file.
pub struct Document {
    pub root: Value,
    lines: HashMap<String, usize>,
}

/// What is wrong with the document, where, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The rule that is broken, in kebab case.
    pub rule: &'static str,
    /// JSON pointer to the place; empty for the document as a whole.
    pub pointer: String,
    /// The line of the place, counted from one.
    pub line: Option<usize>,
    pub message: String,
    /// What to do about it, as an instruction.
    pub mend: String,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.line {
            write!(f, "line {line}: ")?;
        }
        if !self.pointer.is_empty() {
            write!(f, "{}: ", self.pointer)?;
        }
        write!(f, "{}; to mend it: {}", self.message, self.mend)
    }
}

/// Deeper nesting is a mistake, and would exhaust the stack of whatever walks through the document.
const MAX_DEPTH: usize = 100;

impl Document {
    /// Reads YAML (or JSON, which is YAML).
    pub fn parse(text: &str) -> Result<Self, Failure> {
        let nodes = MarkedYaml::load_from_str(text).map_err(|error| Failure {
            rule: "yaml",
            pointer: String::new(),
            line: Some(error.marker().line()),
            message: format!("not readable as YAML: {}", error.info()),
            mend: "correct the YAML here or just above".to_owned(),
        })?;
        let node = nodes.first().ok_or_else(|| Failure {
            rule: "yaml",
            pointer: String::new(),
            line: None,
            message: "the document is empty".to_owned(),
            mend: "write an OpenAPI document".to_owned(),
        })?;
        let mut lines = HashMap::new();
        let root = to_json(node, "", 0, &mut lines)?;
        Ok(Self { root, lines })
    }

    /// The line of the node at a JSON pointer, or of the nearest node above it that exists.
    pub fn line(&self, pointer: &str) -> Option<usize> {
        let mut at = pointer;
        loop {
            if let Some(line) = self.lines.get(at) {
                return Some(*line);
            }
            at = &at[..at.rfind('/')?];
        }
    }

    /// A failure at a JSON pointer.
    pub fn failure(
        &self,
        rule: &'static str,
        pointer: impl Into<String>,
        message: impl Into<String>,
        mend: impl Into<String>,
    ) -> Failure {
        let pointer = pointer.into();
        Failure {
            rule,
            line: self.line(&pointer),
            pointer,
            message: message.into(),
            mend: mend.into(),
        }
    }

    /// The component schemas in document order, as (name, schema).
    pub fn schemas(&self) -> impl Iterator<Item = (&str, &Value)> {
        entries(&self.root["components"]["schemas"])
    }

    /// A component schema by name.
    pub fn schema(&self, name: &str) -> Option<&Value> {
        self.root["components"]["schemas"].get(name)
    }

    /// Every operation in document order.
    pub fn operations(&self) -> impl Iterator<Item = Operation<'_>> {
        entries(&self.root["paths"]).flat_map(|(path, item)| {
            entries(item)
                .filter(|(method, _)| METHODS.contains(method))
                .map(move |(method, spec)| Operation {
                    path,
                    method,
                    spec,
                    pointer: format!("/paths/{}/{method}", escape(path)),
                })
        })
    }

    /// An operation by its `operationId`.
    pub fn operation(&self, id: &str) -> Result<Operation<'_>, Failure> {
        self.operations()
            .find(|operation| operation.id() == Some(id))
            .ok_or_else(|| {
                self.failure(
                    "needed-operation",
                    "/paths",
                    format!("no operation has the operationId `{id}`, which the client is built on"),
                    "give that operationId to the operation that does this, or add the operation",
                )
            })
    }

    /// Media types of an operation's request body, if there is one.
    pub fn request_media_types<'a>(&'a self, operation: &Operation<'a>) -> Vec<&'a str> {
        entries(&self.resolve(&operation.spec["requestBody"])["content"])
            .map(|(media_type, _)| media_type)
            .collect()
    }

    /// Media types of all of an operation's successful responses, each once, in document order.
    pub fn response_media_types<'a>(&'a self, operation: &Operation<'a>) -> Vec<&'a str> {
        let mut media_types = Vec::new();
        for (status, response) in entries(&operation.spec["responses"]) {
            if status.starts_with('2') {
                for (media_type, _) in entries(&self.resolve(response)["content"]) {
                    if !media_types.contains(&media_type) {
                        media_types.push(media_type);
                    }
                }
            }
        }
        media_types
    }

    /// Follows one local `$ref`, if the value is one.
    pub fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        value
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|reference| reference.strip_prefix('#'))
            .and_then(|pointer| self.root.pointer(pointer))
            .unwrap_or(value)
    }
}

/// One operation of the document.
pub struct Operation<'a> {
    pub path: &'a str,
    pub method: &'a str,
    pub spec: &'a Value,
    pub pointer: String,
}

impl<'a> Operation<'a> {
    pub fn id(&self) -> Option<&'a str> {
        self.spec["operationId"].as_str()
    }

    /// Whether the operation belongs to the data server, which is told by its security scheme.
    pub fn on_data_server(&self) -> bool {
        self.spec["security"]
            .as_array()
            .is_some_and(|schemes| schemes.iter().any(|scheme| scheme.get("DataToken").is_some()))
    }

    pub fn parameters(&self) -> impl Iterator<Item = &'a Value> {
        self.spec["parameters"].as_array().into_iter().flatten()
    }
}

/// The entries of a JSON object, none for anything else.
pub fn entries(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value
        .as_object()
        .into_iter()
        .flatten()
        .map(|(key, value)| (key.as_str(), value))
}

/// The component name that a value refers to.
pub fn reference(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()?.strip_prefix("#/components/schemas/")
}

/// The strings of a JSON array.
pub fn strings(value: &Value) -> Vec<&str> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

/// Escapes a key for use in a JSON pointer.
pub fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn to_json(
    node: &MarkedYaml<'_>,
    pointer: &str,
    depth: usize,
    lines: &mut HashMap<String, usize>,
) -> Result<Value, Failure> {
    let line = node.span.start.line();
    lines.entry(pointer.to_owned()).or_insert(line);
    let failure = |line: usize, message: String, mend: &str| Failure {
        rule: "yaml",
        pointer: pointer.to_owned(),
        line: Some(line),
        message,
        mend: mend.to_owned(),
    };
    if depth > MAX_DEPTH {
        let message = format!("nested deeper than {MAX_DEPTH} levels");
        return Err(failure(line, message, "take a part out into a component"));
    }
    Ok(match &node.data {
        YamlData::Value(Scalar::Null) => Value::Null,
        YamlData::Value(Scalar::Boolean(value)) => Value::Bool(*value),
        YamlData::Value(Scalar::Integer(value)) => Value::Number((*value).into()),
        YamlData::Value(Scalar::FloatingPoint(value)) => {
            Number::from_f64(value.into_inner()).map(Value::Number).ok_or_else(|| {
                let message = "a number that JSON cannot hold".to_owned();
                failure(line, message, "write a finite number, or quote it to make it a string")
            })?
        }
        YamlData::Value(Scalar::String(value)) => Value::String(value.to_string()),
        YamlData::Sequence(items) => {
            let mut array = Vec::with_capacity(items.len());
            for (index, item) in items.iter().enumerate() {
                array.push(to_json(item, &format!("{pointer}/{index}"), depth + 1, lines)?);
            }
            Value::Array(array)
        }
        YamlData::Mapping(mapping) => {
            let mut object = Map::with_capacity(mapping.len());
            for (key, value) in mapping {
                let key_line = key.span.start.line();
                let key = match &key.data {
                    YamlData::Value(Scalar::String(key)) => key.to_string(),
                    YamlData::Value(Scalar::Integer(key)) => key.to_string(),
                    _ => {
                        let message = "has a key that is no string".to_owned();
                        return Err(failure(key_line, message, "quote the key"));
                    }
                };
                // The reader of YAML refuses equal keys, but `200` and `'200'` differ in YAML alone.
                if object.contains_key(&key) {
                    let message = format!("has the key `{key}` twice");
                    return Err(failure(key_line, message, "remove one of the two"));
                }
                let child = format!("{pointer}/{}", escape(&key));
                lines.insert(child.clone(), key_line);
                let value = to_json(value, &child, depth + 1, lines)?;
                object.insert(key, value);
            }
            Value::Object(object)
        }
        YamlData::Tagged(_, node) => to_json(node, pointer, depth + 1, lines)?,
        YamlData::Alias(_) | YamlData::BadValue | YamlData::Representation(..) => {
            let message = "YAML that the build does not read (an alias or an unresolved tag)".to_owned();
            return Err(failure(line, message, "write the value itself"));
        }
    })
}
