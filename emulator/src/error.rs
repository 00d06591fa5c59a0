//! Why an emulator could not be started.

use std::io;
use std::net::SocketAddr;

use crate::faults::FaultsError;

/// Why an emulator could not be started.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use cluvio_emulator::{Emulator, StartError};
///
/// let open_to_all = "0.0.0.0:0".parse()?;
/// let refused = Emulator::builder().api_addr(open_to_all).start().await.unwrap_err();
/// println!("{refused}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The secret of an API key cannot be sent in a header, or is that of another key.
    #[error("{0}")]
    ApiKey(&'static str),
    /// The OpenAPI document cannot be served.
    #[error("the OpenAPI document: {0}")]
    Document(String),
    /// Only loopback addresses are served: there is no TLS, and whoever has the key can run SQL.
    #[error("{0} is not a loopback address")]
    NotLoopback(SocketAddr),
    /// An address could not be listened on, as when another program has the port.
    #[error("cannot listen on {address}: {source}")]
    Listen {
        /// The address asked for.
        address: SocketAddr,
        /// What the system said.
        source: io::Error,
    },
    /// The state or the sample database could not be set up.
    #[error("the database: {0}")]
    Database(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The plan of faults cannot be followed.
    #[error("the faults: {0}")]
    Faults(#[from] FaultsError),
    /// The thread of the servers could not be started.
    #[error("the server thread: {0}")]
    Thread(#[source] io::Error),
}
