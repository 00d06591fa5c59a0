//! The schema of a datasource.

use cluvio::ErrorKind;
use serde_json::json;

use crate::{
    script::calls,
    support::{Reply, Server, operation_of},
};

#[tokio::test]
async fn a_schema_comes_from_the_data_server_whole_or_by_name() {
    let server = Server::start(|request| match operation_of(request).id {
        "getDatasourceSchema" => Reply::json(200, json!({"data_key": "s", "data_access_token": "t0k3n"})),
        _ => Reply::json(200, json!({"tables": [{"name": "flights"}]})),
    })
    .await;
    let schema = server.client().schema("d").await.unwrap();
    assert_eq!(schema.json().unwrap()["tables"][0]["name"], "flights");
    server.client().schema("d").name("public").await.unwrap();
    let targets: Vec<String> = calls(&server, "getDatasourceSchema")
        .into_iter()
        .map(|request| request.target)
        .collect();
    assert!(
        !targets[0].contains('?') && targets[1].ends_with("?name=public"),
        "{targets:?}"
    );
    let error = schema.decode::<Vec<u8>>().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Undecodable);
    assert!(error.to_string().contains("flights"), "{error}");
}
