//! `x-evidence` and `x-deviation`, wherever they stand.

use serde_json::Value;

use super::{Context, Report};
use crate::{
    codegen::{
        check::components::ENUM_KEYS,
        document::{entries, escape, strings},
        evidence,
    },
    compare::ASPECTS,
};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    for node in &context.nodes {
        if let Some(value) = node.value.get("x-deviation") {
            deviation(value, &format!("{}/x-deviation", node.pointer), report);
        }
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
                "of" => aspects(value, &pointer, report),
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

/// The list of what alone an evidence or a deviation is about.
fn aspects(value: &Value, pointer: &str, report: &mut Report<'_>) {
    let words = strings(value);
    if words.is_empty() || words.iter().any(|word| !ASPECTS.contains(word)) {
        let mend = format!("list some of {}", ASPECTS.join(", "));
        report.add("evidence-aspects", pointer, "`of` does not list aspects", mend);
    }
}

/// `x-deviation`: what is meant to differ from the published API, and why.
fn deviation(deviation: &Value, pointer: &str, report: &mut Report<'_>) {
    aspects(&deviation["of"], &format!("{pointer}/of"), report);
    if deviation["reason"]
        .as_str()
        .is_none_or(|reason| reason.trim().is_empty())
    {
        let mend = "say in `reason` why the document is meant to differ";
        report.add("deviation-reason", pointer, "a deviation without a reason", mend);
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
