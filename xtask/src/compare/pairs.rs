//! Which published operation is which of ours.

use std::collections::BTreeSet;

use super::{
    shape::{Node, shape},
    side::{At, Side},
};
use crate::codegen::document::{METHODS, entries, escape};

/// More features than these do not tell operations better apart.
const FEATURES: usize = 2000;

/// An operation of either document.
#[derive(Clone, Debug)]
pub struct Operation<'a> {
    pub path: &'a str,
    pub method: &'a str,
    pub at: At<'a>,
    pub item: At<'a>,
    pub side: Side<'a>,
}

impl<'a> Operation<'a> {
    /// The operations of a document, in its order.
    pub fn all(side: Side<'a>) -> Vec<Self> {
        let paths = entries(&side.root["paths"]).filter(|(path, _)| path.starts_with('/'));
        let items = paths.map(|(path, value)| {
            let pointer = format!("/paths/{}", escape(path));
            (path, At { value, pointer })
        });
        items
            .flat_map(|(path, own)| {
                let item = side.resolve(&own);
                // Beside a reference there may be more methods.
                let operations = METHODS.iter().filter_map(|method| {
                    let at = [&item, &own]
                        .into_iter()
                        .map(|item| item.get(method))
                        .find(At::exists)?;
                    let item = item.clone();
                    Some(Self {
                        path,
                        method,
                        at,
                        item,
                        side,
                    })
                });
                operations.collect::<Vec<_>>()
            })
            .collect()
    }

    pub fn id(&self) -> Option<&'a str> {
        self.at.text("operationId")
    }

    pub fn title(&self) -> Option<&'a str> {
        self.at.text("summary")
    }

    /// What to call it: by id, by title, or by what it is on the wire.
    pub fn name(&self) -> String {
        let name = self.id().or(self.title()).map(str::to_owned);
        name.unwrap_or_else(|| format!("{} {}", self.method.to_uppercase(), self.path))
    }

    /// The names of the placeholders of the path, in order.
    pub fn placeholders(&self) -> Vec<&'a str> {
        self.path
            .split('{')
            .skip(1)
            .filter_map(|rest| rest.split_once('}'))
            .map(|(name, _)| name)
            .collect()
    }

    /// The path without the names of its placeholders.
    pub fn route(&self) -> String {
        route(self.path)
    }

    /// The parameters of the operation and of its path, those of the operation first.
    pub fn parameters(&self) -> Vec<At<'a>> {
        let own = self.at.get("parameters").items();
        let shared = self.item.get("parameters").items();
        let mut seen = BTreeSet::new();
        own.into_iter()
            .chain(shared)
            .filter(|at| {
                let parameter = self.side.resolve(at);
                seen.insert((parameter.text("in"), parameter.text("name")))
            })
            .collect()
    }

    /// What it looks like apart from its name: segments, parameters, statuses, and the properties of its bodies.
    fn features(&self) -> BTreeSet<String> {
        let mut features: BTreeSet<String> = self
            .route()
            .split('/')
            .filter(|segment| !segment.is_empty())
            .map(|segment| format!("segment {segment}"))
            .collect();
        features.insert(format!("method {}", self.method));
        for at in self.parameters() {
            let parameter = self.side.resolve(&at);
            let text = |key: &str| parameter.text(key).unwrap_or_default();
            if text("in") != "path" {
                features.insert(format!("parameter {} {}", text("in"), text("name")));
            }
        }
        let request = self.side.resolve(&self.at.get("requestBody"));
        self.body(&request, "request", &mut features);
        for (status, response) in self.at.get("responses").entries() {
            features.insert(format!("status {status}"));
            if status.starts_with('2') {
                let response = self.side.resolve(&response);
                self.body(&response, "response", &mut features);
            }
        }
        features
    }

    fn body(&self, body: &At<'a>, what: &str, features: &mut BTreeSet<String>) {
        for (media_type, content) in body.get("content").entries() {
            features.insert(format!("{what} {media_type}"));
            self.properties(&Node::one(content.get("schema")), what, 0, features);
        }
    }

    fn properties(&self, node: &Node<'a>, place: &str, depth: usize, features: &mut BTreeSet<String>) {
        if depth > 4 || features.len() > FEATURES {
            return;
        }
        for plain in shape(self.side, node).alternatives {
            for (name, property) in &plain.properties {
                let place = format!("{place}.{name}");
                self.properties(property, &place, depth + 1, features);
                features.insert(place);
            }
            if let Some(items) = &plain.items {
                self.properties(items, &format!("{place}[]"), depth + 1, features);
            }
            if let Some(values) = &plain.values
                && let [value] = values.list.as_slice()
            {
                features.insert(format!("{place} is {value}"));
            }
        }
    }
}

