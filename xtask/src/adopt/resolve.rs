//! What an edit comes to in the document as it is now: the steps to take, none if nothing is to do, or why it cannot
//! be made.

use serde_json::Value;

use super::{plan::Pending, pointer::Pointer, spans::DEEPEST, step::Step};
use crate::{codegen::document::Document, difference::Edit};

/// `others` are the edits that are still to come: some steps depend on them.
pub(super) fn resolve(document: &Document, pending: &Pending, others: &[Pending]) -> Result<Vec<Step>, String> {
    let (root, at) = (&document.root, pending.at.clone());
    Ok(match &pending.edit {
        Edit::RenameKey { to, .. } => rename(root, at, to)?,
        Edit::SetScalar { value, .. } => {
            let present = at.read(root)?;
            if !is_scalar(present) || !is_scalar(value) {
                return Err(format!(
                    "`{at}` and its new value are not both scalars; change it by hand"
                ));
            }
            let value = value.clone();
            if *present == value {
                Vec::new()
            } else {
                vec![Step::Set { at, value }]
            }
        }
        Edit::Insert { key, value, after, .. } => {
            let entries = at.read(root)?.as_object();
            let entries = entries.ok_or_else(|| format!("`{at}` is no mapping, so it cannot get the entry `{key}`"))?;
            match entries.get(key) {
                Some(present) if present == value => return Ok(Vec::new()),
                Some(_) => return Err(format!("`{at}` has an entry `{key}` already, with another value")),
                None => writable(value)?,
            }
            if let Some(after) = after.as_ref().filter(|after| !entries.contains_key(*after)) {
                let comes =
                    |other: &Pending| other.at == at && matches!(&other.edit, Edit::Insert { key, .. } if key == after);
                if others.iter().any(comes) {
                    return Err(format!("`{at}` has not got the entry `{after}` that it should follow"));
                }
            }
            vec![Step::Insert {
                at,
                key: key.clone(),
                value: value.clone(),
                after: after.clone(),
            }]
        }
        Edit::Remove { .. } => remove(root, at, others)?,
        Edit::RemoveItem { value, .. } => {
            let index = list(root, &at)?.iter().position(|item| item == value);
            let index = index.ok_or_else(|| format!("the list at `{at}` has no item {value}"))?;
            remove(root, at.join(&index.to_string()), others)?
        }
        Edit::Append { value, .. } => {
            if list(root, &at)?.contains(value) {
                return Ok(Vec::new());
            }
            writable(value)?;
            let value = value.clone();
            vec![Step::Append { at, value }]
        }
        Edit::MoveOperation { path, method, .. } => relocate(document, &at, path, method, others)?,
    })
}

fn rename(root: &Value, at: Pointer, to: &str) -> Result<Vec<Step>, String> {
    at.read(root)?;
    let (container, key) = at.split().ok_or("the document itself has no key to rename")?;
    let entries = container.read(root)?.as_object();
    let entries = entries.ok_or_else(|| format!("`{at}` is an item of a list, which has no key"))?;
    if key == to {
        return Ok(Vec::new());
    }
    if entries.contains_key(to) {
        return Err(format!("`{container}` has an entry `{to}` already"));
    }
    let to = to.to_owned();
    Ok(vec![Step::Rename { at, to }])
}

/// What would be left empty goes as well, unless another edit is going to fill it.
fn remove(root: &Value, mut at: Pointer, others: &[Pending]) -> Result<Vec<Step>, String> {
    at.read(root)?;
    while let Some((container, _)) = at.split() {
        let alone = match container.read(root)? {
            Value::Object(entries) => entries.len() == 1,
            Value::Array(items) => items.len() == 1,
            _ => false,
        };
        let filled =
            |other: &Pending| other.at == container && matches!(other.edit, Edit::Insert { .. } | Edit::Append { .. });
        if !alone || container.keys().is_empty() || others.iter().any(filled) {
            return Ok(vec![Step::Remove { at }]);
        }
        at = container;
    }
    Err("the whole document cannot be removed".to_owned())
}

