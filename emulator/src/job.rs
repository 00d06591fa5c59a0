//! Carrying out an execution: waiting for its turn, taking its time, running its query.

use std::sync::Arc;

use tokio::task::spawn_blocking;
use tokio::time::{Instant, sleep_until};

use crate::clock;
use crate::context::Context;
use crate::execution::{Execution, Outcome};
use crate::inputs::Inputs;
use crate::query_engine;
use crate::sample;
use crate::shapes::{DATASOURCE, DATASOURCE_AGENT};
use crate::sql_parameters::expand;

pub(crate) struct Job {
    pub(crate) execution: Execution,
    pub(crate) datasource: String,
    pub(crate) work: Work,
}

pub(crate) enum Work {
    Query { sql: String, inputs: Inputs, uses_r: bool },
    Refresh,
}

/// Starts the job; with an execution time of zero, also waits for its end, so that the next request sees it.
pub(crate) async fn start(context: &Arc<Context>, job: Job) {
    let task = tokio::spawn(carry_out(Arc::clone(context), job));
    if context.execution_time.is_zero() {
        // A task that panicked or was cancelled leaves its execution pending, which is all there is to say.
        let _ = task.await;
    }
}

async fn carry_out(context: Arc<Context>, job: Job) {
    let limit = limit(&context, &job.datasource);
    let _slot = context.slots.take(&job.datasource, limit).await;
    let begin = Instant::now();
    sleep_until(begin + context.execution_time / 3).await;
    // A state that cannot keep the start cannot keep the end either, which then says so.
    let _ = job.execution.started(&context.state);
    let datasource = job.datasource.clone();
    let (work, inner) = (job.work, Arc::clone(&context));
    let outcome = spawn_blocking(move || run(&inner, &datasource, work))
        .await
        .unwrap_or_else(|_| Err("the execution was cancelled".to_owned()));
    sleep_until(begin + context.execution_time).await;
    job.execution.ended(&context.state, outcome);
}

fn run(context: &Context, datasource: &str, work: Work) -> Result<Outcome, String> {
    if let Some(message) = unreachable(context, datasource) {
        return Err(message);
    }
    match work {
        Work::Query { uses_r: true, .. } => Err("the emulator has no R".to_owned()),
        Work::Query { sql, inputs, .. } => {
            let sql = expand(&sql, &inputs)?;
            let result = query_engine::run(&sql, context.layout, context.sql_timeout, &context.stopping)?;
            Ok(Outcome {
                columns: result.columns,
                rows: result.rows,
                json: Some(result.json),
            })
        }
        Work::Refresh => refresh(context, datasource).map_err(|error| error.to_string()),
    }
}

/// Why the datasource cannot be reached, if so: it is off, or none of its agents is connected.
pub(crate) fn unreachable(context: &Context, datasource: &str) -> Option<String> {
    let stored = context.state.get(DATASOURCE, datasource).ok()??;
    if stored.attributes.get("enabled") == Some(&false.into()) {
        return Some("the datasource is disabled".to_owned());
    }
    let agents = context.state.linked(DATASOURCE, datasource, "agents").ok()?;
    let serves = |agent: &String| {
        let stored = context.state.get(DATASOURCE_AGENT, agent).ok().flatten();
        let attributes = stored.unwrap_or_default().attributes;
        ["connected", "enabled"]
            .iter()
            .all(|name| attributes.get(*name) == Some(&true.into()))
    };
    let reached = agents.is_empty() || agents.iter().any(serves);
    (!reached).then(|| "no agent of the datasource is connected".to_owned())
}

fn refresh(context: &Context, datasource: &str) -> rusqlite::Result<Outcome> {
    if let Some(mut stored) = context.state.get(DATASOURCE, datasource)? {
        let now = clock::date_time(Some(clock::now()));
        stored.attributes.insert("schema_updated_at".to_owned(), now);
        stored.attributes.extend(sample::metadata()?);
        context.state.put(DATASOURCE, datasource, &stored)?;
    }
    Ok(Outcome {
        columns: 0,
        rows: 0,
        json: None,
    })
}

fn limit(context: &Context, datasource: &str) -> Option<u64> {
    let stored = context.state.get(DATASOURCE, datasource).ok()??;
    let limit = stored.attributes.get("max_concurrent_executions")?.as_u64()?;
    (limit > 0).then_some(limit)
}
