//! The kinds of faults.

use std::fmt;
use std::ops::RangeInclusive;
use std::time::Duration;

use super::{FaultsError, only_data};
use crate::document::Operation;

/// One way to misbehave.
///
/// What takes the place of the answer does so, at first, before the request is processed, as if it had not arrived;
/// with [`after_processing`](Self::after_processing) it does so when the request has had its effect. The faults that
/// spoil the answer come after the processing anyway.
///
/// ```
/// use std::time::Duration;
/// use cluvio_emulator::{Fault, Restart};
///
/// let fault = Fault::status(503).retry_after(Duration::from_secs(2)).after_processing();
/// assert_eq!(fault.to_string(), "503-after@2s");
/// let dated = Fault::status(429).retry_after_date(Duration::from_secs(2));
/// assert_eq!(dated.to_string(), "429@date+2s");
///
/// // In place of the answer, or after the request has been processed:
/// let instead = [Fault::html_error(), Fault::html_page(), Fault::reset(), Fault::silence()];
/// let away = Fault::restart(Restart::losing_state()).after_processing();
/// // Of the answer itself:
/// let cut = [Fault::reset_in_head(), Fault::reset_in_body(), Fault::truncated(), Fault::truncated_chunked()];
/// let odd = [Fault::empty(), Fault::slow(16, Duration::from_millis(10)), Fault::expired_token()];
/// // Besides any other:
/// let late = Fault::latency(Duration::from_millis(10)..=Duration::from_millis(50));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fault {
    pub(crate) kind: Kind,
    pub(crate) after: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    Latency(RangeInclusive<Duration>),
    Status {
        status: u16,
        retry_after: Option<RetryAfter>,
    },
    HtmlError,
    HtmlPage,
    Reset,
    Silence,
    Restart(Restart),
    ResetInHead,
    ResetInBody,
    Truncated,
    TruncatedChunked,
    Empty,
    Slow {
        bytes: usize,
        pause: Duration,
    },
    ExpiredToken,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum RetryAfter {
    Seconds(Duration),
    Date(Duration),
}

/// How the emulator restarts: all connections break off, then nothing listens on its ports for a time, then it is back on
/// the same ports.
///
/// ```
/// use std::time::Duration;
/// use cluvio_emulator::{Emulator, Restart};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), cluvio_emulator::StartError> {
/// let emulator = Emulator::start().await?;
/// emulator.restart(Restart::keeping_state()).await?;
/// emulator.restart(Restart::losing_state().down_for(Duration::from_millis(50))).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Restart {
    pub(crate) loses_state: bool,
    pub(crate) down: Duration,
}

impl Restart {
    /// Nothing is forgotten: executions go on, and tokens stay good.
    ///
    /// ```no_run
    /// # async fn example(emulator: cluvio_emulator::Emulator) -> Result<(), Box<dyn std::error::Error>> {
    /// emulator.restart(cluvio_emulator::Restart::keeping_state()).await?;
    /// println!("{} executions go on", emulator.executions_started());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn keeping_state() -> Self {
        let (loses_state, down) = (false, Duration::ZERO);
        Self { loses_state, down }
    }

    /// Executions, tokens and all that was created or changed are gone, from a state file too; the resources of the seed
    /// are there again.
    ///
    /// ```no_run
    /// # async fn example(emulator: cluvio_emulator::Emulator) -> Result<(), Box<dyn std::error::Error>> {
    /// emulator.restart(cluvio_emulator::Restart::losing_state()).await?; // no execution can be read any more
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn losing_state() -> Self {
        let (loses_state, down) = (true, Duration::ZERO);
        Self { loses_state, down }
    }

    /// How long connections are refused; for no longer than it takes if not set.
    ///
    /// ```
    /// use std::time::Duration;
    /// use cluvio_emulator::{Fault, Restart};
    ///
    /// let restart = Restart::keeping_state().down_for(Duration::from_secs(2));
    /// assert_eq!(Fault::restart(restart).to_string(), "restart@2s");
    /// ```
    #[must_use]
    pub fn down_for(mut self, time: Duration) -> Self {
        self.down = time;
        self
    }
}

impl Fault {
    fn new(kind: Kind) -> Self {
        Self { kind, after: false }
    }

