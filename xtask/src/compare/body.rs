//! Compares request bodies and responses: statuses, media types, and the schemas under them.

use reqwest::StatusCode;
use serde_json::{Map, Value, json};

use super::{
    Direction,
    draft::known_schema,
    evidence::{Aspect, Proof, Trail},
    findings::{Finding, Findings},
    operation::called,
    pairs::Operation,
    schemas,
    side::At,
};
use crate::difference::{Edit, Kind};

pub fn request<'a>(findings: &mut Findings<'a>, ours: &Operation<'a>, theirs: &Operation<'a>) {
    findings.visit(&ours.name(), "request");
    let (our_at, their_at) = (ours.at.get("requestBody"), theirs.at.get("requestBody"));
    let (our_body, their_body) = (findings.ours.resolve(&our_at), findings.theirs.resolve(&their_at));
    if findings.leads_nowhere(&format!("The request of {}", called(ours)), &ours.at.pointer, &their_at) {
        return;
    }
    let trail = Trail::new(findings.ours).enter(&our_at);
    let required = their_body.is("required");
    match (our_body.exists(), their_body.exists()) {
        (false, false) => {}
        (false, true) => {
            let needed = if required { "needs" } else { "takes" };
            let finding = Finding::new(
                Kind::RequestBodyAdded,
                format!("{} {needed} a request body; ours has none.", called(ours)),
                "add the `requestBody`",
            );
            let finding = finding
                .breaks(required)
                .ours(&ours.at.pointer)
                .theirs(&their_at.pointer);
            findings.add(finding, &Trail::new(findings.ours));
        }
        (true, false) => {
            let finding = Finding::new(
                Kind::RequestBodyRemoved,
                format!("{} is published without a request body; ours has one.", called(ours)),
                "remove the `requestBody`",
            );
            let at = our_at.pointer.clone();
            let finding = finding.breaks(true).ours(&at).theirs(&theirs.at.pointer);
            findings.add(finding.edit(Edit::Remove { at }), &trail);
        }
        (true, true) => {
            findings.weigh(&trail, &our_at, &their_at);
            if our_body.is("required") != required {
                let word = if required { "required" } else { "optional" };
                let finding = Finding::new(
                    Kind::RequiredChanged,
                    format!("The request body of {} is {word}; ours says otherwise.", called(ours)),
                    format!("set `required: {required}`"),
                );
                let at = our_body.get("required");
                let value = json!(required);
                let edit = if at.exists() {
                    let at = at.pointer;
                    Edit::SetScalar { at, value }
                } else {
                    Edit::Insert {
                        at: our_body.pointer.clone(),
                        key: "required".to_owned(),
                        value,
                        after: None,
                    }
                };
                let finding = finding.breaks(required).edit(edit);
                findings.add(finding.ours(&our_body.pointer).theirs(&their_body.pointer), &trail);
            }
            let what = format!("The request of {}", called(ours));
            contents(findings, Direction::Request, &what, &our_body, &their_body, &trail);
        }
    }
}

pub fn responses<'a>(findings: &mut Findings<'a>, ours: &Operation<'a>, theirs: &Operation<'a>) {
    let all = |operation: &Operation<'a>| -> Vec<(String, At<'a>)> {
        let responses = operation.at.get("responses").entries();
        let listed = responses.into_iter().filter(|(status, _)| !status.starts_with("x-"));
        listed.map(|(status, at)| (status.replace('x', "X"), at)).collect()
    };
    let (our_all, mut their_rest) = (all(ours), all(theirs));
    let mut our_rest = Vec::new();
    for (status, our_at) in our_all {
        match their_rest.iter().position(|(other, _)| *other == status) {
            Some(at) => {
                let (_, their_at) = their_rest.remove(at);
                response(findings, ours, &status, &our_at, &their_at);
            }
            None => our_rest.push((status, our_at)),
        }
    }
    // A single success on either side that is left over has changed its status.
    let success = |rest: &[(String, At<'a>)]| {
        let mut found = rest
            .iter()
            .enumerate()
            .filter(|(_, (status, _))| status.starts_with('2'));
        found.next().map(|(at, _)| at).filter(|_| found.next().is_none())
    };
    if let (Some(i), Some(j)) = (success(&our_rest), success(&their_rest)) {
        let (our_status, our_at) = our_rest.remove(i);
        let (their_status, their_at) = their_rest.remove(j);
        findings.visit(&ours.name(), &format!("response {our_status}"));
        let finding = Finding::new(
            Kind::StatusChanged,
            format!("{} answers {their_status}; ours has {our_status}.", called(ours)),
            format!("change the status to '{their_status}'"),
        );
        let finding = finding.breaks(true).ours(&our_at.pointer).theirs(&their_at.pointer);
        let trail = Trail::new(findings.ours).enter(&our_at);
        let at = our_at.pointer.clone();
        findings.add(finding.edit(Edit::RenameKey { at, to: their_status }), &trail);
        response(findings, ours, &our_status, &our_at, &their_at);
    }
    for (status, at) in our_rest {
        findings.visit(&ours.name(), &format!("response {status}"));
        let finding = Finding::new(
            Kind::StatusRemoved,
            format!(
                "{} is published without the response {status}; ours has it.",
                called(ours)
            ),
            "remove the response",
        );
        let finding = finding.breaks(status.starts_with('2')).ours(&at.pointer);
        let finding = finding.theirs(theirs.at.get("responses").pointer);
        let trail = Trail::new(findings.ours).enter(&at);
        let at = at.pointer;
        findings.add(finding.edit(Edit::Remove { at }), &trail);
    }
    for (status, at) in their_rest {
        findings.visit(&ours.name(), &format!("response {status}"));
        status_added(findings, ours, &status, &at);
    }
}

