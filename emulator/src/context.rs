//! What every request needs.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use crate::auth::KeySpec;
use crate::contract::Contract;
use crate::document::Operation;
use crate::jsonapi::Writer;
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
    pub(crate) layout: ResultLayout,
    pub(crate) execution_time: Duration,
    pub(crate) sql_timeout: Duration,
    pub(crate) stopping: Arc<AtomicBool>,
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
