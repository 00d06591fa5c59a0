//! Executions as the state keeps them, and as resources.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::{Value, json};

use crate::clock;
use crate::contract::Contract;
use crate::document::{Operation, Phases};
use crate::lost::End;
use crate::problem::Problem;
use crate::secret::{random_id, random_uuid};
use crate::shapes::{EXECUTION, Secrets};
use crate::state::State;

/// How long after its start an execution can be read.
const KEPT_MILLISECONDS: i64 = 24 * 60 * 60 * 1000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    Starting = 0,
    Running = 1,
    Completed = 2,
    Failed = 3,
}

#[derive(Clone, Debug)]
pub(crate) struct Execution {
    pub(crate) id: String,
    pub(crate) execution_id: String,
    pub(crate) phase: Phase,
    created: i64,
    updated: i64,
    started: Option<i64>,
    pub(crate) completed: Option<i64>,
    columns: Option<i64>,
    rows: Option<i64>,
    size: Option<i64>,
    error: Option<String>,
}

/// What an execution ended with.
pub(crate) struct Outcome {
    pub(crate) columns: usize,
    pub(crate) rows: usize,
    /// None for an execution that has no data, such as a refresh.
    pub(crate) json: Option<Vec<u8>>,
}

impl Phase {
    fn of(number: i64) -> Self {
        match number {
            0 => Self::Starting,
            1 => Self::Running,
            2 => Self::Completed,
            _ => Self::Failed,
        }
    }

    fn word(self, phases: &Phases) -> &str {
        match self {
            Self::Starting => &phases.starting,
            Self::Running => &phases.running,
            Self::Completed => &phases.completed,
            Self::Failed => &phases.failed,
        }
    }
}

impl Execution {
    /// A new execution, which is in the state already.
    pub(crate) fn add(state: &State) -> rusqlite::Result<Self> {
        const ADD: &str = "INSERT INTO execution (id, execution_id, phase, created, updated)
            VALUES (?1, ?2, ?3, ?4, ?4)";
        let now = clock::now();
        let execution = Self {
            id: random_id(),
            execution_id: random_uuid(),
            phase: Phase::Starting,
            created: now,
            updated: now,
            started: None,
            completed: None,
            columns: None,
            rows: None,
            size: None,
            error: None,
        };
        let values = params![execution.id, execution.execution_id, execution.phase as i64, now];
        state.with(|connection| connection.execute(ADD, values))?;
        Ok(execution)
    }

    /// Remembers by which value in `body`, an answer of `operation`, other operations find the execution.
    pub(crate) fn register(&self, state: &State, operation: &Operation, body: &Value) -> rusqlite::Result<()> {
        const ADD: &str = "INSERT OR REPLACE INTO execution_key VALUES (?1, ?2, ?3)";
        for link in &operation.links {
            if let Some(value) = body.pointer(&link.pointer).and_then(Value::as_str) {
                let values = params![link.target, value, self.id];
                state.with(|connection| connection.execute(ADD, values))?;
            }
        }
        Ok(())
    }

    /// The execution that an operation's argument means.
    pub(crate) fn find(state: &State, operation: &Operation, value: &str) -> Result<Self, Problem> {
        const FIND: &str = "SELECT execution.*, length(result) AS size FROM execution
            JOIN execution_key ON execution_key.execution = execution.id
            WHERE execution_key.operation = ?1 AND value = ?2
            AND coalesce(started, created) > ?3";
        let oldest = clock::now() - KEPT_MILLISECONDS;
        let mut found = state.with(|connection| {
            let values = params![operation.id, value, oldest];
            connection.query_row(FIND, values, Self::read).optional()
        })?;
        if let Some(execution) = &mut found
            && let Some(End { at, message }) = state.lost.find(&execution.id)
        {
            execution.phase = Phase::Failed;
            (execution.updated, execution.completed) = (at, Some(at));
            execution.error = Some(message);
        }
        found.ok_or_else(|| Problem::not_found(format!("{}: no execution {value}", operation.id)))
    }

    pub(crate) fn result(state: &State, id: &str) -> rusqlite::Result<Option<Vec<u8>>> {
        const RESULT: &str = "SELECT result FROM execution WHERE id = ?1";
        let result = state.with(|connection| connection.query_row(RESULT, [id], |row| row.get(0)).optional())?;
        Ok(result.flatten())
    }

