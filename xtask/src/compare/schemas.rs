//! Compares schemas to any depth.

use serde_json::{Value, json};

use super::{
    Direction,
    draft::simple,
    evidence::{Aspect, Trail, is_doubtful},
    findings::{Finding, Findings},
    shape::{Additional, Node, Plain, Shape, Values, shape},
    side::At,
};
use crate::difference::{Edit, Kind};

/// A walk through two schemas side by side.
pub struct Walk<'f, 'a> {
    pub findings: &'f mut Findings<'a>,
    pub direction: Direction,
    /// The pairs that are being compared, so that a recursive schema ends.
    stack: Vec<(String, String)>,
}

/// Schemas nested deeper than this are not told apart.
const DEPTH: usize = 40;

static ANYTHING: Value = Value::Bool(true);

/// Compares two schemas, ours at the end of the trail.
pub fn compare<'a>(
    findings: &mut Findings<'a>,
    direction: Direction,
    ours: &At<'a>,
    theirs: &At<'a>,
    trail: &Trail<'a>,
) {
    let mut walk = Walk {
        findings,
        direction,
        stack: Vec::new(),
    };
    walk.nodes(&Node::one(ours.clone()), &Node::one(theirs.clone()), trail);
}

impl<'a> Walk<'_, 'a> {
    fn requests(&self) -> bool {
        self.direction == Direction::Request
    }

    fn nodes(&mut self, ours: &Node<'a>, theirs: &Node<'a>, trail: &Trail<'a>) {
        let (Some(our_place), Some(their_place)) = (ours.parts.first(), theirs.parts.first()) else {
            return;
        };
        let trail = &trail.enter(our_place);
        let (our_side, their_side) = (self.findings.ours, self.findings.theirs);
        let pair = (
            our_side.resolve(our_place).pointer,
            their_side.resolve(their_place).pointer,
        );
        if self.stack.len() > DEPTH || self.stack.contains(&pair) {
            return;
        }
        self.stack.push(pair);
        let (our_shape, their_shape) = (shape(our_side, ours), shape(their_side, theirs));
        self.findings.visit_schema(&our_shape.pointer);
        // That both leave it open confirms nothing.
        if !our_shape.alternatives.iter().all(Plain::is_open) {
            self.findings.weigh(trail, our_place, their_place);
        }
        self.strange(&our_shape, &their_shape, trail);
        // A schema of which nothing was understood is no schema that admits anything.
        let lost = |shape: &Shape<'a>| !shape.strange.is_empty() && shape.alternatives.iter().all(Plain::is_anything);
        if !lost(&our_shape) && !lost(&their_shape) {
            self.shapes(&our_shape, &their_shape, trail);
        }
        self.stack.pop();
    }

    /// What neither is nor is not the same, as far as can be told.
    fn strange(&mut self, ours: &Shape<'a>, theirs: &Shape<'a>, trail: &Trail<'a>) {
        let keywords = |shape: &Shape<'a>| {
            let mut keywords: Vec<String> = shape.strange.iter().map(|(keyword, _)| keyword.clone()).collect();
            keywords.dedup();
            keywords
        };
        let (our_keywords, their_keywords) = (keywords(ours), keywords(theirs));
        let name = self.findings.name(&ours.pointer);
        for (keyword, pointer) in &theirs.strange {
            if our_keywords.contains(keyword) {
                continue;
            }
            let finding = Finding::new(
                Kind::NotUnderstood,
                format!("{name} is published with `{keyword}`, which this comparison does not read."),
                "look at it, and write into our document what it means",
            );
            let finding = finding.ours(&ours.pointer).theirs(pointer).schema(&ours.pointer);
            self.findings.add(finding, trail);
        }
        for (keyword, pointer) in &ours.strange {
            if !their_keywords.contains(keyword) {
                let finding = Finding::new(
                    Kind::NotUnderstood,
                    format!("{name} has `{keyword}`, which this comparison does not read."),
                    "say it without this keyword",
                );
                let finding = finding.ours(pointer).theirs(&theirs.pointer).schema(&ours.pointer);
                self.findings.add(finding, trail);
            }
        }
    }

    fn shapes(&mut self, ours: &Shape<'a>, theirs: &Shape<'a>, trail: &Trail<'a>) {
        let anything = |shape: &Shape<'a>| match shape.alternatives.as_slice() {
            [plain] => plain.is_anything() && plain.items.is_none(),
            _ => false,
        };
        match (anything(ours), anything(theirs)) {
            (true, true) => return,
            (false, false) => {}
            (ours_is_open, _) => return self.types(ours, theirs, ours_is_open == self.requests(), trail),
        }
        if ours.nullable != theirs.nullable {
            self.nullable(ours, theirs, trail);
        }
        let pairs = pair(self.findings, ours, theirs);
        for (our_plain, their_plain) in &pairs.both {
            self.plain(ours, our_plain, their_plain, trail);
        }
        for plain in pairs.ours {
            let finding = Finding::new(
                Kind::VariantRemoved,
                format!(
                    "{} is not published as {} any more, which ours allows.",
                    self.findings.name(&ours.pointer),
                    describe(&plain)
                ),
                "remove the alternative",
            );
            let finding = finding
                .ours(&ours.pointer)
                .theirs(&theirs.pointer)
                .schema(&ours.pointer);
            let finding = finding.breaks(self.requests());
            self.findings.add(finding, trail);
        }
        for plain in pairs.theirs {
            let finding = Finding::new(
                Kind::VariantAdded,
                format!(
                    "{} is also published as {}.",
                    self.findings.name(&ours.pointer),
                    describe(&plain)
                ),
                format!(
                    "add the alternative to the `oneOf`: {}",
                    raw(self.findings.theirs, &Node::one(plain.at.clone()))
                ),
            );
            let finding = finding
                .ours(&ours.pointer)
                .theirs(&plain.at.pointer)
                .schema(&ours.pointer);
            let finding = finding.breaks(!self.requests());
            self.findings.add(finding, trail);
        }
    }

    fn types(&mut self, ours: &Shape<'a>, theirs: &Shape<'a>, breaks: bool, trail: &Trail<'a>) {
        let described = |shape: &Shape<'a>| {
            let all: Vec<String> = shape.alternatives.iter().map(describe).collect();
            if all.is_empty() {
                "null".to_owned()
            } else {
                all.join(" or ")
            }
        };
        let theirs_is = described(theirs);
        let message = format!(
            "{} is published as {theirs_is}; ours says {}.",
            self.findings.name(&ours.pointer),
            described(ours)
        );
        let wanted: Vec<String> = theirs
            .alternatives
            .iter()
            .map(|plain| raw(self.findings.theirs, &Node::one(plain.at.clone())))
            .collect();
        let mut finding = Finding::new(Kind::TypeChanged, message, format!("make it {}", wanted.join(" or ")))
            .breaks(breaks)
            .ours(&ours.pointer)
            .theirs(&theirs.pointer)
            .schema(&ours.pointer);
        if let ([our_plain], [their_plain]) = (ours.alternatives.as_slice(), theirs.alternatives.as_slice())
            && let (Some(from), Some(to)) = (&our_plain.kind, &their_plain.kind)
            && [from, to]
                .iter()
                .all(|kind| !matches!(kind.as_str(), "object" | "array"))
            && our_plain.values.is_none()
            && their_plain.values.is_none()
            && our_plain.at.value["type"].is_string()
        {
            let at = our_plain.at.get("type").pointer;
            finding = finding.edit(Edit::SetScalar { at, value: json!(to) });
            finding = finding.edits(format_edits(our_plain, their_plain));
        }
        self.findings.unsettle(trail);
        self.findings.add(finding, trail);
    }

    fn nullable(&mut self, ours: &Shape<'a>, theirs: &Shape<'a>, trail: &Trail<'a>) {
        let name = self.findings.name(&ours.pointer);
        let (message, change) = if theirs.nullable {
            (
                format!("{name} can be null, which ours does not say."),
                "add `nullable: true`",
            )
        } else {
            (
                format!("{name} is not published as one that can be null; ours is."),
                "remove `nullable: true`",
            )
        };
        let mut finding = Finding::new(Kind::NullableChanged, message, change)
            .of(Aspect::Nullable)
            .breaks(theirs.nullable != self.requests())
            .ours(&ours.pointer)
            .theirs(&theirs.pointer)
            .schema(&ours.pointer);
        let at = self.findings.ours.at(&ours.pointer);
        if theirs.nullable && at.text("type").is_some() {
            finding = finding.edit(Edit::Insert {
                at: ours.pointer.clone(),
                key: "nullable".to_owned(),
                value: json!(true),
                after: Some(if at.text("format").is_some() { "format" } else { "type" }.to_owned()),
            });
        } else if at.is("nullable") {
            let at = at.get("nullable").pointer;
            finding = finding.edit(Edit::Remove { at });
        }
        self.findings.add(finding, trail);
    }

    fn plain(&mut self, shape: &Shape<'a>, ours: &Plain<'a>, theirs: &Plain<'a>, trail: &Trail<'a>) {
        let trail = &if ours.at.pointer == shape.pointer {
            trail.clone()
        } else {
            let trail = trail.enter(&ours.at);
            self.findings.weigh(&trail, &ours.at, &theirs.at);
            trail
        };
        self.findings.visit_schema(&ours.at.pointer);
        if ours.kind != theirs.kind {
            let wider = |a: &Plain<'a>, b: &Plain<'a>| {
                a.kind.as_deref() == Some("number") && b.kind.as_deref() == Some("integer")
            };
            let compatible = if self.requests() {
                wider(theirs, ours)
            } else {
                wider(ours, theirs)
            };
            let alone = |plain: &Plain<'a>| Shape {
                nullable: false,
                pointer: plain.at.pointer.clone(),
                alternatives: vec![plain.clone()],
                strange: Vec::new(),
            };
            return self.types(&alone(ours), &alone(theirs), !compatible, trail);
        }
        self.format(ours, theirs, trail);
        self.values(ours, theirs, trail);
        match ours.kind.as_deref() {
            Some("object") => self.object(ours, theirs, trail),
            Some("array") => self.items(ours, theirs, trail),
            _ => {}
        }
    }

    fn format(&mut self, ours: &Plain<'a>, theirs: &Plain<'a>, trail: &Trail<'a>) {
        let of = |plain: &Plain<'a>| plain.format.clone().unwrap_or_default();
        let (from, to) = (of(ours), of(theirs));
        let (from, to) = (from.as_str(), to.as_str());
        if from == to {
            return;
        }
        let called = |format: &str| match format {
            "" => "without a format".to_owned(),
            format => format!("with the format {format}"),
        };
        let name = self.findings.name(&ours.at.pointer);
        // How a secret is written on the wire is not changed by marking it as one.
        let marks = |format: &str| matches!(format, "" | "password");
        let breaks = !marks(if self.requests() { to } else { from });
        let change = match to {
            "" => "remove the `format`".to_owned(),
            to => format!("set `format: {to}`"),
        };
        let message = format!("{name} is published {}; ours is {}.", called(to), called(from));
        let finding = Finding::new(Kind::FormatChanged, message, change)
            .of(Aspect::Format)
            .breaks(breaks)
            .ours(&ours.at.pointer)
            .theirs(&theirs.at.pointer)
            .schema(&ours.at.pointer)
            .edits(format_edits(ours, theirs));
        self.findings.add(finding, trail);
    }

    fn values(&mut self, ours: &Plain<'a>, theirs: &Plain<'a>, trail: &Trail<'a>) {
        let name = self.findings.name(&ours.at.pointer);
        let (our_values, their_values) = match (&ours.values, &theirs.values) {
            (None, None) => return,
            (Some(ours), Some(theirs)) => (ours, theirs),
            (Some(values), None) => {
                let finding = Finding::new(
                    Kind::EnumChanged,
                    format!(
                        "{name} is published without a list of values; ours lists {}.",
                        list(values)
                    ),
                    "keep the known values as `x-extensible-enum`, or remove the list",
                );
                let finding = finding.breaks(!self.requests() && !values.open);
                let finding = finding
                    .ours(&values.pointer)
                    .theirs(&theirs.at.pointer)
                    .schema(&ours.at.pointer);
                return self.findings.add(finding, trail);
            }
            (None, Some(values)) => {
                let finding = Finding::new(
                    Kind::EnumChanged,
                    format!("{name} is published with a list of values: {}.", list(values)),
                    "make it a component of its own with these values",
                );
                let finding = finding.breaks(self.requests());
                let finding = finding
                    .ours(&ours.at.pointer)
                    .theirs(&values.pointer)
                    .schema(&ours.at.pointer);
                return self.findings.add(finding, trail);
            }
        };
        if let ([was], [is]) = (our_values.list.as_slice(), their_values.list.as_slice())
            && was != is
        {
            let finding = Finding::new(
                Kind::EnumChanged,
                format!("{name} is published as {is}; ours says {was}."),
                format!("replace {was} by {is}"),
            );
            let finding = finding
                .breaks(true)
                .ours(&our_values.pointer)
                .theirs(&their_values.pointer);
            let at = format!("{}/0", our_values.pointer);
            let edit = Edit::SetScalar { at, value: is.clone() };
            return self.findings.add(finding.schema(&ours.at.pointer).edit(edit), trail);
        }
        for value in &our_values.list {
            self.our_value(ours, our_values, their_values, value, trail);
        }
        for value in &their_values.list {
            if our_values.list.contains(value) {
                continue;
            }
            let mut change = format!("add {value} to the list");
            if ours.at.get("x-phases").exists() {
                change.push_str(", and to one of the `x-phases`");
            }
            let finding = Finding::new(
                Kind::EnumValueAdded,
                format!("{name} has the new value {value}."),
                change,
            )
            .breaks(!self.requests() && !our_values.open)
            .ours(&our_values.pointer)
            .theirs(&their_values.pointer)
            .schema(&ours.at.pointer)
            .edit(Edit::Append {
                at: our_values.pointer.clone(),
                value: value.clone(),
            });
            self.findings.add(finding, trail);
        }
    }

    fn our_value(
        &mut self,
        ours: &Plain<'a>,
        our_values: &Values,
        their_values: &Values,
        value: &Value,
        trail: &Trail<'a>,
    ) {
        let name = self.findings.name(&ours.at.pointer);
        let entry = value
            .as_str()
            .map(|value| ours.at.get("x-evidence").get("values").get(value));
        let doubted = entry.filter(|entry| entry.text("level").is_some_and(|level| level != "documented"));
        if their_values.list.contains(value) {
            if let (Some(entry), Some(word)) = (doubted, value.as_str()) {
                let their_word = &self.findings.theirs.at(&their_values.pointer);
                let owner = their_word.pointer.rsplit_once('/').map_or("", |(owner, _)| owner);
                let marked = self.findings.theirs.at(owner).get("x-evidence").get("values").get(word);
                let doubtful = is_doubtful(&json!({ "x-evidence": marked.value }));
                let edits = vec![Edit::Remove {
                    at: entry.pointer.clone(),
                }];
                let subject = format!("The value {value} of {name}");
                let theirs = their_values.pointer.clone();
                self.findings
                    .weigh_entry(&entry.pointer, subject, edits, &theirs, doubtful);
            }
            return;
        }
        let mut edits = vec![Edit::RemoveItem {
            at: our_values.pointer.clone(),
            value: value.clone(),
        }];
        edits.extend(doubted.iter().map(|entry| Edit::Remove {
            at: entry.pointer.clone(),
        }));
        for (_, phase) in ours.at.get("x-phases").entries() {
            if phase.items().iter().any(|item| item.value == value) {
                edits.push(Edit::RemoveItem {
                    at: phase.pointer,
                    value: value.clone(),
                });
            }
        }
        let finding = Finding::new(
            Kind::EnumValueRemoved,
            format!("{name} is not published with the value {value}, which ours lists."),
            format!("remove {value} from the list"),
        );
        let finding = finding
            .breaks(self.requests())
            .ours(&our_values.pointer)
            .theirs(&their_values.pointer)
            .schema(&ours.at.pointer)
            .edits(edits);
        if doubted.is_some() {
            self.findings.add_against(finding, doubted.as_ref());
        } else {
            self.findings.add(finding, trail);
        }
    }

    fn object(&mut self, ours: &Plain<'a>, theirs: &Plain<'a>, trail: &Trail<'a>) {
        let (our_side, their_side) = (self.findings.ours, self.findings.theirs);
        let hidden = match self.direction {
            Direction::Request => "readOnly",
            Direction::Response => "writeOnly",
        };
        let shown = |side: super::side::Side<'a>, node: &Node<'a>| {
            !node
                .parts
                .iter()
                .any(|part| part.is(hidden) || side.resolve(part).is(hidden))
        };
        let our_properties: Vec<_> = ours
            .properties
            .iter()
            .filter(|(_, node)| shown(our_side, node))
            .collect();
        let their_properties: Vec<_> = theirs
            .properties
            .iter()
            .filter(|(_, node)| shown(their_side, node))
            .collect();
        for (name, our_node) in &our_properties {
            let their_node = their_properties.iter().find(|(key, _)| key == name);
            let Some((_, their_node)) = their_node else {
                self.property_removed(ours, theirs, name, our_node, trail);
                continue;
            };
            self.nodes(our_node, their_node, trail);
            self.required(ours, theirs, name, trail);
        }
        for (name, node) in &their_properties {
            if !our_properties.iter().any(|(key, _)| key == name) {
                self.property_added(ours, theirs, name, node, trail);
            }
        }
        self.additional(ours, theirs, trail);
    }

    fn property_removed(
        &mut self,
        ours: &Plain<'a>,
        theirs: &Plain<'a>,
        name: &str,
        node: &Node<'a>,
        trail: &Trail<'a>,
    ) {
        let pointer = node.pointer().to_owned();
        let message = format!("{} is not published.", self.findings.name(&pointer));
        let change = format!("remove the property `{name}`");
        let finding = Finding::new(Kind::PropertyRemoved, message, change)
            .breaks(true)
            .ours(&pointer)
            .theirs(&theirs.at.pointer)
            .schema(&ours.at.pointer);
        // A property that is written in place speaks for itself; the component that it may refer to does not for it.
        let trail = match node.parts.first() {
            Some(part) if part.text("$ref").is_none() => trail.enter(part),
            _ => trail.clone(),
        };
        self.findings.add(finding, &trail);
    }

    fn property_added(&mut self, ours: &Plain<'a>, theirs: &Plain<'a>, name: &str, node: &Node<'a>, trail: &Trail<'a>) {
        let required = theirs.required.contains(name);
        let shape = shape(self.findings.theirs, node);
        let described: Vec<String> = shape.alternatives.iter().map(describe).collect();
        let owner = self.findings.name(&ours.at.pointer);
        let and = if required && self.requests() {
            ", and has to be sent"
        } else {
            ""
        };
        let message = format!(
            "{owner} has the new property `{name}`, {}{and}.",
            described.join(" or ")
        );
        let mut entry = match shape.alternatives.as_slice() {
            [plain] => simple(plain),
            _ => None,
        };
        if let Some(entry) = &mut entry
            && shape.nullable
        {
            entry["nullable"] = json!(true);
        }
        let change = match &entry {
            Some(entry) => format!("add `{name}: {entry}` to its `properties`"),
            None => format!("add the property `{name}`: {}", raw(self.findings.theirs, node)),
        };
        let mut finding = Finding::new(Kind::PropertyAdded, message, change)
            .breaks(required && self.requests())
            .ours(&ours.at.pointer)
            .theirs(node.pointer())
            .schema(&ours.at.pointer);
        if let Some(entry) = entry.filter(|_| ours.at.get("properties").exists()) {
            finding = finding.edit(Edit::Insert {
                at: ours.at.get("properties").pointer,
                key: name.to_owned(),
                value: entry,
                after: None,
            });
        }
        self.findings.add(finding, trail);
    }

    fn required(&mut self, ours: &Plain<'a>, theirs: &Plain<'a>, name: &str, trail: &Trail<'a>) {
        let (is, was) = (theirs.required.contains(name), ours.required.contains(name));
        if is == was {
            return;
        }
        let subject = self.findings.name(&format!("{}/properties/{name}", ours.at.pointer));
        let (message, change) = if is {
            (
                format!("{subject} is required; ours says optional."),
                "add it to `required`",
            )
        } else {
            (
                format!("{subject} is not published as required; ours requires it."),
                "remove it from `required`",
            )
        };
        let required = ours.at.get("required");
        let edit = match (is, required.exists()) {
            (true, true) => Edit::Append {
                at: required.pointer,
                value: json!(name),
            },
            (true, false) => Edit::Insert {
                at: ours.at.pointer.clone(),
                key: "required".to_owned(),
                value: json!([name]),
                after: ["description", "type"]
                    .into_iter()
                    .find(|key| ours.at.get(key).exists())
                    .map(str::to_owned),
            },
            (false, _) => Edit::RemoveItem {
                at: required.pointer,
                value: json!(name),
            },
        };
        // What the document says of `required` is that it requires; an omission claims nothing.
        let aspect = if was { Aspect::Required } else { Aspect::Form };
        let finding = Finding::new(Kind::RequiredChanged, message, change)
            .of(aspect)
            .breaks(is == self.requests())
            .ours(&ours.at.pointer)
            .theirs(&theirs.at.pointer)
            .schema(&ours.at.pointer)
            .edit(edit);
        self.findings.add(finding, trail);
    }

    fn additional(&mut self, ours: &Plain<'a>, theirs: &Plain<'a>, trail: &Trail<'a>) {
        let said = |additional: &Additional<'a>| match additional {
            Additional::Allowed => "any further properties",
            Additional::Forbidden => "no further properties",
            Additional::Of(_) => "further properties of one kind",
        };
        // Nothing is lost where our document does not speak of further properties and none are to come.
        let breaks = match (&ours.additional, &theirs.additional) {
            (Additional::Of(our_node), Additional::Of(their_node)) => return self.nodes(our_node, their_node, trail),
            (Additional::Allowed, Additional::Allowed) | (Additional::Forbidden, Additional::Forbidden) => return,
            (Additional::Allowed, Additional::Forbidden) => self.requests() && ours.at.is("additionalProperties"),
            (Additional::Allowed, Additional::Of(_)) => false,
            (Additional::Forbidden, _) => !self.requests(),
            (Additional::Of(_), Additional::Forbidden) => self.requests(),
            (Additional::Of(_), Additional::Allowed) => !self.requests(),
        };
        let message = format!(
            "{} is published with {}; ours allows {}.",
            self.findings.name(&ours.at.pointer),
            said(&theirs.additional),
            said(&ours.additional)
        );
        let finding = Finding::new(
            Kind::AdditionalPropertiesChanged,
            message,
            format!("let `additionalProperties` say: {}", said(&theirs.additional)),
        );
        let finding = finding.breaks(breaks).ours(&ours.at.pointer).theirs(&theirs.at.pointer);
        self.findings.add(finding.schema(&ours.at.pointer), trail);
    }

    fn items(&mut self, ours: &Plain<'a>, theirs: &Plain<'a>, trail: &Trail<'a>) {
        let items = |plain: &Plain<'a>| {
            plain.items.clone().unwrap_or_else(|| {
                Node::one(At {
                    value: &ANYTHING,
                    pointer: plain.at.get("items").pointer,
                })
            })
        };
        self.nodes(&items(ours), &items(theirs), trail);
    }
}

