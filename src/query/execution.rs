//! A handle for an execution.

use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use serde_json::Value;

use super::{
    DataAccess, Deadline, Wait,
    download::{Data, Download},
};
use crate::{
    Client, Error, ErrorKind, QueryResult, ResponseValue,
    api::types,
    error::Redactor,
    operation,
    result::Info,
    trace::{self, QuerySpan},
};

/// A handle for one execution, by its id alone.
///
/// The id can be written down, and the data be taken with it later, also by another process.
///
/// ```no_run
/// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
/// let execution = cluvio.query("8qxn-y9ex-65vd", "SELECT 1").start().await?;
/// let id = execution.id().to_owned();
///
/// let result = cluvio.execution(id).wait().result().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Execution {
    client: Client,
    id: String,
    /// Whether it was found. That it was started does not tell that it is looked for in the right place.
    was_found: Arc<AtomicBool>,
}

impl Execution {
    pub(crate) fn new(client: Client, id: String) -> Self {
        Self {
            client,
            id,
            was_found: Arc::default(),
        }
    }

    /// The handle for what Run Execution answered; the document's link to Get Execution says which value is its id.
    pub(crate) fn started(client: Client, answer: &ResponseValue<types::ExecutionDocument>) -> Result<Self, Error> {
        let document = serde_json::to_value(&**answer).unwrap_or_default();
        match document.pointer(operation::EXECUTION_KEY) {
            Some(Value::String(id)) if !id.is_empty() => {
                trace::started(id);
                Ok(Self::new(client, id.clone()))
            }
            _ => {
                let why = format!(
                    "the execution was started, but the answer has no id at {}, so it cannot be followed",
                    operation::EXECUTION_KEY
                );
                let error = answer.unusable(&why).with_path(operation::EXECUTION_KEY);
                Err(error.with_execution(&answer.data.id))
            }
        }
    }

    /// The id by which the execution is looked at: its `execution_id`, by the document as it comes.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let execution = cluvio.query("8qxn-y9ex-65vd", "SELECT count(*) FROM flights").start().await?;
    /// std::fs::write("execution.txt", execution.id())?; // for another process, which takes the result
    /// # Ok(())
    /// # }
    /// ```
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Knows the key, which a server may send back.
    pub(crate) fn redactor(&self) -> Redactor {
        Redactor::new(self.client.api_key().expose(), None)
    }

    /// The state of the execution now.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let state = cluvio.execution("5a0b0c1e-9f6d-4f0e-8a52-1c5f0f6f7f10").state().await?;
    /// println!("{:?}", state.attributes.and_then(|attributes| attributes.execution_status));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`NotFound`](crate::ErrorKind::NotFound) when there is no such execution, or no longer: it can be read for 24 hours
    /// after its start, by the API reference. [`Expired`](crate::ErrorKind::Expired) when this handle has found it before, so
    /// that it can only be the latter.
    pub async fn state(&self) -> Result<types::Execution, Error> {
        self.state_until(Deadline::NONE).await
    }

    pub(crate) async fn state_until(&self, deadline: Deadline) -> Result<types::Execution, Error> {
        let api = self.client.api_until(deadline);
        match operation::get_execution(&api, &self.id).send().await {
            Ok(answer) => {
                self.was_found.store(true, Ordering::Relaxed);
                Ok(answer.into_inner().data)
            }
            Err(error) => {
                let is_gone = error.kind() == ErrorKind::NotFound && self.was_found.load(Ordering::Relaxed);
                let error = match is_gone {
                    true => error.no_longer_kept(
                        "it was found before; by the reference, an execution can be read for 24 hours after its start",
                    ),
                    false => error,
                };
                Err(error.with_execution(&self.id))
            }
        }
    }

    /// Waits for the end; `.await` what this gives, or take its [`result`](Wait::result).
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let ended = cluvio.execution("5a0b0c1e-9f6d-4f0e-8a52-1c5f0f6f7f10").wait().await?;
    /// println!("{:?}", ended.attributes.and_then(|attributes| attributes.completed_at));
    /// # Ok(())
    /// # }
    /// ```
    pub fn wait(&self) -> Wait {
        Wait::new(self.clone())
    }

    /// A data key and a token for the data, which must be used at once: the token expires within minutes.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let access = cluvio.execution("5a0b0c1e-9f6d-4f0e-8a52-1c5f0f6f7f10").data_access().await?;
    /// let data = cluvio.data(access.token)?.fetch_execution_data().data_key(access.key).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`NoData`](crate::ErrorKind::NoData) when there is no data: the execution is still running, or was not successful.
    pub async fn data_access(&self) -> Result<DataAccess, Error> {
        self.data_access_until(Deadline::NONE).await
    }

    pub(crate) async fn data_access_until(&self, deadline: Deadline) -> Result<DataAccess, Error> {
        let access = self.data().access(&self.client, deadline).await;
        access.map_err(|error| error.with_execution(&self.id))
    }

    fn data(&self) -> Data {
        Data::OfExecution { id: self.id.clone() }
    }

    pub(crate) async fn try_data_access(&self, deadline: Deadline) -> Result<Option<DataAccess>, Error> {
        match self.data_access_until(deadline).await {
            Ok(access) => Ok(Some(access)),
            Err(error) if error.kind() == ErrorKind::NoData => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Begins the download, and reads the columns.
    pub(crate) async fn open(
        &self,
        state: types::Execution,
        access: DataAccess,
        deadline: Deadline,
    ) -> Result<QueryResult, Error> {
        let timestamp = access.timestamp;
        let download = Download::new(self.client.clone(), self.data(), access, deadline);
        let info = Info::new(&self.id, state, timestamp, download.secrets());
        let stream = download.begin().await.map_err(|error| error.with_execution(&self.id))?;
        QueryResult::open(info, stream, self.client.result_limits()).await
    }

    /// The result as it is now, without waiting for the execution. The download takes as long as it takes.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// use cluvio::ErrorKind;
    ///
    /// match cluvio.execution("5a0b0c1e-9f6d-4f0e-8a52-1c5f0f6f7f10").result().await {
    ///     Ok(result) => println!("{} columns", result.columns()?.len()),
    ///     Err(error) if error.kind() == ErrorKind::NoData => println!("it still runs, or has failed"),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`NoData`](crate::ErrorKind::NoData) when there is none (yet).
    pub async fn result(&self) -> Result<QueryResult, Error> {
        let result = async {
            let access = self.data_access().await?;
            // Only what is read after the data is there has its counts.
            let state = self.state().await?;
            self.open(state, access, Deadline::NONE).await
        };
        QuerySpan::new(None, Some(&self.id)).around(result).await
    }
}

impl fmt::Debug for Execution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Execution")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}
