//! What the hand-written layer reads or sets by name.

use crate::codegen::document::{Document, Failure, reference};

/// (component, its properties) that the hand-written layer names.
const NEEDED: [(&str, &[&str]); 6] = [
    ("RunExecutionRequest", &["sql_query", "r_query", "parameters"]),
    ("InputParameters", &["timerange", "aggregation", "tz", "filters"]),
    ("FilterSelection", &["variable_name", "selected_values"]),
    (
        "ExecutionAttributes",
        &["execution_status", "completed_at", "result_columns", "result_rows"],
    ),
    (
        "ExecutionDataAccess",
        &["data_key", "data_access_token", "data_timestamp"],
    ),
    ("SchemaDataAccess", &["data_key", "data_access_token"]),
];

pub fn check(document: &Document, found: &mut Vec<Failure>) {
    for (name, properties) in NEEDED {
        for property in properties {
            if document
                .schema(name)
                .is_none_or(|schema| schema["properties"].get(property).is_none())
            {
                found.push(document.failure(
                    "needed-property",
                    format!("/components/schemas/{name}"),
                    format!("needs the property `{property}`, which the client is built on"),
                    "keep the property; if the API has renamed it, the client has to follow",
                ));
            }
        }
    }
    let status = document
        .schema("ExecutionAttributes")
        .map(|attributes| &attributes["properties"]["execution_status"]);
    if let Some(name) = status.and_then(reference)
        && let Some(schema) = document.schema(name)
        && !schema["x-phases"].is_object()
    {
        found.push(document.failure(
            "needed-phases",
            format!("/components/schemas/{name}"),
            "needs `x-phases`, by which the client knows when an execution has ended",
            "add `x-phases` with the statuses that are pending, succeeded and failed",
        ));
    }
}
