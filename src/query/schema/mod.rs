//! The schema of a datasource, by way of the data server.

mod layout;
mod model;
mod node;

use std::future::IntoFuture;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::{Value, value::RawValue};

pub use model::{DatabaseSchema, SchemaColumn, SchemaTable};

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
/// for schema in cluvio.schema("8qxn-y9ex-65vd").await?.schemas()? {
///     for table in &schema.tables {
///         println!("{}.{}", schema.name.as_deref().unwrap_or("?"), table.name);
///         for column in &table.columns {
///             println!("  {} {}", column.name, column.type_name.as_deref().unwrap_or("?"));
///         }
///     }
/// }
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
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let public = cluvio.schema("8qxn-y9ex-65vd").name("public").await?;
    /// println!("{} tables", public.schemas()?.iter().map(|schema| schema.tables.len()).sum::<usize>());
    /// # Ok(())
    /// # }
    /// ```
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    async fn fetch(self) -> Result<SchemaData, Error> {
        let data = Data::OfSchema {
            datasource: self.datasource,
            name: self.name.clone(),
        };
        let access = data.access(&self.client, Deadline::NONE).await?;
        let limit = self.client.result_limits().held_bytes;
        let download = Download::new(self.client, data, access, Deadline::NONE);
        let secrets = download.secrets();
        let body = download.begin().await?.collect_within(limit).await?;
        Ok(SchemaData {
            body,
            name: self.name,
            secrets,
        })
    }
}

impl IntoFuture for SchemaQuery {
    type Output = Result<SchemaData, Error>;
    type IntoFuture = Boxed<SchemaData>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.fetch())
    }
}

/// A datasource's schema as it came. Its layout could not be read anywhere, so [`schemas`](Self::schemas) reads the
/// plausible ones, and all else is left to [`json`](Self::json) and [`decode`](Self::decode).
///
/// ```no_run
/// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
/// #[derive(serde::Deserialize)]
/// struct Own {
///     schemas: Vec<serde_json::Value>,
/// }
///
/// let schema = cluvio.schema("8qxn-y9ex-65vd").await?;
/// println!("{} bytes: {}", schema.bytes().len(), schema.json()?);
/// let own: Own = schema.decode()?; // a type of your own
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct SchemaData {
    body: Bytes,
    /// The one schema that was asked for.
    name: Option<String>,
    /// A server may send the token back.
    secrets: Secrets,
}

impl SchemaData {
    /// The schemas with their tables and columns, in the order in which they came; one of them where
    /// [one was asked for](SchemaQuery::name).
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let public = cluvio.schema("8qxn-y9ex-65vd").name("public").await?;
    /// let tables = public.schemas()?.into_iter().flat_map(|schema| schema.tables);
    /// let dated: Vec<String> = tables
    ///     .filter(|table| table.columns.iter().any(|column| column.type_name.as_deref() == Some("date")))
    ///     .map(|table| table.name)
    ///     .collect();
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The layout of the data could not be read. What is read is schemas, tables and columns within each other, as lists or
    /// by name, from whichever level the data begins; and a flat list of columns that name their table. A list may have
    /// the names alone. Members that are not known are kept in `extra`.
    ///
    /// # Errors
    ///
    /// [`Undecodable`](ErrorKind::Undecodable) when it is no JSON, or of another layout; [`Error::path`] says where. The
    /// data can still be had raw.
    pub fn schemas(&self) -> Result<Vec<DatabaseSchema>, Error> {
        let root: Box<RawValue> = self.decode()?;
        layout::read(&root, self.name.as_deref()).map_err(|odd| {
            let path = Some(excerpt(&odd.path)).filter(|path| !path.is_empty());
            let place = path.as_ref().map(|path| format!(": at {path}, {} was expected", odd.expected));
            let why = format!(
                "the layout of the schema data is not one that this client knows{} (take it raw with `json()` or `decode()`)",
                place.unwrap_or_default()
            );
            self.unreadable(&why, path)
        })
    }

    /// The bytes as they came.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let schema = cluvio.schema("8qxn-y9ex-65vd").await?;
    /// std::fs::write("schema.json", schema.bytes())?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bytes(&self) -> &Bytes {
        &self.body
    }

    /// The JSON as it came.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let json = cluvio.schema("8qxn-y9ex-65vd").await?.json()?;
    /// println!("{json:#}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Undecodable`](ErrorKind::Undecodable) when it is no JSON.
    pub fn json(&self) -> Result<Value, Error> {
        self.decode()
    }

    /// The schema in a type of your own.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// use std::collections::HashMap;
    ///
    /// let schema: HashMap<String, serde_json::Value> = cluvio.schema("8qxn-y9ex-65vd").await?.decode()?;
    /// println!("it has {:?}", schema.keys());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Undecodable`](ErrorKind::Undecodable) when it does not fit; [`Error::path`] says where.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, Error> {
        decode(&self.body).map_err(|(path, why)| {
            let path = path.map(|path| excerpt(&path));
            let place = path.as_ref().map(|path| format!(", at {path}")).unwrap_or_default();
            let why = excerpt(&why.to_string());
            self.unreadable(&format!("the schema data cannot be read{place}: {why}"), path)
        })
    }

    fn unreadable(&self, why: &str, path: Option<String>) -> Error {
        let begin = excerpt(&beginning_of(&self.body));
        let message = self.secrets.redact(&format!("{why}; it begins \"{begin}\""));
        let error = Error::new(ErrorKind::Undecodable, message).with_body(self.body.clone());
        match path {
            Some(path) => error.with_path(self.secrets.redact(&path)),
            None => error,
        }
    }
}
