//! Request bodies and answers: media types, tables and samples.

use serde_json::Value;

use super::{
    Body, Operation,
    evidence::{self, Aspect},
    findings::{Findings, Found, Judged, documented},
    parameters, properties, responses,
    rows::{self, Subject},
    schema::{Node, Walk},
};
use crate::{
    codegen::document::{self, entries, escape},
    difference::{Edit, Kind},
};

/// JSON:API: related resources are answered in this member, where this parameter asks for them.
const INCLUDED: (&str, &str) = ("included", "include");

/// Compares what the text shows of the request body, if it shows one.
pub(super) fn compare_request(
    findings: &mut Findings<'_>,
    id: &str,
    operation: &document::Operation<'_>,
    shown: &Operation,
) {
    let body = &shown.request;
    if body.media_type.is_none() && body.sample.is_none() {
        return;
    }
    let ours = operation.spec.get("requestBody");
    let node = ours.and_then(|_| Node::at(findings.document, &format!("{}/requestBody", operation.pointer)));
    let Some(node) = node else {
        let media_type = body.media_type.as_deref().unwrap_or("JSON");
        let must = if body.required { "required" } else { "optional" };
        findings.add(
            Some(id),
            Found {
                kind: Kind::RequestBodyAdded,
                at: operation.pointer.clone(),
                value: String::new(),
                judged: Judged::Plainly,
                breaks: body.required,
                message: format!("it takes a request body ({must}, {media_type}), which ours lacks"),
                change: format!("add a {must} request body of the type {media_type}, as the text shows it"),
                edits: Vec::new(),
            },
        );
        return;
    };
    let content = format!("{}/content", node.at);
    let media_type = media_type(findings, id, &content, body.media_type.as_deref(), "the request body");
    if let Some(media_type) = media_type {
        let schema = format!("{content}/{}/schema", escape(&media_type));
        compare_content(findings, id, &schema, body, true, &[]);
    }
}

/// Compares what the text shows of the first response.
pub(super) fn compare_response(
    findings: &mut Findings<'_>,
    id: &str,
    operation: &document::Operation<'_>,
    shown: &Operation,
) {
    let body = &shown.response;
    if body.media_type.is_none() && body.sample.is_none() {
        return;
    }
    let Some(at) = responses::shown_response(findings.document, operation, shown) else {
        return;
    };
    let content = format!("{at}/content");
    let media_type = media_type(findings, id, &content, body.media_type.as_deref(), "the response");
    let (member, parameter) = INCLUDED;
    let optional: &[&str] = match parameters::has_query(findings.document, operation, parameter) {
        true => &[],
        false => &[member],
    };
    if let Some(media_type) = media_type {
        let schema = format!("{content}/{}/schema", escape(&media_type));
        compare_content(findings, id, &schema, body, false, optional);
    }
}

/// Compares the media type, and returns the one of ours whose schema is the counterpart.
fn media_type(findings: &mut Findings<'_>, id: &str, content: &str, shown: Option<&str>, what: &str) -> Option<String> {
    let ours: Vec<&str> = findings
        .document
        .root
        .pointer(content)
        .map(|content| entries(content).map(|(media_type, _)| media_type).collect())
        .unwrap_or_default();
    let Some(shown) = shown else {
        return ours.first().map(|&first| first.to_owned());
    };
    let at = |media_type: &str| format!("{content}/{}", escape(media_type));
    match ours.as_slice() {
        _ if ours.contains(&shown) => {
            let own = format!("{}/x-evidence", at(shown));
            if evidence::mark(findings.document, &at(shown), Aspect::Body).as_ref() == Some(&own) {
                findings.confirm(id, at(shown), &own, &format!("the media type of {what}"));
            }
            Some(shown.to_owned())
        }
        [] => {
            findings.add(
                Some(id),
                Found {
                    kind: Kind::MediaTypeAdded,
                    at: content.to_owned(),
                    value: shown.to_owned(),
                    judged: Judged::Plainly,
                    breaks: false,
                    message: format!("{what} has content of the type {shown}, and ours has none"),
                    change: format!("add content of the type {shown}, as the text shows it"),
                    edits: Vec::new(),
                },
            );
            None
        }
        [first, rest @ ..] => {
            let at = at(first);
            let mut edits = Vec::new();
            if rest.is_empty() {
                edits.push(Edit::RenameKey {
                    at: at.clone(),
                    to: shown.to_owned(),
                });
                let own = format!("{at}/x-evidence");
                if evidence::mark(findings.document, &at, Aspect::Body).as_ref() == Some(&own) {
                    edits.extend(documented(&own));
                }
            }
            findings.add(
                Some(id),
                Found {
                    kind: Kind::MediaTypeChanged,
                    at,
                    value: shown.to_owned(),
                    judged: Judged::ByEvidence(Aspect::Body),
                    breaks: true,
                    message: format!("{what} is {shown}, and ours {}", ours.join(" or ")),
                    change: format!("make the media type of {what} {shown}"),
                    edits,
                },
            );
            Some((*first).to_owned())
        }
    }
}

fn compare_content(
    findings: &mut Findings<'_>,
    id: &str,
    pointer: &str,
    body: &Body,
    is_request: bool,
    optional: &[&str],
) {
    let document = findings.document;
    let Some(node) = Node::at(document, pointer) else {
        return;
    };
    let parts = node.parts(document);
    let is_object = parts.iter().any(|part| part.schema.get("properties").is_some());
    for (index, row) in body.rows.iter().enumerate().filter(|_| is_object) {
        let Some(pointer) = properties::find(document, &parts, &row.name) else {
            let known = row.kind.as_ref().filter(|_| row.values.is_empty());
            let schema = known.map(|kind| rows_schema(kind, row.array, row.format.as_deref()));
            properties::added(findings, id, &parts, &row.name, schema);
            continue;
        };
        findings.shown.insert(pointer.clone());
        if let Some(schema) = Node::at(document, &pointer) {
            let subject = Subject {
                name: row.name.clone(),
                schema,
                joined: false,
            };
            let cut_off = body.cut_off && index + 1 == body.rows.len();
            rows::compare(findings, id, row, &subject, cut_off);
        }
        if is_request {
            rows::required_property(findings, id, row, &node);
        }
    }
    if let Some(sample) = &body.sample {
        let mut walk = Walk {
            findings,
            operation: id,
            optional,
        };
        walk.visit(&[sample], &node, 0);
    }
}

fn rows_schema(kind: &str, array: bool, format: Option<&str>) -> Value {
    let mut schema = serde_json::json!({ "type": kind });
    if let Some(format) = format {
        schema["format"] = format.into();
    }
    if array {
        serde_json::json!({"type": "array", "items": schema})
    } else {
        schema
    }
}
