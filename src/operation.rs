//! What the document says of each operation besides its types.

use std::fmt;

include!(concat!(env!("CLUVIO_GENERATED"), "/document.rs"));

/// One operation of the API, as the OpenAPI document describes it.
///
/// ```
/// use cluvio::{EvidenceLevel, Operation};
///
/// let inferred = Operation::all().iter().filter(|operation| operation.evidence.level == EvidenceLevel::Inferred);
/// println!("{} of {} paths are inferred", inferred.count(), Operation::all().len());
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation {
    /// The `operationId`.
    pub id: &'static str,
    /// The method of the generated client.
    pub name: &'static str,
    /// The title in the vendor's reference.
    pub title: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path, with its parameters in braces.
    pub path: &'static str,
    /// The server that offers the operation.
    pub server: Server,
    /// The media type that a request accepts; empty where no answer has content.
    pub accept: &'static str,
    /// The media type of the request body, if there is one.
    pub content_type: Option<&'static str>,
    /// The API key permissions any of which allows the operation; empty where none is known.
    pub permissions: &'static [&'static str],
    /// How the permissions are known, where any is.
    pub permission_evidence: Option<Evidence>,
    /// How the method and the path are known.
    pub evidence: Evidence,
    /// Whether the response may hold secrets.
    pub secret_response: bool,
}

impl Operation {
    /// Every operation, in the order of the document.
    ///
    /// ```
    /// use cluvio::Operation;
    ///
    /// let run = Operation::all().iter().find(|operation| operation.id == "runExecution").unwrap();
    /// println!("{} {}, by any of {:?}", run.method, run.path, run.permissions);
    /// ```
    pub fn all() -> &'static [Self] {
        OPERATIONS
    }

    /// Whether it only reads, by what HTTP says of its method.
    pub(crate) fn is_safe(&self) -> bool {
        self.method
            .parse()
            .is_ok_and(|method: reqwest::Method| method.is_safe())
    }

    /// The operation behind a method of the generated clients.
    pub(crate) fn named(name: &str) -> Option<&'static Self> {
        OPERATIONS.iter().find(|operation| operation.name == name)
    }
}

/// The two kinds of servers.
///
/// ```
/// use cluvio::{Operation, Server};
///
/// let (api, data): (Vec<_>, Vec<_>) = Operation::all().iter().partition(|operation| operation.server == Server::Api);
/// assert!(api.len() > data.len());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Server {
    /// Takes an API key.
    Api,
    /// Takes a short-lived data access token.
    Data,
}

/// How something in the document is known.
///
/// ```
/// for operation in cluvio::Operation::all() {
///     println!("{} is {}: {}", operation.path, operation.evidence.level, operation.evidence.from);
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Evidence {
    /// How sure it is.
    pub level: EvidenceLevel,
    /// What it is known from, in one line.
    pub from: &'static str,
}

/// How sure a fact is, the surest first.
///
/// ```
/// use cluvio::EvidenceLevel;
///
/// assert!(EvidenceLevel::Documented < EvidenceLevel::Inferred);
/// assert_eq!(EvidenceLevel::OfficialDocs.to_string(), "official-docs");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EvidenceLevel {
    /// The API reference says so.
    Documented,
    /// Another page of the vendor's documentation says so.
    OfficialDocs,
    /// The vendor's own published code does so.
    Observed,
    /// Somebody else's code does so.
    ThirdParty,
    /// Reasoned from the above; no source says so.
    Inferred,
}

impl fmt::Display for EvidenceLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Documented => "documented",
            Self::OfficialDocs => "official-docs",
            Self::Observed => "observed",
            Self::ThirdParty => "third-party",
            Self::Inferred => "inferred",
        })
    }
}
