//! One value of a result.

use std::borrow::Cow;

use serde::{
    de::{DeserializeSeed, Deserializer, Visitor},
    forward_to_deserialize_any,
};
use serde_json::Error as JsonError;

use super::token::{CellKind, Token};

/// One value of a result, as it came.
///
/// ```
/// use cluvio::{Cell, CellKind};
///
/// /// A number with all its digits, or a text; none for NULL.
/// fn text(cell: Cell<'_>) -> Option<String> {
///     match cell.kind() {
///         _ if cell.is_null() => None,
///         CellKind::Number => Some(cell.json().to_owned()),
///         _ => Some(cell.text().into_owned()),
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Cell<'a> {
    json: &'a str,
    kind: CellKind,
    has_escapes: bool,
}

impl<'a> Cell<'a> {
    #[inline]
    pub(super) fn new(text: &'a str, token: Token) -> Self {
        let json = match token.kind {
            CellKind::Null => "null",
            _ => &text[token.start as usize..token.end as usize],
        };
        Self {
            json,
            kind: token.kind,
            has_escapes: token.has_escapes,
        }
    }

    /// What the value is.
    ///
    /// ```
    /// # fn example(batch: &cluvio::RowBatch) -> Result<(), cluvio::Error> {
    /// use cluvio::CellKind;
    ///
    /// let is_nested = matches!(batch.cell(0, 0).kind(), CellKind::Array | CellKind::Object);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn kind(self) -> CellKind {
        self.kind
    }

    /// Whether it is `null`, or was left out.
    ///
    /// ```
    /// # fn example(batch: &cluvio::RowBatch) -> Result<(), cluvio::Error> {
    /// let cell = batch.cell(0, 0);
    /// println!("{}", if cell.is_null() { "-".into() } else { cell.text() });
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn is_null(self) -> bool {
        self.kind == CellKind::Null
    }

    /// The JSON as it came.
    ///
    /// ```
    /// # fn example(batch: &cluvio::RowBatch) -> Result<(), cluvio::Error> {
    /// let price = batch.cell(0, 1).json(); // `0.10` is not `0.1` here
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn json(self) -> &'a str {
        self.json
    }

    /// The text of a string; of everything else the JSON.
    ///
    /// ```
    /// # fn example(batch: &cluvio::RowBatch) -> Result<(), cluvio::Error> {
    /// println!("{}", batch.cell(0, 0).text()); // AA100, where `json` gives "AA100" in its quotes
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn text(self) -> Cow<'a, str> {
        match (self.kind, self.has_escapes) {
            (CellKind::String, false) => Cow::Borrowed(&self.json[1..self.json.len() - 1]),
            // What was read as a string can be decoded as one.
            (CellKind::String, true) => serde_json::from_str(self.json).map_or(Cow::Borrowed(self.json), Cow::Owned),
            _ => Cow::Borrowed(self.json),
        }
    }

    pub(super) fn read<T: DeserializeSeed<'a>>(self, seed: T) -> Result<T::Value, JsonError> {
        seed.deserialize(self)
    }

    /// Leaves the value to `serde_json`, whatever it is asked for.
    fn by_json<T>(
        self,
        read: impl FnOnce(&mut serde_json::Deserializer<serde_json::de::StrRead<'a>>) -> Result<T, JsonError>,
    ) -> Result<T, JsonError> {
        let mut decoder = serde_json::Deserializer::from_str(self.json);
        let value = read(&mut decoder)?;
        // A number may otherwise be taken for the integer that it begins with.
        decoder.end()?;
        Ok(value)
    }

    fn number<N: std::str::FromStr>(self) -> Option<N> {
        match self.kind {
            CellKind::Number => self.json.parse().ok(),
            _ => None,
        }
    }
}

/// What a number is read by where it fits; all else, and every error, is `serde_json`'s.
macro_rules! numbers {
    ($($method:ident $number:ty, $visit:ident;)*) => {
        $(
            #[inline]
            fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
                match self.number::<$number>() {
                    Some(number) => visitor.$visit(number),
                    None => self.by_json(|decoder| decoder.$method(visitor)),
                }
            }
        )*
    };
}

macro_rules! floats {
    ($($method:ident $number:ty, $visit:ident;)*) => {
        $(
            #[inline]
            fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
                match self.number::<$number>() {
                    Some(number) if number.is_finite() => visitor.$visit(number),
                    _ => self.by_json(|decoder| decoder.$method(visitor)),
                }
            }
        )*
    };
}

macro_rules! others {
    ($($method:ident)*) => {
        $(
            fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
                self.by_json(|decoder| decoder.$method(visitor))
            }
        )*
    };
}

impl<'de> Deserializer<'de> for Cell<'de> {
    type Error = JsonError;

    numbers! {
        deserialize_i8 i8, visit_i8;
        deserialize_i16 i16, visit_i16;
        deserialize_i32 i32, visit_i32;
        deserialize_i64 i64, visit_i64;
        deserialize_i128 i128, visit_i128;
        deserialize_u8 u8, visit_u8;
        deserialize_u16 u16, visit_u16;
        deserialize_u32 u32, visit_u32;
        deserialize_u64 u64, visit_u64;
        deserialize_u128 u128, visit_u128;
    }

    floats! {
        deserialize_f32 f32, visit_f32;
        deserialize_f64 f64, visit_f64;
    }

    others! { deserialize_any deserialize_char deserialize_bytes deserialize_byte_buf deserialize_unit deserialize_seq deserialize_map }

    #[inline]
    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        match self.kind {
            CellKind::Bool => visitor.visit_bool(self.json == "true"),
            _ => self.by_json(|decoder| decoder.deserialize_bool(visitor)),
        }
    }

    #[inline]
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        match (self.kind, self.has_escapes) {
            (CellKind::String, false) => visitor.visit_borrowed_str(&self.json[1..self.json.len() - 1]),
            _ => self.by_json(|decoder| decoder.deserialize_str(visitor)),
        }
    }

    #[inline]
    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        self.deserialize_str(visitor)
    }

    #[inline]
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        match self.kind {
            CellKind::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        // serde_json's own types, such as a raw value, are told by their name.
        match name.starts_with("$serde_json::") {
            true => self.by_json(|decoder| decoder.deserialize_newtype_struct(name, visitor)),
            false => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        self.by_json(|decoder| decoder.deserialize_enum(name, variants, visitor))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        // Of serde_json with exact numbers, a number is a struct.
        self.by_json(|decoder| decoder.deserialize_struct(name, fields, visitor))
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, JsonError> {
        self.by_json(|decoder| decoder.deserialize_unit_struct(name, visitor))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, JsonError> {
        self.by_json(|decoder| decoder.deserialize_tuple(length, visitor))
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        self.by_json(|decoder| decoder.deserialize_tuple_struct(name, length, visitor))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, JsonError> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! { identifier }
}
