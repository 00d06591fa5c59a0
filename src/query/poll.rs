//! Waiting for an execution to end.
//!
//! The reference shows one status, `starting`, and takes missing data for a sign of an execution that still runs or has
//! failed. So the end is told by what is known best: `completed_at`, then the phase that the document
//! gives to the status, and for a status that it does not know, whether there is data.

use std::{
    fmt,
    future::IntoFuture,
    sync::Arc,
    time::{Duration, SystemTime},
};

use chrono::{DateTime, Utc};
use serde_json::Value;
use tokio::time::Instant;

use super::{Boxed, DataAccess, Deadline, Execution, pace::Pace};
use crate::{
    Error, ErrorKind, QueryResult,
    api::types,
    error::{Redactor, excerpt},
    trace::QuerySpan,
};

/// How long data may stay away after an execution has ended.
const SETTLE: Duration = Duration::from_secs(5);
/// No server is to be asked without a pause.
const SHORTEST: Duration = Duration::from_millis(1);
/// How many undocumented attributes a message tells.
const TOLD: usize = 10;
/// How long the data of an ended execution is kept, by the reference.
const DATA_KEPT: Duration = Duration::from_secs(24 * 60 * 60);

/// Where in its life an execution is.
///
/// ```
/// use cluvio::{Phase, api::types::ExecutionStatus};
///
/// assert_eq!(ExecutionStatus::from("starting").phase(), Some(Phase::Pending));
/// assert_eq!(ExecutionStatus::from("a new one").phase(), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Phase {
    /// It has yet to end.
    Pending,
    /// It has ended, and there should be data.
    Succeeded,
    /// It has ended without data.
    Failed,
}

/// How long to wait between two looks at an execution: a list of steps, the last of which goes on.
///
/// The default starts at a tenth of a second and reaches five seconds after less than half a minute. No recommendation of
/// the vendor is known.
///
/// ```
/// use std::time::Duration;
/// use cluvio::PollSchedule;
///
/// let hasty = PollSchedule::steps([Duration::from_millis(50), Duration::from_millis(500)]);
/// assert_eq!(hasty.wait(0), Duration::from_millis(50));
/// assert_eq!(hasty.wait(99), Duration::from_millis(500));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PollSchedule(Vec<Duration>);

impl PollSchedule {
    /// A schedule of these steps, each of a millisecond at the least. Without any, it is the default one.
    ///
    /// ```
    /// use std::time::Duration;
    /// use cluvio::PollSchedule;
    ///
    /// let every_second = PollSchedule::steps([Duration::from_secs(1)]);
    /// assert_eq!(every_second.wait(7), Duration::from_secs(1));
    /// assert_eq!(PollSchedule::steps([]), PollSchedule::default());
    /// ```
    pub fn steps(steps: impl IntoIterator<Item = Duration>) -> Self {
        let steps: Vec<Duration> = steps.into_iter().map(|step| step.max(SHORTEST)).collect();
        if steps.is_empty() { Self::default() } else { Self(steps) }
    }

    /// The wait after the look with this number, counted from zero.
    ///
    /// ```
    /// use cluvio::PollSchedule;
    ///
    /// let schedule = PollSchedule::default();
    /// assert_eq!(schedule.wait(0).as_millis(), 100);
    /// assert_eq!(schedule.wait(1_000_000).as_secs(), 5);
    /// ```
    pub fn wait(&self, look: usize) -> Duration {
        let last = self.0.len().saturating_sub(1);
        self.0.get(look.min(last)).copied().unwrap_or(SETTLE)
    }
}

impl Default for PollSchedule {
    fn default() -> Self {
        let milliseconds = [
            100, 100, 200, 200, 300, 500, 500, 1000, 1000, 1000, 2000, 2000, 3000, 3000, 4000, 4000, 5000,
        ];
        Self(milliseconds.map(Duration::from_millis).into())
    }
}

