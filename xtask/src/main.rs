//! `cargo xtask`: the upkeep of the OpenAPI document. See `cargo xtask --help`.

mod commands;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Parser, Subcommand};
use xtask::{cost::PROGRAMS, report::Format};

/// Upkeep of the OpenAPI document: what it says against what the vendor publishes.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

/// Where the published API is read from, and the document that it is compared with.
#[derive(clap::Args)]
struct Sources {
    /// The published API: a URL or a file, an OpenAPI document or a page that has one, or the text of a rendered
    /// reference [default: the address of the vendor's reference, `externalDocs` of the document].
    #[arg(long, value_name = "SOURCE")]
    from: Option<String>,
    /// Our document [default: openapi/cluvio.yaml].
    #[arg(long, value_name = "FILE")]
    document: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Command {
    /// Tells what differs between the published API and our document.
    ///
    /// Exit status 0 when nothing differs, 1 when something does, 2 when they could not be compared.
    Drift {
        #[command(flatten)]
        sources: Sources,
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Takes over into our document what can be taken over mechanically, shows the diff, and lists what is left.
    ///
    /// Exit status 0 when nothing is left to a person, 1 when something is, 2 when it could not be done.
    Adopt {
        #[command(flatten)]
        sources: Sources,
        /// Shows the diff without writing it.
        #[arg(long)]
        dry_run: bool,
    },
    /// Shows the entries of the published changelog that our document has not recorded.
    ///
    /// Exit status 0 when there are none, 1 when there are, 2 when it could not be read.
    Changelog {
        #[command(flatten)]
        sources: Sources,
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Shows how each operation is known, as the table of the README.
    Evidence {
        /// Fails with a diff when the README has another table.
        #[arg(long, conflicts_with = "write")]
        check: bool,
        /// Writes the table into the README.
        #[arg(long)]
        write: bool,
    },
    /// Checks our document against the house rules, and against what the generator takes.
    Lint {
        /// The document [default: openapi/cluvio.yaml].
        #[arg(long, value_name = "FILE")]
        document: Option<PathBuf>,
    },
    /// Writes the generated client to the folder `generated`, where a change of the public API can be read, and the
    /// emulator's copy of the document.
    Snapshot {
        /// Fails with a diff when what is there is stale.
        #[arg(long)]
        check: bool,
    },
    /// Measures what it costs to depend on the client: clean builds of programs that make one call by way of bare
    /// `reqwest`, of `cluvio`, and of other clients, one after the other.
    Cost {
        /// Measures this program alone, and shows it with what was measured before.
        #[arg(long, value_name = "NAME", value_parser = programs())]
        only: Vec<String>,
        /// Measures only what was not measured before.
        #[arg(long)]
        resume: bool,
        /// Leaves out the release builds, which take more than half of the time.
        #[arg(long)]
        no_release: bool,
        /// Writes the table into `bench/COST.md`.
        #[arg(long)]
        save: bool,
    },
    /// Builds one program and prints what that used.
    #[command(hide = true)]
    CostOfBuild {
        folder: PathBuf,
        #[arg(long)]
        release: bool,
    },
}

fn programs() -> clap::builder::PossibleValuesParser {
    PROGRAMS.iter().map(|program| program.name).collect::<Vec<_>>().into()
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Drift { sources, format } => commands::drift(&sources, format),
        Command::Adopt { sources, dry_run } => commands::adopt(&sources, dry_run),
        Command::Changelog { sources, format } => commands::changelog(&sources, format),
        Command::Evidence { check, write } => commands::evidence(check, write),
        Command::Lint { document } => commands::lint(document.as_deref()),
        Command::Snapshot { check } => commands::snapshot(check),
        Command::Cost {
            only,
            resume,
            no_release,
            save,
        } => commands::cost(&only, resume, !no_release, save),
        Command::CostOfBuild { folder, release } => commands::cost_of_build(&folder, release),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            anstream::eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

/// The root of the workspace.
fn root() -> PathBuf {
    // Set by `cargo run`; the other is for the program alone.
    let own = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    own.parent().map_or_else(|| own.clone(), Path::to_path_buf)
}
