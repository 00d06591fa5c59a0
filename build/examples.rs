//! Makes the examples that the generator writes for each operation into ones that compile.

use std::collections::BTreeMap;

use quote::ToTokens;
use syn::{Expr, ImplItem, Item, Lit, Meta, PathArguments, Type, TypeParamBound, WherePredicate, parse_quote};

/// The types of what the setters of a builder take, by the name of the setter.
type Setters = BTreeMap<String, String>;

/// `client` is the expression of the client that has the operations.
pub fn compile(file: &mut syn::File, client: &str) {
    let builders = builders(file);
    for item in &mut file.items {
        let Item::Impl(block) = item else { continue };
        for function in &mut block.items {
            let ImplItem::Fn(function) = function else { continue };
            let builder = function.sig.output.to_token_stream().to_string();
            let Some(setters) = builders
                .iter()
                .find(|(name, _)| builder.contains(&format!(":: {name} <")))
            else {
                continue;
            };
            for attribute in &mut function.attrs {
                let Meta::NameValue(value) = &mut attribute.meta else {
                    continue;
                };
                if let Expr::Lit(literal) = &value.value
                    && let Lit::Str(text) = &literal.lit
                {
                    let text = compiled(&text.value(), client, setters.1);
                    value.value = parse_quote!(#text);
                }
            }
        }
    }
}

/// The example with what it needs, which is not shown.
fn compiled(text: &str, client: &str, setters: &Setters) -> String {
    let arguments = setters
        .iter()
        .filter(|(name, _)| text.contains(&format!(".{name}({name})")));
    let arguments: String = arguments.map(|(name, of)| format!(", {name}: {of}")).collect();
    let begin = format!(
        "```no_run\n# use cluvio::api::types;\n# async fn example(cluvio: cluvio::Client, token: cluvio::Secret{arguments}) \
         -> Result<(), cluvio::Error> {{\nlet response = {client}."
    );
    text.replace("```ignore\nlet response = client.", &begin)
        .replace(".await;\n```", ".await?;\n# Ok(())\n# }\n```")
}

fn builders(file: &syn::File) -> BTreeMap<String, Setters> {
    let modules = file.items.iter().filter_map(|item| match item {
        Item::Mod(module) if module.ident == "builder" => module.content.as_ref(),
        _ => None,
    });
    let blocks = modules.flat_map(|(_, items)| items).filter_map(|item| match item {
        Item::Impl(block) if block.trait_.is_none() => Some(block),
        _ => None,
    });
    blocks
        .filter_map(|block| {
            let Type::Path(of) = &*block.self_ty else { return None };
            let setters = block.items.iter().filter_map(|item| match item {
                ImplItem::Fn(function) => setter(&function.sig),
                _ => None,
            });
            Some((of.path.segments.last()?.ident.to_string(), setters.collect()))
        })
        .collect()
}

/// The name of a setter with the type `T` of its only parameter, `impl TryInto<T>`.
fn setter(signature: &syn::Signature) -> Option<(String, String)> {
    let WherePredicate::Type(predicate) = signature.generics.where_clause.as_ref()?.predicates.first()? else {
        return None;
    };
    let TypeParamBound::Trait(bound) = predicate.bounds.first()? else {
        return None;
    };
    let last = bound.path.segments.last().filter(|last| last.ident == "TryInto")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    let of = arguments.args.first()?.to_token_stream().to_string();
    // Read from outside of the crate, without the blanks between tokens.
    Some((
        signature.ident.to_string(),
        of.replace(' ', "").replace("crate::", "cluvio::"),
    ))
}
