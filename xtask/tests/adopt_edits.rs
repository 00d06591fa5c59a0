//! Edits of a document's text: what they write, what they leave alone, and what they refuse.

use serde_json::{Value, json};
use xtask::{
    adopt::{Applied, apply, unified},
    codegen::document::Document,
    difference::Edit,
};

const API: &str = include_str!("fixtures/edits/api.yaml");

fn rename(at: &str, to: &str) -> Edit {
    Edit::RenameKey {
        at: at.to_owned(),
        to: to.to_owned(),
    }
}

fn set(at: &str, value: impl Into<Value>) -> Edit {
    Edit::SetScalar {
        at: at.to_owned(),
        value: value.into(),
    }
}

fn insert(at: &str, key: &str, value: impl Into<Value>, after: Option<&str>) -> Edit {
    Edit::Insert {
        at: at.to_owned(),
        key: key.to_owned(),
        value: value.into(),
        after: after.map(str::to_owned),
    }
}

fn remove(at: &str) -> Edit {
    Edit::Remove { at: at.to_owned() }
}

fn append(at: &str, value: impl Into<Value>) -> Edit {
    Edit::Append {
        at: at.to_owned(),
        value: value.into(),
    }
}

fn remove_item(at: &str, value: impl Into<Value>) -> Edit {
    Edit::RemoveItem {
        at: at.to_owned(),
        value: value.into(),
    }
}

fn relocate(at: &str, method: &str, path: &str) -> Edit {
    Edit::MoveOperation {
        at: at.to_owned(),
        path: path.to_owned(),
        method: method.to_owned(),
    }
}

fn json(text: &str) -> Value {
    Document::parse(text)
        .unwrap_or_else(|failure| panic!("{failure}:\n{text}"))
        .root
}

/// All edits are made, and the text becomes exactly this one.
#[track_caller]
fn becomes(before: &str, edits: &[Edit], after: &str) {
    let applied = apply(before, edits);
    assert_eq!(applied.refused, [], "{before}");
    assert_eq!(applied.text, after, "\n{}", unified(after, &applied.text, "text"));
    assert_eq!(applied.done, (0..edits.len()).collect::<Vec<_>>());
}

/// All edits are made in the small document, and its text differs in exactly these lines.
#[track_caller]
fn changes(edits: &[Edit], lines: &[&str]) -> Applied {
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
fn refuses(before: &str, edit: Edit, words: &str) {
    let applied = apply(before, std::slice::from_ref(&edit));
    assert_eq!(applied.text, before, "{edit:?}");
    let [(0, why)] = applied.refused.as_slice() else {
        panic!("{edit:?}: {applied:?}");
    };
    assert!(why.contains(words), "{edit:?}: {why}");
}

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
}

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
    let items: Vec<String> = (10..24).map(|number| format!("value{number}")).collect();
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

#[test]
fn what_a_removal_leaves_empty_is_removed_with_its_key() {
    becomes("a:\n  b:\n    c: 1\nd: 2\n", &[remove("/a/b/c")], "d: 2\n");
    becomes("a: [x]\nd: 2\n", &[remove_item("/a", "x")], "d: 2\n");
    becomes(
        "a:\n  b: 1\n  c: 2\nd: 2\n",
        &[remove("/a/b"), remove("/a/c")],
        "d: 2\n",
    );
    becomes("# head\n\n# of a\na: 1\n", &[remove("/a")], "# head\n\n{}\n");
}

#[test]
fn what_another_edit_fills_is_not_removed() {
    becomes(
        "a:\n  # b\n  b: 1\nd: 2\n",
        &[remove("/a/b"), insert("/a", "b", json!({"c": 1}), None)],
        "a:\n  b:\n    c: 1\nd: 2\n",
    );
    becomes("a: [x]\n", &[remove_item("/a", "x"), append("/a", "y")], "a: [y]\n");
}

#[test]
fn the_method_of_an_operation_can_change() {
    changes(
        &[rename("/paths/~1things~1{id}/put", "patch")],
        &["-    put:", "+    patch:"],
    );
    changes(
        &[relocate("/paths/~1things~1{id}/put", "patch", "/things/{id}")],
        &["-    put:", "+    patch:"],
    );
}

#[test]
fn the_only_operation_of_a_path_takes_its_path_along() {
    changes(
        &[
            relocate("/paths/~1things~1{id}/put", "patch", "/things/{thing_id}"),
            set("/paths/~1things~1{id}/put/parameters/0/name", "thing_id"),
        ],
        &[
            "-  /things/{id}:",
            "-    put:",
            "+  /things/{thing_id}:",
            "+    patch:",
            "-        - name: id",
            "+        - name: thing_id",
        ],
    );
}

