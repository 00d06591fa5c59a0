//! What the row of a table says against the schema of our document.

use serde_json::Value;

use super::{
    evidence::{self, Aspect},
    findings::{Findings, Found, Judged, documented},
    schema::Node,
    table::Row,
    values::{self, Enum},
};
use crate::{
    codegen::document::strings,
    difference::{Edit, Kind},
};

/// The parameter or property that a row is about.
pub(super) struct Subject<'a> {
    /// For sentences.
    pub name: String,
    pub schema: Node<'a>,
    /// Whether it is a list that is sent as one string with separators, and so shown as a string.
    pub joined: bool,
}

/// Compares type, format and values. Of a table that is cut off the last row is, so its values may be incomplete.
pub(super) fn compare(findings: &mut Findings<'_>, operation: &str, row: &Row, ours: &Subject<'_>, cut_off: bool) {
    let document = findings.document;
    let types = ours.schema.types(document);
    let items = types
        .contains(&"array")
        .then(|| ours.schema.child(document, "items"))
        .flatten();
    let of_items = items.as_ref().filter(|_| row.array || ours.joined);
    let schema = of_items.unwrap_or(&ours.schema);
    let Some(kind) = &row.kind else { return };
    let expected = schema.types(document);
    let fits = expected.is_empty() || (expected.contains(&kind.as_str()) && row.array <= of_items.is_some());
    if !fits {
        wrong_type(findings, operation, row, ours, &types);
        return;
    }
    if let Some(format) = &row.format
        && schema.schema["format"] != format.as_str()
    {
        wrong_format(findings, operation, format, &ours.name, schema);
    }
    match Enum::of(&schema.at, schema.schema) {
        Some(list) if !row.values.is_empty() => values::compare(findings, operation, &list, &row.values, cut_off),
        // A list that may get longer is ours, from samples; a table need not have it.
        Some(_) if schema.schema.get("enum").is_some() && !cut_off => {
            values::one_sided(findings, operation, &schema.at, &ours.name, &[]);
        }
        None if !row.values.is_empty() => {
            values::one_sided(findings, operation, &schema.at, &ours.name, &row.values);
        }
        _ => {}
    }
}

fn wrong_type(findings: &mut Findings<'_>, operation: &str, row: &Row, ours: &Subject<'_>, types: &[&str]) {
    let kind = row.kind.as_deref().unwrap_or_default();
    let shown = if row.array {
        format!("array of {kind}")
    } else {
        kind.to_owned()
    };
    let node = &ours.schema;
    let plain = ["format", "enum", "x-extensible-enum", "properties", "items", "allOf"];
    let is_plain = !row.array && kind != "object" && !plain.iter().any(|key| node.schema.get(key).is_some());
    let edit = (is_plain && node.schema["type"].is_string()).then(|| Edit::SetScalar {
        at: format!("{}/type", node.at),
        value: kind.into(),
    });
    findings.add(
        Some(operation),
        Found {
            kind: Kind::TypeChanged,
            at: node.at.clone(),
            value: if row.array { "array".to_owned() } else { shown.clone() },
            judged: Judged::ByEvidence(Aspect::Form),
            breaks: true,
            message: format!(
                "the text shows `{}` as {shown}, our document has {}",
                ours.name,
                types.join(" or ")
            ),
            change: format!("make `{}` {shown}", ours.name),
            edits: edit.into_iter().collect(),
        },
    );
}

fn wrong_format(findings: &mut Findings<'_>, operation: &str, format: &str, name: &str, node: &Node<'_>) {
    let ours = node.schema["format"].as_str();
    let at = format!("{}/format", node.at);
    let edit = match ours {
        Some(_) => Edit::SetScalar {
            at: at.clone(),
            value: format.into(),
        },
        None => Edit::Insert {
            at: node.at.clone(),
            key: "format".to_owned(),
            value: format.into(),
            after: node.schema.get("type").map(|_| "type".to_owned()),
        },
    };
    findings.add(
        Some(operation),
        Found {
            kind: Kind::FormatChanged,
            at: if ours.is_some() { at } else { node.at.clone() },
            value: format.to_owned(),
            judged: Judged::ByEvidence(Aspect::Form),
            breaks: ours.is_some(),
            message: match ours {
                Some(ours) => format!("the text shows `{name}` with the format {format}, our document with {ours}"),
                None => format!("the text shows `{name}` with the format {format}, our document with none"),
            },
            change: format!("set the format of `{name}` to {format}"),
            edits: vec![edit],
        },
    );
}

/// Compares whether a property of a request body has to be sent.
pub(super) fn required_property(findings: &mut Findings<'_>, operation: &str, row: &Row, owner: &Node<'_>) {
    let ours = strings(&owner.schema["required"]).contains(&row.name.as_str());
    if ours == row.required {
        return;
    }
    let list = format!("{}/required", owner.at);
    let value = Value::from(row.name.as_str());
    let edit = match (row.required, owner.schema.get("required").is_some()) {
        (false, _) => Edit::RemoveItem {
            at: list.clone(),
            value,
        },
        (true, true) => Edit::Append {
            at: list.clone(),
            value,
        },
        (true, false) => Edit::Insert {
            at: owner.at.clone(),
            key: "required".to_owned(),
            value: Value::from(vec![value]),
            after: Some("type".to_owned()).filter(|key| owner.schema.get(key).is_some()),
        },
    };
    let at = if owner.schema.get("required").is_some() {
        list
    } else {
        owner.at.clone()
    };
    required(findings, operation, at, &row.name, row.required, vec![edit]);
}

/// Adds that something is required on one side only.
pub(super) fn required(
    findings: &mut Findings<'_>,
    operation: &str,
    at: String,
    name: &str,
    theirs: bool,
    mut edits: Vec<Edit>,
) {
    let mark = evidence::mark(findings.document, &at, Aspect::Required);
    let own = mark.filter(|mark| at.strip_suffix("/required") == mark.strip_suffix("/x-evidence"));
    edits.extend(own.iter().flat_map(|mark| documented(mark)));
    let (theirs_is, ours_is) = if theirs {
        ("required", "not")
    } else {
        ("not required", "is")
    };
    findings.add(
        Some(operation),
        Found {
            kind: Kind::RequiredChanged,
            at,
            value: name.to_owned(),
            judged: Judged::ByEvidence(Aspect::Required),
            breaks: theirs,
            message: format!("the text shows `{name}` as {theirs_is}; in our document it {ours_is}"),
            change: format!("make `{name}` {}", if theirs { "required" } else { "optional" }),
            edits,
        },
    );
}
