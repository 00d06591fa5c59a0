//! How the URLs of shared dashboards are made, by `x-embedding`: no operation of the API does this.

use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use crate::codegen::{
    document::{Document, Failure, entries, escape},
    evidence,
};

const AT: &str = "/x-embedding";
/// What stands in the URL for the id of the dashboard.
const DASHBOARD: &str = "{dashboard}";
/// The algorithms whose key is a shared secret, with the hash of each.
const ALGORITHMS: [(&str, &str); 3] = [("HS256", "Sha256"), ("HS384", "Sha384"), ("HS512", "Sha512")];
/// Parameters that are given with a value that is always the same, or with none.
const FLAGS: &str = "flags";
/// The names that the hand-written layer uses, each under its role.
const ROLES: [(&str, &[&str]); 3] = [
    (
        "parameters",
        &[
            "sharing_token",
            "sharing_secret",
            "report",
            "background_color",
            "time_range",
            "aggregation",
            "filters",
        ],
    ),
    (FLAGS, &["report_only", "no_border", "drill_events"]),
    (
        "claims",
        &[
            "sharing_token",
            "expiry",
            "fixed_parameters",
            "time_range",
            "aggregation",
        ],
    ),
];

/// Constants for the hand-written layer.
///
/// # Errors
///
/// If the document does not say how, or not all of it.
pub fn embedding(document: &Document) -> Result<TokenStream, Failure> {
    if document.root.get("x-embedding").is_none() {
        return Err(document.failure(
            "embedding",
            "",
            "has no `x-embedding`, which the feature `embed` is built on",
            "add it as it stands in the document of this crate, or build without the feature",
        ));
    }
    if let Some(failure) = findings(document).into_iter().next() {
        return Err(failure);
    }
    let embedding = &document.root["x-embedding"];
    let url = embedding["url"]["name"].as_str().unwrap_or_default();
    let (before, after) = url.split_once(DASHBOARD).unwrap_or((url, ""));
    let algorithm = embedding["algorithm"]["name"].as_str().unwrap_or_default();
    let hash = ALGORITHMS.into_iter().find(|(name, _)| *name == algorithm);
    let hash = Ident::new(hash.map_or(algorithm, |(_, hash)| hash), Span::call_site());
    let modules = ROLES.into_iter().map(|(section, roles)| {
        let module = format_ident!("{section}");
        let constants = roles.iter().map(|role| {
            let constant = format_ident!("{}", role.to_shouty_snake_case());
            let spec = &embedding[section][*role];
            let name = spec["name"].as_str().unwrap_or_default();
            if section != FLAGS {
                return quote! { pub const #constant: &str = #name; };
            }
            let value = match spec["value"].as_str() {
                Some(value) => quote!(Some(#value)),
                None => quote!(None),
            };
            quote! { pub const #constant: (&str, Option<&str>) = (#name, #value); }
        });
        quote! { pub mod #module { #(#constants)* } }
    });
    Ok(quote! {
        /// The URL of a shared dashboard, before and after the id of the dashboard.
        pub const URL: (&str, &str) = (#before, #after);
        /// The algorithm of the signature, by its name in the token's header.
        pub const ALGORITHM: &str = #algorithm;
        /// The hash of that algorithm.
        pub type Hash = sha2::#hash;
        #(#modules)*
    })
}

/// What is wrong with the block, if there is one.
pub fn findings(document: &Document) -> Vec<Failure> {
    let Some(embedding) = document.root.get("x-embedding") else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let mut fail = |pointer: String, message: String, mend: &str| {
        found.push(document.failure("embedding", pointer, message, mend));
    };
    let url = embedding["url"]["name"].as_str().unwrap_or_default();
    if !url.starts_with("https://") || url.matches(['{', '}']).count() != 2 || url.matches(DASHBOARD).count() != 1 {
        let message = format!("`{url}` is no `https` URL with {DASHBOARD} in it");
        fail(
            format!("{AT}/url"),
            message,
            "write in `name` the URL of a shared dashboard, with that for its id",
        );
    }
    let algorithm = embedding["algorithm"]["name"].as_str().unwrap_or_default();
    if ALGORITHMS.iter().all(|(name, _)| *name != algorithm) {
        let message = format!("`{algorithm}` is no algorithm that signs with a shared secret");
        fail(
            format!("{AT}/algorithm"),
            message,
            "write in `name` one of HS256, HS384 and HS512",
        );
    }
    for (section, roles) in ROLES {
        for role in roles {
            if embedding[section][*role]["name"].as_str().is_none_or(str::is_empty) {
                let message = format!("needs `{role}` with its `name`, which the client is built on");
                fail(
                    format!("{AT}/{section}/{role}"),
                    message,
                    "add the name as it is on the wire",
                );
            }
        }
        for (role, _) in entries(&embedding[section]).filter(|(role, _)| !roles.contains(role)) {
            let message = format!("nothing here is called `{role}`");
            let pointer = format!("{AT}/{section}/{}", escape(role));
            fail(pointer, message, "correct the name, or remove it");
        }
    }
    found.extend(evidence::of(document, embedding, AT).err());
    found
}