/// What is seen of an execution while it is waited for.
///
/// ```
/// use cluvio::Progress;
///
/// fn show(progress: &Progress) {
///     eprintln!("{} {:?}: {} looks in {:?}", progress.execution_id, progress.status, progress.looks, progress.elapsed);
/// }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Progress {
    /// The execution's id, as [`Execution::id`].
    pub execution_id: String,
    /// Its status, if the server gives one.
    pub status: Option<types::ExecutionStatus>,
    /// How often it has been looked at, this time included.
    pub looks: usize,
    /// How long it has been waited for.
    pub elapsed: Duration,
}

type Callback = Arc<dyn Fn(&Progress) + Send + Sync>;

/// What is set for waiting.
#[derive(Clone, Default)]
pub(crate) struct WaitOptions {
    pub(crate) deadline: Option<Duration>,
    pub(crate) schedule: PollSchedule,
    progress: Option<Callback>,
    /// Shared with other executions that are waited for.
    pub(crate) pace: Option<Arc<Pace>>,
}

impl fmt::Debug for WaitOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WaitOptions")
            .field("deadline", &self.deadline)
            .field("schedule", &self.schedule)
            .finish_non_exhaustive()
    }
}

/// How an execution ended.
pub(crate) struct Ended {
    pub(crate) execution: types::Execution,
    /// Held when data was asked for to find out whether the execution had ended.
    pub(crate) access: Option<DataAccess>,
}

enum Verdict {
    Running,
    /// The status is not known and nothing else tells.
    Unclear,
    Ended,
    Failed,
}

impl WaitOptions {
    pub(crate) fn on_progress(&mut self, callback: impl Fn(&Progress) + Send + Sync + 'static) {
        self.progress = Some(Arc::new(callback));
    }

    /// Waits for the end of the execution.
    pub(crate) async fn ended(&self, execution: &Execution, deadline: Deadline) -> Result<Ended, Error> {
        let begin = Instant::now();
        for look in 0.. {
            if let Some(pace) = &self.pace {
                deadline
                    .limit("its turn to be looked at was waited for", pace.turn())
                    .await?;
            }
            let state = execution.state_until(deadline).await?;
            if let Some(callback) = &self.progress {
                callback(&Progress {
                    execution_id: execution.id().to_owned(),
                    status: state
                        .attributes
                        .as_ref()
                        .and_then(|attributes| attributes.execution_status.clone()),
                    looks: look + 1,
                    elapsed: begin.elapsed(),
                });
            }
            match verdict(&state) {
                Verdict::Failed => return Err(failed(&state, &execution.redactor())),
                Verdict::Ended => {
                    return Ok(Ended {
                        execution: state,
                        access: None,
                    });
                }
                Verdict::Running => {}
                Verdict::Unclear => {
                    let access = execution.try_data_access(deadline).await?;
                    if access.is_some() {
                        // The counts are those of the end, which this state may not have seen.
                        let state = execution.state_until(deadline).await?;
                        return Ok(Ended {
                            execution: state,
                            access,
                        });
                    }
                }
            }
            if !deadline.sleep(self.schedule.wait(look)).await {
                let state = described(&state, &execution.redactor());
                return Err(deadline.passed(&format!("the execution was still {state}")));
            }
        }
        // The loop has no other end.
        Err(deadline.passed("waiting"))
    }

    /// Waits for the end of the execution and for its data, and takes it.
    pub(crate) async fn result(&self, execution: &Execution, deadline: Deadline) -> Result<QueryResult, Error> {
        let ended = self.ended(execution, deadline).await?;
        self.take(execution, ended, deadline).await
    }

    /// Waits for the data of an execution that has ended, and takes it.
    pub(crate) async fn take(
        &self,
        execution: &Execution,
        ended: Ended,
        deadline: Deadline,
    ) -> Result<QueryResult, Error> {
        let Ended {
            execution: state,
            access,
        } = ended;
        let access = match access {
            Some(access) => access,
            None => self.settled(execution, &state, deadline).await?,
        };
        execution.open(state, access, deadline.for_download()).await
    }