#[test]
fn all_operations_of_a_path_moved_together_are_a_new_path_in_its_place() {
    changes(
        &[
            relocate("/paths/~1things/get", "get", "/items"),
            relocate("/paths/~1things/post", "put", "/items"),
        ],
        &["-  /things:", "+  /items:", "-    post:", "+    put:"],
    );
}

#[test]
fn one_of_several_operations_moves_below_a_new_path_after_the_old_one() {
    let applied = changes(
        &[
            relocate("/paths/~1things/post", "put", "/items/{id}"),
            set("/paths/~1things/post/x-evidence/level", "documented"),
            set("/paths/~1things/post/x-evidence/from", "Published."),
            insert("/paths/~1things/post", "deprecated", true, Some("operationId")),
        ],
        &[
            "+  /items/{id}:",
            "-    post:",
            "+    put:",
            "+      deprecated: true",
            "-        level: inferred",
            "-        from: >-",
            "-          Not published; a collection takes new items by POST, as in most other interfaces of this kind, and in the older",
            "-          one.",
            "+        level: documented",
            "+        from: Published.",
        ],
    );
    let expected = "        '200':\n          description: 'All: with names.'\n\n  /items/{id}:\n    # Answers with the new one.\n    put:\n";
    assert!(applied.text.contains(expected), "{}", applied.text);
}

#[test]
fn an_operation_moves_below_the_last_one_of_a_path_that_exists() {
    let applied = apply(API, &[relocate("/paths/~1things~1{id}/put", "put", "/boxes")]);
    assert_eq!(applied.refused, []);
    let expected = "          description: All of them.\n\n    put:\n      operationId: updateThing\n";
    assert!(applied.text.contains(expected), "{}", applied.text);
    assert!(!applied.text.contains("/things/{id}:"), "{}", applied.text);
    assert!(
        applied
            .text
            .contains("          description: The new thing.\n\n  /boxes:\n"),
        "{}",
        applied.text
    );
    assert!(
        applied
            .text
            .contains("          description: The thing.\n\ncomponents:\n"),
        "{}",
        applied.text
    );
}

#[test]
fn the_last_path_moves_into_the_one_above_it() {
    let before = "paths:\n  /a:\n    get:\n      x: 1\n\n  /b:\n    put:\n      y: 2\n";
    becomes(
        before,
        &[relocate("/paths/~1b/put", "post", "/a")],
        "paths:\n  /a:\n    get:\n      x: 1\n\n    post:\n      y: 2\n",
    );
    becomes(
        before,
        &[relocate("/paths/~1a/get", "get", "/b")],
        "paths:\n  /b:\n    put:\n      y: 2\n\n    get:\n      x: 1\n",
    );
}

#[test]
fn a_moved_block_takes_the_indent_of_its_new_place() {
    becomes(
        "paths:\n  /a:\n    get:\n        t: |\n          x\n           y\n    put: {}\n  /b:\n      post:\n        y: 2\n",
        &[relocate("/paths/~1a/get", "get", "/b")],
        "paths:\n  /a:\n    put: {}\n  /b:\n      post:\n        y: 2\n\n      get:\n          t: |\n            x\n             y\n",
    );
    becomes(
        "paths:\n  /a:\n    get: {}\n    put: {}\n  /b: {} # why\n",
        &[relocate("/paths/~1a/get", "get", "/b")],
        "paths:\n  /a:\n    put: {}\n  /b: # why\n    get: {}\n",
    );
}

#[test]
fn moves_that_wait_for_each_other_are_all_made() {
    becomes(
        "paths:\n  /a:\n    get: {x: 1}\n  /b:\n    get: {y: 1}\n",
        &[
            relocate("/paths/~1a/get", "get", "/b"),
            relocate("/paths/~1b/get", "get", "/c"),
        ],
        "paths:\n  /b:\n    get: {x: 1}\n  /c:\n    get: {y: 1}\n",
    );
    becomes("a: 1\nb: 2\n", &[rename("/a", "b"), rename("/b", "c")], "b: 1\nc: 2\n");
}

#[test]
fn an_operation_is_not_moved_where_its_meaning_would_change() {
    let with =
        |shared: &str| format!("paths:\n  /a:\n    get: {{}}\n    put: {{}}\n    {shared}\n  /b:\n    post: {{}}\n");
    refuses(
        &with("parameters: []"),
        relocate("/paths/~1a/get", "get", "/b"),
        "for all its operations",
    );
    refuses(
        &with("servers: []"),
        relocate("/paths/~1a/get", "get", "/c"),
        "for all its operations",
    );
    refuses(
        &with("summary: x"),
        relocate("/paths/~1a/get", "post", "/b"),
        "has an operation `post` already",
    );
    refuses(
        &with("summary: x"),
        relocate("/paths/~1a/summary", "get", "/b"),
        "no operation",
    );
    refuses(
        &with("summary: x"),
        relocate("/paths/~1a/get", "put", "/a"),
        "`put` already",
    );
    let json = r#"{"paths": {"/a": {"get": {}, "put": {}}}}"#;
    refuses(json, relocate("/paths/~1a/get", "get", "/b"), "between brackets");
    becomes(
        r#"{"paths": {"/a": {"get": {}}}}"#,
        &[relocate("/paths/~1a/get", "put", "/b")],
        r#"{"paths": {"/b": {"put": {}}}}"#,
    );
}

