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

/// A Cluvio whose data server sends this as the schema of every datasource.
async fn schema_server(body: &'static str) -> Server {
    Server::start(move |request| match operation_of(request).id {
        "getDatasourceSchema" => Reply::json(200, json!({"data_key": "s", "data_access_token": "t0k3n"})),
        _ => Reply::new(200, &[], body),
    })
    .await
}

#[tokio::test]
async fn a_schema_is_had_as_tables_and_columns_where_its_layout_is_known() {
    let server = schema_server(
        r#"{"tables":[{"name":"flights","row_count":3,"columns":[{"name":"id","type":"integer","nullable":false},{"name":"at"}]}]}"#,
    )
    .await;
    let schemas = server.client().schema("d").name("public").await.unwrap().schemas();
    let [public] = &schemas.unwrap()[..] else { panic!() };
    assert_eq!(public.name.as_deref(), Some("public"), "it was asked for by this name");
    let [flights] = &public.tables[..] else { panic!() };
    assert_eq!((flights.name.as_str(), flights.row_count), ("flights", Some(3)));
    assert_eq!(flights.columns[0].type_name.as_deref(), Some("integer"));
    assert_eq!(flights.columns[0].is_nullable, Some(false));
    assert_eq!(
        (flights.columns[1].name.as_str(), flights.columns[1].is_nullable),
        ("at", None)
    );
}

#[tokio::test]
async fn a_schema_of_another_layout_is_an_error_that_says_where_and_points_to_the_raw_access() {
    for (body, path) in [
        (r#"{"relations":{"t0k3n":7}}"#, None),
        (
            r#"{"tables":[{"name":"t","columns":[{"type":"t0k3n"}]}]}"#,
            Some("tables[0].columns[0]"),
        ),
    ] {
        let schema = schema_server(body).await.client().schema("d").await.unwrap();
        let error = schema.schemas().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Undecodable);
        assert_eq!(error.path(), path);
        assert_eq!(error.body().unwrap(), body.as_bytes());
        let message = error.to_string();
        assert!(message.contains("layout") && message.contains("`json()`"), "{message}");
        assert!(path.is_none_or(|path| message.contains(path)), "{message}");
        assert!(!message.contains("t0k3n"), "{message}");
        assert!(schema.json().is_ok());
    }
    let schema = schema_server("<html>").await.client().schema("d").await.unwrap();
    assert_eq!(schema.schemas().unwrap_err().kind(), ErrorKind::Undecodable);
}
