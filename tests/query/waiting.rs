//! Waiting for an execution, whatever the vendor calls its states.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use cluvio::{ErrorKind, PollSchedule};
use serde_json::json;

use crate::{
    script::{Script, calls, query, rows_of},
    support::{Reply, Server},
};

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
    assert_eq!(error.operation().unwrap().id, "fetchExecutionData");
    assert_eq!(error.execution_id(), Some("e-uuid"));
}

#[tokio::test]
async fn a_deadline_that_passes_before_the_data_is_there_does_not_tell_of_a_failure() {
    let server = Script {
        no_content: usize::MAX,
        ..Script::of([json!({"execution_status": "completed", "completed_at": "2999-01-01T00:00:00Z"})])
    }
    .start()
    .await;
    let slow = PollSchedule::steps([Duration::from_secs(2)]);
    let waiting = query(&server).poll_schedule(slow).deadline(Duration::from_millis(500));
    let error = waiting.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    assert_eq!(error.execution_id(), Some("e-uuid"));
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
