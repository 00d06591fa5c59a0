//! The parts of the document that rules speak of, each with what it is. References are not followed, so every part is
//! met once; what is inside of examples is data and no part.

use serde_json::Value;

use crate::codegen::document::{Document, entries, escape};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Root,
    Info,
    Server,
    Tag,
    Change,
    /// `x-embedding`, or one of its names.
    Embedding,
    SecurityScheme,
    PathItem,
    Operation,
    Permissions,
    Parameter,
    RequestBody,
    Response,
    Header,
    MediaType,
    Link,
    /// A schema that is a component.
    Component,
    /// A schema that is a property of another.
    Property,
    /// Any other schema.
    Inline,
}

impl Kind {
    pub(crate) fn is_schema(self) -> bool {
        matches!(self, Self::Component | Self::Property | Self::Inline)
    }
}

pub(crate) struct Node<'a> {
    pub(crate) kind: Kind,
    pub(crate) pointer: String,
    /// The key of a mapping under which the node stands; empty for the item of a list.
    pub(crate) name: &'a str,
    pub(crate) value: &'a Value,
}

/// All parts of the document, each before those inside of it.
pub(crate) fn nodes(document: &Document) -> Vec<Node<'_>> {
    let root = &document.root;
    let mut walk = Walk(Vec::new());
    walk.push(Kind::Root, String::new(), "", root);
    if root.get("info").is_some() {
        walk.push(Kind::Info, "/info".to_owned(), "info", &root["info"]);
    }
    walk.list(Kind::Server, "/servers", &root["servers"]);
    walk.list(Kind::Tag, "/tags", &root["tags"]);
    walk.list(Kind::Change, "/x-api-changelog", &root["x-api-changelog"]);
    if let Some(embedding) = root.get("x-embedding") {
        walk.push(Kind::Embedding, "/x-embedding".to_owned(), "x-embedding", embedding);
    }
    walk.map(Kind::PathItem, "/paths", &root["paths"]);
    for operation in document.operations() {
        let at = operation.pointer;
        walk.push(Kind::Operation, at.clone(), operation.method, operation.spec);
        walk.list(Kind::Server, &format!("{at}/servers"), &operation.spec["servers"]);
        if let Some(permissions) = operation.spec.get("x-permissions") {
            walk.push(
                Kind::Permissions,
                format!("{at}/x-permissions"),
                "x-permissions",
                permissions,
            );
        }
        walk.list(
            Kind::Parameter,
            &format!("{at}/parameters"),
            &operation.spec["parameters"],
        );
        if let Some(body) = operation.spec.get("requestBody") {
            walk.push(Kind::RequestBody, format!("{at}/requestBody"), "requestBody", body);
        }
        walk.map(Kind::Response, &format!("{at}/responses"), &operation.spec["responses"]);
    }
    for (section, kind) in [
        ("securitySchemes", Kind::SecurityScheme),
        ("parameters", Kind::Parameter),
        ("headers", Kind::Header),
        ("requestBodies", Kind::RequestBody),
        ("responses", Kind::Response),
        ("links", Kind::Link),
        ("schemas", Kind::Component),
    ] {
        walk.map(kind, &format!("/components/{section}"), &root["components"][section]);
    }
    walk.0
}

struct Walk<'a>(Vec<Node<'a>>);

impl<'a> Walk<'a> {
    fn list(&mut self, kind: Kind, pointer: &str, items: &'a Value) {
        for (index, item) in items.as_array().into_iter().flatten().enumerate() {
            self.push(kind, format!("{pointer}/{index}"), "", item);
        }
    }

    fn map(&mut self, kind: Kind, pointer: &str, items: &'a Value) {
        for (name, item) in entries(items) {
            self.push(kind, format!("{pointer}/{}", escape(name)), name, item);
        }
    }

    /// Adds a part and what is inside of it.
    fn push(&mut self, kind: Kind, pointer: String, name: &'a str, value: &'a Value) {
        let at = |key: &str| format!("{pointer}/{key}");
        self.0.push(Node {
            kind,
            pointer: pointer.clone(),
            name,
            value,
        });
        match kind {
            Kind::Parameter | Kind::Header | Kind::MediaType => {
                if let Some(schema) = value.get("schema") {
                    self.push(Kind::Inline, at("schema"), "schema", schema);
                }
            }
            Kind::RequestBody => self.map(Kind::MediaType, &at("content"), &value["content"]),
            Kind::Response => {
                self.map(Kind::Header, &at("headers"), &value["headers"]);
                self.map(Kind::MediaType, &at("content"), &value["content"]);
                self.map(Kind::Link, &at("links"), &value["links"]);
            }
            Kind::Embedding => {
                for key in ["url", "algorithm"] {
                    if let Some(part) = value.get(key) {
                        self.push(kind, at(key), key, part);
                    }
                }
                for key in ["parameters", "flags", "claims"] {
                    self.map(kind, &at(key), &value[key]);
                }
            }
            _ if kind.is_schema() => {
                self.map(Kind::Property, &at("properties"), &value["properties"]);
                for key in ["items", "additionalProperties", "not"] {
                    if value[key].is_object() {
                        self.push(Kind::Inline, at(key), "", &value[key]);
                    }
                }
                for key in ["oneOf", "anyOf", "allOf"] {
                    self.list(Kind::Inline, &at(key), &value[key]);
                }
            }
            _ => {}
        }
    }
}
