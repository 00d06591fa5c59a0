//! Misbehaviour on demand: which faults there are, and when they come.

mod chooser;
mod fault;
mod grammar;
mod inflict;
mod rule;

pub(crate) use chooser::{Chooser, Chosen};
pub use fault::{Fault, Restart};
pub(crate) use fault::{Kind, RetryAfter};
pub(crate) use inflict::{before, inflict};
pub use rule::Rule;
pub(crate) use rule::When;

use crate::document::{Document, Operation, Server};

/// A plan of faults that cannot be followed, in words.
///
/// ```
/// use cluvio_emulator::Faults;
///
/// let error = "runExecution:reste=5%".parse::<Faults>().unwrap_err();
/// println!("{error}"); // what is wrong, and what there is
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct FaultsError(pub(crate) String);

/// A plan of faults: a seed, and rules that say which fault comes how often.
///
/// ```
/// use std::time::Duration;
/// use cluvio_emulator::{Emulator, Fault, Faults, Rule, Server};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let faults = Faults::seeded(7)
///     .rule(Rule::share(0.05, Fault::status(503).retry_after(Duration::from_secs(1))))
///     .rule(Rule::every(10, Fault::reset().after_processing()).operation("runExecution"))
///     .rule(Rule::share(0.03, Fault::truncated()).server(Server::Data))
///     .rule(Rule::always(Fault::latency(Duration::from_millis(1)..=Duration::from_millis(5))));
/// let emulator = Emulator::builder().faults(faults).start().await?;
///
/// // The same in the words of the flag `--faults`.
/// let words = "seed=7,503@1s=5%,runExecution:reset-after=1/10,data:truncate=3%,latency@1ms..5ms";
/// emulator.set_faults(words.parse()?)?;
/// # Ok(())
/// # }
/// ```
///
/// # At most one
///
/// A request gets at most one fault, and any latency besides. What a rule of the kind [`rate_limit`](Rule::rate_limit)
/// refuses gets no other fault. Then come those of [`every`](Rule::every), the first in the plan winning. Then one draw
/// decides between all [shares](Rule::share) that may come at the operation, so that each has the share it was given of
/// the requests that are left; together they cannot be more than all.
///
/// Requests that belong to no operation of the document get no faults.
///
/// # What is repeatable
///
/// The requests of each operation are numbered as they arrive, from 1, counting from when the plan was set. Which fault
/// the n-th request of an operation gets, and how long its latency is, follows from the seed, the rules in their order,
/// the operation's id, and n. Neither time nor other operations nor threads have a part in it, and the numbers go on
/// through restarts. Two things do not repeat: what a rate limit does, which depends on time and on all the requests that
/// it counts; and, where requests of one operation are sent side by side, which of them is the n-th.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Faults {
    pub(crate) seed: u64,
    pub(crate) rules: Vec<Rule>,
}

impl Faults {
    /// A plan without rules, and so without faults.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio_emulator::FaultsError> {
    /// use cluvio_emulator::{Fault, Faults, Rule};
    ///
    /// let faults = Faults::seeded(8).rule(Rule::share(0.05, Fault::reset())); // at other requests than with a seed of 7
    /// assert_eq!(faults, "seed=8,reset=5%".parse()?);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        let rules = Vec::new();
        Self { seed, rules }
    }

    /// One more rule.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio_emulator::FaultsError> {
    /// use cluvio_emulator::{Fault, Faults, Rule};
    ///
    /// let faults = Faults::seeded(7).rule(Rule::share(0.05, Fault::status(503))).rule(Rule::every(10, Fault::reset()));
    /// assert_eq!(faults, "seed=7,503=5%,reset=1/10".parse()?);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn rule(mut self, rule: Rule) -> Self {
        self.rules.push(rule);
        self
    }

    /// Says what in the plan can't be.
    pub(crate) fn check(&self, document: &Document) -> Result<(), FaultsError> {
        for rule in &self.rules {
            rule.check(document)?;
        }
        for operation in &document.operations {
            let share: f64 = self.shares(operation).map(|(share, _)| share).sum();
            // Shares that were meant to be all may be a little more, as sums of fractions are.
            if share > 1.0 + 1e-9 {
                let (id, percent) = (&operation.id, 100.0 * share);
                let what = format!("{id} would get a fault in {percent:.2} % of its requests, more than all of them");
                return Err(FaultsError(what));
            }
        }
        Ok(())
    }

    /// The rules of an operation between which one draw decides.
    pub(crate) fn shares<'f>(&'f self, operation: &'f Operation) -> impl Iterator<Item = (f64, &'f Fault)> {
        let rules = self.rules.iter().filter(|rule| rule.is_for(operation));
        rules.filter_map(|rule| match (&rule.when, &rule.fault.kind) {
            (_, Kind::Latency(_)) => None,
            (When::Share(share), _) => Some((*share, &rule.fault)),
            _ => None,
        })
    }
}

/// An operation of the document that a plan speaks of.
pub(crate) fn known<'d>(document: &'d Document, id: &str) -> Result<&'d Operation, FaultsError> {
    document.operation(id).ok_or_else(|| {
        let ids: Vec<&str> = document.operations.iter().map(|one| one.id.as_str()).collect();
        FaultsError(format!("the document has no operation {id}; it has {}", ids.join(", ")))
    })
}

pub(crate) fn only_data(server: Server, place: &str) -> Result<(), FaultsError> {
    match server {
        Server::Data => Ok(()),
        Server::Api => {
            let what = format!("expired-token is for the data server, which alone takes tokens, not for {place}");
            Err(FaultsError(what))
        }
    }
}
