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
        let accept = document.response_media_types(&operation).join(", ");
        let content_type = match document.request_media_types(&operation).first() {
            Some(media_type) => quote!(Some(#media_type)),
            None => quote!(None),
        };
        let permissions = strings(&operation.spec["x-permissions"]["any-of"]);
        let permission_evidence = match &operation.spec["x-permissions"] {
            Value::Null => quote!(None),
            permissions => {
                let evidence = evidence(document, permissions, format!("{}/x-permissions", operation.pointer))?;
                quote!(Some(#evidence))
            }
        };
        let evidence = evidence(document, operation.spec, operation.pointer.clone())?;
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
        pub(crate) const EU: Option<(&str, &str)> = #eu;
        /// API server and data server of the US.
        pub(crate) const US: Option<(&str, &str)> = #us;
        /// The names of all properties that hold secrets.
        pub(crate) const SECRET_PROPERTIES: &[&str] = &[#(#secrets),*];
        pub(crate) static OPERATIONS: &[crate::Operation] = &[#(#rows),*];
    })
}

fn evidence(document: &Document, holder: &Value, pointer: String) -> Result<TokenStream, Failure> {
    const LEVELS: [&str; 5] = ["documented", "official-docs", "observed", "third-party", "inferred"];
    let evidence = document.resolve(&holder["x-evidence"]);
    match (evidence["level"].as_str(), evidence["from"].as_str()) {
        (Some(level), Some(from)) if LEVELS.contains(&level) => {
            let (level, from) = (variant(level), from.trim());
            Ok(quote! { crate::Evidence { level: crate::EvidenceLevel::#level, from: #from } })
        }
        _ => Err(document.failure(
            pointer,
            format!(
                "needs `x-evidence` with `from` and a `level` that is one of {}",
                LEVELS.join(", ")
            ),
        )),
    }
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

/// (API server, data server) of the region that `x-region` names; a document of a private cloud has no regions.
fn servers(document: &Document, region: &str) -> Result<TokenStream, Failure> {
    let find = |servers: &Value| {
        let mut servers = servers.as_array().into_iter().flatten();
        let server = servers.find(|server| server["x-region"] == region)?;
        Some(server["url"].as_str()?.trim_end_matches('/').to_owned())
    };
    let api = find(&document.root["servers"]);
    let data = document
        .operations()
        .find_map(|operation| find(&operation.spec["servers"]));
    match (api, data) {
        (Some(api), Some(data)) => Ok(quote! { Some((#api, #data)) }),
        (None, None) => Ok(quote! { None }),
        _ => Err(document.failure(
            "/servers",
            format!(
                "`x-region: {region}` must be on an API server here and on a data server in an operation's `servers`"
            ),
        )),
    }
}
