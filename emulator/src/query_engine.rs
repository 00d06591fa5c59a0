//! Running SQL that somebody sent, so that it can only read.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::limits::Limit;

use crate::result::{ResultLayout, ResultWriter};
use crate::sample;

/// Bytes of result, well within what a value in the state can hold.
const MOST_BYTES: usize = 500_000_000;
/// Bytes of a single value, which SQLite makes in one step that cannot be stopped.
const LONGEST_VALUE: i32 = 100_000_000;

pub(crate) struct QueryResult {
    pub(crate) columns: usize,
    pub(crate) rows: usize,
    pub(crate) json: Vec<u8>,
}

/// Runs one statement against the sample database; the error is a message for the execution.
pub(crate) fn run(
    sql: &str,
    layout: ResultLayout,
    timeout: Duration,
    stopping: &Arc<AtomicBool>,
) -> Result<QueryResult, String> {
    let begin = Instant::now();
    query(sql, layout, begin, timeout, stopping).map_err(|Message(message)| {
        if begin.elapsed() >= timeout {
            format!("the query was stopped because it ran for longer than {timeout:?}")
        } else {
            message
        }
    })
}

struct Message(String);

impl From<rusqlite::Error> for Message {
    fn from(error: rusqlite::Error) -> Self {
        Self(match error {
            rusqlite::Error::SqliteFailure(_, Some(message)) => message,
            rusqlite::Error::SqlInputError { msg, .. } => msg,
            rusqlite::Error::MultipleStatement => "only one statement can be run".to_owned(),
            other => other.to_string(),
        })
    }
}

fn query(
    sql: &str,
    layout: ResultLayout,
    begin: Instant,
    timeout: Duration,
    stopping: &Arc<AtomicBool>,
) -> Result<QueryResult, Message> {
    /// Virtual machine steps between looks at the time and at whether the emulator stops. A step can be slow.
    const STEPS: i32 = 1_000;
    let mut connection = sample::open()?;
    connection.authorizer(Some(only_reading))?;
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, LONGEST_VALUE)?;
    let stopping = Arc::clone(stopping);
    let enough = move || begin.elapsed() >= timeout || stopping.load(Ordering::Relaxed);
    connection.progress_handler(STEPS, Some(enough))?;
    let mut statement = connection.prepare(sql)?;
    let mut writer = ResultWriter::new(layout, statement.column_names());
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        writer.row(row)?;
        if writer.size() > MOST_BYTES {
            return Err(Message("the result is larger than 500 MB".to_owned()));
        }
    }
    Ok(QueryResult {
        columns: writer.columns(),
        rows: writer.rows(),
        json: writer.into_json(),
    })
}

/// A read-only connection still lets `ATTACH` open other files and `PRAGMA` change settings.
fn only_reading(context: AuthContext<'_>) -> Authorization {
    match context.action {
        AuthAction::Select | AuthAction::Read { .. } | AuthAction::Function { .. } | AuthAction::Recursive => {
            Authorization::Allow
        }
        _ => Authorization::Deny,
    }
}
