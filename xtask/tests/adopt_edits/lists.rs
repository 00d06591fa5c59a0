//! Lists, and empty brackets that get something.

use serde_json::json;
use xtask::adopt::apply;

use super::support::{append, becomes, insert, refuses};

#[test]
fn empty_brackets_become_what_they_get() {
    becomes(
        "a: {} # why\nb: 1\n",
        &[insert("/a", "c", 2, None)],
        "a: # why\n  c: 2\nb: 1\n",
    );
    becomes("{}\n", &[insert("", "a", json!({"b": 1}), None)], "a:\n  b: 1\n");
    becomes(
        "- {} # why\n",
        &[insert("/0", "a", 1, None), insert("/0", "b", 2, None)],
        "- a: 1 # why\n  b: 2\n",
    );
    becomes(
        "a: [] # why\n",
        &[append("/a", "b"), append("/a", "c")],
        "a: [b, c] # why\n",
    );
    becomes(
        "a: []\n",
        &[append("/a", json!({"b": 1, "c": 2}))],
        "a:\n  - b: 1\n    c: 2\n",
    );
    becomes("a: {b: {}}\n", &[insert("/a/b", "c", 1, None)], "a: {b: {c: 1}}\n");
}

#[test]
fn an_item_is_appended_as_the_others_are_written() {
    becomes("a: [x, y] # why\n", &[append("/a", "no")], "a: [x, y, 'no'] # why\n");
    becomes("a: ['x']\n", &[append("/a", "y")], "a: ['x', 'y']\n");
    becomes("a: [x, y,]\n", &[append("/a", "z")], "a: [x, y, z,]\n");
    becomes(
        "a: [\n  x,\n  y # why\n]\n",
        &[append("/a", "z")],
        "a: [\n  x,\n  y,\n  z # why\n]\n",
    );
    becomes(
        "a:\n  - 'x' # why\nb: 1\n",
        &[append("/a", "y")],
        "a:\n  - 'x' # why\n  - 'y'\nb: 1\n",
    );
    becomes(
        "a:\n- b: 1\n",
        &[append("/a", json!({"b": 2, "c": [3]}))],
        "a:\n- b: 1\n- b: 2\n  c: [3]\n",
    );
    becomes("- - a\n", &[append("/0", "b")], "- - a\n  - b\n");
    refuses("a: {}\n", append("/a", "x"), "no list");
}

#[test]
fn a_list_in_brackets_becomes_a_block_when_its_line_gets_too_long() {
    let items: Vec<String> = (10..20).map(|number| format!("value{number}")).collect();
    let line = format!("a:\n  list: [{}]", items.join(", "));
    let long = "z".repeat(120 - (line.len() - 3) - 2);
    becomes(
        &format!("{line}\nb: 1\n"),
        &[append("/a/list", long.as_str())],
        &format!("{}, {long}]\nb: 1\n", &line[..line.len() - 1]),
    );

    let longer = format!("{long}z");
    let block = items.join("\n    - ");
    becomes(
        &format!("{line}\nb: 1\n"),
        &[append("/a/list", longer.as_str())],
        &format!("a:\n  list:\n    - {block}\n    - {longer}\nb: 1\n"),
    );
    let with_comment = apply(&format!("{line} # why\nb: 1\n"), &[append("/a/list", longer.as_str())]);
    assert!(
        with_comment.text.starts_with("a:\n  list: # why\n    - value10\n"),
        "{}",
        with_comment.text
    );
}
