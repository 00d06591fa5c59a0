//! JSON pointers (RFC 6901), and what becomes of one when the document changes.

use std::fmt;

use serde_json::Value;

use crate::codegen::document::escape;

/// A JSON pointer, taken apart and unescaped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pointer(Vec<String>);

/// What a change does to the places of other things.
#[derive(Debug)]
pub(super) enum Effect {
    /// The entry has another key now.
    Renamed { at: Pointer, to: String },
    /// The entry or item is gone; later items of a list move up.
    Removed { at: Pointer, from_list: bool },
    /// The entry stands elsewhere now.
    Moved { from: Pointer, to: Pointer },
}

impl Pointer {
    pub fn parse(text: &str) -> Result<Self, String> {
        let Some(keys) = text.strip_prefix('/') else {
            return if text.is_empty() {
                Ok(Self(Vec::new()))
            } else {
                Err(format!("`{text}` is no JSON pointer: it does not begin with a slash"))
            };
        };
        let unescape = |key: &str| key.replace("~1", "/").replace("~0", "~");
        Ok(Self(keys.split('/').map(unescape).collect()))
    }

    pub fn keys(&self) -> &[String] {
        &self.0
    }

    /// The container and the key in it; none for the whole document.
    pub fn split(&self) -> Option<(Self, &str)> {
        let (last, container) = self.0.split_last()?;
        Some((Self(container.to_vec()), last))
    }

    pub fn join(&self, key: &str) -> Self {
        let mut keys = self.0.clone();
        keys.push(key.to_owned());
        Self(keys)
    }

    /// Whether it names the other's place, or something within it.
    pub fn within(&self, other: &Self) -> bool {
        self.0.starts_with(&other.0)
    }

    pub fn read<'a>(&self, root: &'a Value) -> Result<&'a Value, String> {
        root.pointer(&self.to_string())
            .ok_or_else(|| format!("the document has nothing at `{self}`"))
    }

    pub fn read_mut<'a>(&self, root: &'a mut Value) -> Result<&'a mut Value, String> {
        root.pointer_mut(&self.to_string())
            .ok_or_else(|| format!("the document has nothing at `{self}`"))
    }

    /// The place after a change; none if it is gone.
    pub fn follow(&self, effect: &Effect) -> Option<Self> {
        let mut keys = self.0.clone();
        match effect {
            Effect::Renamed { at, to } => {
                if let (true, Some(depth)) = (self.within(at), at.0.len().checked_sub(1)) {
                    keys[depth].clone_from(to);
                }
            }
            Effect::Removed { at, .. } if self.within(at) => return None,
            Effect::Removed { at, from_list } => {
                let depth = at.0.len().saturating_sub(1);
                let in_same_list = *from_list && keys.len() > depth && keys[..depth] == at.0[..depth];
                if in_same_list
                    && let (Ok(index), Ok(gone)) = (keys[depth].parse::<usize>(), at.0[depth].parse::<usize>())
                    && index > gone
                {
                    keys[depth] = (index - 1).to_string();
                }
            }
            Effect::Moved { from, to } if self.within(from) => {
                keys.splice(..from.0.len(), to.0.iter().cloned());
            }
            Effect::Moved { .. } => {}
        }
        Some(Self(keys))
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|key| write!(f, "/{}", escape(key)))
    }
}
