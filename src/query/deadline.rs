//! One limit on the time of several requests.

use std::{
    future::Future,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use tokio::time::{Instant, Sleep, sleep_until, timeout_at};

use crate::{Error, ErrorKind};

/// How long an execution is waited for where nothing else is set.
const DEFAULT_WAIT: Duration = Duration::from_secs(600);

/// The moment by which everything must be over, counted by a clock that only goes forward.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline {
    limit: Duration,
    at: Option<Instant>,
    covers_download: bool,
}

impl Deadline {
    pub(crate) const NONE: Self = Self {
        limit: Duration::MAX,
        at: None,
        covers_download: true,
    };

    /// What a caller has set; a duration too long for the clock is no limit. The default never cuts a download off.
    pub(crate) fn of(set: Option<Duration>) -> Self {
        let limit = set.unwrap_or(DEFAULT_WAIT);
        Self {
            limit,
            at: Instant::now().checked_add(limit),
            covers_download: set.is_some(),
        }
    }

    /// The limit on fetching data.
    pub(crate) fn for_download(self) -> Self {
        match self.covers_download {
            true => self,
            false => Self { at: None, ..self },
        }
    }

    /// What is left of the time, if there is a limit.
    pub(crate) fn left(&self) -> Option<Duration> {
        self.at.map(|at| at.saturating_duration_since(Instant::now()))
    }

    /// Runs one step, and drops it when the time is over.
    pub(crate) async fn limit<T>(&self, name: &str, step: impl Future<Output = T>) -> Result<T, Error> {
        match self.at {
            Some(at) => timeout_at(at, step).await.map_err(|_| self.passed(name)),
            None => Ok(step.await),
        }
    }

    /// Lets a stream go on until the time is over; an error is its last item then.
    pub(crate) fn limit_stream<S: Stream<Item = Result<Bytes, Error>> + Unpin>(
        self,
        name: &'static str,
        stream: S,
    ) -> impl Stream<Item = Result<Bytes, Error>> {
        LimitedStream {
            stream: Some(stream),
            timer: self.at.map(|at| Box::pin(sleep_until(at))),
            deadline: self,
            name,
        }
    }

    /// Sleeps; answers false, at the deadline, when that comes first.
    pub(crate) async fn sleep(&self, duration: Duration) -> bool {
        match self.at {
            Some(at) => timeout_at(at, tokio::time::sleep(duration)).await.is_ok(),
            None => {
                tokio::time::sleep(duration).await;
                true
            }
        }
    }

    pub(crate) fn passed(&self, state: &str) -> Error {
        Error::new(
            ErrorKind::Timeout,
            format!("the deadline of {:?} passed while {state}", self.limit),
        )
    }
}

struct LimitedStream<S> {
    /// Nothing once the time is over.
    stream: Option<S>,
    timer: Option<Pin<Box<Sleep>>>,
    deadline: Deadline,
    name: &'static str,
}

impl<S: Stream<Item = Result<Bytes, Error>> + Unpin> Stream for LimitedStream<S> {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.stream.is_some()
            && let Some(timer) = &mut self.timer
            && timer.as_mut().poll(context).is_ready()
        {
            self.stream = None;
            return Poll::Ready(Some(Err(self.deadline.passed(self.name))));
        }
        match &mut self.stream {
            Some(stream) => Pin::new(stream).poll_next(context),
            None => Poll::Ready(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_stream_whose_time_is_over_is_dropped_behind_one_error() {
        let held = std::sync::Arc::new(());
        let holds = held.clone();
        let silence = Box::pin(futures_util::stream::poll_fn(move |_| {
            let _ = &holds;
            Poll::Pending
        }));
        let deadline = Deadline::of(Some(Duration::from_secs(5)));
        let mut stream = deadline.limit_stream("it was read", silence);
        let error = poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await;
        assert_eq!(error.unwrap().unwrap_err().kind(), ErrorKind::Timeout);
        assert_eq!(std::sync::Arc::strong_count(&held), 1);
        let end = poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await;
        assert!(end.is_none());
    }
}
