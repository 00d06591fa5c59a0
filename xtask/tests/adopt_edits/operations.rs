//! Operations that change method or path, and new ones.

use serde_json::json;
use xtask::adopt::apply;

use super::support::{API, becomes, changes, insert, refuses, relocate, rename, set};

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
    // What the path says for all of them comes along.
    becomes(
        "paths:\n  # why\n  /a:\n    parameters: []\n    get: {}\n    put: {}\n",
        &[
            relocate("/paths/~1a/get", "get", "/b"),
            relocate("/paths/~1a/put", "patch", "/b"),
        ],
        "paths:\n  # why\n  /b:\n    parameters: []\n    get: {}\n    patch: {}\n",
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
