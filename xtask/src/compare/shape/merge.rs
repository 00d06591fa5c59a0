//! What two schemas admit together.

use super::{Additional, Plain};

/// What two schemas admit both; nothing if their types exclude each other.
pub fn merge<'a>(a: &Plain<'a>, b: &Plain<'a>) -> Option<Plain<'a>> {
    let kind = match (a.kind.as_deref(), b.kind.as_deref()) {
        (None, kind) | (kind, None) => kind,
        (Some(left), Some(right)) if left == right => Some(left),
        (Some("integer"), Some("number")) | (Some("number"), Some("integer")) => Some("integer"),
        _ => return None,
    };
    let values = match (&a.values, &b.values) {
        (Some(left), Some(right)) => {
            let mut values = left.clone();
            values.list.retain(|value| right.list.contains(value));
            if values.list.is_empty() {
                return None;
            }
            Some(values)
        }
        (values, None) | (None, values) => values.clone(),
    };
    let mut properties = a.properties.clone();
    for (name, node) in &b.properties {
        match properties.iter_mut().find(|(key, _)| key == name) {
            Some((_, own)) => *own = own.clone().and(node.clone()),
            None => properties.push((name.clone(), node.clone())),
        }
    }
    let additional = match (&a.additional, &b.additional) {
        (Additional::Allowed, other) | (other, Additional::Allowed) => other.clone(),
        (Additional::Of(left), Additional::Of(right)) => Additional::Of(left.clone().and(right.clone())),
        _ => Additional::Forbidden,
    };
    let items = match (&a.items, &b.items) {
        (Some(left), Some(right)) => Some(left.clone().and(right.clone())),
        (items, None) | (None, items) => items.clone(),
    };
    // The place is that of the one that says more.
    let at = if a.properties.is_empty() && a.kind.is_none() {
        &b.at
    } else {
        &a.at
    };
    Some(Plain {
        at: at.clone(),
        kind: kind.map(str::to_owned),
        format: a.format.clone().or_else(|| b.format.clone()),
        values,
        properties,
        required: a.required.union(&b.required).cloned().collect(),
        additional,
        items,
    })
}

/// Joins alternatives that differ in their values only: one of two lists of values is one of them together.
pub fn join(alternatives: Vec<Plain<'_>>) -> Vec<Plain<'_>> {
    let mut joined: Vec<Plain<'_>> = Vec::new();
    for plain in alternatives {
        let same = |other: &&mut Plain<'_>| {
            plain.is_scalar()
                && other.is_scalar()
                && other.kind == plain.kind
                && (other.format == plain.format || other.values.is_some() || plain.values.is_some())
        };
        let Some(other) = joined.iter_mut().find(same) else {
            joined.push(plain);
            continue;
        };
        match (&mut other.values, plain.values) {
            (Some(values), Some(more)) => {
                values.open |= more.open;
                for value in more.list {
                    if !values.list.contains(&value) {
                        values.list.push(value);
                    }
                }
            }
            (Some(values), None) => values.open = true,
            (None, Some(mut values)) => {
                values.open = true;
                other.values = Some(values);
            }
            (None, None) => {}
        }
    }
    joined
}
