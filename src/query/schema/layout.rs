//! Reads the layouts that schema data may have.
//!
//! All that this crate knows of them is here, and all of it is guessed: of the data, the vendor's reference says that it
//! is JSON, and one schema where its name was given. So the plausible layouts are read:
//!
//! - `{"schemas": [{"name": …, "tables": [{"name": …, "columns": [{"name": …, "type": …}, …]}, …]}, …]}`
//! - one schema of these, a list of them, or a list of their tables
//! - objects by name in place of the lists: `{"public": {"orders": {"columns": {"id": "integer"}}}}`
//! - `[{"table_schema": …, "table_name": …, "column_name": …, "data_type": …}, …]`, as of an information schema

use std::collections::HashMap;

use serde_json::value::RawValue;

use super::{
    model::{DatabaseSchema, SchemaColumn, SchemaTable},
    node::{Members, Node},
};

const SCHEMAS: &[&str] = &["schemas"];
const TABLES: &[&str] = &["tables"];
const COLUMNS: &[&str] = &["columns"];
const NAME: &[&str] = &["name"];
/// What a table, or a column of a flat list, calls its schema.
const OF_SCHEMA: &[&str] = &["schema", "schema_name", "table_schema"];
/// What a column of a flat list calls its table.
const OF_TABLE: &[&str] = &["table", "table_name"];
const COLUMN_NAME: &[&str] = &["column_name", "column"];
const KIND: &[&str] = &["type", "kind", "table_type"];
const ROW_COUNT: &[&str] = &["row_count", "rows"];
const TYPE: &[&str] = &["type", "data_type", "column_type", "type_name"];
const NULLABLE: &[&str] = &["nullable", "is_nullable"];

/// Where the data is of no layout that is known.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Odd {
    /// Empty where it is of none from the beginning.
    pub(super) path: String,
    pub(super) expected: &'static str,
}

type Read<T> = Result<T, Odd>;

impl Odd {
    fn in_item(mut self, index: usize) -> Self {
        self.path.insert_str(0, &format!("[{index}]"));
        self
    }

    fn in_member(mut self, name: &str) -> Self {
        self.path.insert_str(0, &format!(".{name}"));
        self
    }
}

fn odd<T>(expected: &'static str) -> Read<T> {
    let path = String::new();
    Err(Odd { path, expected })
}

/// A table, and the schema that it says it is of.
type Found = (Option<String>, SchemaTable);

/// Reads schemas; `asked` is the name of the one that was asked for.
pub(super) fn read(root: &RawValue, asked: Option<&str>) -> Read<Vec<DatabaseSchema>> {
    let mut schemas = begin(root).map_err(|mut odd| {
        if odd.path.starts_with('.') {
            odd.path.remove(0);
        }
        odd
    })?;
    if let ([one], Some(asked)) = (schemas.as_mut_slice(), asked) {
        one.name.get_or_insert_with(|| asked.to_owned());
    }
    Ok(schemas)
}

/// Finds out with which level the data begins. Where that could be more than one, nothing is guessed.
fn begin(root: &RawValue) -> Read<Vec<DatabaseSchema>> {
    match Node::of(root) {
        Node::Object(mut members) => {
            if let Some((key, value)) = members.take(SCHEMAS) {
                return schemas(value).map_err(|odd| odd.in_member(&key));
            }
            if members.has(TABLES) {
                return schema(None, members);
            }
            let all = |is: fn(&RawValue) -> bool| members.0.iter().all(|(_, value)| is(value));
            match () {
                () if all(is_table) => Ok(grouped(tables(root)?)),
                () if all(is_schema) => schemas(root),
                () => odd(""),
            }
        }
        Node::List(items) => {
            let all = |names| items.iter().all(|item| is_object_with(item, &[names]));
            match () {
                () if all(TABLES) => schemas(root),
                () if all(COLUMNS) => Ok(grouped(tables(root)?)),
                () if all(OF_TABLE) && all(COLUMN_NAME) => Ok(grouped(flat(&items)?)),
                () => odd(""),
            }
        }
        _ => odd(""),
    }
}

