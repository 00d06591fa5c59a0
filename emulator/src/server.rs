//! From an HTTP request to an HTTP response: the checks in their order, then the handler.

use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, FromRequest, Request};
use axum::http::header::{ALLOW, CONTENT_TYPE};
use axum::http::request::Parts;
use axum::http::{HeaderName, HeaderValue, Response, StatusCode};
use serde_json::Value;
use tokio::time::sleep;

use crate::auth;
use crate::connection::Line;
use crate::context::{Call, Caller, Context, Reply};
use crate::document::{Operation, Server};
use crate::faults::{self, Chosen, Fault};
use crate::handlers;
use crate::negotiate;
use crate::problem::{Problem, Source};
use crate::query;
use crate::recorder::RecordedRequest;
use crate::routes::PathValues;
use crate::secret::random_uuid;

/// Far more than any request needs.
const BODY_LIMIT: usize = 16 * 1024 * 1024;
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
/// A client that names a version is wrong: an API key is bound to one.
const API_VERSION: &str = "api-version";

/// Answers a request, or sees to it that the connection has the fault which the request gets.
pub(crate) async fn respond(context: &Arc<Context>, server: Server, line: &Line, request: Request) -> Response<Body> {
    line.clear();
    let (parts, body) = request.into_parts();
    let document = &context.contract.document;
    let routes = context.contract.routes(server);
    let found = routes.find(document, &parts.method, parts.uri.path());
    let operation = found.as_ref().ok().map(|(operation, _)| *operation);
    let Chosen { latency, fault } =
        operation.map_or_else(Chosen::default, |operation| context.faults.choose(operation));
    let record = context.recorder.add(RecordedRequest {
        server,
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().map(str::to_owned),
        operation_id: operation.map(|operation| operation.id.clone()),
        fault: fault.clone(),
        latency,
        processed: false,
        status: None,
    });
    if let Some(latency) = latency {
        sleep(latency).await;
    }
    let error_media_type = operation.map_or(&document.error_media_type, |operation| &operation.error_media_type);
    let mut response = if fault.as_ref().is_none_or(Fault::lets_process) {
        if let Some(fault) = &fault {
            faults::before(fault, context, &parts.headers);
        }
        let outcome = match found {
            Ok((operation, path)) => {
                let reply = process(context, operation, path, &parts, body).await;
                reply.map(|reply| success(operation, reply))
            }
            Err(problem) => Err(problem),
        };
        context
            .recorder
            .amend(record, |record| record.processed = outcome.is_ok());
        outcome.unwrap_or_else(|problem| failure(&problem, error_media_type))
    } else {
        // Read all the same: only then is it seen that a client which gets no answer has left.
        let _ = whole(&parts, body).await;
        Response::default()
    };
    if let Some(fault) = &fault {
        response = faults::inflict(fault, context, line, error_media_type, response).await;
    }
    let sends = fault.as_ref().is_none_or(Fault::sends);
    let status = sends.then(|| response.status().as_u16());
    context.recorder.amend(record, |record| record.status = status);
    if let Ok(id) = HeaderValue::from_str(&random_uuid()) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}

async fn process(
    context: &Arc<Context>,
    operation: &Operation,
    path: PathValues,
    parts: &Parts,
    body: Body,
) -> Result<Reply, Problem> {
    let secret = auth::secret(&parts.headers, operation)?;
    let caller = match operation.server {
        Server::Api => Caller::Key(auth::key(&context.keys, secret)?),
        Server::Data => {
            let data_key = path.values().next().map_or("", String::as_str);
            Caller::Token(context.tokens.open(secret, data_key)?)
        }
    };
    if parts.headers.contains_key(API_VERSION) {
        let detail = "an API key is bound to one version of the API; no header may name one";
        return Err(Problem::new(StatusCode::BAD_REQUEST, "unexpected_header", detail).at(Source::Header(API_VERSION)));
    }
    negotiate::accepts(&parts.headers, operation)?;
    if let Caller::Key(key) = caller {
        auth::permission(key, operation)?;
    }
    let query = query::read(operation, parts.uri.query())?;
    let body = read_body(context, operation, parts, body).await?;
    let call = Call {
        operation,
        path,
        query,
        body,
        caller,
    };
    handlers::answer(context, &call).await
}

/// The body as JSON that fits its schema; null where none is taken.
async fn read_body(context: &Context, operation: &Operation, parts: &Parts, body: Body) -> Result<Value, Problem> {
    let bytes = whole(parts, body).await?;
    let Some(request) = &operation.request else {
        if bytes.is_empty() {
            return Ok(Value::Null);
        }
        let detail = format!("{} takes no body", operation.id);
        return Err(Problem::new(StatusCode::BAD_REQUEST, "unexpected_body", detail));
    };
    if bytes.is_empty() && !request.required {
        return Ok(Value::Null);
    }
    negotiate::content_type(&parts.headers, request)?;
    let value = parse(&bytes)?;
    context.contract.requests.check(&operation.id, &value)?;
    Ok(value)
}

async fn whole(parts: &Parts, body: Body) -> Result<Bytes, Problem> {
    // As an extractor, since only that tells a body that is too large from one that breaks off.
    let mut request = Request::from_parts(parts.clone(), body);
    DefaultBodyLimit::max(BODY_LIMIT).apply(&mut request);
    Bytes::from_request(request, &()).await.map_err(|rejection| {
        let status = rejection.status();
        if status == StatusCode::PAYLOAD_TOO_LARGE {
            let detail = format!("a body may have {BODY_LIMIT} bytes");
            return Problem::new(status, "body_too_large", detail);
        }
        Problem::new(StatusCode::BAD_REQUEST, "unreadable_body", "the body could not be read")
    })
}

fn parse(bytes: &Bytes) -> Result<Value, Problem> {
    serde_json::from_slice(bytes).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let detail = format!("the body is not JSON, seen at line {line} column {column}");
        Problem::new(StatusCode::BAD_REQUEST, "malformed_json", detail)
    })
}

fn success(operation: &Operation, reply: Reply) -> Response<Body> {
    let bytes = match reply {
        Reply::Json(value) => value.to_string().into_bytes(),
        Reply::Raw(bytes) => bytes,
        Reply::NoContent => {
            let mut response = Response::default();
            *response.status_mut() = operation.no_content.unwrap_or(StatusCode::NO_CONTENT);
            return response;
        }
    };
    let media_type = operation.success.media_type.as_deref().unwrap_or_default();
    with_body(operation.success.status, media_type, bytes)
}

pub(crate) fn failure(problem: &Problem, media_type: &str) -> Response<Body> {
    let bytes = problem.body().to_string().into_bytes();
    let mut response = with_body(problem.status, media_type, bytes);
    let allow = problem.allow.as_deref().map(HeaderValue::from_str);
    if let Some(Ok(allow)) = allow {
        response.headers_mut().insert(ALLOW, allow);
    }
    response
}

fn with_body(status: StatusCode, media_type: &str, bytes: Vec<u8>) -> Response<Body> {
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = status;
    if let Ok(media_type) = HeaderValue::from_str(media_type) {
        response.headers_mut().insert(CONTENT_TYPE, media_type);
    }
    response
}
