//! Servers in both regions, and the scheme of each authorization.

use serde_json::Value;

use super::{Context, Report};
use crate::codegen::{
    document::entries,
    emit::operations::{REGIONS, authorization},
};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    let document = context.document;
    list(&document.root["servers"], "/servers", report);
    for operation in document.operations() {
        let servers = &operation.spec["servers"];
        let pointer = format!("{}/servers", operation.pointer);
        match (operation.on_data_server(), servers.is_array()) {
            (true, false) => {
                let message = "belongs to the data server by its security, and has no `servers`";
                let mend = "add the data servers of both regions";
                report.add("data-server", operation.pointer.as_str(), message, mend);
            }
            (false, true) => {
                let message = "has servers of its own, but not the security of the data server";
                let mend = "add the security scheme of data tokens, or remove the servers";
                report.add("data-server", pointer.as_str(), message, mend);
            }
            _ => {}
        }
        if servers.is_array() {
            list(servers, &pointer, report);
        }
    }
    for (name, _) in entries(&document.root["components"]["securitySchemes"]) {
        report.findings.extend(authorization(document, name).err());
    }
}

fn list(servers: &Value, pointer: &str, report: &mut Report<'_>) {
    let mut found = Vec::new();
    for (index, server) in servers.as_array().into_iter().flatten().enumerate() {
        let pointer = format!("{pointer}/{index}");
        let Some(region) = server["x-region"].as_str().filter(|region| REGIONS.contains(region)) else {
            let message = format!("needs an `x-region` that is one of {}", REGIONS.join(", "));
            report.add(
                "server-region",
                pointer,
                message,
                "add the location of the accounts that it is for",
            );
            continue;
        };
        let url = server["url"].as_str().unwrap_or_default();
        if !url.contains(&format!(".{region}.")) {
            let message = format!("`{url}` does not have the region `{region}` in its name");
            let mend = "correct the URL or the region: a token is good only in its own";
            report.add("server-url", format!("{pointer}/url"), message, mend);
        }
        found.push(region);
    }
    let all = servers.as_array().map_or(0, Vec::len);
    for region in REGIONS.into_iter().filter(|_| found.len() == all) {
        let count = found.iter().filter(|found| **found == region).count();
        if count != 1 {
            let message = format!("has {count} servers for the region `{region}`");
            report.add("server-regions", pointer, message, "list one server for each region");
        }
    }
}
