//! Many queries, each into a Parquet file of its own.

use std::{fs, path::PathBuf};

use cluvio::{Client, Query, QueryResult};
use cluvio_arrow::Reader;
use tokio::fs::File;

use crate::support::{Failure, WholeFile, say, warn};

/// Runs the queries side by side, and prints each file as it gets ready. A query that fails stops no other; gives how many
/// failed.
pub async fn write(
    cluvio: &Client,
    queries: Vec<(PathBuf, Query)>,
    reader: Reader,
    at_once: usize,
) -> Result<usize, Failure> {
    let (files, queries): (Vec<PathBuf>, Vec<Query>) = queries.into_iter().unzip();
    for folder in files.iter().filter_map(|file| file.parent()) {
        fs::create_dir_all(folder).map_err(|error| format!("{} cannot be made: {error}", folder.display()))?;
    }
    let names = files.clone();
    let mut written = cluvio
        .query_all(queries)
        .at_once(at_once)
        .each(move |number, result| write_one(reader.clone(), result, names[number].clone()));
    let mut failed = 0;
    while let Some((number, written)) = written.next().await {
        let file = files[number].display();
        match written {
            Ok(rows) => say(format_args!("{file}: {rows} rows")),
            Err(error) => {
                failed += 1;
                warn(format_args!("{file}: {error}"));
            }
        }
    }
    Ok(failed)
}

async fn write_one(reader: Reader, result: QueryResult, path: PathBuf) -> Result<u64, Failure> {
    let file = WholeFile::new(path)?;
    let batches = reader.open(result).await?;
    let written = batches.write_parquet(File::from_std(file.writer()?)).await?;
    file.keep()?;
    Ok(written.rows)
}
