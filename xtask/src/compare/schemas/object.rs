//! Compares the properties of objects and the items of arrays.

use serde_json::{Value, json};

use super::{
    super::{
        Direction,
        draft::simple,
        evidence::{Aspect, Trail},
        findings::Finding,
        shape::{Additional, Node, Plain, shape},
        side::{At, Side},
    },
    Walk,
    words::{describe, raw},
};
use crate::{
    codegen::document::escape,
    difference::{Edit, Kind},
};

static ANYTHING: Value = Value::Bool(true);

impl<'a> Walk<'_, 'a> {
    pub(super) fn object(&mut self, ours: &Plain<'a>, theirs: &Plain<'a>, trail: &Trail<'a>) {
        let (our_side, their_side) = (self.findings.ours, self.findings.theirs);
        let hidden = match self.direction {
            Direction::Request => "readOnly",
            Direction::Response => "writeOnly",
        };
        let shown = |side: Side<'a>, node: &Node<'a>| {
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
                if theirs.required.contains(name) && theirs.property(name).is_none() {
                    self.required(ours, theirs, name, trail);
                    continue;
                }
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
        // What is required need not be described.
        for name in &theirs.required {
            if theirs.property(name).is_none() && ours.property(name).is_none() {
                self.required(ours, theirs, name, trail);
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
        let subject = self.findings.name(&pointer);
        let message = match (theirs.property(name), self.direction) {
            (None, _) => format!("{subject} is not published."),
            (Some(_), Direction::Request) => {
                format!("{subject} is published as `readOnly`, so that it is not to be sent.")
            }
            (Some(_), Direction::Response) => {
                format!("{subject} is published as `writeOnly`, so that it is not answered.")
            }
        };
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
        let place = format!("{}/properties/{}", ours.at.pointer, escape(name));
        let subject = self.findings.name(&place);
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

    pub(super) fn items(&mut self, ours: &Plain<'a>, theirs: &Plain<'a>, trail: &Trail<'a>) {
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
