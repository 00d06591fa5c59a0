//! A future that is dropped leaves nothing behind, wherever it was.

mod support;

use std::{
    future::{Future, poll_fn},
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::Poll,
    time::Duration,
};

use cluvio::{Client, PollSchedule, RetryPolicy};
use serde_json::json;
use support::{Reply, Server, operation_of};

/// Everything fails once before it is answered, the execution takes two looks, and the data breaks off in the middle.
async fn cluvio() -> Server {
    let count = AtomicUsize::new(0);
    let cut = "HTTP/1.1 200 OK\r\ncontent-length: 34\r\n\r\n{\"columns\":[\"n\"],\"rows\":[[1]";
    Server::start(move |request| {
        let number = count.fetch_add(1, Ordering::SeqCst);
        let status = if number % 4 == 1 { "running" } else { "completed" };
        match operation_of(request).id {
            _ if number.is_multiple_of(2) => Reply::new(503, &[("retry-after", "0")], ""),
            "runExecution" | "getExecution" => {
                let attributes = json!({"execution_id": "e-uuid", "execution_status": status});
                Reply::json(
                    200,
                    json!({"data": {"id": "e", "type": "executions", "attributes": attributes}}),
                )
            }
            "getExecutionData" => Reply::json(200, json!({"data_key": "k", "data_access_token": "t0k3n"})),
            "fetchExecutionData" if number.is_multiple_of(3) => Reply::Raw(cut.into()),
            "fetchExecutionData" => Reply::new(200, &[], r#"{"columns":["n"],"rows":[[1],[2]]}"#),
            _ => Reply::json(200, json!({"data": []})),
        }
    })
    .await
}

fn client(server: &Server) -> Client {
    let policy = RetryPolicy::default().backoff(Duration::from_millis(1), Duration::from_millis(1));
    support::builder(&server.url, &server.url)
        .retry(policy)
        .build()
        .unwrap()
}

/// Lets a future be polled so many times; none if it has not ended by then.
async fn within_polls<T>(polls: usize, future: impl Future<Output = T>) -> Option<T> {
    let mut future = pin!(future);
    let mut left = polls;
    poll_fn(|context| {
        if left == 0 {
            return Poll::Ready(None);
        }
        left -= 1;
        future.as_mut().poll(context).map(Some)
    })
    .await
}

#[tokio::test]
async fn a_query_that_is_dropped_at_any_point_sends_nothing_more_and_leaves_the_client_fit() {
    let runtime = tokio::runtime::Handle::current();
    for polls in 1.. {
        let server = cluvio().await;
        let client = client(&server);
        let held = Arc::new(());
        let seen = Arc::clone(&held);
        let query = client
            .query("d", "q")
            .poll_schedule(PollSchedule::steps([Duration::from_millis(1)]))
            .on_progress(move |_| {
                let _ = &seen;
            });
        let rows = async { query.await?.rows::<u64>().into_vec().await };
        let ended = within_polls(polls, rows).await;
        assert_eq!(Arc::strong_count(&held), 1, "nothing of the query is left");
        // What was under way has arrived before a whole request that is sent later has its answer.
        client.api().list_datasources().send().await.unwrap();
        let count = server.requests().len();
        client.api().list_datasources().send().await.unwrap();
        let own = server.requests()[count..]
            .iter()
            .filter(|request| operation_of(request).id != "listDatasources")
            .count();
        assert_eq!(own, 0, "dropped at poll {polls}");
        if let Some(rows) = ended {
            assert_eq!(rows.unwrap(), [1, 2]);
            assert!(polls > 10, "{polls} polls are too few to say anything");
            break;
        }
    }
    assert!(runtime.metrics().num_alive_tasks() < 20, "tasks are left over");
}
