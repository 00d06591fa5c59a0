//! One level of some JSON, in the order in which it came.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use serde_json::{Map, Value, value::RawValue};

/// A value, of which only the outermost level is read.
pub(super) enum Node<'a> {
    List(Vec<&'a RawValue>),
    Object(Members<'a>),
    Text(String),
    Null,
    /// A number or a boolean.
    Other(&'a RawValue),
}

impl<'a> Node<'a> {
    pub(super) fn of(value: &'a RawValue) -> Self {
        // What is held as a raw value is JSON, but may still have text that no string can hold.
        let read = match value.get().as_bytes().first() {
            Some(b'[') => serde_json::from_str(value.get()).map(Self::List),
            Some(b'{') => serde_json::from_str(value.get()).map(Self::Object),
            Some(b'"') => serde_json::from_str(value.get()).map(Self::Text),
            Some(b'n') => Ok(Self::Null),
            _ => Ok(Self::Other(value)),
        };
        read.unwrap_or(Self::Other(value))
    }
}

/// The members of an object.
#[derive(Default)]
pub(super) struct Members<'a>(pub(super) Vec<(String, &'a RawValue)>);

impl<'a> Members<'a> {
    /// Takes out the first member that has one of these names.
    pub(super) fn take(&mut self, names: &[&str]) -> Option<(String, &'a RawValue)> {
        let place = names.iter().find_map(|name| self.position(name))?;
        Some(self.0.remove(place))
    }

    pub(super) fn has(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.position(name).is_some())
    }

    /// Names are the same however they are written: `table_name`, `tableName`, `TABLE_NAME`.
    fn position(&self, name: &str) -> Option<usize> {
        self.0.iter().position(|(key, _)| is_same(key, name))
    }

    /// The text of such a member; one that is something else stays where it is.
    pub(super) fn take_text(&mut self, names: &[&str]) -> Option<String> {
        self.take_as(names, |node| match node {
            Node::Text(text) => Some(text),
            _ => None,
        })
    }

    /// What is made of such a member; one of which nothing is made stays where it is.
    pub(super) fn take_as<T>(&mut self, names: &[&str], read: impl Fn(Node<'a>) -> Option<T>) -> Option<T> {
        names.iter().find_map(|name| {
            let place = self.position(name)?;
            let value = read(Node::of(self.0[place].1))?;
            self.0.remove(place);
            Some(value)
        })
    }

    /// What nobody took.
    pub(super) fn rest(self) -> Map<String, Value> {
        let value = |value: &RawValue| serde_json::from_str(value.get()).ok();
        self.0
            .into_iter()
            .filter_map(|(name, raw)| Some((name, value(raw)?)))
            .collect()
    }
}

fn is_same(key: &str, name: &str) -> bool {
    fn letters(text: &str) -> impl Iterator<Item = u8> {
        let letters = text.bytes().filter(|byte| *byte != b'_');
        letters.map(|byte| byte.to_ascii_lowercase())
    }
    letters(key).eq(letters(name))
}

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;

        impl<'de> Visitor<'de> for InOrder {
            type Value = Members<'de>;

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
        }
        deserializer.deserialize_map(InOrder)
    }
}