fn response<'a>(findings: &mut Findings<'a>, operation: &Operation<'a>, status: &str, ours: &At<'a>, theirs: &At<'a>) {
    findings.visit(&operation.name(), &format!("response {status}"));
    let (our_response, their_response) = (findings.ours.resolve(ours), findings.theirs.resolve(theirs));
    let trail = Trail::new(findings.ours).enter(ours);
    findings.visit_schema(&our_response.pointer);
    let what = format!("The response {status} of {}", called(operation));
    if findings.leads_nowhere(&what, &ours.pointer, theirs) {
        return;
    }
    findings.weigh(&trail, ours, theirs);
    // A response that several operations share is one place, and is called as such.
    let what = if our_response.pointer == ours.pointer {
        what
    } else {
        findings.name(&our_response.pointer)
    };
    contents(
        findings,
        Direction::Response,
        &what,
        &our_response,
        &their_response,
        &trail,
    );
}

fn status_added<'a>(findings: &mut Findings<'a>, ours: &Operation<'a>, status: &str, theirs: &At<'a>) {
    let response = findings.theirs.resolve(theirs);
    let success = status.starts_with('2');
    let finding = Finding::new(
        Kind::StatusAdded,
        format!(
            "{} is published with the response {status}, which ours lacks.",
            called(ours)
        ),
        format!("add the response '{status}'"),
    );
    let mut finding = finding
        .breaks(success)
        .ours(ours.at.get("responses").pointer)
        .theirs(&theirs.pointer);
    if let Some(value) = written(findings, status, &response).filter(|_| ours.at.get("responses").exists()) {
        finding = finding.edit(Edit::Insert {
            at: ours.at.get("responses").pointer,
            key: status.to_owned(),
            value,
            after: ours
                .at
                .get("responses")
                .entries()
                .iter()
                .map(|(key, _)| *key)
                .rfind(|key| *key < status)
                .map(str::to_owned),
        });
    }
    findings.add(finding, &Trail::new(findings.ours));
}

/// A response as our document would write it, if all that it needs is there: a shared one for the same status with the
/// same content, or one whose schemas we have.
pub fn written<'a>(findings: &Findings<'a>, status: &str, response: &At<'a>) -> Option<Value> {
    let mut content = Map::new();
    for (media_type, entry) in response.get("content").entries() {
        let schema = known_schema(findings, Direction::Response, &entry.get("schema"))?;
        content.insert(media_type.to_owned(), json!({ "schema": schema }));
    }
    let shared = Operation::all(findings.ours).into_iter().find_map(|operation| {
        let at = operation.at.get("responses").get(status);
        let reference = at.text("$ref")?;
        let target = findings.ours.resolve(&at);
        let proof = Proof::of(&target);
        let is_doubted = proof.is_some_and(|proof| !proof.is_documented() && proof.covers(Aspect::Form));
        let same = target.get("content").entries().into_iter().map(|(media_type, entry)| {
            let schema = entry.get("schema").value.clone();
            (media_type.to_owned(), json!({ "schema": schema }))
        });
        (!is_doubted && same.collect::<Map<_, _>>() == content).then(|| json!({ "$ref": reference }))
    });
    if shared.is_some() {
        return shared;
    }
    let mut value = json!({ "description": phrase(status) });
    if !content.is_empty() {
        value["content"] = Value::Object(content);
    }
    Some(value)
}

