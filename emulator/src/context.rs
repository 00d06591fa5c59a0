//! What every request needs.

use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};

use crate::auth::KeySpec;
use crate::contract::Contract;
use crate::document::Operation;
use crate::error::StartError;
use crate::faults::{Chooser, Restart};
use crate::jsonapi::Writer;
use crate::listening::Busiest;
use crate::problem::Problem;
use crate::query::Query;
use crate::recorder::Recorder;
use crate::result::ResultLayout;
use crate::routes::PathValues;
use crate::shapes::Secrets;
use crate::slots::Slots;
use crate::state::State;
use crate::tokens::{Data, Tokens};

pub(crate) struct Context {
    pub(crate) contract: Arc<Contract>,
    pub(crate) keys: Vec<KeySpec>,
    pub(crate) state: State,
    pub(crate) tokens: Tokens,
    pub(crate) slots: Slots,
    pub(crate) recorder: Recorder,
    /// The SQL of each execution that was started.
    pub(crate) started_sql: Mutex<Vec<String>>,
    pub(crate) faults: Chooser,
    pub(crate) restarts: mpsc::UnboundedSender<RestartOrder>,
    pub(crate) busiest: Busiest,
    pub(crate) layout: ResultLayout,
    pub(crate) execution_time: Duration,
    pub(crate) sql_timeout: Duration,
    pub(crate) stopping: Arc<AtomicBool>,
}

/// A restart, and whom to tell once it is over.
pub(crate) struct RestartOrder {
    pub(crate) restart: Restart,
    pub(crate) done: oneshot::Sender<Result<(), StartError>>,
}

/// A request that has passed every check of the document.
pub(crate) struct Call<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) path: PathValues,
    pub(crate) query: Query,
    /// Null where the operation takes none.
    pub(crate) body: serde_json::Value,
    pub(crate) caller: Caller<'a>,
}

/// Who asks.
pub(crate) enum Caller<'a> {
    Key(&'a KeySpec),
    Token(Data),
}

/// A successful answer; status and media type are the operation's.
pub(crate) enum Reply {
    Json(serde_json::Value),
    Raw(Vec<u8>),
    NoContent,
}

impl Context {
    /// Does nothing if the emulator stops anyway.
    pub(crate) fn order_restart(&self, restart: Restart) -> oneshot::Receiver<Result<(), StartError>> {
        let (done, told) = oneshot::channel();
        let _ = self.restarts.send(RestartOrder { restart, done });
        told
    }

    /// Forgets what a process without a state file would.
    pub(crate) fn lose_state(&self) -> rusqlite::Result<()> {
        self.tokens.clear();
        self.state.clear()
    }

    pub(crate) fn writer(&self, call: &Call<'_>) -> Writer<'_> {
        let secrets = match call.caller {
            Caller::Key(key) if key.sees_credentials(&self.contract.document) => Secrets::Shown,
            _ => Secrets::Hidden,
        };
        Writer {
            state: &self.state,
            shapes: &self.contract.shapes,
            secrets,
        }
    }
}

impl Call<'_> {
    /// The one value in the path, whatever its name.
    pub(crate) fn id(&self) -> Result<&str, Problem> {
        let value = self.path.values().next();
        let missing = || Problem::not_found(format!("{} has no id in its path", self.operation.id));
        value.map(String::as_str).ok_or_else(missing)
    }

    /// The relationships to include; None if the request does not ask for any.
    pub(crate) fn include(&self) -> Option<&[String]> {
        self.query.get("include").map(Vec::as_slice)
    }

    pub(crate) fn check_reach(&self, datasource: &str) -> Result<(), Problem> {
        match self.caller {
            Caller::Key(key) => key.check_reach(datasource),
            Caller::Token(_) => Ok(()),
        }
    }
}
