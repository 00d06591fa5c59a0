//! Several edits of one text.

use serde_json::json;
use xtask::adopt::apply;

use super::support::{API, append, becomes, changes, insert, relocate, remove, remove_item, rename, set};

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
