//! What the hand-written layer needs from the document, written as Rust beside the generated client.

mod enums;
mod flow;
mod operations;
mod resources;

pub use enums::{names as enum_names, open_enums};
pub use flow::flow;
pub use operations::operations;
pub use resources::resources;

use proc_macro2::{Ident, Span};

/// An identifier for a wire string: `week_sunday` becomes `WeekSunday`.
pub fn variant(value: &str) -> Ident {
    let mut name: String = value
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty())
        .map(capitalise)
        .collect();
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name.insert(0, 'N');
    }
    Ident::new(&name, Span::call_site())
}

/// An identifier for a component, as it stands.
fn type_name(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// A field or method identifier, as the generator would choose it: `operationId` becomes `operation_id`.
pub fn snake(name: &str) -> Ident {
    let mut snake = String::with_capacity(name.len() + 4);
    for (index, c) in name.chars().enumerate() {
        if c.is_ascii_uppercase() {
            if index > 0 {
                snake.push('_');
            }
            snake.push(c.to_ascii_lowercase());
        } else if c.is_ascii_alphanumeric() {
            snake.push(c);
        } else {
            snake.push('_');
        }
    }
    syn::parse_str(&snake).unwrap_or_else(|_| Ident::new(&format!("{snake}_"), Span::call_site()))
}

fn capitalise(part: &str) -> String {
    let mut chars = part.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_ascii_uppercase().to_string() + chars.as_str()
    })
}
