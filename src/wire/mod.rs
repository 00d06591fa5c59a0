//! What the generated clients call: how a request goes out and how an answer comes in.
//!
//! The names are those of progenitor's runtime crate, which this module stands in for.

mod response;

use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::{
    Request, Response, StatusCode,
    header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderName, HeaderValue},
};
use serde::{Deserialize, Deserializer, Serialize};

pub use response::{ByteStream, ResponseValue};
pub(crate) use response::{decode, without_mark};

pub(crate) use crate::Error;
use crate::{
    ErrorKind, Operation,
    credential::Credential,
    error::{Head, Redactor},
};

/// How much of the body of an error status is kept.
const ERROR_BODY_LIMIT: usize = 1 << 20;
/// Everything but RFC 3986's unreserved characters.
const PATH_SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// Stands for an id that no path can carry. No other id is encoded to it.
const IMPOSSIBLE_SEGMENT: &str = "%00";

/// What the client of the API server carries besides its URL.
#[derive(Clone, Debug)]
pub(crate) struct ApiSession(pub(crate) Session);

/// What a client of the data server carries besides its URL.
#[derive(Clone, Debug)]
pub(crate) struct DataSession(pub(crate) Session);

/// What every request of a client needs.
#[derive(Clone, Debug)]
pub(crate) struct Session {
    pub(crate) credential: Arc<Credential>,
    /// The largest document that is taken.
    pub(crate) document_bytes: u64,
}

/// Which generated method a request comes from.
pub(crate) struct OperationInfo {
    pub(crate) operation_id: &'static str,
}

/// What the generated clients tell of themselves.
#[allow(dead_code, reason = "the generator writes all of it")]
pub(crate) trait ClientInfo<Inner> {
    fn api_version() -> &'static str;
    fn baseurl(&self) -> &str;
    fn client(&self) -> &reqwest::Client;
    fn inner(&self) -> &Inner;
}

/// What happens around every request of a generated client.
pub(crate) trait ClientHooks<Inner>: ClientInfo<Inner> {
    fn session(&self) -> &Session;

    async fn pre(&self, request: &mut Request, info: &OperationInfo) -> Result<(), Error> {
        let operation = operation(info)?;
        prepare(request, operation, &self.session().credential).map_err(|error| error.with_operation(operation))
    }

    async fn exec(&self, request: Request, info: &OperationInfo) -> Result<Answer, Error> {
        let operation = operation(info)?;
        let body = request.body().and_then(|body| body.as_bytes());
        let session = self.session();
        let redactor = Redactor::new(session.credential.secret.expose(), body);
        let response = self
            .client()
            .execute(request)
            .await
            .map_err(|error| Error::from(error).with_operation(operation))?;
        Answer::new(operation, response, redactor, session.document_bytes)
            .successful()
            .await
    }

    async fn post(&self, _: &Result<Answer, Error>, _: &OperationInfo) -> Result<(), Error> {
        Ok(())
    }
}

impl ClientHooks<ApiSession> for crate::api::Client {
    fn session(&self) -> &Session {
        &self.inner().0
    }
}

impl ClientHooks<DataSession> for crate::data::Client {
    fn session(&self) -> &Session {
        &self.inner().0
    }
}

fn operation(info: &OperationInfo) -> Result<&'static Operation, Error> {
    Operation::named(info.operation_id)
        .ok_or_else(|| Error::configuration(format!("`{}` is missing in the table of operations", info.operation_id)))
}

/// Gives a request the headers that the document asks for, and the credential.
fn prepare(request: &mut Request, operation: &Operation, credential: &Credential) -> Result<(), Error> {
    if request.url().path().contains(IMPOSSIBLE_SEGMENT) {
        return Err(Error::bad_request(
            "an id must not be empty, `.` or `..`, nor hold a NUL character",
        ));
    }
    // OpenAPI separates the values of a list by a bare comma, which the form encoding would escape.
    if let Some(query) = request.url().query().filter(|query| query.contains("%2C")) {
        let query = query.replace("%2C", ",");
        request.url_mut().set_query(Some(&query));
    }
    let has_body = request.body().is_some();
    let headers = request.headers_mut();
    headers.remove(HeaderName::from_static("api-version"));
    if !operation.accept.is_empty() {
        headers.insert(ACCEPT, HeaderValue::from_static(operation.accept));
    }
    headers.remove(CONTENT_TYPE);
    if let Some(content_type) = operation.content_type.filter(|_| has_body) {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    headers.insert(AUTHORIZATION, credential.header.clone());
    Ok(())
}

/// A response, with what is needed to make an error of it.
pub(crate) struct Answer {
    head: Head,
    response: Response,
    document_bytes: u64,
}

impl Answer {
    fn new(operation: &'static Operation, mut response: Response, redactor: Redactor, document_bytes: u64) -> Self {
        let head = Head {
            operation,
            status: response.status(),
            headers: std::mem::take(response.headers_mut()),
            redactor,
        };
        Self {
            head,
            response,
            document_bytes,
        }
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.head.status
    }

    /// Lets a success pass that has the body that the document promises.
    async fn successful(mut self) -> Result<Self, Error> {
        let status = self.status();
        if status == StatusCode::NO_CONTENT && !self.head.operation.accept.is_empty() {
            let message = format!("the server answered {status}");
            return Err(self.head.error(ErrorKind::NoData, message, Bytes::new()));
        }
        // No part was asked for, so a part is not what it seems.
        if status.is_success() && status != StatusCode::PARTIAL_CONTENT {
            return Ok(self);
        }
        let mut body = BytesMut::new();
        // What can be had of the body is worth more than why the rest of it cannot.
        while let Ok(Some(chunk)) = self.response.chunk().await {
            let room = ERROR_BODY_LIMIT - body.len();
            body.extend_from_slice(&chunk[..chunk.len().min(room)]);
            if body.len() == ERROR_BODY_LIMIT {
                break;
            }
        }
        Err(self.head.status_error(body.freeze()))
    }
}

impl Error {
    /// Called by the generated code for a status that it does not expect; `successful` leaves none.
    pub(crate) fn unexpected_response(answer: Answer) -> Self {
        answer.head.status_error(Bytes::new())
    }
}

/// A query parameter. An absent value sends nothing.
pub(crate) struct QueryParam<'a, T>([(&'a str, &'a T); 1]);

impl<'a, T> QueryParam<'a, T> {
    pub(crate) fn new(name: &'a str, value: &'a T) -> Self {
        Self([(name, value)])
    }
}

impl<T: Serialize> Serialize for QueryParam<'_, T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// Makes one path segment of an id, whatever characters it has.
pub(crate) fn encode_path(id: &str) -> String {
    // URL parsers resolve dot segments even when they are escaped, and an empty one names the collection.
    if matches!(id, "" | "." | "..") {
        return IMPOSSIBLE_SEGMENT.to_owned();
    }
    utf8_percent_encode(id, PATH_SEGMENT).to_string()
}

/// Reads null, which some servers send for an array that has nothing, as an empty array.
pub(crate) fn null_as_empty<'de, T, D>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    Option::<Vec<T>>::deserialize(deserializer).map(Option::unwrap_or_default)
}

/// The generator imports this name for bodies that the document does not have.
#[allow(dead_code, reason = "the generator imports it")]
pub(crate) trait RequestBuilderExt {}
