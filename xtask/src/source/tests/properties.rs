//! What holds for any text, and the corpus of the fuzz target `pages`.

use std::fmt::Write as _;

use proptest::{collection::vec, prelude::*};
use serde_json::{Map, Value};

use super::{
    super::{Form, candidates::Candidates, literal, openapi, page, text},
    read_path,
};

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 100,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn json() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    scalar.prop_recursive(4, 32, 5, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Value::from),
            vec(("[a-z]{1,3}|\\PC{0,4}", inner), 0..5).prop_map(|members| Value::Object(Map::from_iter(members))),
        ]
    })
}

/// JSON as a minifier writes it.
fn minified(value: &Value) -> String {
    let mut text = String::new();
    match value {
        Value::Null => text.push_str("void 0"),
        Value::Bool(value) => text.push_str(if *value { "!0" } else { "!1" }),
        Value::String(value) => {
            text.push('\'');
            for unit in value.encode_utf16() {
                // Writing to a string does not fail.
                let _ = write!(text, "\\u{unit:04x}");
            }
            text.push('\'');
        }
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(minified).collect();
            let _ = write!(text, "[{}]", items.join(","));
        }
        Value::Object(members) => {
            let is_word = |name: &str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase());
            let member = |(name, value): (&String, &Value)| match is_word(name) {
                true => format!("{name}:{}", minified(value)),
                false => format!("{}:{}", minified(&Value::from(name.as_str())), minified(value)),
            };
            let members: Vec<String> = members.iter().map(member).collect();
            let _ = write!(text, "{{{}}}", members.join(","));
        }
        other => text.push_str(&other.to_string()),
    }
    text
}

/// Text in which there is much that means something to one of the readers.
fn page() -> impl Strategy<Value = String> {
    const PARTS: &[&str] = &[
        "<html>",
        "<script>",
        "</script>",
        "__redoc_state = ",
        "__redoc_definition = JSON.parse(",
        "Redoc.init(",
        "spec:",
        "'docusaurus-plugin-redoc':",
        "{\"openapi\":\"3.0.0\",\"paths\":{}}",
        "{openapi:'3.1.0',",
        "openapi: 3.0.0\n",
        "paths:\n",
        "&a [*a]\n",
        "<<: *a\n",
        "{",
        "}",
        "[",
        "]",
        "'",
        "\"",
        "`",
        "\\",
        "\\u{",
        "${",
        "!0",
        "void 0",
        "-",
        "1e999",
        "0x",
        ",",
        ":",
        "\n",
        "Responses\n",
        "Response samples\n",
        "<a download href=\"",
        "\u{feff}",
        "é",
    ];
    let part = prop_oneof![8 => prop::sample::select(PARTS).prop_map(str::to_owned), 1 => "\\PC{0,6}"];
    vec(part, 0..24).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_literal_is_read_as_the_json_that_it_was_made_of(value in json(), rest in "[;,)+ ]{0,3}") {
        for text in [value.to_string(), minified(&value)] {
            let (read, length) = literal::read(&format!("{text}{rest}")).unwrap();
            prop_assert_eq!(&read, &value, "{}", text);
            prop_assert_eq!(length, text.len(), "{}", text);
        }
    }

    #[test]
    fn a_literal_that_is_cut_off_or_changed_is_read_or_refused_within_its_text(
        value in json(),
        place in any::<prop::sample::Index>(),
        character in any::<char>(),
    ) {
        let whole = minified(&value);
        let place = whole.floor_char_boundary(place.index(whole.len()));
        let changed = format!("{}{character}{}", &whole[..place], &whole[place..]);
        for text in [&whole[..place], &changed] {
            match literal::read(text) {
                Ok((_, length)) => prop_assert!(length <= text.len()),
                Err(fault) => prop_assert!(fault.length <= text.len()),
            }
        }
    }

    #[test]
    fn any_page_script_or_text_is_read_or_refused(page in page()) {
        let _ = openapi::parse(&page);
        let _ = page::is_html(&page);
        let _ = text::is_reference(&page);
        let candidates = Candidates::of_script(&page, Form::RedocElement);
        let _ = candidates.choose(None, super::VERSION, || super::super::Refusal::not_recognised("nothing"));
    }
}

#[test]
fn literals_and_scripts_nested_without_end_are_refused() {
    for opening in ["[", "{a:", "{'a':[", "spec:[", "spec:{", "JSON.parse('["] {
        let text = opening.repeat(20_000);
        let _ = literal::read(&text).map_err(|fault| fault.to_string());
        assert!(Candidates::of_script(&text, Form::RedocElement).found.is_empty());
    }
}

#[test]
fn the_corpus_of_the_fuzz_target_does_no_harm() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus/pages");
    let mut recognised = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        recognised += usize::from(read_path(&file.unwrap().path()).is_ok());
    }
    assert!(recognised > 5, "{recognised} files are recognised");
}