/// A path without the names of its placeholders.
pub fn route(path: &str) -> String {
    let mut parts = path.trim_end_matches('/').split('{');
    let mut route = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        route.push_str("{}");
        route.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
    }
    route
}

pub struct Pairs<'a> {
    pub both: Vec<(Operation<'a>, Operation<'a>)>,
    pub ours: Vec<Operation<'a>>,
    pub theirs: Vec<Operation<'a>>,
}

/// How much alike two operations must be to be the same under another name and place: the share of common features.
const ALIKE: f64 = 0.6;

pub fn pair<'a>(ours: Side<'a>, theirs: Side<'a>) -> Pairs<'a> {
    let mut pairs = Pairs {
        both: Vec::new(),
        ours: Operation::all(ours),
        theirs: Operation::all(theirs),
    };
    let title = |operation: &Operation<'_>| {
        let words = operation.title()?.split(|c: char| !c.is_alphanumeric());
        let words: Vec<String> = words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
        Some(words.join(" "))
    };
    pairs.by(|operation| {
        let id = operation.id()?;
        Some(format!("{} {} {id}", operation.method, operation.route()))
    });
    pairs.by(|operation| {
        let title = title(operation)?;
        Some(format!("{} {} {title}", operation.method, operation.route()))
    });
    pairs.by(|operation| operation.id().map(str::to_owned));
    pairs.by(title);
    pairs.by(|operation| Some(format!("{} {}", operation.method, operation.route())));
    pairs.by_features();
    let position = |operation: &Operation<'a>| (operation.at.pointer.clone(), operation.method);
    let order: Vec<_> = Operation::all(ours).iter().map(position).collect();
    pairs
        .both
        .sort_by_key(|(operation, _)| order.iter().position(|at| *at == position(operation)));
    pairs
}

impl<'a> Pairs<'a> {
    /// Pairs what has the same key on both sides and no other with that key on either.
    fn by(&mut self, key: impl Fn(&Operation<'a>) -> Option<String>) {
        let keys: Vec<Option<String>> = self.ours.iter().map(&key).collect();
        for (operation, own) in std::mem::take(&mut self.ours).into_iter().zip(&keys) {
            let same = |other: &Operation<'a>| own.is_some() && key(other) == *own;
            let single = keys.iter().filter(|other| *other == own).count() == 1
                && self.theirs.iter().filter(|other| same(other)).count() == 1;
            match self.theirs.iter().position(same).filter(|_| single) {
                Some(at) => self.both.push((operation, self.theirs.remove(at))),
                None => self.ours.push(operation),
            }
        }
    }

    fn by_features(&mut self) {
        let features =
            |operations: &[Operation<'a>]| -> Vec<_> { operations.iter().map(Operation::features).collect() };
        let (our_features, their_features) = (features(&self.ours), features(&self.theirs));
        let mut scores = Vec::new();
        for (i, ours) in our_features.iter().enumerate() {
            for (j, theirs) in their_features.iter().enumerate() {
                let common = ours.intersection(theirs).count();
                let all = ours.union(theirs).count().max(1);
                #[expect(clippy::cast_precision_loss, reason = "counts of features are small")]
                let share = common as f64 / all as f64;
                if share >= ALIKE {
                    scores.push((share, i, j));
                }
            }
        }
        scores.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mut ours: Vec<_> = std::mem::take(&mut self.ours).into_iter().map(Some).collect();
        let mut theirs: Vec<_> = std::mem::take(&mut self.theirs).into_iter().map(Some).collect();
        for (_, i, j) in scores {
            if ours[i].is_some() && theirs[j].is_some() {
                self.both.extend(ours[i].take().zip(theirs[j].take()));
            }
        }
        self.ours = ours.into_iter().flatten().collect();
        self.theirs = theirs.into_iter().flatten().collect();
    }
}
