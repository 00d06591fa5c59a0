//! All that this crate knows of the layout of result data. The vendor does not publish it, so the plausible ones are read:
//!
//! - `{"columns": [name or {"name": …}, …], "rows": [[…], …]}`, where a row may also be an object by column names
//! - `[[…], …]`, without names
//! - `[{"name": …, …}, …]`

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize,
    de::{Deserializer, MapAccess, SeqAccess, Visitor},
};
use serde_json::value::RawValue;

use super::cell::excerpt_of;
use crate::wire::without_mark;

/// A column of a result.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Column {
    /// The name, `column_1` and so on where the data has no names.
    pub name: String,
    /// The type as the data states it, if it does.
    pub type_name: Option<String>,
    /// Whether the name is the data's own.
    pub is_named: bool,
}

impl Column {
    fn named(name: String, type_name: Option<String>) -> Self {
        Self {
            name,
            type_name,
            is_named: true,
        }
    }

    fn numbered(index: usize) -> Self {
        Self {
            name: format!("column_{}", index + 1),
            type_name: None,
            is_named: false,
        }
    }
}

/// Columns, and rows that are yet to be read.
pub(super) struct Table<'a> {
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<&'a RawValue>,
}

impl<'a> Table<'a> {
    /// Finds the columns and the rows of a body; all of it must be there and be JSON.
    pub(super) fn read(body: &'a [u8]) -> Result<Self, String> {
        let body = without_mark(body);
        if body.trim_ascii().is_empty() {
            return Err("the result is empty: not even JSON came".to_owned());
        }
        let json: &RawValue = serde_json::from_slice(body).map_err(|error| {
            format!(
                "the result is not (whole) JSON: {error}; it begins {}",
                excerpt_of(body)
            )
        })?;
        let unknown = || {
            format!(
                "the layout of the result is not one that this client knows (it begins {}); \
                 take it raw with `bytes()` or `json()`",
                excerpt_of(body)
            )
        };
        if json.get().starts_with('[') {
            let rows: Vec<&RawValue> = serde_json::from_str(json.get()).map_err(|_| unknown())?;
            let columns = match rows.first().map(|row| row.get().as_bytes()[0]) {
                None => Vec::new(),
                Some(b'[') => (0..cells(rows[0])?.len()).map(Column::numbered).collect(),
                Some(b'{') => columns_of_objects(&rows)?,
                Some(_) => return Err(unknown()),
            };
            return Ok(Self { columns, rows });
        }
        let envelope: Envelope<'_> = serde_json::from_str(json.get()).map_err(|_| unknown())?;
        let columns = envelope.columns.into_iter().map(ColumnForm::into_column).collect();
        Ok(Self {
            columns,
            rows: envelope.rows,
        })
    }

    /// Numbers the columns of an empty result whose data has none.
    pub(super) fn name_columns(&mut self, count: usize) {
        self.columns = (0..count).map(Column::numbered).collect();
    }
}

#[derive(Deserialize)]
struct Envelope<'a> {
    columns: Vec<ColumnForm>,
    #[serde(borrow)]
    rows: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum ColumnForm {
    Name(String),
    Object {
        name: String,
        #[serde(rename = "type")]
        type_name: Option<serde_json::Value>,
    },
}

impl ColumnForm {
    fn into_column(self) -> Column {
        match self {
            Self::Name(name) => Column::named(name, None),
            Self::Object { name, type_name } => {
                Column::named(name, type_name.and_then(|name| name.as_str().map(str::to_owned)))
            }
        }
    }
}

/// The columns of all rows in the order in which they first appear. A name that a row has twice makes two columns.
fn columns_of_objects(rows: &[&RawValue]) -> Result<Vec<Column>, String> {
    let mut columns: Vec<Column> = Vec::new();
    for (number, row) in rows.iter().enumerate() {
        let members: Members<'_> = serde_json::from_str(row.get())
            .map_err(|_| format!("row {} is not an object, as those before it are", number + 1))?;
        let mut taken = vec![false; columns.len()];
        for (position, (name, _)) in members.0.iter().enumerate() {
            match place(&columns, &taken, position, name) {
                Some(index) => taken[index] = true,
                None => {
                    columns.push(Column::named(name.clone(), None));
                    taken.push(true);
                }
            }
        }
    }
    Ok(columns)
}

/// The free column of this name, which mostly stands where the value does.
fn place(columns: &[Column], taken: &[bool], position: usize, name: &str) -> Option<usize> {
    let fits = |index: &usize| !taken[*index] && columns[*index].name == name;
    Some(position)
        .filter(|index| *index < columns.len())
        .filter(fits)
        .or_else(|| (0..columns.len()).find(fits))
}

/// The cells of a row in the order of the columns. What an object leaves out is null.
pub(super) fn row<'a>(columns: &[Column], row: &'a RawValue) -> Result<Vec<&'a RawValue>, String> {
    if row.get().starts_with('{') {
        let members: Members<'a> = serde_json::from_str(row.get()).map_err(|error| error.to_string())?;
        let mut cells = vec![RawValue::NULL; columns.len()];
        let mut taken = vec![false; columns.len()];
        for (position, (name, cell)) in members.0.into_iter().enumerate() {
            let index = place(columns, &taken, position, &name)
                .ok_or_else(|| format!("has a value for `{name}`, which is not among the columns"))?;
            taken[index] = true;
            cells[index] = cell;
        }
        return Ok(cells);
    }
    let cells = cells(row)?;
    if cells.len() != columns.len() {
        return Err(format!(
            "has {} values, but there are {} columns",
            cells.len(),
            columns.len()
        ));
    }
    Ok(cells)
}

fn cells(row: &RawValue) -> Result<Vec<&RawValue>, String> {
    serde_json::from_str(row.get())
        .map_err(|_| format!("is not an array of values: {}", excerpt_of(row.get().as_bytes())))
}

/// The members of an object in their order, with names that repeat.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct MembersVisitor<'a>(PhantomData<&'a ()>);

        impl<'de: 'a, 'a> Visitor<'de> for MembersVisitor<'a> {
            type Value = Members<'a>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<Self::Value, A::Error> {
                Err(serde::de::Error::custom("an array among objects"))
            }
        }

        deserializer.deserialize_map(MembersVisitor(PhantomData))
    }
}
