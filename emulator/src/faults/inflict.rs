//! Carrying out a fault.

use std::future::pending;
use std::time::Duration;

use axum::body::{Body, HttpBody};
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, RETRY_AFTER, TRANSFER_ENCODING};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode};
use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimePrinter;

use super::{Fault, Kind, RetryAfter};
use crate::connection::{Cut, Drip, End, Line};
use crate::context::Context;
use crate::problem::Problem;
use crate::server::failure;

/// `HTTP/1.1 200`
const PROTOCOL_AND_STATUS: usize = 12;
/// What follows the data of a chunk in the last one's stead, and what says that no more follow.
const END_OF_CHUNK: usize = 2;

/// What must be so before the request is processed.
pub(crate) fn before(fault: &Fault, context: &Context, headers: &HeaderMap) {
    if fault.kind == Kind::ExpiredToken {
        let value = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        if let Some((_, token)) = value.and_then(|value| value.split_once(' ')) {
            context.tokens.expire(token);
        }
    }
}

/// What the fault makes of an answer. One that is not to be sent at all may be any.
pub(crate) async fn inflict(
    fault: &Fault,
    context: &Context,
    line: &Line,
    error_media_type: &str,
    answer: Response<Body>,
) -> Response<Body> {
    match &fault.kind {
        Kind::Latency(_) | Kind::ExpiredToken => answer,
        Kind::Status { status, retry_after } => told(*status, *retry_after, error_media_type),
        Kind::HtmlError => page(StatusCode::BAD_GATEWAY, "502 Bad Gateway"),
        Kind::HtmlPage => page(StatusCode::OK, "Please log in"),
        Kind::Reset => {
            line.cut(Cut::in_head(0, End::Reset));
            answer
        }
        Kind::Silence => pending().await,
        Kind::Restart(restart) => {
            context.order_restart(*restart);
            pending().await
        }
        Kind::ResetInHead => {
            line.cut(Cut::in_head(PROTOCOL_AND_STATUS, End::Reset));
            answer
        }
        Kind::ResetInBody => {
            line.cut(half(&answer, End::Reset));
            answer
        }
        Kind::Truncated => {
            line.cut(half(&answer, End::Close));
            answer
        }
        Kind::TruncatedChunked => without_last_chunk(line, answer),
        Kind::Empty => answer.map(|_| Body::empty()),
        Kind::Slow { bytes, pause } => {
            let (bytes, pause) = (*bytes, *pause);
            line.drip(Drip { bytes, pause });
            answer
        }
    }
}

fn told(status: u16, retry_after: Option<RetryAfter>, media_type: &str) -> Response<Body> {
    // A plan with other than error statuses is refused.
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let problem = Problem::new(status, "fault", "the emulator was told to answer so");
    let mut response = failure(&problem, media_type);
    let value = match retry_after {
        Some(RetryAfter::Seconds(time)) => Some(rounded_up(time).to_string()),
        Some(RetryAfter::Date(time)) => date(time),
        None => None,
    };
    if let Some(Ok(value)) = value.map(HeaderValue::try_from) {
        response.headers_mut().insert(RETRY_AFTER, value);
    }
    response
}

fn rounded_up(time: Duration) -> u64 {
    time.as_secs().saturating_add(u64::from(time.subsec_nanos() > 0))
}

/// None for a date beyond all calendars.
fn date(time: Duration) -> Option<String> {
    let now = Duration::try_from(Timestamp::now().as_duration()).ok()?;
    let second = i64::try_from(rounded_up(now.saturating_add(time))).ok()?;
    let date = Timestamp::from_second(second).ok()?;
    DateTimePrinter::new().timestamp_to_rfc9110_string(&date).ok()
}

fn page(status: StatusCode, title: &str) -> Response<Body> {
    let html =
        format!("<!doctype html>\n<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>\n");
    let mut response = Response::new(Body::from(html));
    *response.status_mut() = status;
    let media_type = HeaderValue::from_static("text/html; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, media_type);
    response
}

/// The bytes of a body; all answers have theirs whole.
fn length(answer: &Response<Body>) -> usize {
    let length = answer.body().size_hint().exact().unwrap_or_default();
    usize::try_from(length).unwrap_or_default()
}

fn half(answer: &Response<Body>, end: End) -> Cut {
    match length(answer) {
        0 => Cut::in_head(PROTOCOL_AND_STATUS, end),
        length => Cut::in_body(length / 2, end),
    }
}

/// The body goes out as one chunk, after its length in hexadecimal digits.
fn without_last_chunk(line: &Line, mut answer: Response<Body>) -> Response<Body> {
    line.cut(match length(&answer) {
        0 => Cut::in_head(PROTOCOL_AND_STATUS, End::Close),
        length => {
            let digits = format!("{length:x}").len();
            Cut::in_body(digits + END_OF_CHUNK + length + END_OF_CHUNK, End::Close)
        }
    });
    let chunked = HeaderValue::from_static("chunked");
    answer.headers_mut().insert(TRANSFER_ENCODING, chunked);
    answer
}
