//! Values and layouts of result data.

use std::time::Duration;

use cluvio_emulator::{Emulator, ResultLayout};
use serde_json::json;

use crate::client::Api;

const TWINS: &str = "SELECT 1 AS twin, 2 AS twin";

async fn text(layout: ResultLayout, sql: &str) -> String {
    let builder = Emulator::builder().execution_time(Duration::ZERO);
    let api = Api::of(builder.result_layout(layout)).await;
    api.fetch(&api.run(sql).await).await.text
}

#[tokio::test]
async fn values_keep_their_type_and_precision() {
    let api = Api::start().await;
    let sql = "SELECT 9007199254740993 AS i, 1.0 AS r, 'it''s' AS t, x'00ff' AS b, NULL AS n";
    let data = api.query(sql).await;
    assert_eq!(
        data["rows"],
        json!([[9_007_199_254_740_993_i64, 1.0, "it's", "AP8=", null]])
    );
    let column = |name: &str, kind: &str| json!({ "name": name, "type": kind });
    let columns = [
        column("i", "integer"),
        column("r", "real"),
        column("t", "text"),
        column("b", "blob"),
        column("n", "null"),
    ];
    assert_eq!(data["columns"], json!(columns));
}

#[tokio::test]
async fn duplicate_columns_stay_apart_in_every_layout() {
    let table = r#"{"columns":[{"name":"twin","type":"integer"},{"name":"twin","type":"integer"}],"rows":[[1,2]]}"#;
    assert_eq!(text(ResultLayout::ColumnsAndRows, TWINS).await, table);
    assert_eq!(text(ResultLayout::Arrays, TWINS).await, "[[1,2]]");
    assert_eq!(text(ResultLayout::Objects, TWINS).await, r#"[{"twin":1,"twin":2}]"#);
}

#[tokio::test]
async fn a_result_without_rows_is_empty_in_every_layout() {
    let sql = "SELECT id FROM airports WHERE false";
    let table = r#"{"columns":[{"name":"id","type":"null"}],"rows":[]}"#;
    assert_eq!(text(ResultLayout::ColumnsAndRows, sql).await, table);
    assert_eq!(text(ResultLayout::Arrays, sql).await, "[]");
    assert_eq!(text(ResultLayout::Objects, sql).await, "[]");
}

#[tokio::test]
async fn the_sample_is_the_same_every_time() {
    let api = Api::start().await;
    let sql = "SELECT
        (SELECT count(*) FROM airports), (SELECT count(*) FROM airlines),
        (SELECT count(*) FROM flights), (SELECT count(*) FROM ticket_sales),
        (SELECT min(departed_at) FROM flights), (SELECT max(departed_at) FROM flights),
        (SELECT sum(passengers) FROM flights), (SELECT count(delay_minutes) FROM flights),
        (SELECT max(booking_ref) FROM ticket_sales), (SELECT round(sum(price), 2) FROM ticket_sales)";
    let expected = json!([[
        62,
        12,
        70_000,
        30_000,
        "2023-01-01 00:18:08",
        "2024-12-31 23:39:04",
        10_052_234,
        54_855,
        9_007_229_254_830_993_i64,
        13_649_143.46,
    ]]);
    assert_eq!(api.query(sql).await["rows"], expected);
}

#[tokio::test]
async fn the_schema_is_listed_in_full_or_by_name() {
    let api = Api::start().await;
    let fetch = async |query: &str| {
        let call = api.call("getDatasourceSchema").id(api.datasource());
        let access = call.query(query).ok().await;
        let text = |name: &str| access[name].as_str().unwrap().to_owned();
        let call = api.call("fetchSchemaData").id(&text("data_key"));
        call.key(&text("data_access_token")).ok().await
    };
    let full = fetch("").await;
    let one = fetch("name=main").await;
    assert_eq!(full["schemas"], json!([one]));
    let names: Vec<_> = one["tables"]
        .as_array()
        .unwrap()
        .iter()
        .map(|table| &table["name"])
        .collect();
    assert_eq!(names, ["airlines", "airports", "flights", "ticket_sales"]);
    assert_eq!(one["tables"][2]["row_count"], 70_000);
    assert_eq!(
        one["tables"][0]["columns"][1],
        json!({ "name": "iata_code", "type": "text" })
    );
    let call = api.call("getDatasourceSchema").id(api.datasource());
    call.query("name=other").refused(404).await;
}
