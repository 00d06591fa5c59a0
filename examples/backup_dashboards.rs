//! Writes the definition of every dashboard to a file, with a manifest.
//!
//!     cargo run --example backup_dashboards -- --out FOLDER
//!
//! The key and the region come from the environment: `CLUVIO_API_KEY` and `CLUVIO_REGION`, or `CLUVIO_API_URL` and
//! `CLUVIO_DATA_URL`; `--emulator` needs neither. What has its name is whole. `manifest.json` lists the files of one backup;
//! while that is not complete, another run goes on with it, and a complete one is begun again. The format of a backup is
//! internal to Cluvio, and a new dashboard is made of it in the web application only; a file has the JSON that came, with
//! the keys of its objects in another order. Exits with 1 if a dashboard failed.

mod support;

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use chrono::{DateTime, Utc};
use clap::Parser;
use cluvio::{API_VERSION, Client, api::types::Dashboard};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use support::{Account, Failure, Progress, dry_run, line, name, now, print, write_whole};

const MANIFEST: &str = "manifest.json";

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

/// What is in the folder.
#[derive(Serialize, Deserialize)]
struct Manifest {
    api_version: String,
    started_at: DateTime<Utc>,
    complete: bool,
    dashboards: Vec<Entry>,
}

#[derive(Serialize, Deserialize)]
struct Entry {
    id: String,
    name: Option<String>,
    file: String,
    bytes: usize,
    sha256: String,
    backed_up_at: DateTime<Utc>,
}

#[tokio::main]
async fn main() -> ExitCode {
    support::main("backup_dashboards", backup(Arguments::parse())).await
}

async fn backup(arguments: Arguments) -> Result<(), Failure> {
    let connection = arguments.account.connect().await?;
    let cluvio = &connection.cluvio;
    let dashboards = cluvio.api().list_dashboards().send().await?.into_inner().data;
    let folder = arguments.out;
    let mut manifest = Manifest::begun_in(&folder)?;
    let left: Vec<&Dashboard> = dashboards
        .iter()
        .filter(|dashboard| !manifest.has(&folder, &dashboard.id))
        .collect();
    if arguments.dry_run {
        for dashboard in &left {
            print(format_args!("{}  {}", dashboard.id, name(title(dashboard))))?;
        }
        let often = format!("once for each of {} dashboards", left.len());
        return dry_run(&[("create_dashboard_backup", &often)]);
    }

    fs::create_dir_all(&folder).map_err(|error| format!("{} cannot be made: {error}", folder.display()))?;
    manifest.write(&folder)?;
    let progress = Progress::new();
    let mut failed = 0;
    for (number, dashboard) in left.iter().enumerate() {
        progress.show(format_args!("dashboard {} of {}", number + 1, left.len()));
        let written = back_up(cluvio, dashboard, &folder).await;
        progress.clear();
        match written {
            Ok(entry) => {
                print(format_args!(
                    "{}  {}  {} bytes",
                    entry.file,
                    name(entry.name.as_ref()),
                    entry.bytes
                ))?;
                manifest.add(entry);
                manifest.write(&folder)?;
            }
            Err(error) => {
                failed += 1;
                eprintln!("{}: {}", dashboard.id, line(&error));
            }
        }
    }
    if failed > 0 {
        return Err(format!(
            "{failed} of {} dashboards failed; another run tries them again",
            dashboards.len()
        )
        .into());
    }
    // One that was deleted while the backup was interrupted is kept.
    manifest.complete = true;
    manifest.write(&folder)
}

async fn back_up(cluvio: &Client, dashboard: &Dashboard, folder: &Path) -> Result<Entry, Failure> {
    let answer = cluvio.api().create_dashboard_backup().id(&dashboard.id).send().await?;
    let content = serde_json::to_vec_pretty(&answer.into_inner())?;
    let file = file_name(&dashboard.id);
    write_whole(&folder.join(&file), &content)?;
    Ok(Entry {
        id: dashboard.id.clone(),
        name: title(dashboard).cloned(),
        file,
        bytes: content.len(),
        sha256: sha256(&content),
        backed_up_at: now(),
    })
}

impl Manifest {
    /// That of an interrupted backup in the folder, or a new one.
    fn begun_in(folder: &Path) -> Result<Self, Failure> {
        let new = || Self {
            api_version: API_VERSION.to_owned(),
            started_at: now(),
            complete: false,
            dashboards: Vec::new(),
        };
        let path = folder.join(MANIFEST);
        let text = match fs::read(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(new()),
            Err(error) => return Err(format!("{} cannot be read: {error}", path.display()).into()),
        };
        let kept: Self = serde_json::from_slice(&text)
            .map_err(|error| format!("{} is no manifest of a backup: {error}", path.display()))?;
        Ok(if kept.complete { new() } else { kept })
    }

    /// Whether the backup of a dashboard is there as it was written.
    fn has(&self, folder: &Path, id: &str) -> bool {
        let entry = self.dashboards.iter().find(|entry| entry.id == id);
        entry.is_some_and(|entry| {
            let content = fs::read(folder.join(file_name(id)));
            content.is_ok_and(|content| sha256(&content) == entry.sha256)
        })
    }

    fn add(&mut self, entry: Entry) {
        self.dashboards.retain(|present| present.id != entry.id);
        self.dashboards.push(entry);
    }

    fn write(&self, folder: &Path) -> Result<(), Failure> {
        write_whole(&folder.join(MANIFEST), &serde_json::to_vec_pretty(self)?)
    }
}

fn title(dashboard: &Dashboard) -> Option<&String> {
    dashboard
        .attributes
        .as_ref()
        .and_then(|attributes| attributes.name.as_ref())
}

/// An id comes from a server, and must not lead out of the folder.
fn file_name(id: &str) -> String {
    let mut name = String::from("dashboard-");
    for byte in id.bytes() {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' | b'-' => name.push(char::from(byte)),
            other => name.push_str(&format!("%{other:02x}")),
        }
    }
    name + ".json"
}

fn sha256(content: &[u8]) -> String {
    Sha256::digest(content)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
