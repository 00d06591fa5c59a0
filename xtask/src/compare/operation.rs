//! Compares operations: where they are, and part by part.

use super::{
    access, body,
    draft::Draft,
    evidence::{Trail, is_doubtful},
    findings::{Finding, Findings, documented},
    pairs::{self, Operation, route},
    parameters,
};
use crate::{
    codegen::document::{METHODS, escape},
    difference::{Edit, Kind},
};

pub fn compare_all(findings: &mut Findings<'_>) {
    let pairs = pairs::pair(findings.ours, findings.theirs);
    let access = access::Access::new(findings, &pairs.both);
    let none = Trail::new(findings.ours);
    let lost = items(findings);
    for operation in pairs.ours.iter().filter(|operation| !lost.contains(&operation.route())) {
        findings.visit(&operation.name(), "");
        let finding = Finding::new(
            Kind::OperationRemoved,
            format!(
                "{} ({} {}) is not published.",
                called(operation),
                operation.method.to_uppercase(),
                operation.path
            ),
            "remove the operation, or mark it as not published",
        );
        findings.add(finding.breaks(true).ours(&operation.at.pointer), &none);
    }
    for operation in &pairs.theirs {
        findings.visit(&operation.name(), "");
        let draft = Draft::new(findings, operation);
        let finding = Finding::new(
            Kind::OperationAdded,
            format!(
                "{} ({} {}) is published; ours lacks it.",
                called(operation),
                operation.method.to_uppercase(),
                operation.path
            ),
            draft.advice(),
        );
        let item = findings.ours.at(&format!("/paths/{}", escape(operation.path)));
        let place = if item.exists() {
            item.pointer
        } else {
            "/paths".to_owned()
        };
        let edits = draft.edits(findings, operation);
        findings.add(finding.ours(place).theirs(&operation.at.pointer).edits(edits), &none);
    }
    for (ours, theirs) in &pairs.both {
        place(findings, ours, theirs);
        access.compare(findings, ours, theirs);
        parameters::compare(findings, ours, theirs);
        body::request(findings, ours, theirs);
        body::responses(findings, ours, theirs);
        findings.visit(&ours.name(), "callbacks");
        if theirs.at.get("callbacks").exists() && !ours.at.get("callbacks").exists() {
            not_understood(findings, ours, theirs);
        }
    }
    findings.visit("", "");
    if findings.theirs.root["webhooks"].is_object() && !findings.ours.root["webhooks"].is_object() {
        let finding = Finding::new(
            Kind::NotUnderstood,
            "The published document describes `webhooks`, which this comparison does not read.",
            "look at them",
        );
        findings.add(finding.theirs("/webhooks"), &none);
    }
}

/// Tells what is not understood of the published path items; gives the routes of those of which nothing is.
fn items(findings: &mut Findings<'_>) -> Vec<String> {
    const OTHERS: [&str; 5] = ["$ref", "summary", "description", "servers", "parameters"];
    findings.visit("", "");
    let mut lost = Vec::new();
    for (path, item) in findings.theirs.at("/paths").entries() {
        let place = format!("/paths/{}", escape(path));
        if findings.leads_nowhere(&format!("The path {path}"), &place, &item) {
            lost.push(route(path));
        }
        let keys = findings.theirs.resolve(&item).entries().into_iter().filter(|(key, _)| {
            path.starts_with('/') && !key.starts_with("x-") && !METHODS.contains(key) && !OTHERS.contains(key)
        });
        for (key, at) in keys {
            let finding = Finding::new(
                Kind::NotUnderstood,
                format!("The path {path} is published with `{key}`, which this comparison does not read."),
                "look at it",
            );
            findings.add(finding.ours(&place).theirs(at.pointer), &Trail::new(findings.ours));
        }
    }
    lost
}

fn not_understood<'a>(findings: &mut Findings<'a>, ours: &Operation<'a>, theirs: &Operation<'a>) {
    let finding = Finding::new(
        Kind::NotUnderstood,
        format!(
            "{} is published with `callbacks`, which this comparison does not read.",
            called(ours)
        ),
        "look at them",
    );
    let finding = finding
        .ours(&ours.at.pointer)
        .theirs(theirs.at.get("callbacks").pointer);
    findings.add(finding, &Trail::new(findings.ours));
}

pub fn called(operation: &Operation<'_>) -> String {
    operation.title().map_or_else(|| operation.name(), str::to_owned)
}

/// Method and path, for which the evidence of the operation speaks.
fn place<'a>(findings: &mut Findings<'a>, ours: &Operation<'a>, theirs: &Operation<'a>) {
    findings.visit(&ours.name(), "");
    let trail = Trail::new(findings.ours).enter(&ours.at);
    let moved = ours.route() != theirs.route();
    let other_method = ours.method != theirs.method;
    if !moved && !other_method {
        if let Some(proof) = trail.own(&ours.at).filter(|proof| !proof.is_documented()) {
            let subject = format!("{} {}, {},", ours.method.to_uppercase(), ours.path, called(ours));
            let (pointer, edits) = (proof.at.pointer.clone(), documented(proof));
            findings.weigh_entry(
                &pointer,
                subject,
                edits,
                &theirs.at.pointer,
                is_doubtful(theirs.at.value),
            );
        }
        return;
    }
    let (from, to) = (ours.method.to_uppercase(), theirs.method.to_uppercase());
    let edit = Edit::MoveOperation {
        at: ours.at.pointer.clone(),
        path: theirs.path.to_owned(),
        method: theirs.method.to_owned(),
    };
    let finding = match (moved, other_method) {
        (true, true) => Finding::new(
            Kind::OperationMoved,
            format!(
                "{} is published at {to} {}; ours has {from} {}.",
                called(ours),
                theirs.path,
                ours.path
            ),
            format!("move it to {to} {}", theirs.path),
        )
        .ours(&ours.at.pointer)
        .theirs(&theirs.at.pointer),
        (true, false) => Finding::new(
            Kind::PathChanged,
            format!("The path {} is published as {}.", ours.path, theirs.path),
            format!("rename the path to {}", theirs.path),
        )
        .ours(format!("/paths/{}", escape(ours.path)))
        .theirs(format!("/paths/{}", escape(theirs.path))),
        (false, _) => Finding::new(
            Kind::MethodChanged,
            format!("{} is published as {to}; ours has {from}.", called(ours)),
            format!("change `{}` to `{}`", ours.method, theirs.method),
        )
        .ours(&ours.at.pointer)
        .theirs(&theirs.at.pointer),
    };
    findings.add(finding.breaks(true).edit(edit), &trail);
}