struct Pairs<'a> {
    both: Vec<(Plain<'a>, Plain<'a>)>,
    ours: Vec<Plain<'a>>,
    theirs: Vec<Plain<'a>>,
}

/// Pairs the alternatives of two schemas, the likeliest first.
fn pair<'a>(findings: &Findings<'a>, ours: &Shape<'a>, theirs: &Shape<'a>) -> Pairs<'a> {
    let mut scores = Vec::new();
    if let ([our_plain], [their_plain]) = (ours.alternatives.as_slice(), theirs.alternatives.as_slice()) {
        return Pairs {
            both: vec![(our_plain.clone(), their_plain.clone())],
            ours: Vec::new(),
            theirs: Vec::new(),
        };
    }
    for (i, our_plain) in ours.alternatives.iter().enumerate() {
        for (j, their_plain) in theirs.alternatives.iter().enumerate() {
            let score = likeness(findings, our_plain, their_plain);
            if score > 0 {
                scores.push((score, i, j));
            }
        }
    }
    scores.sort_by_key(|&(score, i, j)| (std::cmp::Reverse(score), i, j));
    let mut our_rest: Vec<Option<&Plain<'a>>> = ours.alternatives.iter().map(Some).collect();
    let mut their_rest: Vec<Option<&Plain<'a>>> = theirs.alternatives.iter().map(Some).collect();
    let mut both = Vec::new();
    for (_, i, j) in scores {
        if let (Some(our_plain), Some(their_plain)) = (our_rest[i], their_rest[j]) {
            both.push((our_plain.clone(), their_plain.clone()));
            (our_rest[i], their_rest[j]) = (None, None);
        }
    }
    let mut ours: Vec<Plain<'a>> = our_rest.into_iter().flatten().cloned().collect();
    let mut theirs: Vec<Plain<'a>> = their_rest.into_iter().flatten().cloned().collect();
    // What is left over alone on either side, of different types, has changed its type.
    if let ([our_plain], [their_plain]) = (ours.as_slice(), theirs.as_slice())
        && our_plain.kind != their_plain.kind
    {
        both.push((our_plain.clone(), their_plain.clone()));
        ours.clear();
        theirs.clear();
    }
    Pairs { both, ours, theirs }
}

