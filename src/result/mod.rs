//! The result of a query.

mod batch;
mod cell;
mod columns;
mod counts;
mod csv;
mod excerpt;
mod limits;
mod ndjson;
mod reader;
mod row;
mod rows;
mod scan;
mod source;
mod token;
mod write;

use std::{fmt, sync::Arc};

use bytes::{Bytes, BytesMut};
use futures_util::TryStreamExt;
use serde::de::DeserializeOwned;
use serde_json::Value;

pub use batch::{Batches, Received, RowBatch};
pub use cell::Cell;
pub use columns::Column;
pub use limits::ResultLimits;
pub use rows::Rows;
pub(crate) use scan::Scan;
pub use token::CellKind;
pub use write::Written;

use source::{Origin, Source};

use crate::{ByteStream, Error, ErrorKind, api::types, error::Secrets, trace::QuerySpan, wire::without_mark};

/// The result of a query: its columns are known, and its rows are about to be downloaded.
///
/// What is done with it takes it up, since it comes but once.
///
/// ```no_run
/// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
/// #[derive(serde::Deserialize)]
/// struct Flight {
///     carrier: String,
///     delay: Option<f64>,
/// }
///
/// let result = cluvio.query("8qxn-y9ex-65vd", "SELECT carrier, delay FROM flights").await?;
/// let flights: Vec<Flight> = result.rows().into_vec().await?;
/// # Ok(())
/// # }
/// ```
pub struct QueryResult {
    batches: Batches,
    /// What came before the first row, for those who want it raw.
    begin: Bytes,
    limits: ResultLimits,
}

/// What is known of a result besides its data.
pub(crate) struct Info {
    execution_id: String,
    execution: types::Execution,
    timestamp: Option<i64>,
    /// A server may send the token back.
    secrets: Secrets,
}

impl Info {
    pub(crate) fn new(id: &str, execution: types::Execution, timestamp: Option<i64>, secrets: Secrets) -> Self {
        Self {
            secrets,
            execution_id: id.to_owned(),
            execution,
            timestamp,
        }
    }

    fn unusable(&self, why: &str) -> Error {
        Error::new(ErrorKind::Undecodable, self.secrets.redact(why)).with_execution(&self.execution_id)
    }
}

impl QueryResult {
    /// Reads the columns.
    pub(crate) async fn open(info: Info, mut stream: ByteStream, limits: ResultLimits) -> Result<Self, Error> {
        let mut reader = reader::Reader::new(limits, counts::Counts::of(&info.execution));
        let mut begin = BytesMut::new();
        let mut is_open = true;
        let unreadable = loop {
            match reader.read_columns() {
                Ok(true) => break None,
                Ok(false) => {}
                Err(why) => break Some(why),
            }
            match stream.next().await.transpose() {
                Ok(Some(bytes)) => {
                    reader.push(&bytes);
                    begin.extend_from_slice(&bytes);
                }
                Ok(None) => {
                    reader.end();
                    is_open = false;
                }
                Err(error) => return Err(error.with_execution(&info.execution_id)),
            }
        };
        let info = Arc::new(info);
        let begin = begin.freeze();
        Ok(Self {
            batches: Batches {
                info: Arc::clone(&info),
                columns: reader.columns().cloned(),
                unreadable: unreadable.map(|why| (why, begin.clone())),
                received: reader.received(),
                progress: None,
                span: None,
                origin: Origin::Here(Box::new(Source {
                    info,
                    reader,
                    stream: is_open.then_some(stream),
                    failure: None,
                })),
            },
            begin,
            limits,
        })
    }

    /// The result with the span of its query, which ends with its rows.
    pub(crate) fn traced(mut self, span: QuerySpan) -> Self {
        self.batches.span = Some(span);
        self
    }

