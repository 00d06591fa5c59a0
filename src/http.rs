//! The HTTP client underneath.

use std::time::Duration;

use crate::Error;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// Shorter than the minute after which many servers close a connection: what changes something and meets a connection that is
/// being closed may or may not have arrived, and is not sent again.
const IDLE_TIMEOUT: Duration = Duration::from_secs(20);
const USER_AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "-rust/", env!("CARGO_PKG_VERSION"));

/// What the HTTP client of a [`Client`](crate::Client) is made of, to set up a proxy or the like and hand it to
/// [`ClientBuilder::http_client`](crate::ClientBuilder::http_client).
///
/// TLS is that of the features: with `rustls`, the provider that the process has installed or else *ring*, and the
/// platform's certificates; with `native-tls` alone, the platform's library. Redirects are not followed, and a connection
/// may take 10 seconds.
///
/// With the feature `rustls`, prefer it to [`reqwest::Client::builder`], which panics where neither another feature of
/// reqwest nor the process brings a provider.
///
/// ```
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let proxy = cluvio::reqwest::Proxy::https("http://proxy.example:3128")?;
/// let http = cluvio::http_client_builder()?.proxy(proxy).build()?;
/// let cluvio = cluvio::Client::builder("k3y").region(cluvio::Region::Eu).http_client(http).build()?;
/// # Ok(())
/// # }
/// # example().unwrap();
/// ```
///
/// # Errors
///
/// [`Configuration`](crate::ErrorKind::Configuration) when TLS cannot be set up, or neither feature is on.
pub fn http_client_builder() -> Result<reqwest::ClientBuilder, Error> {
    Ok(with_tls()?
        .connect_timeout(CONNECT_TIMEOUT)
        .pool_idle_timeout(IDLE_TIMEOUT)
        .user_agent(USER_AGENT)
        .redirect(reqwest::redirect::Policy::none())
        // Another crate may have it read compressed bodies, which the client does.
        .no_gzip()
        .no_brotli()
        .no_zstd()
        .no_deflate())
}

#[cfg(feature = "rustls")]
fn with_tls() -> Result<reqwest::ClientBuilder, Error> {
    use std::sync::Arc;

    use rustls::{ClientConfig, crypto};
    use rustls_platform_verifier::BuilderVerifierExt;

    let installed = crypto::CryptoProvider::get_default().cloned();
    let provider = installed.unwrap_or_else(|| Arc::new(crypto::ring::default_provider()));
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(BuilderVerifierExt::with_platform_verifier)
        .map_err(|error| Error::configuration("TLS cannot be set up").with_source(error))?
        .with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(reqwest::Client::builder().tls_backend_preconfigured(config))
}

#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
fn with_tls() -> Result<reqwest::ClientBuilder, Error> {
    Ok(reqwest::Client::builder().tls_backend_native())
}

// What other crates turn on of reqwest would be no more than luck.
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn with_tls() -> Result<reqwest::ClientBuilder, Error> {
    Err(Error::configuration(
        "cluvio is built without TLS: turn on its feature `rustls` or `native-tls`, or give an HTTP client of your own",
    ))
}
