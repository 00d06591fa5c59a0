//! From an answer that cannot be used to an error.

use std::{
    borrow::Cow,
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use reqwest::{
    StatusCode,
    header::{HeaderMap, RETRY_AFTER},
};

use super::{
    Redactor,
    objects::{MOST_ERRORS, describe, error_objects},
};
use crate::{Error, ErrorKind, Operation, operation::Server, wire::without_mark};

/// What of a body a message quotes at most, in characters.
const EXCERPT: usize = 200;
/// How much of a text is looked at for that, in bytes.
const LOOKED_AT: usize = 4096;
/// Stands where a text is cut off.
pub(super) const CUT: char = '…';
/// How many of a server's errors a message tells.
const TOLD: usize = 5;

/// All of an answer but its body.
#[derive(Clone)]
pub(crate) struct Head {
    pub(crate) operation: &'static Operation,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) redactor: Redactor,
}

impl Head {
    /// An error about the answer.
    pub(crate) fn error(&self, kind: ErrorKind, message: impl Into<String>, body: Bytes) -> Error {
        self.place(Error::new(kind, message).with_body(body))
    }

    /// The error of a document that is larger than the client takes.
    pub(crate) fn too_large(&self, limit: u64) -> Error {
        self.place(Error::new(
            ErrorKind::Undecodable,
            format!("the answer is larger than {limit} bytes, the limit that is set for a document"),
        ))
    }

    /// The error of a body that is compressed by what this build does not read.
    pub(crate) fn foreign_encoding(&self, encoding: &str) -> Error {
        self.place(Error::new(
            ErrorKind::Undecodable,
            format!(
                "the body is encoded as `{}`, which was not asked for and cannot be read; the features gzip, brotli and zstd \
                 each read one encoding",
                self.show(encoding)
            ),
        ))
    }

    /// The error of a body that broke off.
    pub(crate) fn broken(&self, error: reqwest::Error) -> Error {
        self.place(Error::from(error))
    }

    /// The error with what is known of the answer.
    pub(crate) fn place(&self, error: Error) -> Error {
        let mut error = error.with_operation(self.operation);
        error.0.status = Some(self.status);
        error.0.request_id = self.request_id();
        error
    }

    pub(crate) fn request_id(&self) -> Option<String> {
        self.header("x-request-id").map(|id| self.show(id))
    }

    /// The error for a status that is no success.
    pub(crate) fn status_error(&self, body: Bytes) -> Error {
        let errors = error_objects(&body);
        // An error may hold what is asked for all the same.
        let mut known = self.redactor.clone();
        known.learn(without_mark(&body));
        let retry_after = retry_after(&self.headers, SystemTime::now());
        let mut message = format!("the server answered {}", self.status);
        if self.status.is_redirection() {
            let target = self
                .header("location")
                .map(|target| self.show(target))
                .unwrap_or_default();
            message.push_str(&format!(
                " to \"{target}\", which is not followed; is the server's URL right?"
            ));
        } else if errors.is_empty() {
            message.push_str(&self.quote(&body, &known));
        } else {
            let told: Vec<String> = errors
                .iter()
                .take(TOLD)
                .map(|error| show(&describe(error), &known))
                .collect();
            message.push_str(&format!(": {}", told.join("; ")));
            if errors.len() == MOST_ERRORS {
                message.push_str("; and many more");
            } else if errors.len() > TOLD {
                message.push_str(&format!("; and {} more", errors.len() - TOLD));
            }
        }
        if let Some(wait) = retry_after {
            message.push_str(&format!("; it asks to wait {} s", wait.as_secs()));
        }
        let mut error = self.error(kind(self.operation.server, self.status), message, body);
        error.0.errors = errors;
        error.0.retry_after = retry_after;
        error
    }

    /// The error for a success whose body does not fit; `path` is where.
    pub(crate) fn decode_error(&self, body: Bytes, path: Option<String>, why: &str) -> Error {
        let mut known = self.redactor.clone();
        let readable = known.learn(without_mark(&body));
        let mut message = "the answer is not what the document describes".to_owned();
        // Its names are the server's.
        let path = path.map(|path| show(&path, &known));
        if let Some(path) = &path {
            message.push_str(&format!(", at {path}"));
        }
        // A value that stands in the wrong place may be a secret that nothing marks as one.
        let why = match self.operation.secret_response {
            true => Cow::Owned(unquoted(why)),
            false => Cow::Borrowed(why),
        };
        message.push_str(&format!(": {}", show(&why, &known)));
        if let Some(charset) = self.foreign_charset() {
            message.push_str(&format!(" (it is said to be {charset}, but JSON is UTF-8)"));
        }
        if !readable {
            message.push_str(&self.quote(&body, &known));
        }
        let mut error = self.error(ErrorKind::Undecodable, message, body);
        error.0.path = path;
        error
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The character set that the answer is said to be in, if it is not the one of JSON.
    fn foreign_charset(&self) -> Option<String> {
        let parameters = self.header("content-type")?.split(';').skip(1);
        let mut values = parameters.filter_map(|parameter| parameter.trim().split_once('='));
        let (_, charset) = values.find(|(name, _)| name.eq_ignore_ascii_case("charset"))?;
        let charset = charset.trim_matches('"');
        let is_json_s = ["utf-8", "utf8", "us-ascii"]
            .iter()
            .any(|own| charset.eq_ignore_ascii_case(own));
        (!is_json_s).then(|| self.show(charset))
    }

    fn show(&self, text: &str) -> String {
        show(text, &self.redactor)
    }

    /// The beginning of a body, as far as it may be shown.
    fn quote(&self, body: &[u8], known: &Redactor) -> String {
        if body.is_empty() {
            return " with an empty body".to_owned();
        }
        let header = |name, word| self.header(name).map(|value| format!(" {word} {}", self.show(value)));
        let kind = [
            header("content-type", "of type"),
            header("content-encoding", "encoded as"),
        ];
        let kind: String = kind.into_iter().flatten().collect();
        if self.operation.secret_response && self.status.is_success() {
            return format!(
                " (a body{kind} of {} bytes, not shown as it may hold secrets)",
                body.len()
            );
        }
        format!(
            " with a body{kind} that begins \"{}\"",
            show(&beginning_of(body), known)
        )
    }
}

/// What a server sent, fit for a message.
fn show(text: &str, known: &Redactor) -> String {
    excerpt(&known.redact(&beginning(text)))
}

/// As much of a text as an excerpt can need. It is cut before secrets are looked for, so that this takes no longer for a
/// longer one.
fn beginning(text: &str) -> Cow<'_, str> {
    if text.len() <= LOOKED_AT {
        return Cow::Borrowed(text);
    }
    let end = (0..=LOOKED_AT)
        .rev()
        .find(|end| text.is_char_boundary(*end))
        .unwrap_or_default();
    Cow::Owned(format!("{}{CUT}", &text[..end]))
}

/// The same of bytes that may be no text.
pub(crate) fn beginning_of(bytes: &[u8]) -> String {
    let bytes = bytes.trim_ascii_start();
    let mut text = String::from_utf8_lossy(&bytes[..bytes.len().min(LOOKED_AT)]).into_owned();
    if bytes.len() > LOOKED_AT {
        text.push(CUT);
    }
    text
}

/// The beginning of a text on one line, without what would steer a terminal.
pub(crate) fn excerpt(text: &str) -> String {
    let mut shown = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        let space = if shown.is_empty() { "" } else { " " };
        for c in space.chars().chain(word.chars()) {
            if length == EXCERPT {
                shown.push(CUT);
                return shown;
            }
            length += 1;
            match c {
                // The latter turn the direction of what stands around them.
                '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => shown.extend(c.escape_default()),
                _ if c.is_control() => shown.extend(c.escape_default()),
                _ => shown.push(c),
            }
        }
    }
    shown
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
    // Whole seconds are the standard; a fraction of one, or more of them than can be counted, is clear all the same.
    if let Ok(seconds) = value.parse::<f64>() {
        let is_wait = seconds.is_sign_positive() && !seconds.is_nan();
        return is_wait.then(|| Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX));
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
        assert_eq!(wait("1.5"), Some(Duration::from_millis(1500)));
        assert_eq!(wait("99999999999999999999"), Some(Duration::MAX));
        for unclear in ["soon", "", "-1", "-0.5", "NaN", "7 s"] {
            assert_eq!(wait(unclear), None, "{unclear}");
        }
    }

    #[test]
    fn an_excerpt_is_short_and_on_one_line() {
        assert_eq!(excerpt("a\n\n  b"), "a b");
        let long = excerpt(&"é ".repeat(1000));
        assert_eq!(long.chars().count(), EXCERPT + 1);
        assert_eq!(excerpt("\u{1b}[31mred"), "\\u{1b}[31mred");
    }
}
