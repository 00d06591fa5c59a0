//! A running emulator: two listeners on a thread of their own.

use std::fmt;
use std::net::SocketAddr;
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};
use std::thread::JoinHandle;

use serde_json::Value;
use tokio::sync::oneshot;

use crate::builder::Builder;
use crate::context::Context;
use crate::document::Server;
use crate::error::StartError;
use crate::faults::{self, Fault, Faults, FaultsError, Restart};
use crate::life::run;
use crate::recorder::RecordedRequest;
use crate::seed;

/// A running emulator. Dropping it stops both servers and frees their ports.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), cluvio_emulator::StartError> {
/// let emulator = cluvio_emulator::Emulator::start().await?;
/// println!("{} and {} in {}", emulator.api_url(), emulator.data_url(), emulator.region());
/// println!("the datasource of the sample database is {}", emulator.datasource_id());
/// assert!(!format!("{emulator:?}").contains(emulator.api_key()));
/// emulator.stop();
/// # Ok(())
/// # }
/// ```
pub struct Emulator {
    context: Arc<Context>,
    api_addr: SocketAddr,
    data_addr: SocketAddr,
    api_key: String,
    region: String,
    /// Taken to stop: the servers run until it is gone.
    alive: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Emulator {
    /// Starts an emulator on random ports with one key that has all permissions.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let emulator = cluvio_emulator::Emulator::start().await?;
    /// println!("API server {}, data server {}", emulator.api_url(), emulator.data_url());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If no port can be listened on or the databases cannot be made.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// Settings other than the defaults.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cluvio_emulator::Emulator;
    ///
    /// let emulator = Emulator::builder().api_addr("127.0.0.1:4010".parse()?).api_key("k3y").start().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn builder() -> Builder {
        Builder::new()
    }

    /// Base URL of the API server, without a slash at its end.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = cluvio_emulator::Emulator::start().await?;
    /// let answer = reqwest::get(format!("{}/datasources", emulator.api_url())).await?;
    /// assert_eq!(answer.status(), 401); // it had no key
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn api_url(&self) -> String {
        format!("http://{}", self.api_addr)
    }

