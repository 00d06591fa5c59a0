//! What this project offers: rows as they come.

use std::{future::poll_fn, path::Path};

use cluvio::Client;
use tokio::io::AsyncWriteExt;

use super::{DATASOURCE, Measured, SQL, Watch};
use crate::{
    Failure,
    row::{BorrowedRow, Row, Sum, Tuple},
};

pub(super) async fn structs(client: Client) -> Result<Measured, Failure> {
    let (mut watch, mut sum) = (Watch::start(), Sum::default());
    let mut rows = client.query(DATASOURCE, SQL).await?.rows::<Row>();
    while let Some(row) = rows.try_next().await? {
        watch.row();
        sum.row(&row);
    }
    Ok(watch.summed(sum))
}

pub(super) async fn tuples(client: Client) -> Result<Measured, Failure> {
    let (mut watch, mut sum) = (Watch::start(), Sum::default());
    let mut rows = client.query(DATASOURCE, SQL).await?.rows::<Tuple>();
    while let Some(row) = rows.try_next().await? {
        watch.row();
        sum.tuple(&row);
    }
    Ok(watch.summed(sum))
}

pub(super) async fn borrowed(client: Client) -> Result<Measured, Failure> {
    let (mut watch, mut sum) = (Watch::start(), Sum::default());
    let mut batches = client.query(DATASOURCE, SQL).await?.batches();
    while let Some(batch) = batches.try_next().await? {
        for row in 0..batch.len() {
            let row: BorrowedRow<'_> = batch.row(row)?;
            watch.row();
            sum.borrowed(&row);
        }
    }
    Ok(watch.summed(sum))
}

pub(super) async fn counted(client: Client) -> Result<Measured, Failure> {
    let (mut watch, mut rows) = (Watch::start(), 0);
    let mut batches = client.query(DATASOURCE, SQL).await?.batches();
    while let Some(batch) = batches.try_next().await? {
        watch.row();
        rows += batch.len() as u64;
    }
    Ok(watch.stop(rows, None))
}

pub(super) async fn vec(client: Client) -> Result<Measured, Failure> {
    let (watch, mut sum) = (Watch::start(), Sum::default());
    let rows: Vec<Row> = client.query(DATASOURCE, SQL).await?.rows().into_vec().await?;
    rows.iter().for_each(|row| sum.row(row));
    Ok(watch.summed(sum))
}

pub(super) async fn csv(client: Client, output: &Path) -> Result<Measured, Failure> {
    let watch = Watch::start();
    let mut file = tokio::fs::File::create(output).await?;
    let written = client.query(DATASOURCE, SQL).await?.write_csv(&mut file).await?;
    file.flush().await?;
    Ok(watch.stop(written.rows, None))
}

pub(super) async fn download(client: Client) -> Result<Measured, Failure> {
    let watch = Watch::start();
    let result = client.query(DATASOURCE, SQL).await?;
    let rows = result
        .execution()
        .attributes
        .as_ref()
        .and_then(|attributes| attributes.result_rows);
    let mut stream = Box::pin(result.byte_stream());
    while let Some(bytes) = poll_fn(|context| futures_core::Stream::poll_next(stream.as_mut(), context)).await {
        bytes?;
    }
    Ok(watch.stop(rows.unwrap_or_default().unsigned_abs(), None))
}
