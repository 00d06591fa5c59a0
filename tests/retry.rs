//! What is sent again after a failure, and what is not.

mod support;

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant, SystemTime},
};

use cluvio::{Client, Error, ErrorKind, RetryPolicy, api::types::DatasourceInputAttributes, reqwest};
use serde_json::{Value, json};
use support::{Reply, Request, Server};

/// Nothing was read of it, or only a part, or there was no answer.
const CUTS: [&str; 6] = [
    "",
    "HTTP/1.1 200 OK\r\ncontent-le",
    "HTTP/1.1 200 OK\r\ncontent-length: 999\r\n\r\n{\"data\":",
    "HTTP/1.1 200 OK\r\n\r\n",
    "HTTP/1.1 200 OK\r\n\r\n{\"data\":[{\"id\":\"d\",\"type\":\"datasources\"}",
    "HTTP/1.0 200 OK\r\n\r\n \n[\"]",
];

fn quick() -> RetryPolicy {
    let pause = Duration::from_millis(1);
    RetryPolicy::default().backoff(pause, pause)
}

fn client(server: &Server, policy: RetryPolicy) -> Client {
    support::builder(&server.url, &server.url)
        .retry(policy)
        .build()
        .unwrap()
}

fn datasource() -> Value {
    json!({"id": "d", "type": "datasources"})
}

fn ok(request: &Request) -> Reply {
    let data = match request.target.matches('/').count() {
        1 if request.method == "GET" => json!([datasource()]),
        _ => datasource(),
    };
    Reply::json(200, json!({"data": data}))
}

/// Fails some times, then answers.
async fn failing(times: usize, failure: Reply) -> Server {
    let count = AtomicUsize::new(0);
    Server::start(move |request| match count.fetch_add(1, Ordering::SeqCst) < times {
        true => failure.clone(),
        false => ok(request),
    })
    .await
}

async fn get(client: &Client) -> Result<(), Error> {
    client.api().list_datasources().send().await.map(|_| ())
}

async fn put(client: &Client) -> Result<(), Error> {
    let body = DatasourceInputAttributes::default();
    client
        .api()
        .update_datasource()
        .id("d")
        .body(body)
        .send()
        .await
        .map(|_| ())
}

async fn post(client: &Client) -> Result<(), Error> {
    let body = DatasourceInputAttributes::default();
    client.api().create_datasource().body(body).send().await.map(|_| ())
}

#[tokio::test]
async fn what_may_pass_is_tried_again_where_doing_it_twice_is_doing_it_once() {
    for status in [408, 429, 500, 502, 503, 504] {
        let server = failing(2, Reply::new(status, &[], "<html>")).await;
        let client = client(&server, quick());
        get(&client).await.unwrap();
        assert_eq!(server.requests().len(), 3, "GET {status}");

        let server = failing(2, Reply::new(status, &[], "<html>")).await;
        put(&self::client(&server, quick())).await.unwrap();
        let requests = server.requests();
        assert_eq!(requests.len(), 3, "PUT {status}");
        assert!(requests.iter().all(|request| request.body == requests[0].body));
    }
    for cut in CUTS {
        let server = failing(2, Reply::Raw(cut.into())).await;
        get(&client(&server, quick())).await.unwrap();
        assert_eq!(server.requests().len(), 3, "{cut:?}");
        let server = failing(2, Reply::Raw(cut.into())).await;
        put(&client(&server, quick())).await.unwrap();
        assert_eq!(server.requests().len(), 3, "{cut:?}");
    }
}

