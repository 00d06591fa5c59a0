//! The download of a result: compressed, slow, broken off, and slowed down by its reader.

mod support;

#[cfg(feature = "gzip")]
use std::io::Write;
use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use cluvio::{Client, ErrorKind, Query, Region};
use serde_json::json;
use support::{Reply, Server, operation_of};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// A Cluvio whose only execution has ended, with this for its data.
async fn start(data: Reply, attributes: serde_json::Value) -> Server {
    Server::start(move |request| match operation_of(request).id {
        "fetchExecutionData" => data.clone(),
        other => api(other, &attributes),
    })
    .await
}

fn api(operation: &str, attributes: &serde_json::Value) -> Reply {
    match operation {
        "runExecution" | "getExecution" => {
            let mut attributes = attributes.clone();
            attributes["execution_id"] = json!("e-uuid");
            attributes["execution_status"] = json!("completed");
            Reply::json(
                200,
                json!({"data": {"id": "e", "type": "executions", "attributes": attributes}}),
            )
        }
        "getExecutionData" => Reply::json(200, json!({"data_key": "k", "data_access_token": "t0k3n"})),
        other => panic!("{other}"),
    }
}

fn body(rows: usize) -> String {
    let rows: Vec<String> = (0..rows).map(|row| format!("[{row},\"text {row}\"]")).collect();
    format!(r#"{{"columns":["n","s"],"rows":[{}]}}"#, rows.join(","))
}

#[cfg(feature = "gzip")]
fn gzip(body: &str) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(body.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

async fn read(query: Query) -> Result<Vec<(u64, String)>, cluvio::Error> {
    query.await?.rows().into_vec().await
}

#[cfg(feature = "gzip")]
#[tokio::test(flavor = "multi_thread")]
async fn a_compressed_result_is_asked_for_and_read() {
    let reply = Reply::new(200, &[("content-encoding", "gzip")], gzip(&body(100_000)));
    let server = start(reply, json!({"result_rows": 100_000, "result_columns": 2})).await;
    let rows = read(server.client().query("d", "q")).await.unwrap();
    assert_eq!((rows.len(), rows[99_999].0), (100_000, 99_999));
    let requests = server.requests();
    let asked = requests.last().unwrap().header("accept-encoding").unwrap();
    assert!(asked.contains("gzip"), "{asked}");
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn all_members_of_a_compressed_result_are_read_by_each_name_of_the_encoding() {
    let body = body(1000);
    let (begin, end) = body.split_at(body.len() / 2);
    let members = [gzip(begin), gzip(""), gzip(end)].concat();
    for name in ["gzip", "x-gzip", "GZip"] {
        let reply = Reply::new(200, &[("content-encoding", name)], &members);
        let server = start(reply, json!({})).await;
        let raw = server.client().query("d", "q").await.unwrap().bytes().await.unwrap();
        assert_eq!(raw, body, "{name}");
    }
    let data = [gzip(&body), b"more".to_vec()].concat();
    let server = start(Reply::new(200, &[("content-encoding", "gzip")], data), json!({})).await;
    assert!(server.client().query("d", "q").await.unwrap().bytes().await.is_err());
}

#[tokio::test]
async fn an_encoding_that_was_not_asked_for_is_told_by_its_name() {
    for name in ["deflate", "gzip, gzip", "compress"] {
        let reply = Reply::new(200, &[("content-encoding", name)], body(3));
        let server = start(reply, json!({})).await;
        let error = server.client().query("d", "q").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Undecodable);
        assert!(error.to_string().contains(name), "{error}");
    }
    let reply = Reply::new(200, &[("content-encoding", "identity")], body(3));
    let server = start(reply, json!({})).await;
    assert_eq!(read(server.client().query("d", "q")).await.unwrap().len(), 3);
}

#[cfg(feature = "gzip")]
#[tokio::test(flavor = "multi_thread")]
async fn a_compressed_result_that_is_cut_or_corrupt_is_an_error_wherever_that_is() {
    let whole = gzip(&body(5_000));
    let mut corrupt = whole.clone();
    corrupt[whole.len() / 2] ^= 0x55;
    let mut wrong_sum = whole.clone();
    wrong_sum[whole.len() - 6] ^= 1;
    let cuts = [0, 5, 100, whole.len() / 2, whole.len() - 9, whole.len() - 1];
    let broken = cuts
        .map(|cut| whole[..cut].to_vec())
        .into_iter()
        .chain([corrupt, wrong_sum]);
    for data in broken {
        let shown = data.len();
        let server = start(Reply::new(200, &[("content-encoding", "gzip")], data), json!({})).await;
        let error = read(server.client().query("d", "q")).await.unwrap_err();
        assert_eq!(error.execution_id(), Some("e-uuid"), "{shown} bytes: {error}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_is_lost_is_an_error_behind_the_rows_that_came() {
    let whole = body(50_000);
    for cut in [0, 10, 1_000, whole.len() - 1] {
        let head = format!("HTTP/1.1 200 X\r\ncontent-length: {}\r\n\r\n", whole.len());
        let reply = Reply::Raw([head.as_bytes(), &whole.as_bytes()[..cut]].concat());
        let server = start(reply, json!({})).await;
        let error = match server.client().query("d", "q").await {
            Err(error) => error,
            Ok(result) => {
                let mut rows = result.rows::<(u64, String)>();
                let mut count = 0;
                loop {
                    match rows.try_next().await {
                        Ok(Some((number, _))) => assert_eq!(number, count),
                        Ok(None) => panic!("{count} rows of a cut body look whole"),
                        Err(error) => break error,
                    }
                    count += 1;
                }
            }
        };
        assert_eq!(error.kind(), ErrorKind::Connection, "{error}");
        assert_eq!(error.execution_id(), Some("e-uuid"));
    }
}

/// A data server that says `bytes` at once, and then nothing or, for ever, more rows; it counts what it could send.
struct DataServer {
    url: String,
    sent: Arc<AtomicU64>,
    blocked: Arc<tokio::sync::Notify>,
    closed: Arc<tokio::sync::Notify>,
}

impl DataServer {
    async fn start(goes_on: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self {
            url: format!("http://{}", listener.local_addr().unwrap()),
            sent: Arc::default(),
            blocked: Arc::default(),
            closed: Arc::default(),
        };
        let (sent, blocked, closed) = (server.sent.clone(), server.blocked.clone(), server.closed.clone());
        tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut request = [0; 4096];
            assert!(stream.read(&mut request).await.unwrap() > 0);
            let begin = "HTTP/1.1 200 X\r\nconnection: close\r\n\r\n{\"columns\":[\"n\"],\"rows\":[[1]";
            stream.write_all(begin.as_bytes()).await.unwrap();
            if goes_on {
                endless_rows(&stream, &sent, &blocked).await;
            } else {
                // Ends when the client goes away.
                let _ = stream.read(&mut request).await;
            }
            closed.notify_one();
        });
        server
    }
}

/// Sends rows until the connection is gone, and tells when none could be sent for a while.
async fn endless_rows(stream: &TcpStream, sent: &AtomicU64, blocked: &tokio::sync::Notify) {
    let rows = ",[1]".repeat(16 * 1024);
    let mut at = 0;
    loop {
        match stream.try_write(&rows.as_bytes()[at..]) {
            Ok(count) => {
                at = (at + count) % rows.len();
                sent.fetch_add(count as u64, Ordering::SeqCst);
            }
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {
                let writable = stream.writable();
                if tokio::time::timeout(Duration::from_millis(300), writable)
                    .await
                    .is_err()
                {
                    blocked.notify_one();
                    let _ = stream.writable().await;
                }
            }
            Err(_) => return,
        }
    }
}

async fn client_of(data: &DataServer) -> (Server, Client) {
    let api = Server::start(|request| api(operation_of(request).id, &json!({}))).await;
    let client = Client::builder(support::KEY).region(Region::custom(&api.url, &data.url));
    let client = client.build().unwrap();
    (api, client)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_that_pauses_stops_the_server_and_dropping_it_closes_the_connection() {
    let data = DataServer::start(true).await;
    let (_api, client) = client_of(&data).await;
    let mut rows = client.query("d", "q").await.unwrap().rows::<u64>();
    assert_eq!(rows.try_next().await.unwrap(), Some(1));
    data.blocked.notified().await;
    // What fits into the sockets and the batches that are read ahead.
    let sent = data.sent.load(Ordering::SeqCst);
    assert!(sent < 64 << 20, "{sent} bytes");
    for _ in 0..1_000_000 {
        rows.try_next().await.unwrap().unwrap();
    }
    drop(rows);
    data.closed.notified().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_deadline_ends_a_download_that_falls_silent_behind_the_rows_that_came() {
    let data = DataServer::start(false).await;
    let (_api, client) = client_of(&data).await;
    let result = client
        .query("d", "q")
        .deadline(Duration::from_millis(700))
        .await
        .unwrap();
    let mut rows = result.rows::<u64>();
    assert_eq!(rows.try_next().await.unwrap(), Some(1));
    let error = rows.try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("downloaded"), "{error}");
    assert_eq!(error.execution_id(), Some("e-uuid"));
    assert!(rows.try_next().await.unwrap().is_none());
    data.closed.notified().await;
}

#[test]
fn a_runtime_that_ends_under_a_download_is_an_error_and_no_end() {
    let runtime = || {
        tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap()
    };
    let servers = runtime();
    let data = servers.block_on(DataServer::start(true));
    let (_api, client) = servers.block_on(client_of(&data));
    let first = runtime();
    let mut rows = first.block_on(async {
        let mut rows = client.query("d", "q").await.unwrap().rows::<u64>();
        rows.try_next().await.unwrap();
        rows
    });
    drop(first);
    let error = servers.block_on(async {
        loop {
            match rows.try_next().await {
                Ok(row) => assert!(row.is_some(), "it looks whole"),
                Err(error) => break error,
            }
        }
    });
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert_eq!(error.execution_id(), Some("e-uuid"));
}

#[tokio::test]
async fn a_reader_that_pauses_for_longer_than_the_server_may_be_silent_is_not_taken_for_silence() {
    let whole = body(10);
    let (first, rest) = whole.split_at(60);
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{first}", whole.len());
    let data = Reply::Drip(head.into(), rest.into(), Duration::from_millis(50));
    let server = start(data, json!({"result_rows": 10})).await;
    let client = support::builder(&server.url, &server.url)
        .read_timeout(Duration::from_millis(200))
        .build()
        .unwrap();
    let result = client.query("d", "q").await.unwrap();
    tokio::time::sleep(Duration::from_millis(600)).await;
    let rows: Vec<(u64, String)> = result.rows().into_vec().await.unwrap();
    assert_eq!(rows.len(), 10);
    let requests = server.requests();
    let fetches = requests
        .iter()
        .filter(|request| operation_of(request).id == "fetchExecutionData");
    assert_eq!(fetches.count(), 1);
}
