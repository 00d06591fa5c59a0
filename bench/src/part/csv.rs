//! CSV against Python.

use std::{
    path::Path,
    process::{Command, Stdio},
};

use cluvio::api::types::ExecutionStatus;
use serde_json::{Value, json};

use super::{Report, Served};
use crate::{
    Failure,
    cache::{Cache, Encoding},
    measure::{self, Summary},
    operation::{self, ACCESS, DATA, RUN, STATE},
    options::Options,
    process::{self, MEASURE},
    side::{DATASOURCE, Side, Task},
    table::{self, Table},
};

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/python_csv.py");
const PYTHON: &str = "Python: `requests`, `json`, `csv`";

pub(super) fn run(options: &Options, cache: &Cache) -> Result<Report, Failure> {
    let mut text = String::new();
    let python = find_python();
    let output = cache.output("rows.csv")?;
    for encoding in [Encoding::Plain, Encoding::Gzip] {
        let served = Served::new(options.rows, encoding, cache)?;
        let task = Task {
            output: output.clone(),
            ..served.task(Side::Csv)
        };
        let call = python_task(&served.server.url, &output)?;
        let sides = if python.is_some() { 2 } else { 1 };
        let rounds = measure::rounds(options.runs, sides, |side| match (side, &python) {
            (1, Some(_)) => process::printed(Command::new("python3").arg(SCRIPT).arg(call.to_string())),
            _ => process::run(MEASURE, &task),
        })?;
        if rounds.iter().flatten().any(|run| run.rows != options.rows) {
            return Err("not all rows were written as CSV".into());
        }
        let ours = measure::summary(&rounds[0], measure::idle()?);
        // Python tells what it held beyond its own libraries.
        let theirs = rounds.get(1).map(|runs| measure::summary(runs, Some(0)));
        text += &format!("{}:\n\n{}\n", encoding.label(), table(&ours, theirs.as_ref()));
    }
    std::fs::remove_file(output)?;
    let versions = python.map_or_else(String::new, |versions| format!(" {versions}."));
    Ok(Report {
        title: format!("CSV in a file, {} rows", table::count(options.rows)),
        text: format!("{text}Ratios are to Python.{versions}\n"),
    })
}

fn table(ours: &Summary, theirs: Option<&Summary>) -> Table {
    let mut table = Table::new(&["side", "time", "throughput", "peak memory", "memory"]);
    let base = theirs.unwrap_or(ours);
    if theirs.is_none() {
        table.row([PYTHON.to_owned(), "`python3` or `requests` is missing".to_owned()]);
    }
    for (label, summary) in [(PYTHON, theirs), ("`write_csv`", Some(ours))] {
        let Some(summary) = summary else { continue };
        let memory = summary.peak.zip(base.peak).map(|(peak, of)| peak / of);
        let is_compared = theirs.is_some();
        table.row([
            label.to_owned(),
            table::seconds(summary.seconds),
            if is_compared {
                table::ratio(base.seconds / summary.seconds)
            } else {
                String::new()
            },
            summary.peak.map_or_else(String::new, table::megabytes),
            memory.filter(|_| is_compared).map_or_else(String::new, table::ratio),
        ]);
    }
    table
}

/// The versions of Python and its `requests`, if there are both.
fn find_python() -> Option<String> {
    let code =
        "import platform, requests; print(f'Python {platform.python_version()}, requests {requests.__version__}')";
    let output = Command::new("python3")
        .args(["-c", code])
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let versions = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| versions.trim().to_owned())
}

/// What the script is to call, taken from the document.
fn python_task(base: &str, output: &Path) -> Result<Value, Failure> {
    let call = |name| {
        let operation = operation::named(name)?;
        let url = operation::url(base, name, "{}")?;
        Ok::<_, Failure>(json!({"method": operation.method, "url": url, "accept": operation.accept}))
    };
    Ok(json!({
        "run": call(RUN)?,
        "state": call(STATE)?,
        "access": call(ACCESS)?,
        "data": call(DATA)?,
        "datasource": DATASOURCE,
        "completed": ExecutionStatus::Completed,
        "output": output,
    }))
}
