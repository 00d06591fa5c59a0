//! Which account a tool works on, and what it would send there.

use std::fs;

use cluvio::{Client, Operation, Region};
use cluvio_emulator::Emulator;

use super::terminal::{Failure, print};

/// Which account a tool works on.
#[derive(clap::Args)]
pub struct Account {
    /// Work on sample data, in an emulator inside this process, and not on the account of the environment's key.
    #[arg(long)]
    emulator: bool,
}

/// A client, and the emulator that it speaks to for as long as it is held.
pub struct Connection {
    pub cluvio: Client,
    _emulator: Option<Emulator>,
}

impl Account {
    pub async fn connect(&self) -> Result<Connection, Failure> {
        if !self.emulator {
            return Ok(Connection {
                cluvio: Client::from_env()?,
                _emulator: None,
            });
        }
        let emulator = emulator().await?;
        let region = Region::custom(emulator.api_url(), emulator.data_url());
        Ok(Connection {
            cluvio: Client::builder(emulator.api_key()).region(region).build()?,
            _emulator: Some(emulator),
        })
    }
}

/// An emulator that goes by the document that the client was built from.
pub async fn emulator() -> Result<Emulator, Failure> {
    let builder = match option_env!("CLUVIO_OPENAPI") {
        None | Some("") => Emulator::builder(),
        Some(path) => {
            let document = fs::read_to_string(path).map_err(|error| format!("{path} cannot be read: {error}"))?;
            Emulator::builder().document(document)
        }
    };
    Ok(builder.start().await?)
}

/// The options of a tool that only reads.
#[derive(clap::Args)]
pub struct Reading {
    /// Say what would be requested, and request nothing.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    account: Account,
}

impl Reading {
    /// Connects; a dry run only says which methods of the client would be called, and how often each, and gives nothing.
    pub async fn begin(&self, calls: &[(&str, &str)]) -> Result<Option<Connection>, Failure> {
        if self.dry_run {
            dry_run(calls)?;
            return Ok(None);
        }
        self.account.connect().await.map(Some)
    }
}

/// Says what a tool would send: methods of the client, and how often each.
pub fn dry_run(calls: &[(&str, &str)]) -> Result<(), Failure> {
    print("would send, if not for --dry-run:")?;
    for (name, times) in calls {
        let operation = Operation::all().iter().find(|operation| operation.name == *name);
        let operation = operation.ok_or_else(|| format!("the document has no operation `{name}`"))?;
        let (title, method, path) = (operation.title, operation.method, operation.path);
        print(format_args!("  {title} ({method} {path}), {times}"))?;
    }
    Ok(())
}
