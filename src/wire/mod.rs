//! What the generated clients call: how a request goes out and how an answer comes in.
//!
//! The names are those of progenitor's runtime crate, which this module stands in for.

mod attempts;
mod cut;
mod encoding;
mod response;
mod session;
mod stall;

use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::{
    Request, Response, StatusCode, Url,
    header::{ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONTENT_TYPE, HeaderName, HeaderValue},
};
use serde::{Deserialize, Deserializer, Serialize};

pub use response::{ByteStream, ResponseValue};
pub(crate) use response::{decode, without_mark};
pub(crate) use session::{Rules, Session};

use attempts::Patience;
use cut::Ending;

pub(crate) use crate::Error;
use crate::{
    ErrorKind, Operation,
    credential::Credential,
    error::{Head, Redactor},
};

/// How much of the body of an error status is kept.
const ERROR_BODY_LIMIT: u64 = 1 << 20;
/// Everything but RFC 3986's unreserved characters.
const PATH_SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// Stands for an id that no path can carry. No other id is encoded to it.
const IMPOSSIBLE_SEGMENT: &str = "%00";

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
        let base = self.baseurl();
        prepare(request, operation, base, &self.session().credential).map_err(|error| error.with_operation(operation))
    }

    async fn exec(&self, request: Request, info: &OperationInfo) -> Result<Answer, Error> {
        attempts::send(self.client(), self.session(), operation(info)?, request).await
    }

    async fn post(&self, _: &Result<Answer, Error>, _: &OperationInfo) -> Result<(), Error> {
        Ok(())
    }
}

impl ClientHooks<Session> for crate::api::Client {
    fn session(&self) -> &Session {
        self.inner()
    }
}

impl ClientHooks<Session> for crate::data::Client {
    fn session(&self) -> &Session {
        self.inner()
    }
}

fn operation(info: &OperationInfo) -> Result<&'static Operation, Error> {
    Operation::named(info.operation_id)
        .ok_or_else(|| Error::configuration(format!("`{}` is missing in the table of operations", info.operation_id)))
}

/// Gives a request the headers that the document asks for, and the credential.
fn prepare(request: &mut Request, operation: &Operation, base: &str, credential: &Credential) -> Result<(), Error> {
    // No path and no id may lead away from the server that the credential is for.
    if !Url::parse(base).is_ok_and(|base| base.origin() == request.url().origin()) {
        return Err(Error::bad_request(
            "the request would go to another server than the client's",
        ));
    }
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
    headers.insert(ACCEPT_ENCODING, encoding::accepted());
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
    body: Body,
    pub(crate) attempts: u32,
}

enum Body {
    /// To be read.
    Coming(Response, Arc<Rules>),
    Whole(Bytes),
}

impl Answer {
    fn new(operation: &'static Operation, mut response: Response, redactor: Redactor, rules: &Arc<Rules>) -> Self {
        let mut head = Head {
            operation,
            status: response.status(),
            headers: std::mem::take(response.headers_mut()),
            redactor,
        };
        let response = encoding::decoded(response, &mut head.headers);
        Self {
            head,
            body: Body::Coming(response, Arc::clone(rules)),
            attempts: 1,
        }
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.head.status
    }

    pub(crate) fn request_id(&self) -> Option<String> {
        self.head.request_id()
    }

    /// Lets a success pass that has the body that the document promises.
    async fn successful(self, patience: &Patience) -> Result<Self, Error> {
        let status = self.status();
        if status == StatusCode::NO_CONTENT && !self.head.operation.accept.is_empty() {
            let message = format!("the server answered {status}");
            return Err(self.head.error(ErrorKind::NoData, message, Bytes::new()));
        }
        // No part was asked for, so a part is not what it seems.
        if status.is_success() && status != StatusCode::PARTIAL_CONTENT {
            return match encoding::encoding(&self.head.headers) {
                Some(encoding) => Err(self.head.foreign_encoding(&encoding)),
                None => Ok(self),
            };
        }
        // What can be had of the body is worth more than why the rest of it cannot.
        let (body, _) = read(self.body, ERROR_BODY_LIMIT, patience).await;
        Err(self.head.status_error(body))
    }

    /// Reads the body.
    async fn whole(mut self, patience: &Patience) -> Result<Self, Error> {
        let limit = match &self.body {
            Body::Coming(_, rules) => rules.document_bytes,
            Body::Whole(_) => return Ok(self),
        };
        let (body, end) = read(self.body, limit, patience).await;
        match end {
            End::Whole => {
                if let Some(mut ending) = Ending::of(&self.head) {
                    ending.take(&body);
                    ending.seen().map_err(|error| self.head.place(error))?;
                }
                self.body = Body::Whole(body);
                Ok(self)
            }
            End::Broken(error) => Err(self.head.place(error)),
            End::TooLarge => Err(self.head.too_large(limit)),
        }
    }
}

/// How the reading of a body ended.
enum End {
    Whole,
    Broken(Error),
    TooLarge,
}

/// Reads a body up to a limit; gives what came of it, and why that is all.
async fn read(body: Body, limit: u64, patience: &Patience) -> (Bytes, End) {
    let mut response = match body {
        Body::Whole(body) => return (body, End::Whole),
        Body::Coming(response, _) => response,
    };
    let mut body = BytesMut::new();
    let end = loop {
        match patience.limit(response.chunk()).await {
            Err(late) => break End::Broken(late),
            Ok(Err(error)) => break End::Broken(error.into()),
            Ok(Ok(None)) => break End::Whole,
            Ok(Ok(Some(chunk))) => {
                let room = usize::try_from(limit).unwrap_or(usize::MAX) - body.len();
                body.extend_from_slice(&chunk[..chunk.len().min(room)]);
                if chunk.len() > room {
                    break End::TooLarge;
                }
            }
        }
    };
    (body.freeze(), end)
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
