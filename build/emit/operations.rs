//! The table of operations: what goes into the headers of each, what permission it needs, and how it is known.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::{snake, variant};
use crate::codegen::document::{Document, Failure, entries, strings};

pub fn operations(document: &Document) -> Result<TokenStream, Failure> {
    let mut rows = Vec::new();
    for operation in document.operations() {
        let id = operation.id().unwrap_or_default();
        let name = snake(id).to_string();
        let title = operation.spec["summary"].as_str().unwrap_or(id);
        let method = operation.method.to_uppercase();
        let path = operation.path;
        let server = if operation.on_data_server() {
            quote!(Data)
        } else {
            quote!(Api)
        };
        let accept = operation.response_media_types().join(", ");
        let content_type = match operation.request_media_types().first() {
            Some(media_type) => quote!(Some(#media_type)),
            None => quote!(None),
        };
        let permissions = strings(&operation.spec["x-permissions"]["any-of"]);
        let permission_evidence = evidence(document, &operation.spec["x-permissions"]);
        let evidence = evidence(document, operation.spec);
        let secret_response = holds_secret(document, &operation.spec["responses"], &mut BTreeSet::new());
        rows.push(quote! {
            crate::Operation {
                id: #id,
                name: #name,
                title: #title,
                method: #method,
                path: #path,
                server: crate::Server::#server,
                accept: #accept,
                content_type: #content_type,
                permissions: &[#(#permissions),*],
                permission_evidence: #permission_evidence,
                evidence: #evidence,
                secret_response: #secret_response,
            }
        });
    }
    let version = document.root["info"]["version"].as_str().unwrap_or_default();
    let (api, data) = (
        authorization(document, "ApiKey")?,
        authorization(document, "DataToken")?,
    );
    let (eu, us) = (servers(document, "eu")?, servers(document, "us")?);
    let secrets = secret_properties(document).into_iter();
    Ok(quote! {
        /// The API version that the document describes.
        pub const API_VERSION: &str = #version;
        /// The word before an API key in the `Authorization` header.
        pub(crate) const API_SCHEME: &str = #api;
        /// The word before a data access token in the `Authorization` header.
        pub(crate) const DATA_SCHEME: &str = #data;
        /// API server and data server of the EU.
        pub(crate) const EU: (&str, &str) = #eu;
        /// API server and data server of the US.
        pub(crate) const US: (&str, &str) = #us;
        /// The names of all properties that hold secrets.
        pub(crate) const SECRET_PROPERTIES: &[&str] = &[#(#secrets),*];
        pub(crate) static OPERATIONS: &[crate::Operation] = &[#(#rows),*];
    })
}

fn evidence(document: &Document, holder: &Value) -> TokenStream {
    let evidence = document.resolve(&holder["x-evidence"]);
    let level = variant(evidence["level"].as_str().unwrap_or("documented"));
    let from = evidence["from"].as_str().unwrap_or_default().trim();
    quote! { crate::Evidence { level: crate::EvidenceLevel::#level, from: #from } }
}

/// Whether a value that the schema describes may hold a secret.
fn holds_secret<'a>(document: &'a Document, schema: &'a Value, seen: &mut BTreeSet<&'a str>) -> bool {
    if let Some(target) = schema["$ref"].as_str() {
        return seen.insert(target) && holds_secret(document, document.resolve(schema), seen);
    }
    match schema {
        Value::Array(items) => items.iter().any(|item| holds_secret(document, item, seen)),
        Value::Object(_) if schema["format"] == "password" => true,
        Value::Object(object) => object.values().any(|value| holds_secret(document, value, seen)),
        _ => false,
    }
}

fn secret_properties(document: &Document) -> BTreeSet<&str> {
    document
        .schemas()
        .flat_map(|(_, schema)| entries(&schema["properties"]))
        .filter(|(_, property)| property["format"] == "password")
        .map(|(name, _)| name)
        .collect()
}

fn authorization(document: &Document, scheme: &str) -> Result<String, Failure> {
    document.root["components"]["securitySchemes"][scheme]["x-scheme"]
        .as_str()
        .map(str::to_owned)
        .ok_or_else(|| {
            document.failure(
                format!("/components/securitySchemes/{scheme}"),
                "needs `x-scheme`, the word that precedes the secret in the Authorization header",
            )
        })
}

/// (API server, data server) of a region, found by the region's label in the host name.
fn servers(document: &Document, region: &str) -> Result<TokenStream, Failure> {
    let label = format!(".{region}.");
    let find = |servers: &Value| {
        servers
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|server| server["url"].as_str())
            .find(|url| url.contains(&label))
            .map(|url| url.trim_end_matches('/').to_owned())
    };
    let api = find(&document.root["servers"]);
    let data = entries(&document.root["paths"])
        .flat_map(|(_, item)| entries(item))
        .find_map(|(_, operation)| find(&operation["servers"]));
    match (api, data) {
        (Some(api), Some(data)) => Ok(quote! { (#api, #data) }),
        _ => Err(document.failure(
            "/servers",
            format!("region `{region}` needs an API server here and a data server in an operation's `servers`"),
        )),
    }
}
