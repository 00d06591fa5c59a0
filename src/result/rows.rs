//! The rows of a result, one after the other.

use std::{
    fmt,
    future::poll_fn,
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_core::Stream;
use serde::de::DeserializeOwned;

use super::{Batches, Column, RowBatch};
use crate::Error;

/// The rows of a [`QueryResult`](crate::QueryResult), each as a `T`: a stream, which reads them while they are downloaded.
///
/// A row that does not fit is an error of its own, and the rows behind it can still be read. After any other error, which
/// are those of [`Batches::try_next`], there is nothing more.
///
/// ```no_run
/// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
/// let mut rows = cluvio.query("8qxn-y9ex-65vd", "SELECT tail, delay FROM flights").await?.rows::<(String, Option<f64>)>();
/// while let Some((tail, delay)) = rows.try_next().await? {
///     println!("{tail}: {delay:?}");
/// }
/// # Ok(())
/// # }
/// ```
pub struct Rows<T> {
    batches: Batches,
    batch: Option<RowBatch>,
    next: usize,
    row: PhantomData<fn() -> T>,
}

impl<T> Rows<T> {
    pub(super) fn new(batches: Batches) -> Self {
        Self {
            batches,
            batch: None,
            next: 0,
            row: PhantomData,
        }
    }

    /// The columns in their order; none where the layout is not known.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let rows = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?.rows::<Vec<serde_json::Value>>();
    /// let names: Vec<&str> = rows.columns().iter().map(|column| column.name.as_str()).collect();
    /// # Ok(())
    /// # }
    /// ```
    pub fn columns(&self) -> &[Column] {
        self.batches.columns()
    }

    /// The id by which the execution is looked at.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let rows = cluvio.query("8qxn-y9ex-65vd", "SELECT tail FROM flights").await?.rows::<String>();
    /// println!("execution {}", rows.execution_id());
    /// # Ok(())
    /// # }
    /// ```
    pub fn execution_id(&self) -> &str {
        self.batches.execution_id()
    }
}

impl<T: DeserializeOwned> Rows<T> {
    /// The next row; none after the last one, when all has come as it was announced.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let mut rows = cluvio.query("8qxn-y9ex-65vd", "SELECT tail, delay FROM flights").await?.rows::<(String, f64)>();
    /// while let Some((tail, delay)) = rows.try_next().await? {
    ///     println!("{tail} was {delay} minutes late");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Undecodable`](crate::ErrorKind::Undecodable), naming row, column, value and type, for a row that does not fit; and
    /// those of [`Batches::try_next`].
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }

    /// All rows, or the first error.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let rows = cluvio.query("8qxn-y9ex-65vd", "SELECT tail FROM flights").await?.rows::<String>();
    /// println!("{} columns of execution {}", rows.columns().len(), rows.execution_id());
    /// let tails: Vec<String> = rows.into_vec().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As for [`try_next`](Self::try_next).
    pub async fn into_vec(mut self) -> Result<Vec<T>, Error> {
        let mut rows = Vec::new();
        while let Some(row) = self.try_next().await? {
            rows.push(row);
        }
        Ok(rows)
    }
}

impl<T: DeserializeOwned> Stream for Rows<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(batch) = &self.batch
                && self.next < batch.len()
            {
                let row = batch.row(self.next);
                self.next += 1;
                return Poll::Ready(Some(row));
            }
            self.next = 0;
            self.batch = None;
            match ready!(Pin::new(&mut self.batches).poll_next(context)) {
                Some(Ok(batch)) => self.batch = Some(batch),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T> fmt::Debug for Rows<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows")
            .field("batches", &self.batches)
            .finish_non_exhaustive()
    }
}
