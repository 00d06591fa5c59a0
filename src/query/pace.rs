//! One rhythm of looks for all executions that are waited for together.

use std::time::Duration;

use tokio::{
    sync::{Mutex, Notify},
    time::{Instant, timeout_at},
};

/// Lets looks at executions pass one after the other, in the order in which they are due.
///
/// While nothing ends there is a pause between any two, so that many executions are looked at no more often than one would
/// be. A look that sees an end was needed anyway: it gives its turn to the next one.
pub(crate) struct Pace {
    pause: Duration,
    next: Mutex<Instant>,
    ended: Notify,
}

impl Pace {
    pub(crate) fn new(pause: Duration) -> Self {
        Self {
            pause,
            next: Mutex::new(Instant::now()),
            ended: Notify::new(),
        }
    }

    /// Waits until it is this look's turn.
    pub(crate) async fn turn(&self) {
        let mut next = self.next.lock().await;
        // Whether the pause is over or an end cut it short makes no difference.
        let _ = timeout_at(*next, self.ended.notified()).await;
        let now = Instant::now();
        *next = now.checked_add(self.pause).unwrap_or(now);
    }

    /// Says that an execution has ended.
    pub(crate) fn ended(&self) {
        self.ended.notify_one();
    }
}
