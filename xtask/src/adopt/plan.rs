//! The order in which edits are made, and which of them exclude each other.

use super::pointer::{Effect, Pointer};
use crate::difference::Edit;

/// An edit that is still to be made.
#[derive(Debug)]
pub(super) struct Pending {
    /// Its number, and those of the same edits after it.
    pub numbers: Vec<usize>,
    pub edit: Edit,
    /// Where it applies now; its own `at` is of the document before all edits.
    pub at: Pointer,
    /// Why it could not be made so far.
    pub why: String,
}

/// The edits in the order in which they are best tried, and those that cannot be made beside others.
pub(super) fn plan(edits: &[Edit]) -> (Vec<Pending>, Vec<(usize, String)>) {
    let mut queue: Vec<Pending> = Vec::new();
    let mut refused = Vec::new();
    for (number, edit) in edits.iter().enumerate() {
        if let Some(same) = queue.iter_mut().find(|pending| pending.edit == *edit) {
            same.numbers.push(number);
            continue;
        }
        let at = match Pointer::parse(place(edit)) {
            Ok(at) => at,
            Err(why) => {
                refused.push((number, why));
                continue;
            }
        };
        match queue.iter().find_map(|other| conflict(edit, &at, other)) {
            Some(why) => refused.push((number, why)),
            None => queue.push(Pending {
                numbers: vec![number],
                edit: edit.clone(),
                at,
                why: String::new(),
            }),
        }
    }
    let removed: Vec<Pointer> = queue
        .iter()
        .filter(|pending| matches!(pending.edit, Edit::Remove { .. }))
        .map(|pending| pending.at.clone())
        .collect();
    queue.retain(|pending| {
        let itself = matches!(pending.edit, Edit::Remove { .. });
        let above = |at: &&Pointer| pending.at.within(at) && !(itself && pending.at == **at);
        let Some(above) = removed.iter().find(above) else {
            return true;
        };
        let why = format!("it lies within `{above}`, which another edit removes");
        refused.extend(pending.numbers.iter().map(|number| (*number, why.clone())));
        false
    });
    queue.sort_by_key(|pending| rank(&pending.edit));
    methods_of_moves(&mut queue);
    (queue, refused)
}

/// Takes the place of an edit along with a change made before it; returns why that cannot be.
pub(super) fn follow(pending: &mut Pending, effect: &Effect) -> Result<(), String> {
    pending.at = match pending.at.follow(effect) {
        Some(at) => at,
        None => return Err(format!("`{}` is gone by another edit", pending.at)),
    };
    if let (Edit::Insert { after: Some(after), .. }, Effect::Renamed { at, to }) = (&mut pending.edit, effect)
        && *at == pending.at.join(after)
    {
        after.clone_from(to);
    }
    Ok(())
}

fn place(edit: &Edit) -> &str {
    match edit {
        Edit::RenameKey { at, .. }
        | Edit::SetScalar { at, .. }
        | Edit::Insert { at, .. }
        | Edit::Remove { at }
        | Edit::Append { at, .. }
        | Edit::RemoveItem { at, .. }
        | Edit::MoveOperation { at, .. } => at,
    }
}

/// What fills comes before what empties, and values before the keys that lead to them; the rest is the order of the
/// edits.
fn rank(edit: &Edit) -> u8 {
    match edit {
        Edit::SetScalar { .. } => 0,
        Edit::Append { .. } => 1,
        Edit::Insert { .. } => 2,
        Edit::RemoveItem { .. } => 3,
        Edit::Remove { .. } => 4,
        Edit::RenameKey { .. } => 5,
        Edit::MoveOperation { .. } => 6,
    }
}

fn conflict(edit: &Edit, at: &Pointer, other: &Pending) -> Option<String> {
    use Edit::{Insert, MoveOperation, RenameKey, SetScalar};
    if *at != other.at {
        return None;
    }
    let another = |what: &str, wish: &dyn std::fmt::Display| Some(format!("another edit {what} {wish}"));
    match (edit, &other.edit) {
        (SetScalar { .. }, SetScalar { value, .. }) => another("sets the same scalar to", value),
        (RenameKey { .. }, RenameKey { to, .. }) => another("renames the same key to", to),
        (MoveOperation { .. }, MoveOperation { path, method, .. }) => {
            another("moves the same operation to", &format!("{method} {path}"))
        }
        (
            Insert { key, value, .. },
            Insert {
                key: other,
                value: theirs,
                ..
            },
        ) if key == other && value != theirs => another("inserts the same key with", theirs),
        (MoveOperation { method, .. }, RenameKey { to, .. }) | (RenameKey { to, .. }, MoveOperation { method, .. })
            if to != method && !at.keys().ends_with(std::slice::from_ref(method)) =>
        {
            Some(format!(
                "the operation cannot become both `{to}` and `{method}`: another edit says otherwise"
            ))
        }
        _ => None,
    }
}

/// A move that keeps the method does not undo that another edit changes it.
fn methods_of_moves(queue: &mut [Pending]) {
    let renamed: Vec<(Pointer, String)> = queue
        .iter()
        .filter_map(|pending| match &pending.edit {
            Edit::RenameKey { to, .. } => Some((pending.at.clone(), to.clone())),
            _ => None,
        })
        .collect();
    for pending in queue {
        if let Edit::MoveOperation { method, .. } = &mut pending.edit
            && let Some((_, to)) = renamed.iter().find(|(at, _)| *at == pending.at)
        {
            method.clone_from(to);
        }
    }
}
