//! The one error of this crate.

mod answer;
mod display;
mod objects;
mod redact;

use std::{error::Error as StdError, time::Duration};

use bytes::Bytes;
use reqwest::StatusCode;

pub(crate) use answer::{Head, beginning_of, excerpt};
pub(crate) use redact::{Redactor, Secrets};

use crate::{Operation, api::types::ErrorObject};

/// What went wrong, what came back, and what can be done about it.
///
/// [`kind`](Self::kind) tells apart what a caller would do; the rest of what is known is there by the accessors. The raw
/// body survives whatever it is, even HTML. Neither `Display` nor `Debug` shows a secret or a whole body.
///
/// ```
/// use cluvio::{Error, ErrorKind};
///
/// fn advise(error: &Error) -> String {
///     match error.kind() {
///         ErrorKind::RateLimited => format!("try again in {:?}", error.retry_after()),
///         ErrorKind::Invalid => error.errors().iter().filter_map(|e| e.detail.clone()).collect(),
///         ErrorKind::Forbidden => format!("the key needs one of {:?}", error.permissions()),
///         ErrorKind::Undecodable => {
///             format!("at {:?}: {:?} bytes came", error.path(), error.body().map(|body| body.len()))
///         }
///         _ if error.is_outcome_unknown() => format!("look first whether it was done: {error}"),
///         _ => error.to_string(),
///     }
/// }
///
/// /// What a report of the error should have.
/// fn report(error: &Error) -> String {
///     let operation = error.operation().map(|operation| operation.id);
///     let (status, request, execution) = (error.status(), error.request_id(), error.execution_id());
///     format!("{error} ({operation:?}, {status:?}, {request:?}, {execution:?}, sent {} times)", error.attempts())
/// }
/// ```
pub struct Error(Box<Repr>);

/// What a caller would do about an [`Error`].
///
/// ```
/// use cluvio::{Client, ErrorKind};
///
/// let error = Client::builder("k3y").build().unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::Configuration);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client is not set up right: a missing key, a bad region or URL. Nothing was sent.
    Configuration,
    /// The request is wrong in itself: a missing argument, or a status such as 400 or 415. Sending it again will not help.
    BadRequest,
    /// The API key was not accepted (401).
    Unauthorized,
    /// The API key lacks a permission (403); see [`Error::permissions`].
    Forbidden,
    /// There is no such thing (404).
    NotFound,
    /// The server found values that it does not take (422); see [`Error::errors`].
    Invalid,
    /// Too many requests (429); see [`Error::retry_after`].
    RateLimited,
    /// The server failed (5xx).
    Server,
    /// No whole answer came: no connection, or one that broke.
    Connection,
    /// The deadline passed, or the server was silent for too long.
    Timeout,
    /// The answer is not what the document describes; [`Error::path`] says where, [`Error::body`] is what came.
    Undecodable,
    /// What came could not be written to where it was to go.
    Output,
    /// The execution ended without success.
    ExecutionFailed,
    /// The execution has no data.
    NoData,
    /// What was asked for is no longer kept, or the data access token is no longer good. Get it afresh.
    Expired,
}

