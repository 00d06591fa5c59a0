//! The benchmarks of `cluvio`: how fast results are read, and in how much memory.
//!
//! Everything that is measured runs in a process of its own, against a server in another process on loopback.

pub mod cache;
pub mod generator;
pub mod measure;
pub mod memory;
pub mod operation;
pub mod options;
pub mod part;
pub mod process;
pub mod results;
pub mod row;
pub mod server;
pub mod side;
pub mod table;
pub mod waiting;

use std::{path::Path, process::ExitCode};

use clap::Parser;

/// Why something could not be measured.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Runs what the command line asks for; generated results are kept in `folder`.
pub fn main(folder: &Path) -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let done = match (arguments.next().as_deref(), arguments.next()) {
        (Some(process::SERVE), Some(task)) => in_role(&task, server::run),
        (Some(process::MEASURE), Some(task)) => in_role(&task, side::run),
        (Some(process::WAIT), Some(task)) => in_role(&task, waiting::run),
        _ => benchmarks(&options::Options::parse().settled(), &cache::Cache::new(folder)),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn in_role<T: serde::de::DeserializeOwned, F: Future<Output = Result<(), Failure>>>(
    task: &str,
    run: impl FnOnce(T) -> F,
) -> Result<(), Failure> {
    tokio::runtime::Runtime::new()?.block_on(run(serde_json::from_str(task)?))
}

fn benchmarks(options: &options::Options, cache: &cache::Cache) -> Result<(), Failure> {
    for part in options.parts() {
        let report = part::run(part, options, cache)?;
        let section = results::section(&report);
        println!("{section}");
        if options.save {
            let arguments = options.arguments(part);
            results::save(
                &part::name(part),
                &format!("{section}\n{}", results::circumstances(&arguments)),
            )?;
        }
    }
    println!(
        "{}",
        results::circumstances(
            &std::env::args()
                .skip(1)
                .filter(|argument| argument != "--bench")
                .collect::<Vec<_>>()
        )
    );
    Ok(())
}
