//! What a schema admits, however it is written: through references, `allOf`, `oneOf`, `anyOf`, `nullable`, lists of
//! types and constants, it is null or not, and one of some plain alternatives.

use std::collections::BTreeSet;

use serde_json::Value;

use super::side::{At, Side};

/// A schema: one or more, all of which must hold.
#[derive(Clone, Debug)]
pub struct Node<'a> {
    pub parts: Vec<At<'a>>,
}

impl<'a> Node<'a> {
    pub fn one(at: At<'a>) -> Self {
        Self { parts: vec![at] }
    }

    /// Where the schema stands, before references are followed.
    pub fn pointer(&self) -> &str {
        self.parts.first().map_or("", |part| part.pointer.as_str())
    }

    fn and(mut self, other: Self) -> Self {
        self.parts.extend(other.parts);
        self
    }
}

#[derive(Clone, Debug)]
pub struct Shape<'a> {
    pub nullable: bool,
    /// Where `nullable` stands, or would.
    pub pointer: String,
    pub alternatives: Vec<Plain<'a>>,
    /// Keywords that are not understood, with their places.
    pub strange: Vec<(String, String)>,
}

/// A schema without alternatives.
#[derive(Clone, Debug)]
pub struct Plain<'a> {
    /// The schema after references, where its keywords stand.
    pub at: At<'a>,
    /// One of JSON Schema's types; none admits any.
    pub kind: Option<String>,
    pub format: Option<String>,
    pub values: Option<Values>,
    pub properties: Vec<(String, Node<'a>)>,
    pub required: BTreeSet<String>,
    pub additional: Additional<'a>,
    pub items: Option<Node<'a>>,
}

/// The values that an `enum`, an `x-extensible-enum` or a `const` lists.
#[derive(Clone, Debug)]
pub struct Values {
    pub list: Vec<Value>,
    /// Where the list stands.
    pub pointer: String,
    /// Whether there may be others.
    pub open: bool,
}

#[derive(Clone, Debug)]
pub enum Additional<'a> {
    Allowed,
    Forbidden,
    Of(Node<'a>),
}

impl<'a> Plain<'a> {
    pub fn property(&self, name: &str) -> Option<&Node<'a>> {
        let mut found = self.properties.iter().filter(|(key, _)| key == name);
        found.next().map(|(_, node)| node)
    }

    /// Whether it says nothing but, at most, that it is an object.
    pub fn is_open(&self) -> bool {
        let is_object = self.kind.as_deref() == Some("object") && self.properties.is_empty();
        self.is_anything() || (is_object && matches!(self.additional, Additional::Allowed))
    }

    /// Whether it says nothing at all.
    pub fn is_anything(&self) -> bool {
        self.kind.is_none() && self.values.is_none() && self.properties.is_empty() && self.required.is_empty()
    }
}

/// How deep schemas may be nested by `allOf`, `oneOf` and `anyOf`, and how many alternatives they may come to.
const DEPTH: usize = 32;
const ALTERNATIVES: usize = 128;

/// Keywords whose meaning decides what is admitted and which are not read here.
const STRANGE: [&str; 17] = [
    "not",
    "if",
    "then",
    "else",
    "patternProperties",
    "propertyNames",
    "dependentSchemas",
    "dependentRequired",
    "dependencies",
    "unevaluatedProperties",
    "unevaluatedItems",
    "prefixItems",
    "additionalItems",
    "contains",
    "$dynamicRef",
    "$recursiveRef",
    "contentSchema",
];

pub fn shape<'a>(side: Side<'a>, node: &Node<'a>) -> Shape<'a> {
    let mut reading = Reading {
        side,
        strange: Vec::new(),
    };
    let mut admitted = Admitted::anything(node.parts.first());
    for part in &node.parts {
        let own = reading.admitted(part, 0);
        admitted = reading.both(admitted, own);
    }
    let pointer = node
        .parts
        .first()
        .map_or_else(String::new, |part| side.resolve(part).pointer);
    reading.strange.sort();
    reading.strange.dedup();
    Shape {
        nullable: admitted.null,
        pointer,
        alternatives: join(admitted.plain),
        strange: reading.strange,
    }
}

/// Null or not, and the alternatives to it.
struct Admitted<'a> {
    null: bool,
    plain: Vec<Plain<'a>>,
}

impl<'a> Admitted<'a> {
    /// What says nothing admits null, but that is no statement: see `both`.
    fn anything(at: Option<&At<'a>>) -> Self {
        let plain = at.map(|at| Plain::new(at.clone()));
        Self {
            null: false,
            plain: plain.into_iter().collect(),
        }
    }

    fn says_nothing(&self) -> bool {
        !self.null && matches!(self.plain.as_slice(), [plain] if plain.says_nothing())
    }
}

impl<'a> Plain<'a> {
    fn new(at: At<'a>) -> Self {
        Self {
            at,
            kind: None,
            format: None,
            values: None,
            properties: Vec::new(),
            required: BTreeSet::new(),
            additional: Additional::Allowed,
            items: None,
        }
    }

