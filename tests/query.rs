//! A query's life against servers that behave in every way the vendor might.

mod support;

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use cluvio::{ErrorKind, PollSchedule, Query, Region};
use serde_json::{Value, json};
use support::{Reply, Request, Server, operation_of};

const DATA: &str = r#"{"columns":["n"],"rows":[[1],[2]]}"#;

/// A Cluvio whose execution goes through the given states, the last of which stays.
struct Script {
    states: Vec<Value>,
    /// How often there is no data before there is.
    no_content: usize,
    data: Reply,
}

impl Default for Script {
    fn default() -> Self {
        Self {
            states: vec![
                json!({"execution_status": "starting"}),
                json!({"execution_status": "completed"}),
            ],
            no_content: 0,
            data: Reply::new(200, &[], DATA),
        }
    }
}

impl Script {
    fn of(states: impl IntoIterator<Item = Value>) -> Self {
        Self {
            states: states.into_iter().collect(),
            ..Self::default()
        }
    }

    async fn start(self) -> Server {
        let (looks, asked) = (AtomicUsize::new(0), AtomicUsize::new(0));
        Server::start(move |request| match operation_of(request).id {
            "runExecution" => execution(&self.states[0]),
            "getExecution" => {
                let look = looks.fetch_add(1, Ordering::SeqCst);
                execution(&self.states[look.min(self.states.len() - 1)])
            }
            "getExecutionData" if asked.fetch_add(1, Ordering::SeqCst) < self.no_content => Reply::new(204, &[], ""),
            "getExecutionData" => Reply::json(
                200,
                json!({"data_key": "k/1", "data_access_token": "t0k3n", "data_timestamp": 7}),
            ),
            "fetchExecutionData" => self.data.clone(),
            other => panic!("{other}"),
        })
        .await
    }
}

fn execution(attributes: &Value) -> Reply {
    let mut attributes = attributes.clone();
    attributes["execution_id"] = json!("e-uuid");
    Reply::json(
        200,
        json!({"data": {"id": "e-id", "type": "executions", "attributes": attributes}}),
    )
}

fn query(server: &Server) -> Query {
    server
        .client()
        .query("d", "SELECT n")
        .poll_schedule(PollSchedule::steps([Duration::from_millis(1)]))
}

async fn rows_of(result: cluvio::QueryResult) -> usize {
    result.rows::<i64>().into_vec().await.unwrap().len()
}

fn calls(server: &Server, id: &str) -> Vec<Request> {
    server
        .requests()
        .into_iter()
        .filter(|request| operation_of(request).id == id)
        .collect()
}

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
async fn progress_tells_every_state_that_is_seen() {
    let server = Script::default().start().await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    query(&server)
        .on_progress(move |progress| {
            let status = progress.status.as_ref().map(ToString::to_string);
            log.lock()
                .unwrap()
                .push((progress.execution_id.clone(), progress.looks, status));
        })
        .await
        .unwrap();
    let state = |look, status: &str| ("e-uuid".to_owned(), look, Some(status.to_owned()));
    assert_eq!(*seen.lock().unwrap(), [state(1, "starting"), state(2, "completed")]);
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
async fn a_failed_execution_is_an_error_with_whatever_the_server_adds() {
    let server = Script::of([json!({"execution_status": "failed", "error_message": "no such table: x", "hint": null})])
        .start()
        .await;
    let error = query(&server).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ExecutionFailed);
    assert_eq!(error.execution_id(), Some("e-uuid"));
    let message = error.to_string();
    assert!(
        message.contains("`failed`; error_message: no such table: x (execution e-uuid)"),
        "{message}"
    );
    assert!(calls(&server, "getExecutionData").is_empty());
}

#[tokio::test]
async fn a_failure_under_an_unknown_status_is_told_with_what_the_server_adds() {
    let state = json!({"execution_status": "error", "error_message": "no such table: x"});
    let mut ended = state.clone();
    // Of now, as the data of an execution that ended long ago is no longer kept.
    ended["completed_at"] = json!(chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now()));
    for (state, kind) in [(ended, ErrorKind::ExecutionFailed), (state, ErrorKind::Timeout)] {
        let server = Script {
            no_content: usize::MAX,
            ..Script::of([state])
        }
        .start()
        .await;
        let slow = PollSchedule::steps([Duration::from_secs(60)]);
        let error = query(&server)
            .poll_schedule(slow)
            .deadline(Duration::from_millis(500))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), kind);
        let message = error.to_string();
        assert!(
            message.contains("no such table: x") && message.contains("not a status that the document lists"),
            "{message}"
        );
    }
}

