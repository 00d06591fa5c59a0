//! Upkeep of the OpenAPI document: what it says against what the vendor publishes.

pub mod adopt;
pub mod adoption;
pub mod changelog;
pub mod compare;
pub mod cost;
pub mod diff;
pub mod difference;
pub mod evidence;
pub mod lint;
mod pointer;
pub mod report;
pub mod snapshot;
pub mod source;
pub mod text;

/// What `build.rs` does with the document, for `lint` and `snapshot`.
#[path = "../../build/mod.rs"]
pub mod codegen;
