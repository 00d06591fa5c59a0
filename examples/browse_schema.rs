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
use cluvio::Client;
use serde_json::Value;
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
    let schema = schema.await?.json()?;
    progress.clear();
    let schemas = match schemas(&schema) {
        Some(schemas) if !schemas.is_empty() => schemas,
        _ => {
            eprintln!("the schema is not laid out as expected, so this is how it came");
            return print(schema);
        }
    };
    for schema in schemas {
        print(format_args!("{}", schema.name))?;
        for table in schema.tables {
            print(format_args!("  {}", called(table)))?;
            for column in members(table, "columns") {
                print(format_args!("    {}  {}", called(column), kind(column)))?;
            }
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

struct Schema<'a> {
    name: &'a str,
    tables: &'a [Value],
}

/// One schema, or a list of them, itself or under `schemas`.
fn schemas(data: &Value) -> Option<Vec<Schema<'_>>> {
    let one = |value| {
        Some(Schema {
            name: called(value),
            tables: Value::as_array(&value["tables"])?,
        })
    };
    match data.get("schemas").unwrap_or(data) {
        Value::Array(all) => all.iter().map(one).collect(),
        single => one(single).map(|schema| vec![schema]),
    }
}

fn members<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

/// A table or a column is its name, or an object that has one.
fn called(value: &Value) -> &str {
    value.as_str().or(value["name"].as_str()).unwrap_or("(no name)")
}

fn kind(column: &Value) -> &str {
    ["type", "data_type"]
        .iter()
        .find_map(|key| column[*key].as_str())
        .unwrap_or_default()
}