    /// Waits that long before anything else. Any other fault may come besides.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio_emulator::FaultsError> {
    /// use std::time::Duration;
    /// use cluvio_emulator::{Fault, Faults, Rule};
    ///
    /// let late = Rule::always(Fault::latency(Duration::from_millis(10)..=Duration::from_millis(50)));
    /// assert_eq!(Faults::default().rule(late), "latency@10ms..50ms".parse()?);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn latency(time: RangeInclusive<Duration>) -> Self {
        Self::new(Kind::Latency(time))
    }

    /// Answers with this status, 400 to 599, and a JSON:API error: 429 for a rate limit, 408, 500, 502, 503, 504.
    ///
    /// ```no_run
    /// # async fn example(emulator: cluvio_emulator::Emulator) -> Result<(), Box<dyn std::error::Error>> {
    /// use cluvio_emulator::Fault;
    ///
    /// emulator.fault_next("listDatasources", 3, Fault::status(503))?; // three times in a row
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn status(status: u16) -> Self {
        let retry_after = None;
        Self::new(Kind::Status { status, retry_after })
    }

    /// Answers 502 with an HTML page, as a proxy does whose server is away.
    ///
    /// ```no_run
    /// # async fn example(emulator: cluvio_emulator::Emulator) -> Result<(), Box<dyn std::error::Error>> {
    /// use cluvio_emulator::Fault;
    ///
    /// emulator.fault_next("getExecution", 1, Fault::html_error())?; // what is no JSON must not upset the client
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn html_error() -> Self {
        Self::new(Kind::HtmlError)
    }

    /// Answers 200 with an HTML page, as a portal does that wants somebody to log in.
    ///
    /// ```no_run
    /// # async fn example(emulator: cluvio_emulator::Emulator) -> Result<(), Box<dyn std::error::Error>> {
    /// use cluvio_emulator::Fault;
    ///
    /// emulator.fault_next("listDatasources", 1, Fault::html_page())?; // a success that is none
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn html_page() -> Self {
        Self::new(Kind::HtmlPage)
    }

    /// Resets the connection (RST) in place of an answer, when the request has been read.
    ///
    /// ```
    /// use cluvio_emulator::{Fault, Faults, Rule};
    ///
    /// let often = Faults::seeded(7).rule(Rule::share(0.2, Fault::reset())); // one connection in five breaks
    /// assert_eq!("seed=7,reset=20%".parse(), Ok(often));
    /// ```
    #[must_use]
    pub fn reset() -> Self {
        Self::new(Kind::Reset)
    }

    /// Never answers, until the client leaves.
    ///
    /// ```no_run
    /// # async fn example(emulator: cluvio_emulator::Emulator) -> Result<(), Box<dyn std::error::Error>> {
    /// use cluvio_emulator::Fault;
    ///
    /// emulator.fault_next("getExecution", 1, Fault::silence())?; // does the client give it up in time?
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn silence() -> Self {
        Self::new(Kind::Silence)
    }

    /// Restarts both servers; the request stays without an answer.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio_emulator::FaultsError> {
    /// use std::time::Duration;
    /// use cluvio_emulator::{Fault, Faults, Restart, Rule};
    ///
    /// let restart = Restart::losing_state().down_for(Duration::from_millis(200));
    /// let rule = Rule::every(500, Fault::restart(restart)).operation("getExecution");
    /// assert_eq!(Faults::default().rule(rule), "getExecution:restart-losing@200ms=1/500".parse()?);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn restart(restart: Restart) -> Self {
        Self::new(Kind::Restart(restart))
    }

    /// Sends the protocol and the status of the answer, and resets the connection within its head.
    ///
    /// ```
    /// assert_eq!(cluvio_emulator::Fault::reset_in_head().to_string(), "reset-in-head");
    /// ```
    #[must_use]
    pub fn reset_in_head() -> Self {
        Self::new(Kind::ResetInHead)
    }

    /// Sends the head and half of the body, and resets the connection. An answer without a body breaks off in its head.
    ///
    /// ```no_run
    /// # async fn example(emulator: cluvio_emulator::Emulator) -> Result<(), Box<dyn std::error::Error>> {
    /// use cluvio_emulator::Fault;
    ///
    /// emulator.fault_next("fetchExecutionData", 1, Fault::reset_in_body())?; // a download that must be begun again
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn reset_in_body() -> Self {
        Self::new(Kind::ResetInBody)
    }

    /// Sends the head and half of the bytes that its `content-length` announces, and closes the connection. An answer
    /// without a body breaks off in its head.
    ///
    /// ```
    /// use cluvio_emulator::{Fault, Faults, Rule, Server};
    ///
    /// let cut = Rule::share(0.03, Fault::truncated()).server(Server::Data);
    /// assert_eq!(Ok(Faults::default().rule(cut)), "data:truncate=3%".parse());
    /// ```
    #[must_use]
    pub fn truncated() -> Self {
        Self::new(Kind::Truncated)
    }

    /// Sends the whole body in chunks, but not the last chunk, which says that this was all, and closes the connection. An
    /// answer without a body breaks off in its head.
    ///
    /// ```no_run
    /// # async fn example(emulator: cluvio_emulator::Emulator) -> Result<(), Box<dyn std::error::Error>> {
    /// use cluvio_emulator::Fault;
    ///
    /// emulator.fault_next("fetchExecutionData", 1, Fault::truncated_chunked())?; // all is there, but who can tell?
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn truncated_chunked() -> Self {
        Self::new(Kind::TruncatedChunked)
    }

    /// Leaves the body out, and says so: its `content-length` is 0.
    ///
    /// ```no_run
    /// # async fn example(emulator: cluvio_emulator::Emulator) -> Result<(), Box<dyn std::error::Error>> {
    /// use cluvio_emulator::Fault;
    ///
    /// emulator.fault_next("getExecution", 1, Fault::empty())?; // a success without a body
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn empty() -> Self {
        Self::new(Kind::Empty)
    }

    /// Sends the answer in parts of so many bytes at the most, with a pause after each.
    ///
    /// ```
    /// use std::time::Duration;
    /// use cluvio_emulator::Fault;
    ///
    /// let dripping = Fault::slow(16, Duration::from_millis(50)); // some 300 bytes a second
    /// assert_eq!(dripping.to_string(), "slow@16/50ms");
    /// ```
    #[must_use]
    pub fn slow(bytes: usize, pause: Duration) -> Self {
        Self::new(Kind::Slow { bytes, pause })
    }

    /// Ends the life of the data access token that the request has, so that this and all further requests with it are
    /// refused as with an expired one (401). For operations of the data server only.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = cluvio_emulator::Emulator::start().await?;
    /// use cluvio_emulator::Fault;
    ///
    /// emulator.fault_next("fetchExecutionData", 1, Fault::expired_token())?; // the client must get another
    /// assert!(emulator.fault_next("getExecution", 1, Fault::expired_token()).is_err()); // it takes no token
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn expired_token() -> Self {
        Self::new(Kind::ExpiredToken)
    }

    /// With `Retry-After` in whole seconds, rounded up. For [`status`](Self::status) only; others stay as they are.
    ///
    /// ```
    /// use std::time::Duration;
    /// use cluvio_emulator::Fault;
    ///
    /// let crowded = Fault::status(429).retry_after(Duration::from_secs(2));
    /// assert_eq!(crowded.to_string(), "429@2s");
    /// ```
    #[must_use]
    pub fn retry_after(self, time: Duration) -> Self {
        self.with_retry_after(RetryAfter::Seconds(time))
    }

    /// With `Retry-After` as a date this long after the answer, rounded up to a second. For [`status`](Self::status) only;
    /// others stay as they are.
    ///
    /// ```
    /// use std::time::Duration;
    /// use cluvio_emulator::Fault;
    ///
    /// let closed = Fault::status(503).retry_after_date(Duration::from_secs(5));
    /// assert_eq!(closed.to_string(), "503@date+5s");
    /// ```
    #[must_use]
    pub fn retry_after_date(self, time: Duration) -> Self {
        self.with_retry_after(RetryAfter::Date(time))
    }

    /// Only when the request has been processed: what it asks for is done, but the client is not told.
    ///
    /// Of what spoils an answer nothing changes, and neither do latency and expired tokens.
    ///
    /// ```
    /// use cluvio_emulator::Fault;
    ///
    /// assert_eq!(Fault::reset().after_processing().to_string(), "reset-after"); // done, and nobody knows
    /// assert_eq!(Fault::truncated().after_processing(), Fault::truncated()); // it is so anyway
    /// ```
    #[must_use]
    pub fn after_processing(mut self) -> Self {
        self.after = self.kind.is_in_place_of_the_answer();
        self
    }

    pub(crate) fn lets_process(&self) -> bool {
        self.after || !self.kind.is_in_place_of_the_answer()
    }

    /// Whether anything of an answer is sent.
    pub(crate) fn sends(&self) -> bool {
        !matches!(self.kind, Kind::Reset | Kind::Silence | Kind::Restart(_))
    }

    fn with_retry_after(mut self, when: RetryAfter) -> Self {
        if let Kind::Status { retry_after, .. } = &mut self.kind {
            *retry_after = Some(when);
        }
        self
    }

    /// Says what can't be at an operation.
    pub(crate) fn check_at(&self, operation: &Operation) -> Result<(), FaultsError> {
        if self.kind == Kind::ExpiredToken {
            only_data(operation.server, &operation.id)?;
        }
        self.check()
    }

    /// Says what can't be anywhere.
    pub(super) fn check(&self) -> Result<(), FaultsError> {
        let wrong = match &self.kind {
            Kind::Latency(time) if time.is_empty() => "a latency is at most less than at least",
            Kind::Status { status, .. } if !(400..600).contains(status) => "a status is no error, from 400 to 599",
            Kind::Slow { bytes: 0, .. } => "a slow answer has parts of one byte at the least",
            _ => return Ok(()),
        };
        Err(FaultsError(format!("{self}: {wrong}")))
    }
}

