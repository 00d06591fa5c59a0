//! Arrow and Parquet against `arrow-json`.

use super::{Report, Served};
use crate::{
    Failure,
    cache::{Cache, Encoding},
    measure::{self, Summary},
    options::Options,
    side::{Side, Task},
    table::{self, Table},
};

/// Pairs: by hand, and ours.
const SIDES: [(Side, &str); 6] = [
    (
        Side::ArrowJsonBatches,
        "batches by hand: `bytes()`, rows split off by `serde_json`, `arrow-json`",
    ),
    (Side::ArrowBatches, "`RecordBatches`"),
    (Side::ArrowJsonIpc, "IPC by hand: the same, `FileWriter`"),
    (Side::ArrowIpc, "`write_ipc_file`"),
    (
        Side::ArrowJsonParquet,
        "Parquet by hand: the same, `ArrowWriter`, Snappy",
    ),
    (Side::ArrowParquet, "`write_parquet`, Snappy"),
];
const MEMORY: &str = "`arrow-json` alone, from memory, the rows split off before";

pub(super) fn run(options: &Options, cache: &Cache) -> Result<Report, Failure> {
    let mut text = String::new();
    let output = cache.output("rows.arrow")?;
    for encoding in [Encoding::Plain, Encoding::Gzip] {
        let served = Served::new(options.rows, encoding, cache)?;
        let mut tasks: Vec<Task> = SIDES.iter().map(|(side, _)| served.task(*side)).collect();
        if encoding == Encoding::Plain {
            tasks.push(served.task(Side::ArrowJsonMemory));
        }
        tasks.iter_mut().for_each(|task| task.output.clone_from(&output));
        let summaries = measure::interleaved(&tasks, options.runs)?;
        text += &format!("{}:\n\n{}\n", encoding.label(), table(&summaries));
    }
    std::fs::remove_file(output)?;
    Ok(Report {
        title: format!("Arrow and Parquet, {} rows", table::count(options.rows)),
        text: text
            + "Ratios are to the line by hand above. `arrow-json` is told the schema, `cluvio-arrow` infers it; both \
               give the same values.\n",
    })
}

fn table(summaries: &[Summary]) -> Table {
    let mut table = Table::new(&["side", "time", "rows/s", "throughput", "peak memory", "memory"]);
    let labels = SIDES.iter().map(|(_, label)| *label).chain([MEMORY]);
    for (index, (label, summary)) in labels.zip(summaries).enumerate() {
        // The last one, of which there is one only, is compared with the first.
        let baseline = &summaries[if index < SIDES.len() { index / 2 * 2 } else { 0 }];
        let memory = summary.peak.zip(baseline.peak).map(|(peak, of)| peak / of);
        table.row([
            label.to_owned(),
            table::seconds(summary.seconds),
            table::count((summary.rows as f64 / summary.seconds) as u64),
            table::ratio(baseline.seconds / summary.seconds),
            summary.peak.map_or_else(String::new, table::megabytes),
            memory.map_or_else(String::new, table::ratio),
        ]);
    }
    table
}
