//! Runs a query and prints its result as CSV.
//!
//!     cargo run --example query -- [--deadline SECONDS] DATASOURCE_ID "SQL"
//!
//! The key and the region come from the environment: `CLUVIO_API_KEY` and `CLUVIO_REGION`, or `CLUVIO_API_URL` and
//! `CLUVIO_DATA_URL`. A NULL is an empty field, and a number stays as it came. Exits with 1 and a reason of one line when
//! something goes wrong, and with 2 when it is called in a wrong way.

use std::{
    env,
    error::Error,
    io::{self, IsTerminal, Write},
    process::ExitCode,
    time::Duration,
};

use cluvio::{Client, QueryResult};
use serde_json::value::RawValue;

const USAGE: &str = "usage: query [--deadline SECONDS] DATASOURCE_ID SQL";

struct Arguments {
    datasource: String,
    sql: String,
    deadline: Option<Duration>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments = match arguments(env::args().skip(1)) {
        Ok(Some(arguments)) => arguments,
        Ok(None) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(why) => {
            eprintln!("query: {why}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match run(arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if is_closed_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("query: {}", error.to_string().replace(['\n', '\r'], " "));
            ExitCode::FAILURE
        }
    }
}

/// `None` asks for help.
fn arguments(mut words: impl Iterator<Item = String>) -> Result<Option<Arguments>, String> {
    let mut deadline = None;
    let mut positional = Vec::new();
    let mut only_positional = false;
    while let Some(word) = words.next() {
        if only_positional || !word.starts_with("--") {
            positional.push(word);
            continue;
        }
        let (name, value) = match word.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (word.as_str(), None),
        };
        match name {
            "--" => only_positional = true,
            "--help" => return Ok(None),
            "--deadline" => {
                let value = value
                    .or_else(|| words.next())
                    .ok_or("--deadline takes a number of seconds")?;
                let seconds: f64 = value
                    .parse()
                    .map_err(|_| format!("`{value}` is not a number of seconds"))?;
                let duration =
                    Duration::try_from_secs_f64(seconds).map_err(|_| format!("`{value}` is not a time to wait"))?;
                deadline = Some(duration);
            }
            _ => return Err(format!("`{name}` is not an option")),
        }
    }
    match <[String; 2]>::try_from(positional) {
        Ok([datasource, sql]) => Ok(Some(Arguments {
            datasource,
            sql,
            deadline,
        })),
        Err(given) => Err(format!(
            "expected a datasource id and one SQL text, got {} arguments",
            given.len()
        )),
    }
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let cluvio = Client::from_env()?;
    let mut query = cluvio.query(arguments.datasource, arguments.sql);
    if let Some(deadline) = arguments.deadline {
        query = query.deadline(deadline);
    }
    let shows_progress = io::stderr().is_terminal();
    if shows_progress {
        query = query.on_progress(|progress| {
            let status = progress.status.as_ref().map_or("no status", |status| status.as_str());
            eprint!("\r\x1b[K{status} for {:.1} s", progress.elapsed.as_secs_f64());
        });
    }
    let result = query.await;
    if shows_progress {
        eprint!("\r\x1b[K");
    }
    // All rows are read before the first is written, so that what is printed is never a part.
    let csv = csv(&result?)?;
    io::stdout().write_all(&csv)?;
    Ok(io::stdout().flush()?)
}

fn csv(result: &QueryResult) -> Result<Vec<u8>, Box<dyn Error>> {
    let rows = result.rows::<Vec<Box<RawValue>>>()?;
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    if !rows.columns().is_empty() {
        writer.write_record(rows.columns().iter().map(|column| column.name.as_str()))?;
    }
    for row in rows {
        let fields: Vec<String> = row?.iter().map(|cell| field(cell)).collect::<Result<_, _>>()?;
        writer.write_record(fields)?;
    }
    Ok(writer.into_inner()?)
}

/// Text without its quotes, null as nothing, and all else as it came.
fn field(cell: &RawValue) -> serde_json::Result<String> {
    match cell.get() {
        "null" => Ok(String::new()),
        text if text.starts_with('"') => serde_json::from_str(text),
        other => Ok(other.to_owned()),
    }
}

/// A reader such as `head` that has had enough is no failure.
fn is_closed_pipe(error: &(dyn Error + 'static)) -> bool {
    error
        .downcast_ref::<io::Error>()
        .is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}
