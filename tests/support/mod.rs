//! A server that records what arrives and answers with the bytes it is told to.

#![allow(dead_code, reason = "each test file uses its own part")]

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use cluvio::{Client, ClientBuilder, Operation, Region, RetryPolicy};
use serde_json::Value;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

pub const KEY: &str = "k3y-0f-th3-t3sts";

/// A request as it was on the wire.
#[derive(Clone, Debug)]
pub struct Request {
    pub method: String,
    /// Path and query.
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Request {
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self
            .headers
            .iter()
            .filter(|(key, _)| key == name)
            .map(|(_, value)| value.as_str());
        let value = values.next();
        assert!(values.next().is_none(), "more than one {name}");
        value
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

/// What the server does with a request.
#[derive(Clone, Debug)]
pub enum Reply {
    /// Sends these bytes and closes the connection.
    Raw(Vec<u8>),
    /// Reads the request and says nothing.
    Silence,
    /// Sends the first bytes, and then the others for ever.
    Endless(Vec<u8>, Vec<u8>),
    /// Sends the first bytes, and then the others for ever, with a pause before each time.
    Drip(Vec<u8>, Vec<u8>, Duration),
}

impl Reply {
    /// A whole response.
    pub fn new(status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let mut raw = format!(
            "HTTP/1.1 {status} X\r\ncontent-length: {}\r\nconnection: close\r\n",
            body.len()
        );
        for (name, value) in headers {
            raw.push_str(&format!("{name}: {value}\r\n"));
        }
        raw.push_str("\r\n");
        Self::Raw([raw.as_bytes(), body].concat())
    }

    pub fn json(status: u16, body: Value) -> Self {
        Self::new(status, &[("content-type", "application/json")], body.to_string())
    }
}

pub struct Server {
    pub url: String,
    requests: Arc<Mutex<Vec<Request>>>,
    sent: Arc<AtomicU64>,
    task: tokio::task::JoinHandle<()>,
}

impl Server {
    /// Starts a server that answers with what `answer` makes of each request.
    pub async fn start(answer: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&requests);
        let sent = Arc::new(AtomicU64::new(0));
        let counter = Arc::clone(&sent);
        let answer = Arc::new(answer);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (seen, sent, answer) = (Arc::clone(&seen), Arc::clone(&counter), Arc::clone(&answer));
                tokio::spawn(async move {
                    let _ = serve(stream, &seen, &sent, &*answer).await;
                });
            }
        });
        Self {
            url,
            requests,
            sent,
            task,
        }
    }

    /// What has arrived so far.
    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }

    /// How many bytes of what never ends could be sent.
    pub fn sent(&self) -> u64 {
        self.sent.load(Ordering::SeqCst)
    }

    /// A client that takes this server for both the API server and the data server.
    pub fn client(&self) -> Client {
        client(&self.url, &self.url)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A client that sends everything once, so that what a test sees is one answer.
pub fn client(api: &str, data: &str) -> Client {
    builder(api, data).retry(RetryPolicy::none()).build().unwrap()
}

pub fn builder(api: &str, data: &str) -> ClientBuilder {
    Client::builder(KEY).region(Region::custom(api, data))
}

/// The operation of the document that a request is for.
pub fn operation_of(request: &Request) -> &'static Operation {
    let path: Vec<&str> = request.target.split('?').next().unwrap().split('/').collect();
    let fits = |operation: &&Operation| {
        let template: Vec<&str> = operation.path.split('/').collect();
        operation.method == request.method
            && template.len() == path.len()
            && template
                .iter()
                .zip(&path)
                .all(|(part, given)| part.starts_with('{') || part == given)
    };
    Operation::all()
        .iter()
        .find(fits)
        .unwrap_or_else(|| panic!("no operation for {request:?}"))
}

async fn serve(
    mut stream: TcpStream,
    seen: &Mutex<Vec<Request>>,
    sent: &AtomicU64,
    answer: &(dyn Fn(&Request) -> Reply + Send + Sync),
) -> std::io::Result<()> {
    let mut bytes = Vec::new();
    let head_end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end + 4;
        }
        if stream.read_buf(&mut bytes).await? == 0 {
            return Ok(());
        }
    };
    let head = String::from_utf8_lossy(&bytes[..head_end]).into_owned();
    let mut lines = head.lines();
    let mut start = lines.next().unwrap_or_default().split(' ').map(str::to_owned);
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let length: usize = length.map_or(0, |(_, value)| value.parse().unwrap());
    while bytes.len() < head_end + length {
        if stream.read_buf(&mut bytes).await? == 0 {
            return Ok(());
        }
    }
    let request = Request {
        method: start.next().unwrap_or_default(),
        target: start.next().unwrap_or_default(),
        headers,
        body: bytes[head_end..].to_vec(),
    };
    let reply = answer(&request);
    seen.lock().unwrap().push(request);
    match reply {
        Reply::Raw(raw) => {
            stream.write_all(&raw).await?;
            stream.shutdown().await
        }
        Reply::Silence => {
            // Held open until the client goes away.
            let mut rest = Vec::new();
            stream.read_to_end(&mut rest).await.map(|_| ())
        }
        Reply::Endless(begin, piece) => {
            stream.write_all(&begin).await?;
            loop {
                stream.write_all(&piece).await?;
                sent.fetch_add(piece.len() as u64, Ordering::SeqCst);
            }
        }
        Reply::Drip(begin, piece, pause) => {
            stream.write_all(&begin).await?;
            loop {
                tokio::time::sleep(pause).await;
                stream.write_all(&piece).await?;
                sent.fetch_add(piece.len() as u64, Ordering::SeqCst);
            }
        }
    }
}
