//! What the API server hands out for the data server.

use crate::{Error, ErrorKind, Secret, api::types};

/// A data key and the short-lived token that goes with it.
///
/// Use it with [`Client::data`](crate::Client::data), on the same client: a token is good in its own region only.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DataAccess {
    /// Names the data.
    pub key: String,
    /// Grants access to it for some minutes.
    pub token: Secret,
    /// The `data_timestamp` of execution data, in seconds since 1970.
    pub timestamp: Option<i64>,
}

impl DataAccess {
    pub(crate) fn from_execution(answer: types::ExecutionDataAccess) -> Result<Self, Error> {
        Self::whole(answer.data_key, answer.data_access_token, answer.data_timestamp)
    }

    pub(crate) fn from_schema(answer: types::SchemaDataAccess) -> Result<Self, Error> {
        Self::whole(answer.data_key, answer.data_access_token, None)
    }

    fn whole(key: Option<String>, token: Option<Secret>, timestamp: Option<i64>) -> Result<Self, Error> {
        match (key, token) {
            (Some(key), Some(token)) => Ok(Self { key, token, timestamp }),
            _ => Err(Error::new(
                ErrorKind::Undecodable,
                "the API server answered without a data key or without a data access token",
            )),
        }
    }
}
