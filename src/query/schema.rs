//! The schema of a datasource, by way of the data server.

use std::future::IntoFuture;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Boxed, DataAccess};
use crate::{Client, Error, ErrorKind, operation};

/// Asks for the schema of a datasource; `.await` gives it.
///
/// ```no_run
/// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
/// let schema = cluvio.schema("8qxn-y9ex-65vd").name("public").await?;
/// println!("{}", schema.json()?);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "nothing is asked until this is awaited"]
pub struct SchemaQuery {
    client: Client,
    datasource: String,
    name: Option<String>,
}

impl SchemaQuery {
    pub(crate) fn new(client: Client, datasource: String) -> Self {
        Self {
            client,
            datasource,
            name: None,
        }
    }

    /// Only the schema with this name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    async fn fetch(self) -> Result<SchemaData, Error> {
        let mut request = operation::get_datasource_schema(self.client.api(), self.datasource);
        if let Some(name) = self.name {
            request = request.name(name);
        }
        let access = DataAccess::from_schema(request.send().await?.into_inner())?;
        let data = self.client.data(access.token)?;
        let body = operation::fetch_schema_data(&data, access.key)
            .send()
            .await?
            .into_inner()
            .collect()
            .await?;
        Ok(SchemaData { body })
    }
}

impl IntoFuture for SchemaQuery {
    type Output = Result<SchemaData, Error>;
    type IntoFuture = Boxed<SchemaData>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.fetch())
    }
}

/// A datasource's schema as JSON. The vendor does not publish its layout.
#[derive(Clone, Debug)]
pub struct SchemaData {
    body: Bytes,
}

impl SchemaData {
    /// The bytes as they came.
    pub fn bytes(&self) -> &Bytes {
        &self.body
    }

    /// The JSON as it came.
    ///
    /// # Errors
    ///
    /// [`Undecodable`](ErrorKind::Undecodable) when it is no JSON.
    pub fn json(&self) -> Result<Value, Error> {
        self.decode()
    }

    /// The schema in a type of your own.
    ///
    /// # Errors
    ///
    /// [`Undecodable`](ErrorKind::Undecodable) when it does not fit; [`Error::path`] says where.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let mut decoder = serde_json::Deserializer::from_slice(&self.body);
        serde_path_to_error::deserialize(&mut decoder).map_err(|error| {
            let path = error.path().to_string();
            let message = format!("the schema data cannot be read, at {path}: {}", error.inner());
            Error::new(ErrorKind::Undecodable, message)
                .with_path(path)
                .with_body(self.body.clone())
        })
    }
}