/// A description that says no more than the status does.
pub fn phrase(status: &str) -> String {
    let code: Option<StatusCode> = status.parse().ok();
    let phrase = code.and_then(|code| code.canonical_reason());
    format!("{}.", phrase.unwrap_or("Another response"))
}

/// A media type without parameters such as `charset`, in lower case.
fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_lowercase()
}

fn contents<'a>(
    findings: &mut Findings<'a>,
    direction: Direction,
    what: &str,
    ours: &At<'a>,
    theirs: &At<'a>,
    trail: &Trail<'a>,
) {
    let mut our_rest = Vec::new();
    let mut their_rest = theirs.get("content").entries();
    let mut pairs = Vec::new();
    for (media_type, at) in ours.get("content").entries() {
        match their_rest
            .iter()
            .position(|(other, _)| essence(other) == essence(media_type))
        {
            Some(other) => pairs.push((at, their_rest.remove(other).1)),
            None => our_rest.push((media_type, at)),
        }
    }
    let request = direction == Direction::Request;
    let none = Trail::new(findings.ours);
    if let ([(our_type, our_at)], [(their_type, their_at)]) = (our_rest.as_slice(), their_rest.as_slice()) {
        let finding = Finding::new(
            Kind::MediaTypeChanged,
            format!("{what} is {their_type}; ours has {our_type}."),
            format!("change the media type to {their_type}"),
        );
        let edit = Edit::RenameKey {
            at: our_at.pointer.clone(),
            to: (*their_type).to_owned(),
        };
        // One that stands for any is none that a client can ask for.
        let edits = if their_type.contains('*') {
            Vec::new()
        } else {
            vec![edit]
        };
        let finding = finding.of(Aspect::Body).breaks(true).edits(edits).schema(&ours.pointer);
        findings.add(
            finding.ours(&our_at.pointer).theirs(&their_at.pointer),
            &trail.enter(our_at),
        );
        pairs.push((our_at.clone(), their_at.clone()));
        our_rest.clear();
        their_rest.clear();
    }
    for (media_type, at) in our_rest {
        let finding = Finding::new(
            Kind::MediaTypeRemoved,
            format!("{what} is not published as {media_type}; ours has it."),
            "remove the media type",
        );
        let finding = finding
            .of(Aspect::Body)
            .breaks(true)
            .ours(&at.pointer)
            .schema(&ours.pointer);
        let trail = trail.enter(&at);
        let at = at.pointer;
        findings.add(finding.theirs(&theirs.pointer).edit(Edit::Remove { at }), &trail);
    }
    for (media_type, at) in their_rest {
        let first = ours.get("content").entries().is_empty();
        let message = if first {
            format!("{what} has a body, {media_type}; ours has none.")
        } else {
            format!("{what} is published as {media_type} as well.")
        };
        let mut finding = Finding::new(
            Kind::MediaTypeAdded,
            message,
            format!("add the media type {media_type}"),
        )
        .of(Aspect::Body)
        .ours(&ours.pointer)
        .theirs(&at.pointer)
        .schema(&ours.pointer);
        // The client reads one media type, so a second one is for a person to weigh.
        if first && let Some(schema) = known_schema(findings, direction, &at.get("schema")) {
            finding = finding.edit(Edit::Insert {
                at: ours.pointer.clone(),
                key: "content".to_owned(),
                value: json!({ (media_type): { "schema": schema } }),
                after: None,
            });
        }
        findings.add(finding, &none);
    }
    for (our_at, their_at) in pairs {
        let trail = trail.enter(&our_at);
        findings.weigh(&trail, &our_at, &their_at);
        let (ours, theirs) = (our_at.get("schema"), their_at.get("schema"));
        match (ours.exists(), theirs.exists()) {
            (true, true) => schemas::compare(findings, direction, &ours, &theirs, &trail),
            (false, false) => {}
            (is_ours, _) => {
                let (message, change) = if is_ours {
                    (
                        format!("{what} is published without a schema."),
                        "remove the schema, or keep it and say so: `x-deviation`",
                    )
                } else {
                    (
                        format!("{what} is published with a schema, which ours lacks."),
                        "add the schema",
                    )
                };
                let finding = Finding::new(Kind::TypeChanged, message, change).breaks(is_ours && !request);
                findings.add(finding.ours(&our_at.pointer).theirs(&their_at.pointer), &trail);
            }
        }
    }
}
