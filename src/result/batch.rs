//! Rows as they come: some at a time, of which each value is where it stands in the text.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use futures_core::Stream;
use serde::Deserialize;

use super::{
    Cell, Column, Info, columns::Columns, excerpt::excerpt_of, reader::Block, row::RowDeserializer, source::Origin,
    token::Token,
};
use crate::{Error, error::excerpt, trace::QuerySpan};

/// What has come of a result: see [`QueryResult::on_progress`](crate::QueryResult::on_progress).
///
/// ```
/// use cluvio::Received;
///
/// fn show(received: Received) {
///     eprint!("\r{} rows, {} MB", received.rows, received.bytes / 1_000_000);
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Received {
    /// Rows that have come whole.
    pub rows: u64,
    /// Bytes of JSON, counted after decompression.
    pub bytes: u64,
}

pub(super) type Callback = Box<dyn Fn(Received) + Send>;

/// The rows of a [`QueryResult`](crate::QueryResult) in batches, as they come: a stream.
///
/// A batch holds what came at once. On a runtime with more than one thread, the next ones are read while one is worked on;
/// when some of them wait, nothing more is asked of the network, so a slow reader slows the server down.
///
/// ```no_run
/// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
/// let mut batches = cluvio.query("8qxn-y9ex-65vd", "SELECT tail, carrier FROM flights").await?.batches();
/// let mut longest = 0;
/// while let Some(batch) = batches.try_next().await? {
///     for row in 0..batch.len() {
///         let (tail, _carrier): (&str, &str) = batch.row(row)?; // borrowed from the batch
///         longest = longest.max(tail.len());
///     }
/// }
/// # Ok(())
/// # }
/// ```
pub struct Batches {
    pub(super) info: Arc<Info>,
    pub(super) columns: Option<Arc<Columns>>,
    /// Why the columns could not be read, and what came.
    pub(super) unreadable: Option<(String, Bytes)>,
    pub(super) origin: Origin,
    pub(super) received: Received,
    pub(super) progress: Option<Callback>,
    pub(super) span: Option<QuerySpan>,
}

impl Batches {
    /// The next batch; none after the last one, when all has come as it was announced.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let mut batches = cluvio.query("8qxn-y9ex-65vd", "SELECT tail FROM flights").await?.batches();
    /// let mut rows = 0;
    /// while let Some(batch) = batches.try_next().await? {
    ///     rows += batch.len();
    /// }
    /// println!("all {rows} rows have come");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Undecodable`](crate::ErrorKind::Undecodable) for a layout that is not known, for what is no JSON, ends early or is
    /// larger than the [limits](crate::ResultLimits), and for other counts than the execution has;
    /// [`Connection`](crate::ErrorKind::Connection) when the download breaks off; [`Timeout`](crate::ErrorKind::Timeout)
    /// when the server falls silent or the deadline passes. After an error there is nothing more.
    pub async fn try_next(&mut self) -> Result<Option<RowBatch>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }

    /// The columns in their order; none where the layout is not known.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let batches = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?.batches();
    /// let delay = batches.columns().iter().position(|column| column.name == "delay");
    /// # Ok(())
    /// # }
    /// ```
    pub fn columns(&self) -> &[Column] {
        self.columns.as_ref().map_or(&[], |columns| columns.list())
    }

    /// The id by which the execution is looked at.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let batches = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?.batches();
    /// println!("execution {}", batches.execution_id());
    /// # Ok(())
    /// # }
    /// ```
    pub fn execution_id(&self) -> &str {
        &self.info.execution_id
    }

    /// Ends the span.
    fn ended(&mut self, error: Option<&Error>) {
        if let Some(span) = self.span.take() {
            span.received(self.received);
            if let Some(error) = error {
                span.failed(error);
            }
        }
    }

    pub(super) fn unreadable(&self) -> Option<Error> {
        let (why, body) = self.unreadable.as_ref()?;
        Some(self.info.unusable(why).with_body(body.clone()))
    }
}

impl Drop for Batches {
    fn drop(&mut self) {
        self.ended(None);
    }
}

impl Stream for Batches {
    type Item = Result<RowBatch, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(error) = self.unreadable() {
            self.unreadable = None;
            self.origin = Origin::Done;
            self.ended(Some(&error));
            return Poll::Ready(Some(Err(error)));
        }
        let Some(polled) = ready!(self.origin.poll_batch(context)) else {
            self.ended(None);
            return Poll::Ready(None);
        };
        let polled = polled.map_err(|error| error.with_execution(&self.info.execution_id));
        if let Err(error) = &polled {
            self.ended(Some(error));
        }
        Poll::Ready(Some(polled.map(|(batch, received)| {
            self.received = received;
            if let Some(callback) = &self.progress {
                callback(received);
            }
            batch
        })))
    }
}

impl fmt::Debug for Batches {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batches")
            .field("execution_id", &self.info.execution_id)
            .field("columns", &self.columns())
            .field("received", &self.received)
            .finish_non_exhaustive()
    }
}

