//! SQL by DataFusion over query results of Cluvio, and over a data set of Parquet files that `export_partitions` left.
//!
//!     cargo run --manifest-path examples/datafusion/Cargo.toml                          # without a key: the emulator
//!     cargo run --manifest-path examples/datafusion/Cargo.toml -- --datasource ID \
//!         --table flights="SELECT * FROM flights" --table airports="SELECT id, city FROM airports" \
//!         --sql "SELECT city, count(*) FROM flights JOIN airports ON origin_id = airports.id GROUP BY city"
//!     cargo run --manifest-path examples/datafusion/Cargo.toml -- --dataset FOLDER [--sql "SELECT … FROM dataset"]
//!
//! The key and the region come from the environment. DataFusion reads the results while they are downloaded; they are not
//! held as a whole, unless the SQL needs that.

mod dataset;
mod table;

use std::{
    error::Error,
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use clap::Parser;
use cluvio::{Client, Region};
use cluvio_arrow::RecordBatches;
use cluvio_emulator::Emulator;
use datafusion::{arrow::util::pretty::pretty_format_batches, prelude::SessionContext};
use futures_util::future::try_join_all;

type Failure = Box<dyn Error + Send + Sync>;

/// From which airports flights were late, from two queries that each know half of it.
const SAMPLE_TABLES: [(&str, &str); 2] = [
    (
        "departures",
        "SELECT origin_id, departed_at, delay_minutes FROM flights WHERE cancelled = 0",
    ),
    ("airports", "SELECT id, city, country FROM airports"),
];
const SAMPLE_SQL: &str = "
    SELECT city, country, count(*) AS flights, avg(delay_minutes) AS delay, max(departed_at) AS latest
    FROM departures JOIN airports ON origin_id = airports.id
    GROUP BY city, country ORDER BY delay DESC LIMIT 10";

/// SQL by DataFusion over query results of Cluvio.
#[derive(Parser)]
struct Arguments {
    /// The datasource, by its id.
    #[arg(long, requires = "tables", requires = "sql")]
    datasource: Option<String>,
    /// A table, as NAME=SQL: the SQL runs in Cluvio, and its result is the table of that name. Give as many as needed.
    #[arg(long = "table", value_parser = table, requires = "datasource")]
    tables: Vec<(String, String)>,
    /// What DataFusion runs.
    #[arg(long)]
    sql: Option<String>,
    /// The folder of a data set that `export_partitions` left; its table is called `dataset`.
    #[arg(long, conflicts_with = "datasource")]
    dataset: Option<PathBuf>,
}

fn table(text: &str) -> Result<(String, String), String> {
    let (name, sql) = text.split_once('=').ok_or("it is not NAME=SQL")?;
    Ok((name.to_owned(), sql.to_owned()))
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("datafusion: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Failure> {
    let context = SessionContext::new();
    if let Some(folder) = &arguments.dataset {
        let partition = dataset::register(&context, "dataset", folder).await?;
        let count =
            format!("SELECT {partition}, count(*) AS rows FROM dataset GROUP BY {partition} ORDER BY {partition}");
        return show(&context, &arguments.sql.unwrap_or(count)).await;
    }
    if let (Some(datasource), Some(sql)) = (&arguments.datasource, &arguments.sql) {
        register(&context, &Client::from_env()?, datasource, arguments.tables).await?;
        return show(&context, sql).await;
    }
    let emulator = Emulator::start().await?;
    let region = Region::custom(emulator.api_url(), emulator.data_url());
    let cluvio = Client::builder(emulator.api_key()).region(region).build()?;
    let tables = SAMPLE_TABLES.map(|(name, sql)| (name.to_owned(), sql.to_owned()));
    register(&context, &cluvio, emulator.datasource_id(), tables.into()).await?;
    show(&context, &arguments.sql.unwrap_or(SAMPLE_SQL.to_owned())).await
}

/// Runs the queries side by side, each of which gives one table.
async fn register(
    context: &SessionContext,
    cluvio: &Client,
    datasource: &str,
    tables: Vec<(String, String)>,
) -> Result<(), Failure> {
    let queries = tables.iter().map(|(_, sql)| async move {
        let result = cluvio.query(datasource, sql).await?;
        RecordBatches::of(result).await
    });
    let results = try_join_all(queries).await?;
    for ((name, _), batches) in tables.iter().zip(results) {
        writeln!(io::stdout(), "{name}: {}", batches.schema())?;
        context.register_table(name, table::of(batches)?)?;
    }
    Ok(())
}

async fn show(context: &SessionContext, sql: &str) -> Result<(), Failure> {
    let rows = context.sql(sql).await?.collect().await?;
    Ok(writeln!(io::stdout(), "{}", pretty_format_batches(&rows)?)?)
}
