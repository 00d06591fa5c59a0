//! Watches executions, and prints how their states change until all have ended.
//!
//!     cargo run --example watch_executions -- EXECUTION_ID…
//!
//! The key and the region come from the environment: `CLUVIO_API_KEY` and `CLUVIO_REGION`, or `CLUVIO_API_URL` and
//! `CLUVIO_DATA_URL`. No operation lists executions, so the ids have to be given: those of `Execution::id`. Exits with 1 if
//! an execution failed or could not be watched.

mod support;

use std::{process::ExitCode, sync::Mutex, time::Duration};

use chrono::SecondsFormat;
use clap::Parser;
use cluvio::{Client, api::types::ExecutionStatus};
use support::{Failure, Progress, dry_run, line, now, print};
use tokio::task::JoinSet;

/// Watches executions, and prints how their states change until all have ended.
#[derive(Parser)]
struct Arguments {
    /// The executions, by their ids.
    #[arg(required = true)]
    executions: Vec<String>,
    /// How long to watch at the most, in seconds.
    #[arg(long, default_value_t = 600)]
    deadline: u64,
    /// Say what would be requested, and request nothing.
    #[arg(long)]
    dry_run: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    support::main("watch_executions", watch(Arguments::parse())).await
}

async fn watch(arguments: Arguments) -> Result<(), Failure> {
    if arguments.dry_run {
        let often = format!("again and again for each of {} executions", arguments.executions.len());
        return dry_run(&[("get_execution", &often)]);
    }
    let cluvio = Client::from_env()?;
    let mut watched = JoinSet::new();
    let count = arguments.executions.len();
    for id in arguments.executions {
        watched.spawn(watch_one(cluvio.clone(), id, Duration::from_secs(arguments.deadline)));
    }
    let progress = Progress::new();
    let mut failed = 0;
    for ended in 0.. {
        progress.show(format_args!("{ended} of {count} have ended"));
        match watched.join_next().await {
            None => break,
            Some(Ok(true)) => {}
            Some(Ok(false) | Err(_)) => failed += 1,
        }
    }
    match failed {
        0 => Ok(()),
        failed => Err(format!("{failed} of {count} executions did not end well").into()),
    }
}

/// Whether the execution ended with success.
async fn watch_one(cluvio: Client, id: String, deadline: Duration) -> bool {
    let last = Mutex::new(None);
    let shown = id.clone();
    let wait = cluvio
        .execution(&id)
        .wait()
        .deadline(deadline)
        .on_progress(move |progress| {
            let Ok(mut last) = last.lock() else { return };
            if last.as_ref() != Some(&progress.status) {
                let status = progress.status.as_ref().map_or("no status", ExecutionStatus::as_str);
                // That a line cannot be printed is no reason to stop.
                let _ = tell(&shown, status);
                *last = Some(progress.status.clone());
            }
        });
    match wait.await {
        Ok(execution) => {
            let rows = execution.attributes.and_then(|attributes| attributes.result_rows);
            let _ = match rows {
                Some(rows) => tell(&id, format_args!("ended, with {rows} rows")),
                None => tell(&id, "ended"),
            };
            true
        }
        Err(error) => {
            let _ = tell(&id, line(&error));
            false
        }
    }
}

fn tell(id: &str, what: impl std::fmt::Display) -> Result<(), Failure> {
    Progress::new().clear();
    let now = now().to_rfc3339_opts(SecondsFormat::Secs, true);
    print(format_args!("{now}  {id}  {what}"))
}