    /// Gives the data of an execution that has ended some time to appear.
    async fn settled(
        &self,
        execution: &Execution,
        state: &types::Execution,
        deadline: Deadline,
    ) -> Result<DataAccess, Error> {
        let begin = Instant::now();
        for look in 0.. {
            if let Some(access) = execution.try_data_access(deadline).await? {
                return Ok(access);
            }
            let wait = self.schedule.wait(look);
            if begin.elapsed().saturating_add(wait) > SETTLE || is_expired(state, SystemTime::now()) {
                break;
            }
            if !deadline.sleep(wait).await {
                let state = described(state, &execution.redactor());
                return Err(deadline.passed(&format!(
                    "the execution had ended as {state}, and its data was waited for"
                )));
            }
        }
        Err(without_data(state, &execution.redactor()))
    }
}

/// The phase that the document gives to the status of an execution.
fn phase(execution: &types::Execution) -> Option<Phase> {
    execution.attributes.as_ref()?.execution_status.as_ref()?.phase()
}

fn completed_at(execution: &types::Execution) -> Option<DateTime<Utc>> {
    execution.attributes.as_ref()?.completed_at
}

/// Whether an execution is known to have ended, well or not.
pub(crate) fn has_ended(execution: &types::Execution) -> bool {
    completed_at(execution).is_some() || matches!(phase(execution), Some(Phase::Succeeded | Phase::Failed))
}

fn verdict(execution: &types::Execution) -> Verdict {
    match phase(execution) {
        Some(Phase::Failed) => Verdict::Failed,
        _ if has_ended(execution) => Verdict::Ended,
        Some(_) => Verdict::Running,
        None => Verdict::Unclear,
    }
}

/// The status with all that is not documented, since the server's own words about a failure can only stand there.
fn described(execution: &types::Execution, redactor: &Redactor) -> String {
    let Some(attributes) = &execution.attributes else {
        return "without a status".to_owned();
    };
    let mut text = match &attributes.execution_status {
        None => "without a status".to_owned(),
        Some(status) if status.phase().is_none() => {
            format!(
                "`{}` (which is not a status that the document lists)",
                excerpt(status.as_str())
            )
        }
        Some(status) => format!("`{status}`"),
    };
    let extra = attributes.extra.iter().filter(|(_, value)| !value.is_null());
    for (name, value) in extra.take(TOLD) {
        match value {
            Value::String(told) => text.push_str(&format!("; {}: {}", excerpt(name), excerpt(told))),
            other => text.push_str(&format!("; {}: {}", excerpt(name), excerpt(&other.to_string()))),
        }
    }
    redactor.redact(&text)
}

fn failed(execution: &types::Execution, redactor: &Redactor) -> Error {
    Error::new(
        ErrorKind::ExecutionFailed,
        format!("the execution ended as {}", described(execution, redactor)),
    )
}

fn without_data(execution: &types::Execution, redactor: &Redactor) -> Error {
    if is_expired(execution, SystemTime::now()) {
        return Error::new(
            ErrorKind::Expired,
            "the execution ended more than 24 hours ago, and its data is no longer kept; run the query again",
        );
    }
    // By the reference, an execution that has ended without data was not successful.
    let kind = match phase(execution) {
        Some(Phase::Succeeded) => ErrorKind::NoData,
        _ => ErrorKind::ExecutionFailed,
    };
    Error::new(
        kind,
        format!(
            "the execution ended without data, as {}",
            described(execution, redactor)
        ),
    )
}

/// Whether the data of an execution is no longer kept. By a clock that goes wrong the answer is no, rather than an error.
fn is_expired(execution: &types::Execution, now: SystemTime) -> bool {
    let ended = completed_at(execution).and_then(|completed| u64::try_from(completed.timestamp()).ok());
    let now = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    ended.is_some_and(|ended| now.saturating_sub(Duration::from_secs(ended)) > DATA_KEPT)
}

/// Waits for an execution; `.await` gives its last state.
///
/// ```no_run
/// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
/// use std::time::Duration;
/// use cluvio::PollSchedule;
///
/// let execution = cluvio.execution("5a0b0c1e-9f6d-4f0e-8a52-1c5f0f6f7f10");
/// let wait = execution
///     .wait()
///     .deadline(Duration::from_secs(3600))
///     .poll_schedule(PollSchedule::steps([Duration::from_secs(1), Duration::from_secs(30)]))
///     .on_progress(|progress| println!("{:?}", progress.status));
/// let result = wait.result().await?; // or `wait.await?`, for the state alone
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "nothing is waited for until this is awaited"]
pub struct Wait {
    execution: Execution,
    options: WaitOptions,
}

