//! Any JSON, and any text.

#![allow(dead_code, reason = "each of the tests that share this uses a part of it")]

use proptest::{collection::vec, prelude::*};
use serde_json::{Map, Value};

/// Text with what is special to JSON, terminals, paths and headers in it.
pub fn text() -> impl Strategy<Value = String> {
    let special = prop::sample::select(vec![
        "\"",
        "\\",
        "\u{0}",
        "\u{1b}[31m",
        "\n",
        "\u{7f}",
        "\u{202e}",
        "é",
        "😀",
        "…",
        "\u{feff}",
        "/",
        "%",
        "..",
        "?",
        " ",
    ]);
    vec(
        prop_oneof![3 => any::<char>().prop_map(String::from), 1 => special.prop_map(str::to_owned), 2 => "[a-z]{1,5}"],
        0..8,
    )
    .prop_map(|parts| parts.concat())
}

pub fn scalar() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text().prop_map(Value::from),
    ]
}

/// JSON whose members have any of these names, or others.
pub fn json(names: &'static [&'static str]) -> impl Strategy<Value = Value> {
    let name = move || prop_oneof![4 => prop::sample::select(names).prop_map(str::to_owned), 1 => text()];
    scalar().prop_recursive(5, 64, 6, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(Value::from),
            vec((name(), inner), 0..6).prop_map(|members| Value::Object(Map::from_iter(members))),
        ]
    })
}
