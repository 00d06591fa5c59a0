//! An HTTP client that reads the document itself, so that no test repeats a path, a verb or a media type.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::LazyLock;
use std::time::Duration;

use cluvio_emulator::{Builder, Emulator, Restart, Server};
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

/// The document that the emulator embeds.
pub fn document() -> Value {
    static READ: LazyLock<Value> = LazyLock::new(|| {
        let yaml = include_str!("../../openapi/cluvio.yaml");
        serde_saphyr::from_str(yaml).unwrap()
    });
    READ.clone()
}

/// An emulator, the document it follows, and a client.
pub struct Api {
    pub emulator: Emulator,
    pub document: Value,
    http: reqwest::Client,
}

/// A request that is right in every way until told otherwise.
pub struct Request<'a> {
    api: &'a Api,
    operation: Value,
    pub method: Method,
    path: String,
    query: String,
    headers: BTreeMap<&'static str, String>,
    server: Server,
    body: Option<String>,
}

#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
    operation: Value,
}

impl Api {
    /// Executions end before the request that starts them is answered.
    pub async fn start() -> Self {
        Self::of(Emulator::builder().execution_time(Duration::ZERO)).await
    }

    pub async fn of(builder: Builder) -> Self {
        Self::with(builder, document()).await
    }

    pub async fn following(builder: Builder, document: Value) -> Self {
        // JSON is YAML.
        Self::with(builder.document(document.to_string()), document).await
    }

    async fn with(builder: Builder, document: Value) -> Self {
        Self {
            emulator: builder.start().await.unwrap(),
            document,
            http: reqwest::Client::new(),
        }
    }

    /// Restarts the emulator, and leaves the client's connections behind: that one is dead it may notice too late.
    pub async fn restart(&mut self, restart: Restart) {
        self.emulator.restart(restart).await.unwrap();
        self.http = reqwest::Client::new();
    }