#[test]
fn a_method_and_a_path_can_change_by_edits_of_their_own() {
    let (at, path) = ("/paths/~1things~1{id}/put", "/paths/~1things~1{id}");
    let lines = ["-  /things/{id}:", "-    put:", "+  /items/{id}:", "+    patch:"];
    changes(&[rename(at, "patch"), relocate(at, "put", "/items/{id}")], &lines);
    changes(&[relocate(at, "patch", "/items/{id}"), rename(at, "patch")], &lines);
    changes(
        &[rename(path, "/items/{id}"), relocate(at, "patch", "/items/{id}")],
        &lines,
    );
    let applied = apply(API, &[rename(at, "patch"), relocate(at, "post", "/items/{id}")]);
    assert_eq!((applied.done, applied.refused.len()), (vec![0], 1));
}

#[test]
fn a_path_and_a_component_are_inserted_with_blank_lines_around_them() {
    let item = json!({"get": {"operationId": "getBox"}, "delete": {"operationId": "deleteBox"}});
    changes(
        &[
            insert("/paths", "/boxes/{id}", item, Some("/boxes")),
            insert("/paths/~1boxes", "post", json!({"operationId": "createBox"}), None),
            insert("/components/schemas", "Last", json!({"type": "string"}), None),
        ],
        &[
            "+    post:",
            "+      operationId: createBox",
            "+",
            "+  /boxes/{id}:",
            "+    get:",
            "+      operationId: getBox",
            "+",
            "+    delete:",
            "+      operationId: deleteBox",
            "+",
            "+",
            "+    Last:",
            "+      type: string",
        ],
    );
}

#[test]
fn evidence_and_enum_values_are_settled_together() {
    changes(
        &[
            append("/components/schemas/Kind/x-extensible-enum", "new"),
            remove("/components/schemas/Kind/x-evidence/values/odd"),
            append("/components/schemas/Thing/required", "name"),
            remove("/components/schemas/Thing/properties/name/nullable"),
            insert(
                "/components/schemas/Empty/properties",
                "id",
                json!({"type": "string"}),
                None,
            ),
            append("/components/schemas/Empty/required", "id"),
        ],
        &[
            "-      required: [id]",
            "+      required: [id, name]",
            "-          nullable: true",
            "-        values:",
            "-          odd:",
            "-            level: inferred",
            "-            from: By reasoning.",
            "-      x-extensible-enum: [plain, 'on', odd]",
            "+      x-extensible-enum: [plain, 'on', odd, new]",
            "-      properties: {}",
            "-      required: []",
            "+      properties:",
            "+        id:",
            "+          type: string",
            "+      required: [id]",
        ],
    );
}

#[test]
fn the_same_edit_twice_is_made_once() {
    let edits = [append("/a", "y"), append("/a", "y"), remove("/a/0"), remove("/a/0")];
    becomes("a: [x]\n", &edits, "a: [y]\n");
}

#[test]
fn of_edits_that_exclude_each_other_the_first_is_made_and_the_others_are_refused() {
    for (edits, words) in [
        ([set("/a/b", 1), set("/a/b", 2)], "sets the same scalar"),
        ([rename("/a", "x"), rename("/a", "y")], "renames the same key"),
        ([remove("/a"), set("/a/b", 2)], "lies within `/a`"),
        (
            [insert("/a", "n", 1, None), insert("/a", "n", 2, None)],
            "inserts the same key",
        ),
    ] {
        let applied = apply("a:\n  b: 0\nc: 3\n", &edits);
        assert_eq!(applied.done, [0], "{edits:?}");
        assert!(applied.refused[0].1.contains(words), "{:?}", applied.refused);
    }
}

#[test]
fn edits_that_are_made_already_change_nothing_and_lost_places_are_refused() {
    let edits = [
        set("/info/version", "2025-01-01"),
        append("/components/schemas/Kind/x-extensible-enum", "new"),
        insert(
            "/components/schemas/Thing/properties",
            "size",
            json!({"type": "integer"}),
            Some("id"),
        ),
        remove("/components/schemas/Kind/x-evidence/values/odd"),
        rename("/paths/~1things/post", "put"),
        relocate("/paths/~1things~1{id}/put", "put", "/boxes"),
    ];
    let once = apply(API, &edits);
    assert_eq!((once.done.len(), once.refused.len()), (6, 0));
    let twice = apply(&once.text, &edits);
    assert_eq!(twice.text, once.text);
    assert_eq!(twice.done, [0, 1, 2]);
    assert!(
        twice.refused.iter().all(|(_, why)| why.contains("nothing at")),
        "{:?}",
        twice.refused
    );
}

