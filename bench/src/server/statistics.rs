//! What a server has seen.

use std::{
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Instant,
};

use serde::{Deserialize, Serialize};

/// What a server has seen from the first request to the last.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Statistics {
    /// When each request for the state of an execution came, in seconds since the first request of any kind.
    pub looks: Vec<f64>,
    /// Requests of all kinds.
    pub requests: usize,
    /// The most connections that were open at once.
    pub connections: usize,
}

/// Keeps count.
#[derive(Default)]
pub struct Recorder {
    seen: Mutex<(Option<Instant>, Statistics)>,
    open: AtomicUsize,
}

/// Held while a connection is open.
pub struct Open<'a>(&'a AtomicUsize);

impl Recorder {
    pub fn connection(&self) -> Open<'_> {
        let open = self.open.fetch_add(1, Ordering::Relaxed) + 1;
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.1.connections = seen.1.connections.max(open);
        Open(&self.open)
    }

    pub fn request(&self, is_look: bool) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let at = seen.0.get_or_insert_with(Instant::now).elapsed().as_secs_f64();
        seen.1.requests += 1;
        if is_look {
            seen.1.looks.push(at);
        }
    }

    pub fn statistics(&self) -> Statistics {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).1.clone()
    }
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}
