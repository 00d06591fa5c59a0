//! How many retries all requests of a client may have together.

use std::sync::{Mutex, PoisonError};

use tokio::time::Instant;

/// How many retries a success gives back: while half of the requests get through, none need be given up.
const BY_SUCCESS: f64 = 1.0;
/// How many a second gives back: what a server that is down has to bear.
const BY_SECOND: f64 = 0.5;

/// A bucket of retries: each one takes one out, each success puts one back, and each second half a one.
#[derive(Debug)]
pub(crate) struct Budget {
    size: f64,
    left: Mutex<(f64, Instant)>,
}

impl Budget {
    pub(super) fn new(retries: u32) -> Self {
        let size = f64::from(retries);
        Self {
            size,
            left: Mutex::new((size, Instant::now())),
        }
    }

    /// Takes a retry out, if there is one.
    pub(crate) fn take(&self) -> bool {
        self.change(|left| {
            let is_there = left >= 1.0;
            (if is_there { left - 1.0 } else { left }, is_there)
        })
    }

    pub(crate) fn succeeded(&self) {
        self.change(|left| (left + BY_SUCCESS, ()));
    }

    fn change<T>(&self, change: impl FnOnce(f64) -> (f64, T)) -> T {
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        let grown = left.0 + BY_SECOND * now.duration_since(left.1).as_secs_f64();
        let (changed, answer) = change(grown.min(self.size));
        *left = (changed.min(self.size), now);
        answer
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn retries_run_out_and_come_back_with_successes_and_with_time() {
        let budget = Budget::new(3);
        assert!((0..3).all(|_| budget.take()));
        assert!(!budget.take());
        budget.succeeded();
        assert!(budget.take() && !budget.take());
        tokio::time::advance(std::time::Duration::from_secs(4)).await;
        assert!(budget.take() && budget.take() && !budget.take());
        tokio::time::advance(std::time::Duration::from_secs(3600)).await;
        assert_eq!((0..10).filter(|_| budget.take()).count(), 3);
    }
}
