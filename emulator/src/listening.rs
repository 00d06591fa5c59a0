//! Accepting connections, and answering what comes by them.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::body::Body;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::sleep;

use crate::connection::{Connection, Line};
use crate::context::Context;
use crate::document::Server;
use crate::error::StartError;
use crate::server;

/// What the accepting rests after an error, as when there are too many open files.
const REST: Duration = Duration::from_millis(100);
/// How often an address is tried again that another has taken in the meantime, and with what pause.
const TRIES: usize = 500;
const PAUSE: Duration = Duration::from_millis(10);

/// The most connections that were open at once.
#[derive(Default)]
pub(crate) struct Busiest {
    api: AtomicUsize,
    data: AtomicUsize,
}

impl Busiest {
    pub(crate) fn of(&self, server: Server) -> &AtomicUsize {
        match server {
            Server::Api => &self.api,
            Server::Data => &self.data,
        }
    }
}

pub(crate) async fn listen(address: SocketAddr) -> Result<(SocketAddr, TcpListener), StartError> {
    if !address.ip().is_loopback() {
        return Err(StartError::NotLoopback(address));
    }
    let failed = |source| StartError::Listen { address, source };
    let listener = TcpListener::bind(address).await.map_err(failed)?;
    Ok((listener.local_addr().map_err(failed)?, listener))
}

/// Listens on an address that was free a moment ago.
pub(crate) async fn listen_again(address: SocketAddr) -> Result<TcpListener, StartError> {
    for _ in 0..TRIES {
        if let Ok((_, listener)) = listen(address).await {
            return Ok(listener);
        }
        sleep(PAUSE).await;
    }
    Ok(listen(address).await?.1)
}

/// Serves until it is dropped, and all its connections with it.
pub(crate) async fn serve(listener: &TcpListener, context: &Arc<Context>, server: Server) -> Infallible {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    while connections.try_join_next().is_some() {}
                    connections.spawn(converse(stream, Arc::clone(context), server));
                    context.busiest.of(server).fetch_max(connections.len(), Ordering::Relaxed);
                }
                Err(_) => sleep(REST).await,
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn converse(stream: TcpStream, context: Arc<Context>, server: Server) {
    // Without it, what is sent in small parts may be held back; it is slower then, but not wrong.
    let _ = stream.set_nodelay(true);
    let line = Line::default();
    let connection = TokioIo::new(Connection::new(stream, line.clone()));
    let service = service_fn(|request: axum::http::Request<Incoming>| {
        let (context, line) = (&context, &line);
        async move { Ok::<_, Infallible>(server::respond(context, server, line, request.map(Body::new)).await) }
    });
    // How it ends, well or told to end badly, is for the client to find out.
    let _ = http1::Builder::new().serve_connection(connection, service).await;
}
