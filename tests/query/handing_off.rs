//! From the answer that starts an execution to its data: ids, keys, tokens and servers.

use std::time::Duration;

use cluvio::{ErrorKind, PollSchedule, Region};
use serde_json::json;

use crate::{
    script::{DATA, Script, calls, query, rows_of},
    support::{self, Reply, Server, operation_of},
};

#[tokio::test]
async fn a_query_runs_polls_gets_a_token_and_fetches_with_it() {
    let server = Script::of([
        json!({"execution_status": "starting"}),
        json!({"execution_status": "running", "result_rows": null}),
        json!({"execution_status": "completed", "result_columns": 1, "result_rows": 2}),
    ])
    .start()
    .await;
    let result = query(&server).await.unwrap();
    assert_eq!(result.execution_id(), "e-uuid");
    assert_eq!(result.data_timestamp(), Some(7));
    let rows: Vec<i64> = result.rows().into_vec().await.unwrap();
    assert_eq!(rows, [1, 2]);
    let ids: Vec<&str> = server
        .requests()
        .iter()
        .map(|request| operation_of(request).id)
        .collect();
    assert_eq!(
        ids,
        [
            "runExecution",
            "getExecution",
            "getExecution",
            "getExecution",
            "getExecutionData",
            "fetchExecutionData"
        ]
    );
    assert!(
        calls(&server, "getExecution")[0].target.contains("e-uuid"),
        "the id that the document's link names"
    );
    assert!(calls(&server, "fetchExecutionData")[0].target.ends_with("k%2F1"));
    assert_eq!(
        calls(&server, "fetchExecutionData")[0].header("authorization"),
        Some("Data t0k3n")
    );
}

#[tokio::test]
async fn each_step_is_available_alone_and_the_data_can_be_taken_by_id_later() {
    let server = Script::default().start().await;
    let execution = query(&server).start().await.unwrap();
    assert_eq!(calls(&server, "getExecution").len(), 0);
    assert_eq!(execution.state().await.unwrap().id, "e-id");
    let id = execution.id().to_owned();

    let elsewhere = server.client().execution(id);
    let ended = elsewhere
        .wait()
        .poll_schedule(PollSchedule::steps([Duration::from_millis(1)]))
        .await
        .unwrap();
    assert_eq!(
        ended.attributes.unwrap().execution_status.unwrap().as_str(),
        "completed"
    );
    let access = elsewhere.data_access().await.unwrap();
    assert!(!format!("{access:?}").contains("t0k3n"));
    assert_eq!(rows_of(elsewhere.result().await.unwrap()).await, 2);
}

#[tokio::test]
async fn a_body_that_breaks_off_is_an_error_and_not_a_short_result() {
    let cut = b"HTTP/1.1 200 OK\r\ncontent-length: 34\r\n\r\n{\"columns\":[\"n\"],\"rows\":[[1]]}".to_vec();
    let server = Script {
        data: Reply::Raw(cut),
        ..Script::default()
    }
    .start()
    .await;
    let mut rows = query(&server).await.unwrap().rows::<i64>();
    assert_eq!(rows.try_next().await.unwrap(), Some(1));
    let error = rows.try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert_eq!(error.execution_id(), Some("e-uuid"));
    assert_eq!(rows.try_next().await.unwrap(), None);
}

#[tokio::test]
async fn a_part_of_a_body_that_nobody_asked_for_is_refused() {
    let server = Script {
        data: Reply::new(206, &[], DATA),
        ..Script::default()
    }
    .start()
    .await;
    assert_eq!(query(&server).await.unwrap_err().kind(), ErrorKind::Undecodable);
}

#[tokio::test]
async fn no_data_says_what_that_means_and_what_to_do() {
    let server = Script {
        no_content: usize::MAX,
        ..Script::default()
    }
    .start()
    .await;
    let error = server.client().execution("e").result().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NoData);
    assert!(
        error.to_string().contains("still running or did not succeed"),
        "{error}"
    );
}

#[tokio::test]
async fn a_token_that_the_data_server_refuses_is_told_as_expired() {
    let server = Script {
        data: Reply::new(401, &[], "t0k3n has expired"),
        ..Script::default()
    }
    .start()
    .await;
    let error = query(&server).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Expired);
    let message = error.to_string();
    assert!(message.contains("minutes") && !message.contains("t0k3n"), "{message}");
}

#[tokio::test]
async fn an_answer_without_an_id_or_a_token_is_an_error() {
    let server = Server::start(|_| Reply::json(200, json!({"data": {"id": "e-id", "type": "executions"}}))).await;
    let error = query(&server).start().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Undecodable);
    assert!(error.to_string().contains("was started"), "{error}");

    for body in [
        json!({"data_key": "k"}),
        json!({"data_key": "", "data_access_token": "t0k3n"}),
        json!({"data_key": "k", "data_access_token": "t0k3n\n"}),
        json!({"data_key": "k", "data_access_token": ""}),
    ] {
        let raw = body.to_string();
        let server = Server::start(move |_| Reply::new(200, &[("x-request-id", "r-1")], body.to_string())).await;
        let error = server.client().execution("e").data_access().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Undecodable);
        assert_eq!(error.request_id(), Some("r-1"));
        assert_eq!(error.status().unwrap(), 200);
        assert_eq!(error.body().unwrap(), raw.as_bytes());
        assert!(!format!("{error} {error:?}").contains("t0k3n"));
    }
}

#[tokio::test]
async fn the_token_goes_to_the_data_server_of_the_same_pair() {
    let data = Server::start(|_| Reply::new(200, &[], DATA)).await;
    let api = Script::default().start().await;
    let client = cluvio::Client::builder(support::KEY)
        .region(Region::custom(&api.url, &data.url))
        .build()
        .unwrap();
    client.query("d", "q").await.unwrap();
    assert_eq!(data.requests().len(), 1);
    assert!(calls(&api, "fetchExecutionData").is_empty());
}
