//! Compares schemas to any depth.

mod alternatives;
mod object;
mod values;
mod words;

use std::collections::HashMap;

use alternatives::pair;
use serde_json::json;
use words::{alternative, describe};

use super::{
    Direction,
    evidence::{Aspect, Trail},
    findings::{Finding, Findings},
    shape::{Node, Plain, Shape, shape},
    side::{At, Side},
};
use crate::difference::{Edit, Kind};

/// A walk through two schemas side by side.
pub struct Walk<'f, 'a> {
    pub findings: &'f mut Findings<'a>,
    pub direction: Direction,
    depth: usize,
    /// The pairs that have been compared, and how deep: schemas that refer to each other are compared once.
    compared: HashMap<Pair, usize>,
}

/// Where all parts of two schemas stand.
type Pair = (Vec<String>, Vec<String>);

/// Schemas nested deeper than this are not told apart.
const DEPTH: usize = 40;

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
        depth: 0,
        compared: HashMap::new(),
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
        let places = |side: Side<'a>, node: &Node<'a>| -> Vec<String> {
            node.parts.iter().map(|part| side.resolve(part).pointer).collect()
        };
        let pair = (places(our_side, ours), places(their_side, theirs));
        // Met again less deep, more of it can be seen.
        let known = self.compared.get(&pair).is_some_and(|depth| *depth <= self.depth);
        if self.depth > DEPTH || known {
            return;
        }
        self.compared.insert(pair, self.depth);
        self.depth += 1;
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
        self.depth -= 1;
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
                format!("{name} is published with {keyword}, which this comparison does not read."),
                "look at it, and write into our document what it means",
            );
            let finding = finding.ours(&ours.pointer).theirs(pointer).schema(&ours.pointer);
            self.findings.add(finding, trail);
        }
        for (keyword, pointer) in &ours.strange {
            if !their_keywords.contains(keyword) {
                let finding = Finding::new(
                    Kind::NotUnderstood,
                    format!("{name} has {keyword}, which this comparison does not read."),
                    "say it otherwise",
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
        for plain in &pairs.ours {
            let mut described = describe(plain);
            if pairs.ours.iter().filter(|other| describe(other) == described).count() > 1 {
                described = format!("{described}, {}", alternative(self.findings.ours, plain));
            }
            let finding = Finding::new(
                Kind::VariantRemoved,
                format!(
                    "{} is not published as {described} any more, which ours allows.",
                    self.findings.name(&ours.pointer),
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
        for plain in &pairs.theirs {
            let written = alternative(self.findings.theirs, plain);
            let mut described = describe(plain);
            // Two that are described alike are two all the same.
            if pairs.theirs.iter().filter(|other| describe(other) == described).count() > 1 {
                described = format!("{described}, {written}");
            }
            let finding = Finding::new(
                Kind::VariantAdded,
                format!(
                    "{} is also published as {described}.",
                    self.findings.name(&ours.pointer)
                ),
                format!("add the alternative to the `oneOf`: {written}"),
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
            .map(|plain| alternative(self.findings.theirs, plain))
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
                "remove `nullable: true`, or keep it and say so: `x-deviation`",
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
        }
        // That null is not spoken of does not prove that none comes, and a client fails on it: a person decides.
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
