//! Input parameters of queries.

use serde_json::{Value, json};

use crate::client::{Api, document};

async fn rows(api: &Api, sql: &str, parameters: Value) -> Value {
    let body = json!({ "sql_query": sql, "parameters": parameters });
    api.fetch(&api.run_with(body).await).await.json()["rows"].clone()
}

#[tokio::test]
async fn every_documented_aggregation_truncates() {
    let api = Api::start().await;
    let words = &document()["components"]["schemas"]["Aggregation"]["x-extensible-enum"];
    let sql = "SELECT {['2024-08-11 13:14:15']:aggregation}";
    let mut truncated = Vec::new();
    for word in words.as_array().unwrap() {
        let rows = rows(&api, sql, json!({ "aggregation": word })).await;
        truncated.push(rows[0][0].as_str().unwrap_or("NULL").to_owned());
    }
    let expected = [
        "2024-08-11 13:14:15",
        "2024-08-11 13:14:00",
        "2024-08-11 13:00:00",
        "2024-08-11 00:00:00",
        "2024-08-05 00:00:00",
        "2024-08-11 00:00:00",
        "2024-08-01 00:00:00",
        "2024-07-01 00:00:00",
        "2024-01-01 00:00:00",
        "NULL",
    ];
    assert_eq!(truncated, expected);
}

#[tokio::test]
async fn a_time_range_includes_both_of_its_ends() {
    let api = Api::start().await;
    let sql = "WITH t(at) AS (VALUES ('2024-01-01 00:00:00'), ('2024-01-01 23:59:59'), ('2024-01-02 00:00:00'))
        SELECT count(*) FROM t WHERE {at=timerange}";
    for (timerange, count) in [
        ("1704067200~1704153599", 2),
        ("1704067201~", 2),
        ("~1704067200", 1),
        ("~", 3),
    ] {
        let counted = rows(&api, sql, json!({ "timerange": timerange })).await;
        assert_eq!(counted, json!([[count]]), "{timerange}");
    }
}

#[tokio::test]
async fn a_filter_selects_its_values() {
    let api = Api::start().await;
    let sql = "SELECT DISTINCT cabin FROM ticket_sales WHERE {[lower(cabin)]=cabin} ORDER BY 1";
    let filter = |values: Value| json!({ "filters": [{ "variable_name": "cabin", "selected_values": values }] });
    let some = rows(&api, sql, filter(json!(["premium", "business", "x' OR '1'='1"]))).await;
    assert_eq!(some, json!([["business"], ["premium"]]));
    let all = rows(&api, sql, filter(json!([]))).await;
    assert_eq!(all, json!([["business"], ["economy"], ["premium"]]));
}

#[tokio::test]
async fn a_query_that_uses_an_unknown_parameter_fails() {
    let api = Api::start().await;
    let body = json!({ "sql_query": "SELECT 1 WHERE {a=mystery}" });
    let message = api.failure(body).await;
    assert!(message.contains("mystery"), "{message}");
}

#[tokio::test]
async fn parameters_that_cannot_be_understood_are_pointed_at() {
    let api = Api::start().await;
    for (parameters, place) in [
        (json!({ "timerange": "7_days" }), "/timerange"),
        (json!({ "timerange": "20~10" }), "/timerange"),
        (json!({ "aggregation": "fortnight" }), "/aggregation"),
        (json!({ "filters": [{ "selected_values": [] }] }), "/filters/0"),
    ] {
        let body = json!({ "sql_query": "SELECT 1", "parameters": parameters });
        let call = api.call("runExecution").id(api.datasource()).json(&body);
        let errors = call.refused(422).await;
        assert_eq!(errors[0]["source"]["pointer"], format!("/parameters{place}"));
    }
}
