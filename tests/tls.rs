//! The connection to a server of `https`.

#![cfg(all(feature = "rustls", target_os = "linux"))]

use std::{
    env, fs,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    path::Path,
    process::Command,
    sync::Arc,
    thread::{self, JoinHandle},
};

use cluvio::{Client, ErrorKind, Region};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::{
    CipherSuite, ServerConfig, ServerConnection, Stream,
    crypto::{CryptoProvider, ring},
    pki_types::PrivateKeyDer,
};

const URL: &str = "CLUVIO_TEST_URL";
const WITH_PROVIDER: &str = "CLUVIO_TEST_WITH_PROVIDER";
const SUITE: CipherSuite = CipherSuite::TLS13_CHACHA20_POLY1305_SHA256;

/// A server of one connection, which answers with no datasources and tells what was agreed upon.
struct Server {
    url: String,
    authority: String,
    agreed: JoinHandle<Option<CipherSuite>>,
}

impl Server {
    fn start() -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new(["localhost".to_owned()]).unwrap();
        let certificate = params.signed_by(&key, &authority).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.der().clone()],
                PrivateKeyDer::Pkcs8(key.serialize_der().into()),
            )
            .unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        Self {
            url: format!("https://localhost:{}", listener.local_addr().unwrap().port()),
            authority: authority.pem(),
            agreed: thread::spawn(move || answer(listener.accept().unwrap().0, config)),
        }
    }
}

/// None if the client does not go through with the handshake.
fn answer(mut socket: TcpStream, config: ServerConfig) -> Option<CipherSuite> {
    let mut connection = ServerConnection::new(Arc::new(config)).unwrap();
    let mut stream = Stream::new(&mut connection, &mut socket);
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).ok()?;
        request.extend(byte);
    }
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/vnd.api+json\r\ncontent-length: 11";
    write!(stream, "{head}\r\nconnection: close\r\n\r\n{{\"data\":[]}}").unwrap();
    Some(connection.negotiated_cipher_suite().unwrap().suite())
}

/// Runs [`a_process_of_its_own`] against a server, with these certificates in place of the platform's; gives what it
/// prints.
fn client(url: &str, certificates: &Path, variables: &[(&str, &str)]) -> String {
    let output = Command::new(env::current_exe().unwrap())
        .args(["--exact", "a_process_of_its_own", "--nocapture"])
        .env(URL, url)
        .env("SSL_CERT_FILE", certificates)
        .env_remove("SSL_CERT_DIR")
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// The certificates of a platform, and the provider of a process, can be set for a whole process alone.
#[tokio::test]
async fn a_process_of_its_own() {
    let Ok(url) = env::var(URL) else { return };
    if env::var_os(WITH_PROVIDER).is_some() {
        let mut provider = ring::default_provider();
        provider.cipher_suites.retain(|suite| suite.suite() == SUITE);
        provider.install_default().unwrap();
    }
    let has_provider = CryptoProvider::get_default().is_some();
    let cluvio = Client::builder("k3y")
        .region(Region::custom(&url, &url))
        .build()
        .unwrap();
    assert_eq!(CryptoProvider::get_default().is_some(), has_provider);
    match cluvio.api().list_datasources().send().await {
        Ok(datasources) => println!("got {}", datasources.data.len()),
        Err(error) => println!("{:?}: {error}", error.kind()),
    }
}

#[test]
fn a_certificate_is_trusted_if_the_platform_trusts_it_and_no_provider_is_installed_for_the_process() {
    let server = Server::start();
    let folder = tempfile::tempdir().unwrap();
    let certificates = folder.path().join("authority.pem");
    fs::write(&certificates, &server.authority).unwrap();
    let said = client(&server.url, &certificates, &[]);
    assert!(said.contains("got 0"), "{said}");
    assert!(server.agreed.join().unwrap().is_some());
}

#[test]
fn another_certificate_is_refused() {
    let (server, other) = (Server::start(), Server::start());
    let folder = tempfile::tempdir().unwrap();
    let certificates = folder.path().join("authority.pem");
    fs::write(&certificates, &other.authority).unwrap();
    let said = client(&server.url, &certificates, &[]);
    assert!(said.contains(&format!("{:?}: ", ErrorKind::Connection)), "{said}");
    assert!(said.contains("certificate") && !said.contains("sent"), "{said}");
    assert_eq!(server.agreed.join().unwrap(), None);
}

#[test]
fn a_provider_that_the_process_has_installed_is_used() {
    let server = Server::start();
    let folder = tempfile::tempdir().unwrap();
    let certificates = folder.path().join("authority.pem");
    fs::write(&certificates, &server.authority).unwrap();
    let said = client(&server.url, &certificates, &[(WITH_PROVIDER, "1")]);
    assert!(said.contains("got 0"), "{said}");
    assert_eq!(server.agreed.join().unwrap(), Some(SUITE));
}
