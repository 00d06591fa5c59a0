//! Typed rows against what one would write by hand.

use super::{Report, Served};
use crate::{
    Failure,
    cache::{Cache, Encoding},
    measure::{self, Summary},
    options::Options,
    side::Side,
    table::{self, Table},
};

const SIDES: [(Side, &str); 6] = [
    (Side::ByHand, "by hand: `reqwest`, `bytes()`, `serde_json::from_slice`"),
    (Side::Struct, "`rows::<Row>()`, a struct"),
    (Side::Tuple, "`rows::<(…)>()`, a tuple"),
    (Side::Borrowed, "`batches()`, rows that borrow"),
    (Side::Vec, "`rows::<Row>().into_vec()`"),
    (Side::Download, "`byte_stream()`, nothing read"),
];

pub(super) fn run(options: &Options, cache: &Cache) -> Result<Report, Failure> {
    let mut text = String::new();
    for encoding in [Encoding::Plain, Encoding::Gzip] {
        let served = Served::new(options.rows, encoding, cache)?;
        let tasks = SIDES.map(|(side, _)| served.task(side));
        let summaries = measure::interleaved(&tasks, options.runs)?;
        text += &format!(
            "{}, {} on the wire:\n\n",
            encoding.label(),
            table::megabytes(served.size as f64)
        );
        text += &table(&summaries).to_string();
        text.push('\n');
    }
    Ok(Report {
        title: format!("{} rows, from the query to the last row", table::count(options.rows)),
        text: text + "Ratios are to the first line: throughput, peak memory, time to the first row.\n",
    })
}

fn table(summaries: &[Summary]) -> Table {
    let mut table = Table::new(&[
        "side",
        "time",
        "rows/s",
        "throughput",
        "peak memory",
        "memory",
        "first row",
        "wait for it",
    ]);
    let baseline = &summaries[0];
    for ((_, label), summary) in SIDES.iter().zip(summaries) {
        let memory_ratio = summary.peak.zip(baseline.peak).map(|(peak, of)| peak / of);
        table.row([
            (*label).to_owned(),
            table::seconds(summary.seconds),
            table::count((summary.rows as f64 / summary.seconds) as u64),
            table::ratio(baseline.seconds / summary.seconds),
            summary.peak.map_or_else(String::new, table::megabytes),
            memory_ratio.map_or_else(String::new, table::ratio),
            table::seconds(summary.first_row),
            table::ratio(summary.first_row / baseline.first_row),
        ]);
    }
    table
}
