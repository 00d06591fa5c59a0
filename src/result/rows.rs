//! The rows of a result, one after the other.

use std::{fmt, marker::PhantomData};

use serde::de::DeserializeOwned;

use super::{
    Column,
    layout::{Table, row},
    row::{RowDeserializer, RowError},
};
use crate::{Error, ErrorKind, error::Redactor};

/// An iterator over the rows of a [`QueryResult`](crate::QueryResult), each as a `T`.
pub struct Rows<'a, T> {
    table: Table<'a>,
    next: usize,
    execution_id: &'a str,
    redactor: &'a Redactor,
    row: PhantomData<fn() -> T>,
}

impl<'a, T> Rows<'a, T> {
    pub(super) fn new(table: Table<'a>, execution_id: &'a str, redactor: &'a Redactor) -> Self {
        Self {
            table,
            next: 0,
            execution_id,
            redactor,
            row: PhantomData,
        }
    }

    /// The columns in their order.
    pub fn columns(&self) -> &[Column] {
        &self.table.columns
    }
}

impl<T: DeserializeOwned> Iterator for Rows<'_, T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let raw = *self.table.rows.get(self.next)?;
        self.next += 1;
        let columns = &self.table.columns;
        let decoded = row(columns, raw)
            .map_err(RowError::of_row)
            .and_then(|cells| RowDeserializer::new(columns, &cells).read());
        Some(decoded.map_err(|error| {
            let mut place = format!("row {}", self.next);
            if let Some(column) = error.column {
                place.push_str(&format!(", column {:?}", columns[column].name));
            }
            Error::new(
                ErrorKind::Undecodable,
                self.redactor.redact(&format!("{place} {}", error.message)),
            )
            .with_path(place)
            .with_execution(self.execution_id)
        }))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.table.rows.len() - self.next;
        (left, Some(left))
    }
}

impl<T: DeserializeOwned> ExactSizeIterator for Rows<'_, T> {}

impl<T> fmt::Debug for Rows<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows")
            .field("columns", &self.table.columns)
            .field("rows", &self.table.rows.len())
            .finish()
    }
}
