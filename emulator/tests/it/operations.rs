//! Every operation of the document succeeds, and its answer fits.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::client::Api;

/// The seeded ids and bodies that make an operation succeed.
async fn succeed(api: &Api, operation: &str) -> Option<Value> {
    let list = async |operation: &str| api.call(operation).ok().await["data"][0].clone();
    let id = async |operation: &str| list(operation).await["id"].as_str().unwrap().to_owned();
    let linked = async |name: &str| {
        let data = list("listDashboards").await["relationships"][name]["data"][0].clone();
        data["id"].as_str().unwrap().to_owned()
    };
    let named = json!({ "data": { "attributes": { "name": "New" } } });
    let filter = json!({ "data": { "attributes": { "variable_name": "size" } } });
    let moved = |datasource: &str| {
        let datasource = json!({ "id": datasource, "type": "datasources" });
        json!({ "data": { "relationships": { "datasource": { "data": datasource } } } })
    };
    let call = api.call(operation);
    let call = match operation {
        "createDatasource" | "createDatasourceAgent" | "createDashboard" => call.json(&named),
        "createFilter" => call.json(&filter),
        "listDatasources" | "listDatasourceAgents" | "listDashboards" => call,
        "getDatasource" | "testDatasourceConnection" | "refreshDatasource" | "getDatasourceSchema" => {
            call.id(api.datasource())
        }
        "updateDatasource" => call.id(api.datasource()).json(&named),
        "getDatasourceAgent" => call.id(&id("listDatasourceAgents").await),
        "updateDatasourceAgent" => call.id(&id("listDatasourceAgents").await).json(&named),
        "getDashboard" | "createDashboardBackup" => call.id(&id("listDashboards").await),
        "updateDashboard" => call.id(&id("listDashboards").await).json(&named),
        "updateReport" => call.id(&linked("reports").await).json(&moved(api.datasource())),
        "updateFilter" => call.id(&linked("filters").await).json(&filter),
        "getDropDownFilterOptions" => call.id(&linked("filters").await),
        "getUserGroup" => call.id(&linked("user_groups").await),
        "getSqlSnippet" => call.id(&linked("sql_snippets").await),
        "runExecution" => call.id(api.datasource()).json(&json!({ "sql_query": "SELECT 1" })),
        "getExecution" | "getExecutionData" => call.id(&api.run("SELECT 1").await),
        "fetchExecutionData" => {
            let (data_key, token) = api.access(&api.run("SELECT 1").await).await;
            call.id(&data_key).key(&token)
        }
        "fetchSchemaData" => {
            let access = api.call("getDatasourceSchema").id(api.datasource()).ok().await;
            let text = |name: &str| access[name].as_str().unwrap().to_owned();
            call.id(&text("data_key")).key(&text("data_access_token"))
        }
        _ => return None,
    };
    Some(call.ok().await)
}

#[tokio::test]
async fn every_operation_that_is_known_here_succeeds_with_an_answer_that_fits_its_schema() {
    let api = Api::start().await;
    let operations: BTreeSet<String> = api.emulator.operation_ids().map(str::to_owned).collect();
    let mut succeeded = 0;
    for operation in operations {
        match succeed(&api, &operation).await {
            Some(_) => succeeded += 1,
            // It has come into the document, and nobody has taught the emulator yet.
            None => println!("{operation} is not tried"),
        }
    }
    assert!(succeeded >= 27, "{succeeded}");
}

#[tokio::test]
async fn an_answer_that_does_not_fit_is_told() {
    let api = Api::start().await;
    let wrong = json!({ "data": { "id": 1 } });
    let error = api.emulator.check_response("getDatasource", 200, &wrong).unwrap_err();
    assert!(error.contains("/data/id"), "{error}");
    assert!(api.emulator.check_response("getDatasource", 201, &wrong).is_err());
    assert!(
        api.emulator
            .check_response("getExecutionData", 204, &Value::Null)
            .is_ok()
    );
}

#[tokio::test]
async fn requests_are_recorded_with_their_operation_and_status() {
    let api = Api::start().await;
    api.call("listDatasources").query("include=agents").ok().await;
    api.call("getDashboard").id("none").refused(404).await;
    let requests = api.emulator.requests();
    let seen: Vec<_> = requests
        .iter()
        .map(|one| (one.operation_id.as_deref(), one.status.unwrap()))
        .collect();
    assert_eq!(seen, [(Some("listDatasources"), 200), (Some("getDashboard"), 404)]);
    assert_eq!(requests[0].query.as_deref(), Some("include=agents"));
    api.emulator.clear_requests();
    assert_eq!(api.emulator.requests(), []);
}