struct Repr {
    kind: ErrorKind,
    message: String,
    operation: Option<&'static Operation>,
    status: Option<StatusCode>,
    request_id: Option<String>,
    body: Option<Bytes>,
    errors: Vec<ErrorObject>,
    retry_after: Option<Duration>,
    path: Option<String>,
    execution_id: Option<String>,
    broken: Option<Broken>,
    outcome_unknown: bool,
    attempts: u32,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// How a request failed that got no whole answer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Broken {
    /// There was no connection, so that nothing reached the server.
    Unsent,
    /// Some of it may have reached the server.
    Underway,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Repr {
            kind,
            message: message.into(),
            operation: None,
            status: None,
            request_id: None,
            body: None,
            errors: Vec::new(),
            retry_after: None,
            path: None,
            execution_id: None,
            broken: None,
            outcome_unknown: false,
            attempts: 0,
            source: None,
        }))
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    /// A request that cannot be sent as it is.
    pub(crate) fn bad_request(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::BadRequest, message)
    }

    /// Called by the generated builders when an argument is missing or does not convert.
    pub(crate) fn invalid_request(method: &str, why: String) -> Self {
        let error = Self::bad_request(format!("the request is not complete: {why}"));
        match Operation::named(method) {
            Some(operation) => error.with_operation(operation),
            None => error,
        }
    }

    pub(crate) fn with_operation(mut self, operation: &'static Operation) -> Self {
        self.0.operation = Some(operation);
        self
    }

    pub(crate) fn with_execution(mut self, id: &str) -> Self {
        self.0.execution_id.get_or_insert_with(|| id.to_owned());
        self
    }

    pub(crate) fn with_path(mut self, path: impl Into<String>) -> Self {
        self.0.path = Some(path.into());
        self
    }

    pub(crate) fn with_body(mut self, body: Bytes) -> Self {
        self.0.body = Some(body);
        self
    }

    pub(crate) fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// A server that was silent, or too slow.
    pub(crate) fn silent(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Timeout, message).underway()
    }

    /// A body that ended too early.
    pub(crate) fn cut(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Connection, message).underway()
    }

    fn underway(mut self) -> Self {
        self.0.broken = Some(Broken::Underway);
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// For a request that may have been done all the same; one that only reads leaves no doubt.
    pub(crate) fn with_outcome_unknown(mut self, operation: &Operation) -> Self {
        self.0.outcome_unknown |= !operation.is_safe();
        self
    }

    pub(crate) fn with_note(mut self, note: &str) -> Self {
        self.0.message.push_str("; ");
        self.0.message.push_str(note);
        self
    }

    /// What is not found although it was there.
    pub(crate) fn no_longer_kept(mut self, note: &str) -> Self {
        self.0.kind = ErrorKind::Expired;
        self.with_note(note)
    }

    /// The error with the one that came before it.
    pub(crate) fn after(self, before: Self) -> Self {
        let note = format!("before that, {}", before.0.message);
        self.with_note(&note).with_source(before)
    }

    /// Whether no whole answer came.
    pub(crate) fn is_broken(&self) -> bool {
        self.0.broken.is_some()
    }

    /// Whether it is sure that nothing reached the server.
    pub(crate) fn is_unsent(&self) -> bool {
        self.0.broken == Some(Broken::Unsent)
    }

    /// What a caller would do about it.
    ///
    /// ```
    /// use cluvio::{ErrorKind, Region};
    ///
    /// let error = "mars".parse::<Region>().unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::Configuration);
    /// ```
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation that was tried, if it came to one.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), cluvio::Error> {
    /// # let region = cluvio::Region::custom("http://127.0.0.1:1", "http://127.0.0.1:1");
    /// # let cluvio = cluvio::Client::builder("k3y").region(region).build()?;
    /// let error = cluvio.api().get_dashboard().send().await.unwrap_err(); // it has no id, so nothing is sent
    /// assert_eq!(error.operation().map(|operation| operation.name), Some("get_dashboard"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.operation
    }

    /// The HTTP status, if the server answered.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = cluvio_emulator::Emulator::start().await?;
    /// # let region = cluvio::Region::custom(emulator.api_url(), emulator.data_url());
    /// # let cluvio = cluvio::Client::builder("another").region(region).build()?;
    /// let error = cluvio.api().list_datasources().send().await.unwrap_err(); // the key is not known
    /// assert_eq!(error.status(), Some(cluvio::reqwest::StatusCode::UNAUTHORIZED));
    /// # Ok(())
    /// # }
    /// ```
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The `x-request-id` header of the answer. Whether the vendor sends one is not documented.
    ///
    /// ```
    /// # fn example(error: &cluvio::Error) {
    /// if let Some(id) = error.request_id() {
    ///     eprintln!("mention the request {id} when you ask the support");
    /// }
    /// # }
    /// ```
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The body as it came, cut off at one mebibyte for an error status; none where it was larger than a limit.
    ///
    /// ```
    /// # fn example(error: &cluvio::Error) -> std::io::Result<()> {
    /// if let Some(body) = error.body() {
    ///     std::fs::write("body.txt", body)?; // to see what it was that could not be read
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn body(&self) -> Option<&Bytes> {
        self.0.body.as_ref()
    }

    /// The errors that the body lists, if it is a JSON:API error document: the first thousand of them.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = cluvio_emulator::Emulator::start().await?;
    /// # let region = cluvio::Region::custom(emulator.api_url(), emulator.data_url());
    /// # let cluvio = cluvio::Client::builder(emulator.api_key()).region(region).build()?;
    /// let error = cluvio.query("no-such-datasource", "SELECT 1").start().await.unwrap_err();
    /// assert_eq!(error.errors().len(), 1);
    /// println!("{}", error.errors()[0].detail.as_deref().unwrap_or("?"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn errors(&self) -> &[ErrorObject] {
        &self.0.errors
    }

    /// How long the server asks to wait (`Retry-After`, in seconds or as a date).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = cluvio_emulator::Emulator::start().await?;
    /// # let crowded = cluvio_emulator::Fault::status(429).retry_after(std::time::Duration::from_secs(2));
    /// # emulator.fault_next("listDatasources", 1, crowded)?;
    /// # let region = cluvio::Region::custom(emulator.api_url(), emulator.data_url());
    /// # let cluvio = cluvio::Client::builder(emulator.api_key()).region(region).retry(cluvio::RetryPolicy::none()).build()?;
    /// let error = cluvio.api().list_datasources().send().await.unwrap_err(); // too many requests
    /// assert_eq!(error.retry_after().map(|wait| wait.as_secs()), Some(2));
    /// # Ok(())
    /// # }
    /// ```
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Where in the answer the thing stands that could not be read: `data[3].attributes.port`, or `row 7, column "price"`.
    ///
    /// ```
    /// use cluvio::{Error, ErrorKind};
    ///
    /// /// The place to look at, for one who mends the program.
    /// fn place(error: &Error) -> Option<&str> {
    ///     error.path().filter(|_| error.kind() == ErrorKind::Undecodable)
    /// }
    /// ```
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// The execution that the error is about. It can be looked at again with [`Client::execution`](crate::Client::execution).
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let query = cluvio.query("8qxn-y9ex-65vd", "SELECT count(*) FROM flights").await;
    /// if let Some(id) = query.as_ref().err().and_then(|error| error.execution_id()) {
    ///     let result = cluvio.execution(id).wait().result().await?; // once more, and no second execution
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn execution_id(&self) -> Option<&str> {
        self.0.execution_id.as_deref()
    }

    /// How often the request was sent, retries included; zero if it never was. See [`RetryPolicy`](crate::RetryPolicy).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), cluvio::Error> {
    /// # let region = cluvio::Region::custom("http://127.0.0.1:1", "http://127.0.0.1:1");
    /// # let cluvio = cluvio::Client::builder("k3y").region(region).build()?;
    /// let error = cluvio.api().get_dashboard().send().await.unwrap_err(); // it has no id
    /// assert_eq!(error.attempts(), 0); // so nothing was sent
    /// # Ok(())
    /// # }
    /// ```
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether a request that changes something may have been done by the server although no answer says so: the connection
    /// broke, the server failed or was silent, or the deadline passed meanwhile. What an earlier attempt may have done counts as
    /// well. A request that could make something twice is not sent again by itself then: look first whether it was done.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = cluvio_emulator::Emulator::start().await?;
    /// # emulator.fault_next("runExecution", 1, cluvio_emulator::Fault::reset().after_processing())?;
    /// # let datasource = emulator.datasource_id();
    /// # let region = cluvio::Region::custom(emulator.api_url(), emulator.data_url());
    /// # let cluvio = cluvio::Client::builder(emulator.api_key()).region(region).build()?;
    /// // The connection breaks while the answer is waited for, when the execution may have been started.
    /// let error = cluvio.query(datasource, "SELECT count(*) FROM flights").start().await.unwrap_err();
    /// assert!(error.is_outcome_unknown());
    /// # Ok(())
    /// # }
    /// ```
    pub fn is_outcome_unknown(&self) -> bool {
        self.0.outcome_unknown
    }

    /// The API key permissions any of which allows the operation, as far as they are known.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), cluvio::Error> {
    /// # let region = cluvio::Region::custom("http://127.0.0.1:1", "http://127.0.0.1:1");
    /// # let cluvio = cluvio::Client::builder("k3y").region(region).build()?;
    /// let error = cluvio.api().test_datasource_connection().send().await.unwrap_err(); // it has no id
    /// println!("besides, the key needs one of {:?}", error.permissions());
    /// assert!(!error.permissions().is_empty());
    /// # Ok(())
    /// # }
    /// ```
    pub fn permissions(&self) -> &'static [&'static str] {
        self.0.operation.map_or(&[], |operation| operation.permissions)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0
            .source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static))
    }
}

