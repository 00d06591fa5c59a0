//! What of the published document can be said with the components that ours has.

use serde_json::{Map, Value, json};

use super::{
    Direction,
    evidence::Trail,
    findings::Findings,
    schemas,
    shape::{Node, shape},
    side::At,
};
use crate::codegen::document::{entries, escape};

/// A published schema as ours would write it: a reference to a component that is the same, a simple type, or an array of
/// either. None if our document needs something new for it.
pub fn known_schema<'a>(findings: &Findings<'a>, direction: Direction, theirs: &At<'a>) -> Option<Value> {
    let wanted = shape(findings.theirs, &Node::one(theirs.clone()));
    let [plain] = wanted.alternatives.as_slice() else {
        return component(findings, direction, theirs);
    };
    match plain.kind.as_deref() {
        Some(kind @ ("string" | "integer" | "number" | "boolean")) if plain.values.is_none() && !wanted.nullable => {
            let mut schema = Map::from_iter([("type".to_owned(), json!(kind))]);
            if let Some(format) = &plain.format {
                schema.insert("format".to_owned(), json!(format));
            }
            Some(Value::Object(schema))
        }
        _ => component(findings, direction, theirs),
    }
}

/// A reference to the component of ours that a published schema is the same as; that of the same name first.
fn component<'a>(findings: &Findings<'a>, direction: Direction, theirs: &At<'a>) -> Option<Value> {
    let called = theirs.text("$ref").and_then(|reference| reference.rsplit('/').next());
    let names: Vec<&str> = entries(&findings.ours.root["components"]["schemas"])
        .map(|(name, _)| name)
        .collect();
    let same_name = names.iter().copied().filter(|name| Some(*name) == called);
    let others = names.iter().copied().filter(|name| Some(*name) != called);
    same_name.chain(others).find_map(|name| {
        let ours = findings.ours.at(&format!("/components/schemas/{}", escape(name)));
        let mut trial = findings.trial();
        schemas::compare(&mut trial, direction, &ours, theirs, &Trail::new(findings.ours));
        let equal = trial.is_empty();
        equal.then(|| json!({ "$ref": format!("#/components/schemas/{name}") }))
    })
}
