//! A Cluvio that behaves as it is told.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use cluvio::{PollSchedule, Query};
use serde_json::{Value, json};

use crate::support::{Reply, Request, Server, operation_of};

pub const DATA: &str = r#"{"columns":["n"],"rows":[[1],[2]]}"#;

/// A Cluvio whose execution goes through the given states, the last of which stays.
pub struct Script {
    pub states: Vec<Value>,
    /// How often there is no data before there is.
    pub no_content: usize,
    pub data: Reply,
}

impl Default for Script {
    fn default() -> Self {
        Self {
            states: vec![
                json!({"execution_status": "starting"}),
                json!({"execution_status": "completed"}),
            ],
            no_content: 0,
            data: Reply::new(200, &[], DATA),
        }
    }
}

impl Script {
    pub fn of(states: impl IntoIterator<Item = Value>) -> Self {
        Self {
            states: states.into_iter().collect(),
            ..Self::default()
        }
    }

    pub async fn start(self) -> Server {
        let (looks, asked) = (AtomicUsize::new(0), AtomicUsize::new(0));
        Server::start(move |request| match operation_of(request).id {
            "runExecution" => execution(&self.states[0]),
            "getExecution" => {
                let look = looks.fetch_add(1, Ordering::SeqCst);
                execution(&self.states[look.min(self.states.len() - 1)])
            }
            "getExecutionData" if asked.fetch_add(1, Ordering::SeqCst) < self.no_content => Reply::new(204, &[], ""),
            "getExecutionData" => Reply::json(
                200,
                json!({"data_key": "k/1", "data_access_token": "t0k3n", "data_timestamp": 7}),
            ),
            "fetchExecutionData" => self.data.clone(),
            other => panic!("{other}"),
        })
        .await
    }
}

fn execution(attributes: &Value) -> Reply {
    let mut attributes = attributes.clone();
    attributes["execution_id"] = json!("e-uuid");
    Reply::json(
        200,
        json!({"data": {"id": "e-id", "type": "executions", "attributes": attributes}}),
    )
}

pub fn query(server: &Server) -> Query {
    server
        .client()
        .query("d", "SELECT n")
        .poll_schedule(PollSchedule::steps([Duration::from_millis(1)]))
}

pub async fn rows_of(result: cluvio::QueryResult) -> usize {
    result.rows::<i64>().into_vec().await.unwrap().len()
}

pub fn calls(server: &Server, id: &str) -> Vec<Request> {
    server
        .requests()
        .into_iter()
        .filter(|request| operation_of(request).id == id)
        .collect()
}
