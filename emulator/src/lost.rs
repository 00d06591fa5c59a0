//! Executions whose end the state could not keep, as on a full disk. They must not run for ever.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

#[derive(Default)]
pub(crate) struct Lost {
    ends: Mutex<HashMap<String, End>>,
}

/// When an execution failed, in milliseconds since 1970, and why.
#[derive(Clone)]
pub(crate) struct End {
    pub(crate) at: i64,
    pub(crate) message: String,
}

impl Lost {
    pub(crate) fn add(&self, id: &str, end: End) {
        let mut ends = self.ends.lock().unwrap_or_else(PoisonError::into_inner);
        ends.insert(id.to_owned(), end);
    }

    pub(crate) fn clear(&self) {
        self.ends.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    pub(crate) fn find(&self, id: &str) -> Option<End> {
        let ends = self.ends.lock().unwrap_or_else(PoisonError::into_inner);
        ends.get(id).cloned()
    }
}
