//! When a request is sent again, and when not.

mod budget;

use std::time::Duration;

pub(crate) use budget::Budget;

use crate::Error;

/// When and how often a request is sent again after a failure; on by default.
///
/// | What failed | `GET` and `PUT` | `POST` |
/// |---|---|---|
/// | no connection was made | again | again: nothing reached the server |
/// | the connection broke, also with a body that is not whole, or the server was silent | again: doing it twice is doing it once | not: it may have been done |
/// | 429 | again | again: the server turned it away |
/// | 503 with `Retry-After` | again | again: the server asks for it |
/// | 408, 500, 502, 503, 504 | again: what failed may pass | not: it may have been done |
/// | a certificate that is not trusted (with `rustls`) | not: it would be so again | not |
/// | any other status, or an answer that cannot be read | not: it would come again | not |
///
/// Other methods count by whether HTTP (RFC 9110) calls them idempotent. So no datasource, dashboard or execution is made
/// twice by this client; where the outcome of a request is not known, [`Error::is_outcome_unknown`] says so.
///
/// The wait before each new attempt is drawn between zero and a bound that doubles from [`backoff`](Self::backoff)'s first
/// to its longest, so that clients that failed together do not come back together. Where the server says how long to wait
/// (`Retry-After`, in seconds or as a date), that is waited, and up to half a second more. A wait that would go past the
/// deadline of the query, or without one past [`within`](Self::within), is not begun: the failure is the error then.
///
/// All requests of a client and its clones share one [`budget`](Self::budget), so that a server that is down is not
/// hammered. Neither limits of rates nor advice on retries could be found: all numbers here are this client's.
///
/// ```
/// # fn example() -> Result<(), cluvio::Error> {
/// use std::time::Duration;
/// use cluvio::{Client, Region, RetryPolicy};
///
/// let patient = RetryPolicy::default()
///     .retries(10)
///     .backoff(Duration::from_secs(1), Duration::from_secs(60))
///     .within(Duration::from_secs(600))
///     .budget(50);
/// let cluvio = Client::builder("k3y").region(Region::Eu).retry(patient).build()?;
/// assert_eq!(RetryPolicy::none(), RetryPolicy::default().retries(0));
/// # Ok(())
/// # }
/// # example().unwrap();
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    pub(crate) retries: u32,
    first: Duration,
    longest: Duration,
    pub(crate) within: Duration,
    budget: u32,
}

/// What a wait that the server asked for is lengthened by at most, for the same reason as the jitter.
const SPREAD: Duration = Duration::from_millis(500);

impl RetryPolicy {
    /// Nothing is sent again.
    ///
    /// ```
    /// use cluvio::RetryPolicy;
    ///
    /// assert_eq!(RetryPolicy::none(), RetryPolicy::default().retries(0));
    /// ```
    pub fn none() -> Self {
        Self::default().retries(0)
    }

    /// How often one request is sent again at the most; 6 if not set. A download is begun again as often, each time with a
    /// request of its own.
    ///
    /// ```
    /// use cluvio::RetryPolicy;
    ///
    /// assert_eq!(RetryPolicy::default().retries(6), RetryPolicy::default());
    /// let impatient = RetryPolicy::default().retries(1);
    /// ```
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// The bounds on the first wait and on any wait; a quarter of a second and 20 seconds if not set.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// // Between zero and 1, 2, 4, 8, and from then on 10 seconds.
    /// let policy = cluvio::RetryPolicy::default().backoff(Duration::from_secs(1), Duration::from_secs(10));
    /// ```
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.first = first;
        self.longest = longest;
        self
    }

    /// How long after its start a request without a deadline may be sent again; two minutes if not set. A query has a
    /// [deadline](crate::Query::deadline), and that counts in its place.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// // For a job at night, which has the time.
    /// let policy = cluvio::RetryPolicy::default().retries(30).within(Duration::from_secs(3600));
    /// ```
    pub fn within(mut self, time: Duration) -> Self {
        self.within = time;
        self
    }

    /// How many retries all requests of the client may have together in a short time; 100 if not set. Each success gives
    /// one back, and each second half a one.
    ///
    /// ```
    /// // For thousands of queries at once on a server that is often overloaded.
    /// let policy = cluvio::RetryPolicy::default().budget(1000);
    /// ```
    pub fn budget(mut self, retries: u32) -> Self {
        self.budget = retries;
        self
    }

    pub(crate) fn new_budget(&self) -> Budget {
        Budget::new(self.budget)
    }

    /// The wait before the retry with this number, counted from zero.
    pub(crate) fn wait(&self, retry: u32, asked: Option<Duration>) -> Duration {
        if let Some(asked) = asked {
            return asked.saturating_add(drawn_below(SPREAD.min(self.longest)));
        }
        drawn_below(self.bound(retry))
    }

    fn bound(&self, retry: u32) -> Duration {
        let factor = 2u32.checked_pow(retry).unwrap_or(u32::MAX);
        self.first.saturating_mul(factor).min(self.longest)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            retries: 6,
            first: Duration::from_millis(250),
            longest: Duration::from_secs(20),
            within: Duration::from_secs(120),
            budget: 100,
        }
    }
}

fn drawn_below(bound: Duration) -> Duration {
    let bound = u64::try_from(bound.as_nanos()).unwrap_or(u64::MAX);
    Duration::from_nanos(fastrand::u64(..=bound))
}

/// Whether a failure may pass, and sending the request again can do no harm.
pub(crate) fn may_pass(error: &Error, is_idempotent: bool) -> bool {
    match error.status().map(|status| status.as_u16()) {
        _ if is_turned_away(error) => true,
        Some(408 | 500 | 502 | 503 | 504) => is_idempotent,
        Some(_) | None if error.is_broken() => is_idempotent || error.is_unsent(),
        _ => false,
    }
}

/// Whether the server says that it did not take the request, and when it will.
pub(crate) fn is_turned_away(error: &Error) -> bool {
    match error.status().map(|status| status.as_u16()) {
        Some(429) => true,
        Some(503) => error.retry_after().is_some(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_are_drawn_below_a_bound_that_doubles_up_to_the_longest() {
        let (first, longest) = (Duration::from_millis(100), Duration::from_millis(1500));
        let policy = RetryPolicy::default().backoff(first, longest);
        let bounds: Vec<u128> = (0..6).map(|retry| policy.bound(retry).as_millis()).collect();
        assert_eq!(bounds, [100, 200, 400, 800, 1500, 1500]);
        assert_eq!(policy.bound(u32::MAX), longest);
        let waits: Vec<Duration> = (0..200).map(|_| policy.wait(3, None)).collect();
        assert!(waits.iter().all(|wait| *wait <= policy.bound(3)));
        // With full jitter, the lower half is drawn from as well as the upper one.
        let half = policy.bound(3) / 2;
        assert!(waits.iter().any(|wait| *wait < half) && waits.iter().any(|wait| *wait > half));
    }

    #[test]
    fn what_the_server_asks_for_is_never_cut_short_and_may_be_of_any_length() {
        let policy = RetryPolicy::default();
        let asked = Duration::from_secs(7);
        let wait = policy.wait(0, Some(asked));
        assert!(wait >= asked && wait <= asked + SPREAD, "{wait:?}");
        assert_eq!(policy.wait(0, Some(Duration::MAX)), Duration::MAX);
    }
}
