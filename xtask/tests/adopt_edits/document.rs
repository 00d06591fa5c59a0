//! Single edits all over the real document, as it is and with a comment at every entry: each says what the same change
//! of its JSON says, and touches no line but those of its block.

use std::ops::Range;

use serde_json::{Value, json};
use xtask::{
    adopt::apply,
    codegen::document::{Document, escape},
    diff::unified,
    difference::Edit,
};

const DOCUMENT: &str = include_str!("../../../openapi/cluvio.yaml");

/// About how many edits of each kind are tried; they are spread over the document.
const TRIED: usize = 50;

#[test]
fn every_scalar_can_be_set() {
    let long = "Words that go on for long: ".repeat(6);
    let values = [
        json!("changed"),
        json!("16.3"),
        json!("it's: #1"),
        json!(long.trim_end()),
        json!(false),
        json!(7),
    ];
    let mut round = values.iter().cycle().cloned();
    everywhere(
        |value| !value.is_object() && !value.is_array(),
        |root, at| {
            let place = root.pointer_mut(at)?;
            let value = round.find(|value| value != place)?;
            place.clone_from(&value);
            let at = at.to_owned();
            Some(Edit::SetScalar { at, value })
        },
        Comments::AllKept,
    );
}

#[test]
fn every_key_can_be_renamed() {
    let mut round = ["renamed", "200", "/a/{b}", "a: b"].into_iter().cycle();
    everywhere(
        |_| true,
        |root, at| {
            let (container, key) = split(at);
            let entries = root.pointer_mut(container)?.as_object_mut()?;
            let to = round.next().filter(|to| !entries.contains_key(*to))?;
            let name = |name: String| if escape(&name) == key { to.to_owned() } else { name };
            *entries = std::mem::take(entries)
                .into_iter()
                .map(|(key, value)| (name(key), value))
                .collect();
            let (at, to) = (at.to_owned(), to.to_owned());
            Some(Edit::RenameKey { at, to })
        },
        Comments::AllKept,
    );
}

#[test]
fn every_list_can_get_an_item() {
    let values = [
        json!("added"),
        json!("no"),
        json!("x".repeat(90)),
        json!({"name": "added", "list": ["a", "b"]}),
    ];
    let mut round = values.iter().cycle().cloned();
    everywhere(
        Value::is_array,
        |root, at| {
            let value = round.next()?;
            root.pointer_mut(at)?.as_array_mut()?.push(value.clone());
            let at = at.to_owned();
            Some(Edit::Append { at, value })
        },
        Comments::AllKept,
    );
}

#[test]
fn every_mapping_can_get_an_entry() {
    let values = [
        json!("added"),
        json!({"type": "object", "required": ["id"]}),
        json!([{"a": 1}, {"b": {}}]),
    ];
    let mut round = values.iter().cycle().cloned();
    everywhere(
        Value::is_object,
        |root, at| {
            let value = round.next()?;
            let entries = root.pointer_mut(at)?.as_object_mut()?;
            // Every other one behind the first entry instead of at the end.
            let after = entries.keys().next().filter(|key| key.len() % 2 == 0).cloned();
            let index = if after.is_some() { 1 } else { entries.len() };
            entries.shift_insert(index, "x-added".to_owned(), value.clone());
            let (at, key) = (at.to_owned(), "x-added".to_owned());
            Some(Edit::Insert { at, key, value, after })
        },
        Comments::AllKept,
    );
}

#[test]
fn every_entry_and_item_can_be_removed() {
    everywhere(
        |_| true,
        |root, at| {
            let mut gone = at;
            loop {
                let (container, key) = split(gone);
                match root.pointer_mut(container)? {
                    Value::Object(entries) if entries.len() > 1 => {
                        let name = key.replace("~1", "/").replace("~0", "~");
                        entries.shift_remove(&name)?;
                        break;
                    }
                    Value::Array(items) if items.len() > 1 => {
                        items.remove(key.parse().ok()?);
                        break;
                    }
                    _ => gone = container,
                }
            }
            let at = at.to_owned();
            Some(Edit::Remove { at })
        },
        Comments::OfTheBlockGo,
    );
}

