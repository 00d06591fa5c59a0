//! Starting and stopping.

use std::net::{SocketAddr, TcpListener};

use cluvio_emulator::{Emulator, StartError};

fn address(url: &str) -> SocketAddr {
    url.strip_prefix("http://").unwrap().parse().unwrap()
}

#[tokio::test]
async fn dropping_frees_both_ports() {
    let emulator = Emulator::start().await.unwrap();
    let addresses = [emulator.api_url(), emulator.data_url()].map(|url| address(&url));
    for address in addresses {
        assert!(TcpListener::bind(address).is_err());
    }
    drop(emulator);
    for address in addresses {
        TcpListener::bind(address).unwrap();
    }
}

#[tokio::test]
async fn open_connections_end_with_the_emulator() {
    let emulator = Emulator::start().await.unwrap();
    let (url, client) = (emulator.api_url(), reqwest::Client::new());
    client.get(&url).send().await.unwrap();
    emulator.stop();
    assert!(client.get(&url).send().await.is_err());
}

#[test]
fn it_outlives_the_runtime_it_was_started_from() {
    let runtime = || {
        tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap()
    };
    let emulator = runtime().block_on(Emulator::start()).unwrap();
    let response = runtime().block_on(reqwest::get(emulator.api_url())).unwrap();
    assert_eq!(response.status(), 404);
}

#[tokio::test]
async fn two_emulators_share_nothing() {
    let (one, two) = (Emulator::start().await.unwrap(), Emulator::start().await.unwrap());
    assert_ne!(one.api_key(), two.api_key());
    reqwest::get(one.api_url()).await.unwrap();
    assert_eq!((one.requests().len(), two.requests().len()), (1, 0));
}

#[tokio::test]
async fn a_port_in_use_is_an_error_that_names_it() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let error = Emulator::builder().data_addr(address).start().await.unwrap_err();
    assert!(matches!(error, StartError::Listen { .. }), "{error:?}");
    assert!(error.to_string().contains(&address.to_string()), "{error}");
}

#[tokio::test]
async fn only_loopback_addresses_are_served() {
    let open = SocketAddr::from(([0, 0, 0, 0], 0));
    let error = Emulator::builder().api_addr(open).start().await.unwrap_err();
    assert!(matches!(error, StartError::NotLoopback(_)), "{error:?}");
}