#[tokio::test]
async fn nothing_is_created_twice() {
    for status in [408, 500, 502, 503, 504] {
        let server = failing(1, Reply::new(status, &[], "")).await;
        let error = post(&client(&server, quick())).await.unwrap_err();
        assert_eq!(server.requests().len(), 1, "{status}");
        assert!(error.is_outcome_unknown(), "{error}");
        assert!(
            error.to_string().contains("whether it was done is not known"),
            "{error}"
        );
    }
    for cut in CUTS {
        let server = failing(1, Reply::Raw(cut.into())).await;
        let error = post(&client(&server, quick())).await.unwrap_err();
        assert_eq!(server.requests().len(), 1, "{cut:?}");
        assert_eq!(error.kind(), ErrorKind::Connection);
        assert!(error.is_outcome_unknown(), "{error}");
    }
    let server = failing(1, Reply::new(200, &[], "<html>")).await;
    let error = post(&client(&server, quick())).await.unwrap_err();
    assert_eq!(server.requests().len(), 1);
    assert!(error.kind() == ErrorKind::Undecodable && error.is_outcome_unknown());

    // A success tells that it was done, whatever is wrong with its body.
    let much = format!("[{}]", " ".repeat(100));
    for (status, body) in [(204, ""), (205, ""), (206, "{}"), (201, much.as_str())] {
        let server = failing(1, Reply::new(status, &[], body)).await;
        let client = support::builder(&server.url, &server.url)
            .document_bytes(50)
            .build()
            .unwrap();
        let error = post(&client).await.unwrap_err();
        assert_eq!(server.requests().len(), 1, "{status}");
        assert!(error.is_outcome_unknown(), "{error}");
    }

    let server = failing(1, Reply::Raw(Vec::new())).await;
    let error = client(&server, quick()).query("d", "SELECT 1").await.unwrap_err();
    assert_eq!(server.requests().len(), 1);
    assert!(error.is_outcome_unknown(), "{error}");
}

#[tokio::test]
async fn what_one_attempt_may_have_done_stays_in_doubt_whatever_the_next_one_comes_to() {
    let last = |status| {
        let count = AtomicUsize::new(0);
        Server::start(move |_| match count.fetch_add(1, Ordering::SeqCst) {
            0 => Reply::Raw(Vec::new()),
            _ => Reply::json(status, json!({})),
        })
    };
    for status in [403, 404, 422, 429] {
        let server = last(status).await;
        let error = put(&client(&server, quick().retries(1))).await.unwrap_err();
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(server.requests().len(), 2, "{status}");
        assert!(error.is_outcome_unknown(), "{error}");

        let server = failing(9, Reply::json(status, json!({}))).await;
        let error = put(&client(&server, quick().retries(1))).await.unwrap_err();
        assert!(!error.is_outcome_unknown(), "{error}");

        // What was turned away was not done.
        let count = AtomicUsize::new(0);
        let server = Server::start(move |_| match count.fetch_add(1, Ordering::SeqCst) {
            0 => Reply::new(503, &[("retry-after", "0")], ""),
            _ => Reply::json(status, json!({})),
        })
        .await;
        let error = post(&client(&server, quick().retries(1))).await.unwrap_err();
        assert_eq!(server.requests().len(), 2, "{status}");
        assert!(!error.is_outcome_unknown(), "{error}");
    }
}

#[tokio::test]
async fn what_the_server_turned_away_is_sent_again_whatever_it_is() {
    for (status, headers) in [
        (429, &[][..]),
        (429, &[("retry-after", "0")]),
        (503, &[("retry-after", "0")]),
    ] {
        let server = failing(2, Reply::new(status, headers, "")).await;
        post(&client(&server, quick())).await.unwrap();
        assert_eq!(server.requests().len(), 3, "{status}");
    }
}

