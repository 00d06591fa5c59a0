//! Documents what the generator leaves without a word, and makes the examples that it writes for operations compile.

use std::collections::BTreeMap;

use quote::ToTokens;
use syn::{
    Attribute, Expr, Generics, ImplItem, ImplItemFn, Item, ItemImpl, Lit, Meta, PathArguments, Signature, Type,
    TypeParamBound, WherePredicate, parse_quote,
};

/// The types of what the setters of a builder take, by the name of the setter.
type Setters = BTreeMap<String, String>;

/// `client` is the expression of the client that has the operations.
pub fn add(file: &mut syn::File, client: &str) {
    let builders = builders(file);
    for item in &mut file.items {
        match item {
            Item::Impl(block) => functions(block).for_each(|function| compile_example(function, client, &builders)),
            Item::Mod(module) => {
                let items = module.content.iter_mut().flat_map(|(_, items)| items);
                match module.ident.to_string().as_str() {
                    "types" => items.for_each(of_type),
                    "builder" => items.for_each(of_operation_builder),
                    _ => {}
                }
            }
            _ => {}
        }
    }
}

fn functions(block: &mut ItemImpl) -> impl Iterator<Item = &mut ImplItemFn> {
    let is_inherent = block.trait_.is_none();
    block.items.iter_mut().filter_map(move |item| match item {
        ImplItem::Fn(function) if is_inherent => Some(function),
        _ => None,
    })
}

fn say(attributes: &mut Vec<Attribute>, text: &str) {
    if !attributes.iter().any(|attribute| attribute.path().is_ident("doc")) {
        attributes.insert(0, parse_quote!(#[doc = #text]));
    }
}

fn of_type(item: &mut Item) {
    match item {
        Item::Impl(block) => {
            let Some(name) = name(block) else { return };
            for function in functions(block).filter(|function| function.sig.ident == "builder") {
                let text = format!(
                    "Begins with nothing set. What is missing or was refused is told by `try_into`.\n\n```\n\
                     use cluvio::api::types::{name};\n\nlet made: Result<{name}, _> = {name}::builder().try_into();\n```"
                );
                say(&mut function.attrs, &text);
            }
        }
        Item::Mod(module) if module.ident == "builder" => {
            say(
                &mut module.attrs,
                "Builders of the types, for those who set some fields of many.",
            );
            for item in module.content.iter_mut().flat_map(|(_, items)| items) {
                match item {
                    Item::Struct(item) => {
                        let name = &item.ident;
                        say(&mut item.attrs, &format!("Makes a [`{name}`](super::{name})."));
                    }
                    Item::Impl(block) => {
                        let Some(name) = name(block) else { continue };
                        for function in functions(block) {
                            let field = function.sig.ident.to_string();
                            say(
                                &mut function.attrs,
                                &format!("Sets [`{field}`](super::{name}::{field})."),
                            );
                        }
                    }
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

fn of_operation_builder(item: &mut Item) {
    let Item::Impl(block) = item else { return };
    for function in functions(block) {
        let text = match function.sig.ident.to_string().as_str() {
            "new" => "Begins with nothing set, like the client's method.".to_owned(),
            "body" => "Sets the body.".to_owned(),
            "body_map" => "Changes the body by its builder.".to_owned(),
            argument => format!("Sets the argument `{argument}`."),
        };
        say(&mut function.attrs, &text);
    }
}

fn compile_example(function: &mut ImplItemFn, client: &str, builders: &BTreeMap<String, Setters>) {
    let gives = function.sig.output.to_token_stream().to_string();
    let Some((_, setters)) = builders
        .iter()
        .find(|(name, _)| gives.contains(&format!(":: {name} <")))
    else {
        return;
    };
    for attribute in &mut function.attrs {
        if let Meta::NameValue(doc) = &mut attribute.meta
            && let Expr::Lit(literal) = &doc.value
            && let Lit::Str(text) = &literal.lit
        {
            let text = compiled(&text.value(), client, setters);
            doc.value = parse_quote!(#text);
        }
    }
}

/// The text with an example that has, not shown, what it needs.
fn compiled(text: &str, client: &str, setters: &Setters) -> String {
    let arguments: String = setters
        .iter()
        .filter(|(name, _)| text.contains(&format!(".{name}({name})")))
        .map(|(name, of)| format!(", {name}: {of}"))
        .collect();
    let begin = format!(
        "```no_run\n# use cluvio::api::types;\n# async fn example(cluvio: cluvio::Client, token: cluvio::Secret{arguments}) \
         -> Result<(), cluvio::Error> {{\nlet response = {client}."
    );
    text.replace("```ignore\nlet response = client.", &begin)
        .replace(".await;\n```", ".await?;\n# Ok(())\n# }\n```")
}

/// The builders of operations.
fn builders(file: &mut syn::File) -> BTreeMap<String, Setters> {
    let modules = file.items.iter_mut().filter_map(|item| match item {
        Item::Mod(module) if module.ident == "builder" => module.content.as_mut(),
        _ => None,
    });
    modules
        .flat_map(|(_, items)| items)
        .filter_map(|item| match item {
            Item::Impl(block) => Some((
                name(block)?,
                functions(block).filter_map(|function| setter(&function.sig)).collect(),
            )),
            _ => None,
        })
        .collect()
}

fn name(block: &ItemImpl) -> Option<String> {
    match &*block.self_ty {
        Type::Path(of) if block.trait_.is_none() => Some(of.path.segments.last()?.ident.to_string()),
        _ => None,
    }
}

/// The name of a setter, with what its argument is converted into, as it is named outside of the crate.
fn setter(signature: &Signature) -> Option<(String, String)> {
    let Generics { where_clause, .. } = &signature.generics;
    let WherePredicate::Type(predicate) = where_clause.as_ref()?.predicates.first()? else {
        return None;
    };
    let TypeParamBound::Trait(bound) = predicate.bounds.first()? else {
        return None;
    };
    let into = bound.path.segments.last().filter(|into| into.ident == "TryInto")?;
    let PathArguments::AngleBracketed(arguments) = &into.arguments else {
        return None;
    };
    let of = arguments.args.first()?.to_token_stream().to_string();
    Some((
        signature.ident.to_string(),
        of.replace(' ', "").replace("crate::", "cluvio::"),
    ))
}
