//! `x-api-changelog`: what the vendor has announced.

use jiff::civil::Date;

use super::{Context, Report, nodes::Kind};
use crate::codegen::document::strings;

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    let mut newest: Option<Date> = None;
    for change in context.nodes.iter().filter(|node| node.kind == Kind::Change) {
        let text = change.value["date"].as_str().unwrap_or_default();
        let pointer = format!("{}/date", change.pointer);
        match text.parse::<Date>() {
            // Other forms of ISO 8601 are dates too, but do not sort.
            Ok(date) if date.to_string() == text => {
                if newest.is_some_and(|newest| newest < date) {
                    let message = format!("{text} is newer than the entry before it");
                    report.add("changelog-order", pointer, message, "sort the entries, newest first");
                }
                newest = Some(date);
            }
            _ => {
                let message = format!("`{text}` is no date");
                report.add(
                    "changelog-date",
                    pointer,
                    message,
                    "write it as a quoted string 'YYYY-MM-DD'",
                );
            }
        }
        let operations = &change.value["operations"];
        let pointer = format!("{}/operations", change.pointer);
        if !operations.is_array() {
            let message = "needs the list of the operations that changed";
            report.add(
                "changelog-operations",
                pointer.as_str(),
                message,
                "add it; `[]` if it names none",
            );
        }
        for id in strings(operations) {
            if context.document.operation(id).is_err() {
                let message = format!("no operation has the operationId `{id}`");
                let mend = "correct it, or add the operation";
                report.add("changelog-operations", pointer.as_str(), message, mend);
            }
        }
        if change.value["summary"]
            .as_str()
            .is_none_or(|text| text.trim().is_empty())
        {
            let message = "needs a summary";
            report.add(
                "changelog-summary",
                change.pointer.as_str(),
                message,
                "say in one sentence what changed",
            );
        }
    }
}
