//! Runs all queries of a folder, and writes each result to a Parquet file.
//!
//!     cargo run --release --example export_many -- --datasource ID --queries FOLDER --out FOLDER
//!
//! A query is a file `NAME.sql`; its result becomes `NAME.parquet`. The queries run side by side, as many as `--at-once` and
//! the datasource allow. What has been exported is printed as it gets ready. A query that fails stops no other; the exit
//! code is 1 then. The key and the region come from the environment, as for `export`.

#[path = "support/parquet_files.rs"]
mod parquet_files;
mod support;

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Parser;
use cluvio::Client;
use cluvio_arrow::Reader;
use support::{Failure, tool};

/// Runs all queries of a folder on a datasource of Cluvio, and writes each result to a Parquet file.
#[derive(Parser)]
struct Arguments {
    /// The datasource, by its id.
    #[arg(long)]
    datasource: String,
    /// The folder with the queries, each in a file whose name ends in `.sql`.
    #[arg(long)]
    queries: PathBuf,
    /// The folder for the results; it is made if there is none.
    #[arg(long)]
    out: PathBuf,
    /// How many queries may be in hand at once.
    #[arg(long, default_value_t = 16)]
    at_once: usize,
}

#[tokio::main]
async fn main() -> ExitCode {
    tool(export).await
}

async fn export(arguments: Arguments) -> Result<(), Failure> {
    let cluvio = Client::from_env()?;
    let queries = read_queries(&arguments.queries)?;
    let count = queries.len();
    let queries = queries.into_iter().map(|(name, sql)| {
        let file = arguments.out.join(format!("{name}.parquet"));
        (file, cluvio.query(&arguments.datasource, sql))
    });
    let failed = parquet_files::write(&cluvio, queries.collect(), Reader::new(), arguments.at_once).await?;
    match failed {
        0 => Ok(()),
        _ => Err(format!("{failed} of {count} queries failed").into()),
    }
}

/// The queries by their names, in the order of these.
fn read_queries(folder: &Path) -> Result<Vec<(String, String)>, Failure> {
    let about = |path: &Path, error| format!("{} cannot be read: {error}", path.display());
    let mut queries = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| about(folder, error))? {
        let path = entry.map_err(|error| about(folder, error))?.path();
        let name = path.file_stem().and_then(|name| name.to_str());
        if let (Some(name), true) = (name, path.extension().is_some_and(|extension| extension == "sql")) {
            let sql = fs::read_to_string(&path).map_err(|error| about(&path, error))?;
            queries.push((name.to_owned(), sql));
        }
    }
    if queries.is_empty() {
        return Err(format!(
            "there is no file with `.sql` at the end of its name in {}",
            folder.display()
        )
        .into());
    }
    queries.sort_unstable();
    Ok(queries)
}