    /// The rows, each as a `T`: a tuple or a `Vec` in the order of the columns, a struct or a map by their names, or for a
    /// single column the value itself.
    ///
    /// A cell may be anything that serde reads from JSON: use `Option` where there may be NULL, and
    /// `Box<serde_json::value::RawValue>` for a value exactly as it came. A type that takes anything, such as
    /// `serde_json::Value` or a decimal type, is given the row as a map; to read a single column by it, take `(T,)`.
    ///
    /// A layout that is not known is the first row's error.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// use std::collections::HashMap;
    /// use serde_json::value::RawValue;
    ///
    /// let sql = "SELECT carrier, price FROM flights";
    /// let tuples: Vec<(String, f64)> = cluvio.query("8qxn-y9ex-65vd", sql).await?.rows().into_vec().await?;
    /// let exact: Vec<HashMap<String, Box<RawValue>>> = cluvio.query("8qxn-y9ex-65vd", sql).await?.rows().into_vec().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn rows<T: DeserializeOwned>(self) -> Rows<T> {
        Rows::new(self.batches())
    }

    /// The rows in batches, for types that borrow, for values exactly as they came, and for work on more than one thread.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let mut batches = cluvio.query("8qxn-y9ex-65vd", "SELECT price FROM tickets").await?.batches();
    /// while let Some(batch) = batches.try_next().await? {
    ///     let exact = (0..batch.len()).map(|row| batch.cell(row, 0).json()); // digit by digit
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn batches(self) -> Batches {
        self.batches
    }

    /// The columns in their order. Where rows are objects, these are the names within the first MiB of the result, or as
    /// many as the execution counted.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let result = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?;
    /// let names: Vec<&str> = result.columns()?.iter().map(|column| column.name.as_str()).collect();
    /// println!("{}", names.join(", "));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Undecodable`](ErrorKind::Undecodable) when the layout is not one that is known, or when the execution counted
    /// other columns than came. The data can still be had raw.
    pub fn columns(&self) -> Result<&[Column], Error> {
        match self.batches.unreadable() {
            Some(error) => Err(error),
            None => Ok(self.batches.columns()),
        }
    }

    /// Is told what has come, with every batch of rows.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let result = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?;
    /// let rows = result.on_progress(|received| println!("{} rows so far", received.rows)).rows::<Vec<serde_json::Value>>();
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_progress(mut self, callback: impl Fn(Received) + Send + 'static) -> Self {
        self.batches.progress = Some(Box::new(callback));
        self
    }

    /// The body as it comes.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let body = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?.byte_stream();
    /// println!("{} bytes", body.collect().await?.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn byte_stream(mut self) -> ByteStream {
        let origin = std::mem::replace(&mut self.batches.origin, Origin::Done);
        let info = Arc::clone(&self.batches.info);
        let stream = origin.into_stream(self.begin);
        ByteStream::of(stream.map_err(move |error| error.with_execution(&info.execution_id)))
    }

    /// The body as it came, up to the limit on what is [held](ResultLimits::held_bytes). Counts are not checked.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let body = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?.bytes().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Connection`](ErrorKind::Connection) when the download breaks off, [`Timeout`](ErrorKind::Timeout) when the server
    /// falls silent or the deadline passes, [`Undecodable`](ErrorKind::Undecodable) when it is larger than the limit.
    pub async fn bytes(self) -> Result<Bytes, Error> {
        let (info, limit) = (Arc::clone(&self.batches.info), self.limits.held_bytes);
        let body = self.byte_stream().collect_within(limit).await;
        // The limit is not the stream's.
        body.map_err(|error| error.with_execution(&info.execution_id))
    }

    /// The body as JSON, whatever its layout. Numbers beyond 64 bits lose precision here, and one beyond the range of a
    /// double, such as `1e400`, is an error.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let json = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?.json().await?;
    /// println!("{json:#}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As for [`bytes`](Self::bytes), and [`Undecodable`](ErrorKind::Undecodable) when it is no JSON.
    pub async fn json(self) -> Result<Value, Error> {
        let info = Arc::clone(&self.batches.info);
        let body = self.bytes().await?;
        serde_json::from_slice(without_mark(&body)).map_err(|error| {
            info.unusable(&format!("the result is not JSON: {error}"))
                .with_body(body.clone())
        })
    }

    /// The execution that the result is of, in its last state.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let result = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?;
    /// let counted = result.execution().attributes.as_ref().and_then(|attributes| attributes.result_rows);
    /// println!("{counted:?} rows of {}, data of {:?}", result.execution_id(), result.data_timestamp());
    /// # Ok(())
    /// # }
    /// ```
    pub fn execution(&self) -> &types::Execution {
        &self.batches.info.execution
    }

    /// The id by which the execution is looked at.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let result = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?;
    /// println!("it can be downloaded again as {}", result.execution_id());
    /// # Ok(())
    /// # }
    /// ```
    pub fn execution_id(&self) -> &str {
        &self.batches.info.execution_id
    }

    /// The `data_timestamp`, in seconds since 1970.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let result = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?;
    /// let since_1970 = result.data_timestamp();
    /// let moment = since_1970.and_then(|seconds| chrono::DateTime::from_timestamp(seconds, 0));
    /// # Ok(())
    /// # }
    /// ```
    pub fn data_timestamp(&self) -> Option<i64> {
        self.batches.info.timestamp
    }
}

impl fmt::Debug for QueryResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("QueryResult")
            .field("execution_id", &self.execution_id())
            .field("columns", &self.batches.columns())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