#[test]
fn the_changes_of_a_day_are_made_together_and_only_once() {
    let document = Document::parse(DOCUMENT).unwrap();
    let updates = document.operations().filter(|operation| operation.method == "put");
    let mut edits: Vec<Edit> = updates
        .flat_map(|operation| {
            let evidence = format!("{}/x-evidence", operation.pointer);
            let set = |key: &str, value: &str| Edit::SetScalar {
                at: format!("{evidence}/{key}"),
                value: json!(value),
            };
            [
                Edit::RenameKey {
                    at: operation.pointer.clone(),
                    to: "patch".to_owned(),
                },
                set("level", "documented"),
                set("from", "The published API reference shows it."),
            ]
        })
        .collect();
    let updated = edits.len() / 3;
    let run = document.operation("runExecution").unwrap();
    edits.push(Edit::MoveOperation {
        at: run.pointer.clone(),
        path: "/executions/{source}".to_owned(),
        method: run.method.to_owned(),
    });
    edits.push(Edit::SetScalar {
        at: format!("{}/parameters/0/name", run.pointer),
        value: json!("source"),
    });
    edits.push(Edit::Append {
        at: "/components/schemas/ExecutionStatus/x-extensible-enum".to_owned(),
        value: json!("paused"),
    });
    let applied = apply(DOCUMENT, &edits);
    assert_eq!(applied.refused, []);
    let lost = DOCUMENT.lines().filter(|line| line.trim() == "put:").count();
    assert_eq!(lost, updated);
    let gained: Vec<&str> = applied.text.lines().filter(|line| !DOCUMENT.contains(*line)).collect();
    let expected: [&[&str]; 3] = [
        &["        from: The published API reference shows it.", "    patch:"],
        &["  /executions/{source}:", "        - name: source"],
        &["paused]"],
    ];
    for line in &gained {
        assert!(
            expected
                .iter()
                .flat_map(|lines| lines.iter())
                .any(|end| line.ends_with(end)),
            "{line}"
        );
    }
    assert_eq!(gained.len(), 2 * updated + 3, "{gained:?}");
    assert_eq!(comments_of(DOCUMENT), comments_of(&applied.text));

    let again = apply(&applied.text, &edits);
    assert_eq!(again.text, applied.text);
    assert!(
        again.refused.iter().all(|(_, why)| why.contains("nothing at")),
        "{:?}",
        again.refused
    );
}

#[derive(Clone, Copy, PartialEq)]
enum Comments {
    AllKept,
    OfTheBlockGo,
}

/// Tries an edit at places all over the document. `change` makes it in the JSON, and says how it is asked for.
#[track_caller]
fn everywhere(
    fits: impl Fn(&Value) -> bool,
    mut change: impl FnMut(&mut Value, &str) -> Option<Edit>,
    comments: Comments,
) {
    let root = Document::parse(DOCUMENT).unwrap().root;
    let mut places = Vec::new();
    walk(&root, String::new(), &mut |at, value| {
        if !at.is_empty() && fits(value) {
            places.push(at.to_owned());
        }
    });
    let texts = [DOCUMENT.to_owned(), with_comments(DOCUMENT)];
    let documents = texts.each_ref().map(|text| Document::parse(text).unwrap());
    let mut tried = 0;
    for (number, at) in places.iter().step_by((places.len() / TRIED).max(1)).enumerate() {
        let (text, document) = (&texts[number % 2], &documents[number % 2]);
        let mut expected = root.clone();
        let Some(edit) = change(&mut expected, at) else {
            continue;
        };
        let applied = apply(text, std::slice::from_ref(&edit));
        // A comment that belongs to the next entry, which would have to take over the line of a dash.
        let shares_line = applied.refused.iter().any(|(_, why)| why.contains("right below it"));
        if comments == Comments::OfTheBlockGo && shares_line {
            assert_eq!(applied.text, *text);
            continue;
        }
        assert_eq!(applied.refused, [], "{edit:?}");
        let diff = unified(text, &applied.text, "cluvio.yaml");
        let read = Document::parse(&applied.text).unwrap_or_else(|failure| panic!("{failure}\n{diff}"));
        assert_eq!(read.root.to_string(), expected.to_string(), "{edit:?}\n{diff}");
        assert_touches_only_the_block(document, text, &applied.text, at, &edit);
        if comments == Comments::AllKept {
            assert_eq!(comments_of(text), comments_of(&applied.text), "{edit:?}\n{diff}");
        }
        // A value within brackets stays on its line.
        let fits = |line: &str| line.chars().count() <= 120 || line.contains(": [") || text.contains(line);
        assert!(applied.text.lines().all(fits), "{diff}");
        tried += 1;
    }
    assert!(tried > TRIED / 3, "only {tried} edits were tried");
}

