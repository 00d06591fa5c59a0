//! How each kind of resource is written, read from the component schemas of the document.

use serde_json::{Map, Value, json};

use crate::document::Document;

/// A kind of resource, by the name of its component in the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Kind(pub(crate) &'static str);

pub(crate) const DATASOURCE: Kind = Kind("Datasource");
pub(crate) const DATASOURCE_AGENT: Kind = Kind("DatasourceAgent");
pub(crate) const EXECUTION: Kind = Kind("Execution");
pub(crate) const DASHBOARD: Kind = Kind("Dashboard");
pub(crate) const REPORT: Kind = Kind("Report");
pub(crate) const FILTER: Kind = Kind("Filter");
pub(crate) const SQL_SNIPPET: Kind = Kind("SqlSnippet");
pub(crate) const DASHBOARD_GROUP: Kind = Kind("DashboardGroup");
pub(crate) const DASHBOARD_SHARING_LINK: Kind = Kind("DashboardSharingLink");
pub(crate) const USER: Kind = Kind("User");
pub(crate) const USER_GROUP: Kind = Kind("UserGroup");

const KINDS: [Kind; 11] = [
    DATASOURCE,
    DATASOURCE_AGENT,
    EXECUTION,
    DASHBOARD,
    REPORT,
    FILTER,
    SQL_SNIPPET,
    DASHBOARD_GROUP,
    DASHBOARD_SHARING_LINK,
    USER,
    USER_GROUP,
];

/// Names of the components that resources are written by.
pub(crate) fn components() -> impl Iterator<Item = &'static str> {
    KINDS.into_iter().map(|kind| kind.0)
}

/// Whether to write attributes that the document marks as passwords.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Secrets {
    Shown,
    Hidden,
}

pub(crate) struct Shapes(Vec<Shape>);

pub(crate) struct Shape {
    pub(crate) kind: Kind,
    /// The JSON:API `type`.
    pub(crate) type_word: String,
    attributes: Vec<Attribute>,
    pub(crate) relationships: Vec<Relationship>,
}

struct Attribute {
    name: String,
    absent: Absent,
    secret: bool,
}

/// What stands for a value that a resource doesn't have.
enum Absent {
    Null,
    EmptyArray,
    Nothing,
}

pub(crate) struct Relationship {
    pub(crate) name: String,
    pub(crate) target: Kind,
    many: bool,
    /// The odd form of sharing links, each with a `data` of its own.
    wrapped: bool,
}

impl Shapes {
    pub(crate) fn read(document: &Document) -> Self {
        let words: Vec<(Kind, String)> = KINDS
            .into_iter()
            .filter_map(|kind| Some((kind, type_word(document, document.component(kind.0))?)))
            .collect();
        let shapes = words
            .iter()
            .map(|(kind, word)| Shape::read(document, *kind, word, &words))
            .collect();
        Self(shapes)
    }

    /// None for a kind that the document does not have.
    pub(crate) fn get(&self, kind: Kind) -> Option<&Shape> {
        self.0.iter().find(|shape| shape.kind == kind)
    }

    pub(crate) fn kind_named(name: &str) -> Option<Kind> {
        KINDS.into_iter().find(|kind| kind.0 == name)
    }
}

impl Shape {
    fn read(document: &Document, kind: Kind, type_word: &str, words: &[(Kind, String)]) -> Self {
        let properties = &document.component(kind.0)["properties"];
        let list = |schema: &Value| -> Vec<(String, Value)> {
            let schema = document.resolve(schema);
            let properties = schema["properties"].as_object().into_iter().flatten();
            properties
                .map(|(name, schema)| (name.clone(), schema.clone()))
                .collect()
        };
        let attributes = list(&properties["attributes"])
            .into_iter()
            .map(|(name, schema)| Attribute::read(document, name, &schema))
            .collect();
        let relationships = list(&properties["relationships"])
            .into_iter()
            .filter_map(|(name, schema)| Relationship::read(document, name, &schema, words))
            .collect();
        Self {
            kind,
            type_word: type_word.to_owned(),
            attributes,
            relationships,
        }
    }

    pub(crate) fn relationship(&self, name: &str) -> Option<&Relationship> {
        self.relationships.iter().find(|one| one.name == name)
    }

    /// The attributes in the order of the document, then any that it doesn't list.
    pub(crate) fn attributes(&self, stored: &Map<String, Value>, secrets: Secrets) -> Value {
        let mut written = Map::new();
        for Attribute { name, absent, secret } in &self.attributes {
            if *secret && secrets == Secrets::Hidden {
                continue;
            }
            let value = stored.get(name).filter(|value| !value.is_null());
            match (value, absent) {
                (Some(value), _) => written.insert(name.clone(), value.clone()),
                (None, Absent::Null) => written.insert(name.clone(), Value::Null),
                (None, Absent::EmptyArray) => written.insert(name.clone(), json!([])),
                (None, Absent::Nothing) => None,
            };
        }
        for (name, value) in stored {
            if !self.attributes.iter().any(|one| one.name == *name) {
                written.insert(name.clone(), value.clone());
            }
        }
        written.into()
    }
}

impl Attribute {
    fn read(document: &Document, name: String, schema: &Value) -> Self {
        let resolved = document.resolve(schema);
        let nullable = schema["nullable"] == true || resolved["nullable"] == true;
        let absent = match (nullable, resolved["type"].as_str()) {
            (true, _) => Absent::Null,
            (false, Some("array")) => Absent::EmptyArray,
            (false, _) => Absent::Nothing,
        };
        Self {
            name,
            absent,
            secret: resolved["format"] == "password",
        }
    }
}

impl Relationship {
    /// None where the target is no kind of resource that the document describes.
    fn read(document: &Document, name: String, schema: &Value, words: &[(Kind, String)]) -> Option<Self> {
        let relationship = document.resolve(schema);
        let data = document.resolve(&relationship["properties"]["data"]);
        let many = data["type"] == "array";
        let mut linkage = if many { document.resolve(&data["items"]) } else { data };
        // A choice of forms: the first is the one that the vendor's samples show.
        for choice in ["oneOf", "anyOf", "allOf"] {
            if let Some(first) = linkage[choice].as_array().and_then(|list| list.first()) {
                linkage = document.resolve(first);
            }
        }
        let inner = &linkage["properties"]["data"];
        let wrapped = inner.is_object();
        let identifier = if wrapped { document.resolve(inner) } else { linkage };
        let word = type_word(document, identifier)?;
        let (target, _) = words.iter().find(|(_, one)| *one == word)?;
        Some(Self {
            name,
            target: *target,
            many,
            wrapped,
        })
    }

    /// The relationship object for linked resources of the given type.
    pub(crate) fn write(&self, type_word: &str, ids: &[String]) -> Value {
        let mut linkage = ids.iter().map(|id| {
            let identifier = json!({ "id": id, "type": type_word });
            if self.wrapped {
                json!({ "data": identifier })
            } else {
                identifier
            }
        });
        if self.many {
            json!({ "data": linkage.collect::<Vec<_>>() })
        } else {
            json!({ "data": linkage.next() })
        }
    }
}

fn type_word(document: &Document, schema: &Value) -> Option<String> {
    let word = document.resolve(&schema["properties"]["type"]);
    Some(word["enum"].as_array()?.first()?.as_str()?.to_owned())
}