impl Kind {
    pub(super) fn is_in_place_of_the_answer(&self) -> bool {
        match self {
            Self::Status { .. } | Self::HtmlError | Self::HtmlPage | Self::Reset | Self::Silence | Self::Restart(_) => {
                true
            }
            Self::Latency(_)
            | Self::ResetInHead
            | Self::ResetInBody
            | Self::Truncated
            | Self::TruncatedChunked
            | Self::Empty
            | Self::Slow { .. }
            | Self::ExpiredToken => false,
        }
    }
}

/// As in the flag `--faults`.
impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Latency(_) => formatter.write_str("latency")?,
            Kind::Status { status, .. } => write!(formatter, "{status}")?,
            Kind::HtmlError => formatter.write_str("html-error")?,
            Kind::HtmlPage => formatter.write_str("html-page")?,
            Kind::Reset => formatter.write_str("reset")?,
            Kind::Silence => formatter.write_str("silence")?,
            Kind::Restart(restart) if restart.loses_state => formatter.write_str("restart-losing")?,
            Kind::Restart(_) => formatter.write_str("restart")?,
            Kind::ResetInHead => formatter.write_str("reset-in-head")?,
            Kind::ResetInBody => formatter.write_str("reset-in-body")?,
            Kind::Truncated => formatter.write_str("truncate")?,
            Kind::TruncatedChunked => formatter.write_str("truncate-chunked")?,
            Kind::Empty => formatter.write_str("empty")?,
            Kind::Slow { .. } => formatter.write_str("slow")?,
            Kind::ExpiredToken => formatter.write_str("expired-token")?,
        }
        if self.after {
            formatter.write_str("-after")?;
        }
        match &self.kind {
            Kind::Latency(time) if time.start() == time.end() => write!(formatter, "@{:?}", time.start()),
            Kind::Latency(time) => write!(formatter, "@{:?}..{:?}", time.start(), time.end()),
            Kind::Status {
                retry_after: Some(RetryAfter::Seconds(time)),
                ..
            } => write!(formatter, "@{time:?}"),
            Kind::Status {
                retry_after: Some(RetryAfter::Date(time)),
                ..
            } => write!(formatter, "@date+{time:?}"),
            Kind::Restart(restart) if !restart.down.is_zero() => write!(formatter, "@{:?}", restart.down),
            Kind::Slow { bytes, pause } => write!(formatter, "@{bytes}/{pause:?}"),
            _ => Ok(()),
        }
    }
}
