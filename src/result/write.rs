//! Writing a result in the format of another tool while it is downloaded.

use std::fmt::Write as _;

use tokio::io::{AsyncWrite, AsyncWriteExt};

use super::{Batches, Column, QueryResult, RowBatch, csv::CsvEncoder, ndjson::NdjsonEncoder};
use crate::{Error, ErrorKind};

/// How much is gathered before it is written, in bytes.
const PIECE: usize = 64 * 1024;

/// What was written.
///
/// ```no_run
/// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
/// let result = cluvio.query("8qxn-y9ex-65vd", "SELECT tail FROM flights").await?;
/// let written = result.write_csv(tokio::io::sink()).await?;
/// println!("{} rows, {} bytes", written.rows, written.bytes);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Written {
    /// Rows.
    pub rows: u64,
    /// Bytes in the format that was written.
    pub bytes: u64,
}

/// Makes the bytes of a format from rows.
pub(super) trait Encoder: Sized {
    fn begin(columns: &[Column], out: &mut Vec<u8>) -> Result<Self, String>;
    fn rows(&mut self, batch: &RowBatch, out: &mut Vec<u8>);
}

impl QueryResult {
    /// Writes the rows as CSV (RFC 4180, lines end in `\n`), the first line being the names of the columns.
    ///
    /// A string is written as its text, NULL as an empty field, and all else as the JSON that came: numbers keep every
    /// digit, `true` and `false` are words, and a nested value is its JSON. An empty string and NULL look the same; where
    /// that matters, write [NDJSON](Self::write_ndjson). Columns without a name are called `column_1` and so on.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// # let (mut csv, _) = tokio::io::duplex(1);
    /// let result = cluvio.query("8qxn-y9ex-65vd", "SELECT tail, carrier FROM flights").await?;
    /// let written = result.write_csv(&mut csv).await?; // a tokio::fs::File, a socket, a Vec<u8>, …
    /// println!("{} rows, {} bytes", written.rows, written.bytes);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`Batches::try_next`], and [`Output`](ErrorKind::Output) when the writer fails. What was written until then
    /// stays written, and is not the whole: write to a temporary name, and rename it at the end.
    pub async fn write_csv<W: AsyncWrite + Unpin>(self, writer: W) -> Result<Written, Error> {
        write::<CsvEncoder, W>(self.batches(), writer).await
    }

    /// Writes the rows as newline-delimited JSON: one object a line, by the names of the columns. Values stand as they came,
    /// digit by digit.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let mut lines = Vec::new();
    /// cluvio.query("8qxn-y9ex-65vd", "SELECT tail FROM flights").await?.write_ndjson(&mut lines).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As for [`write_csv`](Self::write_csv), and [`Undecodable`](ErrorKind::Undecodable) when a name stands for more than
    /// one column, which an object cannot hold.
    pub async fn write_ndjson<W: AsyncWrite + Unpin>(self, writer: W) -> Result<Written, Error> {
        write::<NdjsonEncoder, W>(self.batches(), writer).await
    }
}

async fn write<E: Encoder, W: AsyncWrite + Unpin>(mut batches: Batches, mut writer: W) -> Result<Written, Error> {
    let mut written = Written::default();
    // Where the layout is not known, that is told first.
    let mut batch = batches.try_next().await?;
    let mut out = Vec::with_capacity(2 * PIECE);
    let mut encoder = E::begin(batches.columns(), &mut out).map_err(|why| batches.info.unusable(&why))?;
    let failed = |error: std::io::Error, written: Written| {
        let mut message = String::from("the result could not be written");
        // Writing to a string does not fail.
        let _ = write!(message, " after {} bytes: {error}", written.bytes);
        Error::new(ErrorKind::Output, message).with_source(error)
    };
    loop {
        if let Some(batch) = &batch {
            encoder.rows(batch, &mut out);
            written.rows += batch.len() as u64;
        }
        if out.len() >= PIECE || batch.is_none() {
            let result = writer.write_all(&out).await;
            result.map_err(|error| failed(error, written).with_execution(batches.execution_id()))?;
            written.bytes += out.len() as u64;
            out.clear();
        }
        if batch.is_none() {
            break;
        }
        batch = batches.try_next().await?;
    }
    let flushed = writer.flush().await;
    flushed.map_err(|error| failed(error, written).with_execution(batches.execution_id()))?;
    Ok(written)
}