#[tokio::test]
async fn what_would_fail_again_is_sent_once() {
    for status in [307, 400, 401, 403, 404, 405, 409, 410, 415, 422, 501, 505] {
        let server = failing(usize::MAX, Reply::new(status, &[("retry-after", "0")], "")).await;
        let client = client(&server, quick());
        for error in [get(&client).await, put(&client).await, post(&client).await] {
            let error = error.unwrap_err();
            assert_eq!(error.attempts(), 1, "{status}");
            assert!(!error.to_string().contains("sent"), "{error}");
        }
        assert_eq!(server.requests().len(), 3);
    }
    let server = failing(usize::MAX, Reply::new(200, &[], "<html>")).await;
    assert!(get(&client(&server, quick())).await.is_err());
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn where_no_connection_was_made_even_a_creation_is_tried_again() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", closed.local_addr().unwrap());
    drop(closed);
    let client = support::builder(&url, &url).retry(quick().retries(3)).build().unwrap();
    let error = post(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert_eq!(error.attempts(), 4);
    assert!(!error.is_outcome_unknown());
    assert!(error.to_string().contains("(sent 4 times)"), "{error}");
}

#[tokio::test]
async fn retries_end_after_their_number_and_with_the_budget() {
    let server = failing(usize::MAX, Reply::new(503, &[], "")).await;
    let error = get(&client(&server, quick().retries(2))).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Server, 3));
    assert_eq!(server.requests().len(), 3);

    let off = client(&server, RetryPolicy::none());
    assert_eq!(get(&off).await.unwrap_err().attempts(), 1);
    assert_eq!(server.requests().len(), 4);

    // All requests and all clones share it. It fills up with time, but not that fast.
    let poor = client(&server, quick().retries(2).budget(3));
    let clone = poor.clone();
    let attempts = [get(&poor).await, get(&clone).await, get(&poor).await];
    let attempts = attempts.map(|answer| answer.unwrap_err().attempts());
    assert_eq!(attempts, [3, 2, 1]);
    assert!(get(&clone).await.unwrap_err().to_string().contains("budget"));
}

/// The times between the arrivals of requests.
async fn pauses(headers: impl Fn() -> Vec<(&'static str, String)> + Send + Sync + 'static) -> Vec<Duration> {
    let arrivals = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&arrivals);
    let server = Server::start(move |request| {
        let mut seen = seen.lock().unwrap();
        seen.push(Instant::now());
        match seen.len() {
            1 => {
                let headers = headers();
                let headers: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
                Reply::new(429, &headers, "")
            }
            _ => ok(request),
        }
    })
    .await;
    get(&client(&server, quick())).await.unwrap();
    let arrivals = arrivals.lock().unwrap();
    arrivals.windows(2).map(|pair| pair[1] - pair[0]).collect()
}

#[tokio::test]
async fn the_wait_that_the_server_asks_for_is_kept_in_either_form() {
    let seconds = pauses(|| vec![("retry-after", "1".to_owned())]).await;
    assert!(
        seconds.len() == 1 && seconds[0] >= Duration::from_secs(1),
        "{seconds:?}"
    );
    // A date has whole seconds, so that up to one is lost.
    let date = || httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(2));
    let dates = pauses(move || vec![("retry-after", date())]).await;
    assert!(dates.len() == 1 && dates[0] >= Duration::from_millis(900), "{dates:?}");
    let past = httpdate::fmt_http_date(SystemTime::now() - Duration::from_secs(3600));
    assert_eq!(pauses(move || vec![("retry-after", past.clone())]).await.len(), 1);
}

#[tokio::test]
async fn a_wait_beyond_the_deadline_is_not_begun() {
    for asked in ["3600", "18446744073709551615"] {
        let server = failing(usize::MAX, Reply::new(429, &[("retry-after", asked)], "")).await;
        let client = client(&server, RetryPolicy::default());
        for error in [
            get(&client).await.unwrap_err(),
            client.query("d", "q").await.map(|_| ()).unwrap_err(),
            client
                .query("d", "q")
                .deadline(Duration::from_secs(20))
                .await
                .map(|_| ())
                .unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::RateLimited);
            assert_eq!(error.attempts(), 1);
            assert_eq!(error.retry_after(), Some(Duration::from_secs(asked.parse().unwrap())));
            assert!(error.to_string().contains("no time left"), "{error}");
        }
        assert_eq!(server.requests().len(), 3);
    }
}

