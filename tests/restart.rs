//! Downloads go on over refused tokens and lost connections, and never mix two bodies.

mod support;

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use cluvio::{Client, ErrorKind, EvidenceLevel, Operation, PollSchedule, QueryResult, RetryPolicy};
use futures_core::Stream;
use serde_json::{Value, json};
use support::{Reply, Server, operation_of};

fn body(rows: usize) -> String {
    let rows: Vec<String> = (0..rows).map(|row| format!("[{row},\"text {row}\"]")).collect();
    format!(r#"{{"columns":["n","s"],"rows":[{}]}}"#, rows.join(","))
}

/// A Cluvio with one execution that has ended. Each token is good for one request, so that it is known which one came.
struct Cluvio {
    server: Server,
}

impl Cluvio {
    /// `data` answers the request with this number for the data.
    async fn start(data: impl Fn(usize) -> Reply + Send + Sync + 'static) -> Self {
        Self::with(json!({"execution_status": "completed"}), data, |_| true).await
    }

    async fn with(
        state: Value,
        data: impl Fn(usize) -> Reply + Send + Sync + 'static,
        has_data: impl Fn(usize) -> bool + Send + Sync + 'static,
    ) -> Self {
        let (tokens, fetches) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let server = Server::start(move |request| match operation_of(request).id {
            "runExecution" | "getExecution" => {
                let mut attributes = state.clone();
                attributes["execution_id"] = json!("e-uuid");
                Reply::json(
                    200,
                    json!({"data": {"id": "e", "type": "executions", "attributes": attributes}}),
                )
            }
            "getExecutionData" | "getDatasourceSchema" => {
                let number = tokens.fetch_add(1, Ordering::SeqCst);
                match has_data(number) {
                    true => Reply::json(
                        200,
                        json!({"data_key": format!("k{number}"), "data_access_token": format!("t0k3n-{number}")}),
                    ),
                    false => Reply::new(204, &[], ""),
                }
            }
            _ => data(fetches.fetch_add(1, Ordering::SeqCst)),
        })
        .await;
        Self { server }
    }

    fn client(&self) -> Client {
        let pause = Duration::from_millis(1);
        let policy = RetryPolicy::default().backoff(pause, pause).retries(3);
        support::builder(&self.server.url, &self.server.url)
            .retry(policy)
            .build()
            .unwrap()
    }

    async fn result(&self) -> Result<QueryResult, cluvio::Error> {
        self.client().query("d", "q").await
    }

    /// What was sent of an operation, as the header that proves it.
    fn sent(&self, id: &str) -> Vec<String> {
        let requests = self.server.requests();
        let sent = requests.iter().filter(|request| operation_of(request).id == id);
        sent.map(|request| request.header("authorization").unwrap().to_owned())
            .collect()
    }
}

/// A body of which only the first part comes, and nothing tells so.
fn cut_unseen(body: &str, at: usize) -> Reply {
    Reply::Raw([b"HTTP/1.1 200 OK\r\n\r\n", &body.as_bytes()[..at]].concat())
}

/// A body of which only the first part comes.
fn cut(body: &str, at: usize) -> Reply {
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
    Reply::Raw([head.as_bytes(), &body.as_bytes()[..at]].concat())
}

async fn rows(result: QueryResult) -> Result<Vec<(u64, String)>, cluvio::Error> {
    result.rows().into_vec().await
}

#[tokio::test]
async fn a_token_that_is_refused_is_replaced_once_with_its_key() {
    for status in [401, 403] {
        let cluvio = Cluvio::start(move |fetch| match fetch {
            0 => Reply::new(status, &[], "expired"),
            _ => Reply::new(200, &[], body(10)),
        })
        .await;
        assert_eq!(rows(cluvio.result().await.unwrap()).await.unwrap().len(), 10);
        assert_eq!(cluvio.sent("fetchExecutionData"), ["Data t0k3n-0", "Data t0k3n-1"]);
        let last = cluvio.server.requests().pop().unwrap();
        assert!(last.target.contains("k1"), "{}", last.target);
    }
    let cluvio = Cluvio::start(|_| Reply::new(401, &[], "expired")).await;
    let error = cluvio.result().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Expired);
    assert_eq!(error.execution_id(), Some("e-uuid"));
    assert_eq!(cluvio.sent("fetchExecutionData").len(), 2);
    assert_eq!(cluvio.sent("runExecution").len(), 1);
}

#[tokio::test]
async fn data_that_is_gone_when_a_fresh_token_is_asked_for_is_told_as_no_longer_kept() {
    let cluvio = Cluvio::with(
        json!({"execution_status": "completed"}),
        |_| Reply::new(401, &[], ""),
        |token| token == 0,
    )
    .await;
    let error = cluvio.result().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Expired);
    assert!(error.to_string().contains("24 hours"), "{error}");
    assert_eq!(error.execution_id(), Some("e-uuid"));
}

