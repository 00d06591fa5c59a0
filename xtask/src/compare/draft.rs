//! What is published, said as our document says things: with the components that it has, and with new ones named after
//! its conventions where it needs them. Wording is left out, for it is ours to write.

use std::collections::HashMap;

use heck::{ToLowerCamelCase, ToPascalCase, ToTitleCase};
use serde_json::{Map, Value, json};

use super::{
    Direction, access,
    body::written,
    evidence::Trail,
    findings::Findings,
    pairs::Operation,
    schemas,
    shape::{Additional, Node, Plain, shape},
    side::At,
};
use crate::{
    codegen::document::{entries, escape},
    difference::{Edit, PUBLISHED},
};

/// A published schema that our document can say with what it has: a reference to a component that is the same, or a
/// simple type. None if it needs something new for it.
pub fn known_schema<'a>(findings: &Findings<'a>, direction: Direction, theirs: &At<'a>) -> Option<Value> {
    let wanted = shape(findings.theirs, &Node::one(theirs.clone()));
    match wanted.alternatives.as_slice() {
        [plain] if !wanted.nullable => simple(plain).or_else(|| component(findings, direction, theirs)),
        _ => component(findings, direction, theirs),
    }
}

/// The keywords of a schema of one type without structure.
pub fn simple(plain: &Plain<'_>) -> Option<Value> {
    let kind = plain.kind.as_deref()?;
    if !matches!(kind, "string" | "integer" | "number" | "boolean") || plain.values.is_some() {
        return None;
    }
    let mut schema = json!({ "type": kind });
    if let Some(format) = &plain.format {
        schema["format"] = json!(format);
    }
    Some(schema)
}

/// A reference to the component of ours that a published schema is the same as; that of the same name first.
fn component<'a>(findings: &Findings<'a>, direction: Direction, theirs: &At<'a>) -> Option<Value> {
    let called = theirs.text("$ref").and_then(|reference| reference.rsplit('/').next());
    let names: Vec<&str> = entries(&findings.ours.root["components"]["schemas"])
        .map(|(name, _)| name)
        .collect();
    let same_name = names.iter().copied().filter(|name| Some(*name) == called);
    let others = names.iter().copied().filter(|name| Some(*name) != called);
    same_name.chain(others).find_map(|name| {
        let ours = findings.ours.at(&format!("/components/schemas/{}", escape(name)));
        let mut trial = findings.trial();
        schemas::compare(&mut trial, direction, &ours, theirs, &Trail::new(findings.ours));
        let equal = trial.is_empty();
        equal.then(|| reference(name))
    })
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// A published operation as our document would have it.
pub struct Draft {
    value: Value,
    components: Map<String, Value>,
    /// Names of components that our document lacks, or has with another content than is wanted.
    taken: Vec<String>,
}

