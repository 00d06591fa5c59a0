//! API keys and their permissions.

use cluvio_emulator::{Emulator, KeySpec, StartError};
use serde_json::json;

use crate::client::{Api, document};

async fn start() -> Api {
    let builder = Emulator::builder()
        .view_key("view")
        .key(KeySpec::new("dashboards").permissions(["Manage Dashboards"]))
        .key(KeySpec::new("off").all_permissions().disabled());
    Api::of(builder).await
}

#[tokio::test]
async fn a_request_without_the_right_scheme_and_key_is_refused() {
    let api = start().await;
    let call = || api.call("listDatasources");
    let code = async |request: crate::client::Request<'_>| {
        let errors = request.refused(401).await;
        assert_eq!(errors[0]["source"]["header"], "authorization");
        errors[0]["code"].clone()
    };
    let key = api.emulator.api_key();
    assert_eq!(code(call().without("authorization")).await, "authorization_missing");
    assert_eq!(code(call().key("wrong")).await, "key_unknown");
    assert_eq!(code(call().key("off")).await, "key_disabled");
    for value in [format!("Data {key}"), format!("Bearer {key}"), key.to_owned()] {
        assert_eq!(code(call().header("authorization", &value)).await, "wrong_scheme");
    }
}

#[tokio::test]
async fn an_api_key_does_not_open_the_data_server() {
    let api = start().await;
    let header = format!("Api {}", api.emulator.api_key());
    let call = api.call("fetchExecutionData").id("any");
    let errors = call.header("authorization", &header).refused(401).await;
    assert_eq!(errors[0]["code"], "wrong_scheme");
}

#[tokio::test]
async fn a_missing_permission_is_named() {
    let api = start().await;
    let body = json!({ "data": { "attributes": { "name": "Shop" } } });
    for key in ["view", "dashboards"] {
        let call = api.call("createDatasource").key(key).json(&body);
        let errors = call.refused(403).await;
        let detail = errors[0]["detail"].as_str().unwrap();
        assert!(detail.contains("Manage Datasources"), "{detail}");
    }
    api.call("createDashboard").key("dashboards").json(&body).ok().await;
}

#[tokio::test]
async fn a_key_without_permissions_reads_but_changes_nothing() {
    let api = start().await;
    let document = document();
    let operations = document["paths"].as_object().unwrap().values();
    let operations = operations.flat_map(|item| item.as_object().unwrap().values());
    let mut refused = 0;
    for operation in operations.filter(|one| one["x-permissions"].is_object()) {
        let id = operation["operationId"].as_str().unwrap();
        let mut call = api.call(id).key("view");
        if operation["parameters"].is_array() {
            call = call.id("any");
        }
        call.refused(403).await;
        refused += 1;
    }
    assert!(refused >= 12, "{refused}");
    api.call("listDashboards").key("view").ok().await;
}

#[tokio::test]
async fn credentials_are_shown_only_to_those_who_manage_datasources() {
    let api = start().await;
    let password = async |key: &str| {
        let list = api.call("listDatasources").key(key).ok().await;
        list["data"][0]["attributes"].get("password").cloned()
    };
    assert_eq!(password("view").await, None);
    assert!(password(api.emulator.api_key()).await.unwrap().is_string());
    let agents = api.call("listDatasourceAgents").key("dashboards");
    let included = agents.query("include=datasources").ok().await;
    assert_eq!(included["included"][0]["attributes"].get("password"), None);
}

#[tokio::test]
async fn a_key_restricted_to_some_datasources_reaches_no_other() {
    let key = KeySpec::new("some").all_permissions().only_datasources(["another"]);
    let api = Api::of(Emulator::builder().key(key)).await;
    let errors = api
        .call("runExecution")
        .id(api.datasource())
        .key("some")
        .json(&json!({ "sql_query": "SELECT 1" }))
        .refused(403)
        .await;
    assert_eq!(errors[0]["code"], "datasource_not_allowed");
    let agents = api.call("listDatasourceAgents").ok().await;
    let agent = agents["data"][0]["id"].as_str().unwrap();
    let body = json!({ "data": { "attributes": { "enabled": false } } });
    api.call("updateDatasourceAgent")
        .id(agent)
        .key("some")
        .json(&body)
        .refused(403)
        .await;
}

#[tokio::test]
async fn a_report_moves_only_between_datasources_that_the_key_reaches() {
    let own = Emulator::start().await.unwrap().datasource_id().to_owned();
    let key = KeySpec::new("some").all_permissions().only_datasources([&own]);
    let api = Api::of(Emulator::builder().key(key)).await;
    let dashboards = api.call("listDashboards").ok().await;
    let report = &dashboards["data"][0]["relationships"]["reports"]["data"][0];
    let move_to = |datasource: &str| {
        let data = json!({ "id": datasource, "type": "datasources" });
        let body = json!({ "data": { "relationships": { "datasource": { "data": data } } } });
        api.call("updateReport").id(report["id"].as_str().unwrap()).json(&body)
    };
    let datasources = api.call("listDatasources").ok().await;
    let other = datasources["data"][1]["id"].as_str().unwrap();
    move_to(&own).key("some").ok().await;
    move_to(other).key("some").refused(403).await;
    move_to(other).ok().await;
    move_to(&own).key("some").refused(403).await;
}

#[tokio::test]
async fn a_key_that_no_header_can_carry_is_refused_at_the_start() {
    let emulator = Emulator::builder;
    for (builder, reason) in [
        (emulator().api_key(""), "empty"),
        (emulator().view_key(""), "empty"),
        (emulator().key(KeySpec::new("s3cret key")), "visible ASCII"),
        (emulator().api_key("s3cret\n"), "visible ASCII"),
        (emulator().view_key("s3crét"), "visible ASCII"),
    ] {
        let error = builder.start().await.unwrap_err();
        assert!(matches!(error, StartError::ApiKey(_)), "{error:?}");
        assert!(error.to_string().contains(reason), "{error}");
        assert!(!error.to_string().contains("s3cr"), "{error}");
    }
}

#[tokio::test]
async fn two_keys_with_one_secret_are_refused_at_the_start() {
    let builder = Emulator::builder().api_key("s3cret").view_key("s3cret");
    let error = builder.start().await.unwrap_err();
    assert_eq!(error.to_string(), "two API keys have the same secret");
}

#[tokio::test]
async fn no_secret_is_in_debug_output() {
    let api = start().await;
    let shown = format!("{:?} {:?}", api.emulator, Emulator::builder().api_key("hidden"));
    assert!(!shown.contains(api.emulator.api_key()), "{shown}");
    assert!(!shown.contains("hidden"), "{shown}");
}