#[tokio::test]
async fn an_execution_that_was_found_and_is_not_found_any_more_has_expired() {
    let started = |looks: usize| {
        let looked = AtomicUsize::new(0);
        Server::start(move |request| {
            let execution =
                json!({"data": {"id": "e", "type": "executions", "attributes": {"execution_id": "e-uuid"}}});
            match operation_of(request).id {
                "runExecution" => Reply::json(200, execution),
                "getExecution" if looked.fetch_add(1, Ordering::SeqCst) < looks => Reply::json(200, execution),
                _ => Reply::json(404, json!({"errors": [{"detail": "there is no such page"}]})),
            }
        })
    };
    let query = |server: &Server| {
        server
            .client()
            .query("d", "q")
            .poll_schedule(PollSchedule::steps([Duration::ZERO]))
    };
    let mut operations = Operation::all().iter();
    let get_execution = operations.find(|operation| operation.id == "getExecution").unwrap();

    let server = started(1).await;
    let execution = query(&server).start().await.unwrap();
    execution.state().await.unwrap();
    let error = execution.state().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Expired);
    let message = error.to_string();
    assert!(
        message.contains("24 hours") && message.contains("no such page"),
        "{message}"
    );
    assert!(!message.contains(get_execution.path), "{message}");
    assert_eq!(error.operation().unwrap().id, get_execution.id);
    assert_eq!(
        (error.status().unwrap().as_u16(), error.execution_id()),
        (404, Some("e-uuid"))
    );

    // Otherwise it may be looked for in the wrong place.
    let error = query(&started(0).await).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    let message = error.to_string();
    assert_eq!(
        message.contains(get_execution.path),
        get_execution.evidence.level != EvidenceLevel::Documented,
        "{message}"
    );
    assert_eq!(error.execution_id(), Some("e-uuid"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_download_that_breaks_anywhere_goes_on_where_it_was() {
    let whole = body(50_000);
    for at in [0, 1, 20, 1_000, whole.len() / 2, whole.len() - 1] {
        let data = whole.clone();
        let cluvio = Cluvio::start(move |fetch| match fetch {
            0 | 1 => cut(&data, at),
            _ => Reply::new(200, &[], &data),
        })
        .await;
        let rows = rows(cluvio.result().await.unwrap()).await.unwrap();
        assert_eq!(rows.len(), 50_000, "cut at {at}");
        assert!(rows.iter().enumerate().all(|(number, row)| row.0 == number as u64));
        assert_eq!(cluvio.sent("fetchExecutionData").len(), 3);
        assert_eq!(cluvio.sent("runExecution").len(), 1);
    }
}

#[tokio::test]
async fn raw_bytes_and_schemas_survive_a_broken_download_as_well() {
    let whole = body(1_000);
    let data = whole.clone();
    let cluvio = Cluvio::start(move |fetch| match fetch % 2 {
        0 => cut(&data, 700),
        _ => Reply::new(200, &[], &data),
    })
    .await;
    let bytes = cluvio.result().await.unwrap().bytes().await.unwrap();
    assert_eq!(bytes, whole.as_bytes());
    let schema = cluvio.client().schema("d").await.unwrap();
    assert_eq!(schema.bytes(), whole.as_bytes());
}

#[tokio::test]
async fn a_body_that_only_its_connection_ends_is_taken_for_whole_when_its_json_is() {
    let whole = body(1_000);
    let objects = r#"{"rows":[{"n":1},{"n":2}]}"#.to_owned();
    for (whole, at) in [0, 1, 20, 700, whole.len() - 1]
        .map(|at| (&whole, at))
        .into_iter()
        // Behind a row.
        .chain([(&objects, objects.len() - 2)])
    {
        let data = whole.clone();
        let cluvio = Cluvio::start(move |fetch| match fetch {
            0 => cut_unseen(&data, at),
            _ => cut_unseen(&data, data.len()),
        })
        .await;
        let bytes = cluvio.result().await.unwrap().bytes().await.unwrap();
        assert_eq!(bytes, whole.as_bytes(), "cut at {at}");
        assert_eq!(cluvio.sent("fetchExecutionData").len(), 2, "cut at {at}");
    }
    let cluvio = Cluvio::start(move |_| cut_unseen(&whole, 700)).await;
    let error = cluvio.result().await.unwrap().bytes().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection, "{error}");
    assert_eq!(cluvio.sent("fetchExecutionData").len(), 4);
    let error = cluvio.client().schema("d").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection, "{error}");
}

#[tokio::test]
async fn what_breaks_a_raw_download_names_its_execution_and_is_its_end() {
    let whole = body(1_000);
    let cluvio = Cluvio::start(move |_| cut(&whole, 600)).await;
    let mut stream = cluvio.result().await.unwrap().byte_stream();
    let next = async |stream: &mut cluvio::ByteStream| {
        std::future::poll_fn(|context| std::pin::Pin::new(&mut *stream).poll_next(context)).await
    };
    let error = loop {
        match next(&mut stream).await {
            Some(Ok(_)) => {}
            Some(Err(error)) => break error,
            None => panic!("a part looks whole"),
        }
    };
    assert_eq!(error.execution_id(), Some("e-uuid"), "{error}");
    assert!(next(&mut stream).await.is_none());
}

