//! One of the two documents, and places in it.

use serde_json::Value;

use crate::codegen::document::{entries, escape};

/// A value in a document and where it stands.
#[derive(Clone, Debug)]
pub struct At<'a> {
    pub value: &'a Value,
    pub pointer: String,
}

impl<'a> At<'a> {
    /// The entry of a key, null if there is none.
    pub fn get(&self, key: &str) -> At<'a> {
        At {
            value: &self.value[key],
            pointer: format!("{}/{}", self.pointer, escape(key)),
        }
    }

    /// The entries of an object with their places.
    pub fn entries(&self) -> Vec<(&'a str, At<'a>)> {
        let place = |key: &str| format!("{}/{}", self.pointer, escape(key));
        entries(self.value)
            .map(|(key, value)| {
                let pointer = place(key);
                (key, At { value, pointer })
            })
            .collect()
    }

    /// The items of an array with their places.
    pub fn items(&self) -> Vec<At<'a>> {
        let items = self.value.as_array().into_iter().flatten().enumerate();
        items
            .map(|(index, value)| At {
                value,
                pointer: format!("{}/{index}", self.pointer),
            })
            .collect()
    }

    pub fn text(&self, key: &str) -> Option<&'a str> {
        self.value[key].as_str()
    }

    pub fn is(&self, key: &str) -> bool {
        self.value[key].as_bool() == Some(true)
    }

    pub fn exists(&self) -> bool {
        !self.value.is_null()
    }
}

/// A whole document, in which references are looked up.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    pub root: &'a Value,
}

/// References that lead to references; more than any document needs, and an end for those that go in circles.
const HOPS: usize = 32;

impl<'a> Side<'a> {
    pub fn at(&self, pointer: &str) -> At<'a> {
        At {
            value: self.root.pointer(pointer).unwrap_or(&Value::Null),
            pointer: pointer.to_owned(),
        }
    }

    /// Follows a `$ref` to what it means; a reference that leads nowhere stays what it is.
    pub fn resolve(&self, at: &At<'a>) -> At<'a> {
        let mut here = at.clone();
        for _ in 0..HOPS {
            let Some(reference) = here.text("$ref") else {
                return here;
            };
            match self.target(reference) {
                Some(target) => here = target,
                None => return here,
            }
        }
        at.clone()
    }

    /// What a local reference refers to.
    pub fn target(&self, reference: &str) -> Option<At<'a>> {
        let pointer = reference.strip_prefix('#')?;
        // In a URI fragment a pointer may be percent-encoded, as for the braces of a path.
        let decoded = percent_decode(pointer);
        [pointer, decoded.as_str()].into_iter().find_map(|pointer| {
            let value = self.root.pointer(pointer)?;
            let pointer = pointer.to_owned();
            Some(At { value, pointer })
        })
    }
}

fn percent_decode(text: &str) -> String {
    url::form_urlencoded::parse(format!("={}", text.replace('+', "%2B").replace('&', "%26")).as_bytes())
        .next()
        .map_or_else(String::new, |(_, value)| value.into_owned())
}
