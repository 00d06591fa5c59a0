//! The data server: raw downloads by data key, generated from the document like [`crate::api`].
//!
//! [`Client::query`](crate::Client::query) and [`Client::schema`](crate::Client::schema) do all of this by themselves. By
//! hand, get a [`Client`] for a token from [`cluvio::Client::data`](crate::Client::data):
//!
//! ```no_run
//! # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
//! let access = cluvio.execution("5a0b0c1e-9f6d-4f0e-8a52-1c5f0f6f7f10").data_access().await?;
//! let data = cluvio.data(access.token)?.fetch_execution_data().data_key(access.key).send().await?;
//! # Ok(())
//! # }
//! ```

#![allow(missing_docs, unused_imports, clippy::all)]

include!(concat!(env!("CLUVIO_GENERATED"), "/data.rs"));
