//! What arrived, for tests that count requests.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::document::Server;
use crate::faults::Fault;

/// One request that has arrived at the emulator. It has neither headers nor bodies, hence no secrets.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use cluvio_emulator::{Emulator, Fault, Server};
///
/// let emulator = Emulator::start().await?;
/// emulator.fault_next("listDatasources", 1, Fault::status(503))?;
/// reqwest::get(format!("{}/datasources", emulator.api_url())).await?;
///
/// let request = &emulator.requests()[0];
/// assert_eq!((request.server, request.operation_id.as_deref()), (Server::Api, Some("listDatasources")));
/// assert_eq!((&request.fault, request.processed), (&Some(Fault::status(503)), false));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// Which of the two servers it came to.
    pub server: Server,
    /// The HTTP method, in capitals.
    pub method: String,
    /// The path, without the query.
    pub path: String,
    /// The query as it came, without the question mark.
    pub query: Option<String>,
    /// The operation that method and path stand for, if any.
    pub operation_id: Option<String>,
    /// The fault it got, if any.
    pub fault: Option<Fault>,
    /// The latency it got, if any.
    pub latency: Option<Duration>,
    /// Whether the operation was carried out, so that an execution was started or a dashboard made. It may be that a fault
    /// kept the client from being told.
    pub processed: bool,
    /// The status of the answer that was sent or, as far as the fault let it, begun. None while there is no answer, and
    /// where none was to be sent.
    pub status: Option<u16>,
}

#[derive(Default)]
pub(crate) struct Recorder(Mutex<Records>);

#[derive(Default)]
struct Records {
    requests: Vec<RecordedRequest>,
    /// How many there were before these.
    gone: usize,
}

/// Where a request is recorded, for what becomes known later.
#[derive(Clone, Copy)]
pub(crate) struct Record(usize);

impl Recorder {
    pub(crate) fn add(&self, request: RecordedRequest) -> Record {
        let mut records = self.lock();
        records.requests.push(request);
        Record(records.gone + records.requests.len() - 1)
    }

    /// Does nothing if the record is gone.
    pub(crate) fn amend(&self, Record(number): Record, change: impl FnOnce(&mut RecordedRequest)) {
        let mut records = self.lock();
        let place = number.checked_sub(records.gone);
        if let Some(request) = place.and_then(|place| records.requests.get_mut(place)) {
            change(request);
        }
    }

    pub(crate) fn all(&self) -> Vec<RecordedRequest> {
        self.lock().requests.clone()
    }

    pub(crate) fn take(&self) -> Vec<RecordedRequest> {
        let mut records = self.lock();
        records.gone += records.requests.len();
        std::mem::take(&mut records.requests)
    }

    fn lock(&self) -> MutexGuard<'_, Records> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
