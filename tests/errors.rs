//! What a caller learns when something goes wrong.

mod support;

use std::time::Duration;

use cluvio::{Client, Error, ErrorKind, EvidenceLevel, Region};
use serde_json::json;
use support::{KEY, Reply, Server};

async fn error_of(reply: Reply) -> Error {
    let server = Server::start(move |_| reply.clone()).await;
    server
        .client()
        .api()
        .create_datasource()
        .body(attributes())
        .send()
        .await
        .unwrap_err()
}

fn attributes() -> cluvio::api::types::DatasourceInputAttributes {
    cluvio::api::types::DatasourceInputAttributes {
        password: Some("hunter2".into()),
        ..Default::default()
    }
}

#[tokio::test]
async fn each_status_has_the_kind_by_which_a_caller_would_act() {
    for (status, kind) in [
        (400, ErrorKind::BadRequest),
        (401, ErrorKind::Unauthorized),
        (403, ErrorKind::Forbidden),
        (404, ErrorKind::NotFound),
        (405, ErrorKind::BadRequest),
        (408, ErrorKind::Timeout),
        (410, ErrorKind::Expired),
        (415, ErrorKind::BadRequest),
        (422, ErrorKind::Invalid),
        (429, ErrorKind::RateLimited),
        (499, ErrorKind::BadRequest),
        (500, ErrorKind::Server),
        (503, ErrorKind::Server),
        (599, ErrorKind::Server),
    ] {
        let body = format!("<html><h1>{status}</h1></html>");
        let error = error_of(Reply::new(
            status,
            &[("content-type", "text/html"), ("x-request-id", "r-1")],
            &body,
        ))
        .await;
        assert_eq!(error.kind(), kind, "{status}");
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(error.request_id(), Some("r-1"));
        assert_eq!(error.body().unwrap(), body.as_bytes());
        assert_eq!(error.operation().unwrap().id, "createDatasource");
        let message = error.to_string();
        assert!(
            message.starts_with("Create Datasource: the server answered"),
            "{message}"
        );
        assert!(message.contains("text/html") && message.contains("<h1>"), "{message}");
    }
}

#[tokio::test]
async fn what_the_server_found_wrong_is_listed_with_pointers() {
    let body = json!({"errors": [
        {"status": "422", "title": "Invalid", "detail": "can't be blank", "source": {"pointer": "/data/attributes/name"}},
        {"detail": "is not known", "source": {"parameter": "include"}},
    ]});
    let error = error_of(Reply::json(422, body)).await;
    assert_eq!(error.errors().len(), 2);
    let pointer = error.errors()[0].source.as_ref().unwrap().pointer.as_deref();
    assert_eq!(pointer, Some("/data/attributes/name"));
    let message = error.to_string();
    assert!(
        message.contains("Invalid: can't be blank (at /data/attributes/name); is not known (at include)"),
        "{message}"
    );
}

#[tokio::test]
async fn a_message_stays_short_and_on_one_line_whatever_a_server_sends() {
    let long = "\u{1b}[31m\n".repeat(500);
    let errors: Vec<_> = (0..100).map(|_| json!({"detail": long})).collect();
    let listed = error_of(Reply::json(422, json!({"errors": errors}))).await;
    assert_eq!(listed.errors().len(), 100);
    assert!(listed.to_string().contains("and 95 more"));
    let quoted = error_of(Reply::new(
        200,
        &[],
        format!("{{\"data\": \"{}\"}}", "x".repeat(3_000_000)),
    ))
    .await;
    for error in [listed, quoted, error_of(Reply::new(500, &[], &long)).await] {
        let message = error.to_string();
        assert!(message.len() < 3_000, "{}", message.len());
        assert!(!message.contains(char::is_control), "{message}");
    }
}

#[tokio::test]
async fn a_refused_permission_is_named_as_far_as_it_is_known() {
    let error = error_of(Reply::json(403, json!({}))).await;
    assert_eq!(error.permissions(), error.operation().unwrap().permissions);
    assert!(!error.permissions().is_empty());
    let message = error.to_string();
    let operation = error.operation().unwrap();
    let is_inferred = operation.permission_evidence.unwrap().level != EvidenceLevel::Documented;
    assert!(message.contains(error.permissions()[0]), "{message}");
    assert_eq!(message.contains("(inferred)"), is_inferred, "{message}");
}

#[tokio::test]
async fn a_rate_limit_tells_how_long_to_wait() {
    let error = error_of(Reply::new(429, &[("retry-after", "17")], "")).await;
    assert_eq!(error.retry_after(), Some(Duration::from_secs(17)));
    assert!(error.to_string().contains("17 s"), "{error}");
}

#[tokio::test]
async fn an_unknown_path_reminds_that_the_path_is_inferred_if_it_is() {
    let error = error_of(Reply::new(404, &[], "")).await;
    let message = error.to_string();
    let operation = error.operation().unwrap();
    let is_inferred = operation.evidence.level != EvidenceLevel::Documented;
    assert_eq!(message.contains(operation.path), is_inferred, "{message}");
    assert_eq!(message.contains("inferred"), is_inferred, "{message}");
    assert!(message.contains("empty body"), "{message}");
}

#[tokio::test]
async fn an_answer_that_does_not_fit_is_told_with_the_field_path() {
    let body = json!({"data": [{"id": "a", "type": "dashboards", "attributes": {"data_refresh_rate": "soon"}}]});
    let server = Server::start(move |_| Reply::json(200, body.clone())).await;
    let error = server.client().api().list_dashboards().send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Undecodable);
    assert_eq!(error.path(), Some("data[0].attributes.data_refresh_rate"));
    assert!(
        error.to_string().contains("data[0].attributes.data_refresh_rate"),
        "{error}"
    );
    assert!(error.body().unwrap().starts_with(b"{\"data\""));
}

