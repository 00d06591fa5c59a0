//! How many executions a datasource runs at once.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use tokio::sync::Notify;

#[derive(Default)]
pub(crate) struct Slots {
    running: Mutex<HashMap<String, u64>>,
    freed: Notify,
}

/// A place among the running executions, given back when dropped.
pub(crate) struct Slot<'a> {
    slots: &'a Slots,
    datasource: String,
}

impl Slots {
    /// Waits until fewer than `limit` run on the datasource; no limit means no waiting.
    pub(crate) async fn take(&self, datasource: &str, limit: Option<u64>) -> Slot<'_> {
        loop {
            // Listening starts before looking, so that no release in between is missed.
            let freed = self.freed.notified();
            tokio::pin!(freed);
            freed.as_mut().enable();
            if self.try_take(datasource, limit) {
                return Slot {
                    slots: self,
                    datasource: datasource.to_owned(),
                };
            }
            freed.await;
        }
    }

    fn try_take(&self, datasource: &str, limit: Option<u64>) -> bool {
        let mut running = self.lock();
        let count = running.entry(datasource.to_owned()).or_default();
        let free = limit.is_none_or(|limit| *count < limit);
        if free {
            *count += 1;
        }
        free
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, u64>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Slot<'_> {
    fn drop(&mut self) {
        if let Some(count) = self.slots.lock().get_mut(&self.datasource) {
            *count = count.saturating_sub(1);
        }
        self.slots.freed.notify_waiters();
    }
}
