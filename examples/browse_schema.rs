//! Prints the schemas of a datasource, with their tables and columns.
//!
//!     cargo run --example browse_schema -- [DATASOURCE_ID] [--schema NAME]
//!
//! The key and the region come from the environment: `CLUVIO_API_KEY` and `CLUVIO_REGION`, or `CLUVIO_API_URL` and
//! `CLUVIO_DATA_URL`; `--emulator` needs neither. Without a datasource it lists those there are. The layout of schema data is
//! not published: what is not laid out as expected is printed as it came. Exits with 1 and a reason of one line when
//! something goes wrong.

mod support;

use std::process::ExitCode;

use clap::Parser;
use cluvio::{Client, DatabaseSchema, ErrorKind};
use support::{Account, Failure, Progress, dry_run, name, print};

/// Prints the schemas of a datasource, with their tables and columns.
#[derive(Parser)]
struct Arguments {
    /// The datasource, by its id; without one, the datasources are listed.
    datasource: Option<String>,
    /// Only the schema with this name.
    #[arg(long)]
    schema: Option<String>,
    /// Say what would be requested, and request nothing.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    account: Account,
}

#[tokio::main]
async fn main() -> ExitCode {
    support::main("browse_schema", browse(Arguments::parse())).await
}

async fn browse(arguments: Arguments) -> Result<(), Failure> {
    if arguments.dry_run {
        return match arguments.datasource {
            None => dry_run(&[("list_datasources", "once")]),
            Some(_) => dry_run(&[("get_datasource_schema", "once"), ("fetch_schema_data", "once")]),
        };
    }
    let connection = arguments.account.connect().await?;
    let Some(datasource) = arguments.datasource else {
        return list(&connection.cluvio).await;
    };
    let progress = Progress::new();
    progress.show("reading the schema");
    let mut schema = connection.cluvio.schema(datasource);
    if let Some(name) = arguments.schema {
        schema = schema.name(name);
    }
    let schema = schema.await?;
    progress.clear();
    match schema.schemas() {
        Ok(schemas) => schemas.iter().try_for_each(show),
        Err(error) if error.kind() == ErrorKind::Undecodable => {
            eprintln!("the schema is not laid out as expected, so this is how it came");
            print(schema.json()?)
        }
        Err(error) => Err(error.into()),
    }
}

fn show(schema: &DatabaseSchema) -> Result<(), Failure> {
    print(schema.name.as_deref().unwrap_or("(no name)"))?;
    for table in &schema.tables {
        print(format_args!("  {}", table.name))?;
        for column in &table.columns {
            print(format_args!(
                "    {}  {}",
                column.name,
                column.type_name.as_deref().unwrap_or("(no type)")
            ))?;
        }
    }
    Ok(())
}

async fn list(cluvio: &Client) -> Result<(), Failure> {
    for datasource in &cluvio.api().list_datasources().send().await?.data {
        let attributes = datasource.attributes.as_ref();
        let title = name(attributes.and_then(|attributes| attributes.name.as_ref()));
        print(format_args!("{}  {title}", datasource.id))?;
    }
    Ok(())
}
