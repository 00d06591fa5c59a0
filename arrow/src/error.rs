//! What can go wrong on the way into a file.

use std::fmt;

use arrow_schema::{ArrowError, DataType};
use parquet::errors::ParquetError;

/// Why there is no (further) record batch, or no file.
///
/// ```
/// use cluvio_arrow::Error;
///
/// /// The execution to look at again, where the query is what went wrong.
/// fn execution(error: &Error) -> Option<&str> {
///     match error {
///         Error::Query(error) => error.execution_id(),
///         _ => None,
///     }
/// }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The query, its download, or a value that does not fit the type of its column.
    Query(cluvio::Error),
    /// A column cannot be read as the type that is wanted.
    Type {
        /// The column.
        column: String,
        /// The type that is wanted.
        wanted: DataType,
    },
    /// A type is wanted for a column that the result does not have, or has more than once.
    Column {
        /// The name.
        column: String,
        /// The columns that there are.
        columns: Vec<String>,
    },
    /// Arrow refused what it was given.
    Arrow(ArrowError),
    /// The Parquet writer, or the writer that it writes to.
    Parquet(ParquetError),
    /// The writer failed.
    Output(std::io::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Query(error) => error.fmt(f),
            Self::Type { column, wanted } => write!(
                f,
                "column {column:?} cannot be read as {wanted}: take Boolean, Int64, Float64, Decimal128, Date32, a Timestamp in \
                 microseconds (without a zone, or in UTC), or Utf8, and cast from there"
            ),
            Self::Column { column, columns } => write!(
                f,
                "a type is set for column {column:?}, but the result has not exactly one of that name; it has {}",
                columns.join(", ")
            ),
            Self::Arrow(error) => write!(f, "the Arrow data could not be made: {error}"),
            Self::Parquet(error) => write!(f, "the Parquet file could not be written: {error}"),
            Self::Output(error) => write!(f, "the result could not be written: {error}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Query(error) => std::error::Error::source(error),
            Self::Type { .. } | Self::Column { .. } => None,
            Self::Arrow(error) => Some(error),
            Self::Parquet(error) => Some(error),
            Self::Output(error) => Some(error),
        }
    }
}

impl From<cluvio::Error> for Error {
    fn from(error: cluvio::Error) -> Self {
        Self::Query(error)
    }
}

impl From<ArrowError> for Error {
    fn from(error: ArrowError) -> Self {
        Self::Arrow(error)
    }
}

impl From<ParquetError> for Error {
    fn from(error: ParquetError) -> Self {
        Self::Parquet(error)
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::Output(error)
    }
}