impl Wait {
    pub(crate) fn new(execution: Execution) -> Self {
        Self {
            execution,
            options: WaitOptions::default(),
        }
    }

    /// How long to wait at the most; 10 minutes if not set. [`Duration::MAX`] sets no limit. It covers the download of a
    /// [`result`](Self::result) only if it is set.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// use std::time::Duration;
    ///
    /// let wait = cluvio.execution("5a0b0c1e-9f6d-4f0e-8a52-1c5f0f6f7f10").wait();
    /// let ended = wait.deadline(Duration::from_secs(3600)).await?; // an error of the kind `Timeout` after an hour
    /// # Ok(())
    /// # }
    /// ```
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.options.deadline = Some(deadline);
        self
    }

    /// How often the execution is looked at.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// use std::time::Duration;
    /// use cluvio::PollSchedule;
    ///
    /// let wait = cluvio.execution("5a0b0c1e-9f6d-4f0e-8a52-1c5f0f6f7f10").wait();
    /// let ended = wait.poll_schedule(PollSchedule::steps([Duration::from_secs(30)])).await?; // it takes an hour anyway
    /// # Ok(())
    /// # }
    /// ```
    pub fn poll_schedule(mut self, schedule: PollSchedule) -> Self {
        self.options.schedule = schedule;
        self
    }

    /// Is told every state of the execution that the client sees.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let wait = cluvio.execution("5a0b0c1e-9f6d-4f0e-8a52-1c5f0f6f7f10").wait();
    /// let ended = wait.on_progress(|progress| eprintln!("{:?}, look {}", progress.status, progress.looks)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_progress(mut self, callback: impl Fn(&Progress) + Send + Sync + 'static) -> Self {
        self.options.on_progress(callback);
        self
    }

    /// Waits, and takes the result within the same deadline.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let result = cluvio.execution("5a0b0c1e-9f6d-4f0e-8a52-1c5f0f6f7f10").wait().result().await?;
    /// let counts: Vec<u64> = result.rows().into_vec().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As for [`Query`](crate::Query).
    pub async fn result(self) -> Result<QueryResult, Error> {
        let deadline = Deadline::of(self.options.deadline);
        let result = async {
            let result = self.options.result(&self.execution, deadline).await;
            result.map_err(|error| error.with_execution(self.execution.id()))
        };
        QuerySpan::new(None, Some(self.execution.id())).around(result).await
    }
}

impl IntoFuture for Wait {
    type Output = Result<types::Execution, Error>;
    type IntoFuture = Boxed<types::Execution>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let deadline = Deadline::of(self.options.deadline);
            let ended = self.options.ended(&self.execution, deadline).await;
            ended
                .map(|ended| ended.execution)
                .map_err(|error| error.with_execution(self.execution.id()))
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn ended(completed_at: &str) -> types::Execution {
        let attributes = json!({"completed_at": completed_at});
        serde_json::from_value(json!({"id": "e", "type": "executions", "attributes": attributes})).unwrap()
    }

    #[test]
    fn data_is_expired_a_day_after_the_end_and_never_by_a_clock_that_went_back() {
        let end = SystemTime::UNIX_EPOCH + Duration::from_secs(1_709_294_400);
        let execution = ended("2024-03-01T12:00:00Z");
        assert!(is_expired(&execution, end + DATA_KEPT + Duration::from_secs(1)));
        assert!(!is_expired(&execution, end + DATA_KEPT));
        assert!(!is_expired(&execution, end - DATA_KEPT * 365));
        assert!(!is_expired(&execution, SystemTime::UNIX_EPOCH));
        assert!(!is_expired(&execution, SystemTime::UNIX_EPOCH - DATA_KEPT));
    }

    #[test]
    fn an_end_at_the_edges_of_time_is_no_panic() {
        for end in [
            "-262143-01-01T00:00:00Z",
            "+262142-12-31T23:59:59Z",
            "1969-12-31T23:59:59Z",
        ] {
            is_expired(&ended(end), SystemTime::now());
            is_expired(&ended(end), SystemTime::UNIX_EPOCH - DATA_KEPT);
        }
    }
}
