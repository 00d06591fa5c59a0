//! The resources and how they are linked, kept in SQLite.

use std::fs::OpenOptions;
use std::io;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use rusqlite::{Connection, OpenFlags, OptionalExtension, Row, params};
use serde_json::{Map, Value};

use crate::error::StartError;
use crate::lost::Lost;
use crate::shapes::{DASHBOARD, DATASOURCE, DATASOURCE_AGENT, Kind, REPORT, Shapes, USER, USER_GROUP};

/// The members of a JSON object.
pub(crate) type Members = Map<String, Value>;

/// What is kept of a resource besides its id and its links.
#[derive(Clone, Debug, Default)]
pub(crate) struct Stored {
    pub(crate) attributes: Members,
    /// Relationships that the document doesn't list, just as they were sent.
    pub(crate) relationships: Members,
}

/// A relationship, by the kind of resource it belongs to and its name.
type Side<'a> = (Kind, &'a str);

/// Relationships that are two sides of one thing. Only the left side is stored.
const SIDES: [(Side<'static>, Side<'static>); 4] = [
    ((DATASOURCE, "agents"), (DATASOURCE_AGENT, "datasources")),
    ((DASHBOARD, "reports"), (REPORT, "dashboard")),
    ((DASHBOARD, "user_groups"), (USER_GROUP, "dashboards")),
    ((USER, "user_groups"), (USER_GROUP, "users")),
];

const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS resource (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        attributes TEXT NOT NULL,
        relationships TEXT NOT NULL,
        UNIQUE (kind, id)
    );
    CREATE TABLE IF NOT EXISTS link (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        target TEXT NOT NULL,
        UNIQUE (kind, name, id, target)
    );
    CREATE INDEX IF NOT EXISTS link_target ON link (kind, name, target);
    CREATE TABLE IF NOT EXISTS execution (
        id TEXT PRIMARY KEY,
        execution_id TEXT NOT NULL UNIQUE,
        phase INTEGER NOT NULL,
        created INTEGER NOT NULL,
        updated INTEGER NOT NULL,
        started INTEGER,
        completed INTEGER,
        columns INTEGER,
        rows INTEGER,
        error TEXT,
        result BLOB
    );
    CREATE TABLE IF NOT EXISTS execution_key (
        operation TEXT NOT NULL,
        value TEXT NOT NULL,
        execution TEXT NOT NULL,
        PRIMARY KEY (operation, value)
    );
";

const CLEAR: &str = "
    DELETE FROM resource;
    DELETE FROM link;
    DELETE FROM execution;
    DELETE FROM execution_key;
";

pub(crate) struct State {
    connection: Mutex<Connection>,
    /// Executions whose end could not be written.
    pub(crate) lost: Lost,
}

impl State {
    /// In the given file, which only its owner can read if it is new: passwords are in it.
    pub(crate) fn in_file(file: &Path) -> Result<Self, StartError> {
        let unusable = |error: io::Error| {
            let named = io::Error::new(error.kind(), format!("{}: {error}", file.display()));
            StartError::Database(named.into())
        };
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(file).map_err(unusable)?;
        // Without URIs: `file:` at the start of a name would mean another file than the one just made.
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        Connection::open_with_flags(file, flags)
            .and_then(|connection| {
                // What is kept need not outlive a loss of power, and waiting for the disk would take most of the time.
                connection.pragma_update(None, "synchronous", "OFF")?;
                Self::fill(connection)
            })
            .map_err(|error| unusable(io::Error::other(error)))
    }

    pub(crate) fn in_memory() -> rusqlite::Result<Self> {
        Self::fill(Connection::open_in_memory()?)
    }

    /// Plants the seed in a new one.
    fn fill(connection: Connection) -> rusqlite::Result<Self> {
        connection.execute_batch(TABLES)?;
        crate::execution::abandon(&connection)?;
        let state = Self {
            connection: Mutex::new(connection),
            lost: Lost::default(),
        };
        if state.list(DATASOURCE)?.is_empty() {
            crate::seed::plant(&state)?;
        }
        Ok(state)
    }

    /// Forgets everything, and plants the seed anew.
    pub(crate) fn clear(&self) -> rusqlite::Result<()> {
        self.with(|connection| connection.execute_batch(CLEAR))?;
        self.lost.clear();
        crate::seed::plant(self)
    }

    pub(crate) fn with<T>(&self, work: impl FnOnce(&Connection) -> T) -> T {
        let connection = self.connection.lock();
        work(&connection.unwrap_or_else(PoisonError::into_inner))
    }