#[tokio::test]
async fn a_misfit_in_an_included_resource_is_told_with_its_path() {
    let body = json!({
        "data": {"id": "d", "type": "dashboards"},
        "included": [{"id": "1", "type": "users", "attributes": {"email": 7}}],
    });
    let server = Server::start(move |_| Reply::json(200, body.clone())).await;
    let error = server.client().api().get_dashboard().id("d").send().await.unwrap_err();
    let message = error.to_string();
    assert!(
        message.contains("included[0]") && message.contains("attributes.email"),
        "{message}"
    );
}

#[tokio::test]
async fn html_and_nothing_at_all_instead_of_json_are_told_as_such() {
    let html = Server::start(|_| Reply::new(200, &[("content-type", "text/html")], "<html>Sign in</html>")).await;
    let error = html.client().api().list_dashboards().send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Undecodable);
    assert!(error.to_string().contains("<html>Sign in</html>"), "{error}");
    let empty = Server::start(|_| Reply::new(200, &[], "")).await;
    let error = empty.client().api().list_dashboards().send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Undecodable);
    assert!(error.to_string().contains("empty body"), "{error}");
}

#[tokio::test]
async fn no_connection_a_broken_one_and_silence_are_told_apart() {
    let error = support::client("http://127.0.0.1:1", "http://127.0.0.1:1")
        .api()
        .list_dashboards()
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert!(error.to_string().contains("no connection"), "{error}");

    let cut = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\nx-request-id: r-1\r\n\r\n{\"data\":[]".to_vec();
    let server = Server::start(move |_| Reply::Raw(cut.clone())).await;
    let error = server.client().api().list_dashboards().send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert!(error.to_string().contains("broke"), "{error}");
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(error.request_id(), Some("r-1"));

    let server = Server::start(|_| Reply::Silence).await;
    let region = Region::custom(&server.url, &server.url);
    let client = Client::builder(KEY)
        .region(region)
        .read_timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    let error = client.api().list_dashboards().send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
}

#[tokio::test]
async fn no_secret_is_shown_by_an_error_even_when_the_server_sends_it_back() {
    let echo = format!("key {KEY} with password hunter2 was refused");
    let html = format!("<html>{echo}</html>");
    let listed = json!({"errors": [{"title": echo.clone(), "source": {"pointer": KEY}}]});
    for reply in [
        Reply::new(401, &[("x-request-id", KEY)], &html),
        Reply::json(422, listed),
        Reply::new(307, &[("location", &format!("https://example.com/{KEY}"))], ""),
        Reply::new(200, &[], &html),
        Reply::json(
            201,
            json!({"data": {"id": "hunter2", "type": "datasources", "attributes": {"password": ["hunter2"]}}}),
        ),
        Reply::json(201, json!("hunter2")),
        Reply::new(500, &[("content-type", &format!("text/html; {KEY}"))], "x"),
    ] {
        let error = error_of(reply).await;
        for shown in [error.to_string(), format!("{error:?}"), format!("{error:#?}")] {
            assert!(!shown.contains(KEY) && !shown.contains("hunter2"), "{shown}");
        }
    }
}

#[tokio::test]
async fn a_token_in_an_answer_that_cannot_be_read_is_not_shown() {
    for body in [
        r#"{"data_key": 7, "data_access_token": "t0k3n"}"#,
        r#"{"data_key": "k", "data_access_token": {"value": "t0k3n"}}"#,
        r#"["t0k3n"]"#,
        r#""t0k3n""#,
        r#"{"data_access_token": "t0k3n", "data_key":"#,
    ] {
        let server = Server::start(move |_| Reply::new(200, &[], body)).await;
        let error = server.client().execution("e").data_access().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Undecodable);
        assert_eq!(error.execution_id(), Some("e"));
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("t0k3n"), "{shown}");
        assert_eq!(error.body().unwrap(), body.as_bytes());
    }
}

#[test]
fn nothing_that_holds_the_key_shows_it() {
    let builder = Client::builder(KEY).region(Region::Eu);
    let client = builder.clone().build().unwrap();
    let shown = format!(
        "{builder:?} {client:?} {:?} {:?}",
        client.api(),
        client.query("d", "SELECT 1")
    );
    assert!(!shown.contains(KEY), "{shown}");
    let region = Region::custom(format!("https://user:{KEY}@example.com"), "https://example.com");
    let shown = format!("{:?}", Client::builder("other").region(region));
    assert!(!shown.contains(KEY), "{shown}");
}

#[test]
fn a_client_that_is_not_set_up_right_says_what_is_missing() {
    let refusal = |builder: cluvio::ClientBuilder| {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        error.to_string()
    };
    assert!(refusal(Client::builder(KEY)).contains("region"));
    for key in ["", "two words", "line\nbreak", "caf\u{e9}"] {
        let message = refusal(Client::builder(key).region(Region::Eu));
        assert!(
            message.contains("API key") && !message.contains("words") && !message.contains("caf"),
            "{message}"
        );
    }
    let own = Client::builder(KEY)
        .region(Region::Eu)
        .http_client(cluvio::http_client_builder().unwrap().build().unwrap())
        .user_agent("mine");
    assert!(refusal(own).contains("your own HTTP client"));
}
