//! `x-evidence`, wherever it stands.

use serde_json::Value;

use super::{Context, Report};
use crate::codegen::{
    check::components::ENUM_KEYS,
    document::{entries, escape, strings},
    evidence,
};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    for node in &context.nodes {
        let Some(evidence) = node.value.get("x-evidence") else {
            continue;
        };
        let at = format!("{}/x-evidence", node.pointer);
        report
            .findings
            .extend(evidence::of(context.document, node.value, &node.pointer).err());
        for (key, value) in entries(evidence) {
            let pointer = format!("{at}/{}", escape(key));
            match key {
                "level" | "from" => {}
                // Limits what is said to some aspects of the node, such as that it can be null.
                "of" if !strings(value).is_empty() => {}
                "values" => values(node.value, value, &pointer, report),
                _ => {
                    let message = format!("`{key}` is no part of an evidence");
                    let mend = "use `level` and `from`, on an enum also `values`, and `of` with a list of aspects";
                    report.add("evidence-keys", pointer, message, mend);
                }
            }
        }
    }
}

/// What is said of single values of an enum.
fn values(schema: &Value, evidence: &Value, pointer: &str, report: &mut Report<'_>) {
    let listed: Vec<&str> = ENUM_KEYS.iter().flat_map(|key| strings(&schema[*key])).collect();
    for (value, evidence) in entries(evidence) {
        let pointer = format!("{pointer}/{}", escape(value));
        if !listed.contains(&value) {
            let message = format!("`{value}` is not among the listed values");
            report.add(
                "evidence-values",
                pointer.as_str(),
                message,
                "correct it, or list the value",
            );
        }
        if evidence::read(evidence).is_none() {
            let message = format!(
                "needs `from` and a `level` that is one of {}",
                evidence::LEVELS.join(", ")
            );
            report.add(
                "evidence-values",
                pointer,
                message,
                "say how the value is known, and from what",
            );
        }
    }
}
