//! Another document changes what the emulator takes, without any change of code.

use std::time::Duration;

use cluvio_emulator::{Emulator, StartError};
use serde_json::{Value, json};

use crate::client::{Api, document};

async fn following(document: Value) -> Api {
    let builder = Emulator::builder().execution_time(Duration::ZERO);
    Api::following(builder, document).await
}

/// Takes the item of the path with this operation out of the document.
fn take(document: &mut Value, operation_id: &str) -> (String, Value) {
    let paths = document["paths"].as_object_mut().unwrap();
    let has = |item: &Value| {
        let operations = item.as_object().unwrap().values();
        operations
            .into_iter()
            .any(|operation| operation["operationId"] == operation_id)
    };
    let path = paths.iter().find(|(_, item)| has(item)).unwrap().0.clone();
    let item = paths.shift_remove(&path).unwrap();
    (path, item)
}

#[tokio::test]
async fn another_method_is_followed() {
    let mut document = document();
    let (path, mut item) = take(&mut document, "updateDashboard");
    let methods = item.as_object_mut().unwrap();
    let is_update = |operation: &Value| operation["operationId"] == "updateDashboard";
    let method = methods
        .iter()
        .find(|(_, operation)| is_update(operation))
        .unwrap()
        .0
        .clone();
    let update = methods.shift_remove(&method).unwrap();
    let other = if method == "patch" { "put" } else { "patch" };
    item[other] = update;
    document["paths"][path] = item;
    let api = following(document).await;
    let list = api.call("listDashboards").ok().await;
    let dashboard = list["data"][0]["id"].as_str().unwrap();
    let body = json!({ "data": { "attributes": { "name": "Patched" } } });
    let call = api.call("updateDashboard").id(dashboard).json(&body);
    assert_eq!(call.method.as_str(), other.to_uppercase());
    assert_eq!(call.ok().await["data"]["attributes"]["name"], "Patched");
}

#[tokio::test]
async fn the_datasource_of_an_execution_is_taken_from_the_body_if_marked_there() {
    let mut document = document();
    let (_, mut item) = take(&mut document, "runExecution");
    item["post"]["parameters"] = json!([]);
    document["paths"]["/executions"] = item;
    let schema = &mut document["components"]["schemas"]["RunExecutionRequest"];
    schema["properties"]["datasource_id"] = json!({ "type": "string", "x-argument": "datasource" });
    let api = following(document).await;
    let body = json!({ "sql_query": "SELECT 1", "datasource_id": api.datasource() });
    api.call("runExecution").json(&body).ok().await;
    let body = json!({ "sql_query": "SELECT 1", "datasource_id": "none" });
    api.call("runExecution").json(&body).refused(404).await;
}

#[tokio::test]
async fn the_datasource_of_an_execution_is_taken_from_the_query_if_marked_there() {
    let mut document = document();
    let (_, mut item) = take(&mut document, "runExecution");
    item["post"]["parameters"] = json!([{
        "name": "datasource", "in": "query", "required": true,
        "x-argument": "datasource", "schema": { "type": "string" },
    }]);
    document["paths"]["/executions"] = item;
    let api = following(document).await;
    let call = || api.call("runExecution").json(&json!({ "sql_query": "SELECT 1" }));
    call().query(&format!("datasource={}", api.datasource())).ok().await;
    let errors = call().refused(422).await;
    assert_eq!(errors[0]["source"]["parameter"], "datasource");
}

#[tokio::test]
async fn the_id_of_an_execution_is_the_one_that_the_links_name() {
    let mut document = document();
    let (path, mut item) = take(&mut document, "runExecution");
    for link in item["post"]["responses"]["200"]["links"]
        .as_object_mut()
        .unwrap()
        .values_mut()
    {
        for value in link["parameters"].as_object_mut().unwrap().values_mut() {
            *value = json!("$response.body#/data/id");
        }
    }
    document["paths"][path] = item;
    let api = following(document).await;
    let call = api.call("runExecution").id(api.datasource());
    let execution = call.json(&json!({ "sql_query": "SELECT 1" })).ok().await;
    let id = execution["data"]["id"].as_str().unwrap();
    assert_eq!(api.call("getExecution").id(id).ok().await["data"]["id"], id);
    api.call("getExecutionData").id(id).ok().await;
    let other = execution["data"]["attributes"]["execution_id"].as_str().unwrap();
    api.call("getExecution").id(other).refused(404).await;
}

#[tokio::test]
async fn other_words_and_permissions_are_followed() {
    let mut document = document();
    let status = &mut document["components"]["schemas"]["ExecutionStatus"];
    status["x-phases"]["succeeded"] = json!(["done"]);
    status["x-extensible-enum"].as_array_mut().unwrap().push(json!("done"));
    document["components"]["securitySchemes"]["ApiKey"]["x-scheme"] = json!("Key");
    let (path, mut item) = take(&mut document, "listDashboards");
    item["get"]["x-permissions"] = json!({ "any-of": ["See Dashboards"] });
    document["paths"][path] = item;
    let builder = Emulator::builder().execution_time(Duration::ZERO).view_key("view");
    let api = Api::following(builder, document).await;
    let attributes = api.attributes(&api.run("SELECT 1").await).await;
    assert_eq!(attributes["execution_status"], "done");
    let errors = api.call("listDashboards").key("view").refused(403).await;
    assert!(errors[0]["detail"].as_str().unwrap().contains("See Dashboards"));
}