impl Draft {
    pub fn new<'a>(findings: &Findings<'a>, operation: &Operation<'a>) -> Self {
        let title = match (operation.title(), operation.id()) {
            (Some(title), _) => title.to_owned(),
            (None, Some(id)) => id.to_title_case(),
            (None, None) => format!("{} {}", operation.method, operation.path).to_title_case(),
        };
        let mut writer = Writer {
            findings,
            components: Map::new(),
            taken: access::unknown_schemes(findings, operation),
            known: HashMap::new(),
        };
        let mut value = Map::new();
        let mut set = |key: &str, entry: Value| value.insert(key.to_owned(), entry);
        if let Some(tag) = tag(findings, operation) {
            set("tags", json!([tag]));
        }
        set("summary", json!(title));
        set("operationId", json!(title.to_lower_camel_case()));
        set("x-evidence", json!({ "level": "documented", "from": PUBLISHED }));
        let permissions = access::permissions(findings.theirs, operation);
        if !permissions.is_empty() {
            let evidence = json!({ "level": "documented", "from": PUBLISHED });
            set(
                "x-permissions",
                json!({ "any-of": permissions, "x-evidence": evidence }),
            );
        }
        if let Some(security) = access::own_security(findings, operation) {
            set("security", security);
        }
        let parameters: Vec<Value> = operation
            .parameters()
            .iter()
            .map(|at| writer.parameter(&title, &findings.theirs.resolve(at)))
            .collect();
        if !parameters.is_empty() {
            set("parameters", json!(parameters));
        }
        let body = findings.theirs.resolve(&operation.at.get("requestBody"));
        if body.exists() {
            let content = writer.content(Direction::Request, &body, &format!("{title} Request"));
            set(
                "requestBody",
                json!({ "required": body.is("required"), "content": content }),
            );
        }
        let mut responses = Map::new();
        for (status, at) in operation.at.get("responses").entries() {
            let response = findings.theirs.resolve(&at);
            let response = written(findings, status, &response).unwrap_or_else(|| {
                let content = writer.content(Direction::Response, &response, &format!("{title} Response"));
                json!({ "description": super::body::phrase(status), "content": content })
            });
            responses.insert(status.to_owned(), response);
        }
        set("responses", Value::Object(responses));
        Self {
            value: Value::Object(value),
            components: writer.components,
            taken: writer.taken,
        }
    }

    /// What adds it to our document; nothing if it needs a component that ours has otherwise.
    pub fn edits(&self, findings: &Findings<'_>, operation: &Operation<'_>) -> Vec<Edit> {
        if !self.taken.is_empty() {
            return Vec::new();
        }
        let item = findings.ours.at(&format!("/paths/{}", escape(operation.path)));
        let (at, key, value, after) = if item.exists() {
            (item.pointer, operation.method.to_owned(), self.value.clone(), None)
        } else {
            let first = |path: &str| path.split('/').nth(1).map(str::to_owned);
            let paths = entries(&findings.ours.root["paths"]);
            let alike = paths.filter(|(path, _)| first(path) == first(operation.path)).last();
            let item = json!({ (operation.method): self.value });
            let after = alike.map(|(path, _)| path.to_owned());
            ("/paths".to_owned(), operation.path.to_owned(), item, after)
        };
        let mut edits = vec![Edit::Insert { at, key, value, after }];
        edits.extend(self.components.iter().map(|(name, schema)| Edit::Insert {
            at: "/components/schemas".to_owned(),
            key: name.clone(),
            value: schema.clone(),
            after: None,
        }));
        edits
    }

    /// What it needs of a person.
    pub fn advice(&self) -> String {
        match self.taken.as_slice() {
            [] => "add the operation; its descriptions are ours to write".to_owned(),
            taken => format!(
                "add the operation, once these components say what it needs: {}",
                taken.join(", ")
            ),
        }
    }
}

/// The tag of our operations under the same first segment, or the published one if ours has it.
fn tag<'a>(findings: &Findings<'a>, operation: &Operation<'a>) -> Option<&'a str> {
    let first = |path: &str| path.split('/').nth(1).map(str::to_owned);
    let ours = Operation::all(findings.ours);
    let alike = ours.iter().find(|ours| first(ours.path) == first(operation.path));
    let own = alike.and_then(|ours| ours.at.value["tags"][0].as_str());
    let known = || {
        let published = operation.at.value["tags"][0].as_str()?;
        let mut tags = findings.ours.at("/tags").items().into_iter();
        tags.find_map(|tag| tag.text("name").filter(|name| *name == published))
    };
    own.or_else(known)
}

/// Schemas nested deeper than this are left out.
const DEPTH: usize = 24;

struct Writer<'f, 'a> {
    findings: &'f Findings<'a>,
    components: Map<String, Value>,
    taken: Vec<String>,
    /// What has been looked for in our document, by the published place.
    known: HashMap<(Direction, String), Option<Value>>,
}