/// How likely two alternatives are meant to be the same; 0 if they cannot be.
fn likeness<'a>(findings: &Findings<'a>, ours: &Plain<'a>, theirs: &Plain<'a>) -> usize {
    let number = |plain: &Plain<'a>| matches!(plain.kind.as_deref(), Some("integer" | "number"));
    if ours.kind != theirs.kind {
        return usize::from(number(ours) && number(theirs));
    }
    let tags = (tag(findings.ours, ours), tag(findings.theirs, theirs));
    match tags {
        (Some(our_tag), Some(their_tag)) if our_tag == their_tag => return 1000,
        (Some(_), Some(_)) => return 0,
        _ => {}
    }
    let name = |plain: &Plain<'a>| plain.at.pointer.rsplit('/').next().map(str::to_owned);
    let same_name = if name(ours) == name(theirs) { 100 } else { 0 };
    let same = ours
        .properties
        .iter()
        .filter(|(key, _)| theirs.property(key).is_some())
        .count();
    let format = usize::from(ours.format == theirs.format);
    2 + same_name + 2 * same + format
}

/// The one value of a property that tells an alternative from the others, with the property's name.
fn tag<'a>(side: super::side::Side<'a>, plain: &Plain<'a>) -> Option<(String, Value)> {
    plain.properties.iter().find_map(|(name, node)| {
        let shape = shape(side, node);
        let [only] = shape.alternatives.as_slice() else {
            return None;
        };
        match only.values.as_ref()?.list.as_slice() {
            [value] => Some((name.clone(), value.clone())),
            _ => None,
        }
    })
}