#[tokio::test]
async fn a_deadline_that_passes_during_an_attempt_tells_what_came_before() {
    let looks = AtomicUsize::new(0);
    let server = Server::start(
        move |request| match (request.method.as_str(), looks.load(Ordering::SeqCst)) {
            ("POST", _) => Reply::json(
                200,
                json!({"data": {"id": "e", "type": "executions", "attributes": {"execution_id": "e-uuid"}}}),
            ),
            (_, 0) => {
                looks.fetch_add(1, Ordering::SeqCst);
                Reply::new(503, &[], "overloaded")
            }
            _ => Reply::Silence,
        },
    )
    .await;
    let query = client(&server, quick()).query("d", "q");
    let error = query.deadline(Duration::from_millis(500)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.execution_id(), Some("e-uuid"));
    assert_eq!(error.operation().unwrap().id, "getExecution");
    assert_eq!(error.attempts(), 2);
    let message = error.to_string();
    assert!(
        message.contains("deadline of 500ms") && message.contains("overloaded"),
        "{message}"
    );
    assert!(std::error::Error::source(&error).unwrap().to_string().contains("503"));
    assert!(!error.is_outcome_unknown(), "{message}");
}

#[tokio::test]
async fn an_answer_that_came_in_time_is_taken_however_late_it_is_looked_at() {
    let body = r#"{"data":{"id":"e","type":"executions","attributes":{"execution_id":"e-uuid"}}}"#;
    let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    let server =
        Server::start(move |_| Reply::Drip(Vec::new(), answer.clone().into(), Duration::from_millis(20))).await;
    let client = support::builder(&server.url, &server.url)
        .read_timeout(Duration::from_millis(200))
        .build()
        .unwrap();
    let mut start = std::pin::pin!(client.query("d", "q").start());
    tokio::select! {
        biased;
        ended = &mut start => panic!("{ended:?}"),
        () = async {
            while server.requests().is_empty() {
                tokio::task::yield_now().await;
            }
        } => {}
    }
    tokio::time::sleep(Duration::from_millis(600)).await;
    assert_eq!(start.await.unwrap().id(), "e-uuid");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_request_that_is_dropped_while_it_waits_for_its_next_attempt_is_not_sent_again() {
    let server = failing(1, Reply::new(503, &[("retry-after", "0")], "")).await;
    let slow = Duration::from_secs(3600);
    let client = client(&server, RetryPolicy::default().backoff(slow, slow));
    let waiting = tokio::spawn({
        let client = client.clone();
        async move { get(&client).await }
    });
    while server.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    waiting.abort();
    assert!(waiting.await.unwrap_err().is_cancelled());
    get(&client).await.unwrap();
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn an_answer_that_takes_too_long_in_all_is_given_up_and_tried_again() {
    let count = AtomicUsize::new(0);
    let head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99999\r\n\r\n{".to_vec();
    let server = Server::start(move |request| match count.fetch_add(1, Ordering::SeqCst) {
        0 => Reply::Drip(head.clone(), b" ".to_vec(), Duration::from_millis(20)),
        1 => Reply::Drip(Vec::new(), b"H".to_vec(), Duration::from_secs(3600)),
        _ => ok(request),
    })
    .await;
    let client = support::builder(&server.url, &server.url)
        .attempt_timeout(Duration::from_millis(400))
        .retry(quick())
        .build()
        .unwrap();
    get(&client).await.unwrap();
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn no_redirect_is_followed_and_none_takes_the_key_along() {
    let elsewhere = Server::start(|_| panic!("nothing is to come here")).await;
    let target = format!("{}/datasources", elsewhere.url);
    let server = Server::start(move |_| Reply::new(302, &[("location", &target)], "")).await;
    let error = get(&client(&server, quick())).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 302);

    // A client of the user's own may follow: then the answer is not taken for one of the server.
    let server = Server::start(|request| match request.target.contains("moved") {
        true => ok(request),
        false => Reply::new(307, &[("location", "/moved/datasources")], ""),
    })
    .await;
    let following = || {
        let http = cluvio::http_client_builder().unwrap();
        http.redirect(reqwest::redirect::Policy::default()).build().unwrap()
    };
    let own = support::builder(&server.url, &server.url).http_client(following());
    let error = get(&own.retry(quick()).build().unwrap()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("redirect"), "{error}");
    let own = support::builder(&server.url, &server.url).http_client(following());
    let error = post(&own.build().unwrap()).await.unwrap_err();
    assert!(error.is_outcome_unknown(), "{error}");
}
