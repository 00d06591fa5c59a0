//! When a fault comes.

use std::time::Duration;

use super::{Fault, FaultsError, Kind, known, only_data};
use crate::document::{Document, Operation, Server};

/// One line of a plan: a fault, how often it comes, and where.
///
/// ```
/// use std::time::Duration;
/// use cluvio_emulator::{Fault, Rule, Server};
///
/// let seldom = Rule::share(0.001, Fault::silence()).operation("getExecution");
/// let regularly = Rule::every(20, Fault::expired_token()).server(Server::Data);
/// let late = Rule::always(Fault::latency(Duration::from_millis(1)..=Duration::from_millis(5)));
/// let crowded = Rule::rate_limit(100, Duration::from_secs(1));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    pub(crate) fault: Fault,
    pub(crate) when: When,
    place: Place,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum When {
    /// Of all requests, from 0 to 1.
    Share(f64),
    /// Each n-th request of an operation.
    Every(u64),
    /// All but so many requests of a span of time.
    Beyond { requests: u32, window: Duration },
}

#[derive(Clone, Debug, PartialEq)]
enum Place {
    Anywhere,
    Server(Server),
    Operation(String),
}

impl Rule {
    fn new(fault: Fault, when: When) -> Self {
        let place = Place::Anywhere;
        Self { fault, when, place }
    }

    /// At this share of the requests, from 0 to 1, chosen by the seed.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio_emulator::FaultsError> {
    /// use cluvio_emulator::{Fault, Faults, Rule};
    ///
    /// let seldom = Rule::share(0.001, Fault::silence());
    /// assert_eq!(Faults::default().rule(seldom), "silence=0.1%".parse()?);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn share(share: f64, fault: Fault) -> Self {
        Self::new(fault, When::Share(share))
    }

    /// At each n-th request of an operation exactly: with 10, at the 10th, the 20th, and so on.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio_emulator::FaultsError> {
    /// use cluvio_emulator::{Fault, Faults, Rule};
    ///
    /// let regularly = Rule::every(20, Fault::html_error());
    /// assert_eq!(Faults::default().rule(regularly), "html-error=1/20".parse()?);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn every(n: u64, fault: Fault) -> Self {
        Self::new(fault, When::Every(n))
    }

    /// At every request.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio_emulator::FaultsError> {
    /// use cluvio_emulator::{Fault, Faults, Rule};
    ///
    /// let down = Rule::always(Fault::status(503));
    /// assert_eq!(Faults::default().rule(down), "503".parse()?);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn always(fault: Fault) -> Self {
        Self::share(1.0, fault)
    }

    /// Lets so many requests pass in a window of time, which begins with the first of them, and answers further ones with
    /// 429 and the rest of the window as `Retry-After` in seconds. All requests that the rule is for count together.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio_emulator::FaultsError> {
    /// use std::time::Duration;
    /// use cluvio_emulator::{Faults, Rule};
    ///
    /// let limit = Rule::rate_limit(100, Duration::from_secs(1));
    /// assert_eq!(Faults::default().rule(limit), "limit@100/1s".parse()?);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn rate_limit(requests: u32, window: Duration) -> Self {
        Self::new(Fault::status(429), When::Beyond { requests, window })
    }

    /// Only at requests of this operation, by its operationId in the document.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio_emulator::FaultsError> {
    /// use cluvio_emulator::{Fault, Faults, Rule};
    ///
    /// let rule = Rule::every(10, Fault::reset().after_processing()).operation("runExecution");
    /// assert_eq!(Faults::default().rule(rule), "runExecution:reset-after=1/10".parse()?);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn operation(mut self, id: impl Into<String>) -> Self {
        self.place = Place::Operation(id.into());
        self
    }

    /// Only at requests of this server.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio_emulator::FaultsError> {
    /// use cluvio_emulator::{Fault, Faults, Rule, Server};
    ///
    /// let rule = Rule::share(0.05, Fault::reset_in_body()).server(Server::Data);
    /// assert_eq!(Faults::default().rule(rule), "data:reset-in-body=5%".parse()?);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn server(mut self, server: Server) -> Self {
        self.place = Place::Server(server);
        self
    }

    pub(super) fn is_for(&self, operation: &Operation) -> bool {
        let takes_token = self.fault.kind != Kind::ExpiredToken || operation.server == Server::Data;
        takes_token
            && match &self.place {
                Place::Anywhere => true,
                Place::Server(server) => *server == operation.server,
                Place::Operation(id) => *id == operation.id,
            }
    }

    pub(super) fn check(&self, document: &Document) -> Result<(), FaultsError> {
        self.fault.check()?;
        let server = match &self.place {
            Place::Anywhere => None,
            Place::Server(server) => Some((*server, "the API server")),
            Place::Operation(id) => Some((known(document, id)?.server, id.as_str())),
        };
        if let (Kind::ExpiredToken, Some((server, place))) = (&self.fault.kind, server) {
            only_data(server, place)?;
        }
        let wrong = match self.when {
            When::Share(share) if !(0.0..=1.0).contains(&share) => "a share is from 0 to 1, which is 100 %",
            When::Every(0) => "each 0th request is none",
            When::Beyond { requests: 0, .. } => "a rate limit lets one request pass at the least",
            When::Beyond { window, .. } if window.is_zero() => "the window of a rate limit takes some time",
            _ => return Ok(()),
        };
        Err(FaultsError(format!("{}: {wrong}", self.fault)))
    }
}