    /// Adds a resource, or replaces what is kept of one that exists.
    pub(crate) fn put(&self, kind: Kind, id: &str, stored: &Stored) -> rusqlite::Result<()> {
        const PUT: &str = "INSERT INTO resource (kind, id, attributes, relationships)
            VALUES (?1, ?2, ?3, ?4) ON CONFLICT (kind, id) DO UPDATE
            SET attributes = excluded.attributes, relationships = excluded.relationships";
        let attributes = Value::Object(stored.attributes.clone()).to_string();
        let relationships = Value::Object(stored.relationships.clone()).to_string();
        let values = params![kind.0, id, attributes, relationships];
        self.with(|connection| connection.execute(PUT, values))?;
        Ok(())
    }

    pub(crate) fn get(&self, kind: Kind, id: &str) -> rusqlite::Result<Option<Stored>> {
        const GET: &str = "SELECT attributes, relationships FROM resource WHERE kind = ?1 AND id = ?2";
        // Only what `put` wrote is read here; a file damaged by others counts as empty.
        let members = |row: &Row<'_>, column: usize| -> rusqlite::Result<Members> {
            let text: String = row.get(column)?;
            Ok(serde_json::from_str(&text).unwrap_or_default())
        };
        self.with(|connection| {
            let read = |row: &Row<'_>| {
                let (attributes, relationships) = (members(row, 0)?, members(row, 1)?);
                Ok(Stored {
                    attributes,
                    relationships,
                })
            };
            connection.query_row(GET, params![kind.0, id], read).optional()
        })
    }

    /// Ids in the order of their making.
    pub(crate) fn list(&self, kind: Kind) -> rusqlite::Result<Vec<String>> {
        const LIST: &str = "SELECT id FROM resource WHERE kind = ?1 ORDER BY position";
        self.ids(LIST, &[kind.0])
    }

    /// Ids of the resources that a relationship names, seen from whichever side.
    pub(crate) fn linked(&self, kind: Kind, id: &str, name: &str) -> rusqlite::Result<Vec<String>> {
        const FROM: &str = "SELECT target FROM link WHERE kind = ?1 AND name = ?2 AND id = ?3 ORDER BY position";
        const TO: &str = "SELECT id FROM link WHERE kind = ?1 AND name = ?2 AND target = ?3 ORDER BY position";
        match other_side(kind, name) {
            Some((kind, name)) => self.ids(TO, &[kind.0, name, id]),
            None => self.ids(FROM, &[kind.0, name, id]),
        }
    }

    /// Makes a relationship name exactly these.
    pub(crate) fn link(&self, kind: Kind, id: &str, name: &str, targets: &[String]) -> rusqlite::Result<()> {
        const ADD: &str = "INSERT OR IGNORE INTO link (kind, name, id, target) VALUES (?1, ?2, ?3, ?4)";
        self.with(|connection| {
            let from = "DELETE FROM link WHERE kind = ?1 AND name = ?2 AND id = ?3";
            let to = "DELETE FROM link WHERE kind = ?1 AND name = ?2 AND target = ?3";
            let other = other_side(kind, name);
            let (kind, name) = other.unwrap_or((kind, name));
            let reversed = other.is_some();
            connection.execute(if reversed { to } else { from }, params![kind.0, name, id])?;
            for target in targets {
                let (left, right) = if reversed {
                    (target.as_str(), id)
                } else {
                    (id, target.as_str())
                };
                connection.execute(ADD, params![kind.0, name, left, right])?;
            }
            Ok(())
        })
    }

    fn ids(&self, query: &str, values: &[&str]) -> rusqlite::Result<Vec<String>> {
        self.with(|connection| {
            let mut statement = connection.prepare_cached(query)?;
            let ids = statement.query_map(rusqlite::params_from_iter(values), |row| row.get(0))?;
            ids.collect()
        })
    }
}

/// The side that is stored, when this one is not.
fn other_side(kind: Kind, name: &str) -> Option<Side<'static>> {
    let side = SIDES.iter().find(|(_, right)| *right == (kind, name));
    side.map(|(left, _)| *left)
}

/// The kind that a name in the seed stands for.
pub(crate) fn kind_named(name: &str) -> rusqlite::Result<Kind> {
    Shapes::kind_named(name).ok_or_else(|| rusqlite::Error::InvalidParameterName(name.to_owned()))
}
