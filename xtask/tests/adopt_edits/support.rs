//! Short ways to write edits and what becomes of them.

use serde_json::Value;
use xtask::{
    adopt::{Applied, apply},
    diff::unified,
    difference::Edit,
};

pub const API: &str = include_str!("../fixtures/edits/api.yaml");

pub fn rename(at: &str, to: &str) -> Edit {
    Edit::RenameKey {
        at: at.to_owned(),
        to: to.to_owned(),
    }
}

pub fn set(at: &str, value: impl Into<Value>) -> Edit {
    Edit::SetScalar {
        at: at.to_owned(),
        value: value.into(),
    }
}

pub fn insert(at: &str, key: &str, value: impl Into<Value>, after: Option<&str>) -> Edit {
    Edit::Insert {
        at: at.to_owned(),
        key: key.to_owned(),
        value: value.into(),
        after: after.map(str::to_owned),
    }
}

pub fn remove(at: &str) -> Edit {
    Edit::Remove { at: at.to_owned() }
}

pub fn append(at: &str, value: impl Into<Value>) -> Edit {
    Edit::Append {
        at: at.to_owned(),
        value: value.into(),
    }
}

pub fn remove_item(at: &str, value: impl Into<Value>) -> Edit {
    Edit::RemoveItem {
        at: at.to_owned(),
        value: value.into(),
    }
}

pub fn relocate(at: &str, method: &str, path: &str) -> Edit {
    Edit::MoveOperation {
        at: at.to_owned(),
        path: path.to_owned(),
        method: method.to_owned(),
    }
}

/// All edits are made, and the text becomes exactly this one.
#[track_caller]
pub fn becomes(before: &str, edits: &[Edit], after: &str) {
    let applied = apply(before, edits);
    assert_eq!(applied.refused, [], "{before}");
    assert_eq!(applied.text, after, "\n{}", unified(after, &applied.text, "text"));
    assert_eq!(applied.done, (0..edits.len()).collect::<Vec<_>>());
}

/// All edits are made in the small document, and its text differs in exactly these lines.
#[track_caller]
pub fn changes(edits: &[Edit], lines: &[&str]) -> Applied {
    let applied = apply(API, edits);
    assert_eq!(applied.refused, []);
    let diff = unified(API, &applied.text, "api.yaml");
    let changed: Vec<&str> = diff
        .lines()
        .skip(2)
        .filter(|line| line.starts_with(['+', '-']))
        .collect();
    assert_eq!(changed, lines, "\n{diff}");
    applied
}

/// The edit is refused with a reason that has these words, and the text stays.
#[track_caller]
pub fn refuses(before: &str, edit: Edit, words: &str) {
    let applied = apply(before, std::slice::from_ref(&edit));
    assert_eq!(applied.text, before, "{edit:?}");
    let [(0, why)] = applied.refused.as_slice() else {
        panic!("{edit:?}: {applied:?}");
    };
    assert!(why.contains(words), "{edit:?}: {why}");
}
