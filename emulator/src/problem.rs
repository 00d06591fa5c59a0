//! What the emulator says when it refuses: JSON:API error objects.

use axum::http::StatusCode;
use serde_json::{Value, json};

/// A refused request: one status and at least one error.
#[derive(Debug)]
pub(crate) struct Problem {
    pub(crate) status: StatusCode,
    pub(crate) errors: Vec<Fault>,
    /// The methods that the path does take, for the `Allow` header of a 405.
    pub(crate) allow: Option<String>,
}

#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) code: &'static str,
    pub(crate) detail: String,
    pub(crate) source: Option<Source>,
}

/// What in the request is at fault.
#[derive(Debug)]
pub(crate) enum Source {
    Pointer(String),
    Parameter(String),
    Header(&'static str),
}

impl Problem {
    pub(crate) fn new(status: StatusCode, code: &'static str, detail: impl Into<String>) -> Self {
        Self {
            status,
            errors: vec![Fault {
                code,
                detail: detail.into(),
                source: None,
            }],
            allow: None,
        }
    }

    /// A 422 whose fault lies at a place in the body.
    pub(crate) fn invalid(pointer: impl Into<String>, detail: impl Into<String>) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid", detail).at(Source::Pointer(pointer.into()))
    }

    pub(crate) fn forbidden(code: &'static str, detail: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, code, detail)
    }

    pub(crate) fn unauthorized(code: &'static str, detail: impl Into<String>) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, code, detail).at(Source::Header("authorization"))
    }

    pub(crate) fn not_found(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, "not_found", detail)
    }

    pub(crate) fn at(mut self, source: Source) -> Self {
        if let Some(fault) = self.errors.last_mut() {
            fault.source = Some(source);
        }
        self
    }

    pub(crate) fn body(&self) -> Value {
        let errors: Vec<Value> = self.errors.iter().map(|fault| fault.body(self.status)).collect();
        json!({ "errors": errors })
    }
}

impl Fault {
    fn body(&self, status: StatusCode) -> Value {
        let mut body = json!({
            "status": status.as_str(),
            "code": self.code,
            "title": status.canonical_reason().unwrap_or("Error"),
            "detail": self.detail,
        });
        match &self.source {
            Some(Source::Pointer(pointer)) => body["source"] = json!({ "pointer": pointer }),
            Some(Source::Parameter(name)) => body["source"] = json!({ "parameter": name }),
            Some(Source::Header(name)) => body["source"] = json!({ "header": name }),
            None => {}
        }
        body
    }
}

/// The state database failing is the emulator's own fault, and the message tells the user which part of it.
impl From<rusqlite::Error> for Problem {
    fn from(error: rusqlite::Error) -> Self {
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "state",
            format!("the emulator's state: {error}"),
        )
    }
}
