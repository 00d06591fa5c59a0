//! What can be said on the command line.

use clap::{Parser, ValueEnum};

/// Measures how results are read, and prints tables.
#[derive(Clone, Debug, Parser)]
#[command(bin_name = "cargo bench --", about)]
pub struct Options {
    /// The parts to run; all if none is named.
    #[arg(value_enum)]
    pub parts: Vec<Part>,
    /// Rows of the result, and the most that the growth goes to: ten times as many.
    #[arg(long, default_value_t = 1_000_000)]
    pub rows: u64,
    /// How often each side is run; the medians are shown.
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
    pub runs: u32,
    /// Executions that are waited for at once.
    #[arg(long, default_value_t = 1000)]
    pub executions: usize,
    /// The longest time for which an execution runs, in seconds; the shortest is a tenth of it.
    #[arg(long, default_value_t = 40.0)]
    pub runs_for: f64,
    /// All of it in seconds rather than minutes, to see that it works; the numbers mean nothing.
    #[arg(long)]
    pub smoke: bool,
    /// Writes the tables into RESULTS.md as well.
    #[arg(long, conflicts_with = "smoke")]
    pub save: bool,
    /// Cargo says so.
    #[arg(long, hide = true)]
    pub bench: bool,
}

/// A part of the benchmarks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// Typed rows against code written by hand.
    Rows,
    /// The fastest parsers, from memory.
    Limit,
    /// CSV against Python.
    Csv,
    /// Arrow and Parquet against `arrow-json`.
    Arrow,
    /// Results of growing size.
    Growth,
    /// Many executions waited for at once.
    Waiting,
}

impl Options {
    /// The parts that are to be run.
    pub fn parts(&self) -> Vec<Part> {
        if self.parts.is_empty() {
            Part::value_variants().to_vec()
        } else {
            self.parts.clone()
        }
    }

    /// The arguments with which a part is run alone.
    pub fn arguments(&self, part: Part) -> Vec<String> {
        let name = part
            .to_possible_value()
            .map_or_else(String::new, |value| value.get_name().to_owned());
        let Self {
            rows,
            runs,
            executions,
            runs_for,
            ..
        } = self;
        let rest = match part {
            Part::Waiting => format!("--executions {executions} --runs-for {runs_for}"),
            _ => format!("--rows {rows} --runs {runs}"),
        };
        vec![name, rest]
    }

    /// The options as they count.
    #[must_use]
    pub fn settled(mut self) -> Self {
        if self.smoke {
            self.rows = self.rows.min(10_000);
            self.runs = 1;
            self.executions = self.executions.min(50);
            self.runs_for = self.runs_for.min(2.0);
        }
        self
    }
}
