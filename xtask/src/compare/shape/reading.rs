//! Reads what a schema admits.

use serde_json::Value;

use super::{
    super::side::{At, Side},
    Additional, Node, Plain, Shape, Values,
    merge::{join, merge},
};

/// How deep schemas may be nested by `allOf`, `oneOf` and `anyOf`, how many of them one may be made of, and how many
/// alternatives they may come to. Ones that refer to themselves would go on without end.
const DEPTH: usize = 32;
const MEMBERS: usize = 1000;
const ALTERNATIVES: usize = 128;
const TOO_MUCH: &str = "more alternatives, or deeper nesting, than is read";

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
        members: 0,
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

struct Reading<'a> {
    side: Side<'a>,
    /// How many schemas have been read.
    members: usize,
    strange: Vec<(String, String)>,
}

impl<'a> Reading<'a> {
    fn strange(&mut self, what: impl Into<String>, at: &At<'a>) {
        self.strange.push((what.into(), at.pointer.clone()));
    }

    fn admitted(&mut self, at: &At<'a>, depth: usize) -> Admitted<'a> {
        self.members += 1;
        if depth > DEPTH || self.members > MEMBERS {
            self.strange(TOO_MUCH, at);
            return Admitted::anything(Some(at));
        }
        let Some(reference) = at.text("$ref") else {
            return self.keywords(at, depth);
        };
        let Some(target) = self.side.target(reference) else {
            self.strange(format!("a `$ref` that leads nowhere ({reference})"), at);
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
                self.strange(format!("`{keyword}`"), at);
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
            self.limit(&mut any.plain, at);
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

    /// What is left out is told.
    fn limit(&mut self, plain: &mut Vec<Plain<'a>>, at: &At<'a>) {
        if plain.len() > ALTERNATIVES {
            self.strange(TOO_MUCH, at);
            plain.truncate(ALTERNATIVES);
        }
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
        if let Some(first) = a.plain.first() {
            self.limit(&mut plain, &first.at);
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
