//! The resource enum, and what lets relationships be followed into `included`.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

use super::{snake, type_name, variant};
use crate::codegen::document::{Document, entries, reference, strings};

pub fn resources(document: &Document) -> TokenStream {
    let kinds: Vec<(&str, &str)> = kinds(document).collect();
    let resource_types = kinds.iter().map(|(name, wire)| {
        let ident = variant(wire);
        let docs = format!("`{wire}`: [`{name}`].");
        quote! { #[doc = #docs] #ident = #wire }
    });
    let resources = kinds.iter().map(|(name, wire)| {
        let (ident, kind) = (type_name(name), variant(wire));
        quote! { #ident: #kind }
    });
    let identifiers = kinds.iter().filter_map(|(name, wire)| identifier(document, name, wire));
    let accessors = kinds.iter().filter_map(|(name, _)| accessors(document, name));
    let documents = documents(document);
    let bodies = bodies(document);
    quote! {
        crate::open_enum! {
            /// The kinds of resources that the document knows, by their JSON:API `type`.
            pub enum ResourceType { #(#resource_types,)* }
        }
        crate::resources! { #(#resources,)* }
        #(#identifiers)*
        #(#accessors)*
        #documents
        #bodies
    }
}

/// (component name, JSON:API type) of every resource.
fn kinds(document: &Document) -> impl Iterator<Item = (&str, &str)> {
    document.schemas().filter_map(|(name, schema)| {
        let constant = reference(&schema["properties"]["type"])?;
        // A variant of a resource (such as one with its secret) shares the constant of another component.
        if constant.strip_suffix("ResourceType") != Some(name) {
            return None;
        }
        let wire = strings(&document.schema(constant)?["enum"]);
        Some((name, *wire.first()?))
    })
}

fn identifier(document: &Document, name: &str, wire: &str) -> Option<TokenStream> {
    let component = format!("{name}Identifier");
    document.schema(&component)?;
    let (ident, kind) = (type_name(&component), variant(wire));
    let docs = format!(
        "Identifies the [`{name}`] with this id.\n\n```\nuse cluvio::api::types::{component};\n\n\
         let identifier = {component}::new(\"8qxn-y9ex-65vd\");\nassert_eq!(identifier.id, \"8qxn-y9ex-65vd\");\n```"
    );
    let (to_one, to_many) = (to_one(document, name, &ident), to_many(document, name, &ident));
    Some(quote! {
        impl #ident {
            #[doc = #docs]
            pub fn new(id: impl Into<String>) -> Self {
                Self { id: id.into(), type_: ResourceType::#kind }
            }
        }
        impl crate::jsonapi::Identify for #ident {
            fn id(&self) -> &str { &self.id }
            fn resource_type(&self) -> &str { self.type_.as_str() }
        }
        #to_one
        #to_many
    })
}

/// A to-one relationship is made of an id.
fn to_one(document: &Document, name: &str, identifier: &Ident) -> Option<TokenStream> {
    let (component, _) = document.schemas().find(|(_, schema)| {
        let kind = reference(&schema["properties"]["data"]["properties"]["type"]);
        kind.and_then(|kind| kind.strip_suffix("ResourceType")) == Some(name)
    })?;
    let ident = type_name(component);
    let docs = format!(
        "Links to the [`{name}`] with this id.\n\n```\nuse cluvio::api::types::{component};\n\n\
         let link = {component}::to(\"8qxn-y9ex-65vd\");\nassert_eq!(link.data.unwrap().id, \"8qxn-y9ex-65vd\");\n```"
    );
    Some(quote! {
        impl #ident {
            #[doc = #docs]
            pub fn to(id: impl Into<String>) -> Self {
                Self { data: Some(#identifier::new(id)) }
            }
        }
    })
}

/// A to-many relationship is made of ids.
fn to_many(document: &Document, name: &str, identifier: &Ident) -> Option<TokenStream> {
    let component = document.schemas().find(|(_, schema)| {
        reference(&schema["properties"]["data"]["items"]).and_then(|item| item.strip_suffix("Identifier")) == Some(name)
    });
    let (component, _) = component?;
    let ident = type_name(component);
    let docs = format!(
        "Links to the [`{name}`] resources with these ids; none empties the relationship.\n\n```\n\
         use cluvio::api::types::{component};\n\nlet links = {component}::to([\"8qxn-y9ex-65vd\"]);\n\
         assert_eq!(links.data.unwrap().len(), 1);\n```"
    );
    Some(quote! {
        impl #ident {
            #[doc = #docs]
            pub fn to<I: Into<String>>(ids: impl IntoIterator<Item = I>) -> Self {
                Self { data: Some(ids.into_iter().map(#identifier::new).collect()) }
            }
        }
    })
}

/// A method for every relationship of a resource that leads to a known kind.
fn accessors(document: &Document, name: &str) -> Option<TokenStream> {
    let component = format!("{name}Relationships");
    let relationships = document.schema(&component)?;
    let methods = entries(&relationships["properties"]).filter_map(|(field, schema)| {
        let linkage = &document.resolve(schema)["properties"]["data"];
        let target = target(document, linkage, 0)?;
        let (method, target) = (snake(field), type_name(target));
        let docs = format!(
            "The `{field}` relationship: which [`{target}`] it links to.\n\n```\n\
             # fn example(resource: &cluvio::api::types::{name}) {{\nfor id in resource.{method}().ids() {{\n    \
             println!(\"{{id}}\");\n}}\n# }}\n```"
        );
        Some(quote! {
            #[doc = #docs]
            pub fn #method(&self) -> crate::Links<'_, #target> {
                crate::Links::of(self.relationships.as_ref().and_then(|all| all.#method.as_ref()).map(|one| &one.data))
            }
        })
    });
    let ident = type_name(name);
    Some(quote! { impl #ident { #(#methods)* } })
}

/// The kind of resource that a relationship's `data` identifies.
fn target<'a>(document: &'a Document, linkage: &'a Value, depth: usize) -> Option<&'a str> {
    // A schema that refers to itself identifies nothing.
    const MAX_DEPTH: usize = 16;
    if depth > MAX_DEPTH {
        return None;
    }
    if let Some(kind) = reference(&linkage["properties"]["type"]).and_then(|name| name.strip_suffix("ResourceType")) {
        return document.schema(kind).is_some().then_some(kind);
    }
    if let Some(name) = reference(linkage) {
        return target(document, document.schema(name)?, depth + 1);
    }
    ["items", "allOf", "oneOf"].iter().find_map(|key| match &linkage[*key] {
        Value::Array(choices) => choices.iter().find_map(|choice| target(document, choice, depth + 1)),
        Value::Null => None,
        one => target(document, one, depth + 1),
    })
}

/// What each response document gives to an index of its resources, and linkage that comes in two forms.
fn documents(document: &Document) -> TokenStream {
    document
        .schemas()
        .filter_map(|(name, schema)| {
            let ident = type_name(name);
            if let Some(choices) = schema["oneOf"].as_array() {
                let arms = choices.iter().map(|choice| {
                    let choice = reference(choice)?;
                    let inner = &document.schema(choice)?["properties"];
                    let variant = type_name(choice);
                    if choice.ends_with("Identifier") && inner["id"].is_object() {
                        Some(quote! { Self::#variant(one) => one })
                    } else if reference(&inner["data"])?.ends_with("Identifier") {
                        Some(quote! { Self::#variant(one) => &one.data })
                    } else {
                        None
                    }
                });
                let arms: Vec<_> = arms.collect::<Option<_>>()?;
                return Some(quote! {
                    impl #ident {
                        fn identifier(&self) -> &dyn crate::jsonapi::Identify {
                            match self { #(#arms,)* }
                        }
                    }
                    impl crate::jsonapi::Identify for #ident {
                        fn id(&self) -> &str { self.identifier().id() }
                        fn resource_type(&self) -> &str { self.identifier().resource_type() }
                    }
                });
            }
            let properties = &schema["properties"];
            let one = &properties["data"];
            let many = &one["items"];
            let is_kind = |value| reference(value).is_some_and(|name| kinds(document).any(|(kind, _)| kind == name));
            let primary = if is_kind(one) {
                quote! { vec![(&self.data).into()] }
            } else if is_kind(many) {
                quote! { self.data.iter().map(Into::into).collect() }
            } else {
                return None;
            };
            let included = if properties["included"].is_object() {
                quote! { &self.included }
            } else {
                quote! { &[] }
            };
            Some(quote! {
                impl crate::jsonapi::Compound for #ident {
                    fn primary(&self) -> Vec<ResourceRef<'_>> { #primary }
                    fn included(&self) -> &[Resource] { #included }
                }
            })
        })
        .collect()
}

/// Attributes alone, or relationships alone, are enough to make a request body: `XInputAttributes` → `XInput` → `XRequest`.
fn bodies(document: &Document) -> TokenStream {
    document
        .schemas()
        .filter_map(|(name, schema)| {
            let input = reference(&schema["properties"]["data"])?;
            let parts = &document.schema(input)?["properties"];
            if kinds(document).any(|(kind, _)| kind == input) || !name.ends_with("Request") {
                return None;
            }
            let (request, input) = (type_name(name), type_name(input));
            let part = |part: &str, other: &str| {
                let from = type_name(reference(&parts[part])?);
                let (part, other) = (snake(part), parts[other].is_object().then(|| snake(other)));
                let other = other.map(|other| quote! { #other: None, });
                Some(quote! {
                    impl From<#from> for #input {
                        fn from(#part: #from) -> Self {
                            Self { #part: Some(#part), #other }
                        }
                    }
                    impl From<#from> for #request {
                        fn from(#part: #from) -> Self {
                            Self { data: #part.into() }
                        }
                    }
                })
            };
            let attributes = part("attributes", "relationships");
            let relationships = part("relationships", "attributes");
            Some(quote! { #attributes #relationships })
        })
        .collect()
}
