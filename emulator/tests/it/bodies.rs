//! Request bodies.

use serde_json::{Value, json};

use crate::client::Api;

async fn pointers(api: &Api, operation: &str, body: Value) -> Vec<String> {
    let errors = api.call(operation).json(&body).refused(422).await;
    let pointer = |error: &Value| error["source"]["pointer"].as_str().unwrap().to_owned();
    let mut pointers: Vec<String> = errors.iter().map(pointer).collect();
    pointers.sort();
    pointers
}

#[tokio::test]
async fn malformed_json_is_a_bad_request() {
    let api = Api::start().await;
    for body in ["{", "", "nonsense"] {
        let errors = api.call("createDashboard").body(body).refused(400).await;
        assert_eq!(errors[0]["code"], "malformed_json");
    }
}

#[tokio::test]
async fn a_body_that_is_too_large_is_told_so() {
    let api = Api::start().await;
    let call = api.call("createDashboard").body(" ".repeat(16 * 1024 * 1024 + 1));
    let errors = call.refused(413).await;
    assert_eq!(errors[0]["code"], "body_too_large");
}

#[tokio::test]
async fn each_fault_of_a_body_is_pointed_at() {
    let api = Api::start().await;
    let body = json!({
        "data": {
            "attributes": { "name": "Shop", "port": "5432", "enabled": 1, "prot": 1, "a/b": 1 },
            "relationships": { "agents": { "data": [{ "id": 1, "type": "datasource_agents" }] } },
        },
    });
    let found = pointers(&api, "createDatasource", body).await;
    let expected = [
        "/data/attributes/a~1b",
        "/data/attributes/enabled",
        "/data/attributes/port",
        "/data/attributes/prot",
        "/data/relationships/agents/data/0/id",
    ];
    assert_eq!(found, expected);
}

#[tokio::test]
async fn a_body_without_data_is_pointed_at_as_a_whole() {
    let api = Api::start().await;
    assert_eq!(pointers(&api, "createDashboard", json!({})).await, [""]);
    assert_eq!(pointers(&api, "createDashboard", json!([])).await, [""]);
}

#[tokio::test]
async fn a_linkage_of_another_type_or_to_nothing_is_refused() {
    let api = Api::start().await;
    let body = |id: &str, word: &str| {
        let agents = json!({ "data": [{ "id": id, "type": word }] });
        json!({ "data": { "attributes": { "name": "Shop" }, "relationships": { "agents": agents } } })
    };
    let place = "/data/relationships/agents/data/0";
    let found = pointers(&api, "createDatasource", body("x", "dashboards")).await;
    assert_eq!(found, [format!("{place}/type")]);
    let found = pointers(&api, "createDatasource", body("x", "datasource_agents")).await;
    assert_eq!(found, [place]);
}

#[tokio::test]
async fn a_name_is_needed_and_not_blank() {
    let api = Api::start().await;
    for operation in ["createDatasource", "createDatasourceAgent", "createDashboard"] {
        for attributes in [json!({}), json!({ "name": " " })] {
            let body = json!({ "data": { "attributes": attributes } });
            assert_eq!(pointers(&api, operation, body).await, ["/data/attributes/name"]);
        }
    }
}

#[tokio::test]
async fn a_query_is_needed_and_not_blank() {
    let api = Api::start().await;
    let run = || api.call("runExecution").id(api.datasource());
    let errors = run().json(&json!({ "sql_query": " " })).refused(422).await;
    assert_eq!(errors[0]["source"]["pointer"], "/sql_query");
    run().json(&json!({})).refused(422).await;
    run()
        .json(&json!({ "sql_query": "SELECT 1", "limit": 1 }))
        .refused(422)
        .await;
}

#[tokio::test]
async fn the_sent_value_is_not_repeated_in_the_error() {
    let api = Api::start().await;
    let body = json!({ "data": { "attributes": { "name": "Shop", "password": ["hush"] } } });
    let answer = api.call("createDatasource").json(&body).send().await;
    assert_eq!(answer.status, 422);
    assert!(!answer.text.contains("hush"), "{}", answer.text);
}
