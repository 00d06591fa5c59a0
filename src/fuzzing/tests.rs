//! Any JSON for each decoder, any table for the reader of results, and the corpus of the fuzz targets.

#[path = "../../tests/support/any.rs"]
mod any;

use any::{json, scalar, text};
use proptest::{collection::vec, prelude::*};
use serde_json::{Map, Value, json};

use super::*;

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 64,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// What the documents of the API, and those of errors, are made of.
const NAMES: &[&str] = &[
    "data",
    "id",
    "type",
    "attributes",
    "relationships",
    "included",
    "reports",
    "user",
    "links",
    "meta",
    "errors",
    "title",
    "detail",
    "source",
    "pointer",
    "status",
    "code",
    "password",
    "data_key",
    "data_access_token",
    "execution_status",
    "port",
    "name",
    "layout",
    "dashboard_sharing_links",
];

fn resource() -> impl Strategy<Value = Value> {
    let kinds = prop::sample::select(
        &[
            "dashboards",
            "reports",
            "users",
            "executions",
            "datasources",
            "brand_new",
        ][..],
    );
    (text(), kinds, json(NAMES), json(NAMES)).prop_map(|(id, kind, attributes, data)| {
        let relationships = json!({"reports": {"data": data}, "user": {"data": {"id": id, "type": "users"}}});
        json!({"id": id, "type": kind, "attributes": attributes, "relationships": relationships})
    })
}

/// A table: the names of its columns, and of each row a value for every one of them.
fn table() -> impl Strategy<Value = (Vec<String>, Vec<Vec<Value>>)> {
    (1_usize..5).prop_flat_map(|width| {
        let cell = prop_oneof![3 => scalar(), 1 => json(NAMES)];
        // Numbered, so that no name is there twice.
        let names = vec(text(), width).prop_map(|names| {
            let names = names.into_iter().enumerate();
            names
                .map(|(number, name)| format!("{number}{name}"))
                .collect::<Vec<String>>()
        });
        (names, vec(vec(cell, width), 1..12))
    })
}

fn by_names(names: &[String], row: &[Value]) -> Value {
    Value::Object(Map::from_iter(names.iter().cloned().zip(row.iter().cloned())))
}

/// The table in each of the layouts that are read.
fn layouts(names: &[String], rows: &[Vec<Value>]) -> [Value; 5] {
    let objects: Vec<Value> = rows.iter().map(|row| by_names(names, row)).collect();
    let named: Vec<Value> = names
        .iter()
        .map(|name| json!({"name": name, "type": "text", "x": [1]}))
        .collect();
    [
        json!({"columns": names, "rows": rows}),
        json!({"meta": {"a": ["]}"]}, "rows": rows, "columns": named}),
        json!({"columns": names, "rows": objects, "more": null}),
        json!(objects),
        json!(rows),
    ]
}

#[test]
fn a_byte_order_mark_stands_at_the_very_beginning_however_the_result_is_cut() {
    for length in 1..12 {
        let marked = read_result("\u{feff}[[1]]".as_bytes(), length);
        assert!(marked.is_whole && marked.rows == [["1"]], "{length}: {marked:?}");
        let late = read_result(" \t\u{feff}[[1]]".as_bytes(), length);
        assert!(!late.is_whole && late.rows.is_empty(), "{length}: {late:?}");
    }
}

/// The table as it is read from text, which may be a bit off for floating point.
fn reread(rows: &[Vec<Value>]) -> Vec<Vec<Value>> {
    serde_json::from_str(&json!(rows).to_string()).unwrap()
}

fn parsed(outcome: &Outcome) -> Vec<Vec<Value>> {
    let read = |cell: &String| serde_json::from_str(cell).unwrap();
    outcome.rows.iter().map(|row| row.iter().map(read).collect()).collect()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_table_is_read_the_same_in_every_layout_and_in_pieces_of_every_length(
        (names, rows) in table(),
        length in 1_usize..40,
        is_pretty in any::<bool>(),
    ) {
        for (number, layout) in layouts(&names, &rows).iter().enumerate() {
            let body = if is_pretty { format!(" {layout:#}\n") } else { layout.to_string() };
            let outcome = read_result(body.as_bytes(), length);
            prop_assert!(outcome.is_whole, "{body}");
            prop_assert_eq!(parsed(&outcome), reread(&rows), "{}", body);
            if number < 4 {
                prop_assert_eq!(&outcome.columns, &names);
            }
        }
    }

    #[test]
    fn a_table_that_is_cut_off_is_never_taken_for_a_whole_one(
        (names, rows) in table(),
        cut in any::<prop::sample::Index>(),
        length in 1_usize..40,
    ) {
        for layout in layouts(&names, &rows) {
            let body = layout.to_string();
            let cut = &body.as_bytes()[..cut.index(body.len())];
            let outcome = read_result(cut, length);
            prop_assert!(!outcome.is_whole, "{}", String::from_utf8_lossy(cut));
            prop_assert!(outcome.rows.len() <= rows.len());
            prop_assert_eq!(parsed(&outcome), reread(&rows[..outcome.rows.len()]));
        }
    }

    #[test]
    fn bytes_that_are_changed_do_no_harm_and_are_read_the_same_in_pieces(
        (names, rows) in table(),
        changes in vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
        length in any::<u8>(),
    ) {
        for layout in layouts(&names, &rows) {
            let mut body = layout.to_string().into_bytes();
            for (place, byte) in &changes {
                let place = place.index(body.len());
                body[place] = *byte;
            }
            body.insert(0, length);
            results(&body);
        }
    }

    #[test]
    fn any_json_is_read_or_refused_as_every_document(
        any in json(NAMES),
        data in resource(),
        included in vec(resource(), 0..4),
        cut in any::<prop::sample::Index>(),
    ) {
        documents(any.to_string().as_bytes());
        for data in [data.clone(), json!([data, data]), any] {
            let body = json!({"data": data, "included": included}).to_string();
            documents(body.as_bytes());
            documents(&body.as_bytes()[..cut.index(body.len())]);
        }
    }

    #[test]
    fn any_body_of_an_error_gives_a_short_message_without_secrets(any in json(NAMES), text in text()) {
        let echo = format!("{text}{KEY}{text}");
        errors(text.as_bytes());
        errors(echo.as_bytes());
        for errors_member in [any.clone(), json!([any]), json!([{"title": echo, "detail": any}]), json!({echo.clone(): any})] {
            errors(json!({"errors": errors_member}).to_string().as_bytes());
        }
        documents(json!({"data": {"id": [echo], "type": any}}).to_string().as_bytes());
        documents(json!({"data": {"attributes": {echo: 1}}, "included": [any]}).to_string().as_bytes());
    }
}

/// Files of one of the folders of `fuzz/corpus`.
fn corpus(target: &str, read: fn(&[u8])) {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fuzz/corpus")
        .join(target);
    let mut count = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        read(&std::fs::read(file.unwrap().path()).unwrap());
        count += 1;
    }
    assert!(count > 5, "{count} files");
}

#[test]
fn the_corpus_of_the_fuzz_targets_does_no_harm() {
    corpus("documents", documents);
    corpus("errors", errors);
    corpus("results", results);
}
