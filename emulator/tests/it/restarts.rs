//! Restarts.

use std::io::ErrorKind;
use std::net::TcpStream;
use std::time::Duration;

use cluvio_emulator::{Emulator, Fault, Restart};
use serde_json::json;

use crate::client::Api;
use crate::fault_kinds::Seen;

#[tokio::test]
async fn open_connections_break_off_and_new_ones_are_served_on_the_same_ports() {
    let mut api = Api::start().await;
    let urls = (api.emulator.api_url(), api.emulator.data_url());
    // A silent one of each.
    api.emulator.fault_next("listDashboards", 1, Fault::silence()).unwrap();
    api.emulator.fault_next("fetchSchemaData", 1, Fault::silence()).unwrap();
    let (address, _) = api.call("listDashboards").wire();
    let waiting: Vec<_> = [api.call("listDashboards"), api.call("fetchSchemaData").id("any")]
        .map(|request| request.wire())
        .map(|(address, bytes)| {
            let mut stream = TcpStream::connect(address).unwrap();
            std::io::Write::write_all(&mut stream, &bytes).unwrap();
            stream
        })
        .into();
    while api.emulator.requests().len() < 2 {
        std::thread::yield_now();
    }
    api.restart(Restart::keeping_state()).await;
    for mut stream in waiting {
        let mut bytes = Vec::new();
        // Whether as an end or as a reset.
        let _ = std::io::Read::read_to_end(&mut stream, &mut bytes);
        assert!(bytes.is_empty());
    }
    TcpStream::connect(address).unwrap();
    assert_eq!(urls, (api.emulator.api_url(), api.emulator.data_url()));
    api.call("listDashboards").ok().await;
}

#[tokio::test]
async fn what_is_kept_is_there_afterwards() {
    let mut api = Api::start().await;
    let execution = api.run("SELECT 1").await;
    let (data_key, token) = api.access(&execution).await;
    api.restart(Restart::keeping_state()).await;
    assert_eq!(api.attributes(&execution).await["execution_status"], "completed");
    api.call("fetchExecutionData").id(&data_key).key(&token).ok().await;
}

#[tokio::test]
async fn executions_go_on_where_state_is_kept() {
    let mut api = Api::of(Emulator::builder().execution_time(Duration::from_millis(50))).await;
    let execution = api.run("SELECT 1").await;
    api.restart(Restart::keeping_state()).await;
    loop {
        let status = api.attributes(&execution).await["execution_status"].clone();
        assert_ne!(status, "failed");
        if status == "completed" {
            break;
        }
    }
}

#[tokio::test]
async fn what_is_lost_is_gone_and_the_seed_is_there() {
    let mut api = Api::start().await;
    let seed = api.call("listDashboards").ok().await;
    let body = json!({ "data": { "attributes": { "name": "Gone" } } });
    api.call("createDashboard").json(&body).ok().await;
    let execution = api.run("SELECT 1").await;
    let (data_key, token) = api.access(&execution).await;
    api.restart(Restart::losing_state()).await;
    api.call("getExecution").id(&execution).refused(404).await;
    let fetch = api.call("fetchExecutionData").id(&data_key).key(&token);
    assert_eq!(fetch.refused(401).await[0]["code"], "token_unknown");
    assert_eq!(api.call("listDashboards").ok().await, seed);
    assert_eq!(api.query("SELECT 1 AS one").await["rows"], json!([[1]]));
}

#[tokio::test]
async fn a_state_file_is_emptied_too() {
    let file = std::env::temp_dir().join(format!("cluvio-emulator-{}", uuid::Uuid::new_v4()));
    let builder = || Emulator::builder().execution_time(Duration::ZERO).state_file(&file);
    let mut api = Api::of(builder()).await;
    let execution = api.run("SELECT 1").await;
    api.restart(Restart::losing_state()).await;
    drop(api);
    let api = Api::of(builder()).await;
    api.call("getExecution").id(&execution).refused(404).await;
    drop(api);
    std::fs::remove_file(file).unwrap();
}

#[tokio::test]
async fn a_request_can_bring_it_about() {
    for (restart, processed) in [(Restart::keeping_state(), true), (Restart::losing_state(), false)] {
        let mut api = Api::start().await;
        let fault = Fault::restart(restart);
        let fault = if processed { fault.after_processing() } else { fault };
        api.emulator.fault_next("runExecution", 1, fault.clone()).unwrap();
        let body = json!({ "sql_query": "SELECT 1" });
        let seen = Seen::of(api.call("runExecution").id(api.datasource()).json(&body));
        assert_eq!(seen.text, "");
        // This one begins when the other is over.
        api.restart(Restart::keeping_state()).await;
        let recorded = api.emulator.requests().pop().unwrap();
        assert_eq!(
            (recorded.fault, recorded.processed, recorded.status),
            (Some(fault), processed, None)
        );
        assert_eq!(api.emulator.executions_started(), usize::from(processed));
        api.run("SELECT 1").await;
    }
}

#[tokio::test]
async fn connections_are_refused_as_long_as_it_is_down() {
    let api = Api::start().await;
    let restart = Restart::keeping_state().down_for(Duration::from_secs(86_400));
    api.emulator
        .fault_next("listDashboards", 1, Fault::restart(restart))
        .unwrap();
    let seen = Seen::of(api.call("listDashboards"));
    assert_eq!(seen.text, "");
    let other_server = api.call("fetchSchemaData").id("any").wire().0;
    for address in [api.call("listDashboards").wire().0, other_server] {
        let error = TcpStream::connect(address).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ConnectionRefused);
    }
    // And it can be stopped.
}
