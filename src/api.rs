//! The API server: one builder for every operation, and the types of the document.
//!
//! All of it is generated from `openapi/cluvio.yaml` when the crate is compiled. Get a [`Client`] from
//! [`cluvio::Client::api`](crate::Client::api), call the method that is named like the operation, set its arguments and
//! `send()`:
//!
//! ```no_run
//! # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
//! use cluvio::api::types::DatasourceInclude;
//!
//! let datasources = cluvio.api().list_datasources().include(DatasourceInclude::Agents).send().await?;
//! for datasource in &datasources.data {
//!     println!("{}", datasource.id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The strings of an enum are never the last word: each has a variant `Unknown` for a value that the document does not list.
//!
//! ```
//! use cluvio::api::types::Aggregation;
//!
//! assert!(Aggregation::KNOWN.contains(&"month"));
//! assert_eq!(Aggregation::from("month"), Aggregation::Month);
//! assert_eq!(Aggregation::from("decade").as_str(), "decade");
//! ```

#![allow(missing_docs, unused_imports, clippy::all)]

include!(concat!(env!("CLUVIO_GENERATED"), "/api.rs"));
