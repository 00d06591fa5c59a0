//! What the thread of an emulator does: it listens, serves, and comes back after restarts.

use std::net::SocketAddr;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};

use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot};
use tokio::time::sleep;

use crate::auth;
use crate::builder::Builder;
use crate::context::{Context, RestartOrder};
use crate::contract::Contract;
use crate::document::Server;
use crate::error::StartError;
use crate::faults::Chooser;
use crate::listening::{Busiest, listen, listen_again, serve};
use crate::recorder::Recorder;
use crate::sample;
use crate::slots::Slots;
use crate::state::State;
use crate::tokens::Tokens;

pub(crate) struct Ready {
    pub(crate) context: Arc<Context>,
    pub(crate) api_addr: SocketAddr,
    pub(crate) data_addr: SocketAddr,
}

pub(crate) fn run(
    builder: &Builder,
    announce: oneshot::Sender<Result<Ready, StartError>>,
    gone: oneshot::Receiver<()>,
) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = match runtime {
        Ok(runtime) => runtime,
        Err(error) => {
            let _ = announce.send(Err(StartError::Thread(error)));
            return;
        }
    };
    runtime.block_on(async {
        let (order, orders) = mpsc::unbounded_channel();
        let set_up = async {
            let api = listen(builder.api_addr).await?;
            let data = listen(builder.data_addr).await?;
            let context = Arc::new(context(builder, order)?);
            Ok::<_, StartError>((context, api, data))
        };
        let (context, (api_addr, api), (data_addr, data)) = match set_up.await {
            Ok(set_up) => set_up,
            Err(error) => {
                let _ = announce.send(Err(error));
                return;
            }
        };
        let ready = Ready {
            context: Arc::clone(&context),
            api_addr,
            data_addr,
        };
        // Nobody waits any more if the start was cancelled; `gone` then ends the servers at once.
        let _ = announce.send(Ok(ready));
        tokio::select! {
            () = live(context, (api, data), (api_addr, data_addr), orders) => {}
            _ = gone => {}
        }
    });
    // A query that still runs ends by itself once it sees that the emulator stops.
    runtime.shutdown_background();
}

/// Serves, and again after each restart. It ends only when it cannot come back.
async fn live(
    context: Arc<Context>,
    mut listeners: (TcpListener, TcpListener),
    (api_addr, data_addr): (SocketAddr, SocketAddr),
    mut orders: mpsc::UnboundedReceiver<RestartOrder>,
) {
    loop {
        let order = tokio::select! {
            never = serve(&listeners.0, &context, Server::Api) => match never {},
            never = serve(&listeners.1, &context, Server::Data) => match never {},
            order = orders.recv() => order,
        };
        drop(listeners);
        let Some(RestartOrder { restart, done }) = order else {
            return;
        };
        let back = async {
            if restart.loses_state {
                let database = |error: rusqlite::Error| StartError::Database(error.into());
                context.lose_state().map_err(database)?;
            }
            sleep(restart.down).await;
            Ok((listen_again(api_addr).await?, listen_again(data_addr).await?))
        };
        match back.await {
            Ok(new) => listeners = new,
            Err(error) => {
                let _ = done.send(Err(error));
                return;
            }
        }
        let _ = done.send(Ok(()));
    }
}

fn context(builder: &Builder, restarts: mpsc::UnboundedSender<RestartOrder>) -> Result<Context, StartError> {
    let keys = builder.all_keys();
    auth::usable(&keys).map_err(StartError::ApiKey)?;
    let contract =
        Contract::of(builder.document.as_deref()).map_err(|error| StartError::Document(error.to_string()))?;
    builder.faults.check(&contract.document)?;
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
        started_sql: Mutex::default(),
        faults: Chooser::of(builder.faults.clone()),
        restarts,
        busiest: Busiest::default(),
        layout: builder.result_layout,
        execution_time: builder.execution_time,
        sql_timeout: builder.sql_timeout,
        stopping: Arc::new(AtomicBool::new(false)),
    })
}
