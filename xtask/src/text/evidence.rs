//! Which places of our document say that they are not documented, and of what about them.

use serde_json::Value;

use crate::codegen::document::{Document, entries, strings};

/// What of a place `x-evidence` can speak of; the words are those of its key `of`, without which it speaks of
/// everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aspect {
    /// That it is there, its name, type and values; of a response its status, of an operation its method and path.
    Form,
    Required,
    Nullable,
    /// What a response answers.
    Body,
}

impl Aspect {
    fn word(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Required => "required",
            Self::Nullable => "nullable",
            Self::Body => "body",
        }
    }
}

/// The pointer of the nearest `x-evidence`, at the node or above it, that says that this aspect is not documented.
pub(super) fn mark(document: &Document, pointer: &str, aspect: Aspect) -> Option<String> {
    let scope = scope(pointer)?;
    let within = ancestors(pointer).take_while(|at| at.len() >= scope.len());
    // What the document says at its top holds where nothing nearer is said.
    for at in within.chain([""]) {
        if let Some(evidence) = document.root.pointer(at).and_then(|node| node.get("x-evidence"))
            && speaks_of(evidence, aspect)
        {
            return is_open(evidence).then(|| format!("{at}/x-evidence"));
        }
    }
    None
}

/// Whether the document says, at the node or above it, that it is meant to differ from what is published.
pub(super) fn is_meant(document: &Document, pointer: &str, aspect: Aspect) -> bool {
    ancestors(pointer)
        .filter_map(|at| document.root.pointer(at)?.get("x-deviation"))
        .any(|deviation| speaks_of(deviation, aspect))
}

/// A pointer, and those of the nodes above it, without that of the whole document.
fn ancestors(pointer: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(pointer), |at| Some(&at[..at.rfind('/')?])).filter(|at| !at.is_empty())
}

/// The node that evidence is searched up to: the component, or the parameter, body or response of an operation. What
/// an operation itself says is about its method and path only.
fn scope(pointer: &str) -> Option<&str> {
    let keys: Vec<&str> = pointer.split('/').skip(1).collect();
    let depth = match keys.as_slice() {
        ["components", _, _, ..] => 3,
        ["paths", _, "parameters", _, ..] => 4,
        ["paths", _, _, "parameters" | "responses", _, ..] => 5,
        ["paths", _, _, "requestBody", ..] => 4,
        ["paths", _, _] => 3,
        _ => return None,
    };
    let end = pointer
        .match_indices('/')
        .nth(depth)
        .map_or(pointer.len(), |(end, _)| end);
    Some(&pointer[..end])
}

/// Whether evidence says that something is not documented.
pub(super) fn is_open(evidence: &Value) -> bool {
    evidence["level"].as_str().is_some_and(|level| level != "documented")
}

fn speaks_of(evidence: &Value, aspect: Aspect) -> bool {
    evidence.get("of").is_none_or(|of| strings(of).contains(&aspect.word()))
}

/// Whether the document uses `of` at all. In one that does not, evidence may be about a part of its node that a text
/// cannot show, and only its prose says so; then what a sample shows does not confirm it.
pub(super) fn is_precise(document: &Document) -> bool {
    fn uses_of(value: &Value) -> bool {
        match value {
            Value::Object(object) => {
                object
                    .get("x-evidence")
                    .is_some_and(|evidence| evidence.get("of").is_some())
                    || object.values().any(uses_of)
            }
            Value::Array(items) => items.iter().any(uses_of),
            _ => false,
        }
    }
    entries(&document.root).any(|(_, part)| uses_of(part))
}

/// How a status of an operation is marked as not documented.
pub(super) enum StatusMark {
    /// At the response itself: the pointer of its `x-evidence`.
    Own(String),
    /// By a shared response, whose name (up to its suffix) may be that of one for documented statuses.
    Shared { documented: Option<String> },
}