impl From<reqwest::Error> for Error {
    /// The URL is left out: it may hold a data key.
    fn from(error: reqwest::Error) -> Self {
        let error = error.without_url();
        let (kind, message, broken) = if error.is_builder() {
            (ErrorKind::BadRequest, "the request cannot be put together", None)
        } else if error.is_connect() {
            let kind = match error.is_timeout() {
                true => ErrorKind::Timeout,
                false => ErrorKind::Connection,
            };
            let broken = (!is_untrusted(&error)).then_some(Broken::Unsent);
            (kind, "no connection to the server", broken)
        } else if error.is_timeout() {
            let message = "the server was silent for too long";
            (ErrorKind::Timeout, message, Some(Broken::Underway))
        } else {
            let message = "the connection broke before the answer was whole";
            (ErrorKind::Connection, message, Some(Broken::Underway))
        };
        let cause = root_cause(&error);
        let mut error = Self::new(kind, format!("{message} ({cause})")).with_source(error);
        error.0.broken = broken;
        error
    }
}

/// Whether the certificate of the server is not taken, which would be so again.
#[cfg(feature = "rustls")]
fn is_untrusted(error: &reqwest::Error) -> bool {
    let mut cause = error.source();
    while let Some(deeper) = cause {
        if let Some(rustls::Error::InvalidCertificate(_)) = deeper.downcast_ref() {
            return true;
        }
        cause = match deeper
            .downcast_ref::<std::io::Error>()
            .and_then(std::io::Error::get_ref)
        {
            // An error within one of the standard library is not its source.
            Some(inner) => Some(inner),
            None => deeper.source(),
        };
    }
    false
}

#[cfg(not(feature = "rustls"))]
fn is_untrusted(_: &reqwest::Error) -> bool {
    false
}

fn root_cause(error: &dyn StdError) -> String {
    let mut cause = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}
