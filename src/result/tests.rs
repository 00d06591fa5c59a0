mod faults;
mod limits;
mod writers;

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{json, value::RawValue};

use super::{Info, QueryResult, ResultLimits};
use crate::{ByteStream, Error, ErrorKind, api::types};

/// A result that comes in pieces of a length.
fn in_pieces(body: &[u8], length: usize, attributes: serde_json::Value, limits: ResultLimits) -> QueryResult {
    let execution: types::Execution =
        serde_json::from_value(json!({"id": "e", "type": "executions", "attributes": attributes})).unwrap();
    let secrets = crate::error::Secrets::default();
    secrets.add("t0k3n");
    let info = Info::new("e", execution, None, secrets);
    let pieces = body.chunks(length).map(|piece| piece.to_vec().into()).collect();
    let stream = ByteStream::resumed(pieces, None);
    ready(QueryResult::open(info, stream, limits)).unwrap()
}

fn counted(body: &str, attributes: serde_json::Value) -> QueryResult {
    in_pieces(body.as_bytes(), usize::MAX, attributes, ResultLimits::default())
}

fn result(body: &str) -> QueryResult {
    counted(body, json!({}))
}

/// What a future gives that has nothing to wait for.
fn ready<T>(future: impl Future<Output = T>) -> T {
    let mut future = std::pin::pin!(future);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match future.as_mut().poll(&mut context) {
        std::task::Poll::Ready(value) => value,
        std::task::Poll::Pending => panic!("there is nothing to wait for"),
    }
}

/// Reads the rows, whatever the pieces in which they come.
fn read<T: serde::de::DeserializeOwned>(body: &str) -> Result<Vec<T>, Error> {
    let whole = ready(result(body).rows().into_vec());
    for length in [1, 2, 7] {
        let cut = in_pieces(body.as_bytes(), length, json!({}), ResultLimits::default());
        let rows = ready(cut.rows::<T>().into_vec());
        assert_eq!(
            rows.as_ref().map(Vec::len).map_err(Error::kind),
            whole.as_ref().map(Vec::len).map_err(Error::kind),
            "{body} in pieces of {length}"
        );
    }
    whole
}

fn refusal<T: serde::de::DeserializeOwned + std::fmt::Debug>(body: &str) -> Error {
    let error = read::<T>(body).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Undecodable);
    error
}

#[derive(Debug, Deserialize, PartialEq)]
struct User {
    n: i64,
    country: Option<String>,
}

/// The same two rows in every layout that has names.
const NAMED: [&str; 4] = [
    r#"{"columns":["country","n"],"rows":[["DE",1],[null,2]]}"#,
    r#"{"rows":[["DE",1],[null,2]],"columns":[{"name":"country","type":"text"},{"name":"n"}],"more":1}"#,
    r#"[{"country":"DE","n":1},{"n":2,"country":null}]"#,
    r#"{"columns":["country","n"],"rows":[{"n":1,"country":"DE"},{"n":2}]}"#,
];

#[test]
fn every_named_layout_gives_tuples_structs_and_maps() {
    for body in NAMED {
        let tuples: Vec<(Option<String>, i64)> = read(body).unwrap();
        assert_eq!(tuples, [(Some("DE".to_owned()), 1), (None, 2)], "{body}");
        let users: Vec<User> = read(body).unwrap();
        assert_eq!(users[1], User { n: 2, country: None }, "{body}");
        let maps: Vec<BTreeMap<String, serde_json::Value>> = read(body).unwrap();
        assert_eq!(maps[0]["country"], "DE", "{body}");
        let names: Vec<String> = result(body)
            .columns()
            .unwrap()
            .iter()
            .map(|column| column.name.clone())
            .collect();
        assert_eq!(names, ["country", "n"], "{body}");
    }
}

#[test]
fn arrays_without_names_are_read_in_their_order_and_numbered() {
    let body = r#"[["DE",1],["FR",2]]"#;
    let tuples: Vec<(String, i64)> = read(body).unwrap();
    assert_eq!(tuples[1], ("FR".to_owned(), 2));
    let result = result(body);
    let columns = result.columns().unwrap();
    assert_eq!(columns[1].name, "column_2");
    assert!(!columns[1].is_named);
    assert!(refusal::<User>(body).to_string().contains("no column names"));
}

