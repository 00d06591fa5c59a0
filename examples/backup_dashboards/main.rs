//! Writes the definition of every dashboard to a file, with a manifest.
//!
//!     cargo run --example backup_dashboards -- --out FOLDER
//!
//! The key and the region come from the environment: `CLUVIO_API_KEY` and `CLUVIO_REGION`, or `CLUVIO_API_URL` and
//! `CLUVIO_DATA_URL`; `--emulator` needs neither. A file has the bytes that came; their format is internal to Cluvio, and a
//! new dashboard is made of them in the web application only. `manifest.json` lists the files of the last whole backup.
//!
//! Until a backup is whole, its names have `.part` in them, and the one before stays as it is; while there is a
//! `manifest.part.json`, another run goes on with it. A folder takes backups from one region or API URL alone; that they are
//! all of one account there is up to you. Of a dashboard that is gone, the last file stays, with its entry. Exits with 1 if a
//! dashboard failed.

mod backup;
#[path = "../support/mod.rs"]
mod support;

use std::{path::PathBuf, process::ExitCode};

use backup::Backup;
use clap::Parser;
use cluvio::{Client, api::types::Dashboard};
use support::{Account, Failure, Progress, dry_run, name, print, say, tool, warn};

/// Writes the definition of every dashboard to a file, with a manifest.
#[derive(Parser)]
struct Arguments {
    /// The folder for the files; it is made if it is not there.
    #[arg(long)]
    out: PathBuf,
    /// List the dashboards, say what would be requested of each, and write nothing.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    account: Account,
}

#[tokio::main]
async fn main() -> ExitCode {
    tool(back_up_all).await
}

async fn back_up_all(arguments: Arguments) -> Result<(), Failure> {
    let connection = arguments.account.connect().await?;
    let cluvio = &connection.cluvio;
    let mut backup = Backup::open(arguments.out, cluvio.region())?;
    let dashboards = cluvio.api().list_dashboards().send().await?.into_inner().data;
    let left: Vec<&Dashboard> = dashboards
        .iter()
        .filter(|dashboard| !backup.has(&dashboard.id))
        .collect();
    if arguments.dry_run {
        for dashboard in &left {
            print(format_args!("{}  {}", dashboard.id, name(title(dashboard))))?;
        }
        let often = format!("once for each of {} dashboards", left.len());
        return dry_run(&[("create_dashboard_backup", &often)]);
    }

    backup.begin()?;
    let progress = Progress::new();
    let mut failed = 0;
    for (number, dashboard) in left.iter().enumerate() {
        progress.show(format_args!("dashboard {} of {}", number + 1, left.len()));
        match back_up(cluvio, dashboard, &mut backup).await {
            Ok(bytes) => {
                let (id, title) = (&dashboard.id, name(title(dashboard)));
                progress.make_way(|| say(format_args!("{id}  {title}  {bytes} bytes")));
            }
            Err(error) => {
                failed += 1;
                progress.make_way(|| warn(format_args!("{}: {error}", dashboard.id)));
            }
        }
    }
    progress.clear();
    if failed > 0 {
        let of = dashboards.len();
        return Err(format!("{failed} of {of} dashboards failed; another run tries them again").into());
    }
    backup.complete()
}

/// How many bytes it has.
async fn back_up(cluvio: &Client, dashboard: &Dashboard, backup: &mut Backup) -> Result<usize, Failure> {
    let answer = cluvio.api().create_dashboard_backup().id(&dashboard.id).send().await?;
    // The value that was read of them may have rounded numbers.
    let content = answer.body();
    backup.add(&dashboard.id, title(dashboard), content)?;
    Ok(content.len())
}

fn title(dashboard: &Dashboard) -> Option<&String> {
    dashboard
        .attributes
        .as_ref()
        .and_then(|attributes| attributes.name.as_ref())
}