/// If all operations of an item go to the same new path, the item stays where it is and gets the new path.
fn relocate(
    document: &Document,
    at: &Pointer,
    path: &str,
    method: &str,
    others: &[Pending],
) -> Result<Vec<Step>, String> {
    at.read(&document.root)?;
    let operation = document
        .operations()
        .find(|operation| operation.pointer == at.to_string());
    let operation = operation.ok_or_else(|| format!("`{at}` is no operation"))?;
    let item = at
        .split()
        .map(|(item, _)| item)
        .ok_or("no path stands above the operation")?;
    let paths = item
        .split()
        .map(|(paths, _)| paths)
        .ok_or("no paths stand above the operation")?;
    if operation.path == path {
        return rename(&document.root, at.clone(), method);
    }
    let target = paths.join(path);
    let Ok(entries) = target.read(&document.root) else {
        let goes_too = |key: &str| {
            let at = item.join(key);
            let same = |other: &Pending| matches!(&other.edit, Edit::MoveOperation { path: to, .. } if to == path);
            others.iter().any(|other| other.at == at && same(other))
        };
        let mut siblings = document.operations().filter(|other| other.path == operation.path);
        if siblings.all(|other| other.method == operation.method || goes_too(other.method)) {
            let mut steps = rename(&document.root, item, path)?;
            if operation.method != method {
                if operation_methods(document, operation.path).any(|other| other == method) {
                    return Err(format!("`{}` has an operation `{method}` already", operation.path));
                }
                steps.push(Step::Rename {
                    at: target.join(operation.method),
                    to: method.to_owned(),
                });
            }
            return Ok(steps);
        }
        keeps_meaning(&document.root, &item)?;
        return Ok(vec![Step::Move {
            at: at.clone(),
            path: path.to_owned(),
            method: method.to_owned(),
            after: None,
        }]);
    };
    if entries.get(method).is_some() {
        return Err(format!("`{path}` has an operation `{method}` already"));
    }
    keeps_meaning(&document.root, &item)?;
    keeps_meaning(&document.root, &target)?;
    Ok(vec![Step::Move {
        at: at.clone(),
        path: path.to_owned(),
        method: method.to_owned(),
        after: operation_methods(document, path).last().map(str::to_owned),
    }])
}

fn operation_methods<'a>(document: &'a Document, path: &'a str) -> impl Iterator<Item = &'a str> {
    let of_path = document.operations().filter(move |operation| operation.path == path);
    of_path.map(|operation| operation.method)
}

/// What a path item says for all its operations would be lost, or gained, by moving one.
fn keeps_meaning(root: &Value, item: &Pointer) -> Result<(), String> {
    let entries = item.read(root)?;
    let shared = ["$ref", "parameters", "servers"]
        .into_iter()
        .find(|key| entries.get(key).is_some());
    shared.map_or(Ok(()), |key| {
        Err(format!(
            "`{item}` has `{key}` for all its operations; move the operation by hand"
        ))
    })
}

fn list<'a>(root: &'a Value, at: &Pointer) -> Result<&'a Vec<Value>, String> {
    at.read(root)?.as_array().ok_or_else(|| format!("`{at}` is no list"))
}

fn is_scalar(value: &Value) -> bool {
    !value.is_array() && !value.is_object()
}

fn writable(value: &Value) -> Result<(), String> {
    fn deeper(value: &Value, levels: usize) -> bool {
        match value {
            Value::Array(items) => levels == 0 || items.iter().any(|item| deeper(item, levels - 1)),
            Value::Object(entries) => levels == 0 || entries.values().any(|entry| deeper(entry, levels - 1)),
            _ => false,
        }
    }
    if deeper(value, DEEPEST) {
        return Err(format!("the new value is nested deeper than {DEEPEST} levels"));
    }
    Ok(())
}
