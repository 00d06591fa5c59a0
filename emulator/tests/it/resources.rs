//! What is created and updated stays so.

use cluvio_emulator::Emulator;
use serde_json::{Value, json};

use crate::client::Api;

fn data(attributes: Value) -> Value {
    json!({ "data": { "attributes": attributes } })
}

fn id(document: &Value) -> String {
    document["data"]["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn an_update_changes_only_what_it_names() {
    let api = Api::start().await;
    let created = data(json!({ "name": "Shop", "host": "db.example.com", "port": 5432 }));
    let created = api.call("createDatasource").json(&created).ok().await;
    let shop = id(&created);
    let change = data(json!({ "port": 5433 }));
    api.call("updateDatasource").id(&shop).json(&change).ok().await;
    let read = api.call("getDatasource").id(&shop).ok().await;
    let attributes = &read["data"]["attributes"];
    assert_eq!(attributes["name"], "Shop");
    assert_eq!(attributes["host"], "db.example.com");
    assert_eq!(attributes["port"], 5433);
    assert_eq!(attributes["created_at"], created["data"]["attributes"]["created_at"]);
    let list = api.call("listDatasources").ok().await;
    assert_eq!(list["data"].as_array().unwrap().len(), 3);
}

#[tokio::test]
async fn an_agent_tells_its_secret_key_once() {
    let api = Api::start().await;
    let created = data(json!({ "name": "Edge" }));
    let created = api.call("createDatasourceAgent").json(&created).ok().await;
    let agent = id(&created);
    assert_eq!(agent.len(), 43);
    assert_eq!(created["data"]["attributes"]["secret_key"].as_str().unwrap().len(), 43);
    let read = api.call("getDatasourceAgent").id(&agent).ok().await;
    assert_eq!(read["data"]["attributes"].get("secret_key"), None);
    let change = data(json!({ "enabled": false }));
    let changed = api.call("updateDatasourceAgent").id(&agent).json(&change).ok().await;
    assert_eq!(changed["data"]["attributes"]["enabled"], false);
    assert_eq!(changed["data"]["attributes"].get("secret_key"), None);
}

#[tokio::test]
async fn linking_an_agent_shows_on_both_sides() {
    let api = Api::start().await;
    let agents = api.call("listDatasourceAgents").ok().await;
    let agent = &agents["data"][0]["id"];
    let linkage = json!([{ "id": agent, "type": agents["data"][0]["type"] }]);
    let link = |linkage: &Value| json!({ "data": { "relationships": { "agents": { "data": linkage } } } });
    let call = api.call("updateDatasource").id(api.datasource());
    let updated = call.json(&link(&linkage)).ok().await;
    assert_eq!(updated["data"]["relationships"]["agents"]["data"], linkage);
    let seen = async || {
        let read = api.call("getDatasourceAgent").id(agent.as_str().unwrap()).ok().await;
        read["data"]["relationships"]["datasources"]["data"]
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!(seen().await, 2);
    api.call("updateDatasource")
        .id(api.datasource())
        .json(&link(&json!([])))
        .ok()
        .await;
    assert_eq!(seen().await, 1);
}

/// The body that gives a report another datasource.
fn to_datasource(data: Value) -> Value {
    json!({ "data": { "relationships": { "datasource": { "data": data } } } })
}

#[tokio::test]
async fn a_report_moves_to_another_datasource_and_to_another_dashboard() {
    let api = Api::start().await;
    let dashboards = api.call("listDashboards").ok().await;
    let reports = &dashboards["data"][0]["relationships"]["reports"]["data"];
    let (report, other) = (reports[0]["id"].as_str().unwrap(), &reports[1]);
    let datasources = api.call("listDatasources").ok().await;
    let to = json!({ "id": datasources["data"][1]["id"], "type": datasources["data"][1]["type"] });
    let update = api.call("updateReport").id(report);
    let moved = update.json(&to_datasource(to.clone())).ok().await;
    let relationships = &moved["data"]["relationships"];
    assert_eq!(relationships["datasource"]["data"], to);
    assert_eq!(relationships["dashboard"]["data"]["id"], dashboards["data"][0]["id"]);

    let created = api
        .call("createDashboard")
        .json(&data(json!({ "name": "New" })))
        .ok()
        .await;
    let to = json!({ "id": created["data"]["id"], "type": created["data"]["type"] });
    let body = json!({ "data": { "relationships": { "dashboard": { "data": to } } } });
    api.call("updateReport").id(report).json(&body).ok().await;
    let left = api
        .call("getDashboard")
        .id(dashboards["data"][0]["id"].as_str().unwrap())
        .ok()
        .await;
    assert_eq!(left["data"]["relationships"]["reports"]["data"], json!([other]));
    let gained = api
        .call("getDashboard")
        .id(&id(&created))
        .query("include=reports")
        .ok()
        .await;
    assert_eq!(gained["included"][0]["id"], report);
    assert_eq!(
        gained["included"][0]["relationships"]["datasource"],
        moved["data"]["relationships"]["datasource"]
    );
}

#[tokio::test]
async fn a_report_keeps_a_datasource_that_exists_and_takes_nothing_else() {
    let api = Api::start().await;
    let dashboards = api.call("listDashboards").ok().await;
    let reports = &dashboards["data"][0]["relationships"]["reports"]["data"];
    let report = reports[0]["id"].as_str().unwrap();
    let unknown = json!({ "id": "none", "type": "datasources" });
    for data in [Value::Null, unknown, json!({ "id": report, "type": "reports" })] {
        let update = api.call("updateReport").id(report).json(&to_datasource(data));
        update.refused(422).await;
    }
    let nowhere = json!({ "data": { "relationships": { "dashboard": { "data": null } } } });
    api.call("updateReport").id(report).json(&nowhere).refused(422).await;
    let titled = data(json!({ "name": "New" }));
    api.call("updateReport").id(report).json(&titled).refused(422).await;
}

#[tokio::test]
async fn a_connection_test_tells_of_an_agent_that_is_not_connected() {
    let api = Api::start().await;
    let list = api.call("listDatasources").ok().await;
    let words = &api.document["components"]["schemas"]["ConnectionTestStatus"]["enum"];
    for (place, word) in words.as_array().unwrap().iter().enumerate() {
        let datasource = list["data"][place]["id"].as_str().unwrap();
        let result = api.call("testDatasourceConnection").id(datasource).ok().await;
        assert_eq!(result["status"], *word);
        assert_eq!(result.get("error_message").is_some(), place == 1);
    }
}

#[tokio::test]
async fn a_sharing_link_is_wrapped_once_more_as_in_the_samples() {
    let api = Api::start().await;
    let list = api.call("listDashboards").ok().await;
    let links = &list["data"][0]["relationships"]["dashboard_sharing_links"]["data"];
    assert!(links[0]["data"]["id"].is_string(), "{links}");
}

#[tokio::test]
async fn a_filter_keeps_what_the_document_does_not_list() {
    let api = Api::start().await;
    let relationships = json!({ "dashboards": { "data": [{ "id": "x", "type": "dashboards" }] } });
    let body = json!({ "data": {
        "attributes": { "variable_name": "size", "values": ["s", 2], "display_name": "Size" },
        "relationships": relationships,
    } });
    let created = api.call("createFilter").json(&body).ok().await;
    assert_eq!(created["data"]["attributes"]["display_name"], "Size");
    assert_eq!(created["data"]["relationships"], relationships);
    let filter = id(&created);
    let options = api.call("getDropDownFilterOptions").id(&filter).ok().await;
    assert_eq!(
        options,
        json!([{ "value": "s", "name": "s" }, { "value": 2, "name": 2 }])
    );
    let names = data(json!({ "value_names": ["Small", "Two"] }));
    api.call("updateFilter").id(&filter).json(&names).ok().await;
    let options = api.call("getDropDownFilterOptions").id(&filter).ok().await;
    assert_eq!(options[1], json!({ "value": 2, "name": "Two" }));
    let wrong = data(json!({ "value_names": ["Small"] }));
    api.call("updateFilter").id(&filter).json(&wrong).refused(422).await;
}

#[tokio::test]
async fn an_unknown_id_is_not_found() {
    let api = Api::start().await;
    let change = json!({ "data": {} });
    for operation in [
        "getDatasource",
        "getDatasourceAgent",
        "getDashboard",
        "getUserGroup",
        "getSqlSnippet",
        "getDropDownFilterOptions",
        "getDatasourceSchema",
        "testDatasourceConnection",
        "refreshDatasource",
        "createDashboardBackup",
    ] {
        api.call(operation).id("none").refused(404).await;
    }
    for operation in [
        "updateDatasource",
        "updateDatasourceAgent",
        "updateDashboard",
        "updateReport",
        "updateFilter",
    ] {
        api.call(operation).id("none").json(&change).refused(404).await;
    }
    let run = api.call("runExecution").id("none");
    run.json(&json!({ "sql_query": "SELECT 1" })).refused(404).await;
}

#[tokio::test]
async fn a_state_file_keeps_the_resources() {
    let file = std::env::temp_dir().join(format!("cluvio-emulator-{}.db", uuid::Uuid::new_v4()));
    let start = async || Api::of(Emulator::builder().state_file(&file)).await;
    let api = start().await;
    let created = data(json!({ "name": "Kept" }));
    let dashboard = id(&api.call("createDashboard").json(&created).ok().await);
    drop(api);
    let api = start().await;
    let read = api.call("getDashboard").id(&dashboard).ok().await;
    assert_eq!(read["data"]["attributes"]["name"], "Kept");
    let list = api.call("listDashboards").ok().await;
    assert_eq!(list["data"].as_array().unwrap().len(), 2);
    drop(api);
    std::fs::remove_file(file).unwrap();
}