#[tokio::test]
async fn a_token_that_expires_between_two_downloads_is_replaced_again() {
    let whole = body(1_000);
    let data = whole.clone();
    let cluvio = Cluvio::start(move |fetch| match fetch {
        0 | 2 => Reply::new(401, &[], "expired"),
        1 => cut(&data, 500),
        _ => Reply::new(200, &[], &data),
    })
    .await;
    assert_eq!(rows(cluvio.result().await.unwrap()).await.unwrap().len(), 1_000);
    assert_eq!(
        cluvio.sent("fetchExecutionData"),
        ["Data t0k3n-0", "Data t0k3n-1", "Data t0k3n-1", "Data t0k3n-2"]
    );
}

#[tokio::test]
async fn other_data_at_the_second_time_is_an_error_and_never_mixed_in() {
    let first = body(1_000);
    let mut changed = first.clone().into_bytes();
    changed[30] ^= 1;
    for second in [changed, body(5).into_bytes(), Vec::new()] {
        let first = first.clone();
        let cluvio = Cluvio::start(move |fetch| match fetch {
            0 => cut(&first, 600),
            _ => Reply::new(200, &[], &second),
        })
        .await;
        let mut rows = cluvio.result().await.unwrap().rows::<(u64, String)>();
        let mut count = 0;
        let error = loop {
            match rows.try_next().await {
                Ok(Some(row)) => assert_eq!(row.0, count),
                Ok(None) => panic!("{count} rows look whole"),
                Err(error) => break error,
            }
            count += 1;
        };
        assert!(error.to_string().contains("other data came"), "{error}");
        assert_eq!(error.execution_id(), Some("e-uuid"));
        assert!(rows.try_next().await.unwrap().is_none());
        assert_eq!(cluvio.sent("fetchExecutionData").len(), 2);
    }
}

#[tokio::test]
async fn a_download_that_always_breaks_is_begun_again_as_often_as_the_policy_says() {
    let whole = body(1_000);
    let cluvio = Cluvio::start(move |_| cut(&whole, 600)).await;
    let error = rows(cluvio.result().await.unwrap()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert_eq!(cluvio.sent("fetchExecutionData").len(), 4);
}

#[tokio::test]
async fn a_fresh_token_that_the_data_server_sends_back_is_not_shown_either() {
    let echo = format!("t0k3n-1, t0k3n-0 and {}", support::KEY);
    let row = format!(r#"{{"columns":["n"],"rows":[["{echo}"]]}}"#);
    let cluvio = Cluvio::start(move |fetch| match fetch {
        0 => Reply::new(401, &[], ""),
        1 => Reply::new(200, &[], &row),
        _ => Reply::new(400, &[], support::KEY),
    })
    .await;
    let rows = cluvio.result().await.unwrap().rows::<i64>();
    for error in [rows.into_vec().await.unwrap_err(), cluvio.result().await.unwrap_err()] {
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("t0k3n") && shown.contains("[secret]"), "{shown}");
        assert!(!shown.contains(support::KEY), "{shown}");
    }
}

#[tokio::test]
async fn a_deadline_ends_a_download_that_is_begun_again_and_again() {
    let whole = body(1_000);
    let cluvio = Cluvio::start(move |_| cut(&whole, 600)).await;
    let slow = Duration::from_secs(3600);
    let patient = RetryPolicy::default().backoff(slow, slow);
    let url = &cluvio.server.url;
    let client = support::builder(url, url).retry(patient).build().unwrap();
    let deadline = Duration::from_secs(10);
    let result = client.query("d", "q").deadline(deadline).await.unwrap();
    // The wait would end behind the deadline, so nothing is waited for.
    let begin = std::time::Instant::now();
    let drawn = rows(result).await.unwrap_err();
    assert_eq!(drawn.kind(), ErrorKind::Connection, "{drawn}");
    assert!(begin.elapsed() < deadline);
}

#[tokio::test]
async fn dropping_a_result_ends_its_download_and_begins_no_other() {
    let whole = body(100_000);
    let fetched = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&fetched);
    let cluvio = Cluvio::start(move |_| {
        count.fetch_add(1, Ordering::SeqCst);
        cut(&whole, 1_000_000)
    })
    .await;
    let mut rows = cluvio.result().await.unwrap().rows::<(u64, String)>();
    rows.try_next().await.unwrap().unwrap();
    drop(rows);
    cluvio.client().execution("e-uuid").state().await.unwrap();
    assert_eq!(fetched.load(Ordering::SeqCst), 1);
}
