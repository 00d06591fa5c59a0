//! Many executions waited for at once, against what the schedule promises.

use cluvio::PollSchedule;

use super::{Report, Served};
use crate::{
    Failure,
    cache::{Cache, Encoding},
    measure,
    options::Options,
    process::{self, WAIT},
    server::Statistics,
    table::{self, Table},
    waiting::{Promise, Task, Waited, Way, busiest_second},
};

/// The pauses of `query_all`, in milliseconds: one for many executions, and its own.
const PAUSES: [u64; 2] = [10, 100];

/// What there is to say of one way to wait.
struct Column {
    looks: Vec<f64>,
    notices: Vec<f64>,
    /// Connections, and memory.
    measured: Option<(usize, Option<f64>)>,
}

pub(super) fn run(options: &Options, cache: &Cache) -> Result<Report, Failure> {
    let bounds = (options.runs_for / 10.0, options.runs_for);
    let promise = Promise::new(&PollSchedule::default(), options.executions, bounds);
    let mut columns = vec![Column {
        looks: promise.looks,
        notices: promise.notices,
        measured: None,
    }];
    let idle = measure::idle()?;
    for way in std::iter::once(Way::Each).chain(PAUSES.map(Way::Together)) {
        let (waited, seen) = waited(way, options.executions, bounds, cache)?;
        let memory = waited
            .peak
            .zip(idle)
            .map(|(peak, idle)| peak.saturating_sub(idle) as f64);
        columns.push(Column {
            looks: seen.looks,
            notices: waited.notices,
            measured: Some((seen.connections, memory)),
        });
    }
    Ok(Report {
        title: format!(
            "{} executions waited for at once on one client",
            table::count(options.executions as u64)
        ),
        text: format!(
            "{}\nThe executions run for {:.1} to {:.1} seconds. The schedule is `PollSchedule::default()`; its promise is \
             for executions that are all started at the same moment and requests that take no time. `query_all` promises \
             that looks that see no end are at least a pause apart, however many executions there are, so that it trades \
             time to notice for requests.\n",
            table(&columns),
            bounds.0,
            bounds.1
        ),
    })
}

/// Waits, with a server of its own.
fn waited(way: Way, executions: usize, bounds: (f64, f64), cache: &Cache) -> Result<(Waited, Statistics), Failure> {
    let served = Served::running(1, Encoding::Plain, cache, bounds)?;
    let task = Task {
        url: served.server.url.clone(),
        executions,
        way,
    };
    let waited = process::run(WAIT, &task)?;
    Ok((waited, served.server.stop()?))
}

fn table(columns: &[Column]) -> Table {
    let pauses = PAUSES.map(|pause| format!("`query_all`, {pause} ms"));
    let mut table = Table::new(&[
        "",
        "the schedule's promise",
        "`wait()` for each",
        &pauses[0],
        &pauses[1],
    ]);
    let mut line = |what: &str, cell: &dyn Fn(&Column) -> String| {
        table.row(std::iter::once(what.to_owned()).chain(columns.iter().map(cell)));
    };
    line("looks", &|column| table::count(column.looks.len() as u64));
    line("looks per second, on average", &|column| {
        let last = column.looks.iter().copied().fold(f64::NAN, f64::max);
        format!("{:.0}", column.looks.len() as f64 / last)
    });
    line("looks in the busiest second", &|column| {
        table::count(busiest_second(column.looks.clone()) as u64)
    });
    for (what, share) in [("median", 0.5), ("99th percentile", 0.99), ("longest", 1.0)] {
        line(&format!("from end to notice, {what}"), &|column| {
            table::seconds(measure::quantile(column.notices.clone(), share))
        });
    }
    line("connections at most", &|column| {
        column
            .measured
            .map_or_else(String::new, |(connections, _)| table::count(connections as u64))
    });
    line("peak memory", &|column| {
        let memory = column.measured.and_then(|(_, memory)| memory);
        memory.map_or_else(String::new, table::megabytes)
    });
    table
}
