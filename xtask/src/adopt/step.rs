//! What an edit comes to in a given document, and what it makes of that document's JSON.

use serde_json::{Map, Value};

use super::pointer::{Effect, Pointer};

/// One change that is known to be possible.
#[derive(Debug)]
pub(super) enum Step {
    Rename {
        at: Pointer,
        to: String,
    },
    Set {
        at: Pointer,
        value: Value,
    },
    /// After the entry `after` if the mapping has it, else at its end.
    Insert {
        at: Pointer,
        key: String,
        value: Value,
        after: Option<String>,
    },
    Append {
        at: Pointer,
        value: Value,
    },
    /// Leaves an empty container where it was the only one in it.
    Remove {
        at: Pointer,
    },
    /// Into the existing item of the path, after its entry `after`; else into a new item after the old one. The old
    /// item goes if nothing is left in it.
    Move {
        at: Pointer,
        path: String,
        method: String,
        after: Option<String>,
    },
}

impl Step {
    /// The document's JSON after the step, made without its text. It is what the edited text has to be read as.
    pub fn expected(&self, root: &Value) -> Result<Value, String> {
        let mut root = root.clone();
        match self {
            Self::Rename { at, to } => {
                let (container, key) = at.split().ok_or("the document itself has no key")?;
                let mapping = mapping(&mut root, &container)?;
                let renamed = |name: String| if name == key { to.clone() } else { name };
                *mapping = std::mem::take(mapping)
                    .into_iter()
                    .map(|(name, value)| (renamed(name), value))
                    .collect();
            }
            Self::Set { at, value } => *at.read_mut(&mut root)? = value.clone(),
            Self::Insert { at, key, value, after } => {
                insert(mapping(&mut root, at)?, key, value.clone(), after.as_deref());
            }
            Self::Append { at, value } => match at.read_mut(&mut root)? {
                Value::Array(items) => items.push(value.clone()),
                _ => return Err(format!("`{at}` is no list")),
            },
            Self::Remove { at } => {
                take(&mut root, at)?;
            }
            Self::Move {
                at,
                path,
                method,
                after,
            } => {
                let (item, _) = at.split().ok_or("the document itself is no operation")?;
                let (paths, old) = item.split().ok_or("no path stands above the operation")?;
                let operation = take(&mut root, at)?;
                let paths = mapping(&mut root, &paths)?;
                if !paths.contains_key(path) {
                    insert(paths, path, Value::Object(Map::new()), Some(old));
                }
                if let Some(Value::Object(target)) = paths.get_mut(path) {
                    insert(target, method, operation, after.as_deref());
                }
                if paths.get(old).and_then(Value::as_object).is_some_and(Map::is_empty) {
                    paths.shift_remove(old);
                }
            }
        }
        Ok(root)
    }

    /// What the step does to the places of other things in the document as it was before.
    pub fn effects(&self, before: &Value) -> Vec<Effect> {
        match self {
            Self::Rename { at, to } => vec![Effect::Renamed {
                at: at.clone(),
                to: to.clone(),
            }],
            Self::Remove { at } => {
                let container = at.split().and_then(|(container, _)| container.read(before).ok());
                vec![Effect::Removed {
                    at: at.clone(),
                    from_list: container.is_some_and(Value::is_array),
                }]
            }
            Self::Move { at, path, method, .. } => {
                let paths = at.split().and_then(|(item, _)| item.split().map(|(paths, _)| paths));
                paths
                    .map(|paths| Effect::Moved {
                        from: at.clone(),
                        to: paths.join(path).join(method),
                    })
                    .into_iter()
                    .collect()
            }
            Self::Set { .. } | Self::Insert { .. } | Self::Append { .. } => Vec::new(),
        }
    }
}

fn mapping<'a>(root: &'a mut Value, at: &Pointer) -> Result<&'a mut Map<String, Value>, String> {
    at.read_mut(root)?
        .as_object_mut()
        .ok_or_else(|| format!("`{at}` is no mapping"))
}

fn insert(mapping: &mut Map<String, Value>, key: &str, value: Value, after: Option<&str>) {
    let index = after
        .and_then(|after| mapping.keys().position(|name| name == after))
        .map_or(mapping.len(), |index| index + 1);
    mapping.shift_insert(index, key.to_owned(), value);
}

fn take(root: &mut Value, at: &Pointer) -> Result<Value, String> {
    let nothing = || format!("the document has nothing at `{at}`");
    let (container, key) = at.split().ok_or("the whole document cannot be taken out of itself")?;
    match container.read_mut(root)? {
        Value::Object(entries) => entries.shift_remove(key).ok_or_else(nothing),
        Value::Array(items) => {
            let index = key.parse().ok().filter(|index: &usize| *index < items.len());
            index.map(|index| items.remove(index)).ok_or_else(nothing)
        }
        _ => Err(nothing()),
    }
}
