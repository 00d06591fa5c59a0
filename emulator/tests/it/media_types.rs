//! Media types, methods, paths and headers.

use reqwest::Method;
use serde_json::json;

use crate::client::Api;

const JSON_API: &str = "application/vnd.api+json";

#[tokio::test]
async fn only_the_documented_response_media_type_is_acceptable() {
    let api = Api::start().await;
    let call = || api.call("listDatasources");
    for accept in [
        "*/*",
        "application/*",
        "application/json",
        "",
        "application/vnd.api+json;q=0",
    ] {
        let errors = call().header("accept", accept).refused(406).await;
        assert_eq!(errors[0]["source"]["header"], "accept");
    }
    let both = format!("application/json, {JSON_API}");
    call().header("accept", &both).ok().await;
}

#[tokio::test]
async fn a_body_in_another_media_type_is_refused() {
    let api = Api::start().await;
    let dashboard = json!({ "data": { "attributes": { "name": "New" } } });
    for content_type in [
        "application/json",
        "text/plain",
        "application/vnd.api+json; charset=utf-8",
    ] {
        let call = api.call("createDashboard").json(&dashboard);
        let errors = call.header("content-type", content_type).refused(415).await;
        assert_eq!(errors[0]["source"]["header"], "content-type");
    }
    api.call("createDashboard")
        .json(&dashboard)
        .without("content-type")
        .refused(415)
        .await;
    let query = json!({ "sql_query": "SELECT 1" });
    let run = || api.call("runExecution").id(api.datasource()).json(&query);
    run().header("content-type", JSON_API).refused(415).await;
    run()
        .header("content-type", "application/json; charset=utf-8")
        .ok()
        .await;
}

#[tokio::test]
async fn a_content_type_without_a_body_is_tolerated_but_a_body_is_not() {
    let api = Api::start().await;
    let call = || api.call("testDatasourceConnection").id(api.datasource());
    call().header("content-type", "application/json").ok().await;
    call().body("{}").refused(400).await;
}

#[tokio::test]
async fn a_wrong_method_is_told_the_right_ones() {
    let api = Api::start().await;
    let mut call = api.call("getExecution").id("any");
    call.method = Method::DELETE;
    let answer = call.send().await;
    assert_eq!((answer.status.as_u16(), answer.header("allow")), (405, "GET"));
}

#[tokio::test]
async fn an_unknown_path_is_not_found() {
    let api = Api::start().await;
    for base in [api.emulator.api_url(), api.emulator.data_url()] {
        let response = reqwest::get(format!("{base}/nowhere")).await.unwrap();
        assert_eq!(response.status(), 404);
        assert_eq!(response.headers()["content-type"], JSON_API);
    }
}

#[tokio::test]
async fn an_operation_is_not_on_the_other_server() {
    let api = Api::start().await;
    let path = api.document["paths"].as_object().unwrap().keys().next().unwrap();
    let response = reqwest::get(format!("{}{path}", api.emulator.data_url()))
        .await
        .unwrap();
    assert_eq!(response.status(), 404);
}

#[tokio::test]
async fn a_header_that_names_a_version_is_refused() {
    let api = Api::start().await;
    let call = api.call("listDatasources").header("api-version", "2024-06-01");
    let errors = call.refused(400).await;
    assert_eq!(errors[0]["source"]["header"], "api-version");
}
