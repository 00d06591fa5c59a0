//! The report for a program.

use serde_json::json;

use super::Report;

pub fn write(report: &Report<'_>) -> String {
    let value = json!({
        "document": report.document,
        "from": report.from,
        "form": report.form,
        "differences": report.comparison.differences,
        "notes": report.comparison.notes,
    });
    format!("{value:#}\n")
}
