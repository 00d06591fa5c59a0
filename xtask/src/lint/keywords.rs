//! Keywords of JSON Schema that the document does without, because of what becomes of them in a client.

use serde_json::Value;

use super::{Context, Report};
use crate::codegen::document::entries;

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    for node in context.nodes.iter().filter(|node| node.kind.is_schema()) {
        for (key, value) in entries(node.value) {
            if let Some((why, mend)) = unwanted(key, value) {
                let pointer = format!("{}/{key}", node.pointer);
                report.add("keyword", pointer, format!("`{key}` {why}"), mend);
            }
        }
    }
}

/// Why a keyword is not used, and what to do instead.
fn unwanted(key: &str, value: &Value) -> Option<(&'static str, &'static str)> {
    match key {
        "default" => Some((
            "makes a client send what nobody has set",
            "remove it, and tell the default in the description",
        )),
        "pattern" | "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" | "minLength"
        | "maxLength" | "minItems" | "maxItems" | "uniqueItems" | "minProperties" | "maxProperties" => Some((
            "makes a client refuse what the server may have",
            "remove it, and tell the limit in the description",
        )),
        "additionalProperties" if *value == false => Some((
            "makes a client refuse what the server may add",
            "remove it; what is not listed is ignored then",
        )),
        "anyOf" => Some((
            "becomes a struct of its members, which cannot read any of them",
            "write `oneOf`",
        )),
        "not" => Some(("cannot be generated", "remove it, and tell the rule in the description")),
        "allOf" if !matches!(value.as_array().map(Vec::as_slice), Some([only]) if only.get("$ref").is_some()) => {
            Some((
                "hides properties from whoever reads the schema",
                "list the properties; only a `$ref` that can be null stands alone in `allOf`",
            ))
        }
        _ => None,
    }
}
