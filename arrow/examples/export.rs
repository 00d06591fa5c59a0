//! Runs a query and writes its result to a file.
//!
//!     cargo run --release --example export -- --datasource ID --sql SQL --format csv|ndjson|arrow|parquet --out FILE
//!
//! The key and the region come from the environment: `CLUVIO_API_KEY` and `CLUVIO_REGION`, or `CLUVIO_API_URL` and
//! `CLUVIO_DATA_URL`. The file is written under a temporary name beside its own and renamed when it is whole, so what has its
//! name is whole. Progress is shown on a terminal. Exits with 1 and a reason of one line when something goes wrong.

mod support;

use std::{
    io::{self, IsTerminal},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
    time::{Duration, Instant},
};

use clap::{Parser, ValueEnum};
use cluvio::{Client, QueryResult};
use cluvio_arrow::RecordBatches;
use support::{Failure, Progress, WholeFile, seconds, tool, warn};
use tokio::fs::File;

/// Runs a query on a datasource of Cluvio, and writes its result to a file.
#[derive(Parser)]
struct Arguments {
    /// The datasource, by its id.
    #[arg(long)]
    datasource: String,
    /// The query.
    #[arg(long)]
    sql: String,
    /// The format of the file; an `arrow` file is one of Arrow IPC.
    #[arg(long, value_enum)]
    format: Format,
    /// The file; one that is there already is replaced when the new one is whole.
    #[arg(long)]
    out: PathBuf,
    /// How long all of it may take, in seconds.
    #[arg(long, value_parser = seconds)]
    deadline: Option<Duration>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Csv,
    Ndjson,
    Arrow,
    Parquet,
}

#[tokio::main]
async fn main() -> ExitCode {
    tool(export).await
}

async fn export(arguments: Arguments) -> Result<(), Failure> {
    let cluvio = Client::from_env()?;
    let out = WholeFile::new(&arguments.out)?;

    let progress = Progress::new();
    let shown = Arc::clone(&progress);
    let mut query = cluvio
        .query(arguments.datasource, arguments.sql)
        .on_progress(move |wait| shown.show_wait(wait));
    if let Some(deadline) = arguments.deadline {
        query = query.deadline(deadline);
    }
    let result = with_progress(query.await?, Arc::clone(&progress));
    let rows = write(result, arguments.format, File::from_std(out.writer()?)).await?;
    out.keep()?;
    progress.clear();
    if io::stderr().is_terminal() {
        warn(format_args!("{rows} rows in {}", arguments.out.display()));
    }
    Ok(())
}

async fn write(result: QueryResult, format: Format, file: File) -> Result<u64, Failure> {
    Ok(match format {
        Format::Csv => result.write_csv(file).await?.rows,
        Format::Ndjson => result.write_ndjson(file).await?.rows,
        Format::Arrow => RecordBatches::of(result).await?.write_ipc_file(file).await?.rows,
        Format::Parquet => RecordBatches::of(result).await?.write_parquet(file).await?.rows,
    })
}

fn with_progress(result: QueryResult, progress: Arc<Progress>) -> QueryResult {
    let begin = Instant::now();
    result.on_progress(move |received| {
        progress.show_at_times(|| {
            let megabytes = received.bytes as f64 / 1e6;
            let rate = megabytes / begin.elapsed().as_secs_f64();
            format!("{} rows, {megabytes:.1} MB, {rate:.1} MB/s", received.rows)
        });
    })
}
