//! What a schema holds, whatever the layout in which it came.

use serde_json::{Map, Value};

/// A schema of a database.
///
/// ```
/// use cluvio::DatabaseSchema;
///
/// fn count(schema: &DatabaseSchema) -> String {
///     format!("{}: {} tables", schema.name.as_deref().unwrap_or("?"), schema.tables.len())
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseSchema {
    /// Its name, if the data gives one or it was asked for by one.
    pub name: Option<String>,
    /// Its tables and views.
    pub tables: Vec<SchemaTable>,
    /// What else the data says of it.
    pub extra: Map<String, Value>,
}

/// A table or a view of a [`DatabaseSchema`].
///
/// ```
/// use cluvio::SchemaTable;
///
/// fn is_large(table: &SchemaTable) -> bool {
///     table.kind.as_deref() != Some("view") && table.row_count.is_some_and(|rows| rows > 1_000_000)
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaTable {
    /// Its name.
    pub name: String,
    /// What it is, in the words of the data, such as `table` or `view`.
    pub kind: Option<String>,
    /// How many rows it has, or had when they were counted.
    pub row_count: Option<u64>,
    /// Its columns; none where the data does not tell them.
    pub columns: Vec<SchemaColumn>,
    /// What else the data says of it.
    pub extra: Map<String, Value>,
}

/// A column of a [`SchemaTable`].
///
/// ```
/// use cluvio::SchemaColumn;
///
/// fn describe(column: &SchemaColumn) -> String {
///     let null = if column.is_nullable == Some(false) { " NOT NULL" } else { "" };
///     format!("{} {}{null}", column.name, column.type_name.as_deref().unwrap_or("?"))
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaColumn {
    /// Its name.
    pub name: String,
    /// Its type, in the words of the database.
    pub type_name: Option<String>,
    /// Whether it may hold NULL.
    pub is_nullable: Option<bool>,
    /// What else the data says of it.
    pub extra: Map<String, Value>,
}