fn split(at: &str) -> (&str, &str) {
    at.rsplit_once('/').unwrap_or_default()
}

fn walk(value: &Value, at: String, visit: &mut impl FnMut(&str, &Value)) {
    visit(&at, value);
    match value {
        Value::Object(entries) => entries
            .iter()
            .for_each(|(key, value)| walk(value, format!("{at}/{}", escape(key)), visit)),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(index, value)| walk(value, format!("{at}/{index}"), visit)),
        _ => {}
    }
}

fn line_of(document: &Document, at: &str) -> usize {
    document.line(at).unwrap() - 1
}

/// The document with a comment above every entry that begins its line, and behind every scalar on one line.
fn with_comments(text: &str) -> String {
    let document = Document::parse(text).unwrap();
    let mut heads = std::collections::BTreeMap::new();
    walk(&document.root, String::new(), &mut |at, value| {
        heads.insert(line_of(&document, at), value.is_string());
    });
    let mut commented = String::new();
    for (number, line) in text.lines().enumerate() {
        let indent = line.len() - line.trim_start().len();
        match heads.get(&number) {
            Some(scalar) => {
                let behind = if *scalar && !line.ends_with(">-") && line.len() < 90 {
                    format!(" # behind {number}")
                } else {
                    String::new()
                };
                commented += &format!("{}# above {number}\n{line}{behind}\n", " ".repeat(indent));
            }
            None => commented += &format!("{line}\n"),
        }
    }
    assert_eq!(Document::parse(&commented).unwrap().root, document.root);
    commented
}

fn comments_of(text: &str) -> Vec<&str> {
    let mark = |line: &'_ str| line.trim_start().starts_with('#') || line.contains(" # behind ");
    text.lines()
        .filter(|line| mark(line))
        .map(|line| &line[line.find("# ").unwrap_or(0)..])
        .collect()
}

/// The first line that changed belongs to the block, with the comments and the blank line above it; as does the last.
#[track_caller]
fn assert_touches_only_the_block(document: &Document, before: &str, after: &str, at: &str, edit: &Edit) {
    let lines: Vec<&str> = before.split('\n').collect();
    let changed = changed(&lines, &after.split('\n').collect::<Vec<_>>());
    let mut at = at;
    if let Edit::Remove { .. } = edit {
        // What would be left empty goes as well.
        while let (container, true) = (split(at).0, true) {
            let siblings = document.root.pointer(container).unwrap();
            let count = siblings
                .as_object()
                .map_or_else(|| siblings.as_array().map_or(0, Vec::len), |entries| entries.len());
            if count > 1 {
                break;
            }
            at = container;
        }
    }
    let block = block(&lines, line_of(document, at));
    assert!(
        block.start <= changed.start && changed.end <= block.end,
        "{edit:?} is at {block:?} and changed {changed:?}\n{}",
        unified(before, after, "cluvio.yaml")
    );
}

fn changed(before: &[&str], after: &[&str]) -> Range<usize> {
    let same = |(a, b): &(&&str, &&str)| a == b;
    let head = before.iter().zip(after).take_while(same).count();
    let most = before.len().min(after.len()) - head;
    let tail = before
        .iter()
        .rev()
        .zip(after.iter().rev())
        .take_while(same)
        .count()
        .min(most);
    // An insertion between equal lines can be seen in several places; the earliest is as good.
    head..before.len() - tail
}

fn block(lines: &[&str], head: usize) -> Range<usize> {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let column = indent(lines[head]);
    let mut start = head;
    while start > 0 && (lines[start - 1].trim().is_empty() || lines[start - 1].trim_start().starts_with('#')) {
        start -= 1;
    }
    let inner = |line: &&&str| line.trim().is_empty() || indent(line) > column;
    let end = head + 1 + lines[head + 1..].iter().take_while(inner).count();
    start..end
}