    fn says_nothing(&self) -> bool {
        self.is_anything()
            && self.format.is_none()
            && self.items.is_none()
            && matches!(self.additional, Additional::Allowed)
    }

    fn is_scalar(&self) -> bool {
        self.kind.is_some() && self.properties.is_empty() && self.items.is_none() && self.required.is_empty()
    }
}

struct Reading<'a> {
    side: Side<'a>,
    strange: Vec<(String, String)>,
}

impl<'a> Reading<'a> {
    fn strange(&mut self, what: impl Into<String>, at: &At<'a>) {
        self.strange.push((what.into(), at.pointer.clone()));
    }

    fn admitted(&mut self, at: &At<'a>, depth: usize) -> Admitted<'a> {
        if depth > DEPTH {
            self.strange("nesting deeper than is read", at);
            return Admitted::anything(Some(at));
        }
        let Some(reference) = at.text("$ref") else {
            return self.keywords(at, depth);
        };
        let Some(target) = self.side.target(reference) else {
            self.strange(format!("$ref {reference}"), at);
            return Admitted::anything(Some(at));
        };
        let own = self.admitted(&target, depth + 1);
        let beside = self.keywords(at, depth);
        let null = own.null || beside.null;
        let mut both = if beside.says_nothing() || is_only_null(&beside) {
            own
        } else {
            self.both(own, beside)
        };
        both.null = null;
        both
    }

    fn keywords(&mut self, at: &At<'a>, depth: usize) -> Admitted<'a> {
        if !at.value.is_object() {
            if at.value != &Value::Bool(true) {
                self.strange("a schema that is no object", at);
            }
            return Admitted::anything(Some(at));
        }
        for keyword in STRANGE {
            if at.get(keyword).exists() {
                self.strange(keyword, at);
            }
        }
        let mut admitted = self.own(at);
        for member in at.get("allOf").items() {
            let other = self.admitted(&member, depth + 1);
            admitted = self.both(admitted, other);
        }
        for keyword in ["oneOf", "anyOf"] {
            let members = at.get(keyword).items();
            if members.is_empty() {
                continue;
            }
            let mut any = Admitted {
                null: false,
                plain: Vec::new(),
            };
            for member in members {
                let other = self.admitted(&member, depth + 1);
                any.null |= other.null;
                any.plain.extend(other.plain);
            }
            admitted = self.both(admitted, any);
        }
        admitted.null |= at.is("nullable");
        admitted
    }

    /// What the keywords admit that are not `allOf`, `oneOf` or `anyOf`.
    fn own(&mut self, at: &At<'a>) -> Admitted<'a> {
        let mut base = Plain::new(at.clone());
        base.format = at.text("format").map(str::to_owned);
        base.values = values(at);
        base.properties = at
            .get("properties")
            .entries()
            .into_iter()
            .map(|(name, property)| (name.to_owned(), Node::one(property)))
            .collect();
        let required = at.get("required").items();
        base.required = required
            .iter()
            .filter_map(|name| name.value.as_str())
            .map(str::to_owned)
            .collect();
        let additional = at.get("additionalProperties");
        base.additional = match additional.value {
            Value::Bool(false) => Additional::Forbidden,
            Value::Object(keywords) if !keywords.is_empty() => Additional::Of(Node::one(additional)),
            _ => Additional::Allowed,
        };
        let items = at.get("items");
        base.items = items.exists().then(|| Node::one(items));
        let mut null = false;
        if let Some(values) = &mut base.values {
            let count = values.list.len();
            values.list.retain(|value| !value.is_null());
            null = values.list.len() < count;
            if values.list.is_empty() {
                return Admitted {
                    null: true,
                    plain: Vec::new(),
                };
            }
        }
        let types: Vec<String> = match &at.value["type"] {
            Value::String(one) => vec![one.clone()],
            Value::Array(several) => several.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            _ => Vec::new(),
        };
        null |= types.iter().any(|kind| kind == "null");
        let mut plain = Vec::new();
        for kind in types.iter().filter(|kind| *kind != "null") {
            plain.push(of_kind(&base, kind));
        }
        if types.is_empty() {
            base.kind = implied(&base);
            plain.push(base);
        }
        Admitted { null, plain }
    }

    fn both(&mut self, a: Admitted<'a>, b: Admitted<'a>) -> Admitted<'a> {
        if a.says_nothing() {
            return b;
        }
        if b.says_nothing() {
            return a;
        }
        let mut plain = Vec::new();
        for left in &a.plain {
            for right in &b.plain {
                plain.extend(merge(left, right));
            }
        }
        if plain.len() > ALTERNATIVES {
            plain.truncate(ALTERNATIVES);
        }
        // One that does not speak of types does not exclude null.
        let open = |admitted: &Admitted<'a>| admitted.null || admitted.plain.iter().any(|plain| plain.kind.is_none());
        let null = (a.null && open(&b)) || (b.null && open(&a));
        if plain.is_empty()
            && !null
            && let Some(first) = a.plain.first()
        {
            self.strange("members of `allOf` that exclude each other", &first.at);
            return a;
        }
        Admitted { null, plain }
    }
}

fn is_only_null(admitted: &Admitted<'_>) -> bool {
    admitted.null && admitted.plain.iter().all(Plain::says_nothing)
}

fn values(at: &At<'_>) -> Option<Values> {
    for (keyword, open) in [("enum", false), ("x-extensible-enum", true)] {
        if let Some(list) = at.value[keyword].as_array() {
            return Some(Values {
                list: list.clone(),
                pointer: at.get(keyword).pointer,
                open,
            });
        }
    }
    let constant = at.value.get("const")?;
    Some(Values {
        list: vec![constant.clone()],
        pointer: at.get("const").pointer,
        open: false,
    })
}

/// The part of a schema that concerns one of its types.
fn of_kind<'a>(base: &Plain<'a>, kind: &str) -> Plain<'a> {
    let mut plain = base.clone();
    plain.kind = Some(kind.to_owned());
    if kind != "object" {
        plain.properties.clear();
        plain.required.clear();
        plain.additional = Additional::Allowed;
    }
    if kind != "array" {
        plain.items = None;
    }
    if matches!(kind, "object" | "array" | "boolean") {
        plain.format = None;
    }
    plain
}

