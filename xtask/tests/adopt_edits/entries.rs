//! Keys, scalars, and entries that are inserted and removed.

use serde_json::json;
use xtask::adopt::apply;

use super::support::{becomes, insert, refuses, remove, remove_item, rename, set};

#[test]
fn a_renamed_key_keeps_its_quotes_and_its_comment() {
    becomes("'200': a # b\n", &[rename("/200", "201")], "'201': a # b\n");
    becomes("200: a\n", &[rename("/200", "201")], "201: a\n");
    becomes("\"a\": 1\n", &[rename("/a", "b")], "\"b\": 1\n");
    becomes("a:\n  b: 1\n", &[rename("/a", "yes")], "'yes':\n  b: 1\n");
    becomes(
        "/a/{é}: ü\nb: 1\n",
        &[rename("/~1a~1{é}", "/a/{x}")],
        "/a/{x}: ü\nb: 1\n",
    );
    becomes("a: {b: 1}\n", &[rename("/a/b", "{c}")], "a: {'{c}': 1}\n");
    becomes("'it''s': 1\n", &[rename("/it's", "we're")], "'we''re': 1\n");
    refuses("a: 1\nb: 2\n", rename("/a", "b"), "has an entry `b` already");
    refuses("a: [1]\n", rename("/a/0", "b"), "item of a list");
    refuses("a: 1\n", rename("", "b"), "no key");
}

#[test]
fn a_scalar_is_replaced_in_the_style_that_its_value_needs() {
    for (before, value, after) in [
        ("a: x # why\n", json!("y"), "a: y # why\n"),
        ("a: 'x: y'\n", json!("y"), "a: y\n"),
        ("a: y\n", json!("x: y"), "a: 'x: y'\n"),
        ("a: \"x\"\n", json!("16.3"), "a: '16.3'\n"),
        ("a: é\nb: ü\n", json!(true), "a: true\nb: ü\n"),
        ("a: 'x\n  y' # why\nb: 1\n", json!("z"), "a: z # why\nb: 1\n"),
        ("a: x\n  y\nb: 1\n", json!("z"), "a: z\nb: 1\n"),
        ("a: >- # why\n  x\n  y\n\nb: 1\n", json!("z"), "a: z # why\n\nb: 1\n"),
        ("a: |\n  x\n   y\nb: 1\n", json!(null), "a: null\nb: 1\n"),
        ("a:\nb: 1\n", json!("z"), "a: z\nb: 1\n"),
        ("a: # why\nb: 1\n", json!("z"), "a: z # why\nb: 1\n"),
        ("a:\n  x\nb: 1\n", json!("z"), "a: z\nb: 1\n"),
        ("a: x # why\n", json!("y\nz\n"), "a: | # why\n  y\n  z\n"),
        ("a: 'it''s' # why\n", json!("y"), "a: y # why\n"),
        ("a: \"\\\"x\" # why\n", json!("y"), "a: y # why\n"),
        ("'a' : \"x\" # why\n", json!("y"), "'a' : y # why\n"),
        ("a: x", json!("y"), "a: y"),
        ("---\na: x\n---\nb: 1\n", json!("y"), "---\na: y\n---\nb: 1\n"),
        ("\u{feff}a: x\n", json!("y"), "\u{feff}a: y\n"),
    ] {
        becomes(before, &[set("/a", value)], after);
    }
    becomes("- a\n-\n- c\n", &[set("/1", "b")], "- a\n- b\n- c\n");
    becomes(
        "a: [x, {b: y}] # c\n",
        &[set("/a/1/b", "p, q")],
        "a: [x, {b: 'p, q'}] # c\n",
    );
    refuses("a: [x]\n", set("/a", "y"), "not both scalars");
    refuses("a: x\n", set("/a", json!(["y"])), "not both scalars");
    refuses("a: # why\n  x\n", set("/a", "y"), "a comment stands between");
}

