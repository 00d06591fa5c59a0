//! From an answer that is no success to an error.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use reqwest::{
    StatusCode,
    header::{CONTENT_TYPE, HeaderMap, LOCATION, RETRY_AFTER},
};
use serde_json::Value;

use super::Redactor;
use crate::{Error, ErrorKind, Operation, api::types::ErrorObject, operation::Server};

/// How much of a body a message quotes, in characters.
const EXCERPT: usize = 200;

/// An answer that cannot be used, with all that is known of it.
pub(crate) struct Refusal<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) status: StatusCode,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) redactor: Redactor,
}

impl Refusal<'_> {
    /// The error for a status that is no success.
    pub(crate) fn into_status_error(self) -> Error {
        let kind = kind(self.operation.server, self.status);
        let errors = error_objects(&self.body);
        let retry_after = retry_after(self.headers, SystemTime::now());
        let mut message = format!("the server answered {}", self.status);
        if self.status.is_redirection() {
            let target = self.headers.get(LOCATION).and_then(|value| value.to_str().ok());
            let target = target.map(|target| self.redactor.redact(target)).unwrap_or_default();
            message.push_str(&format!(
                " to {target:?}, which is not followed; is the server's URL right?"
            ));
        } else if errors.is_empty() {
            message.push_str(&self.quote());
        } else {
            let told: Vec<String> = errors.iter().map(describe).collect();
            message.push_str(": ");
            message.push_str(&self.redactor.redact(&told.join("; ")));
        }
        if let Some(wait) = retry_after {
            message.push_str(&format!("; it asks to wait {} s", wait.as_secs()));
        }
        let mut error = self.into_error(kind, message);
        error.0.errors = errors;
        error.0.retry_after = retry_after;
        error
    }

    /// The error for a success whose body does not fit; `path` is where.
    pub(crate) fn into_decode_error(mut self, path: Option<String>, why: &str) -> Error {
        let readable = self.redactor.learn(&self.body);
        let mut message = "the answer is not what the document describes".to_owned();
        if let Some(path) = &path {
            message.push_str(&format!(", at {path}"));
        }
        let why = self.redactor.redact(why);
        // A value that stands in the wrong place may be a secret that nothing marks as one.
        let why = if self.operation.secret_response {
            unquoted(&why)
        } else {
            why
        };
        message.push_str(&format!(": {why}"));
        if !readable {
            message.push_str(&self.quote());
        }
        let mut error = self.into_error(ErrorKind::Undecodable, message);
        error.0.path = path;
        error
    }

    pub(crate) fn into_error(self, kind: ErrorKind, message: String) -> Error {
        let mut error = Error::new(kind, message)
            .with_operation(self.operation)
            .with_body(self.body);
        error.0.status = Some(self.status);
        error.0.request_id = self
            .headers
            .get("x-request-id")
            .and_then(|value| value.to_str().ok())
            .map(|id| self.redactor.redact(id));
        error
    }

    /// The beginning of the body, as far as it may be shown.
    fn quote(&self) -> String {
        let media_type = self.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let kind = media_type.map(|kind| format!(" of type {kind}")).unwrap_or_default();
        if self.body.is_empty() {
            return " with an empty body".to_owned();
        }
        if self.operation.secret_response && self.status.is_success() {
            return format!(
                " (a body{kind} of {} bytes, not shown as it may hold secrets)",
                self.body.len()
            );
        }
        format!(
            " with a body{kind} that begins {:?}",
            excerpt(&self.redactor.redact(&String::from_utf8_lossy(&self.body)))
        )
    }
}

/// The first characters of a text, with runs of white space folded.
pub(crate) fn excerpt(text: &str) -> String {
    let mut folded = String::new();
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
        if let Some((end, _)) = folded.char_indices().nth(EXCERPT) {
            folded.truncate(end);
            folded.push('…');
            break;
        }
    }
    folded
}

fn kind(server: Server, status: StatusCode) -> ErrorKind {
    match (server, status.as_u16()) {
        // A data server's only credential is the token.
        (Server::Data, 401 | 403) | (_, 410) => ErrorKind::Expired,
        (_, 401) => ErrorKind::Unauthorized,
        (_, 403) => ErrorKind::Forbidden,
        (_, 404) => ErrorKind::NotFound,
        (_, 408) => ErrorKind::Timeout,
        (_, 422) => ErrorKind::Invalid,
        (_, 429) => ErrorKind::RateLimited,
        (_, 400..=499) => ErrorKind::BadRequest,
        (_, 500..=599) => ErrorKind::Server,
        _ => ErrorKind::Undecodable,
    }
}

fn error_objects(body: &[u8]) -> Vec<ErrorObject> {
    let Ok(mut document) = serde_json::from_slice::<Value>(body) else {
        return Vec::new();
    };
    match document.get_mut("errors").map(Value::take) {
        Some(Value::Array(errors)) => errors
            .into_iter()
            .filter_map(|error| serde_json::from_value(error).ok())
            .collect(),
        _ => Vec::new(),
    }
}

fn describe(error: &ErrorObject) -> String {
    let text = [error.title.as_deref(), error.detail.as_deref()];
    let mut text = text.into_iter().flatten().collect::<Vec<_>>().join(": ");
    if text.is_empty() {
        text = error
            .code
            .clone()
            .unwrap_or_else(|| "an error without a text".to_owned());
    }
    let source = error.source.as_ref();
    if let Some(place) = source.and_then(|source| source.pointer.as_ref().or(source.parameter.as_ref())) {
        text.push_str(&format!(" (at {place})"));
    }
    text
}

/// Cuts out what a decoder's message quotes of the value that it met.
fn unquoted(message: &str) -> String {
    match (message.find('"'), message.rfind('"')) {
        (Some(start), Some(end)) if start < end => format!("{}[not shown]{}", &message[..start], &message[end + 1..]),
        _ => message.to_owned(),
    }
}

/// The wait that `Retry-After` asks for, in either of its forms.
fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_is_read_as_seconds_and_as_a_date() {
        let now = httpdate::parse_http_date("Fri, 01 Mar 2024 12:00:00 GMT").unwrap();
        let wait = |value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(RETRY_AFTER, value.parse().unwrap());
            retry_after(&headers, now)
        };
        assert_eq!(wait("7"), Some(Duration::from_secs(7)));
        assert_eq!(wait("Fri, 01 Mar 2024 12:00:30 GMT"), Some(Duration::from_secs(30)));
        assert_eq!(wait("Fri, 01 Mar 2024 11:00:00 GMT"), Some(Duration::ZERO));
        assert_eq!(wait("soon"), None);
    }

    #[test]
    fn an_excerpt_is_short_and_on_one_line() {
        assert_eq!(excerpt("a\n\n  b"), "a b");
        let long = excerpt(&"é ".repeat(1000));
        assert_eq!(long.chars().count(), EXCERPT + 1);
    }
}
