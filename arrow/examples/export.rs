//! Runs a query and writes its result to a file.
//!
//!     cargo run --release --example export -- --datasource ID --sql SQL --format csv|ndjson|arrow|parquet --out FILE
//!
//! The key and the region come from the environment: `CLUVIO_API_KEY` and `CLUVIO_REGION`, or `CLUVIO_API_URL` and
//! `CLUVIO_DATA_URL`. The file is written under a temporary name beside its own and renamed when it is whole, so what has its
//! name is whole. Progress is shown on a terminal. Exits with 1 and a reason of one line when something goes wrong.

mod support;

use std::{
    io,
    io::{IsTerminal, Write},
    path::PathBuf,
    process::ExitCode,
    sync::Mutex,
    time::{Duration, Instant},
};

use clap::{Parser, ValueEnum};
use cluvio::{Client, QueryResult};
use cluvio_arrow::RecordBatches;
use support::{Failure, WholeFile};
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

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "it is not a number of seconds".to_owned())?;
    Duration::try_from_secs_f64(seconds).map_err(|error| error.to_string())
}

#[tokio::main]
async fn main() -> ExitCode {
    support::main("export", export(Arguments::parse())).await
}

async fn export(arguments: Arguments) -> Result<(), Failure> {
    let cluvio = Client::from_env()?;
    let shows_progress = io::stderr().is_terminal();
    let out = WholeFile::new(&arguments.out)?;

    let mut query = cluvio.query(arguments.datasource, arguments.sql);
    if let Some(deadline) = arguments.deadline {
        query = query.deadline(deadline);
    }
    if shows_progress {
        query = query.on_progress(|progress| {
            let status = progress.status.as_ref().map_or("no status", |status| status.as_str());
            eprint!("\r\x1b[K{status} for {:.1} s", progress.elapsed.as_secs_f64());
        });
    }
    let mut result = query.await?;
    if shows_progress {
        result = with_progress(result);
    }
    let rows = write(result, arguments.format, File::from_std(out.writer()?)).await;
    if shows_progress {
        eprint!("\r\x1b[K");
    }
    let rows = rows?;
    out.keep()?;
    if shows_progress {
        eprintln!("{rows} rows in {}", arguments.out.display());
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

fn with_progress(result: QueryResult) -> QueryResult {
    let begin = Instant::now();
    let shown = Mutex::new(begin);
    result.on_progress(move |received| {
        let (now, Ok(mut shown)) = (Instant::now(), shown.lock()) else {
            return;
        };
        if now.duration_since(*shown) < Duration::from_millis(100) {
            return;
        }
        *shown = now;
        let megabytes = received.bytes as f64 / 1e6;
        let rate = megabytes / now.duration_since(begin).as_secs_f64();
        // That progress cannot be shown is no reason to stop.
        let _ = write!(
            io::stderr(),
            "\r\x1b[K{} rows, {megabytes:.1} MB, {rate:.1} MB/s",
            received.rows
        );
    })
}
