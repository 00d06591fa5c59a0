//! Why a source could not be read.

use thiserror::Error;

const KNOWN: &str = "Known are: an OpenAPI 3 document (JSON or YAML), a page of Redoc 2, Redoc 3 or Redocusaurus, a page \
    with a <redoc> element, the scripts of a Redocusaurus site, and the text of a rendered reference";
const INTACT: &str = "Save it again, or give the document that it was made from";

/// Why a source could not be read, with what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SourceError {
    /// There is no answer, or no such file, or something that the source links to is not there.
    #[error("{from} is unreachable: {reason}. {advice}.")]
    Unreachable {
        from: String,
        reason: String,
        advice: &'static str,
    },
    /// The source has none of the known forms.
    #[error("{from} is not recognised: {reason}. {advice}.")]
    NotRecognised {
        from: String,
        reason: String,
        advice: &'static str,
    },
    /// The source has a known form, but what should be the document is not readable.
    #[error("{from} is not parseable: {reason}. {advice}.")]
    NotParseable {
        from: String,
        reason: String,
        advice: &'static str,
    },
}

/// In which way something is not what was looked for; a later one tells more about the source than an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Cause {
    Unreachable,
    NotRecognised,
    NotParseable,
}

/// A [`SourceError`] while it is not yet known under which name the source was given.
#[derive(Clone, Debug)]
pub(super) struct Refusal {
    pub cause: Cause,
    pub reason: String,
    advice: &'static str,
}

impl Refusal {
    pub fn unreachable(reason: impl Into<String>, advice: &'static str) -> Self {
        Self {
            cause: Cause::Unreachable,
            reason: reason.into(),
            advice,
        }
    }

    pub fn not_recognised(reason: impl Into<String>) -> Self {
        Self {
            cause: Cause::NotRecognised,
            reason: reason.into(),
            advice: KNOWN,
        }
    }

    pub fn not_parseable(reason: impl Into<String>) -> Self {
        Self {
            cause: Cause::NotParseable,
            reason: reason.into(),
            advice: INTACT,
        }
    }

    /// The same, said of a part of the source.
    pub fn within(self, part: &str) -> Self {
        Self {
            reason: format!("{part}: {}", self.reason),
            ..self
        }
    }

    /// One refusal for everything that was tried; none if nothing was.
    pub fn all(refusals: Vec<Self>) -> Option<Self> {
        let reason = refusals.iter().map(|refusal| refusal.reason.as_str());
        let reason = reason.collect::<Vec<_>>().join("; ");
        let worst = refusals.into_iter().max_by_key(|refusal| refusal.cause)?;
        Some(Self { reason, ..worst })
    }

    pub fn at(self, from: &str) -> SourceError {
        let (from, reason, advice) = (from.to_owned(), self.reason, self.advice);
        match self.cause {
            Cause::Unreachable => SourceError::Unreachable { from, reason, advice },
            Cause::NotRecognised => SourceError::NotRecognised { from, reason, advice },
            Cause::NotParseable => SourceError::NotParseable { from, reason, advice },
        }
    }
}
