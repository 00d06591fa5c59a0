//! Every string enum of the document, closed or extensible, as an open Rust enum.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::{type_name, variant};
use crate::codegen::{
    document::{Document, entries, strings},
    lower::type_constants,
};

/// The component names of the enums that `open_enums` writes, but for `ResourceType`.
pub fn names(document: &Document) -> Vec<String> {
    let constants = type_constants(document);
    document
        .schemas()
        .filter(|(name, schema)| values(schema).is_some() && !constants.contains(*name))
        .map(|(name, _)| name.to_owned())
        .collect()
}

pub fn open_enums(document: &Document) -> TokenStream {
    let enums = names(document).into_iter().filter_map(|name| {
        let schema = document.schema(&name)?;
        let docs = schema["description"].as_str().unwrap_or_default();
        let evidence = &schema["x-evidence"]["values"];
        let variants = values(schema)?.into_iter().map(|value| {
            let ident = variant(value);
            let known = match evidence[value]["level"].as_str() {
                Some(level) => format!(
                    "`{value}` ({level}: {})",
                    evidence[value]["from"].as_str().unwrap_or_default().trim()
                ),
                None => format!("`{value}`"),
            };
            quote! { #[doc = #known] #ident = #value }
        });
        let ident = type_name(&name);
        Some(quote! {
            crate::open_enum! { #[doc = #docs] pub enum #ident { #(#variants,)* } }
        })
    });
    let phases = phases(document);
    quote! { #(#enums)* #phases }
}

fn values(schema: &Value) -> Option<Vec<&str>> {
    let listed = schema.get("enum").or_else(|| schema.get("x-extensible-enum"))?;
    (schema["type"] == "string").then(|| strings(listed))
}

/// Which phase of its life each status of an execution stands for, from `x-phases`.
fn phases(document: &Document) -> TokenStream {
    document
        .schemas()
        .filter(|(_, schema)| schema["x-phases"].is_object())
        .map(|(name, schema)| {
            let ident = type_name(name);
            let docs = format!(
                "The phase that the document gives to this status; `None` for one that it gives none.\n\n```\n\
                 use cluvio::api::types::{name};\n\nassert_eq!({name}::from(\"a newer one\").phase(), None);\n```"
            );
            let arms = entries(&schema["x-phases"]).map(|(phase, values)| {
                let phase = variant(phase);
                let values = strings(values).into_iter().map(variant);
                quote! { #(Self::#values)|* => Some(crate::Phase::#phase) }
            });
            quote! {
                impl #ident {
                    #[doc = #docs]
                    pub fn phase(&self) -> Option<crate::Phase> {
                        #[allow(unreachable_patterns)]
                        match self { #(#arms,)* _ => None }
                    }
                }
            }
        })
        .collect()
}
