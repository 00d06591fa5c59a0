//! The statuses that samples are listed for against the responses of our operations.

use super::{
    Operation,
    evidence::{StatusMark, status_mark},
    findings::{Findings, Found, Judged, documented},
    schema::Node,
};
use crate::{
    codegen::document::{self, Document, entries, escape},
    difference::{Edit, Kind},
};
use serde_json::{Value, json};

/// Compares the list of statuses. A response without content has no sample, so that it is not listed proves nothing.
pub(super) fn compare(findings: &mut Findings<'_>, id: &str, operation: &document::Operation<'_>, shown: &Operation) {
    let document = findings.document;
    let responses = &operation.spec["responses"];
    if shown.statuses.is_empty() {
        return;
    }
    let pointer = |status: &str| format!("{}/responses/{}", operation.pointer, escape(status));
    let is_known =
        |status: &&String| responses.get(status.as_str()).is_some() || responses.get(range(status)).is_some();
    let (known, new): (Vec<&String>, Vec<&String>) = shown.statuses.iter().partition(is_known);
    for status in known {
        match status_mark(document, &pointer(status)) {
            Some(StatusMark::Own(mark)) => {
                findings.confirm(id, pointer(status), &mark, &format!("the status {status}"));
            }
            Some(StatusMark::Shared { documented }) => {
                confirm_shared(findings, id, pointer(status), status, documented)
            }
            None => {}
        }
    }
    let missing: Vec<&str> = entries(responses)
        .filter(|(status, response)| {
            let has_content = entries(&document.resolve(response)["content"]).next().is_some();
            has_content
                && *status != "default"
                && shown.response.sample.is_some()
                && !shown.statuses.iter().any(|one| covers(status, one))
        })
        .map(|(status, _)| status)
        .collect();
    let ok = |status: &str| status.starts_with('2');
    let new_ok: Vec<&String> = new.iter().copied().filter(|status| ok(status)).collect();
    let missing_ok: Vec<&str> = missing.iter().copied().filter(|status| ok(status)).collect();
    let changed = match (missing_ok.as_slice(), new_ok.as_slice()) {
        ([old], [new]) => Some((*old, new.as_str())),
        _ => None,
    };
    if let Some((old, new)) = changed {
        status_changed(findings, id, pointer(old), old, new);
    }
    for status in new
        .into_iter()
        .filter(|status| changed.is_none_or(|(_, new)| new != status.as_str()))
    {
        added(findings, id, operation, status);
    }
    for status in missing
        .into_iter()
        .filter(|status| changed.is_none_or(|(old, _)| old != *status))
    {
        removed(findings, id, pointer(status), status);
    }
}

fn range(status: &str) -> String {
    status.chars().take(1).chain("XX".chars()).collect()
}

fn covers(ours: &str, shown: &str) -> bool {
    ours == shown || ours == range(shown)
}

fn judge(document: &Document, pointer: &str) -> Judged {
    match status_mark(document, pointer) {
        Some(_) => Judged::Refutes,
        None => Judged::Plainly,
    }
}

fn confirm_shared(findings: &mut Findings<'_>, id: &str, at: String, status: &str, documented: Option<String>) {
    let (change, edits) = match documented {
        Some(reference) => (
            format!("refer to `{reference}` instead"),
            vec![Edit::SetScalar {
                at: format!("{at}/$ref"),
                value: reference.into(),
            }],
        ),
        None => (
            "refer to a response that is not marked as inferred".to_owned(),
            Vec::new(),
        ),
    };
    findings.add(
        Some(id),
        Found {
            kind: Kind::InferenceConfirmed,
            at,
            value: String::new(),
            judged: Judged::Confirms,
            breaks: false,
            message: format!("the status {status} is listed, as our document infers"),
            change,
            edits,
        },
    );
}

