//! The typed mocks, as a user of the crate uses them.

use cluvio::{
    Client, CommaList, ErrorKind, Operation, Region,
    api::types::{
        Datasource, DatasourceAttributes, DatasourceCollection, DatasourceInclude, DatasourceInputAttributes,
        ErrorObject, Errors, Execution, ExecutionAttributes, ExecutionDataAccess, ExecutionDocument, ResourceType,
    },
    mock::{ApiMocks, DataMocks},
};
use httpmock::MockServer;

fn client(server: &MockServer) -> Client {
    let region = Region::custom(server.base_url(), server.base_url());
    Client::builder("key").region(region).build().unwrap()
}

fn accept_of(id: &str) -> &'static str {
    Operation::all()
        .iter()
        .find(|operation| operation.id == id)
        .unwrap()
        .accept
}

#[tokio::test]
async fn a_mock_matches_typed_parameters_and_answers_with_the_media_type_of_the_document() {
    let server = MockServer::start_async().await;
    let mock = server.list_datasources(|when, then| {
        when.include(&CommaList::from(DatasourceInclude::Agents));
        then.ok(&DatasourceCollection {
            data: vec![Datasource {
                id: "d".to_owned(),
                type_: ResourceType::Datasources,
                attributes: Some(DatasourceAttributes {
                    name: Some("Warehouse".to_owned()),
                    ..Default::default()
                }),
                relationships: None,
            }],
            included: vec![],
        });
    });
    let datasources = client(&server)
        .api()
        .list_datasources()
        .include(DatasourceInclude::Agents)
        .send()
        .await
        .unwrap();
    mock.assert();
    assert_eq!(datasources.headers()["content-type"], accept_of("listDatasources"));
    assert_eq!(
        datasources.data[0].attributes.as_ref().unwrap().name.as_deref(),
        Some("Warehouse")
    );
}

#[tokio::test]
async fn plain_json_operations_are_mocked_as_plain_json() {
    let server = MockServer::start_async().await;
    server.get_execution_data(|when, then| {
        when.execution_id("e");
        then.ok(&ExecutionDataAccess {
            data_key: Some("k".to_owned()),
            ..Default::default()
        });
    });
    let access = client(&server)
        .api()
        .get_execution_data()
        .execution_id("e")
        .send()
        .await
        .unwrap();
    assert_eq!(access.headers()["content-type"], accept_of("getExecutionData"));
    assert_ne!(accept_of("getExecutionData"), accept_of("listDatasources"));
}

#[tokio::test]
async fn an_id_of_any_characters_is_matched() {
    let server = MockServer::start_async().await;
    let mock = server.refresh_datasource(|when, then| {
        when.id("a b/c.*");
        then.ok(&Default::default());
    });
    assert!(
        client(&server)
            .api()
            .refresh_datasource()
            .id("a b/c.*")
            .send()
            .await
            .is_ok()
    );
    assert!(
        client(&server)
            .api()
            .refresh_datasource()
            .id("a b/cxx")
            .send()
            .await
            .is_err()
    );
    mock.assert();
}

#[tokio::test]
async fn a_query_can_be_mocked_from_its_start_to_its_data() {
    let server = MockServer::start_async().await;
    let execution = |status: &str| ExecutionDocument {
        data: Execution {
            id: "e".to_owned(),
            type_: ResourceType::Executions,
            attributes: Some(ExecutionAttributes {
                execution_id: Some("e-uuid".to_owned()),
                execution_status: Some(status.into()),
                ..Default::default()
            }),
        },
    };
    let started = server.run_execution(|when, then| {
        when.datasource_id("d");
        then.ok(&execution("starting"));
    });
    server.get_execution(|when, then| {
        when.execution_id("e-uuid");
        then.ok(&execution("completed"));
    });
    server.get_execution_data(|_, then| {
        then.ok(&ExecutionDataAccess {
            data_key: Some("k".to_owned()),
            data_access_token: Some("t".into()),
            data_timestamp: None,
        });
    });
    server.fetch_execution_data(|when, then| {
        when.data_key("k");
        then.ok(serde_json::json!([{"n": 1}]));
    });
    let result = client(&server).query("d", "SELECT 1 AS n").await.unwrap();
    started.assert();
    assert_eq!(result.rows::<i64>().try_next().await.unwrap(), Some(1));
}

#[tokio::test]
async fn a_query_parameter_is_matched_as_it_is() {
    let server = MockServer::start_async().await;
    let mock = server.get_datasource_schema(|when, then| {
        when.id("d").name("a.b, c");
        then.ok(&Default::default());
    });
    client(&server)
        .api()
        .get_datasource_schema()
        .id("d")
        .name("a.b, c".to_owned())
        .send()
        .await
        .unwrap();
    mock.assert();
}

#[tokio::test]
async fn documented_errors_and_no_content_can_be_mocked() {
    let server = MockServer::start_async().await;
    server.create_datasource(|_, then| {
        then.unprocessable_entity(&Errors {
            errors: Some(vec![ErrorObject {
                detail: Some("is taken".to_owned()),
                ..Default::default()
            }]),
        });
    });
    server.get_execution_data(|_, then| {
        then.no_content();
    });
    server.test_datasource_connection(|_, then| {
        then.forbidden(&Errors { errors: None });
    });
    let client = client(&server);
    let error = client
        .api()
        .test_datasource_connection()
        .id("d")
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Forbidden);
    let error = client
        .api()
        .create_datasource()
        .body(DatasourceInputAttributes::default())
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Invalid);
    assert_eq!(error.errors()[0].detail.as_deref(), Some("is taken"));
    assert_eq!(
        client.execution("e").data_access().await.unwrap_err().kind(),
        ErrorKind::NoData
    );
}
