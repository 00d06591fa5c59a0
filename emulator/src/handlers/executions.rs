//! Executions.

use std::sync::{Arc, PoisonError};

use serde_json::{Value, json};

use super::datasources::exists;
use crate::context::{Call, Context, Reply};
use crate::document::Argument;
use crate::execution::{Execution, Phase};
use crate::inputs::Inputs;
use crate::job::{self, Job, Work};
use crate::problem::{Problem, Source};
use crate::tokens::Data;

pub(super) async fn run(context: &Arc<Context>, call: &Call<'_>) -> Result<Reply, Problem> {
    let datasource = datasource(call)?;
    exists(context, datasource)?;
    call.check_reach(datasource)?;
    let sql = call.body["sql_query"].as_str().unwrap_or_default();
    if sql.trim().is_empty() {
        return Err(Problem::invalid("/sql_query", "sql_query can't be blank"));
    }
    let work = Work::Query {
        sql: sql.to_owned(),
        inputs: Inputs::read(&call.body["parameters"])?,
        uses_r: call.body["r_query"].as_str().is_some_and(|r| !r.trim().is_empty()),
    };
    let execution = Execution::add(&context.state)?;
    let started = context.started_sql.lock();
    started.unwrap_or_else(PoisonError::into_inner).push(sql.to_owned());
    let body = execution.document(&context.contract);
    execution.register(&context.state, call.operation, &body)?;
    let job = Job {
        execution,
        datasource: datasource.to_owned(),
        work,
    };
    job::start(context, job).await;
    Ok(Reply::Json(body))
}

pub(super) fn get(context: &Context, call: &Call<'_>) -> Result<Reply, Problem> {
    let execution = Execution::find(&context.state, call.operation, call.id()?)?;
    Ok(Reply::Json(execution.document(&context.contract)))
}

pub(super) fn data(context: &Context, call: &Call<'_>) -> Result<Reply, Problem> {
    let execution = Execution::find(&context.state, call.operation, call.id()?)?;
    let has_data = execution.phase == Phase::Completed && Execution::result(&context.state, &execution.id)?.is_some();
    if !has_data {
        return Ok(Reply::NoContent);
    }
    let access = context.tokens.issue(Data::Execution { id: execution.id });
    Ok(Reply::Json(json!({
        "data_key": access.data_key,
        "data_access_token": access.token,
        "data_timestamp": execution.completed.map(|milliseconds| milliseconds / 1000),
    })))
}

/// The datasource, from wherever the document puts it.
fn datasource<'c>(call: &'c Call<'_>) -> Result<&'c str, Problem> {
    let argument = call.operation.datasource.as_ref();
    let found = match argument {
        Some(Argument::Path(name)) => call.path.get(name).map(String::as_str),
        Some(Argument::Query(name)) => {
            let values = call.query.get(name);
            values.and_then(|values| values.first()).map(String::as_str)
        }
        Some(Argument::Body(name)) => call.body.get(name).and_then(Value::as_str),
        None => None,
    };
    found.ok_or_else(|| {
        let problem = Problem::invalid("", "the datasource is missing");
        match argument {
            Some(Argument::Query(name)) => problem.at(Source::Parameter(name.clone())),
            _ => problem,
        }
    })
}