    /// Base URL of the data server, without a slash at its end.
    ///
    /// ```no_run
    /// # async fn example(emulator: cluvio_emulator::Emulator) -> Result<(), Box<dyn std::error::Error>> {
    /// println!("CLUVIO_API_URL={} CLUVIO_DATA_URL={}", emulator.api_url(), emulator.data_url());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn data_url(&self) -> String {
        format!("http://{}", self.data_addr)
    }

    /// The secret of the API key that has all permissions.
    ///
    /// ```no_run
    /// # async fn example(emulator: cluvio_emulator::Emulator) -> Result<(), Box<dyn std::error::Error>> {
    /// println!("CLUVIO_API_KEY={}", emulator.api_key());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn api_key(&self) -> &str {
        &self.api_key
    }

    /// The location that the emulator plays.
    ///
    /// ```no_run
    /// # async fn example(emulator: cluvio_emulator::Emulator) -> Result<(), Box<dyn std::error::Error>> {
    /// assert_eq!(emulator.region(), "eu"); // if no other was set
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn region(&self) -> &str {
        &self.region
    }

    /// The id of the datasource that has the sample database.
    ///
    /// ```no_run
    /// # async fn example(emulator: cluvio_emulator::Emulator) -> Result<(), Box<dyn std::error::Error>> {
    /// let url = format!("{}/datasources/{}", emulator.api_url(), emulator.datasource_id());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn datasource_id(&self) -> &str {
        seed::DATASOURCE_ID
    }

    /// The requests that have arrived so far, oldest first.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use cluvio_emulator::Emulator;
    ///
    /// let emulator = Emulator::start().await?;
    /// reqwest::get(format!("{}/datasources", emulator.api_url())).await?;
    ///
    /// let [request] = emulator.take_requests().try_into().unwrap();
    /// assert_eq!((request.method.as_str(), request.path.as_str()), ("GET", "/datasources"));
    /// assert_eq!(request.status, Some(401)); // it had no key
    /// assert!(emulator.requests().is_empty()); // as after `clear_requests`
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.context.recorder.all()
    }

    /// The requests that have arrived so far, oldest first, which are forgotten by that. What was not yet known of one that
    /// is still being answered stays unknown.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = cluvio_emulator::Emulator::start().await?;
    /// emulator.clear_requests();
    /// reqwest::get(format!("{}/datasources", emulator.api_url())).await?;
    /// assert_eq!(emulator.take_requests().len(), 1);
    /// assert_eq!(emulator.take_requests().len(), 0);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn take_requests(&self) -> Vec<RecordedRequest> {
        self.context.recorder.take()
    }

    /// Forgets the requests that have arrived so far.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = cluvio_emulator::Emulator::start().await?;
    /// reqwest::get(format!("{}/datasources", emulator.api_url())).await?; // a test gets ready
    /// emulator.clear_requests();
    /// assert!(emulator.requests().is_empty()); // from here on its requests are counted
    /// # Ok(())
    /// # }
    /// ```
    pub fn clear_requests(&self) {
        drop(self.take_requests());
    }

    /// How many executions Run Execution has started since the emulator was, whether or not the client was told of it.
    ///
    /// ```no_run
    /// # async fn example(emulator: cluvio_emulator::Emulator) -> Result<(), Box<dyn std::error::Error>> {
    /// let before = emulator.executions_started();
    /// // … here runs what is tested …
    /// assert_eq!(emulator.executions_started(), before + 1); // the query was not started twice
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn executions_started(&self) -> usize {
        self.started_sql(<[String]>::len)
    }

    /// The SQL of these executions, in the order in which they were started.
    ///
    /// ```no_run
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let emulator = cluvio_emulator::Emulator::start().await?;
    /// assert_eq!(emulator.executions_started(), 0);
    /// assert!(emulator.executed_sql().is_empty());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn executed_sql(&self) -> Vec<String> {
        self.started_sql(<[String]>::to_vec)
    }

    /// The most connections that one of the servers has had at once.
    ///
    /// ```no_run
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use cluvio_emulator::{Emulator, Server};
    ///
    /// let emulator = Emulator::start().await?;
    /// reqwest::get(emulator.api_url()).await?;
    /// assert_eq!(emulator.most_connections(Server::Api), 1);
    /// assert_eq!(emulator.most_connections(Server::Data), 0);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn most_connections(&self, server: Server) -> usize {
        self.context.busiest.of(server).load(Ordering::Relaxed)
    }

    /// Misbehaves by this plan from now on, and no longer by the one before. What
    /// [`fault_next`](Self::fault_next) has ordered is forgotten as well.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use cluvio_emulator::{Emulator, Fault, Faults, Rule};
    ///
    /// let emulator = Emulator::start().await?;
    /// emulator.set_faults(Faults::seeded(1).rule(Rule::always(Fault::status(503))))?;
    /// assert_eq!(reqwest::get(format!("{}/datasources", emulator.api_url())).await?.status(), 503);
    /// emulator.set_faults(Faults::default())?;
    /// assert_eq!(reqwest::get(format!("{}/datasources", emulator.api_url())).await?.status(), 401);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If the plan can't be followed: an operation that the document doesn't have, shares of more than all requests.
    /// Everything then stays as it was.
    pub fn set_faults(&self, faults: Faults) -> Result<(), FaultsError> {
        faults.check(&self.context.contract.document)?;
        self.context.faults.set(faults);
        Ok(())
    }

    /// Orders what the next `count` requests of an operation get, after those for which something was ordered before: this
    /// fault, or none. What the plan of faults has for these requests does not come, except for latency.
    ///
    /// ```
    /// use cluvio_emulator::{Emulator, Fault};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let emulator = Emulator::start().await?;
    /// // The first is answered, two are not, although the second and the third execution are started.
    /// emulator.fault_next("runExecution", 1, None)?;
    /// emulator.fault_next("runExecution", 2, Fault::reset().after_processing())?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If the document has no such operation, or the fault can't be there.
    pub fn fault_next(
        &self,
        operation_id: &str,
        count: usize,
        fault: impl Into<Option<Fault>>,
    ) -> Result<(), FaultsError> {
        let fault = fault.into();
        let operation = faults::known(&self.context.contract.document, operation_id)?;
        if let Some(fault) = &fault {
            fault.check_at(operation)?;
        }
        self.context.faults.order(&operation.id, count, fault);
        Ok(())
    }

    /// Restarts both servers on their ports, and returns when they listen again.
    ///
    /// Settings, keys, faults and what was recorded stay as they are.
    ///
    /// ```no_run
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    /// use cluvio_emulator::{Emulator, Restart};
    ///
    /// let emulator = Emulator::start().await?;
    /// emulator.restart(Restart::losing_state().down_for(Duration::from_millis(20))).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If another program has taken a port in the meantime, or the state can't be made anew. The emulator is stopped then.
    pub async fn restart(&self, restart: Restart) -> Result<(), StartError> {
        let told = self.context.order_restart(restart).await;
        told.unwrap_or_else(|_| Err(StartError::Thread(std::io::Error::other("it has ended"))))
    }

    /// Checks the body of a successful answer against the document; for one without a body, `body` is null.
    ///
    /// ```no_run
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use serde_json::json;
    ///
    /// let emulator = cluvio_emulator::Emulator::start().await?;
    /// assert!(emulator.check_response("listDatasources", 200, &json!({"data": []})).is_ok());
    /// assert!(emulator.check_response("listDatasources", 200, &json!({"data": "all of them"})).is_err());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// What differs, in words.
    pub fn check_response(&self, operation_id: &str, status: u16, body: &Value) -> Result<(), String> {
        self.context.contract.check_response(operation_id, status, body)
    }

    /// The operations of the document, by operationId, in its order.
    ///
    /// ```no_run
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let emulator = cluvio_emulator::Emulator::start().await?;
    /// assert!(emulator.operation_ids().any(|id| id == "runExecution"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn operation_ids(&self) -> impl Iterator<Item = &str> {
        let operations = self.context.contract.document.operations.iter();
        operations.map(|operation| operation.id.as_str())
    }

    /// Stops both servers; the same as dropping.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = cluvio_emulator::Emulator::start().await?;
    /// let url = emulator.api_url();
    /// emulator.stop();
    /// assert!(reqwest::get(url).await.is_err());
    /// # Ok(())
    /// # }
    /// ```
    pub fn stop(self) {
        drop(self);
    }

    fn started_sql<T>(&self, look: impl FnOnce(&[String]) -> T) -> T {
        let started = self.context.started_sql.lock();
        look(&started.unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) async fn launch(builder: Builder) -> Result<Self, StartError> {
        let (announce, announced) = oneshot::channel();
        let (alive, gone) = oneshot::channel();
        let api_key = builder.api_key.clone();
        let region = builder.region.clone();
        let thread = std::thread::Builder::new()
            .name("cluvio-emulator".to_owned())
            .spawn(move || run(&builder, announce, gone))
            .map_err(StartError::Thread)?;
        let unannounced = |_| {
            let reason = "the server thread ended before it was ready";
            Err(StartError::Thread(std::io::Error::other(reason)))
        };
        let ready = announced.await.unwrap_or_else(unannounced)?;
        Ok(Self {
            context: ready.context,
            api_addr: ready.api_addr,
            data_addr: ready.data_addr,
            api_key,
            region,
            alive: Some(alive),
            thread: Some(thread),
        })
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        self.context.stopping.store(true, Ordering::Relaxed);
        drop(self.alive.take());
        if let Some(thread) = self.thread.take() {
            // If it panicked there is nothing left to stop.
            let _ = thread.join();
        }
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Emulator")
            .field("api_url", &self.api_url())
            .field("data_url", &self.data_url())
            .field("region", &self.region)
            .finish_non_exhaustive()
    }
}
