//! What the hand-written layer needs from the document, written as Rust beside the generated client.

mod embedding;
mod enums;
mod flow;
pub mod operations;
mod resources;

pub use embedding::{embedding, findings as embedding_findings};
pub use enums::{names as enum_names, open_enums};
pub use flow::{findings as flow_findings, flow};
pub use operations::{findings as operations_findings, operations};
pub use resources::resources;

use heck::{ToPascalCase, ToSnakeCase};
use proc_macro2::{Ident, Span};

/// An identifier for a wire string: `week_sunday` becomes `WeekSunday`.
pub fn variant(value: &str) -> Ident {
    let mut name = value
        .replace(|c: char| !c.is_ascii_alphanumeric(), "-")
        .to_pascal_case();
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name.insert(0, 'N');
    }
    identifier(name)
}

/// An identifier for a component, as it stands.
fn type_name(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// A field or method identifier, as the generator chooses it: `operationId` becomes `operation_id`.
pub fn snake(name: &str) -> Ident {
    let mut name = name.replace(|c: char| !c.is_ascii_alphanumeric(), "-").to_snake_case();
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name.insert(0, 'x');
    }
    identifier(name)
}

/// The name of the builder of an operation.
fn builder(operation_id: &str) -> Ident {
    identifier(operation_id.to_pascal_case())
}

fn identifier(name: String) -> Ident {
    syn::parse_str(&name).unwrap_or_else(|_| Ident::new(&format!("{name}_"), Span::call_site()))
}
