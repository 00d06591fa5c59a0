//! Whether time grows with the rows, and memory does not.

use std::fs;

use super::{Report, Served};
use crate::{
    Failure,
    cache::{Cache, Encoding},
    measure,
    options::Options,
    side::Side,
    table::{self, Table},
};

pub(super) fn run(options: &Options, cache: &Cache) -> Result<Report, Failure> {
    let mut table = Table::new(&[
        "rows",
        "JSON",
        "time",
        "rows/s",
        "rows/s to the first line",
        "peak memory",
        "memory",
    ]);
    let mut baseline = None;
    for share in [100, 10, 1] {
        line(options.rows / share, options, cache, &mut table, &mut baseline)?;
    }
    line(options.rows * 10, options, cache, &mut table, &mut baseline)?;
    if options.rows >= 1_000_000 {
        // It is larger than one wants to keep.
        fs::remove_file(cache.body(options.rows * 10, Encoding::Plain)?)?;
    }
    Ok(Report {
        title: "Growth: `rows::<Row>()`, plain".to_owned(),
        text: format!("{table}\nRatios are to the first line.\n"),
    })
}

fn line(
    rows: u64,
    options: &Options,
    cache: &Cache,
    table: &mut Table,
    baseline: &mut Option<measure::Summary>,
) -> Result<(), Failure> {
    let served = Served::new(rows, Encoding::Plain, cache)?;
    let summaries = measure::interleaved(&[served.task(Side::Struct)], options.runs)?;
    let Some(summary) = summaries.into_iter().next() else {
        return Ok(());
    };
    let first = baseline.get_or_insert_with(|| summary.clone());
    let speed = |summary: &measure::Summary| summary.rows as f64 / summary.seconds;
    let memory = summary.peak.zip(first.peak).map(|(peak, of)| peak / of);
    table.row([
        table::count(rows),
        table::megabytes(served.size as f64),
        table::seconds(summary.seconds),
        table::count(speed(&summary) as u64),
        table::ratio(speed(&summary) / speed(first)),
        summary.peak.map_or_else(String::new, table::megabytes),
        memory.map_or_else(String::new, table::ratio),
    ]);
    Ok(())
}
