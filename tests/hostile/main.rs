//! Servers that are broken or hostile: whatever comes, there is an error that says what came, in bounded time and memory,
//! without a secret in it and without a panic.

mod bodies;
mod bombs;
mod documents;
#[path = "../support/mod.rs"]
mod support;
mod transport;

use std::sync::{Arc, Mutex};

use cluvio::{Client, ClientBuilder, Error, RetryPolicy, api::types::DatasourceInputAttributes};
use serde_json::json;
use support::{KEY, Reply, Server, builder, operation_of};

const PASSWORD: &str = "hunter2-0f-th3-t3sts";
const TOKEN: &str = "t0k3n-0f-th3-t3sts";

/// A way to read what a server sends: each is a decoder of its own.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Call {
    /// A document of resources.
    List,
    /// The document of what was made, with a secret in the request.
    Create,
    /// The state of an execution.
    State,
    /// What the data server asks for.
    Access,
    /// The rows of a result.
    Rows,
    /// A result as CSV.
    Csv,
    /// A schema.
    Schema,
}

impl Call {
    const ALL: [Self; 7] = [
        Self::List,
        Self::Create,
        Self::State,
        Self::Access,
        Self::Rows,
        Self::Csv,
        Self::Schema,
    ];
    const DOCUMENTS: [Self; 4] = [Self::List, Self::Create, Self::State, Self::Access];

    /// What the client has sent, and the server may send back.
    fn secrets(self) -> &'static [&'static str] {
        match self {
            Self::List | Self::State | Self::Access => &[KEY],
            Self::Create => &[KEY, PASSWORD],
            Self::Rows | Self::Csv | Self::Schema => &[TOKEN],
        }
    }

    /// The operation whose answer is read.
    fn operation(self) -> &'static str {
        match self {
            Self::List => "listDashboards",
            Self::Create => "createDatasource",
            Self::State => "getExecution",
            Self::Access => "getExecutionData",
            Self::Rows | Self::Csv => "fetchExecutionData",
            Self::Schema => "fetchSchemaData",
        }
    }

    async fn send(self, client: &Client) -> Result<(), Error> {
        match self {
            Self::List => client.api().list_dashboards().send().await.map(|_| ()),
            Self::Create => {
                let attributes = DatasourceInputAttributes {
                    password: Some(PASSWORD.into()),
                    ..Default::default()
                };
                client
                    .api()
                    .create_datasource()
                    .body(attributes)
                    .send()
                    .await
                    .map(|_| ())
            }
            Self::State => client.execution("e").state().await.map(|_| ()),
            Self::Access => client.execution("e").data_access().await.map(|_| ()),
            Self::Rows => {
                let mut rows = client.execution("e").result().await?.rows::<(i64,)>();
                while rows.try_next().await?.is_some() {}
                Ok(())
            }
            Self::Csv => {
                let result = client.execution("e").result().await?;
                result.write_csv(&mut tokio::io::sink()).await.map(|_| ())
            }
            Self::Schema => client.schema("d").await?.json().map(|_| ()),
        }
    }
}

/// A server of which the answer to one operation can be set, and which answers all others as it should.
struct Target {
    server: Server,
    client: Client,
    hostile: Arc<Mutex<(&'static str, Reply)>>,
}

impl Target {
    async fn start() -> Self {
        Self::with(|builder| builder).await
    }

    async fn with(set_up: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Self {
        let hostile = Arc::new(Mutex::new(("", Reply::Silence)));
        let answer = Arc::clone(&hostile);
        let server = Server::start(move |request| {
            let (operation, reply) = &*answer.lock().unwrap();
            match operation_of(request).id {
                asked if asked == *operation => reply.clone(),
                "getExecution" => execution(json!({"execution_status": "completed"})),
                "getExecutionData" | "getDatasourceSchema" => {
                    Reply::json(200, json!({"data_key": "k", "data_access_token": TOKEN}))
                }
                other => panic!("{other}"),
            }
        })
        .await;
        let builder = builder(&server.url, &server.url).retry(RetryPolicy::none());
        let client = set_up(builder).build().unwrap();
        Self {
            server,
            client,
            hostile,
        }
    }

    /// What a call makes of a reply.
    async fn outcome(&self, call: Call, reply: Reply) -> Result<(), Error> {
        *self.hostile.lock().unwrap() = (call.operation(), reply);
        let outcome = call.send(&self.client).await;
        if let Err(error) = &outcome {
            assert_fit(error, call.secrets());
        }
        outcome
    }

    async fn refusal(&self, call: Call, reply: Reply, why: &str) -> Error {
        match self.outcome(call, reply).await {
            Err(error) => error,
            Ok(()) => panic!("{call:?} takes {why}"),
        }
    }
}

fn execution(attributes: serde_json::Value) -> Reply {
    Reply::json(
        200,
        json!({"data": {"id": "e", "type": "executions", "attributes": attributes}}),
    )
}

/// A message is short, on one line, and without the secrets that the client has sent, or the beginnings of them.
#[track_caller]
fn assert_fit(error: &Error, secrets: &[&str]) {
    let path = error.path().unwrap_or_default();
    for shown in [error.to_string(), format!("{error:?}"), path.to_owned()] {
        assert!(shown.len() < 3000, "{} bytes: {}", shown.len(), &shown[..300]);
        assert!(!shown.contains(char::is_control), "{shown:?}");
        for secret in secrets {
            assert!(!shown.contains(&secret[..6]), "{shown}");
        }
    }
}
