//! Spans for who wants to see what happens, by the OpenTelemetry conventions for HTTP clients.
//!
//! | Span | Level | Fields |
//! |---|---|---|
//! | `cluvio.query` | info | `cluvio.datasource_id`, `cluvio.execution_id`, `cluvio.rows`, `cluvio.bytes`, `error.type` |
//! | `cluvio.request` | debug | `otel.name`, `otel.kind`, `http.request.method`, `url.template`, `server.address`, `server.port`, `http.response.status_code`, `http.request.resend_count`, `error.type`, `cluvio.operation`, `cluvio.request_id` |
//!
//! Both have `cluvio.duration_ms` when they end. The URL is left out, since that of a download holds a data key.

use std::time::Duration;

use reqwest::Url;
use tokio::time::Instant;
use tracing::{Instrument, Span, debug, field::Empty};

use crate::{Error, Operation, QueryResult, Received, wire::Answer};

/// One operation, with all its attempts.
pub(crate) struct RequestSpan {
    span: Span,
    begin: Instant,
}

impl RequestSpan {
    pub(crate) fn new(operation: &'static Operation, url: &Url) -> Self {
        let span = tracing::debug_span!(
            "cluvio.request",
            otel.name = Empty,
            otel.kind = "client",
            otel.status_code = Empty,
            http.request.method = operation.method,
            url.template = operation.path,
            server.address = url.host_str().unwrap_or_default(),
            server.port = url.port_or_known_default(),
            cluvio.operation = operation.id,
            http.response.status_code = Empty,
            http.request.resend_count = Empty,
            "error.type" = Empty,
            cluvio.request_id = Empty,
            cluvio.duration_ms = Empty,
        );
        if !span.is_disabled() {
            span.record("otel.name", format!("{} {}", operation.method, operation.path));
        }
        Self {
            span,
            begin: Instant::now(),
        }
    }

    pub(crate) fn span(&self) -> Span {
        self.span.clone()
    }

    /// Says why a request is sent again.
    pub(crate) fn retry(&self, error: &Error, number: u32, wait: Duration) {
        debug!(
            retry = number,
            wait_ms = milliseconds(wait),
            "error.type" = kind(error),
            http.response.status_code = error.status().map(|status| status.as_u16()),
            "the request is sent again"
        );
    }

    pub(crate) fn ended(&self, answer: &Result<Answer, Error>) {
        if self.span.is_disabled() {
            return;
        }
        let (status, request_id, attempts) = match answer {
            Ok(answer) => (Some(answer.status()), answer.request_id(), answer.attempts),
            Err(error) => {
                failed(&self.span, error);
                (error.status(), error.request_id().map(str::to_owned), error.attempts())
            }
        };
        if let Some(status) = status {
            self.span.record("http.response.status_code", status.as_u16());
        }
        if let Some(id) = request_id {
            self.span.record("cluvio.request_id", id);
        }
        if attempts > 1 {
            self.span.record("http.request.resend_count", attempts - 1);
        }
        self.span
            .record("cluvio.duration_ms", milliseconds(self.begin.elapsed()));
    }
}

/// A query, from its start to the end of its rows; it ends when it is dropped.
pub(crate) struct QuerySpan {
    span: Span,
    begin: Instant,
}

impl QuerySpan {
    /// For a query on a datasource, if that is known, or for an execution that was started before.
    pub(crate) fn new(datasource: Option<&str>, execution: Option<&str>) -> Self {
        Self {
            span: tracing::info_span!(
                "cluvio.query",
                otel.status_code = Empty,
                cluvio.datasource_id = datasource,
                cluvio.execution_id = execution,
                cluvio.rows = Empty,
                cluvio.bytes = Empty,
                "error.type" = Empty,
                cluvio.duration_ms = Empty,
            ),
            begin: Instant::now(),
        }
    }

    /// Runs what makes the result, which has the span from then on.
    pub(crate) async fn around(
        self,
        query: impl Future<Output = Result<QueryResult, Error>>,
    ) -> Result<QueryResult, Error> {
        match query.instrument(self.span.clone()).await {
            Ok(result) => Ok(result.traced(self)),
            Err(error) => {
                self.failed(&error);
                Err(error)
            }
        }
    }

    pub(crate) fn received(&self, received: Received) {
        self.span.record("cluvio.rows", received.rows);
        self.span.record("cluvio.bytes", received.bytes);
    }

    pub(crate) fn failed(&self, error: &Error) {
        failed(&self.span, error);
    }
}

impl Drop for QuerySpan {
    fn drop(&mut self) {
        self.span
            .record("cluvio.duration_ms", milliseconds(self.begin.elapsed()));
    }
}

/// Says in the span of the query which execution it is.
pub(crate) fn started(execution: &str) {
    Span::current().record("cluvio.execution_id", execution);
}

/// Says that a download is begun again.
pub(crate) fn restart(error: &Error, received: u64, wait: Duration) {
    debug!(
        received,
        wait_ms = milliseconds(wait),
        "error.type" = kind(error),
        "the download is begun again"
    );
}

fn failed(span: &Span, error: &Error) {
    span.record("otel.status_code", "ERROR");
    span.record("error.type", kind(error));
}

/// By the conventions the status, or where there is none what went wrong.
fn kind(error: &Error) -> String {
    match error.status().filter(|status| !status.is_success()) {
        Some(status) => status.as_u16().to_string(),
        None => format!("{:?}", error.kind()),
    }
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
