//! Upkeep of the OpenAPI document: what it says against what the vendor publishes.

pub mod compare;
pub mod difference;
pub mod report;
pub mod source;

/// What `build.rs` does with the document, for `lint` and `snapshot`.
#[path = "../../build/mod.rs"]
pub mod codegen;
