//! The result of a query.

mod cell;
mod layout;
mod row;
mod rows;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::Value;

pub use layout::Column;
pub use rows::Rows;

use crate::{DataAccess, Error, ErrorKind, api::types, error::Redactor, query::has_ended, wire::without_mark};

/// The result of a query: the bytes that the data server sent, and the columns and rows in them.
///
/// ```no_run
/// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
/// #[derive(serde::Deserialize)]
/// struct Flight {
///     carrier: String,
///     delay: Option<f64>,
/// }
///
/// let result = cluvio.query("8qxn-y9ex-65vd", "SELECT carrier, delay FROM flights").await?;
/// let flights: Vec<Flight> = result.rows()?.collect::<Result<_, _>>()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct QueryResult {
    execution_id: String,
    execution: types::Execution,
    timestamp: Option<i64>,
    body: Bytes,
    /// A server may send the token back.
    redactor: Redactor,
}

impl QueryResult {
    pub(crate) fn new(id: &str, execution: types::Execution, access: &DataAccess, body: Bytes) -> Self {
        Self {
            redactor: Redactor::new(access.token.expose(), None),
            execution_id: id.to_owned(),
            execution,
            timestamp: access.timestamp,
            body,
        }
    }

    /// The rows, each as a `T`: a tuple or a `Vec` in the order of the columns, a struct or a map by their names, or for a
    /// single column the value itself.
    ///
    /// A cell may be anything that serde reads from JSON: use `Option` where there may be NULL, and
    /// `Box<serde_json::value::RawValue>` for a value exactly as it came. A type that takes anything, such as
    /// `serde_json::Value` or a decimal type, is given the row as a map; to read a single column by it, take `(T,)`.
    ///
    /// # Errors
    ///
    /// [`Undecodable`](ErrorKind::Undecodable) when the layout is not one that is known, or when the execution counted other
    /// rows or columns than came. Each row may have an error of its own, which names row and column.
    pub fn rows<T: DeserializeOwned>(&self) -> Result<Rows<'_, T>, Error> {
        Ok(Rows::new(self.table()?, &self.execution_id, &self.redactor))
    }

    /// The columns in their order.
    ///
    /// # Errors
    ///
    /// As for [`rows`](Self::rows).
    pub fn columns(&self) -> Result<Vec<Column>, Error> {
        Ok(self.table()?.columns)
    }

    /// The body as it came.
    pub fn bytes(&self) -> &Bytes {
        &self.body
    }

    /// The body as JSON, whatever its layout. Numbers beyond 64 bits lose precision here.
    ///
    /// # Errors
    ///
    /// [`Undecodable`](ErrorKind::Undecodable) when it is no JSON.
    pub fn json(&self) -> Result<Value, Error> {
        serde_json::from_slice(without_mark(&self.body))
            .map_err(|error| self.unusable(&format!("the result is not JSON: {error}")))
    }

    /// The execution that the result is of, in its last state.
    pub fn execution(&self) -> &types::Execution {
        &self.execution
    }

    /// The id by which the execution is looked at.
    pub fn execution_id(&self) -> &str {
        &self.execution_id
    }

    /// The `data_timestamp`, in seconds since 1970.
    pub fn data_timestamp(&self) -> Option<i64> {
        self.timestamp
    }

    fn table(&self) -> Result<layout::Table<'_>, Error> {
        let mut table = layout::Table::read(&self.body).map_err(|why| self.unusable(&why))?;
        let Some(attributes) = &self.execution.attributes else {
            return Ok(table);
        };
        // No result has zero columns: then nothing was counted.
        let counted_columns = attributes.result_columns;
        if counted_columns == Some(0) {
            return Ok(table);
        }
        let rows = table.rows.len();
        let counted_rows = attributes.result_rows.and_then(|counted| usize::try_from(counted).ok());
        // Until the execution is known to have ended, there may be more than it has counted.
        let is_final = has_ended(&self.execution);
        if let Some(counted) = counted_rows.filter(|counted| rows < *counted || (is_final && rows != *counted)) {
            return Err(self.unusable(&format!(
                "the execution counted {counted} rows, but {rows} came; the result may not be whole \
                 (what came is in `bytes()`)"
            )));
        }
        let Some(counted) = counted_columns else {
            return Ok(table);
        };
        match usize::try_from(counted) {
            Ok(count) if table.columns.is_empty() && rows == 0 => table.name_columns(count),
            Ok(count) if count == table.columns.len() => {}
            _ => {
                return Err(self.unusable(&format!(
                    "the execution counted {counted} columns, but {} came (what came is in `bytes()`)",
                    table.columns.len()
                )));
            }
        }
        Ok(table)
    }

    fn unusable(&self, why: &str) -> Error {
        Error::new(ErrorKind::Undecodable, self.redactor.redact(why))
            .with_execution(&self.execution_id)
            .with_body(self.body.clone())
    }
}

#[cfg(test)]
mod tests;
