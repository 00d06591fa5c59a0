//! What a subscriber is told, and that nothing in it is secret.

mod support;

use std::{
    collections::BTreeMap,
    fmt,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use cluvio::{Client, Operation, RetryPolicy};
use serde_json::json;
use support::{Reply, Server, operation_of};
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span,
};
use tracing_core::span::Current;

type Fields = BTreeMap<String, String>;

/// Keeps all spans and events with their fields.
#[derive(Clone, Default)]
struct Log {
    spans: Arc<Mutex<Vec<(&'static Metadata<'static>, Fields)>>>,
    events: Arc<Mutex<Vec<Fields>>>,
    entered: Arc<Mutex<Vec<span::Id>>>,
}

impl Log {
    fn spans(&self, name: &str) -> Vec<Fields> {
        let spans = self.spans.lock().unwrap();
        spans
            .iter()
            .filter(|span| span.0.name() == name)
            .map(|span| span.1.clone())
            .collect()
    }
}

struct Into<'a>(&'a mut Fields);

impl Visit for Into<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), value.to_owned());
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("cluvio")
    }

    fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
        let mut fields = Fields::new();
        attributes.record(&mut Into(&mut fields));
        let mut spans = self.spans.lock().unwrap();
        spans.push((attributes.metadata(), fields));
        span::Id::from_u64(spans.len() as u64)
    }

    fn record(&self, id: &span::Id, values: &span::Record<'_>) {
        let mut spans = self.spans.lock().unwrap();
        values.record(&mut Into(&mut spans[id.into_u64() as usize - 1].1));
    }

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::new();
        event.record(&mut Into(&mut fields));
        self.events.lock().unwrap().push(fields);
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn enter(&self, id: &span::Id) {
        self.entered.lock().unwrap().push(id.clone());
    }

    fn exit(&self, _: &span::Id) {
        self.entered.lock().unwrap().pop();
    }

    fn current_span(&self) -> Current {
        match self.entered.lock().unwrap().last() {
            None => Current::none(),
            Some(id) => Current::new(id.clone(), self.spans.lock().unwrap()[id.into_u64() as usize - 1].0),
        }
    }
}

async fn cluvio(failures: usize) -> Server {
    let count = AtomicUsize::new(0);
    Server::start(move |request| {
        if count.fetch_add(1, Ordering::SeqCst) % 3 < failures {
            return Reply::new(503, &[("retry-after", "0"), ("x-request-id", "r-0")], "");
        }
        match operation_of(request).id {
            "runExecution" | "getExecution" => {
                let attributes = json!({"execution_id": "e-uuid", "execution_status": "completed"});
                let body = json!({"data": {"id": "e", "type": "executions", "attributes": attributes}});
                Reply::new(200, &[("x-request-id", "r-1")], body.to_string())
            }
            "getExecutionData" => Reply::json(200, json!({"data_key": "k3y-0f-d4t4", "data_access_token": "t0k3n"})),
            _ => Reply::new(200, &[], r#"{"columns":["n"],"rows":[[1],[2],[3]]}"#),
        }
    })
    .await
}

fn client(server: &Server) -> Client {
    let pause = Duration::from_millis(1);
    let policy = RetryPolicy::default().backoff(pause, pause);
    support::builder(&server.url, &server.url)
        .retry(policy)
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_query_and_each_of_its_operations_has_a_span_with_what_became_of_it() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    let server = cluvio(0).await;
    let rows: Vec<u64> = client(&server)
        .query("d", "q")
        .await
        .unwrap()
        .rows()
        .into_vec()
        .await
        .unwrap();
    assert_eq!(rows.len(), 3);

    let queries = log.spans("cluvio.query");
    assert_eq!(queries.len(), 1);
    let field = |name: &str| queries[0].get(name).map(String::as_str);
    assert_eq!(field("cluvio.datasource_id"), Some("d"));
    assert_eq!(field("cluvio.execution_id"), Some("e-uuid"));
    assert_eq!(field("cluvio.rows"), Some("3"));
    assert!(field("cluvio.bytes").is_some() && field("cluvio.duration_ms").is_some());
    assert_eq!(field("error.type"), None);

    let requests = log.spans("cluvio.request");
    let ids: Vec<&str> = requests.iter().map(|span| span["cluvio.operation"].as_str()).collect();
    assert_eq!(
        ids,
        ["runExecution", "getExecution", "getExecutionData", "fetchExecutionData"]
    );
    for span in &requests {
        let operation = Operation::all()
            .iter()
            .find(|known| known.id == span["cluvio.operation"])
            .unwrap();
        assert_eq!(span["otel.name"], format!("{} {}", operation.method, operation.path));
        assert_eq!(span["otel.kind"], "client");
        assert_eq!(span["http.request.method"], operation.method);
        assert_eq!(span["url.template"], operation.path);
        assert_eq!(span["server.address"], "127.0.0.1");
        assert!(server.url.ends_with(&span["server.port"]));
        assert_eq!(span["http.response.status_code"], "200");
        assert!(span.contains_key("cluvio.duration_ms") && !span.contains_key("http.request.resend_count"));
    }
    assert_eq!(requests[0]["cluvio.request_id"], "r-1");
}

#[tokio::test]
async fn retries_are_counted_in_the_span_and_told_as_events() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    let server = cluvio(2).await;
    client(&server).query("d", "q").start().await.unwrap();
    let span = &log.spans("cluvio.request")[0];
    assert_eq!(span["http.request.resend_count"], "2");
    assert_eq!(span["http.response.status_code"], "200");
    let events = log.events.lock().unwrap();
    let retries: Vec<&str> = events
        .iter()
        .filter_map(|event| event.get("retry"))
        .map(String::as_str)
        .collect();
    assert_eq!(retries, ["1", "2"]);
    assert!(events.iter().all(|event| event["error.type"] == "503"));
}

#[tokio::test]
async fn a_failure_is_told_by_its_status_or_by_its_kind() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    let server = Server::start(|_| Reply::new(404, &[("x-request-id", "r-9")], "")).await;
    server.client().query("d", "q").await.unwrap_err();
    let span = &log.spans("cluvio.request")[0];
    assert_eq!(span["error.type"], "404");
    assert_eq!(span["http.response.status_code"], "404");
    assert_eq!(span["otel.status_code"], "ERROR");
    assert_eq!(span["cluvio.request_id"], "r-9");
    assert_eq!(log.spans("cluvio.query")[0]["error.type"], "404");
    let server = Server::start(|_| Reply::Raw(Vec::new())).await;
    server.client().query("d", "q").await.unwrap_err();
    assert_eq!(log.spans("cluvio.request")[1]["error.type"], "Connection");
}

#[tokio::test]
async fn no_span_and_no_event_holds_a_secret_or_a_data_key() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    let server = cluvio(1).await;
    client(&server)
        .query("d", "q")
        .await
        .unwrap()
        .rows::<u64>()
        .into_vec()
        .await
        .unwrap();
    let told = format!("{:?} {:?}", log.spans.lock().unwrap(), log.events.lock().unwrap());
    assert!(told.contains("fetchExecutionData"));
    for secret in [support::KEY, "t0k3n", "k3y-0f-d4t4"] {
        assert!(!told.contains(secret), "{told}");
    }
}