#[test]
fn a_long_text_is_folded_below_its_key_and_a_comment_stays_behind_it() {
    let long = "a word or two ".repeat(12);
    let applied = apply("a:\n  b: x # why\n  c: 1\n", &[set("/a/b", long.trim_end())]);
    assert!(
        applied.text.starts_with("a:\n  b: >- # why\n    a word or two a"),
        "{}",
        applied.text
    );
    assert!(applied.text.ends_with("or two\n  c: 1\n"), "{}", applied.text);
    assert!(applied.text.lines().all(|line| line.len() <= 118), "{}", applied.text);
    let back = apply(&applied.text, &[set("/a/b", "x")]);
    assert_eq!(back.text, "a:\n  b: x # why\n  c: 1\n");
}

#[test]
fn an_entry_is_inserted_with_the_indent_of_its_siblings() {
    let nested = json!({"schema": {"type": "string"}, "required": ["a", "b"]});
    becomes(
        "a:\n    b: 1 # why\n    # c\n    c: 2\n",
        &[insert("/a", "n", nested, Some("b"))],
        "a:\n    b: 1 # why\n    n:\n      schema:\n        type: string\n      required: [a, b]\n    # c\n    c: 2\n",
    );
    becomes("a: 1", &[insert("", "b", "yes", None)], "a: 1\nb: 'yes'");
    becomes(
        "- a: 1\n  b: 2\n- c: 3\n",
        &[insert("/0", "n", 9, Some("a")), insert("/1", "n", json!([]), None)],
        "- a: 1\n  n: 9\n  b: 2\n- c: 3\n  n: []\n",
    );
    becomes(
        "a: {b: 1, c: 2} # why\n",
        &[insert("/a", "n", "x, y", Some("b"))],
        "a: {b: 1, n: 'x, y', c: 2} # why\n",
    );
    becomes(
        "a: 1\nb: 2\n",
        &[insert("", "c", 3, Some("unknown"))],
        "a: 1\nb: 2\nc: 3\n",
    );
    refuses("a: 1\n", insert("", "a", 2, None), "with another value");
    refuses("a: 1\n", insert("/a", "b", 2, None), "no mapping");
}

#[test]
fn entries_inserted_after_each_other_stand_in_that_order() {
    let edits = [
        insert("", "d", 4, Some("c")),
        insert("", "c", 3, Some("a")),
        rename("/a", "z"),
    ];
    becomes("a: 1\nb: 2\n", &edits, "z: 1\nc: 3\nd: 4\nb: 2\n");
    let edits = [insert("", "b", 3, Some("a")), rename("/a", "z"), rename("/b", "c")];
    becomes("a: 1\nb: 2\nd: 4\n", &edits, "z: 1\nb: 3\nc: 2\nd: 4\n");
}

#[test]
fn a_removed_entry_takes_its_block_and_the_comments_above_it_along() {
    becomes(
        "a: 1\n# b\n# is\nb:\n  - x\n  # y\n# c\nc: 3\n",
        &[remove("/b")],
        "a: 1\n# c\nc: 3\n",
    );
    becomes(
        "a: 1\n\n# not of b\n\nb: 2\n\nc: 3\n",
        &[remove("/b")],
        "a: 1\n\n# not of b\n\nc: 3\n",
    );
    becomes(
        "a:\n  b: 1\n\n  c: 2\n\nd: 3\n",
        &[remove("/a/c")],
        "a:\n  b: 1\n\nd: 3\n",
    );
    becomes("- a: 1 # why\n  b: 2\n- c: 3\n", &[remove("/0/a")], "- b: 2\n- c: 3\n");
    becomes("a: [x, y, z]\n", &[remove("/a/0"), remove("/a/1")], "a: [z]\n");
    becomes("a: {b: 1, c: 2}\n", &[remove("/a/c")], "a: {b: 1}\n");
    becomes("- x\n- y\n- z", &[remove("/2"), remove("/0")], "- y");
    becomes("a: [x, y]\n", &[remove_item("/a", "y")], "a: [x]\n");
    refuses("a: [x, y]\n", remove_item("/a", "z"), "has no item");
    refuses("a: 1\n", remove("/b"), "nothing at `/b`");
    refuses("a: 1\n", remove(""), "whole document");
    refuses("- a: 1\n  # of b\n  b: 2\n", remove("/0/a"), "right below it");
}
