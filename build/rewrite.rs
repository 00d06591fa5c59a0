//! Turns progenitor's output into a module of this crate.
//!
//! The generated code calls a runtime crate (`progenitor_client`). It is pointed at `crate::wire` instead, so that the
//! error of every call is ours from the start: with the field path of what could not be decoded, and without response
//! headers or bodies in its Debug output.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::quote;
use syn::{Attribute, ImplItem, Item, parse_quote};

/// The generated client with `extra` items added to its `types`.
pub fn client(generated: TokenStream, extra: TokenStream) -> syn::Result<syn::File> {
    let mut file: syn::File = syn::parse2(retarget(generated))?;
    // The generator publishes its runtime with the client; ours is private, but for what the crate itself exports.
    file.items.retain(|item| !matches!(item, Item::Use(_)));
    file.items.insert(0, parse_quote! {
        use crate::wire::{
            ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, ResponseValue, encode_path,
        };
    });
    for item in &mut file.items {
        match item {
            Item::Mod(module) if module.ident == "types" => {
                if let Some((_, items)) = &mut module.content {
                    for item in items.iter_mut() {
                        derive_schema(item);
                        take_null_as_empty(item);
                        default_open_struct(item);
                    }
                    let extra: syn::File = syn::parse2(extra.clone())?;
                    items.extend(extra.items);
                }
            }
            Item::Mod(module) if module.ident == "builder" => {
                for item in module.content.iter_mut().flat_map(|(_, items)| items) {
                    name_operation(item)?;
                }
            }
            // It would panic when TLS cannot be set up, and take a base URL that nobody checked.
            Item::Impl(block) if block.trait_.is_none() => block.items.retain_mut(|item| match item {
                ImplItem::Fn(function) if function.sig.ident == "new" => false,
                ImplItem::Fn(function) if function.sig.ident == "new_with_client" => {
                    function.vis = parse_quote!(pub(crate));
                    true
                }
                _ => true,
            }),
            _ => {}
        }
    }
    Ok(file)
}

