// Where the README links to files of the repository, the documentation links to its own pages: the first definition counts.
#![doc = include_str!("guide/links.md")]
#![doc = include_str!("../README.md")]
// Shows what needs which feature.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod client;
mod comma_list;
mod credential;
mod env;
mod error;
mod http;
mod jsonapi;
mod open_enum;
mod operation;
mod parameters;
mod query;
mod region;
mod result;
mod retry;
mod secret;
mod trace;
mod wire;

pub mod api;
pub mod data;
#[cfg(feature = "embed")]
pub mod embed;
#[cfg(any(fuzzing, test))]
#[doc(hidden)]
pub mod fuzzing;
#[cfg(doc)]
pub mod guide;
#[cfg(feature = "mock")]
pub mod mock;

/// The HTTP client that this crate is built on, for [`ClientBuilder::http_client`].
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let proxy = cluvio::reqwest::Proxy::https("http://proxy.example:3128")?;
/// let http = cluvio::http_client_builder()?.proxy(proxy).build()?;
/// # Ok(())
/// # }
/// ```
pub use reqwest;

pub use client::{Client, ClientBuilder};
pub use comma_list::CommaList;
pub use error::{Error, ErrorKind};
pub use http::http_client_builder;
pub use jsonapi::{Compound, Identify, Included, Links, ResourceObject, UnknownResource};
pub use operation::{API_VERSION, Evidence, EvidenceLevel, Operation, Server};
pub use parameters::{FilterValue, Parameters, TimeRange};
pub use query::{
    DataAccess, DatabaseSchema, Execution, Phase, PollSchedule, Progress, Query, QueryAll, SchemaColumn, SchemaData,
    SchemaQuery, SchemaTable, Wait,
};
pub use region::Region;
pub use result::{Batches, Cell, CellKind, Column, QueryResult, Received, ResultLimits, RowBatch, Rows, Written};
pub use retry::RetryPolicy;
pub use secret::Secret;
pub use wire::{ByteStream, ResponseValue};

pub(crate) use jsonapi::resources;
pub(crate) use open_enum::open_enum;