/// The type that the other keywords imply where none is given.
fn implied(plain: &Plain<'_>) -> Option<String> {
    let all = |test: fn(&Value) -> bool| plain.values.as_ref().is_some_and(|values| values.list.iter().all(test));
    let kind = if !plain.properties.is_empty()
        || !plain.required.is_empty()
        || !matches!(plain.additional, Additional::Allowed)
    {
        "object"
    } else if plain.items.is_some() {
        "array"
    } else if all(Value::is_string) {
        "string"
    } else if all(|value| value.is_i64() || value.is_u64()) {
        "integer"
    } else if all(Value::is_number) {
        "number"
    } else if all(Value::is_boolean) {
        "boolean"
    } else {
        return None;
    };
    Some(kind.to_owned())
}

/// What two schemas admit both; nothing if their types exclude each other.
fn merge<'a>(a: &Plain<'a>, b: &Plain<'a>) -> Option<Plain<'a>> {
    let kind = match (a.kind.as_deref(), b.kind.as_deref()) {
        (None, kind) | (kind, None) => kind,
        (Some(left), Some(right)) if left == right => Some(left),
        (Some("integer"), Some("number")) | (Some("number"), Some("integer")) => Some("integer"),
        _ => return None,
    };
    let values = match (&a.values, &b.values) {
        (Some(left), Some(right)) => {
            let mut values = left.clone();
            values.list.retain(|value| right.list.contains(value));
            if values.list.is_empty() {
                return None;
            }
            Some(values)
        }
        (values, None) | (None, values) => values.clone(),
    };
    let mut properties = a.properties.clone();
    for (name, node) in &b.properties {
        match properties.iter_mut().find(|(key, _)| key == name) {
            Some((_, own)) => *own = own.clone().and(node.clone()),
            None => properties.push((name.clone(), node.clone())),
        }
    }
    let additional = match (&a.additional, &b.additional) {
        (Additional::Allowed, other) | (other, Additional::Allowed) => other.clone(),
        (Additional::Of(left), Additional::Of(right)) => Additional::Of(left.clone().and(right.clone())),
        _ => Additional::Forbidden,
    };
    let items = match (&a.items, &b.items) {
        (Some(left), Some(right)) => Some(left.clone().and(right.clone())),
        (items, None) | (None, items) => items.clone(),
    };
    // The place is that of the one that says more.
    let at = if a.properties.is_empty() && a.kind.is_none() {
        &b.at
    } else {
        &a.at
    };
    Some(Plain {
        at: at.clone(),
        kind: kind.map(str::to_owned),
        format: a.format.clone().or_else(|| b.format.clone()),
        values,
        properties,
        required: a.required.union(&b.required).cloned().collect(),
        additional,
        items,
    })
}

/// Joins alternatives that differ in their values only: one of two lists of values is one of them together.
fn join(alternatives: Vec<Plain<'_>>) -> Vec<Plain<'_>> {
    let mut joined: Vec<Plain<'_>> = Vec::new();
    for plain in alternatives {
        let same = |other: &&mut Plain<'_>| {
            plain.is_scalar()
                && other.is_scalar()
                && other.kind == plain.kind
                && (other.format == plain.format || other.values.is_some() || plain.values.is_some())
        };
        let Some(other) = joined.iter_mut().find(same) else {
            joined.push(plain);
            continue;
        };
        match (&mut other.values, plain.values) {
            (Some(values), Some(more)) => {
                values.open |= more.open;
                for value in more.list {
                    if !values.list.contains(&value) {
                        values.list.push(value);
                    }
                }
            }
            (Some(values), None) => values.open = true,
            (None, Some(mut values)) => {
                values.open = true;
                other.values = Some(values);
            }
            (None, None) => {}
        }
    }
    joined
}
