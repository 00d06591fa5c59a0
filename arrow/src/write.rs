//! Record batches into files.

use arrow_ipc::writer::{FileWriter, StreamWriter};
use arrow_schema::SchemaRef;
use parquet::{arrow::AsyncArrowWriter, file::properties::WriterProperties};
use tokio::io::{AsyncWrite, AsyncWriteExt};

use crate::{Error, RecordBatches};

/// How much of a row group is held, in bytes, before it is written.
const ROW_GROUP: usize = 64 << 20;

/// What was written.
///
/// ```no_run
/// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio_arrow::Error> {
/// let result = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?;
/// let batches = cluvio_arrow::RecordBatches::of(result).await?;
/// let written = batches.write_parquet(tokio::fs::File::create("flights.parquet").await?).await?;
/// println!("{} rows, {} bytes: {}", written.rows, written.bytes, written.schema);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Written {
    /// Rows.
    pub rows: u64,
    /// Bytes of the file.
    pub bytes: u64,
    /// The columns, with their types.
    pub schema: SchemaRef,
}

impl RecordBatches {
    /// Writes a Parquet file, compressed by Snappy, in row groups of at most a million rows and about 64 MiB.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio_arrow::Error> {
    /// let result = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?;
    /// let file = tokio::fs::File::create("flights.parquet").await?;
    /// let written = cluvio_arrow::RecordBatches::of(result).await?.write_parquet(file).await?;
    /// println!("{} rows, {} bytes", written.rows, written.bytes);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`try_next`](Self::try_next), and [`Error::Parquet`] when the writer fails. What was written until then stays
    /// written, and is no whole file.
    pub async fn write_parquet<W: AsyncWrite + Unpin + Send>(self, writer: W) -> Result<Written, Error> {
        let properties = WriterProperties::builder().set_compression(parquet::basic::Compression::SNAPPY);
        self.write_parquet_with(writer, properties.build()).await
    }

    /// Writes a Parquet file in your own way.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio_arrow::Error> {
    /// let result = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?;
    /// use parquet::{basic::Compression, file::properties::WriterProperties};
    ///
    /// let properties = WriterProperties::builder().set_compression(Compression::UNCOMPRESSED).build();
    /// let file = tokio::fs::File::create("flights.parquet").await?;
    /// cluvio_arrow::RecordBatches::of(result).await?.write_parquet_with(file, properties).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As for [`write_parquet`](Self::write_parquet).
    pub async fn write_parquet_with<W: AsyncWrite + Unpin + Send>(
        mut self,
        writer: W,
        properties: WriterProperties,
    ) -> Result<Written, Error> {
        let mut file = AsyncArrowWriter::try_new(writer, self.schema(), Some(properties))?;
        let mut rows = 0;
        while let Some(batch) = self.try_next().await? {
            rows += batch.num_rows() as u64;
            file.write(&batch).await?;
            if file.in_progress_size() >= ROW_GROUP {
                file.flush().await?;
            }
        }
        file.finish().await?;
        let bytes = file.bytes_written() as u64;
        file.into_inner().flush().await?;
        Ok(self.written(rows, bytes))
    }

    /// Writes an Arrow IPC file, which other programs can map into memory.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio_arrow::Error> {
    /// let result = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?;
    /// let file = tokio::fs::File::create("flights.arrow").await?;
    /// cluvio_arrow::RecordBatches::of(result).await?.write_ipc_file(file).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`try_next`](Self::try_next), and [`Error::Output`] when the writer fails. What was written until then stays
    /// written, and is no whole file.
    pub async fn write_ipc_file<W: AsyncWrite + Unpin>(mut self, mut writer: W) -> Result<Written, Error> {
        let mut file = FileWriter::try_new(Vec::new(), &self.schema())?;
        let (mut rows, mut bytes) = (0, 0);
        while let Some(batch) = self.try_next().await? {
            rows += batch.num_rows() as u64;
            file.write(&batch)?;
            bytes += drain(file.get_mut(), &mut writer).await?;
        }
        file.finish()?;
        bytes += drain(file.get_mut(), &mut writer).await?;
        writer.flush().await?;
        Ok(self.written(rows, bytes))
    }

    /// Writes an Arrow IPC stream, which other programs can read while it is written.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio_arrow::Error> {
    /// let result = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?;
    /// let mut stream = Vec::new(); // or a socket, a pipe, …
    /// cluvio_arrow::RecordBatches::of(result).await?.write_ipc_stream(&mut stream).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As for [`write_ipc_file`](Self::write_ipc_file).
    pub async fn write_ipc_stream<W: AsyncWrite + Unpin>(mut self, mut writer: W) -> Result<Written, Error> {
        let mut stream = StreamWriter::try_new(Vec::new(), &self.schema())?;
        let (mut rows, mut bytes) = (0, 0);
        while let Some(batch) = self.try_next().await? {
            rows += batch.num_rows() as u64;
            stream.write(&batch)?;
            bytes += drain(stream.get_mut(), &mut writer).await?;
        }
        stream.finish()?;
        bytes += drain(stream.get_mut(), &mut writer).await?;
        writer.flush().await?;
        Ok(self.written(rows, bytes))
    }

    fn written(&self, rows: u64, bytes: u64) -> Written {
        Written {
            rows,
            bytes,
            schema: self.schema(),
        }
    }
}

async fn drain<W: AsyncWrite + Unpin>(from: &mut Vec<u8>, to: &mut W) -> Result<u64, Error> {
    to.write_all(from).await?;
    let bytes = from.len() as u64;
    from.clear();
    Ok(bytes)
}
