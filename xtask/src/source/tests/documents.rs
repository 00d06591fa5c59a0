//! What JSON and YAML may look like.

use std::fmt::Write;

use serde_json::{Value, json};

use super::{
    super::{Content, Form},
    assert_document, assert_not_parseable, document, read_bytes,
};

#[track_caller]
fn read_yaml(paths: &str) -> Value {
    let text = format!("openapi: 3.0.3\ninfo: {{title: T, version: 2024-06-01}}\n{paths}");
    match read_bytes(text).map(|published| published.content) {
        Ok(Content::Document(document)) => document,
        other => panic!("{other:?}"),
    }
}

#[test]
fn dates_versions_and_words_stay_strings_in_yaml() {
    let read = read_yaml("paths: {}\nx: [2024-06-01, 2024-07-31T00:00:00Z, no, on, y, 1_000, 12:30, 1.2.3]\n");
    assert_eq!(read["info"]["version"], "2024-06-01");
    assert_eq!(
        read["x"],
        json!([
            "2024-06-01",
            "2024-07-31T00:00:00Z",
            "no",
            "on",
            "y",
            "1_000",
            "12:30",
            "1.2.3"
        ])
    );
}

#[test]
fn scalars_of_other_types_keep_their_types_in_yaml() {
    let read =
        read_yaml("paths: {}\nx: [true, False, null, ~, 0, -1, 1.5, 1e3, 0x1F, 18446744073709551615, '1', \"true\"]\n");
    assert_eq!(
        read["x"],
        json!([
            true,
            false,
            null,
            null,
            0,
            -1,
            1.5,
            1e3,
            31,
            18_446_744_073_709_551_615_u64,
            "1",
            "true"
        ])
    );
}

#[test]
fn keys_that_are_no_strings_become_strings() {
    let read =
        read_yaml("paths:\n  /a:\n    get:\n      responses:\n        200: {}\n        '204': {}\n        true: {}\n");
    let responses = read["paths"]["/a"]["get"]["responses"].as_object().expect("responses");
    assert_eq!(responses.keys().collect::<Vec<_>>(), ["200", "204", "true"]);
}

#[test]
fn anchors_and_merge_keys_are_followed() {
    let read = read_yaml(
        "x: &errors\n  '403': {description: F}\n  '422': {description: I}\npaths:\n  /a:\n    get:\n      \
         responses:\n        <<: *errors\n        '200': &ok {description: O}\n        '422': *ok\n",
    );
    assert_eq!(
        read["paths"]["/a"]["get"]["responses"],
        json!({"403": {"description": "F"}, "200": {"description": "O"}, "422": {"description": "O"}})
    );
}

#[test]
fn an_anchor_may_be_used_hundreds_of_times() {
    let mut text = "x: &x {a: 1}\npaths: {}\ny:\n".to_owned();
    for _ in 0..500 {
        text.push_str("  - *x\n");
    }
    assert_eq!(read_yaml(&text)["y"].as_array().map(Vec::len), Some(500));
}

#[test]
fn yaml_that_unfolds_without_end_is_refused() {
    let mut text = "openapi: 3.0.3\npaths: {}\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        let alias = format!("*a{}, ", level - 1).repeat(10);
        writeln!(text, "a{level}: &a{level} [{alias}]").expect("memory");
    }
    assert_not_parseable(read_bytes(text), "YAML");
}

#[test]
fn data_nested_too_deeply_is_refused() {
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    let state = format!("<html><script>const __redoc_state = {{\"spec\":{deep}}}</script>");
    let escaped = format!("<html><script>const __redoc_state = {{spec:{deep}}}</script>");
    let script = format!("e.exports={{url:1,spec:{{openapi:'3.0.0',paths:{deep}}}}}");
    for text in [
        format!("openapi: 3.0.3\npaths: {deep}"),
        format!(r#"{{"openapi":"3.0.3","paths":{deep}}}"#),
        state,
        escaped,
        script,
    ] {
        assert_not_parseable(read_bytes(text), "");
    }
}

#[test]
fn schemas_of_fifty_levels_are_read() {
    let mut schema = json!({"type": "string"});
    for _ in 0..50 {
        schema = json!({"properties": {"a": schema}});
    }
    let mut deep = document();
    deep["components"] = json!({"schemas": {"Deep": schema}});
    assert_document(read_bytes(deep.to_string()), Form::OpenApi, &deep);
    let yaml = serde_saphyr::to_string(&deep).expect("YAML");
    assert_document(read_bytes(yaml), Form::OpenApi, &deep);
}

#[test]
fn the_last_of_duplicate_keys_counts() {
    let yaml = "openapi: 3.0.3\npaths: {}\npaths: {/a: {}}\n";
    let json = r#"{"openapi": "3.0.3", "paths": {}, "paths": {"/a": {}}}"#;
    let expected = json!({"openapi": "3.0.3", "paths": {"/a": {}}});
    for text in [yaml, json] {
        assert_document(read_bytes(text), Form::OpenApi, &expected);
    }
}

#[test]
fn byte_order_marks_line_ends_and_encodings_do_not_matter() {
    let expected = json!({"openapi": "3.0.3", "info": {"title": "ü"}, "paths": {}});
    for text in [
        "openapi: 3.0.3\r\ninfo:\r\n  title: ü\r\npaths: {}\r\n".to_owned(),
        format!("\r\n{expected:#}"),
    ] {
        assert_document(read_bytes(&text), Form::OpenApi, &expected);
        assert_document(read_bytes(format!("\u{feff}{text}")), Form::OpenApi, &expected);
        let units = || "\u{feff}".encode_utf16().chain(text.encode_utf16());
        let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
        assert_document(read_bytes(little), Form::OpenApi, &expected);
        assert_document(read_bytes(big), Form::OpenApi, &expected);
    }
}

#[test]
fn yaml_may_begin_with_comments_and_markers_and_have_quoted_keys() {
    let expected = json!({"openapi": "3.0.3", "paths": {}});
    for text in [
        "# A comment\n\n---\nopenapi: 3.0.3\npaths: {}\n...\n",
        "%YAML 1.2\n---\n\"openapi\": '3.0.3'\npaths: {}\n",
        "info: &i\npaths: {}\n'openapi' : 3.0.3\n",
        "{openapi: 3.0.3, paths: {}}",
        "{\"openapi\": \"3.0.3\", \"paths\": {},}",
    ] {
        let mut read = match read_bytes(text) {
            Ok(published) => published.content,
            Err(error) => panic!("{text}: {error}"),
        };
        if let Content::Document(document) = &mut read {
            document.as_object_mut().expect("an object").remove("info");
        }
        assert_eq!(read, Content::Document(expected.clone()));
    }
}

#[test]
fn a_description_with_html_does_not_make_a_page_of_a_document() {
    let text =
        "info:\n  description: \"\n    <html> and JSON.parse('{\\\"openapi\\\":1}')\"\nopenapi: 3.0.3\npaths: {}\n";
    let published = read_bytes(text).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(published.form, Form::OpenApi);
}