/// The generated mocks, each response with the media type that the document gives to its operation and status.
pub fn mock(generated: TokenStream, media_type: impl Fn(&str, &str) -> Option<String>) -> syn::Result<syn::File> {
    let mut file: syn::File = syn::parse2(retarget(generated))?;
    let modules = file.items.iter_mut().filter_map(|item| match item {
        Item::Mod(module) => module.content.as_mut(),
        _ => None,
    });
    for block in modules.flat_map(|(_, items)| items).filter_map(|item| match item {
        Item::Impl(block) => Some(block),
        _ => None,
    }) {
        let of = &block.self_ty;
        let of = quote!(#of).to_string();
        for item in &mut block.items {
            let tokens = quote!(#item);
            let replaced = match of.strip_suffix("Then").zip(status(&tokens)) {
                Some((operation, status)) => {
                    let Some(media_type) = media_type(operation, &status) else {
                        continue;
                    };
                    replace(tokens, &|run| {
                        is(run, "\"application/json\"").then(|| quote!(#media_type))
                    })
                }
                // Path values go over the wire percent-encoded, and are matched by a regular expression.
                None if tokens.to_string().contains("path_matches") => replace(tokens, &|run| {
                    is(run, "value . to_string ()").then(|| quote!(crate::mock::segment(&value)))
                }),
                None => continue,
            };
            *item = syn::parse2(replaced)?;
        }
    }
    Ok(file)
}

/// The status that a function of a mock answers with.
fn status(tokens: &TokenStream) -> Option<String> {
    tokens.clone().into_iter().find_map(|token| match token {
        TokenTree::Group(group) => status(&group.stream()),
        TokenTree::Literal(literal) => literal.to_string().strip_suffix("u16").map(str::to_owned),
        _ => None,
    })
}

/// Formats a file for readers and compilers alike.
pub fn print(file: &syn::File) -> String {
    prettyplease::unparse(file)
}

/// An argument that is missing is told with the operation that it is missing for.
fn name_operation(item: &mut Item) -> syn::Result<()> {
    let Item::Impl(block) = item else { return Ok(()) };
    for function in &mut block.items {
        let tokens = quote!(#function);
        if let Some(method) = operation_id(&tokens) {
            *function = syn::parse2(replace(tokens, &|run| {
                is(run, "Error :: invalid_request").then(|| quote!(|why| Error::invalid_request(#method, why)))
            }))?;
        }
    }
    Ok(())
}

/// The name that a sending function gives to its operation.
fn operation_id(tokens: &TokenStream) -> Option<String> {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let inner = trees.iter().find_map(|tree| match tree {
        TokenTree::Group(group) => operation_id(&group.stream()),
        _ => None,
    });
    inner.or_else(|| {
        trees.windows(3).find_map(|run| match run {
            [TokenTree::Ident(name), _, TokenTree::Literal(value)] if *name == "operation_id" => {
                Some(value.to_string().trim_matches('"').to_owned())
            }
            _ => None,
        })
    })
}

fn derive_schema(item: &mut Item) {
    let attribute: Attribute = parse_quote!(#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]);
    match item {
        Item::Struct(item) => item.attrs.push(attribute),
        Item::Enum(item) => item.attrs.push(attribute),
        _ => {}
    }
}

/// A server may send null for an array that has nothing.
fn take_null_as_empty(item: &mut Item) {
    let Item::Struct(item) = item else { return };
    for field in &mut item.fields {
        let is_defaulted_array = field.attrs.iter().any(|attribute| {
            attribute.path().is_ident("serde") && quote!(#attribute).to_string().contains("Vec::is_empty")
        });
        if is_defaulted_array {
            field
                .attrs
                .push(parse_quote!(#[serde(deserialize_with = "crate::wire::null_as_empty")]));
        }
    }
}

/// The generator gives a default to structs of optional fields, but not to those that also keep unknown ones.
fn default_open_struct(item: &mut Item) {
    let Item::Struct(item) = item else { return };
    let is_open = item
        .fields
        .iter()
        .any(|field| quote!(#field).to_string().contains("flatten"));
    let is_optional = |field: &syn::Field| {
        let text = quote!(#field).to_string();
        text.contains("Option::is_none") || text.contains("flatten")
    };
    if is_open && item.fields.iter().all(is_optional) {
        item.attrs.push(parse_quote!(#[derive(Default)]));
    }
}

/// `progenitor_client` → `crate::wire`, and its generic error → the crate's own.
fn retarget(tokens: TokenStream) -> TokenStream {
    let mut output: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), retarget(group.stream()));
                inner.set_span(group.span());
                // `Error<()>` has arrived as far as `Error <`: drop the type argument.
                let is_unit = group.delimiter() == Delimiter::Parenthesis && group.stream().is_empty();
                let opened = matches!(output.as_slice(), [.., TokenTree::Ident(name), TokenTree::Punct(open)]
                    if *name == "Error" && open.as_char() == '<');
                let closes = matches!(tokens.peek(), Some(TokenTree::Punct(close)) if close.as_char() == '>');
                if is_unit && opened && closes {
                    output.pop();
                    tokens.next();
                } else {
                    output.push(TokenTree::Group(inner));
                }
            }
            TokenTree::Ident(ident) if ident == "progenitor_client" => output.extend(quote!(crate::wire)),
            TokenTree::Ident(ident) if ident == "UnexpectedResponse" => {
                output.push(Ident::new("unexpected_response", ident.span()).into());
            }
            TokenTree::Ident(ident) if ident == "InvalidRequest" => {
                output.push(Ident::new("invalid_request", ident.span()).into());
            }
            other => output.push(other),
        }
    }
    output.into_iter().collect()
}

/// Replaces every run of tokens that `matcher` recognises at its start.
fn replace(tokens: TokenStream, matcher: &dyn Fn(&[TokenTree]) -> Option<TokenStream>) -> TokenStream {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let mut output = TokenStream::new();
    let mut index = 0;
    while index < trees.len() {
        let longest = (1..=4.min(trees.len() - index))
            .rev()
            .find_map(|length| matcher(&trees[index..index + length]).map(|new| (length, new)));
        if let Some((length, new)) = longest {
            output.extend(new);
            index += length;
            continue;
        }
        match &trees[index] {
            TokenTree::Group(group) => {
                output.extend([TokenTree::Group(Group::new(
                    group.delimiter(),
                    replace(group.stream(), matcher),
                ))]);
            }
            other => output.extend([other.clone()]),
        }
        index += 1;
    }
    output
}

fn is(tokens: &[TokenTree], text: &str) -> bool {
    let mut stream = TokenStream::new();
    stream.extend(tokens.iter().cloned());
    stream.to_string() == text
}
