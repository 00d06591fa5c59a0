//! Sides against each other.

use crate::{
    Failure,
    process::{self, MEASURE},
    side::{Measured, Side, Task},
};

/// The middle of several runs.
#[derive(Clone, Debug)]
pub struct Summary {
    /// From the start of the query to the last row, in seconds.
    pub seconds: f64,
    /// From the start of the query until the first row can be used.
    pub first_row: f64,
    /// The rows of one run.
    pub rows: u64,
    /// The most memory held, without what a process has that does nothing; in bytes.
    pub peak: Option<f64>,
}

/// Runs the sides in turn, so that what disturbs the machine disturbs all of them.
///
/// # Errors
///
/// When a side fails, or has read other rows than the others.
pub fn interleaved(tasks: &[Task], runs: u32) -> Result<Vec<Summary>, Failure> {
    let all = rounds(runs, tasks.len(), |index| process::run(MEASURE, &tasks[index]))?;
    let idle = idle()?;
    let first = &all[0][0];
    let summaries = all.iter().zip(tasks).map(|(runs, task)| {
        for run in runs {
            let is_same = run.rows == first.rows && (run.sum.is_none() || first.sum.is_none() || run.sum == first.sum);
            if !is_same {
                return Err(format!("{:?} has read other rows than {:?}", task.side, tasks[0].side).into());
            }
        }
        Ok(summary(runs, idle))
    });
    summaries.collect()
}

/// What every index gives in every round.
///
/// # Errors
///
/// The first one.
pub fn rounds(
    runs: u32,
    sides: usize,
    run: impl Fn(usize) -> Result<Measured, Failure>,
) -> Result<Vec<Vec<Measured>>, Failure> {
    let mut all = vec![Vec::new(); sides];
    for _ in 0..runs {
        for (index, side) in all.iter_mut().enumerate() {
            side.push(run(index)?);
        }
    }
    Ok(all)
}

/// The memory of a process that does nothing.
///
/// # Errors
///
/// When it does not even do that.
pub fn idle() -> Result<Option<u64>, Failure> {
    let task = Task {
        side: Side::Idle,
        url: String::new(),
        body: "".into(),
        output: "".into(),
    };
    Ok(process::run::<Measured>(MEASURE, &task)?.peak)
}

/// The medians of some runs.
pub fn summary(runs: &[Measured], idle: Option<u64>) -> Summary {
    let middle = |value: fn(&Measured) -> f64| median(runs.iter().map(value).collect());
    let peaks: Option<Vec<f64>> = runs
        .iter()
        .map(|run| Some(run.peak?.saturating_sub(idle?) as f64))
        .collect();
    Summary {
        seconds: middle(|run| run.seconds),
        first_row: middle(|run| run.first_row.unwrap_or(run.seconds)),
        rows: runs.first().map_or(0, |run| run.rows),
        peak: peaks.map(median),
    }
}

/// The value that as many are above as below.
pub fn median(values: Vec<f64>) -> f64 {
    quantile(values, 0.5)
}

/// The value below which that share of them lies.
pub fn quantile(mut values: Vec<f64>, share: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let last = values.len().saturating_sub(1);
    values
        .get((last as f64 * share).round() as usize)
        .copied()
        .unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_values_that_occurred() {
        assert_eq!(median(vec![3.0, 1.0, 2.0]), 2.0);
        assert_eq!(quantile((0..=100).map(f64::from).collect(), 0.99), 99.0);
        assert!(median(Vec::new()).is_nan());
    }
}
