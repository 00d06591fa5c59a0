//! Servers that are broken or hostile: whatever comes, there is an error that says what came, in bounded time and memory,
//! without a secret in it and without a panic.

mod bodies;
mod bombs;
mod documents;
#[path = "../support/mod.rs"]
mod support;
mod transport;

use cluvio::{Client, Error, api::types::DatasourceInputAttributes};
use serde_json::json;
use support::{KEY, Reply, Server, operation_of};

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
    const RESULTS: [Self; 2] = [Self::Rows, Self::Csv];

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

/// A server that answers one operation with this, and all others as it should.
async fn server(call: Call, reply: Reply) -> Server {
    Server::start(move |request| match operation_of(request).id {
        operation if operation == call.operation() => reply.clone(),
        "getExecution" => execution(json!({"execution_status": "completed"})),
        "getExecutionData" | "getDatasourceSchema" => {
            Reply::json(200, json!({"data_key": "k", "data_access_token": TOKEN}))
        }
        other => panic!("{other}"),
    })
    .await
}

fn execution(attributes: serde_json::Value) -> Reply {
    Reply::json(
        200,
        json!({"data": {"id": "e", "type": "executions", "attributes": attributes}}),
    )
}

/// What a call makes of a reply.
async fn outcome(call: Call, reply: Reply) -> Result<(), Error> {
    let server = server(call, reply).await;
    let outcome = call.send(&server.client()).await;
    if let Err(error) = &outcome {
        assert_fit(error);
    }
    outcome
}

async fn refusal(call: Call, reply: Reply, why: &str) -> Error {
    match outcome(call, reply).await {
        Err(error) => error,
        Ok(()) => panic!("{call:?} takes {why}"),
    }
}

/// A message is short, on one line, and without a secret.
#[track_caller]
fn assert_fit(error: &Error) {
    let path = error.path().unwrap_or_default();
    for shown in [error.to_string(), format!("{error:?}"), path.to_owned()] {
        assert!(shown.len() < 3000, "{} bytes: {}", shown.len(), &shown[..300]);
        assert!(!shown.contains(char::is_control), "{shown:?}");
        for secret in [KEY, PASSWORD, TOKEN] {
            assert!(!shown.contains(&secret[..6]), "{shown}");
        }
    }
}