/// What a schema is, in a few words.
fn describe(plain: &Plain<'_>) -> String {
    let kind = match plain.kind.as_deref() {
        None => return "any JSON".to_owned(),
        Some(kind @ ("array" | "integer" | "object")) => format!("an {kind}"),
        Some(kind) => format!("a {kind}"),
    };
    let component = plain.at.pointer.strip_prefix("/components/schemas/");
    let name = component.filter(|name| !name.contains('/') && plain.kind.as_deref() == Some("object"));
    match (&plain.format, &plain.values, name) {
        (_, Some(values), _) => format!("{kind}: {}", list(values)),
        (Some(format), ..) => format!("{kind} ({format})"),
        (.., Some(name)) => format!("{kind} ({name})"),
        _ => kind,
    }
}

fn list(values: &Values) -> String {
    let all: Vec<String> = values.list.iter().map(Value::to_string).collect();
    all.join(", ")
}

/// A published schema without its wording, briefly.
fn raw<'a>(side: super::side::Side<'a>, node: &Node<'a>) -> String {
    const LONGEST: usize = 200;
    let Some(part) = node.parts.first() else {
        return String::new();
    };
    let text = wordless(side.resolve(part).value).to_string();
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

fn wordless(value: &Value) -> Value {
    const WORDS: [&str; 6] = [
        "description",
        "title",
        "example",
        "examples",
        "externalDocs",
        "deprecated",
    ];
    match value {
        // Below `properties` stand names, which are no keywords.
        Value::Object(object) => object
            .iter()
            .filter(|(key, value)| !key.starts_with("x-") && (!WORDS.contains(&key.as_str()) || value.is_object()))
            .map(|(key, value)| (key.clone(), wordless(value)))
            .collect(),
        Value::Array(items) => items.iter().map(wordless).collect(),
        other => other.clone(),
    }
}

fn format_edits(ours: &Plain<'_>, theirs: &Plain<'_>) -> Vec<Edit> {
    let at = ours.at.get("format");
    let edit = match (at.exists(), &theirs.format) {
        (true, Some(format)) => Edit::SetScalar {
            at: at.pointer,
            value: json!(format),
        },
        (true, None) => Edit::Remove { at: at.pointer },
        (false, Some(format)) => Edit::Insert {
            at: ours.at.pointer.clone(),
            key: "format".to_owned(),
            value: json!(format),
            after: Some("type".to_owned()),
        },
        (false, None) => return Vec::new(),
    };
    vec![edit]
}