#[test]
fn windows_line_breaks_stay_and_new_lines_get_them() {
    let crlf = API.replace('\n', "\r\n");
    let edits = [
        insert(
            "/components/schemas",
            "Last",
            json!({"description": "word ".repeat(40).trim_end()}),
            None,
        ),
        append(
            "/paths/~1things~1{id}/put/parameters",
            json!({"name": "x", "in": "query"}),
        ),
        remove("/components/schemas/Thing/properties/id"),
        set("/paths/~1things/post/x-evidence/from", "Published."),
        relocate("/paths/~1things/post", "post", "/items"),
    ];
    let (windows, unix) = (apply(&crlf, &edits), apply(API, &edits));
    assert_eq!((windows.done.len(), unix.done.len()), (5, 5), "{windows:?}");
    assert_eq!(windows.text, unix.text.replace('\n', "\r\n"));
}

#[test]
fn json_stays_json() {
    let compact = r#"{"a":{"b":[1,"x"],"c":"y"},"d":{}}"#;
    let edits = [
        rename("/a/c", "yes"),
        set("/a/c", "16"),
        append("/a/b", "z"),
        insert("/a", "n", json!({"k": ["v"]}), None),
        insert("/d", "e", "f", None),
    ];
    becomes(
        compact,
        &edits,
        r#"{"a":{"b":[1,"x","z"],"yes":"16","n":{"k":["v"]}},"d":{"e":"f"}}"#,
    );
    let value = json!({"a": {"b": [1, "x"], "c": "y"}, "d": {}});
    let pretty = format!("{value:#}\n");
    let expected = json!({"a": {"b": [1, "x", "z"], "yes": "16", "n": {"k": ["v"]}}, "d": {"e": "f"}});
    becomes(&pretty, &edits, &format!("{expected:#}\n"));
    becomes(
        &pretty,
        &[remove("/a/b/0"), remove("/d")],
        &format!("{:#}\n", json!({"a": {"b": ["x"], "c": "y"}})),
    );
}

#[test]
fn what_an_anchor_shares_is_refused_and_an_alias_can_be_replaced() {
    let text = "a: &x\n  k: 1\nb: *x\nc: &s one\nd: *s\n";
    refuses(text, set("/b/k", 2), "alias");
    refuses(text, set("/a/k", 2), "something else");
    refuses(text, set("/c", "two"), "anchor");
    refuses(text, remove("/a"), "not readable");
    becomes(
        text,
        &[set("/d", "two"), rename("/a/k", "k")],
        "a: &x\n  k: 1\nb: *x\nc: &s one\nd: two\n",
    );
    refuses("a: !!str 5\n", set("/a", "x"), "tag");
}

#[test]
fn unusual_yaml_is_edited_rightly_or_refused() {
    becomes(
        "a:\n- b # why\n- c\nd: 1\n",
        &[remove("/a/1"), set("/d", 2)],
        "a:\n- b # why\nd: 2\n",
    );
    becomes("a: |+\n  x\n\nb: 1\n", &[set("/b", 2)], "a: |+\n  x\n\nb: 2\n");
    becomes(
        "a: |\n\n  x: 1\n  # no comment\n# one\nb: 1\n",
        &[insert("", "c", 1, Some("a"))],
        "a: |\n\n  x: 1\n  # no comment\nc: 1\n# one\nb: 1\n",
    );
    becomes(
        "a: \"é\\n\nb\" # c\nd: 1\n",
        &[set("/d", 2)],
        "a: \"é\\n\nb\" # c\nd: 2\n",
    );
    refuses("a: |+\n  x\n\nb: 1\n", remove("/b"), "could not be made safely");
    refuses("? a\n: 1\n? b\n: 2\n", set("/a", 3), "colon");
    refuses("a: [x: 1]\n", insert("/a/0", "y", 2, None), "could not be made safely");
    refuses("a: [x, # one\n  y]\n", remove("/a/0"), "comment");
    refuses("a: b: c\n", set("/a", 1), "not readable as YAML");
    refuses("", set("/a", 1), "empty");
    refuses("a: 1\na: 2\n", set("/a", 3), "uplicate");
    refuses(&"[".repeat(5000), set("/a", 1), "");
    refuses(
        &format!("a: {}{}\n", "[".repeat(300), "]".repeat(300)),
        set("/a", 1),
        "deep",
    );
    refuses("a: 1\n", set("a", 1), "does not begin with a slash");
}
