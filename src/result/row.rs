//! One row as a serde data format: a sequence of its cells, or a map by column names.

use std::cell::Cell as StdCell;

use serde::{
    de::{
        Deserialize, DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor,
        value::StrDeserializer,
    },
    forward_to_deserialize_any,
};
use serde_json::Error as JsonError;

use super::{
    Cell,
    columns::Columns,
    excerpt::excerpt_of,
    token::{CellKind, Token},
};
use crate::error::excerpt;

/// How many columns a message names.
const SHOWN_COLUMNS: usize = 20;

/// Why a row does not fit.
pub(super) struct RowError {
    pub(super) column: Option<usize>,
    pub(super) message: String,
}

/// Reads a row into a type.
#[derive(Clone, Copy)]
pub(super) struct RowDeserializer<'a, 'de> {
    columns: &'a Columns,
    text: &'de str,
    tokens: &'a [Token],
}

impl<'a, 'de> RowDeserializer<'a, 'de> {
    pub(super) fn new(columns: &'a Columns, text: &'de str, tokens: &'a [Token]) -> Self {
        Self { columns, text, tokens }
    }

    pub(super) fn read<T: Deserialize<'de>>(self) -> Result<T, RowError> {
        let cursor = Cursor {
            row: self,
            at: StdCell::new(None),
            read: StdCell::new(0),
        };
        let value = T::deserialize(&cursor).map_err(|error| RowError {
            column: cursor.at.get(),
            message: match cursor.at.get() {
                Some(column) => format!(
                    "cannot be read: {}; the value is {}",
                    without_position(&error),
                    excerpt_of(self.cell(column).json().as_bytes())
                ),
                None => format!("cannot be read: {}; {}", excerpt(&error.to_string()), self.described()),
            },
        })?;
        // A shorter tuple would drop columns without a word.
        if cursor.read.get() < self.tokens.len() {
            let message = format!(
                "has more columns than the type takes ({}); {}",
                cursor.read.get(),
                self.described()
            );
            return Err(RowError { column: None, message });
        }
        Ok(value)
    }

    #[inline]
    fn cell(&self, index: usize) -> Cell<'de> {
        Cell::new(self.text, self.tokens[index])
    }

    /// Refuses a name that stands for more than one column.
    fn unambiguous(&self, name: Option<&str>) -> Result<(), JsonError> {
        match name {
            Some(name) => Err(serde::de::Error::custom(format_args!(
                "there is more than one column `{}`: give each a name of its own, or read the row as a tuple",
                excerpt(name)
            ))),
            None => Ok(()),
        }
    }

    fn described(&self) -> String {
        let mut names = String::new();
        for column in self.columns.list().iter().take(SHOWN_COLUMNS) {
            let comma = if names.is_empty() { "" } else { ", " };
            names.push_str(comma);
            names.push_str(&excerpt(&column.name));
        }
        let more = self.columns.list().len().saturating_sub(SHOWN_COLUMNS);
        match more {
            0 => format!("the columns are {}", excerpt(&names)),
            _ => format!("the columns are {} and {more} more", excerpt(&names)),
        }
    }
}

/// serde_json counts lines and columns within the cell, which tells a reader nothing.
fn without_position(error: &JsonError) -> String {
    let text = error.to_string();
    excerpt(text.rsplit_once(" at line ").map_or(&text, |(message, _)| message))
}

/// Where in the row the reading is.
struct Cursor<'a, 'de> {
    row: RowDeserializer<'a, 'de>,
    at: StdCell<Option<usize>>,
    read: StdCell<usize>,
}

impl<'de> Cursor<'_, 'de> {
    #[inline]
    fn cell<T: DeserializeSeed<'de>>(&self, index: usize, seed: T) -> Result<T::Value, JsonError> {
        self.at.set(Some(index));
        let value = self.row.cell(index).read(seed)?;
        self.at.set(None);
        self.read.set(index + 1);
        Ok(value)
    }

    fn by_names<V: Visitor<'de>>(&self, visitor: V) -> Result<V::Value, JsonError> {
        if !self.row.columns.are_named
            && let Some(column) = self.row.columns.list().iter().find(|column| !column.is_named)
        {
            return Err(serde::de::Error::custom(format_args!(
                "the data has no column names (only places such as `{}`): read the row as a tuple",
                column.name
            )));
        }
        visitor.visit_map(Map { cursor: self, next: 0 })
    }

    /// Reads the only cell, for a type that is neither a sequence nor a map.
    fn only<T>(&self, read: impl FnOnce(Cell<'de>) -> Result<T, JsonError>) -> Result<T, JsonError> {
        if self.row.tokens.len() != 1 {
            return Err(serde::de::Error::custom(format_args!(
                "a row of {} columns is not a single value",
                self.row.tokens.len()
            )));
        }
        self.at.set(Some(0));
        let value = read(self.row.cell(0))?;
        self.read.set(1);
        Ok(value)
    }
}

macro_rules! single_values {
    ($($method:ident)*) => {
        $(
            fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
                self.only(|cell| cell.$method(visitor))
            }
        )*
    };
}

impl<'de> Deserializer<'de> for &Cursor<'_, 'de> {
    type Error = JsonError;

    /// A type that takes anything gets a map where the columns have names, else a sequence.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        if self.row.columns.are_named {
            self.deserialize_map(visitor)
        } else {
            self.deserialize_seq(visitor)
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        visitor.visit_seq(Sequence { cursor: self, next: 0 })
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, JsonError> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        self.row.unambiguous(self.row.columns.repeated.as_deref())?;
        self.by_names(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        let columns = self.row.columns;
        if columns.repeated.is_some() {
            self.row
                .unambiguous(fields.iter().copied().find(|name| columns.is_repeated(name)))?;
        }
        self.by_names(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        // serde_json's own types, such as a raw value, are told by their name.
        if name.starts_with("$serde_json::") {
            return self.only(|cell| cell.deserialize_newtype_struct(name, visitor));
        }
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        match self.row.tokens {
            [token] if token.kind == CellKind::Null => {
                self.read.set(1);
                visitor.visit_none()
            }
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        self.read.set(self.row.tokens.len());
        visitor.visit_unit()
    }

    single_values! {
        deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128 deserialize_f32 deserialize_f64
        deserialize_char deserialize_str deserialize_string deserialize_bytes deserialize_byte_buf
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        self.only(|cell| cell.deserialize_enum(name, variants, visitor))
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, JsonError> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        self.deserialize_unit(visitor)
    }

    forward_to_deserialize_any! { identifier }
}

struct Sequence<'c, 'a, 'de> {
    cursor: &'c Cursor<'a, 'de>,
    next: usize,
}

impl<'de> SeqAccess<'de> for Sequence<'_, '_, 'de> {
    type Error = JsonError;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, JsonError> {
        if self.next == self.cursor.row.tokens.len() {
            return Ok(None);
        }
        self.next += 1;
        self.cursor.cell(self.next - 1, seed).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.cursor.row.tokens.len() - self.next)
    }
}

struct Map<'c, 'a, 'de> {
    cursor: &'c Cursor<'a, 'de>,
    next: usize,
}

impl<'de> MapAccess<'de> for Map<'_, '_, 'de> {
    type Error = JsonError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, JsonError> {
        let Some(column) = self.cursor.row.columns.list().get(self.next) else {
            return Ok(None);
        };
        let name: StrDeserializer<'_, JsonError> = column.name.as_str().into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, JsonError> {
        self.next += 1;
        self.cursor.cell(self.next - 1, seed)
    }
}
