//! An execution from its start to its data.

use std::time::Duration;

use cluvio_emulator::Emulator;
use serde_json::{Value, json};

use crate::client::{Api, document};

/// Runs until it is stopped.
const ENDLESS: &str = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";

fn phase(name: &str, place: usize) -> Value {
    let status = &document()["components"]["schemas"]["ExecutionStatus"];
    status["x-phases"][name][place].clone()
}

/// Polls until the execution has left the state.
async fn after(api: &Api, execution: &str, status: &Value) -> Value {
    loop {
        let attributes = api.attributes(execution).await;
        if attributes["execution_status"] != *status {
            return attributes;
        }
    }
}

#[tokio::test]
async fn an_execution_starts_runs_and_completes() {
    let api = Api::of(Emulator::builder().execution_time(Duration::from_millis(900))).await;
    let (starting, running) = (phase("pending", 0), phase("pending", 1));
    let call = api.call("runExecution").id(api.datasource());
    let first = call
        .json(&json!({ "sql_query": "SELECT 1 AS one, 2 AS two" }))
        .ok()
        .await;
    let attributes = &first["data"]["attributes"];
    assert_eq!(attributes["execution_status"], starting);
    for pending in ["result_columns", "result_rows", "result_size", "completed_at"] {
        assert_eq!(attributes[pending], Value::Null, "{pending}");
    }
    let execution = attributes["execution_id"].as_str().unwrap();
    assert_ne!(first["data"]["id"], execution);

    let attributes = after(&api, execution, &starting).await;
    assert_eq!(attributes["execution_status"], running);
    assert!(attributes["started_at"].is_string());
    let attributes = after(&api, execution, &running).await;
    assert_eq!(attributes["execution_status"], phase("succeeded", 0));
    assert_eq!(attributes["result_columns"], 2);
    assert_eq!(attributes["result_rows"], 1);
    assert!(attributes["completed_at"].is_string());
    let answer = api.fetch(execution).await;
    assert_eq!(attributes["result_size"], answer.text.len());
    assert_eq!(answer.json()["rows"], json!([[1, 2]]));
}

#[tokio::test]
async fn there_is_no_content_until_there_is_data() {
    let api = Api::of(Emulator::builder().execution_time(Duration::from_millis(500))).await;
    let execution = api.run("SELECT 1").await;
    let mut statuses = Vec::new();
    loop {
        let answer = api.call("getExecutionData").id(&execution).send().await;
        statuses.push(answer.status.as_u16());
        if answer.status != 204 {
            break;
        }
        assert_eq!(answer.text, "");
    }
    assert_eq!((statuses[0], statuses.last()), (204, Some(&200)));
}

#[tokio::test]
async fn a_failed_execution_has_a_message_and_no_data() {
    let api = Api::start().await;
    let execution = api.run("SELECT id FROM nowhere").await;
    let attributes = api.attributes(&execution).await;
    assert_eq!(attributes["execution_status"], phase("failed", 0));
    assert!(attributes["completed_at"].is_string(), "{attributes}");
    assert_eq!(attributes["error_message"], "no such table: nowhere");
    let answer = api.call("getExecutionData").id(&execution).send().await;
    assert_eq!(answer.status, 204);
}

#[tokio::test]
async fn a_datasource_runs_no_more_executions_at_once_than_it_is_set_to() {
    let api = Api::of(Emulator::builder().execution_time(Duration::from_nanos(1))).await;
    let body = json!({ "data": { "attributes": { "max_concurrent_executions": 1 } } });
    api.call("updateDatasource").id(api.datasource()).json(&body).ok().await;
    let (starting, running) = (phase("pending", 0), phase("pending", 1));
    let first = api.run(ENDLESS).await;
    let attributes = after(&api, &first, &starting).await;
    assert_eq!(attributes["execution_status"], running);
    let second = api.run("SELECT 1").await;
    assert_eq!(api.attributes(&second).await["execution_status"], starting);
    // It has not overtaken the first, however often one looks.
    assert_eq!(api.attributes(&first).await["execution_status"], running);
    assert_eq!(api.attributes(&second).await["execution_status"], starting);
}

#[tokio::test]
async fn a_query_can_only_read() {
    let api = Api::start().await;
    for sql in [
        "DELETE FROM flights",
        "CREATE TABLE mine (id)",
        "ATTACH 'file:other?mode=memory' AS other",
        "PRAGMA query_only = off",
        "SELECT 1; SELECT 2",
        "VACUUM INTO 'copy'",
    ] {
        let message = api.failure(json!({ "sql_query": sql })).await;
        assert!(!message.is_empty(), "{sql}");
    }
    let counted = api.query("SELECT count(*) FROM flights").await;
    assert_eq!(counted["rows"], json!([[70_000]]));
}

#[tokio::test]
async fn a_query_that_runs_for_too_long_is_stopped_and_fails() {
    let builder = Emulator::builder().execution_time(Duration::ZERO);
    let api = Api::of(builder.sql_timeout(Duration::from_millis(50))).await;
    let message = api.failure(json!({ "sql_query": ENDLESS })).await;
    assert!(message.contains("longer than 50ms"), "{message}");
    let message = api.failure(json!({ "sql_query": "SELECT id FROM nowhere" })).await;
    assert_eq!(message, "no such table: nowhere");
}

#[tokio::test]
async fn a_value_that_is_too_long_fails_its_query() {
    let api = Api::start().await;
    let longest = api.query("SELECT length(zeroblob(100000000))").await;
    assert_eq!(longest["rows"], json!([[100_000_000]]));
    let message = api
        .failure(json!({ "sql_query": "SELECT length(zeroblob(100000001))" }))
        .await;
    assert_eq!(message, "string or blob too big");
}

#[tokio::test]
async fn a_query_with_r_fails_and_says_so() {
    let api = Api::start().await;
    let body = json!({ "sql_query": "SELECT 1", "r_query": "nrow(sql.data)" });
    assert_eq!(api.failure(body).await, "the emulator has no R");
}

#[tokio::test]
async fn a_query_on_a_datasource_without_a_connected_agent_fails() {
    let api = Api::start().await;
    let list = api.call("listDatasources").ok().await;
    let warehouse = list["data"][1]["id"].as_str().unwrap();
    let call = api.call("runExecution").id(warehouse);
    let started = call.json(&json!({ "sql_query": "SELECT 1" })).ok().await;
    let execution = started["data"]["attributes"]["execution_id"].as_str().unwrap();
    let attributes = api.attributes(execution).await;
    assert_eq!(attributes["error_message"], "no agent of the datasource is connected");
}

#[tokio::test]
async fn an_unknown_execution_is_not_found() {
    let api = Api::start().await;
    for operation in ["getExecution", "getExecutionData"] {
        api.call(operation)
            .id("02ca5b65-a269-4c45-8d4a-0c74ff3ae670")
            .refused(404)
            .await;
    }
}

#[tokio::test]
async fn a_refresh_is_an_execution_without_data_that_counts_the_rows() {
    let api = Api::start().await;
    let refresh = api.call("refreshDatasource").id(api.datasource()).ok().await;
    let execution = refresh["execution_id"].as_str().unwrap();
    let attributes = api.attributes(execution).await;
    assert_eq!(attributes["execution_status"], phase("succeeded", 0));
    let answer = api.call("getExecutionData").id(execution).send().await;
    assert_eq!(answer.status, 204);
    let datasource = api.call("getDatasource").id(api.datasource()).ok().await;
    assert_eq!(datasource["data"]["attributes"]["total_row_count"], 100_074);
}