fn status_changed(findings: &mut Findings<'_>, id: &str, at: String, old: &str, new: &str) {
    let mut edits = vec![Edit::RenameKey {
        at: at.clone(),
        to: new.to_owned(),
    }];
    if let Some(StatusMark::Own(mark)) = status_mark(findings.document, &at) {
        edits.extend(documented(&mark));
    }
    let found = Found {
        kind: Kind::StatusChanged,
        value: new.to_owned(),
        judged: judge(findings.document, &at),
        breaks: true,
        message: format!("it answers {new} where our document has {old}"),
        change: format!("make the response {old} a {new}"),
        edits,
        at,
    };
    findings.add(Some(id), found);
}

fn added(findings: &mut Findings<'_>, id: &str, operation: &document::Operation<'_>, status: &str) {
    let success = status.starts_with('2');
    let at = format!("{}/responses", operation.pointer);
    let shared = (!success).then(|| shared_response(findings.document, status)).flatten();
    let (change, edits) = match shared {
        Some(reference) => (
            format!("add the response {status} as a reference to `{reference}`"),
            vec![Edit::Insert {
                at: at.clone(),
                key: status.to_owned(),
                value: json!({"$ref": reference}),
                after: None,
            }],
        ),
        None => (format!("add the response {status}, with what it answers"), Vec::new()),
    };
    findings.add(
        Some(id),
        Found {
            kind: Kind::StatusAdded,
            at,
            value: status.to_owned(),
            judged: Judged::Plainly,
            breaks: success,
            message: format!("the status {status} is listed, which ours lacks"),
            change,
            edits,
        },
    );
}

/// The shared response that other operations of ours have for a status; one for documented statuses, if there is.
fn shared_response<'a>(document: &'a Document, status: &str) -> Option<&'a str> {
    let references: Vec<(&str, bool)> = document
        .operations()
        .filter_map(|operation| {
            let pointer = format!("{}/responses/{status}", operation.pointer);
            let reference = operation.spec["responses"].get(status)?["$ref"].as_str()?;
            Some((reference, status_mark(document, &pointer).is_none()))
        })
        .collect();
    let documented = references.iter().find(|(_, documented)| *documented);
    documented.or(references.first()).map(|(reference, _)| *reference)
}

fn removed(findings: &mut Findings<'_>, id: &str, at: String, status: &str) {
    let success = status.starts_with('2');
    let edits = match success {
        true => Vec::new(),
        false => vec![Edit::Remove { at: at.clone() }],
    };
    let found = Found {
        kind: Kind::StatusRemoved,
        value: status.to_owned(),
        judged: judge(findings.document, &at),
        breaks: success,
        message: format!("the statuses are listed without {status}"),
        change: format!("remove the response {status}"),
        edits,
        at,
    };
    findings.add(Some(id), found);
}

/// The response of ours that the text shows a table and a sample of: that of the first listed status, or the first
/// success that answers something where ours lacks that status. None where an error comes first: then the success that
/// the table and the sample may be of is not listed. The pointer is behind the response's reference.
pub(super) fn shown_response(
    document: &Document,
    operation: &document::Operation<'_>,
    shown: &Operation,
) -> Option<String> {
    let responses = &operation.spec["responses"];
    let answers = |response: &Value| entries(&document.resolve(response)["content"]).next().is_some();
    let listed = shown.sample_status();
    if listed.is_some_and(|status| !status.starts_with('2')) {
        return None;
    }
    let status = listed.filter(|status| responses.get(status).is_some()).or_else(|| {
        let mut successes = entries(responses).filter(|(status, _)| status.starts_with('2'));
        successes
            .find(|(_, response)| answers(response))
            .map(|(status, _)| status)
    })?;
    let pointer = format!("{}/responses/{}", operation.pointer, escape(status));
    Node::at(document, &pointer).map(|node| node.at)
}

/// Whether all that a list of statuses shows is what ours has.
pub(super) fn agree(document: &Document, operation: &document::Operation<'_>, shown: &Operation) -> bool {
    let mut trial = Findings::new(document, "");
    compare(&mut trial, "", operation, shown);
    let marked = |difference: &crate::difference::Difference| difference.kind != Kind::InferenceConfirmed;
    !trial.finish().differences.iter().any(marked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_covers_its_statuses() {
        assert!(covers("4XX", "422") && covers("422", "422"));
        assert!(!covers("4XX", "200") && !covers("403", "422"));
    }
}
