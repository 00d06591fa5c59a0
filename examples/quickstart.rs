//! Lists the datasources with their agents, runs a query with a time range and an aggregation, and prints its rows.
//!
//! Without a key it runs against an emulator inside this process. With `CLUVIO_API_KEY` and `CLUVIO_REGION` set, it runs
//! against the real service: `cargo run --example quickstart -- DATASOURCE_ID ["SQL"]`.

use std::{env, error::Error, process::ExitCode};

use cluvio::{
    Client, Included, Parameters, Region, TimeRange,
    api::types::{Aggregation, DatasourceInclude},
};
use cluvio_emulator::Emulator;

/// Flights a month, from the emulator's sample data. `{…}` are Cluvio's parameter expressions.
const SAMPLE_SQL: &str = "
    SELECT {departed_at:aggregation} AS month, count(*) AS flights, round(avg(delay_minutes), 1) AS delay
    FROM flights WHERE {departed_at=timerange} GROUP BY 1 ORDER BY 1";

/// The same over the present moment alone, for a database whose tables are not known.
const ANY_SQL: &str = "
    SELECT {[t.moment]:aggregation} AS month, count(*) AS moments
    FROM (SELECT CURRENT_TIMESTAMP AS moment) t WHERE {[t.moment]=timerange} GROUP BY 1 ORDER BY 1";

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("quickstart: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned());
    let parameters = Parameters::new().aggregation(Aggregation::Month);
    // The emulator runs for as long as it is held.
    let (_emulator, cluvio, datasource, sql, range) = if env::var_os("CLUVIO_API_KEY").is_some() {
        let usage = "with CLUVIO_API_KEY set, give a datasource id: quickstart DATASOURCE_ID [SQL]";
        let datasource = arguments.next().ok_or(usage)?;
        let sql = arguments.next().unwrap_or_else(|| ANY_SQL.to_owned());
        let range = TimeRange::since("2024-01-01T00:00:00Z".parse()?);
        (None, Client::from_env()?, datasource, sql, range)
    } else {
        let emulator = emulator()?.start().await?;
        let region = Region::custom(emulator.api_url(), emulator.data_url());
        let cluvio = Client::builder(emulator.api_key()).region(region).build()?;
        let datasource = emulator.datasource_id().to_owned();
        let range = TimeRange::between("2024-01-01T00:00:00Z".parse()?, "2024-06-30T23:59:59Z".parse()?);
        (Some(emulator), cluvio, datasource, SAMPLE_SQL.to_owned(), range)
    };

    let datasources = cluvio
        .api()
        .list_datasources()
        .include(DatasourceInclude::Agents)
        .send()
        .await?;
    let included = Included::of(&datasources);
    println!("Datasources");
    for datasource in &datasources.data {
        let name = |name: Option<&String>| name.cloned().unwrap_or_default();
        let agents: Vec<String> = included
            .follow(&datasource.agents())
            .map(|agent| name(agent.attributes.as_ref().and_then(|agent| agent.name.as_ref())))
            .collect();
        let agents = if agents.is_empty() {
            "no agent".to_owned()
        } else {
            agents.join(", ")
        };
        let datasource_name = name(
            datasource
                .attributes
                .as_ref()
                .and_then(|datasource| datasource.name.as_ref()),
        );
        println!("  {}  {datasource_name} ({agents})", datasource.id);
    }

    let result = cluvio
        .query(datasource, sql)
        .parameters(parameters.time_range(range))
        .await?;

    println!("\nResult of execution {}", result.execution_id());
    let columns: Vec<String> = result.columns()?.iter().map(|column| column.name.clone()).collect();
    let rows: Vec<Vec<serde_json::Value>> = result.rows().into_vec().await?;
    print_table(&columns, &rows);
    Ok(())
}

/// An emulator that goes by the document that the client was built from.
fn emulator() -> std::io::Result<cluvio_emulator::Builder> {
    match option_env!("CLUVIO_OPENAPI") {
        None | Some("") => Ok(Emulator::builder()),
        Some(path) => Ok(Emulator::builder().document(std::fs::read_to_string(path)?)),
    }
}

fn print_table(columns: &[String], rows: &[Vec<serde_json::Value>]) {
    let text = |value: &serde_json::Value| match value {
        serde_json::Value::Null => String::new(),
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let cells: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(text).collect()).collect();
    let width = |column: usize| {
        let values = cells.iter().map(|row| row[column].chars().count());
        values.chain([columns[column].chars().count()]).max().unwrap_or(0)
    };
    let line = |cells: &[String]| {
        let padded = cells
            .iter()
            .enumerate()
            .map(|(column, cell)| format!("{cell:<width$}", width = width(column)));
        println!("  {}", padded.collect::<Vec<_>>().join("  ").trim_end());
    };
    line(columns);
    line(
        &columns
            .iter()
            .enumerate()
            .map(|(column, _)| "-".repeat(width(column)))
            .collect::<Vec<_>>(),
    );
    cells.iter().for_each(|row| line(row));
    println!("  ({} rows)", rows.len());
}