#[test]
fn a_single_column_can_be_read_as_the_value_itself() {
    let body = r#"{"columns":["n"],"rows":[[1],[2]]}"#;
    assert_eq!(read::<i64>(body).unwrap(), [1, 2]);
    assert_eq!(
        read::<Option<i64>>(r#"{"columns":["n"],"rows":[[null],[2]]}"#).unwrap(),
        [None, Some(2)]
    );
    assert_eq!(read::<String>(r#"[["a"]]"#).unwrap(), ["a"]);
    assert!(refusal::<i64>(NAMED[0]).to_string().contains("2 columns"));
}

#[test]
fn big_integers_and_decimals_stay_exactly_as_they_came() {
    let body = r#"{"columns":["big","decimal"],"rows":[[9007199254740993,0.10],[-170141183460469231731687303715884105728,1e400]]}"#;
    let raw: Vec<Vec<Box<RawValue>>> = read(body).unwrap();
    assert_eq!(raw[0][0].get(), "9007199254740993");
    assert_eq!(raw[0][1].get(), "0.10");
    assert_eq!(raw[1][1].get(), "1e400");
    let exact: Vec<(i128, Box<RawValue>)> = read(body).unwrap();
    assert_eq!(exact[0].0, 9_007_199_254_740_993);
    assert_eq!(exact[1].0, i128::MIN);
}

#[test]
fn a_number_with_a_fraction_or_an_exponent_is_never_cut_to_an_integer() {
    for number in ["12.75", "1e400", "1.0"] {
        let body = format!("[[{number},3]]");
        refusal::<(i128, i64)>(&body);
        refusal::<(u128, i64)>(&body);
        refusal::<(i64, i64)>(&body);
        refusal::<i128>(&format!("[[{number}]]"));
    }
}

#[test]
fn dates_nested_values_and_escapes_are_read() {
    let body = r#"[{"day":"2024-03-01T12:00:00Z","tags":["a","b"],"text":"\u00e9\n\""}]"#;
    type Row = (chrono::DateTime<chrono::Utc>, Vec<String>, String);
    let rows: Vec<Row> = read(body).unwrap();
    assert_eq!(rows[0].0.timestamp(), 1_709_294_400);
    assert_eq!(rows[0].1, ["a", "b"]);
    assert_eq!(rows[0].2, "é\n\"");
}

#[test]
fn a_column_name_twice_is_kept_in_tuples_and_refused_in_structs_that_use_it() {
    for body in [
        r#"{"columns":["n","n"],"rows":[[1,2],[3,4]]}"#,
        r#"[{"n":1,"n":2},{"n":3,"n":4}]"#,
    ] {
        assert_eq!(read::<(i64, i64)>(body).unwrap(), [(1, 2), (3, 4)], "{body}");
        assert_eq!(result(body).columns().unwrap().len(), 2);
        let error = refusal::<User>(body).to_string();
        assert!(error.contains("more than one column `n`"), "{error}");
        for error in [
            refusal::<BTreeMap<String, i64>>(body),
            refusal::<serde_json::Value>(body),
        ] {
            assert!(error.to_string().contains("more than one column `n`"), "{error}");
        }
        let ignored: Vec<serde::de::IgnoredAny> = read(body).unwrap();
        assert_eq!(ignored.len(), 2);
    }
}

#[test]
fn objects_with_different_members_share_all_columns() {
    let body = r#"[{"a":1},{"b":2,"a":3},{}]"#;
    let rows: Vec<(Option<i64>, Option<i64>)> = read(body).unwrap();
    assert_eq!(rows, [(Some(1), None), (Some(3), Some(2)), (None, None)]);
}

#[test]
fn empty_results_are_empty_and_not_errors() {
    for body in [r#"{"columns":["n"],"rows":[]}"#, "[]", " [ ] ", "\u{feff}[]"] {
        assert_eq!(read::<i64>(body).unwrap(), [0_i64; 0], "{body}");
    }
    assert_eq!(result("[]").columns().unwrap(), []);
    let counted = counted("[]", json!({"result_columns": 2, "result_rows": 0}));
    assert_eq!(counted.columns().unwrap().len(), 2);
}

#[test]
fn a_cell_that_does_not_fit_is_named_with_row_column_value_and_type() {
    let error = refusal::<(String, i64)>(NAMED[0]);
    assert_eq!(error.path(), Some("row 2, column \"country\""));
    let message = error.to_string();
    assert!(message.contains("null") && message.contains("string"), "{message}");
    let error = refusal::<(Option<String>, bool)>(NAMED[2]).to_string();
    assert!(
        error.contains("row 1, column \"n\"") && error.contains("expected a boolean"),
        "{error}"
    );
    assert!(!error.contains(" line "), "{error}");
}

#[test]
fn rows_before_a_bad_one_can_be_read() {
    let result = result(r#"{"columns":["n"],"rows":[[1],["x"],[3]]}"#);
    let mut rows = result.rows::<i64>();
    assert_eq!(ready(rows.try_next()).unwrap(), Some(1));
    assert!(ready(rows.try_next()).is_err());
    assert_eq!(ready(rows.try_next()).unwrap(), Some(3));
    assert_eq!(ready(rows.try_next()).unwrap(), None);
}

#[test]
fn a_row_of_another_width_or_kind_is_refused() {
    assert!(
        refusal::<Vec<i64>>("[[1,2],[3]]")
            .to_string()
            .contains("row 2 has 1 values, but there are 2 columns")
    );
    assert!(
        refusal::<Vec<i64>>(r#"{"columns":["a"],"rows":[7]}"#)
            .to_string()
            .contains("row 1 is not an array")
    );
    assert!(
        refusal::<Vec<i64>>(r#"[{"a":1},[2]]"#)
            .to_string()
            .contains("row 2 is not an object")
    );
    assert!(
        refusal::<(i64,)>("[[1,2]]")
            .to_string()
            .contains("more columns than the type takes")
    );
    assert!(refusal::<(i64, i64, i64)>("[[1,2]]").to_string().contains("row 1"));
}

#[test]
fn a_struct_field_without_a_column_names_the_columns_that_there_are() {
    let error = refusal::<User>(r#"{"columns":["a","b"],"rows":[[1,2]]}"#).to_string();
    assert!(error.contains("missing field `n`") && error.contains("a, b"), "{error}");
}

#[test]
fn unknown_layouts_show_how_they_begin_and_point_to_the_raw_access() {
    for body in [
        r#"{"data":[1]}"#,
        "[1,2]",
        "7",
        "\"text\"",
        r#"{"columns":7,"rows":[]}"#,
        "null",
    ] {
        let result = result(body);
        let error = result.columns().unwrap_err();
        let message = error.to_string();
        assert!(message.contains("layout") && message.contains("bytes()"), "{message}");
        assert_eq!(error.body().unwrap(), body.as_bytes());
        assert_eq!(refusal::<Vec<i64>>(body).to_string(), message);
        assert!(ready(result.json()).is_ok());
    }
}

#[test]
fn what_is_no_whole_json_is_an_error_that_shows_how_it_begins() {
    for (body, shown) in [
        ("", "not even JSON"),
        ("<html>busy</html>", "<html>"),
        (r#"{"columns":["n"],"rows":[[1],[2"#, "whole"),
        ("[[1]] trailing", "whole"),
    ] {
        let message = refusal::<i64>(body).to_string();
        assert!(message.contains(shown), "{message}");
    }
}

#[test]
fn a_token_that_the_data_server_sends_back_is_not_shown() {
    for body in ["<html>t0k3n</html>", r#"["t0k3n"]"#, r#"[["t0k3n"]]"#] {
        let message = refusal::<i64>(body).to_string();
        assert!(message.contains("[secret]") && !message.contains("t0k3n"), "{message}");
    }
}

#[test]
fn a_result_with_other_counts_than_the_execution_has_is_not_called_whole() {
    let body = r#"{"columns":["n"],"rows":[[1],[2]]}"#;
    let ended = |columns: i64, rows: i64| {
        let attributes = json!({"execution_status": "completed", "result_columns": columns, "result_rows": rows});
        let rows = ready(counted(body, attributes).rows::<i64>().into_vec());
        rows.map(|rows| rows.len()).map_err(|error| error.to_string())
    };
    for (columns, rows, why) in [
        (1, 3, "counted 3 rows, but 2 came"),
        (1, 1, "counted 1 rows, but more came"),
        (2, 2, "counted 2 columns, but 1 came"),
    ] {
        let error = ended(columns, rows).unwrap_err();
        assert!(error.contains(why), "{error}");
    }
    assert_eq!(ended(1, 2), Ok(2));
    assert_eq!(ended(0, 0), Ok(2), "nothing was counted");
}

#[test]
fn counts_of_an_execution_that_is_not_known_to_have_ended_may_be_too_low_but_not_too_high() {
    let body = r#"{"columns":["n"],"rows":[[1],[2]]}"#;
    let under_way = |rows: i64| counted(body, json!({"execution_status": "processing", "result_rows": rows}));
    let read = |rows| ready(under_way(rows).rows::<i64>().into_vec());
    assert!(read(1).is_ok());
    let error = read(3).unwrap_err();
    assert!(error.to_string().contains("counted 3 rows"), "{error}");
}
