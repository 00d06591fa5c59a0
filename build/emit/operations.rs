//! The table of operations: what goes into the headers of each, what permission it needs, and how it is known.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::{snake, variant};
use crate::codegen::{
    document::{Document, Failure, Operation, entries, strings},
    evidence,
};

/// The regions that the hand-written layer knows by name.
pub const REGIONS: [&str; 2] = ["eu", "us"];
/// The security schemes of the API servers and of the data servers.
const SCHEMES: [&str; 2] = ["ApiKey", "DataToken"];

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
        let permission_evidence = match permission_evidence(document, &operation) {
            None => quote!(None),
            Some(evidence) => {
                let evidence = tokens(&evidence?);
                quote!(Some(#evidence))
            }
        };
        let evidence = tokens(&evidence::of(document, operation.spec, &operation.pointer)?);
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
    let [api, data] = SCHEMES.map(|scheme| authorization(document, scheme));
    let [eu, us] = REGIONS.map(|region| servers(document, region));
    let (api, data, eu, us) = (api?, data?, eu?, us?);
    let secrets = secret_properties(document).into_iter();
    Ok(quote! {
        /// The API version that the document describes.
        ///
        /// ```
        /// println!("This program speaks version {} of the API", cluvio::API_VERSION);
        /// ```
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

/// What the table cannot be written from.
pub fn findings(document: &Document) -> Vec<Failure> {
    let evidences = document.operations().flat_map(|operation| {
        let own = evidence::of(document, operation.spec, &operation.pointer).err();
        let permission = permission_evidence(document, &operation).and_then(Result::err);
        own.into_iter().chain(permission)
    });
    let schemes = SCHEMES
        .into_iter()
        .filter_map(|scheme| authorization(document, scheme).err());
    let regions = REGIONS.into_iter().filter_map(|region| servers(document, region).err());
    evidences.chain(schemes).chain(regions).collect()
}

fn permission_evidence<'a>(
    document: &'a Document,
    operation: &Operation<'a>,
) -> Option<Result<evidence::Evidence<'a>, Failure>> {
    let permissions = operation.spec.get("x-permissions")?;
    let pointer = format!("{}/x-permissions", operation.pointer);
    Some(evidence::of(document, permissions, &pointer))
}

fn tokens(evidence: &evidence::Evidence<'_>) -> TokenStream {
    let (level, from) = (variant(evidence.level), evidence.from);
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

pub fn authorization(document: &Document, scheme: &str) -> Result<String, Failure> {
    document.root["components"]["securitySchemes"][scheme]["x-scheme"]
        .as_str()
        .map(str::to_owned)
        .ok_or_else(|| {
            document.failure(
                "security-scheme",
                format!("/components/securitySchemes/{scheme}"),
                "needs `x-scheme`, the word that precedes the secret in the Authorization header",
                "add `x-scheme` with that word",
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
            "server-pair",
            "/servers",
            format!(
                "`x-region: {region}` must be on an API server here and on a data server in an operation's `servers`"
            ),
            "add the server that is missing, or its `x-region`",
        )),
    }
}
