//! What can be written can be read, under the same name and in the same shape.

use serde_json::Value;

use super::{Context, Report};
use crate::codegen::document::{entries, escape};

/// The keys that make up the shape of a property; whether it can be null differs between reading and writing.
const SHAPE: [&str; 4] = ["type", "format", "$ref", "items"];

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    for (name, input) in context.document.schemas() {
        let Some(resource) = name.strip_suffix("InputAttributes") else {
            continue;
        };
        let read = format!("{resource}Attributes");
        let readable = context
            .document
            .schema(&read)
            .map_or(&Value::Null, |schema| &schema["properties"]);
        for (property, written) in entries(&input["properties"]) {
            let pointer = format!("/components/schemas/{name}/properties/{}", escape(property));
            match readable.get(property) {
                None => {
                    let message = format!("`{property}` can be written, but {read} does not have it");
                    report.add(
                        "input-attributes",
                        pointer,
                        message,
                        format!("add it to {read} as well"),
                    );
                }
                Some(read_as) if SHAPE.iter().any(|key| written[*key] != read_as[*key]) => {
                    let message = format!("`{property}` has another shape than in {read}");
                    let mend = "give both the same type, format, `$ref` or items";
                    report.add("input-attributes", pointer, message, mend);
                }
                Some(_) => {}
            }
        }
    }
}
