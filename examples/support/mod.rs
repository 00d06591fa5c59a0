//! What the tools have in common.

#![allow(dead_code, unused_imports, reason = "each tool uses its own part")]

mod output;
mod whole_file;

use std::{env, error::Error, fs};

use cluvio::{Client, Operation, Region};
use cluvio_emulator::Emulator;

pub use output::{Progress, line, main, name, now, print};
pub use whole_file::write as write_whole;

pub type Failure = Box<dyn Error + Send + Sync>;

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
            let cluvio = Client::from_env()?;
            return Ok(Connection {
                cluvio,
                _emulator: None,
            });
        }
        // It goes by the document that the client was built from.
        let builder = match option_env!("CLUVIO_OPENAPI") {
            None | Some("") => Emulator::builder(),
            Some(path) => Emulator::builder().document(fs::read_to_string(path)?),
        };
        let emulator = builder.start().await?;
        let region = Region::custom(emulator.api_url(), emulator.data_url());
        let cluvio = Client::builder(emulator.api_key()).region(region).build()?;
        Ok(Connection {
            cluvio,
            _emulator: Some(emulator),
        })
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

/// The value of an environment variable that holds a secret.
pub fn secret(variable: &str) -> Result<cluvio::Secret, Failure> {
    match env::var(variable) {
        Ok(value) if !value.is_empty() => Ok(value.into()),
        Ok(_) => Err(format!("{variable} is set but empty").into()),
        Err(error) => Err(format!("{variable}: {error}").into()),
    }
}
