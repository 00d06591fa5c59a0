//! Compares our document with what a text shows.

use super::{
    Operation, Reference, body,
    evidence::{self, Aspect},
    findings::{Findings, Found, Judged, documented},
    matching::{Match, pair, same_route, template, title},
    parameters, responses,
};
use crate::{
    changelog,
    codegen::document::{self, Document},
    difference::{Comparison, Edit, Kind},
};

/// Compares our document, whose path is `file`, with what a text shows. What the text does not show proves nothing.
pub fn compare(document: &Document, file: &str, reference: &Reference) -> Comparison {
    let mut findings = Findings::new(document, file);
    let ours: Vec<document::Operation<'_>> = document.operations().collect();
    let pairs = pair(document, &ours, &reference.operations);
    for (shown, paired) in reference.operations.iter().zip(&pairs) {
        let index = match paired {
            Match::New => {
                added(&mut findings, shown);
                continue;
            }
            Match::Renamed(index) => {
                renamed(&mut findings, &ours[*index], shown);
                *index
            }
            Match::Same(index) => *index,
        };
        let Some(operation) = ours.get(index) else { continue };
        let id = operation.id().unwrap_or_default();
        route(&mut findings, id, operation, shown);
        parameters::compare(&mut findings, id, operation, shown);
        body::compare_request(&mut findings, id, operation, shown);
        responses::compare(&mut findings, id, operation, shown);
        body::compare_response(&mut findings, id, operation, shown);
    }
    let found = |index: usize| {
        pairs
            .iter()
            .any(|pair| matches!(pair, Match::Same(at) | Match::Renamed(at) if *at == index))
    };
    let absent: Vec<&str> = (0..ours.len())
        .filter(|&index| !found(index))
        .map(|index| title(&ours[index]))
        .collect();
    notes(&mut findings, reference, &absent);
    findings.finish()
}

fn added(findings: &mut Findings<'_>, shown: &Operation) {
    let route = match &shown.route {
        Some((method, path)) => format!(" ({} {path})", method.to_uppercase()),
        None => String::new(),
    };
    let known = if shown.route.is_some() {
        ""
    } else {
        "; its method and path have to be found out"
    };
    findings.add(
        None,
        Found {
            kind: Kind::OperationAdded,
            at: "/paths".to_owned(),
            value: shown.title.clone(),
            judged: Judged::Plainly,
            breaks: false,
            message: format!("there is an operation {}{route}, which ours lacks", shown.title),
            change: format!(
                "add the operation {} as line {} of the text shows it{known}",
                shown.title, shown.line
            ),
            edits: Vec::new(),
        },
    );
}

fn renamed(findings: &mut Findings<'_>, ours: &document::Operation<'_>, shown: &Operation) {
    let (old, new) = (title(ours), &shown.title);
    findings.add(
        ours.id(),
        Found {
            kind: Kind::OperationMoved,
            at: format!("{}/summary", ours.pointer),
            value: new.clone(),
            judged: Judged::Plainly,
            breaks: false,
            message: format!("{old} seems to be called {new}"),
            change: format!("if so, make {new} the summary, and rename the operationId where it is defined and used"),
            edits: Vec::new(),
        },
    );
}

/// Compares method and path, where the text has them.
fn route(findings: &mut Findings<'_>, id: &str, ours: &document::Operation<'_>, shown: &Operation) {
    let Some(route) = &shown.route else { return };
    let mark = evidence::mark(findings.document, &ours.pointer, Aspect::Form);
    if same_route(ours, route) {
        if let Some(mark) = mark {
            findings.confirm(
                id,
                ours.pointer.clone(),
                &mark,
                &format!("the method and path of {}", title(ours)),
            );
        }
        return;
    }
    let (method, path) = route;
    let moved = template(ours.path) != template(path);
    let kind = match (moved, ours.method != method) {
        (true, true) => Kind::OperationMoved,
        (true, false) => Kind::PathChanged,
        (false, _) => Kind::MethodChanged,
    };
    let mut edits = if !moved {
        vec![Edit::RenameKey {
            at: ours.pointer.clone(),
            to: method.clone(),
        }]
    } else if names(path).count() == names(ours.path).count() {
        let mut edits = vec![Edit::MoveOperation {
            at: ours.pointer.clone(),
            path: path.clone(),
            method: method.clone(),
        }];
        edits.extend(renamed_parameters(ours, path));
        edits
    } else {
        Vec::new()
    };
    if !edits.is_empty() {
        edits.extend(mark.iter().flat_map(|mark| documented(mark)));
    }
    let say = |method: &str, path: &str| format!("{} {path}", method.to_uppercase());
    findings.add(
        Some(id),
        Found {
            kind,
            at: ours.pointer.clone(),
            value: say(method, path),
            judged: Judged::ByEvidence(Aspect::Form),
            breaks: true,
            message: format!(
                "{} is {}, and ours {}",
                title(ours),
                say(method, path),
                say(ours.method, ours.path)
            ),
            change: format!("make it {}, with the parameters of that path", say(method, path)),
            edits,
        },
    );
}

/// The names of the parameters in a path, in order.
fn names(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|part| part.split('}').next())
}

/// Renames our path parameters to those of another path with as many.
fn renamed_parameters(ours: &document::Operation<'_>, path: &str) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (old, new) in names(ours.path).zip(names(path)).filter(|(old, new)| old != new) {
        let is_it = |parameter: &serde_json::Value| parameter["in"] == "path" && parameter["name"] == old;
        if let Some(index) = ours.parameters().position(is_it) {
            edits.push(Edit::SetScalar {
                at: format!("{}/parameters/{index}/name", ours.pointer),
                value: new.into(),
            });
        }
    }
    edits
}

fn notes(findings: &mut Findings<'_>, reference: &Reference, absent: &[&str]) {
    if !absent.is_empty() {
        let (count, titles) = (absent.len(), absent.join(", "));
        let of_ours = if count == 1 {
            "of our operations does"
        } else {
            "of our operations do"
        };
        findings.note(format!(
            "{count} {of_ours} not appear in this text, which proves nothing: {titles}"
        ));
    }
    for note in &reference.notes {
        findings.note(note.clone());
    }
    for operation in &reference.operations {
        let title = &operation.title;
        if operation.cut_off {
            findings.note(format!(
                "the section of {title} is cut off: what is missing of it was not compared"
            ));
        } else if operation.sample_status().is_some_and(|status| !status.starts_with('2')) {
            findings.note(format!(
                "the section of {title} lists no success: its response was not compared"
            ));
        } else if operation.statuses.is_empty() {
            findings.note(format!(
                "the section of {title} lists no statuses: those of ours were not compared"
            ));
        }
    }
    if reference.operations.iter().all(|operation| operation.route.is_none()) {
        findings.note("the text shows no methods and paths, and no text shows servers and security".to_owned());
    }
    if !findings.unproven.is_empty() {
        let names: Vec<&str> = findings.unproven.iter().map(String::as_str).collect();
        let note = format!(
            "not in the samples, but our document does not have them as documented: {}",
            names.join(", ")
        );
        findings.note(note);
    }
    for named in changelog::newer(findings.document, changelog::entries_of_text(&reference.changelog)) {
        let what = if named.operations.is_empty() {
            String::new()
        } else {
            format!(", about {}", named.operations.join(", "))
        };
        findings.note(format!(
            "our changelog lacks the entry of {}{what}: see `cargo xtask changelog`",
            named.entry.date
        ));
    }
}
