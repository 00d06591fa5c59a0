//! Many executions, waited for at once on one client.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, SystemTime},
};

use cluvio::{Client, PollSchedule, api::types::Execution};
use serde::{Deserialize, Serialize};
use tokio::{sync::Semaphore, task::JoinSet};

use crate::{
    Failure, memory, server,
    side::{DATASOURCE, SQL, client},
};

/// How many are started side by side.
const STARTS: usize = 64;

/// How they are waited for.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub enum Way {
    /// Each by itself, by its own schedule.
    Each,
    /// By `query_all`, with a pause of this many milliseconds between looks.
    Together(u64),
}

/// What a process that waits is to do.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Task {
    /// The server.
    pub url: String,
    /// How many executions.
    pub executions: usize,
    /// How.
    pub way: Way,
}

/// What it tells of itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Waited {
    /// How long after its end each execution was noticed to have ended, in seconds.
    pub notices: Vec<f64>,
    /// The most memory that was held.
    pub peak: Option<u64>,
}

/// Waits, and prints what it has [`Waited`].
///
/// # Errors
///
/// When an execution cannot be started or waited for.
pub async fn run(task: Task) -> Result<(), Failure> {
    let client = client(&task.url)?;
    let notices = match task.way {
        Way::Each => each(&client, task.executions).await?,
        Way::Together(pause) => together(&client, task.executions, Duration::from_millis(pause)).await?,
    };
    println!(
        "{}",
        serde_json::to_string(&Waited {
            notices,
            peak: memory::peak()
        })?
    );
    Ok(())
}

async fn each(client: &Client, executions: usize) -> Result<Vec<f64>, Failure> {
    let starts = Arc::new(Semaphore::new(STARTS));
    let mut waits = JoinSet::new();
    for _ in 0..executions {
        let (client, starts) = (client.clone(), Arc::clone(&starts));
        waits.spawn(async move {
            let permit = starts.acquire_owned().await?;
            let execution = client.query(DATASOURCE, SQL).start().await?;
            drop(permit);
            let ended = execution.wait().deadline(Duration::MAX).await?;
            since_end(SystemTime::now(), &ended)
        });
    }
    let mut notices = Vec::new();
    while let Some(notice) = waits.join_next().await {
        notices.push(notice??);
    }
    Ok(notices)
}

async fn together(client: &Client, executions: usize, pause: Duration) -> Result<Vec<f64>, Failure> {
    // The end of an execution is noticed by the last look at it, and its time is known with the result.
    let looked: Arc<Mutex<HashMap<String, SystemTime>>> = Arc::default();
    let queries = (0..executions).map(|_| {
        let looked = Arc::clone(&looked);
        let query = client.query(DATASOURCE, SQL).deadline(Duration::MAX);
        query.on_progress(move |progress| {
            let mut looked = looked.lock().unwrap_or_else(PoisonError::into_inner);
            looked.insert(progress.execution_id.clone(), SystemTime::now());
        })
    });
    let queries: Vec<_> = queries.collect();
    let mut all = client.query_all(queries).at_once(executions).pause(pause);
    let mut notices = Vec::new();
    while let Some((_, result)) = all.next().await {
        let result = result?;
        let looked = looked.lock().unwrap_or_else(PoisonError::into_inner);
        let noticed = looked
            .get(result.execution_id())
            .ok_or("an execution was not looked at")?;
        notices.push(since_end(*noticed, result.execution())?);
    }
    Ok(notices)
}

fn since_end(noticed: SystemTime, execution: &Execution) -> Result<f64, Failure> {
    let attributes = execution.attributes.as_ref();
    let completed = attributes.and_then(|attributes| attributes.completed_at);
    let completed = completed.ok_or("the server has not said when the execution ended")?;
    Ok(noticed.duration_since(completed.into())?.as_secs_f64())
}

/// What a schedule promises when nothing takes any time but the executions.
#[derive(Clone, Debug, Default)]
pub struct Promise {
    /// As [`Waited::notices`].
    pub notices: Vec<f64>,
    /// When the executions are looked at, in seconds since they were all started.
    pub looks: Vec<f64>,
}

impl Promise {
    /// The promise for as many executions as the server runs within those bounds.
    pub fn new(schedule: &PollSchedule, executions: usize, bounds: (f64, f64)) -> Self {
        let mut promise = Self::default();
        for number in 0..executions {
            let runs_for = server::runs_for(number, bounds);
            let mut now = Duration::ZERO;
            for look in 0.. {
                promise.looks.push(now.as_secs_f64());
                if now >= runs_for {
                    break;
                }
                now += schedule.wait(look);
            }
            promise.notices.push((now - runs_for).as_secs_f64());
        }
        promise
    }
}

/// The most that happens within any second.
pub fn busiest_second(mut times: Vec<f64>) -> usize {
    times.sort_by(f64::total_cmp);
    let mut begin = 0;
    let within = times.iter().enumerate().map(|(end, time)| {
        while times[begin] <= time - 1.0 {
            begin += 1;
        }
        end + 1 - begin
    });
    within.max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_execution_is_noticed_at_the_first_look_after_its_end() {
        let schedule = PollSchedule::steps([Duration::from_secs(1), Duration::from_secs(2)]);
        let promise = Promise::new(&schedule, 1, (4.0, 4.0));
        assert_eq!(promise.looks, [0.0, 1.0, 3.0, 5.0]);
        assert_eq!(promise.notices, [1.0]);
    }

    #[test]
    fn the_busiest_second_may_begin_anywhere() {
        assert_eq!(busiest_second(vec![0.0, 0.9, 1.0, 1.5, 5.0]), 3);
        assert_eq!(busiest_second(Vec::new()), 0);
    }
}