/// Some consecutive rows of a result. Cheap to clone, and good on any thread.
///
/// ```no_run
/// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
/// let mut batches = cluvio.query("8qxn-y9ex-65vd", "SELECT tail, delay FROM flights").await?.batches();
/// println!("execution {}", batches.execution_id());
/// while let Some(batch) = batches.try_next().await? {
///     println!("rows {} and on, {} of them, {} columns", batch.first_row(), batch.len(), batch.columns().len());
///     for row in 0..batch.len() {
///         let (tail, delay): (&str, Option<f64>) = batch.row(row)?;
///         if delay.is_some_and(|delay| delay < -1440.0) {
///             return Err(batch.unfit(row, 1, "no flight is a day too early"));
///         }
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct RowBatch(Arc<Data>);

struct Data {
    info: Arc<Info>,
    columns: Arc<Columns>,
    block: Block,
}

#[allow(clippy::len_without_is_empty, reason = "a batch is never empty")]
impl RowBatch {
    pub(super) fn new(info: &Arc<Info>, columns: &Arc<Columns>, block: Block) -> Self {
        Self(Arc::new(Data {
            info: Arc::clone(info),
            columns: Arc::clone(columns),
            block,
        }))
    }

    /// The columns in their order.
    ///
    /// ```
    /// # fn example(batch: &cluvio::RowBatch) -> Result<(), cluvio::Error> {
    /// for (number, column) in batch.columns().iter().enumerate() {
    ///     println!("{} is {}", column.name, batch.cell(0, number).json());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn columns(&self) -> &[Column] {
        self.0.columns.list()
    }

    /// How many rows there are; one at the least.
    ///
    /// ```
    /// # fn example(batch: &cluvio::RowBatch) -> Result<(), cluvio::Error> {
    /// let rows: Vec<(&str, f64)> = (0..batch.len()).map(|row| batch.row(row)).collect::<Result<_, _>>()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn len(&self) -> usize {
        self.0.block.rows
    }

    /// The number of the first row in the whole result, counted from one.
    ///
    /// ```
    /// # fn example(batch: &cluvio::RowBatch) -> Result<(), cluvio::Error> {
    /// println!("rows {} to {}", batch.first_row(), batch.first_row() + batch.len() as u64 - 1);
    /// # Ok(())
    /// # }
    /// ```
    pub fn first_row(&self) -> u64 {
        self.0.block.first_row
    }

    /// A value; `row` counts within the batch, from zero.
    ///
    /// ```
    /// # fn example(batch: &cluvio::RowBatch) -> Result<(), cluvio::Error> {
    /// let nulls = (0..batch.len()).filter(|row| batch.cell(*row, 0).is_null()).count();
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// When there is no such row or column.
    #[inline]
    pub fn cell(&self, row: usize, column: usize) -> Cell<'_> {
        Cell::new(&self.0.block.text, self.tokens(row)[column])
    }

    /// A row as a `T`, which may borrow from the batch; otherwise as by [`QueryResult::rows`](crate::QueryResult::rows).
    ///
    /// ```
    /// # fn example(batch: &cluvio::RowBatch) -> Result<(), cluvio::Error> {
    /// #[derive(serde::Deserialize)]
    /// struct Flight<'a> {
    ///     tail: &'a str, // stands in the batch, and is not copied
    ///     delay: Option<f64>,
    /// }
    /// let first: Flight<'_> = batch.row(0)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Undecodable`](crate::ErrorKind::Undecodable), naming row, column, value and type.
    ///
    /// # Panics
    ///
    /// When there is no such row.
    #[inline]
    pub fn row<'a, T: Deserialize<'a>>(&'a self, row: usize) -> Result<T, Error> {
        let decoder = RowDeserializer::new(&self.0.columns, &self.0.block.text, self.tokens(row));
        decoder
            .read()
            .map_err(|error| self.error(row, error.column, &error.message))
    }

    /// The error for a value that cannot be used: it names row, column and value, and `why`.
    ///
    /// ```
    /// # fn example(batch: &cluvio::RowBatch) -> Result<(), cluvio::Error> {
    /// let delay: f64 = batch.cell(0, 1).json().parse().map_err(|_| batch.unfit(0, 1, "a delay is a number"))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// When there is no such row or column.
    pub fn unfit(&self, row: usize, column: usize, why: &str) -> Error {
        let value = excerpt_of(self.cell(row, column).json().as_bytes());
        self.error(
            row,
            Some(column),
            &format!("cannot be used: {why}; the value is {value}"),
        )
    }

    fn error(&self, row: usize, column: Option<usize>, message: &str) -> Error {
        let mut place = format!("row {}", self.first_row() + row as u64);
        if let Some(column) = column {
            place.push_str(&format!(", column {:?}", excerpt(&self.columns()[column].name)));
        }
        let info = &self.0.info;
        info.unusable(&format!("{place} {message}"))
            .with_path(info.secrets.redact(&place))
    }

    #[inline]
    fn tokens(&self, row: usize) -> &[Token] {
        let width = self.columns().len();
        assert!(row < self.len(), "row {row} of a batch of {}", self.len());
        &self.0.block.tokens[row * width..(row + 1) * width]
    }
}

impl fmt::Debug for RowBatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RowBatch")
            .field("first_row", &self.first_row())
            .field("rows", &self.len())
            .finish_non_exhaustive()
    }
}
