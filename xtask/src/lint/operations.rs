//! The operations: titles and ids, permissions, security, statuses and media types.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToLowerCamelCase;
use reqwest::StatusCode;
use serde_json::Value;

use super::{Context, Report, nodes::Kind};
use crate::codegen::document::{Document, Operation, entries, escape, strings};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    let document = context.document;
    let mut titles = BTreeMap::new();
    security(document, &document.root["security"], "/security", report);
    for operation in document.operations() {
        let at = &operation.pointer;
        title(&operation, &mut titles, report);
        security(document, &operation.spec["security"], &format!("{at}/security"), report);
        if let Some(permissions) = operation.spec.get("x-permissions") {
            self::permissions(permissions, &format!("{at}/x-permissions"), report);
        }
        for (status, response) in entries(&operation.spec["responses"]) {
            self::response(status, response, &format!("{at}/responses/{}", escape(status)), report);
        }
    }
    for node in context.nodes.iter().filter(|node| node.kind == Kind::MediaType) {
        if node.name != "application/json" && !node.name.ends_with("+json") {
            report.add(
                "media-type",
                node.pointer.as_str(),
                format!(
                    "`{}` is not JSON, which is all that the client reads and writes",
                    node.name
                ),
                "use a media type of JSON, or give the operation a hand-written call first",
            );
        }
    }
}

fn title<'a>(operation: &Operation<'a>, titles: &mut BTreeMap<&'a str, &'a str>, report: &mut Report<'_>) {
    let Some(title) = operation.spec["summary"]
        .as_str()
        .filter(|title| !title.trim().is_empty())
    else {
        let message = "needs a summary";
        let mend = "add one: the title of the operation in the reference";
        return report.add("summary", operation.pointer.as_str(), message, mend);
    };
    let id = operation.id().unwrap_or_default();
    if let Some(other) = titles.insert(title, id) {
        let message = format!("`{title}` is also the summary of {other}");
        let mend = "give each operation its own title";
        report.add("summary", format!("{}/summary", operation.pointer), message, mend);
    }
    let expected = title.to_lower_camel_case();
    if !id.is_empty() && id != expected {
        let message = format!("`{id}` is not made of the summary `{title}`");
        let mend = format!("write `{expected}`, here and in links and the changelog, or correct the summary");
        report.add(
            "operation-id-of-summary",
            format!("{}/operationId", operation.pointer),
            message,
            mend,
        );
    }
}

fn security(document: &Document, requirements: &Value, pointer: &str, report: &mut Report<'_>) {
    let schemes = &document.root["components"]["securitySchemes"];
    for (index, requirement) in requirements.as_array().into_iter().flatten().enumerate() {
        for (name, _) in entries(requirement).filter(|(name, _)| schemes.get(name).is_none()) {
            let pointer = format!("{pointer}/{index}/{}", escape(name));
            let message = format!("no security scheme is called `{name}`");
            report.add("security", pointer, message, "name one of `components/securitySchemes`");
        }
    }
}

fn permissions(permissions: &Value, pointer: &str, report: &mut Report<'_>) {
    let names = strings(&permissions["any-of"]);
    let distinct: BTreeSet<&str> = names
        .iter()
        .map(|name| name.trim())
        .filter(|name| !name.is_empty())
        .collect();
    let count = permissions["any-of"].as_array().map_or(0, Vec::len);
    let is_known = |key: &str| matches!(key, "any-of" | "x-evidence");
    if count == 0 || distinct.len() != count || !entries(permissions).all(|(key, _)| is_known(key)) {
        report.add(
            "permissions",
            pointer,
            "must have `any-of` with a list of different names, `x-evidence`, and nothing else",
            "list the permissions, any one of which is enough; remove the key if none is needed",
        );
    }
}

fn response(status: &str, response: &Value, pointer: &str, report: &mut Report<'_>) {
    let is_known = status
        .parse::<StatusCode>()
        .is_ok_and(|status| status.canonical_reason().is_some());
    if !is_known {
        let message = format!("`{status}` is no registered status, for which the mocks have no name");
        report.add("status", pointer, message, "write one of the registered statuses");
    }
    if !status.starts_with('2') && response.get("$ref").is_none() {
        let message = "describes an error of its own";
        let mend = "refer to a response in `components/responses`: all errors have one form";
        report.add("error-response", pointer, message, mend);
    }
}
