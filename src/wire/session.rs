//! What all requests of a client have in common.

use std::{sync::Arc, time::Duration};

use crate::{RetryPolicy, Secret, credential::Credential, query::Deadline, retry::Budget};

/// What a generated client carries besides its URL.
#[derive(Clone, Debug)]
pub(crate) struct Session {
    pub(crate) credential: Arc<Credential>,
    pub(crate) rules: Arc<Rules>,
    /// The time by which its requests must be over, retries included.
    pub(crate) deadline: Deadline,
}

/// The same for all sessions of a client.
#[derive(Debug)]
pub(crate) struct Rules {
    /// Never to be shown, whichever server sends it back.
    pub(crate) api_key: Secret,
    pub(crate) retry: RetryPolicy,
    pub(crate) budget: Budget,
    /// How long one attempt may take, up to the end of the answer of the API server or the beginning of that of the data
    /// server.
    pub(crate) attempt_timeout: Duration,
    /// How long the server may be silent while it is waited for, and a download go on with next to nothing.
    pub(crate) read_timeout: Duration,
    /// The largest answer of the API server that is read.
    pub(crate) document_bytes: u64,
}

impl Session {
    /// For a client of another server, or of another credential.
    pub(crate) fn with_credential(&self, credential: Credential) -> Self {
        Self {
            credential: Arc::new(credential),
            ..self.clone()
        }
    }

    pub(crate) fn until(&self, deadline: Deadline) -> Self {
        Self {
            deadline,
            ..self.clone()
        }
    }
}