    pub fn call(&self, operation_id: &str) -> Request<'_> {
        let (method, path, operation) = self.find(operation_id);
        let success = success(&operation);
        let mut headers = BTreeMap::new();
        if success["content"].is_object() {
            headers.insert(ACCEPT.as_str(), media_type(&success["content"]));
        }
        if let Some(body) = operation.get("requestBody") {
            headers.insert(CONTENT_TYPE.as_str(), media_type(&body["content"]));
        }
        let data = operation["security"][0].get("DataToken").is_some();
        let request = Request {
            api: self,
            operation,
            method,
            path,
            query: String::new(),
            headers,
            server: if data { Server::Data } else { Server::Api },
            body: None,
        };
        request.key(self.emulator.api_key())
    }

    fn find(&self, operation_id: &str) -> (Method, String, Value) {
        for (path, item) in self.document["paths"].as_object().unwrap() {
            for (verb, operation) in item.as_object().unwrap() {
                if operation["operationId"] == operation_id {
                    let method = Method::from_bytes(verb.to_uppercase().as_bytes()).unwrap();
                    return (method, path.clone(), operation.clone());
                }
            }
        }
        panic!("the document has no operation {operation_id}")
    }

    pub fn datasource(&self) -> &str {
        self.emulator.datasource_id()
    }

    /// Starts an execution on the sample database and returns the value by which others find it.
    pub async fn run(&self, sql: &str) -> String {
        self.run_with(json!({ "sql_query": sql })).await
    }

    pub async fn run_with(&self, body: Value) -> String {
        let call = self.call("runExecution").id(self.datasource());
        call.json(&body).ok().await["data"]["attributes"]["execution_id"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    pub async fn attributes(&self, execution: &str) -> Value {
        let document = self.call("getExecution").id(execution).ok().await;
        document["data"]["attributes"].clone()
    }

    /// Data key and token of an execution that has data.
    pub async fn access(&self, execution: &str) -> (String, String) {
        let access = self.call("getExecutionData").id(execution).ok().await;
        let text = |name: &str| access[name].as_str().unwrap().to_owned();
        (text("data_key"), text("data_access_token"))
    }

    pub async fn fetch(&self, execution: &str) -> Answer {
        let (data_key, token) = self.access(execution).await;
        self.call("fetchExecutionData").id(&data_key).key(&token).send().await
    }

    /// Runs a query to its end and returns its data.
    pub async fn query(&self, sql: &str) -> Value {
        self.fetch(&self.run(sql).await).await.json()
    }

    /// The message of a query that fails.
    pub async fn failure(&self, body: Value) -> String {
        let attributes = self.attributes(&self.run_with(body).await).await;
        let message = attributes["error_message"].as_str();
        message.unwrap_or_else(|| panic!("{attributes}")).to_owned()
    }
}

impl Request<'_> {
    /// Fills the first free parameter of the path.
    pub fn id(mut self, value: &str) -> Self {
        let start = self.path.find('{').unwrap();
        let end = self.path.find('}').unwrap();
        self.path.replace_range(start..=end, value);
        self
    }

    /// The secret, after the scheme word that the document names.
    pub fn key(self, secret: &str) -> Self {
        let scheme = match self.server {
            Server::Data => "DataToken",
            _ => "ApiKey",
        };
        let schemes = &self.api.document["components"]["securitySchemes"];
        let word = schemes[scheme]["x-scheme"].as_str().unwrap();
        let value = format!("{word} {secret}");
        self.header(AUTHORIZATION.as_str(), &value)
    }

    pub fn header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.insert(name, value.to_owned());
        self
    }

    pub fn without(mut self, name: &'static str) -> Self {
        self.headers.remove(name);
        self
    }

    pub fn query(mut self, query: &str) -> Self {
        self.query = format!("?{query}");
        self
    }

    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    pub fn json(self, body: &Value) -> Self {
        self.body(body.to_string())
    }

    /// The server's address, and the request as it is on the wire; the connection is to end with the answer.
    pub fn wire(self) -> (SocketAddr, Vec<u8>) {
        let emulator = &self.api.emulator;
        let base = match self.server {
            Server::Data => emulator.data_url(),
            _ => emulator.api_url(),
        };
        let address = base.strip_prefix("http://").unwrap();
        let body = self.body.unwrap_or_default();
        let mut text = format!(
            "{} {}{} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncontent-length: {}\r\n",
            self.method,
            self.path,
            self.query,
            body.len()
        );
        for (name, value) in &self.headers {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        (address.parse().unwrap(), format!("{text}\r\n{body}").into_bytes())
    }

    pub async fn send(self) -> Answer {
        let base = match self.server {
            Server::Data => self.api.emulator.data_url(),
            _ => self.api.emulator.api_url(),
        };
        let url = format!("{base}{}{}", self.path, self.query);
        let mut request = self.api.http.request(self.method, url);
        for (name, value) in self.headers {
            request = request.header(name, value);
        }
        if let Some(body) = self.body {
            request = request.body(body);
        }
        let response = request.send().await.unwrap();
        let answer = Answer {
            status: response.status(),
            headers: response.headers().clone(),
            text: response.text().await.unwrap(),
            operation: self.operation,
        };
        answer.check(&self.api.emulator);
        answer
    }

    /// The body of an answer that must be the documented success.
    pub async fn ok(self) -> Value {
        let answer = self.send().await;
        assert!(answer.status.is_success(), "{answer:?}");
        answer.json()
    }

    /// The errors of an answer that must have this status.
    pub async fn refused(self, status: u16) -> Vec<Value> {
        let answer = self.send().await;
        assert_eq!(answer.status.as_u16(), status, "{answer:?}");
        answer.json()["errors"].as_array().unwrap().clone()
    }
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// Every answer of every test has an id, and fits the document.
    fn check(&self, emulator: &Emulator) {
        assert_eq!(self.header("x-request-id").len(), 36, "{self:?}");
        let id = self.operation["operationId"].as_str().unwrap();
        if self.status.is_success() {
            let body = if self.text.is_empty() { Value::Null } else { self.json() };
            emulator.check_response(id, self.status.as_u16(), &body).unwrap();
            let content = &self.operation["responses"][self.status.as_str()]["content"];
            if content.is_object() {
                assert_eq!(self.header("content-type"), media_type(content));
            }
        } else {
            let body = self.json();
            for error in body["errors"].as_array().unwrap() {
                assert_eq!(error["status"], self.status.as_str());
                for member in ["code", "title", "detail"] {
                    assert!(error[member].as_str().is_some_and(|text| !text.is_empty()), "{error}");
                }
            }
        }
    }
}

fn success(operation: &Value) -> Value {
    let responses = operation["responses"].as_object().unwrap();
    let good = responses.iter().find(|(status, _)| status.starts_with('2'));
    good.unwrap().1.clone()
}

fn media_type(content: &Value) -> String {
    content.as_object().unwrap().keys().next().unwrap().clone()
}
