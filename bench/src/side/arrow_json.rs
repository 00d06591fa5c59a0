//! What one would write with `arrow-json`: the whole body, its rows split off by `serde_json`, and their decoder.
//!
//! Its schema is said in advance, so that it has nothing to infer.

use std::{fs::File, path::Path, sync::Arc};

use arrow_array::RecordBatch;
use arrow_ipc::writer::FileWriter;
use arrow_json::{ReaderBuilder, StructMode, reader::Decoder};
use arrow_schema::{DataType, Field, Schema, SchemaRef, TimeUnit};
use parquet::{arrow::ArrowWriter, basic::Compression, file::properties::WriterProperties};
use serde_json::value::RawValue;

use super::{Measured, Watch, arrow::Sum, by_hand};
use crate::{Failure, generator::COLUMNS, row::Body};

/// As many as `cluvio-arrow` has, about.
const BATCH_ROWS: usize = 8192;

pub(super) async fn batches(base: &str) -> Result<Measured, Failure> {
    let (watch, mut sum) = (Watch::start(), Sum::default());
    decode(base, |batch| sum.batch(&batch)).await?;
    Ok(watch.stop(sum.rows, Some(sum.sum)))
}

pub(super) async fn ipc(base: &str, output: &Path) -> Result<Measured, Failure> {
    let (watch, mut rows) = (Watch::start(), 0);
    let mut file = FileWriter::try_new_buffered(File::create(output)?, schema()?.as_ref())?;
    decode(base, |batch| {
        rows += batch.num_rows() as u64;
        Ok(file.write(&batch)?)
    })
    .await?;
    file.finish()?;
    Ok(watch.stop(rows, None))
}

pub(super) async fn parquet(base: &str, output: &Path) -> Result<Measured, Failure> {
    let (watch, mut rows) = (Watch::start(), 0);
    let properties = WriterProperties::builder().set_compression(Compression::SNAPPY);
    let mut file = ArrowWriter::try_new(File::create(output)?, schema()?, Some(properties.build()))?;
    decode(base, |batch| {
        rows += batch.num_rows() as u64;
        Ok(file.write(&batch)?)
    })
    .await?;
    file.close()?;
    Ok(watch.stop(rows, None))
}

/// The decoder alone: that the rows stand apart is not part of the time.
pub(super) fn memory(bytes: &[u8]) -> Result<Measured, Failure> {
    let body: Body<&RawValue> = serde_json::from_slice(bytes)?;
    let rows: String = body.rows.iter().flat_map(|row| [row.get(), "\n"]).collect();
    let (watch, mut sum, mut decoder) = (Watch::start(), Sum::default(), decoder()?);
    let mut rest = rows.as_bytes();
    while !rest.is_empty() {
        rest = &rest[decoder.decode(rest)?..];
        if let Some(batch) = decoder.flush()? {
            sum.batch(&batch)?;
        }
    }
    Ok(watch.stop(sum.rows, Some(sum.sum)))
}

async fn decode(base: &str, mut each: impl FnMut(RecordBatch) -> Result<(), Failure>) -> Result<(), Failure> {
    let bytes = by_hand::download(base).await?;
    let body: Body<&RawValue> = serde_json::from_slice(&bytes)?;
    let mut decoder = decoder()?;
    for rows in body.rows.chunks(BATCH_ROWS) {
        for row in rows {
            decoder.decode(row.get().as_bytes())?;
        }
        decoder.flush()?.map_or(Ok(()), &mut each)?;
    }
    Ok(())
}

fn decoder() -> Result<Decoder, Failure> {
    Ok(ReaderBuilder::new(schema()?)
        .with_struct_mode(StructMode::ListOnly)
        .with_batch_size(BATCH_ROWS)
        .build_decoder()?)
}

fn schema() -> Result<SchemaRef, Failure> {
    let fields = COLUMNS.iter().map(|(name, data_type)| {
        let data_type = match *data_type {
            "integer" | "bigint" => DataType::Int64,
            "decimal" | "double" => DataType::Float64,
            "text" => DataType::Utf8,
            "boolean" => DataType::Boolean,
            "date" => DataType::Date32,
            "timestamp" => DataType::Timestamp(TimeUnit::Microsecond, Some("+00:00".into())),
            other => return Err(format!("`{other}` has no type in Arrow")),
        };
        Ok(Field::new(*name, data_type, true))
    });
    Ok(Arc::new(Schema::new(fields.collect::<Result<Vec<_>, _>>()?)))
}
