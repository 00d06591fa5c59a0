//! A server on loopback, in a process of its own, for both the API and its data.
//!
//! It does what a run of a query needs and nothing else: no authorization, one result, and no errors.

mod executions;
mod http;
mod statistics;

use std::{fs::File, io, path::PathBuf, sync::Arc};

use cluvio::{Operation, Secret, api::types};
use serde::{Deserialize, Serialize};
use tokio::net::{TcpListener, TcpStream};

use self::{
    executions::Executions,
    http::{Connection, Request},
    statistics::Recorder,
};
use crate::{Failure, cache::Encoding, operation};

pub use executions::runs_for;
pub use statistics::Statistics;

/// What a server is to do.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Options {
    /// The file with the result.
    pub body: PathBuf,
    /// What is in the file.
    pub encoding: Encoding,
    /// How many rows are in it.
    pub rows: u64,
    /// The shortest and the longest time for which an execution runs, in seconds.
    pub runs_for: (f64, f64),
}

struct Server {
    options: Options,
    size: u64,
    executions: Executions,
    recorder: Recorder,
}

/// Prints its port, serves until standard input ends, and prints its [`Statistics`].
///
/// # Errors
///
/// When there is no port, or no file to serve.
pub async fn run(options: Options) -> Result<(), Failure> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let server = Arc::new(Server {
        size: std::fs::metadata(&options.body)?.len(),
        executions: Executions::new(options.runs_for),
        recorder: Recorder::default(),
        options,
    });
    println!("{}", listener.local_addr()?.port());
    let accepting = tokio::spawn({
        let server = Arc::clone(&server);
        async move {
            while let Ok((stream, _)) = listener.accept().await {
                let server = Arc::clone(&server);
                tokio::spawn(async move {
                    let _open = server.recorder.connection();
                    // A client that goes away is no matter.
                    let _ = server.serve(stream).await;
                });
            }
        }
    });
    tokio::task::spawn_blocking(|| io::copy(&mut io::stdin(), &mut io::sink())).await??;
    accepting.abort();
    println!("{}", serde_json::to_string(&server.recorder.statistics())?);
    Ok(())
}

impl Server {
    async fn serve(&self, stream: TcpStream) -> Result<(), Failure> {
        stream.set_nodelay(true)?;
        let mut connection = Connection::new(stream);
        while let Some(request) = connection.request().await? {
            let Some((operation, argument)) = target(&request) else {
                return connection.refuse().await;
            };
            self.recorder.request(operation.name == operation::STATE);
            match operation.name {
                operation::RUN => connection.answer(operation.accept, &self.started()?).await?,
                operation::STATE => match self.state(&argument) {
                    Some(state) => {
                        connection
                            .answer(operation.accept, &serde_json::to_vec(&state)?)
                            .await?
                    }
                    None => return connection.refuse().await,
                },
                operation::ACCESS => connection.answer(operation.accept, &self.access(&argument)?).await?,
                operation::DATA => return self.send_body(connection, operation.accept).await,
                _ => return connection.refuse().await,
            }
        }
        Ok(())
    }

    fn started(&self) -> Result<Vec<u8>, Failure> {
        let id = self.executions.start();
        let state = self.state(&id).ok_or("the execution was not kept")?;
        Ok(serde_json::to_vec(&state)?)
    }

    fn state(&self, id: &str) -> Option<types::ExecutionDocument> {
        let attributes = self.executions.attributes(id, self.options.rows)?;
        Some(types::ExecutionDocument {
            data: types::Execution {
                attributes: Some(attributes),
                id: id.to_owned(),
                type_: types::ResourceType::Executions,
            },
        })
    }

    fn access(&self, id: &str) -> Result<Vec<u8>, Failure> {
        let access = types::ExecutionDataAccess {
            data_access_token: Some(Secret::from("t0k3n")),
            data_key: Some(id.to_owned()),
            data_timestamp: None,
        };
        Ok(serde_json::to_vec(&access)?)
    }

    /// Hands the file to the socket; on Linux, the system does so without a copy through this process.
    async fn send_body(&self, connection: Connection, media_type: &str) -> Result<(), Failure> {
        let encoding = match self.options.encoding {
            Encoding::Plain => None,
            Encoding::Gzip => Some("gzip"),
        };
        let stream = connection.head_of_last(media_type, encoding, self.size).await?;
        let mut stream = stream.into_std()?;
        stream.set_nonblocking(false)?;
        let mut file = File::open(&self.options.body)?;
        tokio::task::spawn_blocking(move || io::copy(&mut file, &mut stream)).await??;
        Ok(())
    }
}

/// The operation that a request is for, and the first argument in its path.
fn target(request: &Request) -> Option<(&'static Operation, String)> {
    let path: Vec<&str> = request.path.split('/').collect();
    Operation::all().iter().find_map(|operation| {
        let template: Vec<&str> = operation.path.split('/').collect();
        if operation.method != request.method || template.len() != path.len() {
            return None;
        }
        let mut argument = None;
        for (part, given) in template.iter().zip(&path) {
            if part.starts_with('{') {
                argument.get_or_insert(*given);
            } else if part != given {
                return None;
            }
        }
        Some((operation, argument.unwrap_or_default().to_owned()))
    })
}
