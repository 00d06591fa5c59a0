//! The keys that begin with `x-`: a misspelt one would be ignored by everything that reads the document.

use super::{Context, Report, nodes::Kind};
use crate::codegen::document::{entries, escape};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    for node in &context.nodes {
        for (key, _) in entries(node.value).filter(|(key, _)| key.starts_with("x-")) {
            if !allowed(node.kind, key) {
                report.add(
                    "extension",
                    format!("{}/{}", node.pointer, escape(key)),
                    format!("nothing here is called `{key}`"),
                    "correct the name or the place; the head of the file says which extensions there are",
                );
            }
        }
    }
    for node in &context.nodes {
        if let Some(argument) = node.value.get("x-argument")
            && argument != "datasource"
        {
            report.add(
                "argument",
                format!("{}/x-argument", node.pointer),
                format!("{argument} is no argument that the client puts in"),
                "write `datasource`, or remove the key",
            );
        }
    }
}

fn allowed(kind: Kind, key: &str) -> bool {
    match key {
        "x-evidence" | "x-deviation" => true,
        "x-api-changelog" | "x-embedding" => kind == Kind::Root,
        "x-region" => kind == Kind::Server,
        "x-scheme" => kind == Kind::SecurityScheme,
        "x-permissions" => kind == Kind::Operation,
        "x-argument" => matches!(kind, Kind::Parameter | Kind::Property),
        "x-extensible-enum" | "x-phases" => kind.is_schema(),
        _ => false,
    }
}
