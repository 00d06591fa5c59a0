//! A query's life against servers that behave in every way the vendor might.

mod handing_off;
mod schema;
mod script;
#[path = "../support/mod.rs"]
mod support;
mod waiting;
