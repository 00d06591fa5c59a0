//! Runs a query and prints its result as CSV.
//!
//!     cargo run --example query -- [--deadline SECONDS] DATASOURCE_ID "SQL"
//!
//! The key and the region come from the environment: `CLUVIO_API_KEY` and `CLUVIO_REGION`, or `CLUVIO_API_URL` and
//! `CLUVIO_DATA_URL`. A NULL is an empty field, and a number stays as it came; columns without a name are `column_1` and so
//! on. Exits with 1 and a reason of one line when something goes wrong.

mod support;

use std::{process::ExitCode, sync::Arc, time::Duration};

use clap::Parser;
use cluvio::Client;
use support::{Failure, Progress, print_bytes, seconds, tool};

/// Runs a query on a datasource of Cluvio, and prints its result as CSV.
#[derive(Parser)]
struct Arguments {
    /// The datasource, by its id.
    datasource: String,
    /// The query.
    #[arg(value_parser = sql, allow_hyphen_values = true)]
    sql: String,
    /// How long all of it may take, in seconds.
    #[arg(long, value_parser = seconds)]
    deadline: Option<Duration>,
}

/// SQL may begin with a comment, which has more than a word.
fn sql(text: &str) -> Result<String, String> {
    match text.starts_with("--") && !text.contains(char::is_whitespace) {
        true => Err("there is no such option".to_owned()),
        false => Ok(text.to_owned()),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    tool(query).await
}

async fn query(arguments: Arguments) -> Result<(), Failure> {
    let cluvio = Client::from_env()?;
    let progress = Progress::new();
    let shown = Arc::clone(&progress);
    let mut query = cluvio
        .query(arguments.datasource, arguments.sql)
        .on_progress(move |wait| shown.show_wait(wait));
    if let Some(deadline) = arguments.deadline {
        query = query.deadline(deadline);
    }
    let result = query.await?;
    // All rows are read before the first is written, so that what is printed is never a part.
    let mut csv = Vec::new();
    result.write_csv(&mut csv).await?;
    progress.clear();
    print_bytes(&csv)
}
