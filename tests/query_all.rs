//! Many queries at once, counted where they arrive.

mod support;

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use cluvio::{Error, ErrorKind, PollSchedule, Query, QueryResult};
use serde_json::json;
use support::{Reply, Request, Server, operation_of};

/// What the server knows of the executions, which are numbered as they arrive.
#[derive(Default)]
struct Seen {
    /// The looks that each running execution still takes.
    looks_left: HashMap<usize, usize>,
    started: usize,
    most_at_once: usize,
}

/// A Cluvio with datasources of a limit; an execution ends at the look whose number is its SQL.
async fn start(limit: Option<i64>) -> (Server, Arc<Mutex<Seen>>) {
    let seen = Arc::new(Mutex::new(Seen::default()));
    let state = Arc::clone(&seen);
    let server = Server::start(move |request| {
        let mut seen = state.lock().unwrap();
        let last = request.target.rsplit('/').next().unwrap().to_owned();
        match (operation_of(request).id, limit) {
            ("getDatasource", None) => Reply::new(403, &[], ""),
            ("getDatasource", Some(limit)) => resource(&last, json!({"max_concurrent_executions": limit})),
            ("runExecution", _) => {
                let sql = request.json()["sql_query"].as_str().unwrap().to_owned();
                let Ok(looks) = sql.parse() else {
                    return Reply::new(422, &[], "no such SQL");
                };
                let number = seen.started;
                seen.started += 1;
                seen.looks_left.insert(number, looks);
                seen.most_at_once = seen.most_at_once.max(seen.looks_left.len());
                resource(
                    "e",
                    json!({"execution_id": number.to_string(), "execution_status": "running"}),
                )
            }
            ("getExecution", _) => {
                let number = last.parse().unwrap();
                let left = seen.looks_left.get_mut(&number).unwrap();
                *left -= 1;
                let status = if *left == 0 { "completed" } else { "running" };
                if *left == 0 {
                    seen.looks_left.remove(&number);
                }
                resource("e", json!({"execution_id": last, "execution_status": status}))
            }
            ("getExecutionData", _) => Reply::json(200, json!({"data_key": "k", "data_access_token": "t"})),
            ("fetchExecutionData", _) => Reply::new(200, &[], r#"{"columns":["n"],"rows":[[1],[2]]}"#),
            (other, _) => panic!("{other}"),
        }
    })
    .await;
    (server, seen)
}

fn resource(id: &str, attributes: serde_json::Value) -> Reply {
    let kind = if attributes.get("execution_id").is_some() {
        "executions"
    } else {
        "datasources"
    };
    Reply::json(200, json!({"data": {"id": id, "type": kind, "attributes": attributes}}))
}

fn query(server: &Server, datasource: &str, looks: usize) -> Query {
    let hasty = PollSchedule::steps([Duration::from_millis(1)]);
    server
        .client()
        .query(datasource, looks.to_string())
        .poll_schedule(hasty)
}

fn count(requests: &[Request], id: &str) -> usize {
    requests.iter().filter(|request| operation_of(request).id == id).count()
}

async fn rows(_: usize, result: QueryResult) -> Result<usize, Error> {
    Ok(result.rows::<i64>().into_vec().await?.len())
}

#[tokio::test]
async fn results_come_as_they_finish_with_their_numbers_and_an_error_ends_its_own_query_alone() {
    let (server, _) = start(Some(10)).await;
    let mut queries = vec![query(&server, "d", 30), query(&server, "d", 1), query(&server, "d", 10)];
    queries.push(server.client().query("d", "bad"));
    let mut all = server.client().query_all(queries).pause(Duration::ZERO);
    let mut finished = Vec::new();
    while let Some((number, result)) = all.next().await {
        match result {
            Ok(result) => assert_eq!(rows(number, result).await.unwrap(), 2),
            Err(error) => assert_eq!((number, error.kind()), (3, ErrorKind::Invalid)),
        }
        finished.push(number);
    }
    finished.retain(|number| *number != 3);
    assert_eq!(finished, [1, 2, 0]);
    assert!(all.next().await.is_none());
}

#[tokio::test]
async fn no_more_executions_run_on_a_datasource_than_it_allows() {
    let (server, seen) = start(Some(2)).await;
    let queries: Vec<Query> = (0..12).map(|_| query(&server, "d", 5)).collect();
    let mut all = server.client().query_all(queries).pause(Duration::ZERO).each(rows);
    let mut finished = 0;
    while let Some((_, rows)) = all.next().await {
        assert_eq!(rows.unwrap(), 2);
        finished += 1;
    }
    assert_eq!((finished, seen.lock().unwrap().most_at_once), (12, 2));
    assert_eq!(count(&server.requests(), "getDatasource"), 1, "the limit is read once");
}

#[tokio::test]
async fn a_limit_that_cannot_be_read_leaves_the_number_that_is_set() {
    for limit in [None, Some(0), Some(-1), Some(i64::MAX)] {
        let (server, seen) = start(limit).await;
        let queries: Vec<Query> = (0..12).map(|_| query(&server, "d", 5)).collect();
        let mut all = server
            .client()
            .query_all(queries)
            .at_once(3)
            .pause(Duration::ZERO)
            .each(rows);
        while let Some((_, rows)) = all.next().await {
            rows.unwrap();
        }
        assert_eq!(seen.lock().unwrap().most_at_once, 3, "{limit:?}");
    }
}

#[tokio::test]
async fn queries_are_taken_only_when_they_are_begun() {
    let (server, seen) = start(Some(20)).await;
    let client = server.client();
    let endless = std::iter::repeat_with(move || client.query("d", "1"));
    let mut all = server.client().query_all(endless).at_once(4).pause(Duration::ZERO);
    for _ in 0..6 {
        all.next().await.unwrap().1.unwrap();
    }
    assert!(seen.lock().unwrap().started <= 6 + 4);
}

#[tokio::test]
async fn all_are_looked_at_together_no_more_often_than_one_would_be() {
    let (server, _) = start(Some(50)).await;
    let pause = Duration::from_millis(20);
    let begin = Instant::now();
    let queries: Vec<Query> = (0..20).map(|_| query(&server, "d", 3)).collect();
    let mut all = server.client().query_all(queries).at_once(20).pause(pause).each(rows);
    while let Some((_, rows)) = all.next().await {
        rows.unwrap();
    }
    let looks = count(&server.requests(), "getExecution");
    assert_eq!(looks, 60);
    // Those that saw an end, and one for each pause.
    let allowed = 20 + begin.elapsed().as_millis() / pause.as_millis() + 1;
    assert!(looks as u128 <= allowed, "{looks} looks in {:?}", begin.elapsed());
}

#[tokio::test]
async fn the_work_on_a_result_goes_on_beside_the_others() {
    let (server, _) = start(Some(10)).await;
    let together = Arc::new(tokio::sync::Barrier::new(3));
    let queries: Vec<Query> = (0..3).map(|_| query(&server, "d", 1)).collect();
    let mut all = server.client().query_all(queries).each(move |number, result| {
        let together = Arc::clone(&together);
        async move {
            together.wait().await;
            rows(number, result).await
        }
    });
    while let Some((_, rows)) = all.next().await {
        assert_eq!(rows.unwrap(), 2);
    }
}

#[tokio::test]
async fn no_queries_give_nothing_and_many_can_be_sent_to_another_thread() {
    fn is_sendable<T: Send + Unpin + 'static>(value: T) -> T {
        value
    }
    let (server, _) = start(Some(1)).await;
    assert!(is_sendable(server.client().query_all([])).next().await.is_none());
    assert!(server.requests().is_empty());
}
