//! Data access tokens: bound to one data key and one region, and short-lived.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::problem::Problem;
use crate::secret::{random_secret, random_uuid};

/// What a data key stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Data {
    Execution {
        id: String,
    },
    /// The schema as it was when the key was made.
    Schema {
        schema: serde_json::Value,
    },
}

/// A data key with the token that opens it.
pub(crate) struct Access {
    pub(crate) data_key: String,
    pub(crate) token: String,
}

pub(crate) struct Tokens {
    region: String,
    lifetime: Duration,
    /// Never written to the state file: these are secrets of minutes.
    issued: Mutex<HashMap<String, Issued>>,
}

struct Issued {
    data_key: String,
    data: Data,
    expires: Instant,
}

impl Tokens {
    pub(crate) fn new(region: &str, lifetime: Duration) -> Self {
        Self {
            region: region.to_owned(),
            lifetime,
            issued: Mutex::default(),
        }
    }

    pub(crate) fn issue(&self, data: Data) -> Access {
        let data_key = random_uuid();
        let token = format!("{}.{}", self.region, random_secret());
        let now = Instant::now();
        let issued = Issued {
            data_key: data_key.clone(),
            data,
            // A lifetime beyond what the clock can count never ends in practice.
            expires: now
                .checked_add(self.lifetime)
                .unwrap_or(now + Duration::from_secs(86_400)),
        };
        self.lock().insert(token.clone(), issued);
        Access { data_key, token }
    }

    /// What the token opens, which must be what the data key names.
    pub(crate) fn open(&self, token: &str, data_key: &str) -> Result<Data, Problem> {
        let region = token.rsplit_once('.').map_or("", |(region, _)| region);
        if region != self.region {
            let here = &self.region;
            let detail = format!("this is the data server of {here}, which did not issue the token");
            return Err(Problem::unauthorized("token_of_another_region", detail));
        }
        let issued = self.lock();
        let Some(issued) = issued.get(token) else {
            let detail = "no such data access token";
            return Err(Problem::unauthorized("token_unknown", detail));
        };
        if Instant::now() >= issued.expires {
            let detail = "the data access token has expired";
            return Err(Problem::unauthorized("token_expired", detail));
        }
        if issued.data_key != data_key {
            let detail = "the data access token is for another data key";
            return Err(Problem::forbidden("token_of_another_data_key", detail));
        }
        Ok(issued.data.clone())
    }

    /// Makes a token as old as it can get.
    pub(crate) fn expire(&self, token: &str) {
        if let Some(issued) = self.lock().get_mut(token) {
            issued.expires = Instant::now();
        }
    }

    /// Forgets all that were issued.
    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, Issued>> {
        self.issued.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
