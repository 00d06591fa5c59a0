//! Values that a text shows against the enums of our document.

use serde_json::Value;

use super::{
    evidence::{self, Aspect},
    findings::{Findings, Found, Judged, display},
};
use crate::{
    codegen::document::escape,
    difference::{Edit, Kind},
};

/// An enum of our document: the pointer of its schema, the key of its list and the list.
pub(super) struct Enum<'a> {
    at: &'a str,
    key: &'static str,
    values: &'a [Value],
    schema: &'a Value,
}

impl<'a> Enum<'a> {
    /// The enum that a schema is, final or not.
    pub fn of(at: &'a str, schema: &'a Value) -> Option<Self> {
        ["enum", "x-extensible-enum"].into_iter().find_map(|key| {
            Some(Self {
                at,
                key,
                values: schema.get(key)?.as_array()?,
                schema,
            })
        })
    }

    fn list(&self) -> String {
        format!("{}/{}", self.at, self.key)
    }
}

/// Compares a whole list of values.
pub(super) fn compare(findings: &mut Findings<'_>, operation: &str, ours: &Enum<'_>, shown: &[Value], cut_off: bool) {
    for value in shown {
        show(findings, operation, ours, value);
    }
    let missing: Vec<&Value> = ours.values.iter().filter(|value| !shown.contains(value)).collect();
    if cut_off {
        return;
    }
    for value in &missing {
        removed(findings, operation, ours, value);
    }
    let own = format!("{}/x-evidence", ours.at);
    if missing.is_empty()
        && shown.len() == ours.values.len()
        && ours.schema["x-evidence"].get("values").is_none()
        && evidence::mark(findings.document, ours.at, Aspect::Form).as_ref() == Some(&own)
    {
        findings.confirm(
            operation,
            ours.at.to_owned(),
            &own,
            &format!("the list of values of `{}`", display(ours.at)),
        );
    }
}

/// Compares one value that a list or a sample shows.
pub(super) fn show(findings: &mut Findings<'_>, operation: &str, ours: &Enum<'_>, value: &Value) {
    if !ours.values.contains(value) {
        let name = display(ours.at);
        findings.add(
            Some(operation),
            Found {
                kind: Kind::EnumValueAdded,
                at: ours.list(),
                value: value.to_string(),
                judged: Judged::Plainly,
                breaks: false,
                message: format!("the text shows the value {value}, which `{name}` lacks"),
                change: format!("add {value} to the `{}` of `{name}`", ours.key),
                edits: vec![Edit::Append {
                    at: ours.list(),
                    value: value.clone(),
                }],
            },
        );
        return;
    }
    let Some(text) = value.as_str() else { return };
    let evidence = &ours.schema["x-evidence"]["values"][text];
    if evidence::is_open(evidence) {
        let at = format!("{}/x-evidence/values/{}", ours.at, escape(text));
        findings.add(
            Some(operation),
            Found {
                kind: Kind::InferenceConfirmed,
                value: String::new(),
                judged: Judged::Confirms,
                breaks: false,
                message: format!(
                    "the text shows {value}, which `{}` has as not documented",
                    display(ours.at)
                ),
                change: format!("remove `{text}` from the `values` of the enum's `x-evidence`"),
                edits: vec![Edit::Remove { at: at.clone() }],
                at,
            },
        );
    }
}

fn removed(findings: &mut Findings<'_>, operation: &str, ours: &Enum<'_>, value: &Value) {
    let name = display(ours.at);
    let text = value.as_str().unwrap_or_default();
    let by_value = ours.schema["x-evidence"]["values"].get(text);
    let mut edits = vec![Edit::RemoveItem {
        at: ours.list(),
        value: value.clone(),
    }];
    if by_value.is_some() {
        edits.push(Edit::Remove {
            at: format!("{}/x-evidence/values/{}", ours.at, escape(text)),
        });
    }
    findings.add(
        Some(operation),
        Found {
            kind: Kind::EnumValueRemoved,
            at: ours.list(),
            value: value.to_string(),
            judged: match by_value {
                Some(evidence) if evidence::is_open(evidence) => Judged::Refutes,
                _ => Judged::ByEvidence(Aspect::Form),
            },
            breaks: true,
            message: format!("the text lists the values of `{name}` without {value}"),
            change: format!("remove {value} from the `{}` of `{name}`", ours.key),
            edits,
        },
    );
}

/// Adds that a place has a list of values on one side only.
pub(super) fn one_sided(findings: &mut Findings<'_>, operation: &str, at: &str, name: &str, shown: &[Value]) {
    let list = Value::from(shown.to_vec());
    let (message, change) = if shown.is_empty() {
        (
            format!("the text lists no values for `{name}`, and our document does"),
            format!("look whether `{name}` takes any value; if so, remove its list"),
        )
    } else {
        (
            format!("the text lists the values {list} for `{name}`, and our document none"),
            format!("make `{name}` an enum, a component of its own, with the values {list}"),
        )
    };
    findings.add(
        Some(operation),
        Found {
            kind: Kind::EnumChanged,
            at: at.to_owned(),
            value: list.to_string(),
            judged: Judged::ByEvidence(Aspect::Form),
            breaks: false,
            message,
            change,
            edits: Vec::new(),
        },
    );
}
