//! Runs a query and prints its result as CSV.
//!
//!     cargo run --example query -- [--deadline SECONDS] DATASOURCE_ID "SQL"
//!
//! The key and the region come from the environment: `CLUVIO_API_KEY` and `CLUVIO_REGION`, or `CLUVIO_API_URL` and
//! `CLUVIO_DATA_URL`. A NULL is an empty field, and a number stays as it came; columns without a name are `column_1` and so
//! on. Exits with 1 and a reason of one line when something goes wrong.

use std::{
    env,
    error::Error,
    ffi::OsString,
    io::{self, IsTerminal, Write},
    process::ExitCode,
    time::Duration,
};

use cluvio::Client;

const USAGE: &str = "usage: query [--deadline SECONDS] DATASOURCE_ID SQL";

struct Arguments {
    datasource: String,
    sql: String,
    deadline: Option<Duration>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let result = match arguments(env::args_os().skip(1)) {
        Ok(Some(arguments)) => run(arguments).await,
        Ok(None) => {
            println!("{USAGE}");
            Ok(())
        }
        Err(why) => Err(format!("{why} ({USAGE})").into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // A reader such as `head` that has had enough is no failure.
        Err(error) if is_closed_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("query: {}", error.to_string().replace(char::is_control, " "));
            ExitCode::FAILURE
        }
    }
}

/// `None` asks for help.
fn arguments(words: impl Iterator<Item = OsString>) -> Result<Option<Arguments>, String> {
    let mut words = words.map(|word| {
        let text = word.into_string();
        text.map_err(|word| format!("{word:?} is not valid Unicode"))
    });
    let mut deadline = None;
    let mut positional = Vec::new();
    while let Some(word) = words.next().transpose()? {
        let (name, value) = word.split_once('=').unwrap_or((&word, ""));
        match name {
            "--help" => return Ok(None),
            "--deadline" => {
                let value = match value {
                    "" => words
                        .next()
                        .transpose()?
                        .ok_or("--deadline takes a number of seconds")?,
                    value => value.to_owned(),
                };
                let seconds: f64 = value
                    .parse()
                    .map_err(|_| format!("{value:?} is not a number of seconds"))?;
                let time =
                    Duration::try_from_secs_f64(seconds).map_err(|_| format!("{value:?} is not a time to wait"))?;
                deadline = Some(time);
            }
            // SQL may begin with a comment, which has more than a word.
            _ if word.starts_with("--") && !word.contains(char::is_whitespace) => {
                return Err(format!("{word:?} is not an option"));
            }
            _ => positional.push(word),
        }
    }
    match <[String; 2]>::try_from(positional) {
        Ok([datasource, sql]) => Ok(Some(Arguments {
            datasource,
            sql,
            deadline,
        })),
        Err(words) => Err(format!(
            "expected a datasource id and one SQL text, got {} words",
            words.len()
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
    let mut csv = Vec::new();
    result?.write_csv(&mut csv).await?;
    io::stdout().write_all(&csv)?;
    Ok(io::stdout().flush()?)
}

fn is_closed_pipe(error: &(dyn Error + 'static)) -> bool {
    error
        .downcast_ref::<io::Error>()
        .is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}
