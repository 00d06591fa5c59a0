//! Typed mocks of both servers for the tests of programs that use this crate.
//!
//! [`ApiMocks`] and [`DataMocks`] give `httpmock::MockServer` a method for every operation. Responses carry the media type
//! that the document gives them.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), cluvio::Error> {
//! use cluvio::{api::types::DatasourceCollection, mock::ApiMocks};
//!
//! let server = httpmock::MockServer::start_async().await;
//! let mock = server.list_datasources(|when, then| {
//!     when.include(None);
//!     then.ok(&DatasourceCollection { data: vec![], included: vec![] });
//! });
//!
//! let region = cluvio::Region::custom(server.base_url(), server.base_url());
//! let cluvio = cluvio::Client::builder("key").region(region).build()?;
//! assert!(cluvio.api().list_datasources().send().await?.data.is_empty());
//! mock.assert();
//! # Ok(())
//! # }
//! ```

/// The mock server that the mocks are for.
///
/// ```
/// use cluvio::mock::httpmock::MockServer;
///
/// let server = MockServer::start();
/// assert!(server.base_url().starts_with("http://127.0.0.1:"));
/// ```
pub use httpmock;

pub use api::MockServerExt as ApiMocks;
pub use data::MockServerExt as DataMocks;

/// The mocks of the API server's operations.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), cluvio::Error> {
/// # let server = cluvio::mock::httpmock::MockServer::start_async().await;
/// # let region = cluvio::Region::custom(server.base_url(), server.base_url());
/// # let cluvio = cluvio::Client::builder("key").region(region).build()?;
/// use cluvio::{ErrorKind, api::types::Errors, mock::ApiMocks};
///
/// server.get_dashboard(|when, then| {
///     when.id("v3kd-90xw-m2pq");
///     then.forbidden(&Errors::default());
/// });
/// let error = cluvio.api().get_dashboard().id("v3kd-90xw-m2pq").send().await.unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::Forbidden);
/// # Ok(())
/// # }
/// ```
#[allow(missing_docs, unused_imports, clippy::all)]
pub mod api {
    include!(concat!(env!("CLUVIO_GENERATED"), "/mock_api.rs"));
}

/// The mocks of the data server's operations, which answer with any JSON.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), cluvio::Error> {
/// # let server = cluvio::mock::httpmock::MockServer::start_async().await;
/// # let region = cluvio::Region::custom(server.base_url(), server.base_url());
/// # let cluvio = cluvio::Client::builder("key").region(region).build()?;
/// use cluvio::mock::DataMocks;
///
/// server.fetch_execution_data(|when, then| {
///     when.data_key("d4t4");
///     then.ok(serde_json::json!([["AA", 12]]));
/// });
/// let data = cluvio.data("t0k3n")?.fetch_execution_data().data_key("d4t4").send().await?;
/// assert_eq!(data.into_inner().collect().await?, r#"[["AA",12]]"#);
/// # Ok(())
/// # }
/// ```
#[allow(missing_docs, unused_imports, clippy::all)]
pub mod data {
    include!(concat!(env!("CLUVIO_GENERATED"), "/mock_data.rs"));
}

/// A value as it stands in the path of a request, for use in a regular expression.
fn segment(value: &impl ToString) -> String {
    regex::escape(&crate::wire::encode_path(&value.to_string()))
}