fn is_schema(value: &RawValue) -> bool {
    match Node::of(value) {
        Node::Object(members) => members.has(TABLES) || members.0.iter().all(|(_, value)| is_table(value)),
        Node::List(items) => !items.is_empty() && items.iter().all(|item| is_object_with(item, &[COLUMNS])),
        _ => false,
    }
}

fn is_table(value: &RawValue) -> bool {
    match Node::of(value) {
        Node::Object(members) => members.has(COLUMNS),
        Node::List(items) => {
            let is_column = |item: &&RawValue| is_object_with(item, &[COLUMN_NAME, TYPE, NULLABLE]);
            !items.is_empty() && items.iter().all(is_column)
        }
        _ => false,
    }
}

fn is_object_with(value: &RawValue, any: &[&[&str]]) -> bool {
    matches!(Node::of(value), Node::Object(members) if any.iter().any(|names| members.has(names)))
}

fn schemas(value: &RawValue) -> Read<Vec<DatabaseSchema>> {
    const EXPECTED: &str = "a list of schemas, or an object of schemas by name,";
    let read = each(value, EXPECTED, |name, value| match (name, Node::of(value)) {
        (None, Node::Text(name)) => Ok(one(Some(name), Vec::new())),
        (None, Node::Object(members)) => schema(None, members),
        (Some(name), Node::Object(members)) if members.has(TABLES) => schema(Some(name), members),
        (Some(name), _) => Ok(one(Some(name), tables(value)?)),
        (None, _) => odd("a schema"),
    });
    Ok(read?.into_iter().flatten().collect())
}

/// An object that is a schema; more than one, if it has no name and its tables say that they are of several.
fn schema(name: Option<String>, mut members: Members<'_>) -> Read<Vec<DatabaseSchema>> {
    let own = members.take_text(NAME).or_else(|| members.take_text(OF_SCHEMA));
    let name = name.or(own);
    let tables = match members.take(TABLES) {
        Some((key, value)) => tables(value).map_err(|odd| odd.in_member(&key))?,
        None if name.is_none() => return odd("the name or the tables of a schema"),
        None => Vec::new(),
    };
    let mut schemas = if name.is_some() || tables.is_empty() {
        one(name, tables)
    } else {
        grouped(tables)
    };
    if let [only] = schemas.as_mut_slice() {
        only.extra = members.rest();
    }
    Ok(schemas)
}

fn tables(value: &RawValue) -> Read<Vec<Found>> {
    const EXPECTED: &str = "a list of tables, or an object of tables by name,";
    each(value, EXPECTED, |name, value| match (name, Node::of(value)) {
        (None, Node::Text(name)) => Ok((
            None,
            SchemaTable {
                name,
                ..SchemaTable::default()
            },
        )),
        (name, Node::Object(members)) if name.is_none() || members.has(COLUMNS) => table(name, members),
        (Some(name), Node::List(_) | Node::Null) => Ok((
            None,
            SchemaTable {
                name,
                columns: columns(value)?,
                ..SchemaTable::default()
            },
        )),
        _ => odd("a table"),
    })
}

fn table(name: Option<String>, mut members: Members<'_>) -> Read<Found> {
    let own = members.take_text(NAME).or_else(|| members.take_text(OF_TABLE));
    let Some(name) = name.or(own) else {
        return odd("the name of a table");
    };
    let columns = match members.take(COLUMNS) {
        Some((key, value)) => columns(value).map_err(|odd| odd.in_member(&key))?,
        None => Vec::new(),
    };
    let schema = members.take_text(OF_SCHEMA);
    let table = SchemaTable {
        name,
        kind: members.take_text(KIND),
        row_count: members.take_as(ROW_COUNT, |node| match node {
            Node::Other(value) => serde_json::from_str(value.get()).ok(),
            _ => None,
        }),
        columns,
        extra: members.rest(),
    };
    Ok((schema, table))
}

