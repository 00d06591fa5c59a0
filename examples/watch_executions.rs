//! Watches executions, and prints how their states change until all have ended.
//!
//!     cargo run --example watch_executions -- EXECUTION_ID…
//!
//! The key and the region come from the environment: `CLUVIO_API_KEY` and `CLUVIO_REGION`, or `CLUVIO_API_URL` and
//! `CLUVIO_DATA_URL`. No operation lists executions, so the ids have to be given: those of `Execution::id`. Exits with 1 if
//! an execution failed or could not be watched.

mod support;

use std::{
    fmt::Display,
    process::ExitCode,
    sync::{Arc, Mutex},
    time::Duration,
};

use chrono::SecondsFormat;
use clap::Parser;
use cluvio::{Client, api::types::ExecutionStatus};
use support::{Failure, Progress, dry_run, now, say, seconds, tool};
use tokio::task::JoinSet;

/// Watches executions, and prints how their states change until all have ended.
#[derive(Parser)]
struct Arguments {
    /// The executions, by their ids.
    #[arg(required = true)]
    executions: Vec<String>,
    /// How long to watch at the most, in seconds.
    #[arg(long, default_value = "600", value_parser = seconds)]
    deadline: Duration,
    /// Say what would be requested, and request nothing.
    #[arg(long)]
    dry_run: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    tool(watch).await
}

async fn watch(arguments: Arguments) -> Result<(), Failure> {
    let count = arguments.executions.len();
    if arguments.dry_run {
        return dry_run(&[
            (
                "get_execution",
                &format!("again and again for each of {count} executions"),
            ),
            (
                "get_execution_data",
                "as often, where the status is none that the document lists, to see whether there is data",
            ),
        ]);
    }
    let watcher = Watcher {
        cluvio: Client::from_env()?,
        deadline: arguments.deadline,
        progress: Progress::new(),
    };
    let mut watched = JoinSet::new();
    for id in arguments.executions {
        watched.spawn(watcher.clone().watch(id));
    }
    let mut failed = 0;
    for ended in 0.. {
        watcher.progress.show(format_args!("{ended} of {count} have ended"));
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

#[derive(Clone)]
struct Watcher {
    cluvio: Client,
    deadline: Duration,
    progress: Arc<Progress>,
}

impl Watcher {
    /// Whether the execution ended with success.
    async fn watch(self, id: String) -> bool {
        let last = Mutex::new(None);
        let (watcher, shown) = (self.clone(), id.clone());
        let execution = self.cluvio.execution(&id);
        let wait = execution.wait().deadline(self.deadline).on_progress(move |wait| {
            let Ok(mut last) = last.lock() else { return };
            if last.as_ref() != Some(&wait.status) {
                let status = wait.status.as_ref().map_or("no status", ExecutionStatus::as_str);
                watcher.tell(&shown, status);
                *last = Some(wait.status.clone());
            }
        });
        match wait.await {
            Ok(execution) => {
                match execution.attributes.and_then(|attributes| attributes.result_rows) {
                    Some(rows) => self.tell(&id, format_args!("ended, with {rows} rows")),
                    None => self.tell(&id, "ended"),
                }
                true
            }
            Err(error) => {
                self.tell(&id, error);
                false
            }
        }
    }

    /// Printing decides nothing here: the exit code tells as well how the executions ended.
    fn tell(&self, id: &str, what: impl Display) {
        let now = now().to_rfc3339_opts(SecondsFormat::Secs, true);
        self.progress.make_way(|| say(format_args!("{now}  {id}  {what}")));
    }
}