impl<'a> Writer<'_, 'a> {
    fn parameter(&mut self, title: &str, parameter: &At<'a>) -> Value {
        let mut value = Map::new();
        for key in ["name", "in", "required", "style", "explode"] {
            if let Some(entry) = parameter.value.get(key) {
                value.insert(key.to_owned(), entry.clone());
            }
        }
        let name = format!("{title} {}", parameter.text("name").unwrap_or_default());
        let schema = self.schema(Direction::Request, &Node::one(parameter.get("schema")), &name, 0);
        value.insert("schema".to_owned(), schema);
        Value::Object(value)
    }

    fn content(&mut self, direction: Direction, body: &At<'a>, name: &str) -> Value {
        let content = body.get("content").entries().into_iter().map(|(media_type, entry)| {
            let schema = self.schema(direction, &Node::one(entry.get("schema")), name, 0);
            (media_type.to_owned(), json!({ "schema": schema }))
        });
        Value::Object(content.collect())
    }

    /// A schema, called `name` if it has no name of its own and needs one.
    fn schema(&mut self, direction: Direction, node: &Node<'a>, name: &str, depth: usize) -> Value {
        if let [part] = node.parts.as_slice() {
            let is_reference = part.entries().len() == 1;
            let target = self.findings.theirs.resolve(part).pointer;
            let pointer = if is_reference { target } else { part.pointer.clone() };
            let findings = self.findings;
            let known = self.known.entry((direction, pointer));
            if let Some(known) = known.or_insert_with(|| known_schema(findings, direction, part)) {
                return known.clone();
            }
        }
        let shape = shape(self.findings.theirs, node);
        let named = shape.pointer.strip_prefix("/components/schemas/");
        let name = named
            .filter(|name| !name.contains('/'))
            .unwrap_or(name)
            .to_pascal_case();
        if depth > DEPTH {
            return json!({});
        }
        let mut value = match shape.alternatives.as_slice() {
            [plain] => self.plain(direction, plain, &name, depth),
            several => {
                let members: Vec<Value> = several
                    .iter()
                    .enumerate()
                    .map(|(index, plain)| {
                        let called = plain.at.pointer.strip_prefix("/components/schemas/");
                        let called = called.filter(|called| !called.contains('/'));
                        let name = called.map_or_else(|| format!("{name} {}", index + 1), str::to_owned);
                        self.plain(direction, plain, &name.to_pascal_case(), depth)
                    })
                    .collect();
                self.keep(&name, json!({ "oneOf": members }))
            }
        };
        if shape.nullable && value.get("$ref").is_none() {
            value["nullable"] = json!(true);
        }
        value
    }

    fn plain(&mut self, direction: Direction, plain: &Plain<'a>, name: &str, depth: usize) -> Value {
        if let Some(simple) = simple(plain) {
            return simple;
        }
        if let Some(values) = &plain.values {
            // One value is a constant; that a longer list is final, nobody has said.
            let key = if values.list.len() == 1 {
                "enum"
            } else {
                "x-extensible-enum"
            };
            let kind = plain.kind.as_deref().unwrap_or("string");
            return self.keep(name, json!({ "type": kind, (key): values.list }));
        }
        match plain.kind.as_deref() {
            Some("array") => {
                let items = plain.items.as_ref();
                let items = items.map_or_else(
                    || json!({}),
                    |items| self.schema(direction, items, &format!("{name} Item"), depth + 1),
                );
                json!({ "type": "array", "items": items })
            }
            Some("object") => self.object(direction, plain, name, depth),
            _ => json!({}),
        }
    }

    fn object(&mut self, direction: Direction, plain: &Plain<'a>, name: &str, depth: usize) -> Value {
        if plain.is_open() {
            return json!({ "type": "object", "additionalProperties": true });
        }
        // A schema that contains itself finds its own name.
        if self.components.contains_key(name) || self.taken.iter().any(|taken| taken == name) {
            return reference(name);
        }
        self.components.insert(name.to_owned(), Value::Null);
        let mut value = json!({ "type": "object" });
        if !plain.required.is_empty() {
            value["required"] = json!(plain.required);
        }
        let mut properties = Map::new();
        for (key, property) in &plain.properties {
            let is_type = key == "type" && plain.property("id").is_some();
            let called = format!("{name} {}", if is_type { "resource_type" } else { key });
            properties.insert(key.clone(), self.schema(direction, property, &called, depth + 1));
        }
        value["properties"] = Value::Object(properties);
        if let Additional::Of(node) = &plain.additional {
            value["additionalProperties"] = self.schema(direction, node, &format!("{name} Value"), depth + 1);
        }
        self.components.remove(name);
        self.keep(name, value)
    }

    /// Makes a component of a schema, and refers to it.
    fn keep(&mut self, name: &str, value: Value) -> Value {
        let name = name.to_pascal_case();
        if self.findings.ours.at("/components/schemas").get(&name).exists() {
            if !self.taken.contains(&name) {
                self.taken.push(name.clone());
            }
        } else {
            self.components.insert(name.clone(), value);
        }
        reference(&name)
    }
}
