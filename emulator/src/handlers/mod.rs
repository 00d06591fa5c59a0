//! What each operation does, found by its operationId alone.

mod agents;
mod dashboards;
mod data;
mod datasources;
mod executions;
mod filters;
mod reports;
mod writing;

use std::sync::Arc;

use axum::http::StatusCode;

use crate::context::{Call, Context, Reply};
use crate::problem::Problem;
use crate::shapes::{DASHBOARD, DATASOURCE, DATASOURCE_AGENT, Kind, SQL_SNIPPET, USER_GROUP};

pub(crate) async fn answer(context: &Arc<Context>, call: &Call<'_>) -> Result<Reply, Problem> {
    match call.operation.id.as_str() {
        "createDatasource" => datasources::create(context, call),
        "listDatasources" => list(context, call, DATASOURCE),
        "getDatasource" => get(context, call, DATASOURCE),
        "updateDatasource" => datasources::update(context, call),
        "testDatasourceConnection" => datasources::test_connection(context, call),
        "refreshDatasource" => datasources::refresh(context, call).await,
        "getDatasourceSchema" => datasources::schema(context, call),
        "createDatasourceAgent" => agents::create(context, call),
        "listDatasourceAgents" => list(context, call, DATASOURCE_AGENT),
        "getDatasourceAgent" => get(context, call, DATASOURCE_AGENT),
        "updateDatasourceAgent" => agents::update(context, call),
        "runExecution" => executions::run(context, call).await,
        "getExecution" => executions::get(context, call),
        "getExecutionData" => executions::data(context, call),
        "createDashboard" => dashboards::create(context, call),
        "listDashboards" => list(context, call, DASHBOARD),
        "getDashboard" => get(context, call, DASHBOARD),
        "updateDashboard" => dashboards::update(context, call),
        "createDashboardBackup" => dashboards::backup(context, call),
        "updateReport" => reports::update(context, call),
        "createFilter" => filters::create(context, call),
        "updateFilter" => filters::update(context, call),
        "getDropDownFilterOptions" => filters::options(context, call),
        "getUserGroup" => get(context, call, USER_GROUP),
        "getSqlSnippet" => get(context, call, SQL_SNIPPET),
        "fetchExecutionData" => data::execution(context, call),
        "fetchSchemaData" => data::schema(call),
        other => Err(Problem::new(
            StatusCode::NOT_IMPLEMENTED,
            "not_implemented",
            format!("the emulator does not know how to answer {other}"),
        )),
    }
}

fn list(context: &Context, call: &Call<'_>, kind: Kind) -> Result<Reply, Problem> {
    let document = context.writer(call).collection(kind, call.include())?;
    Ok(Reply::Json(document))
}

fn get(context: &Context, call: &Call<'_>, kind: Kind) -> Result<Reply, Problem> {
    single(context, call, kind, call.id()?)
}

fn single(context: &Context, call: &Call<'_>, kind: Kind, id: &str) -> Result<Reply, Problem> {
    let document = context.writer(call).single(kind, id, call.include())?;
    Ok(Reply::Json(document))
}
