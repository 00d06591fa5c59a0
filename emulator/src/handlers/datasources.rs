//! Datasources.

use std::sync::Arc;

use serde_json::json;

use super::{single, writing};
use crate::context::{Call, Context, Reply};
use crate::execution::Execution;
use crate::job::{self, Job, Work};
use crate::problem::Problem;
use crate::sample;
use crate::secret::random_id;
use crate::shapes::DATASOURCE;
use crate::tokens::Data;

pub(super) fn create(context: &Context, call: &Call<'_>) -> Result<Reply, Problem> {
    writing::check_present(call, "name", true)?;
    let id = random_id();
    let defaults = json!({ "enabled": true, "max_concurrent_executions": 20 });
    writing::create(context, call, DATASOURCE, &id, defaults)?;
    single(context, call, DATASOURCE, &id)
}

pub(super) fn update(context: &Context, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = reached(context, call)?;
    writing::check_present(call, "name", false)?;
    writing::update(context, call, DATASOURCE, id)?;
    single(context, call, DATASOURCE, id)
}

pub(super) fn test_connection(context: &Context, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = reached(context, call)?;
    // The document has two words for the outcome, the good one first.
    let schema = context.contract.document.resolve(&call.operation.success.schema);
    let words = &context.contract.document.resolve(&schema["properties"]["status"])["enum"];
    Ok(Reply::Json(match job::unreachable(context, id) {
        None => json!({ "status": words[0] }),
        Some(message) => json!({ "status": words[1], "error_message": message }),
    }))
}

pub(super) async fn refresh(context: &Arc<Context>, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = reached(context, call)?;
    let execution = Execution::add(&context.state)?;
    let body = json!({ "execution_id": execution.execution_id });
    execution.register(&context.state, call.operation, &body)?;
    // Besides by what this operation hands out, it is found as every other execution is.
    if let Some(run) = context.contract.document.operation("runExecution") {
        let document = execution.document(&context.contract);
        execution.register(&context.state, run, &document)?;
    }
    let job = Job {
        execution,
        datasource: id.to_owned(),
        work: Work::Refresh,
    };
    job::start(context, job).await;
    Ok(Reply::Json(body))
}

pub(super) fn schema(context: &Context, call: &Call<'_>) -> Result<Reply, Problem> {
    exists(context, call.id()?)?;
    let name = call.query.get("name").and_then(|names| names.first());
    let Some(schema) = sample::schema(name.map(String::as_str))? else {
        let name = name.map_or("", String::as_str);
        return Err(Problem::not_found(format!("the datasource has no schema {name}")));
    };
    let access = context.tokens.issue(Data::Schema { schema });
    Ok(Reply::Json(json!({
        "data_key": access.data_key,
        "data_access_token": access.token,
    })))
}

/// The id in the path, of a datasource that exists and that the key may act on.
fn reached<'c>(context: &Context, call: &'c Call<'_>) -> Result<&'c str, Problem> {
    let id = call.id()?;
    exists(context, id)?;
    call.check_reach(id)?;
    Ok(id)
}

pub(super) fn exists(context: &Context, id: &str) -> Result<(), Problem> {
    match context.state.get(DATASOURCE, id)? {
        Some(_) => Ok(()),
        None => Err(Problem::not_found(format!("no datasource has the id {id}"))),
    }
}
