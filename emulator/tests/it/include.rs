//! The `include` parameter and others of the query.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::client::Api;

fn types(document: &Value) -> BTreeSet<&str> {
    let included = document["included"].as_array().unwrap();
    included.iter().map(|one| one["type"].as_str().unwrap()).collect()
}

async fn first(api: &Api, operation: &str) -> String {
    let list = api.call(operation).ok().await;
    list["data"][0]["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn every_include_value_of_a_dashboard_brings_its_resources() {
    let api = Api::start().await;
    let dashboard = first(&api, "listDashboards").await;
    let values = &api.document["components"]["schemas"]["DashboardInclude"]["enum"];
    let values: Vec<&str> = values
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one.as_str().unwrap())
        .collect();
    for value in &values {
        let call = api.call("getDashboard").id(&dashboard);
        let document = call.query(&format!("include={value}")).ok().await;
        assert_eq!(types(&document).len(), 1, "{value}");
    }
    let call = api.call("getDashboard").id(&dashboard);
    let document = call.query(&format!("include={}", values.join(","))).ok().await;
    assert_eq!(types(&document).len(), values.len());
    let included = document["included"].as_array().unwrap();
    let distinct: BTreeSet<String> = included
        .iter()
        .map(|one| format!("{} {}", one["type"], one["id"]))
        .collect();
    assert_eq!(distinct.len(), included.len());
}

#[tokio::test]
async fn nothing_is_included_unless_asked_for() {
    let api = Api::start().await;
    let list = api.call("listDatasources").ok().await;
    assert_eq!(list.get("included"), None);
}

#[tokio::test]
async fn a_resource_that_many_link_to_is_included_once() {
    let api = Api::start().await;
    let list = api.call("listDatasourceAgents").query("include=datasources").ok().await;
    assert_eq!(list["included"].as_array().unwrap().len(), 1);
    let group =
        api.call("listDashboards").ok().await["data"][0]["relationships"]["user_groups"]["data"][0]["id"].clone();
    let call = api.call("getUserGroup").id(group.as_str().unwrap());
    let document = call.query("include=users%2Cdashboards").ok().await;
    assert_eq!(types(&document), BTreeSet::from(["dashboards", "users"]));
    assert_eq!(document["included"].as_array().unwrap().len(), 3);
}

#[tokio::test]
async fn unknown_query_parameters_and_values_are_refused() {
    let api = Api::start().await;
    for (query, parameter, code) in [
        ("page=2", "page", "unknown_parameter"),
        ("include=nothing", "include", "unknown_value"),
        ("include=agents,nothing", "include", "unknown_value"),
        ("include=agents&include=agents", "include", "repeated_parameter"),
    ] {
        let errors = api.call("listDatasources").query(query).refused(422).await;
        assert_eq!(errors[0]["source"]["parameter"], parameter, "{query}");
        assert_eq!(errors[0]["code"], code, "{query}");
    }
    api.call("listDashboards").query("include=reports").refused(422).await;
}
