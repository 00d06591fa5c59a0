//! Splits a query by its time range, runs the parts side by side, and writes a data set of Parquet files.
//!
//!     cargo run --release --example export_partitions -- --datasource ID \
//!         --sql "SELECT * FROM flights WHERE {departed_at=timerange}" \
//!         --from 2024-01-01 --to 2024-12-31 --by month --out FOLDER --verify
//!
//! What it leaves is laid out as Hive does it, `FOLDER/month=2024-01/rows.parquet` and so on, which DataFusion, Spark and
//! Trino read as one table with the further column `month`. All files have the same schema: the types of the columns are
//! settled before the first one is written, and kept in `FOLDER/_export.json`.
//!
//! A file gets its name when it is whole. So an export that was interrupted, or of which a part failed, goes on where it
//! was when the same command is given again; a finished one asks the API nothing, save to verify.
//!
//! Periods are those of UTC, and end one second before the next begins: Cluvio's ranges have whole seconds, and both ends
//! belong to them. Whether a time between the last second and the next period (23:59:59.5) belongs to a period is not
//! documented. `--verify` counts the rows of the whole range by one more query, and says if it is another number.
//!
//! The key and the region come from the environment, as for `export`.

#[path = "../support/parquet_files.rs"]
mod parquet_files;
mod period;
mod plan;
#[path = "../support/mod.rs"]
mod support;

use std::{
    fs::File,
    path::{Path, PathBuf},
    process::ExitCode,
};

use arrow_schema::DataType;
use chrono::NaiveDate;
use clap::Parser;
use cluvio::{Client, Parameters, Query, TimeRange};
use parquet::file::reader::{FileReader, SerializedFileReader};
use period::{By, Period};
use plan::Plan;
use support::{Failure, say, tool};

/// Splits a query of Cluvio by its time range, runs the parts side by side, and writes a data set of Parquet files.
#[derive(Parser)]
struct Arguments {
    /// The datasource, by its id.
    #[arg(long)]
    datasource: String,
    /// The query, which has a condition on the parameter `timerange`.
    #[arg(long)]
    sql: String,
    /// The first day.
    #[arg(long)]
    from: NaiveDate,
    /// The last day.
    #[arg(long)]
    to: NaiveDate,
    /// How long a part is.
    #[arg(long, value_enum)]
    by: By,
    /// The folder of the data set; it is made if there is none.
    #[arg(long)]
    out: PathBuf,
    /// A column's type, as NAME=TYPE with a type of Arrow, such as `price=Decimal128(12, 2)`; others are inferred.
    #[arg(long = "column", value_parser = column)]
    columns: Vec<(String, DataType)>,
    /// How many parts may be in hand at once.
    #[arg(long, default_value_t = 8)]
    at_once: usize,
    /// Compares the number of rows with a count over the whole range.
    #[arg(long)]
    verify: bool,
}

fn column(text: &str) -> Result<(String, DataType), String> {
    let (name, data_type) = text.split_once('=').ok_or("it is not NAME=TYPE")?;
    let data_type = data_type.parse().map_err(|error| format!("{error}"))?;
    Ok((name.to_owned(), data_type))
}

#[tokio::main]
async fn main() -> ExitCode {
    tool(export).await
}

async fn export(arguments: Arguments) -> Result<(), Failure> {
    if !arguments.sql.contains("timerange") {
        return Err("the query has no condition on the parameter `timerange`: every part would be the whole".into());
    }
    let periods = period::periods(arguments.from, arguments.to, arguments.by)?;
    let cluvio = Client::from_env()?;
    let mut plan = Plan::open(&arguments)?;
    let left: Vec<Period> = periods
        .iter()
        .filter(|period| !path(&arguments.out, period).exists())
        .cloned()
        .collect();
    if !left.is_empty() && !plan.is_settled() {
        settle(&cluvio, &arguments, &left, &mut plan).await?;
        plan.save(&arguments.out)?;
    }
    let queries = left.iter().map(|period| {
        let file = path(&arguments.out, period);
        (file, query(&cluvio, &arguments, period.range()))
    });
    let failed = parquet_files::write(&cluvio, queries.collect(), plan.reader(), arguments.at_once).await?;
    if failed > 0 {
        let why = "what is there stays; the same command goes on with the rest";
        return Err(format!("{failed} of {} parts failed; {why}", periods.len()).into());
    }
    if arguments.verify {
        verify(&cluvio, &arguments, &periods).await?;
    }
    Ok(())
}

/// Reads the beginnings of the parts until the types of all columns are known, so that all files get the same.
async fn settle(cluvio: &Client, arguments: &Arguments, left: &[Period], plan: &mut Plan) -> Result<(), Failure> {
    let mut names: Vec<String> = Vec::new();
    for period in left {
        let result = query(cluvio, arguments, period.range()).await?;
        let batches = plan.reader().open(result).await?;
        let schema = batches.schema();
        let key = arguments.by.key();
        if schema.fields().iter().any(|field| field.name() == key) {
            return Err(format!("the column `{key}` has the name of the partitions; give it another by `AS`").into());
        }
        let untyped: Vec<&str> = batches.untyped_columns().collect();
        for field in schema.fields() {
            if !untyped.contains(&field.name().as_str()) {
                plan.settle(field.name(), field.data_type());
            }
        }
        if untyped.is_empty() {
            return Ok(());
        }
        names = untyped.into_iter().map(str::to_owned).collect();
    }
    // No part begins with a value of these.
    for name in names {
        plan.settle(&name, &DataType::Utf8);
    }
    Ok(())
}

fn query(cluvio: &Client, arguments: &Arguments, range: TimeRange) -> Query {
    cluvio
        .query(&arguments.datasource, &arguments.sql)
        .parameters(Parameters::new().time_range(range))
}

async fn verify(cluvio: &Client, arguments: &Arguments, periods: &[Period]) -> Result<(), Failure> {
    let mut rows = 0;
    for period in periods {
        let path = path(&arguments.out, period);
        let about = |error: &dyn std::fmt::Display| format!("{} cannot be read: {error}", path.display());
        let file = File::open(&path).map_err(|error| about(&error))?;
        let reader = SerializedFileReader::new(file).map_err(|error| about(&error))?;
        rows += reader.metadata().file_metadata().num_rows().unsigned_abs();
    }
    let (Some(first), Some(last)) = (periods.first(), periods.last()) else {
        return Ok(());
    };
    // What ends a statement cannot stand within another.
    let part = arguments
        .sql
        .trim_end_matches(|end: char| end == ';' || end.is_whitespace());
    let sql = format!("SELECT count(*) FROM (\n{part}\n) AS counted");
    let range = TimeRange::between(first.start, last.end);
    let count = cluvio
        .query(&arguments.datasource, sql)
        .parameters(Parameters::new().time_range(range))
        .await?;
    let counted: Vec<(u64,)> = count.rows().into_vec().await?;
    match counted.first() {
        Some((counted,)) if *counted == rows => {
            say(format_args!("{rows} rows, as counted over the whole range"));
            Ok(())
        }
        Some((counted,)) => Err(format!("the parts have {rows} rows, and the whole range has {counted}").into()),
        None => Err("the count gave no row".into()),
    }
}

fn path(out: &Path, period: &Period) -> PathBuf {
    out.join(&period.folder).join("rows.parquet")
}
