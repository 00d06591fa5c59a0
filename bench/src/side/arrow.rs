//! What `cluvio-arrow` offers: record batches as they come, and their files.

use std::path::Path;

use arrow_array::{
    Array, RecordBatch,
    cast::AsArray,
    types::{Date32Type, Float64Type, Int64Type, TimestampMicrosecondType},
};
use arrow_schema::{DataType, TimeUnit};
use cluvio::Client;
use cluvio_arrow::RecordBatches;
use tokio::fs::File;

use super::{DATASOURCE, Measured, SQL, Watch};
use crate::Failure;

pub(super) async fn batches(client: Client) -> Result<Measured, Failure> {
    let (mut watch, mut sum) = (Watch::start(), Sum::default());
    let mut batches = RecordBatches::of(client.query(DATASOURCE, SQL).await?).await?;
    while let Some(batch) = batches.try_next().await? {
        watch.row();
        sum.batch(&batch)?;
    }
    Ok(watch.stop(sum.rows, Some(sum.sum)))
}

pub(super) async fn ipc(client: Client, output: &Path) -> Result<Measured, Failure> {
    let watch = Watch::start();
    let batches = RecordBatches::of(client.query(DATASOURCE, SQL).await?).await?;
    let written = batches.write_ipc_file(File::create(output).await?).await?;
    Ok(watch.stop(written.rows, None))
}

pub(super) async fn parquet(client: Client, output: &Path) -> Result<Measured, Failure> {
    let watch = Watch::start();
    let batches = RecordBatches::of(client.query(DATASOURCE, SQL).await?).await?;
    let written = batches.write_parquet(File::create(output).await?).await?;
    Ok(watch.stop(written.rows, None))
}

/// Looks at the values of every column, so that both sides can be seen to read the same.
#[derive(Default)]
pub(super) struct Sum {
    pub rows: u64,
    pub sum: u64,
}

impl Sum {
    pub(super) fn batch(&mut self, batch: &RecordBatch) -> Result<(), Failure> {
        self.rows += batch.num_rows() as u64;
        for column in batch.columns() {
            let sum = sum(column)?;
            self.sum = self.sum.wrapping_add(sum).wrapping_add(column.null_count() as u64);
        }
        Ok(())
    }
}

fn sum(column: &dyn Array) -> Result<u64, Failure> {
    let number = |sum: u64, value: i64| sum.wrapping_add(value.cast_unsigned());
    Ok(match column.data_type() {
        DataType::Boolean => column.as_boolean().true_count() as u64,
        DataType::Int64 => column.as_primitive::<Int64Type>().iter().flatten().fold(0, number),
        // Parsers differ in the last bit of a float, and the whole part does not.
        DataType::Float64 => {
            let floats = column.as_primitive::<Float64Type>().iter().flatten();
            floats.fold(0, |sum, value| number(sum, value as i64))
        }
        DataType::Date32 => {
            let days = column.as_primitive::<Date32Type>().iter().flatten();
            days.fold(0, |sum, day| number(sum, i64::from(day)))
        }
        DataType::Timestamp(TimeUnit::Microsecond, _) => {
            let times = column.as_primitive::<TimestampMicrosecondType>().iter().flatten();
            times.fold(0, number)
        }
        DataType::Utf8 => {
            let text = column.as_string::<i32>();
            text.iter().flatten().map(|text| text.len() as u64).sum()
        }
        other => return Err(format!("no column of the generated result is {other}").into()),
    })
}