/// Whether a status is marked as not documented. A shared response has no status of its own: its evidence is about
/// what it answers, unless it says otherwise or is named as one for statuses that are not documented.
pub(super) fn status_mark(document: &Document, response: &str) -> Option<StatusMark> {
    const SUFFIX: &str = "Inferred";
    let node = document.root.pointer(response)?;
    let Some(reference) = node["$ref"].as_str() else {
        return mark(document, response, Aspect::Form).map(StatusMark::Own);
    };
    let target = reference.strip_prefix('#')?;
    let evidence = document.root.pointer(target)?.get("x-evidence")?;
    let says_so = evidence.get("of").is_some() && speaks_of(evidence, Aspect::Form);
    let base = target.strip_suffix(SUFFIX);
    if !is_open(evidence) || !(says_so || (base.is_some() && speaks_of(evidence, Aspect::Form))) {
        return None;
    }
    let documented = base.filter(|base| document.root.pointer(base).is_some());
    Some(StatusMark::Shared {
        documented: documented.map(|base| format!("#{base}")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "
x-evidence: {level: inferred, of: [required]}
components:
  schemas:
    Lamp:
      x-evidence: {level: inferred, of: [nullable]}
      properties:
        wick: {type: string}
        oil: {type: string, x-evidence: {level: documented}}
    Wick:
      x-evidence: {level: inferred}
      properties:
        a: {type: string, x-evidence: {level: inferred, of: [required]}}
        b: {type: string, x-evidence: {level: documented}}
  responses:
    No: {x-evidence: {level: inferred}}
    NoInferred: {x-evidence: {level: inferred}}
paths:
  /lamps:
    get:
      x-evidence: {level: inferred}
      responses:
        '200': {description: x}
        '201': {x-evidence: {level: inferred, of: [form]}}
        '403': {$ref: '#/components/responses/NoInferred'}
        '404': {$ref: '#/components/responses/No'}
";

    fn at(pointer: &str, aspect: Aspect) -> Option<String> {
        mark(&Document::parse(TEXT).unwrap(), pointer, aspect)
    }

    #[test]
    fn evidence_holds_for_what_it_speaks_of_and_what_is_below_it() {
        let wick = "/components/schemas/Lamp/properties/wick";
        assert_eq!(
            at(wick, Aspect::Nullable).as_deref(),
            Some("/components/schemas/Lamp/x-evidence")
        );
        assert_eq!(at(wick, Aspect::Form), None);
        assert_eq!(at("/components/schemas/Lamp/properties/oil", Aspect::Nullable), None);
        let a = "/components/schemas/Wick/properties/a";
        assert_eq!(
            at(a, Aspect::Required).as_deref(),
            Some("/components/schemas/Wick/properties/a/x-evidence")
        );
        assert_eq!(
            at(a, Aspect::Form).as_deref(),
            Some("/components/schemas/Wick/x-evidence")
        );
        assert_eq!(at("/components/schemas/Wick/properties/b", Aspect::Form), None);
    }

    #[test]
    fn what_the_document_says_at_its_top_holds_where_nothing_nearer_is_said() {
        let wick = "/components/schemas/Lamp/properties/wick";
        assert_eq!(at(wick, Aspect::Required).as_deref(), Some("/x-evidence"));
        assert_eq!(at("/components/schemas/Lamp/properties/oil", Aspect::Required), None);
    }

    #[test]
    fn an_operation_s_evidence_is_about_its_route_only() {
        assert!(at("/paths/~1lamps/get", Aspect::Form).is_some());
        assert_eq!(at("/paths/~1lamps/get/responses", Aspect::Form), None);
        assert_eq!(at("/paths/~1lamps/get/responses/200", Aspect::Form), None);
        assert!(at("/paths/~1lamps/get/responses/201", Aspect::Form).is_some());
        assert_eq!(at("/paths/~1lamps/get/responses/201", Aspect::Body), None);
    }

    #[test]
    fn a_shared_response_speaks_of_the_status_only_if_its_name_says_so() {
        let document = Document::parse(TEXT).unwrap();
        let status = |status: &str| status_mark(&document, &format!("/paths/~1lamps/get/responses/{status}"));
        assert!(status("200").is_none() && status("404").is_none());
        assert!(matches!(status("201"), Some(StatusMark::Own(_))));
        let Some(StatusMark::Shared { documented }) = status("403") else {
            panic!("no mark")
        };
        assert_eq!(documented.as_deref(), Some("#/components/responses/No"));
    }
}
