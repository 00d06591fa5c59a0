//! Prints the schemas of a datasource, with their tables and columns.
//!
//!     cargo run --example browse_schema -- [DATASOURCE_ID [--schema NAME]]
//!
//! The key and the region come from the environment: `CLUVIO_API_KEY` and `CLUVIO_REGION`, or `CLUVIO_API_URL` and
//! `CLUVIO_DATA_URL`; `--emulator` needs neither. Without a datasource it lists those there are. The layout of schema data is
//! not known: what is not laid out as expected is printed in one line. Exits with 1 and a reason of one line when
//! something goes wrong, or when there is nothing to print.

mod support;

use std::process::ExitCode;

use clap::Parser;
use cluvio::{Client, DatabaseSchema, ErrorKind};
use support::{Failure, Progress, Reading, name, print, tool, warn};

/// Prints the schemas of a datasource, with their tables and columns.
#[derive(Parser)]
struct Arguments {
    /// The datasource, by its id; without one, the datasources are listed.
    datasource: Option<String>,
    /// Only the schema with this name.
    #[arg(long, requires = "datasource")]
    schema: Option<String>,
    #[command(flatten)]
    reading: Reading,
}

#[tokio::main]
async fn main() -> ExitCode {
    tool(browse).await
}

async fn browse(arguments: Arguments) -> Result<(), Failure> {
    let calls: &[_] = match arguments.datasource {
        None => &[("list_datasources", "once")],
        Some(_) => &[("get_datasource_schema", "once"), ("fetch_schema_data", "once")],
    };
    let Some(connection) = arguments.reading.begin(calls).await? else {
        return Ok(());
    };
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
        Ok(schemas) if schemas.is_empty() => {
            Err("the server sent no schema: the datasource may be empty, or not yet refreshed".into())
        }
        Ok(schemas) => schemas.iter().try_for_each(show),
        Err(error) if error.kind() == ErrorKind::Undecodable => {
            // What is no JSON at all is an error.
            schema.json()?;
            warn("the schema is not laid out as expected, so this is what came, in one line");
            print(String::from_utf8_lossy(schema.bytes()))
        }
        Err(error) => Err(error.into()),
    }
}

fn show(schema: &DatabaseSchema) -> Result<(), Failure> {
    print(schema.name.as_deref().unwrap_or("(no name)"))?;
    if schema.tables.is_empty() {
        print("  (no tables)")?;
    }
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
    let datasources = cluvio.api().list_datasources().send().await?.into_inner().data;
    if datasources.is_empty() {
        return Err("there is no datasource that the key may see".into());
    }
    for datasource in &datasources {
        let attributes = datasource.attributes.as_ref();
        let title = name(attributes.and_then(|attributes| attributes.name.as_ref()));
        print(format_args!("{}  {title}", datasource.id))?;
    }
    Ok(())
}
