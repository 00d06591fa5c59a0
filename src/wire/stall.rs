//! A body that falls silent, or only drips, is given up.

use std::{
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use tokio::time::{Instant, Sleep, sleep_until};

use crate::Error;

/// What must come while the client waits as long as the server may be silent, in bytes.
const LEAST: usize = 1024;

/// A stream of bytes that ends in an error when nothing comes for a long time, or next to nothing.
///
/// Only the time in which the stream has nothing counts, so a slow reader does no harm: that is why the HTTP client's own
/// timeout for reading is not used.
pub(super) struct Unstalled<S> {
    stream: S,
    timeout: Duration,
    waiting_since: Option<Instant>,
    /// Wakes up when nothing has come since then; kept to be set anew.
    silence: Option<Pin<Box<Sleep>>>,
    waited: Duration,
    /// What came in that time.
    bytes: usize,
}

impl<S> Unstalled<S> {
    pub(super) fn new(stream: S, timeout: Duration) -> Self {
        Self {
            stream,
            timeout,
            waiting_since: None,
            silence: None,
            waited: Duration::ZERO,
            bytes: 0,
        }
    }

    fn has_stalled(&mut self) -> bool {
        if self.waited < self.timeout {
            return false;
        }
        let has_stalled = self.bytes < LEAST;
        (self.waited, self.bytes) = (Duration::ZERO, 0);
        has_stalled
    }

    /// Whether nothing has come for too long.
    fn poll_silence(&mut self, context: &mut Context<'_>) -> Poll<()> {
        if self.waiting_since.is_none() {
            let now = Instant::now();
            self.waiting_since = Some(now);
            let end = now.checked_add(self.timeout);
            match (&mut self.silence, end) {
                (Some(silence), Some(end)) => silence.as_mut().reset(end),
                (silence, end) => *silence = end.map(|end| Box::pin(sleep_until(end))),
            }
        }
        match &mut self.silence {
            Some(silence) => silence.as_mut().poll(context),
            None => Poll::Pending,
        }
    }
}

impl<S: Stream<Item = Result<Bytes, Error>> + Unpin> Stream for Unstalled<S> {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let polled = Pin::new(&mut self.stream).poll_next(context);
        if let Poll::Ready(item) = &polled {
            if let Some(Ok(bytes)) = item {
                self.bytes = self.bytes.saturating_add(bytes.len());
            }
            if let Some(since) = self.waiting_since.take() {
                self.waited += since.elapsed();
            }
            return polled;
        }
        // What had come before a slow reader looked has been counted by now.
        if self.has_stalled() {
            let message = format!("less than {LEAST} bytes came while {:?} were waited", self.timeout);
            return Poll::Ready(Some(Err(Error::silent(message))));
        }
        if self.poll_silence(context).is_pending() {
            return Poll::Pending;
        }
        self.waiting_since = None;
        let message = format!("the server was silent for {:?}", self.timeout);
        Poll::Ready(Some(Err(Error::silent(message))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pieces of some bytes, one every ten seconds.
    fn dripping(pieces: Vec<usize>) -> impl Stream<Item = Result<Bytes, Error>> + Unpin {
        Box::pin(futures_util::stream::unfold(pieces.into_iter(), |mut pieces| async {
            let length = pieces.next()?;
            tokio::time::sleep(Duration::from_secs(10)).await;
            Some((Ok(Bytes::from(vec![0; length])), pieces))
        }))
    }

    async fn read(pieces: Vec<usize>) -> (usize, Option<Error>) {
        let mut stream = Unstalled::new(dripping(pieces), Duration::from_secs(60));
        let mut count = 0;
        loop {
            match std::future::poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await {
                None => return (count, None),
                Some(Err(error)) => return (count, Some(error)),
                Some(Ok(_)) => count += 1,
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_that_drips_is_given_up_after_the_time_that_silence_is() {
        let (count, error) = read(vec![1; 100]).await;
        assert_eq!(count, 6);
        assert_eq!(error.unwrap().kind(), crate::ErrorKind::Timeout);
    }

    #[tokio::test(start_paused = true)]
    async fn a_slow_body_is_waited_for() {
        let (count, error) = read(vec![200; 100]).await;
        assert!(count == 100 && error.is_none(), "{error:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_that_falls_silent_is_given_up() {
        let silence = futures_util::stream::pending::<Result<Bytes, Error>>();
        let mut stream = Unstalled::new(silence, Duration::from_secs(60));
        let begin = Instant::now();
        let item = std::future::poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await;
        assert_eq!(item.unwrap().unwrap_err().kind(), crate::ErrorKind::Timeout);
        assert_eq!(begin.elapsed().as_secs(), 60);
    }

    #[tokio::test(start_paused = true)]
    async fn a_slow_reader_is_not_taken_for_a_slow_body() {
        let (sender, mut pieces) = tokio::sync::mpsc::unbounded_channel();
        let queue = futures_util::stream::poll_fn(move |context| pieces.poll_recv(context));
        let mut stream = Unstalled::new(queue, Duration::from_secs(60));
        let mut poll = || {
            let mut context = Context::from_waker(std::task::Waker::noop());
            Pin::new(&mut stream).poll_next(&mut context)
        };
        assert!(poll().is_pending());
        for _ in 0..5 {
            sender.send(Ok(Bytes::from(vec![0; 400]))).unwrap();
        }
        tokio::time::advance(Duration::from_secs(3600)).await;
        assert!((0..5).all(|_| matches!(poll(), Poll::Ready(Some(Ok(_))))));
        assert!(poll().is_pending());
    }
}
