//! Compares the values that strings and numbers may have.

use serde_json::{Value, json};

use super::{
    super::{
        evidence::{Trail, is_doubtful},
        findings::Finding,
        shape::{Plain, Values},
    },
    Walk,
    words::list,
};
use crate::difference::{Edit, Kind};

impl<'a> Walk<'_, 'a> {
    pub(super) fn values(&mut self, ours: &Plain<'a>, theirs: &Plain<'a>, trail: &Trail<'a>) {
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
}