fn columns(value: &RawValue) -> Read<Vec<SchemaColumn>> {
    const EXPECTED: &str = "a list of columns, or an object of columns by name,";
    let plain = |name, type_name| SchemaColumn {
        name,
        type_name,
        ..SchemaColumn::default()
    };
    each(value, EXPECTED, |name, value| match (name, Node::of(value)) {
        (name, Node::Object(members)) => column(name, members),
        (None, Node::Text(name)) => Ok(plain(name, None)),
        (Some(name), Node::Text(type_name)) => Ok(plain(name, Some(type_name))),
        (Some(name), Node::Null) => Ok(plain(name, None)),
        _ => odd("a column"),
    })
}

fn column(name: Option<String>, mut members: Members<'_>) -> Read<SchemaColumn> {
    let own = members.take_text(COLUMN_NAME).or_else(|| members.take_text(NAME));
    let Some(name) = name.or(own) else {
        return odd("the name of a column");
    };
    Ok(SchemaColumn {
        name,
        type_name: members.take_text(TYPE),
        is_nullable: members.take_as(NULLABLE, |node| match node {
            Node::Other(value) => serde_json::from_str(value.get()).ok(),
            Node::Text(word) if word.eq_ignore_ascii_case("yes") => Some(true),
            Node::Text(word) if word.eq_ignore_ascii_case("no") => Some(false),
            _ => None,
        }),
        extra: members.rest(),
    })
}

/// Columns that each name their table.
fn flat(items: &[&RawValue]) -> Read<Vec<Found>> {
    let mut tables: Vec<Found> = Vec::new();
    let mut places = HashMap::new();
    for (index, item) in items.iter().enumerate() {
        let (of, column) = flat_column(item).map_err(|odd| odd.in_item(index))?;
        let place = *places.entry(of).or_insert_with_key(|(schema, table)| {
            let name = table.clone();
            tables.push((
                schema.clone(),
                SchemaTable {
                    name,
                    ..SchemaTable::default()
                },
            ));
            tables.len() - 1
        });
        tables[place].1.columns.push(column);
    }
    Ok(tables)
}

fn flat_column(item: &RawValue) -> Read<((Option<String>, String), SchemaColumn)> {
    let Node::Object(mut members) = Node::of(item) else {
        return odd("a column");
    };
    let schema = members.take_text(OF_SCHEMA);
    match members.take_text(OF_TABLE) {
        Some(table) => Ok(((schema, table), column(None, members)?)),
        None => odd("the name of the table of a column"),
    }
}

/// The items of a list, or the members of an object with their names; nothing where there is `null`.
fn each<T>(
    value: &RawValue,
    expected: &'static str,
    read: impl Fn(Option<String>, &RawValue) -> Read<T>,
) -> Read<Vec<T>> {
    match Node::of(value) {
        Node::List(items) => {
            let items = items.into_iter().enumerate();
            items
                .map(|(index, item)| read(None, item).map_err(|odd| odd.in_item(index)))
                .collect()
        }
        Node::Object(Members(members)) => members
            .into_iter()
            .map(|(name, value)| read(Some(name.clone()), value).map_err(|odd| odd.in_member(&name)))
            .collect(),
        Node::Null => Ok(Vec::new()),
        _ => odd(expected),
    }
}

fn one(name: Option<String>, tables: Vec<Found>) -> Vec<DatabaseSchema> {
    let tables = tables.into_iter().map(|(_, table)| table).collect();
    vec![DatabaseSchema {
        name,
        tables,
        ..DatabaseSchema::default()
    }]
}

/// Each table in the schema that it says it is of.
fn grouped(tables: Vec<Found>) -> Vec<DatabaseSchema> {
    let mut schemas: Vec<DatabaseSchema> = Vec::new();
    let mut places = HashMap::new();
    for (name, table) in tables {
        let place = *places.entry(name).or_insert_with_key(|name| {
            schemas.extend(one(name.clone(), Vec::new()));
            schemas.len() - 1
        });
        schemas[place].tables.push(table);
    }
    schemas
}

#[cfg(test)]
mod tests;
