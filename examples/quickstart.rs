//! Lists the datasources with their agents, runs a query with a time range and an aggregation, and prints its rows.
//!
//! Without a key it runs against an emulator inside this process. With `CLUVIO_API_KEY` and `CLUVIO_REGION` set, it runs
//! against the real service: `cargo run --example quickstart -- DATASOURCE_ID ["SQL"]`.

mod support;

use std::{env, process::ExitCode};

use clap::Parser;
use cluvio::{
    Client, Included, Parameters, Region, TimeRange,
    api::types::{Aggregation, DatasourceInclude},
};
use serde_json::Value;
use support::{Failure, emulator, name, print, tool};

/// Flights a month, from the emulator's sample data. `{…}` are Cluvio's parameter expressions.
const SAMPLE_SQL: &str = "
    SELECT {departed_at:aggregation} AS month, count(*) AS flights, round(avg(delay_minutes), 1) AS delay
    FROM flights WHERE {departed_at=timerange} GROUP BY 1 ORDER BY 1";

/// The same over the present moment alone, for a database whose tables are not known.
const ANY_SQL: &str = "
    SELECT {[t.moment]:aggregation} AS month, count(*) AS moments
    FROM (SELECT CURRENT_TIMESTAMP AS moment) t WHERE {[t.moment]=timerange} GROUP BY 1 ORDER BY 1";

/// Lists datasources, runs a query, and prints its rows: against an emulator, or with CLUVIO_API_KEY against Cluvio.
#[derive(Parser)]
struct Arguments {
    /// The datasource to query, by its id; it needs a key.
    datasource: Option<String>,
    /// The query, in place of one that any database takes.
    sql: Option<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    tool(quickstart).await
}

async fn quickstart(arguments: Arguments) -> Result<(), Failure> {
    let start = "2024-01-01T00:00:00Z".parse()?;
    // The emulator runs for as long as it is held.
    let (_emulator, cluvio, datasource, sql, range) = match arguments.datasource {
        Some(datasource) => {
            let sql = arguments.sql.unwrap_or_else(|| ANY_SQL.to_owned());
            (None, Client::from_env()?, datasource, sql, TimeRange::since(start))
        }
        None if env::var_os("CLUVIO_API_KEY").is_some() => {
            return Err("with CLUVIO_API_KEY set, give a datasource id: quickstart DATASOURCE_ID [SQL]".into());
        }
        None => {
            let emulator = emulator().await?;
            let region = Region::custom(emulator.api_url(), emulator.data_url());
            let cluvio = Client::builder(emulator.api_key()).region(region).build()?;
            let datasource = emulator.datasource_id().to_owned();
            let range = TimeRange::between(start, "2024-06-30T23:59:59Z".parse()?);
            (Some(emulator), cluvio, datasource, SAMPLE_SQL.to_owned(), range)
        }
    };

    let datasources = cluvio
        .api()
        .list_datasources()
        .include(DatasourceInclude::Agents)
        .send()
        .await?;
    let included = Included::of(&datasources);
    print("Datasources")?;
    for datasource in &datasources.data {
        let attributes = datasource.attributes.as_ref();
        let agents: Vec<&str> = included
            .follow(&datasource.agents())
            .map(|agent| name(agent.attributes.as_ref().and_then(|agent| agent.name.as_ref())))
            .collect();
        print(format_args!(
            "  {}  {} ({})",
            datasource.id,
            name(attributes.and_then(|attributes| attributes.name.as_ref())),
            if agents.is_empty() {
                "no agent".to_owned()
            } else {
                agents.join(", ")
            },
        ))?;
    }

    let result = cluvio
        .query(datasource, sql)
        .parameters(Parameters::new().aggregation(Aggregation::Month).time_range(range))
        .await?;

    print("")?;
    print(format_args!("Result of execution {}", result.execution_id()))?;
    let columns: Vec<String> = result.columns()?.iter().map(|column| column.name.clone()).collect();
    let rows: Vec<Vec<Value>> = result.rows().into_vec().await?;
    print_table(columns, &rows)
}

fn print_table(columns: Vec<String>, rows: &[Vec<Value>]) -> Result<(), Failure> {
    let text = |value: &Value| match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let mut widths = vec![0; columns.len()];
    let mut lines = vec![columns];
    lines.extend(rows.iter().map(|row| row.iter().map(text).collect()));
    for cells in &lines {
        let longest = widths.iter_mut().zip(cells);
        longest.for_each(|(width, cell)| *width = cell.chars().count().max(*width));
    }
    lines.insert(1, widths.iter().map(|width| "-".repeat(*width)).collect());
    for cells in &lines {
        let padded = cells
            .iter()
            .zip(&widths)
            .map(|(cell, &width)| format!("{cell:<width$}"));
        print(format_args!("  {}", padded.collect::<Vec<_>>().join("  ").trim_end()))?;
    }
    print(format_args!("  ({} rows)", rows.len()))
}
