//! How far it is to the fastest parsers.

use super::{IS_NATIVE, Report, Served};
use crate::{
    Failure,
    cache::{Cache, Encoding},
    measure::{self, Summary},
    options::Options,
    side::Side,
    table::{self, Table},
};

const SIDES: [(Side, &str); 7] = [
    (Side::SerdeJson, "`serde_json::from_slice`, typed, in memory"),
    (Side::SonicRs, "`sonic_rs::from_slice`, typed, in memory"),
    (Side::SimdJson, "`simd_json::from_slice`, typed, in memory"),
    (Side::SerdeJsonIgnored, "`serde_json`, rows skipped, in memory"),
    (Side::Tuple, "`rows::<(…)>()` with its download"),
    (Side::Batches, "`batches()`, counted, with its download"),
    (Side::Download, "the download alone"),
];

pub(super) fn run(options: &Options, cache: &Cache) -> Result<Report, Failure> {
    let served = Served::new(options.rows, Encoding::Plain, cache)?;
    let tasks = SIDES.map(|(side, _)| served.task(side));
    let summaries = measure::interleaved(&tasks, options.runs)?;
    let target = if IS_NATIVE {
        "`-C target-cpu=native`"
    } else {
        "the default CPU target"
    };
    Ok(Report {
        title: format!("Parsers at {target}, {} rows", table::count(options.rows)),
        text: format!(
            "{}\nRatios are to the first line. Parsers in memory begin with all bytes there, and keep all rows.\n",
            table(served.size as f64, &summaries)
        ),
    })
}

fn table(size: f64, summaries: &[Summary]) -> Table {
    let mut table = Table::new(&["side", "time", "JSON/s", "throughput", "peak memory"]);
    for ((_, label), summary) in SIDES.iter().zip(summaries) {
        table.row([
            (*label).to_owned(),
            table::seconds(summary.seconds),
            table::megabytes(size / summary.seconds),
            table::ratio(summaries[0].seconds / summary.seconds),
            summary.peak.map_or_else(String::new, table::megabytes),
        ]);
    }
    table
}
