//! The schema of a datasource, by way of the data server.

use std::future::IntoFuture;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{
    Boxed, Deadline,
    download::{Data, Download},
};
use crate::{
    Client, Error, ErrorKind,
    error::{Secrets, beginning_of, excerpt},
    wire::decode,
};

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
        let data = Data::OfSchema {
            datasource: self.datasource,
            name: self.name,
        };
        let access = data.access(&self.client, Deadline::NONE).await?;
        let limit = self.client.result_limits().held_bytes;
        let download = Download::new(self.client, data, access, Deadline::NONE);
        let secrets = download.secrets();
        let body = download.begin().await?.collect_within(limit).await?;
        Ok(SchemaData { body, secrets })
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
    /// A server may send the token back.
    secrets: Secrets,
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
        decode(&self.body).map_err(|(path, why)| {
            let path = path.map(|path| self.secrets.redact(&excerpt(&path)));
            let place = path.as_ref().map(|path| format!(", at {path}")).unwrap_or_default();
            let why = excerpt(&why.to_string());
            let begin = excerpt(&beginning_of(&self.body));
            let message = format!("the schema data cannot be read{place}: {why}; it begins \"{begin}\"");
            let error = Error::new(ErrorKind::Undecodable, self.secrets.redact(&message)).with_body(self.body.clone());
            match path {
                Some(path) => error.with_path(path),
                None => error,
            }
        })
    }
}
