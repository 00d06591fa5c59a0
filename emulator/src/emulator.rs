//! A running emulator: two listeners on a thread of their own.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;

use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::auth;
use crate::builder::Builder;
use crate::context::Context;
use crate::contract::Contract;
use crate::document::Server;
use crate::error::StartError;
use crate::recorder::{RecordedRequest, Recorder};
use crate::sample;
use crate::seed;
use crate::server;
use crate::slots::Slots;
use crate::state::State;
use crate::tokens::Tokens;

/// A running emulator. Dropping it stops both servers and frees their ports.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), cluvio_emulator::StartError> {
/// let emulator = cluvio_emulator::Emulator::start().await?;
/// println!("{} and {}", emulator.api_url(), emulator.data_url());
/// assert!(!format!("{emulator:?}").contains(emulator.api_key()));
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
    /// # Errors
    ///
    /// If no port can be listened on or the databases cannot be made.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// Settings other than the defaults.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::new()
    }

    /// Base URL of the API server, without a slash at its end.
    #[must_use]
    pub fn api_url(&self) -> String {
        format!("http://{}", self.api_addr)
    }

    /// Base URL of the data server, without a slash at its end.
    #[must_use]
    pub fn data_url(&self) -> String {
        format!("http://{}", self.data_addr)
    }

    /// The secret of the API key that has all permissions.
    #[must_use]
    pub fn api_key(&self) -> &str {
        &self.api_key
    }

    /// The location that the emulator plays.
    #[must_use]
    pub fn region(&self) -> &str {
        &self.region
    }

    /// The id of the datasource that has the sample database.
    #[must_use]
    pub fn datasource_id(&self) -> &str {
        seed::DATASOURCE_ID
    }

    /// The requests answered so far, oldest first.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.context.recorder.all()
    }

    /// Forgets the requests answered so far.
    pub fn clear_requests(&self) {
        self.context.recorder.clear();
    }

    /// Checks the body of a successful answer against the document; for one without a body, `body` is null.
    ///
    /// # Errors
    ///
    /// What differs, in words.
    pub fn check_response(&self, operation_id: &str, status: u16, body: &Value) -> Result<(), String> {
        self.context.contract.check_response(operation_id, status, body)
    }

    /// The operations of the document, by operationId, in its order.
    pub fn operation_ids(&self) -> impl Iterator<Item = &str> {
        let operations = self.context.contract.document.operations.iter();
        operations.map(|operation| operation.id.as_str())
    }

    /// Stops both servers; the same as dropping.
    pub fn stop(self) {
        drop(self);
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

struct Ready {
    context: Arc<Context>,
    api_addr: SocketAddr,
    data_addr: SocketAddr,
}

fn run(builder: &Builder, announce: oneshot::Sender<Result<Ready, StartError>>, gone: oneshot::Receiver<()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = match runtime {
        Ok(runtime) => runtime,
        Err(error) => {
            let _ = announce.send(Err(StartError::Thread(error)));
            return;
        }
    };
    runtime.block_on(async {
        let set_up = async {
            let api = listen(builder.api_addr).await?;
            let data = listen(builder.data_addr).await?;
            let context = Arc::new(context(builder)?);
            Ok::<_, StartError>((context, api, data))
        };
        let ((context, api, data), ready) = match set_up.await {
            Ok((context, (api_addr, api), (data_addr, data))) => {
                let ready = Ready {
                    context: Arc::clone(&context),
                    api_addr,
                    data_addr,
                };
                ((context, api, data), ready)
            }
            Err(error) => {
                let _ = announce.send(Err(error));
                return;
            }
        };
        // Nobody waits any more if the start was cancelled; `gone` then ends the servers at once.
        let _ = announce.send(Ok(ready));
        tokio::select! {
            _ = server::serve(api, Arc::clone(&context), Server::Api) => {}
            _ = server::serve(data, context, Server::Data) => {}
            _ = gone => {}
        }
    });
    // A query that still runs ends by itself once it sees that the emulator stops.
    runtime.shutdown_background();
}

async fn listen(address: SocketAddr) -> Result<(SocketAddr, TcpListener), StartError> {
    if !address.ip().is_loopback() {
        return Err(StartError::NotLoopback(address));
    }
    let failed = |source| StartError::Listen { address, source };
    let listener = TcpListener::bind(address).await.map_err(failed)?;
    Ok((listener.local_addr().map_err(failed)?, listener))
}

fn context(builder: &Builder) -> Result<Context, StartError> {
    let keys = builder.all_keys();
    auth::usable(&keys).map_err(StartError::ApiKey)?;
    let contract =
        Contract::of(builder.document.as_deref()).map_err(|error| StartError::Document(error.to_string()))?;
    let database = |error: rusqlite::Error| StartError::Database(error.into());
    sample::prepare().map_err(database)?;
    let state = match &builder.state_file {
        Some(file) => State::in_file(file)?,
        None => State::in_memory().map_err(database)?,
    };
    Ok(Context {
        contract,
        keys,
        state,
        tokens: Tokens::new(&builder.region, builder.token_ttl),
        slots: Slots::default(),
        recorder: Recorder::default(),
        layout: builder.result_layout,
        execution_time: builder.execution_time,
        sql_timeout: builder.sql_timeout,
        stopping: Arc::new(AtomicBool::new(false)),
    })
}
