//! Texts that are not in the style of the document: they are edited rightly, or not at all.

use serde_json::json;
use xtask::adopt::apply;

use super::support::{API, append, becomes, insert, refuses, relocate, remove, rename, set};

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
    becomes(
        "a: &x 1\nb: *x # c\n",
        &[set("/b", json!("y\nz"))],
        "a: &x 1\nb: |- # c\n  y\n  z\n",
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
        "a: \"é\\n\n  b\" # c\nd: 1\n",
        &[set("/d", 2)],
        "a: \"é\\n\n  b\" # c\nd: 2\n",
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
        &format!("a: {}{}\n", "[".repeat(150), "]".repeat(150)),
        set("/a", 1),
        "deep",
    );
    refuses("a: 1\n", set("a", 1), "does not begin with a slash");
}