    pub(crate) fn started(&self, state: &State) -> rusqlite::Result<()> {
        const START: &str = "UPDATE execution SET phase = ?1, started = ?2, updated = ?2 WHERE id = ?3";
        let values = params![Phase::Running as i64, clock::now(), self.id];
        state.with(|connection| connection.execute(START, values))?;
        Ok(())
    }

    /// Keeps how the execution ended. One whose result cannot be kept has failed.
    pub(crate) fn ended(&self, state: &State, outcome: Result<Outcome, String>) {
        let Err(error) = self.write_end(state, outcome) else {
            return;
        };
        let message = format!("the end of the execution could not be kept: {error}");
        if self.write_end(state, Err(message.clone())).is_err() {
            let at = clock::now();
            state.lost.add(&self.id, End { at, message });
        }
    }

    fn write_end(&self, state: &State, outcome: Result<Outcome, String>) -> rusqlite::Result<()> {
        const COMPLETE: &str = "UPDATE execution SET phase = ?1, completed = ?2, updated = ?2,
            columns = ?3, rows = ?4, result = ?5 WHERE id = ?6";
        const FAIL: &str = "UPDATE execution SET phase = ?1, completed = ?2, updated = ?2, error = ?3 WHERE id = ?4";
        let now = clock::now();
        state.with(|connection| match outcome {
            Ok(Outcome { columns, rows, json }) => {
                let (columns, rows) = (i64::try_from(columns).ok(), i64::try_from(rows).ok());
                let phase = Phase::Completed as i64;
                connection.execute(COMPLETE, params![phase, now, columns, rows, json, self.id])
            }
            Err(message) => connection.execute(FAIL, params![Phase::Failed as i64, now, message, self.id]),
        })?;
        Ok(())
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            execution_id: row.get("execution_id")?,
            phase: Phase::of(row.get("phase")?),
            created: row.get("created")?,
            updated: row.get("updated")?,
            started: row.get("started")?,
            completed: row.get("completed")?,
            columns: row.get("columns")?,
            rows: row.get("rows")?,
            size: row.get("size")?,
            error: row.get("error")?,
        })
    }

    /// The JSON:API document of the execution.
    pub(crate) fn document(&self, contract: &Contract) -> Value {
        let Contract { document, shapes, .. } = contract;
        let component = document.component(EXECUTION.0);
        let attributes = document.resolve(&component["properties"]["attributes"]);
        let execution_type = document.resolve(&attributes["properties"]["execution_type"]);
        let mut stored = json!({
            "execution_id": self.execution_id,
            "execution_type": execution_type["x-extensible-enum"][0],
            "execution_status": self.phase.word(&document.phases),
            "result_columns": self.columns,
            "result_rows": self.rows,
            "result_size": self.size,
            "created_at": clock::date_time(Some(self.created)),
            "updated_at": clock::date_time(Some(self.updated)),
            "started_at": clock::date_time(self.started),
            "completed_at": clock::date_time(self.completed),
        });
        if let Some(message) = &self.error {
            stored["error_message"] = message.as_str().into();
        }
        let shape = shapes.get(EXECUTION);
        let written = shape.zip(stored.as_object()).map(|(shape, stored)| {
            json!({
                "id": self.id,
                "type": shape.type_word,
                "attributes": shape.attributes(stored, Secrets::Shown),
            })
        });
        json!({ "data": written })
    }
}

/// What was running when an earlier emulator stopped on this state will never end by itself.
pub(crate) fn abandon(connection: &Connection) -> rusqlite::Result<()> {
    const ABANDON: &str = "UPDATE execution SET phase = ?1, completed = ?2, updated = ?2, error = ?3 WHERE phase < ?4";
    let now = clock::now();
    let values = params![
        Phase::Failed as i64,
        now,
        "the emulator was stopped",
        Phase::Completed as i64
    ];
    connection.execute(ABANDON, values)?;
    connection.execute("DELETE FROM execution WHERE created < ?1", [now - KEPT_MILLISECONDS])?;
    Ok(())
}
