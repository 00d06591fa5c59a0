//! What an error says of itself.

use std::fmt;

use super::excerpt;
use crate::{Error, ErrorKind, EvidenceLevel, operation::Server};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let repr = &self.0;
        if let Some(operation) = repr.operation {
            write!(f, "{}: ", operation.title)?;
        }
        f.write_str(&repr.message)?;
        if let Some(advice) = self.advice() {
            write!(f, "; {advice}")?;
        }
        if repr.outcome_unknown {
            f.write_str("; whether it was done is not known")?;
        }
        if repr.attempts > 1 {
            write!(f, " (sent {} times)", repr.attempts)?;
        }
        if let Some(execution) = &repr.execution_id {
            write!(f, " (execution {})", excerpt(execution))?;
        }
        if let Some(request) = &repr.request_id {
            write!(f, " (request {request})")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let repr = &self.0;
        let mut debug = f.debug_struct("Error");
        debug.field("kind", &repr.kind).field("message", &self.to_string());
        if let Some(status) = repr.status {
            debug.field("status", &status.as_u16());
        }
        if let Some(path) = &repr.path {
            debug.field("path", path);
        }
        if let Some(body) = &repr.body {
            debug.field("body_bytes", &body.len());
        }
        if let Some(source) = &repr.source {
            debug.field("source", &source.to_string());
        }
        debug.finish()
    }
}

impl Error {
    fn advice(&self) -> Option<String> {
        let operation = self.0.operation?;
        match (self.0.kind, self.0.status?.as_u16()) {
            (ErrorKind::Unauthorized, _) => Some(
                "check that the API key is right and enabled, and that its account is in the client's region"
                    .to_owned(),
            ),
            (ErrorKind::Forbidden, _) => {
                let evidence = operation.permission_evidence?;
                let permissions = operation.permissions.join(" or ");
                Some(format!(
                    "the API key needs the permission {permissions} ({})",
                    evidence.level
                ))
            }
            (ErrorKind::NoData, _) => {
                Some("it is still running or did not succeed: wait for it, or look at its state".to_owned())
            }
            (ErrorKind::Expired, _) if operation.server == Server::Data && self.0.errors.is_empty() => {
                Some("a data access token is good for minutes only; take the result again for a fresh one".to_owned())
            }
            (ErrorKind::Expired, _) => None,
            (_, 404 | 405 | 501) if operation.evidence.level != EvidenceLevel::Documented => Some(format!(
                "if what you asked for exists, the path may be wrong: {} {} is {}, see CLUVIO_OPENAPI in the manual",
                operation.method, operation.path, operation.evidence.level,
            )),
            _ => None,
        }
    }
}
