//! Executions, each of which ends when its time is over.

use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, SystemTime},
};

use cluvio::api::types;

use crate::generator::{COLUMNS, Random};

/// The executions that were started, by the numbers that are their ids.
pub struct Executions {
    runs_for: (f64, f64),
    started: Mutex<Vec<SystemTime>>,
}

impl Executions {
    pub fn new(runs_for: (f64, f64)) -> Self {
        Self {
            runs_for,
            started: Mutex::default(),
        }
    }

    /// Starts one, and gives its id.
    pub fn start(&self) -> String {
        let mut started = self.started.lock().unwrap_or_else(PoisonError::into_inner);
        started.push(SystemTime::now());
        (started.len() - 1).to_string()
    }

    /// The state of an execution, with its counts once it has ended.
    pub fn attributes(&self, id: &str, rows: u64) -> Option<types::ExecutionAttributes> {
        let number: usize = id.parse().ok()?;
        let started = self.started.lock().unwrap_or_else(PoisonError::into_inner);
        let started = *started.get(number)?;
        let completed = started + runs_for(number, self.runs_for);
        let has_ended = completed <= SystemTime::now();
        Some(types::ExecutionAttributes {
            execution_id: Some(id.to_owned()),
            execution_status: Some(match has_ended {
                true => types::ExecutionStatus::Completed,
                false => types::ExecutionStatus::Running,
            }),
            started_at: Some(started.into()),
            completed_at: has_ended.then(|| completed.into()),
            result_columns: has_ended.then_some(COLUMNS.len() as i64),
            result_rows: has_ended.then(|| i64::try_from(rows).unwrap_or(i64::MAX)),
            ..types::ExecutionAttributes::default()
        })
    }
}

/// How long the execution with this number runs: somewhere within the bounds, the same every time.
pub fn runs_for(number: usize, (shortest, longest): (f64, f64)) -> Duration {
    Duration::from_secs_f64(shortest + (longest - shortest) * Random::new(number as u64).unit())
}
