//! The data server: raw downloads by data key, generated from the document like [`crate::api`].
//!
//! [`Client::query`](crate::Client::query) and [`Client::schema`](crate::Client::schema) do all of this by themselves.

#![allow(missing_docs, unused_imports, clippy::all)]

include!(concat!(env!("CLUVIO_GENERATED"), "/data.rs"));
