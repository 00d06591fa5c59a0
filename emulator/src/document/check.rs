//! What a document must have so that executions and their data can be served.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Argument, Document, DocumentError, Operation, Server, broken, child, in_circles, strings, target};
use crate::shapes::components;

const RUN: &str = "runExecution";
const GET: &str = "getExecution";
const DATA: &str = "getExecutionData";
/// The operations that tokens are for.
const FETCHES: [&str; 2] = ["fetchExecutionData", "fetchSchemaData"];
/// Who may do this may see credentials.
const MANAGE: &str = "updateDatasource";

/// Refuses a document that other requests would only fail on later.
pub(super) fn check(document: &Document) -> Result<(), DocumentError> {
    phases(document)?;
    let run = needed(document, RUN)?;
    for id in [GET, DATA, MANAGE] {
        needed(document, id)?;
    }
    datasource(run)?;
    for id in [GET, DATA] {
        if !run.links.iter().any(|link| link.target == id) {
            let what = format!("no answer of {RUN} has a link that hands a part of its body on to {id}");
            return Err(broken(&child(&run.pointer, "responses"), what));
        }
    }
    for id in FETCHES {
        let fetch = needed(document, id)?;
        if fetch.server != Server::Data {
            let what = format!("{id} must have the security {}", super::reader::DATA_TOKEN);
            return Err(broken(&child(&fetch.pointer, "security"), what));
        }
    }
    Ok(())
}

/// Refuses references that lead nowhere, in the operations, the resources and all that these refer to.
pub(super) fn check_references(root: &Value) -> Result<(), DocumentError> {
    let mut followed = BTreeSet::new();
    references(root, &root["paths"], "/paths", &mut followed)?;
    for kind in components() {
        let place = child("/components/schemas", kind);
        references(root, &root["components"]["schemas"][kind], &place, &mut followed)?;
    }
    Ok(())
}

fn needed<'d>(document: &'d Document, id: &str) -> Result<&'d Operation, DocumentError> {
    let missing = || broken("/paths", format!("no operation has the operationId {id}"));
    document.operation(id).ok_or_else(missing)
}

fn datasource(run: &Operation) -> Result<(), DocumentError> {
    let what = match &run.datasource {
        Some(Argument::Path(name)) if !run.path.contains(&format!("{{{name}}}")) => {
            format!("the datasource is marked to be `{name}` in the path, which has no such part")
        }
        Some(_) => return Ok(()),
        None => "no parameter and no property of the body is marked `x-argument: datasource`".to_owned(),
    };
    Err(broken(&run.pointer, what))
}

fn phases(document: &Document) -> Result<(), DocumentError> {
    let status = document.component("ExecutionStatus");
    let place = "/components/schemas/ExecutionStatus/x-phases";
    let known = status.get("enum").or_else(|| status.get("x-extensible-enum"));
    let known = known.map(strings).unwrap_or_default();
    for (phase, words) in status["x-phases"].as_object().into_iter().flatten() {
        for (index, word) in strings(words).iter().enumerate() {
            if !known.contains(word) {
                let place = format!("{}/{index}", child(place, phase));
                return Err(broken(
                    &place,
                    format!("`{word}` is not among the values of ExecutionStatus"),
                ));
            }
        }
    }
    Ok(())
}

/// Follows every reference below a place, each target once.
fn references<'a>(
    root: &'a Value,
    value: &'a Value,
    place: &str,
    followed: &mut BTreeSet<&'a str>,
) -> Result<(), DocumentError> {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                references(root, item, &format!("{place}/{index}"), followed)?;
            }
        }
        Value::Object(members) => {
            if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
                let place = child(place, "$ref");
                let found = target(root, reference)
                    .ok_or_else(|| broken(&place, format!("the document has nothing at `{reference}`")))?;
                if in_circles(root, value) {
                    return Err(broken(&place, format!("`{reference}` leads back to itself")));
                }
                if followed.insert(reference) {
                    references(root, found, reference.trim_start_matches('#'), followed)?;
                }
            }
            // Examples are not served, and values may have any keys.
            const VALUES: [&str; 4] = ["example", "examples", "enum", "default"];
            for (name, member) in members {
                if !VALUES.contains(&name.as_str()) || place.ends_with("/properties") {
                    references(root, member, &child(place, name), followed)?;
                }
            }
        }
        _ => {}
    }
    Ok(())
}