#[tokio::test]
async fn an_operation_that_the_emulator_does_not_know_is_not_implemented() {
    let mut document = document();
    let (path, mut item) = take(&mut document, "getDashboard");
    item["get"]["operationId"] = json!("admireDashboard");
    document["paths"][path] = item;
    let api = following(document).await;
    api.call("admireDashboard").id("any").refused(501).await;
}

/// Why a document is refused.
async fn refusal(document: &Value) -> String {
    let error = Emulator::builder().document(document.to_string()).start().await;
    let error = error.unwrap_err();
    assert!(matches!(error, StartError::Document(_)), "{error:?}");
    error.to_string()
}

fn escaped(path: &str) -> String {
    path.replace('~', "~0").replace('/', "~1")
}

#[tokio::test]
async fn a_reference_to_nothing_is_refused_with_its_place() {
    for (place, reference) in [
        (
            "/components/schemas/Datasource/properties/attributes/$ref",
            "#/components/schemas/None",
        ),
        (
            "/components/responses/Forbidden/content/application~1vnd.api+json/schema/$ref",
            "other.yaml#/a",
        ),
        (
            "/components/schemas/ToManyReports/properties/data/items/$ref",
            "#/components/schemas/None",
        ),
        (
            "/paths/~1datasources~1{datasource_id}~1executions/post/requestBody/content/application~1json/schema/$ref",
            "#/components/schemas/None",
        ),
    ] {
        let mut document = document();
        *document.pointer_mut(place).unwrap() = json!(reference);
        let message = refusal(&document).await;
        assert!(message.contains(place) && message.contains(reference), "{message}");
    }
}

#[tokio::test]
async fn a_reference_in_circles_is_refused() {
    let mut document = document();
    let place = "/components/schemas/DatabaseType";
    *document.pointer_mut(place).unwrap() = json!({ "$ref": format!("#{place}") });
    let message = refusal(&document).await;
    assert!(message.contains("leads back to itself"), "{message}");
}

#[tokio::test]
async fn a_document_that_does_not_say_where_the_datasource_of_an_execution_stands_is_refused() {
    let mut document = document();
    let (path, mut item) = take(&mut document, "runExecution");
    let mut renamed = item.clone();
    item["post"]["parameters"][0]
        .as_object_mut()
        .unwrap()
        .shift_remove("x-argument");
    document["paths"][&path] = item;
    let message = refusal(&document).await;
    assert!(
        message.contains(&format!("/paths/{}/post", escaped(&path))),
        "{message}"
    );
    assert!(message.contains("x-argument: datasource"), "{message}");
    renamed["post"]["parameters"][0]["name"] = json!("elsewhere");
    document["paths"][&path] = renamed;
    let message = refusal(&document).await;
    assert!(message.contains("`elsewhere`"), "{message}");
}

#[tokio::test]
async fn a_document_that_does_not_link_an_execution_to_what_reads_it_is_refused() {
    for link in ["getExecution", "getExecutionData"] {
        let mut document = document();
        let (path, mut item) = take(&mut document, "runExecution");
        let links = item["post"]["responses"]["200"]["links"].as_object_mut().unwrap();
        links.shift_remove(link).unwrap();
        document["paths"][&path] = item;
        let message = refusal(&document).await;
        let place = format!("/paths/{}/post/responses", escaped(&path));
        assert!(message.contains(&place) && message.ends_with(link), "{message}");
    }
}

#[tokio::test]
async fn a_document_without_an_operation_that_others_need_is_refused() {
    for id in [
        "runExecution",
        "getExecution",
        "getExecutionData",
        "fetchExecutionData",
        "fetchSchemaData",
    ] {
        let mut document = document();
        take(&mut document, id);
        let message = refusal(&document).await;
        assert!(message.contains("/paths") && message.ends_with(id), "{message}");
    }
}

#[tokio::test]
async fn a_state_of_executions_that_the_enum_does_not_list_is_refused() {
    let mut document = document();
    let place = "/components/schemas/ExecutionStatus/x-phases/failed/1";
    *document.pointer_mut(place).unwrap() = json!("lost");
    let message = refusal(&document).await;
    assert!(message.contains(place) && message.contains("`lost`"), "{message}");
}

#[tokio::test]
async fn a_data_operation_that_takes_api_keys_is_refused() {
    for id in ["fetchExecutionData", "fetchSchemaData"] {
        let mut document = document();
        let (path, mut item) = take(&mut document, id);
        item["get"]["security"] = json!([{ "ApiKey": [] }]);
        document["paths"][&path] = item;
        let message = refusal(&document).await;
        let place = format!("/paths/{}/get/security", escaped(&path));
        assert!(message.contains(&place) && message.contains("DataToken"), "{message}");
    }
}

#[tokio::test]
async fn a_document_that_cannot_be_served_is_an_error() {
    for yaml in ["[", "openapi: 3.0.3", "paths: {}"] {
        let started = Emulator::builder().document(yaml).start().await;
        assert!(matches!(started, Err(StartError::Document(_))), "{yaml}: {started:?}");
    }
}
