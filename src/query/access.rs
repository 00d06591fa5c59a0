//! What the API server hands out for the data server.

use crate::{Error, ResponseValue, Secret, api::types, credential::Credential};

/// A data key and the short-lived token that goes with it.
///
/// Use it with [`Client::data`](crate::Client::data), on the same client: a token is good in its own region only.
///
/// ```no_run
/// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
/// let access = cluvio.execution("5a0b0c1e-9f6d-4f0e-8a52-1c5f0f6f7f10").data_access().await?;
/// println!("{} of {:?}", access.key, access.timestamp);
/// let data = cluvio.data(access.token)?.fetch_execution_data().data_key(access.key).send().await?;
/// # Ok(())
/// # }
/// ```
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
    pub(crate) fn from_execution(answer: &ResponseValue<types::ExecutionDataAccess>) -> Result<Self, Error> {
        let (key, token) = whole(answer, answer.data_key.as_ref(), answer.data_access_token.as_ref())?;
        Ok(Self {
            key,
            token,
            timestamp: answer.data_timestamp,
        })
    }

    pub(crate) fn from_schema(answer: &ResponseValue<types::SchemaDataAccess>) -> Result<Self, Error> {
        let (key, token) = whole(answer, answer.data_key.as_ref(), answer.data_access_token.as_ref())?;
        Ok(Self {
            key,
            token,
            timestamp: None,
        })
    }
}

/// A key and a token that can be sent; all else is the server's mistake.
fn whole<T>(
    answer: &ResponseValue<T>,
    key: Option<&String>,
    token: Option<&Secret>,
) -> Result<(String, Secret), Error> {
    let key = key.filter(|key| !key.is_empty());
    let token = token.filter(|token| Credential::data_token((*token).clone()).is_some());
    match (key, token) {
        (Some(key), Some(token)) => Ok((key.clone(), token.clone())),
        (None, _) => Err(answer.unusable("the answer has no data key")),
        (_, None) => Err(answer.unusable("the answer has no data access token, or none that a header can carry")),
    }
}