#[tokio::test]
async fn the_counts_are_those_of_the_end_also_under_unknown_statuses() {
    let states = [
        json!({"execution_status": "processing", "result_columns": 1, "result_rows": 0}),
        json!({"execution_status": "done", "result_columns": 1, "result_rows": 2}),
    ];
    let server = Script::of(states.clone()).start().await;
    let result = query(&server).await.unwrap();
    assert_eq!(
        result
            .execution()
            .attributes
            .as_ref()
            .unwrap()
            .execution_status
            .as_ref()
            .unwrap()
            .as_str(),
        "done"
    );
    assert_eq!(rows_of(result).await, 2);

    let server = Script::of([states[0].clone(), json!({"execution_status": "done", "result_rows": 3})])
        .start()
        .await;
    assert!(query(&server).await.unwrap().rows::<i64>().into_vec().await.is_err());
}

#[tokio::test]
async fn completed_at_ends_an_execution_whatever_its_status() {
    for status in ["starting", "brand_new"] {
        let server = Script::of([json!({"execution_status": status, "completed_at": "2024-03-01T12:00:00Z"})])
            .start()
            .await;
        assert!(query(&server).await.is_ok(), "{status}");
        assert_eq!(calls(&server, "getExecution").len(), 1);
    }
}

#[tokio::test]
async fn an_unknown_status_is_settled_by_asking_for_data() {
    let server = Script {
        no_content: 2,
        ..Script::of([json!({"execution_status": "brand_new"})])
    }
    .start()
    .await;
    assert!(query(&server).await.is_ok());
    assert_eq!(calls(&server, "getExecutionData").len(), 3);
    let server = Script {
        no_content: 1,
        ..Script::of([json!({})])
    }
    .start()
    .await;
    assert!(query(&server).await.is_ok(), "no status at all");
}

#[tokio::test]
async fn an_unknown_status_that_stays_ends_at_the_deadline() {
    let server = Script {
        no_content: usize::MAX,
        ..Script::of([json!({"execution_status": "brand_new"})])
    }
    .start()
    .await;
    let error = query(&server).deadline(Duration::from_millis(80)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.execution_id(), Some("e-uuid"));
}

#[tokio::test]
async fn no_content_for_ever_after_the_end_is_an_error() {
    let old = "2024-03-01T12:00:00Z";
    for (state, kind) in [
        (json!({"execution_status": "completed"}), ErrorKind::NoData),
        (
            json!({"execution_status": "completed", "completed_at": old}),
            ErrorKind::Expired,
        ),
    ] {
        let server = Script {
            no_content: usize::MAX,
            ..Script::of([state])
        }
        .start()
        .await;
        let error = server
            .client()
            .query("d", "q")
            .poll_schedule(PollSchedule::steps([Duration::from_secs(6)]))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), kind);
        assert_eq!(error.execution_id(), Some("e-uuid"));
    }
}

#[tokio::test]
async fn data_that_comes_a_little_after_the_end_is_waited_for() {
    let server = Script {
        no_content: 3,
        ..Script::default()
    }
    .start()
    .await;
    assert!(query(&server).await.is_ok());
    assert_eq!(calls(&server, "getExecutionData").len(), 4);
}

#[tokio::test]
async fn the_deadline_ends_waiting_and_requests_alike() {
    let running = Script::of([json!({"execution_status": "running"})]).start().await;
    let once = PollSchedule::steps([Duration::from_secs(60)]);
    let error = query(&running)
        .poll_schedule(once)
        .deadline(Duration::from_millis(500))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("still `running`"), "{error}");
    assert_eq!(error.execution_id(), Some("e-uuid"));

    let silent = Server::start(|_| Reply::Silence).await;
    let error = query(&silent).deadline(Duration::from_millis(60)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(
        error.to_string().contains("whether it was done is not known"),
        "{error}"
    );
    assert_eq!(error.execution_id(), None);

    let hangs = Script {
        data: Reply::Silence,
        ..Script::default()
    }
    .start()
    .await;
    let error = query(&hangs).deadline(Duration::from_millis(500)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("data was being asked for"), "{error}");
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
async fn a_schedule_or_deadline_of_any_length_does_no_harm() {
    let server = Script {
        no_content: usize::MAX,
        ..Script::default()
    }
    .start()
    .await;
    let forever = PollSchedule::steps([Duration::ZERO, Duration::MAX]);
    let error = query(&server)
        .poll_schedule(forever.clone())
        .deadline(Duration::ZERO)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    let error = query(&server)
        .poll_schedule(forever)
        .deadline(Duration::MAX)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NoData);
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

#[tokio::test]
async fn dropping_a_query_stops_its_requests() {
    let server = Script::of([json!({"execution_status": "running"})]).start().await;
    let client = server.client();
    let waiting = tokio::spawn(async move {
        client
            .query("d", "q")
            .poll_schedule(PollSchedule::steps([Duration::from_millis(1)]))
            .await
    });
    while calls(&server, "getExecution").len() < 3 {
        tokio::task::yield_now().await;
    }
    waiting.abort();
    assert!(waiting.await.unwrap_err().is_cancelled());
}

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
