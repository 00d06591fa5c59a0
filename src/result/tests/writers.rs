//! Results written in other formats.

use super::*;

fn csv(body: &str) -> String {
    let mut out = Vec::new();
    let written = ready(result(body).write_csv(&mut out)).unwrap();
    assert_eq!(written.bytes, out.len() as u64);
    String::from_utf8(out).unwrap()
}

fn ndjson(body: &str) -> String {
    let mut out = Vec::new();
    let written = ready(result(body).write_ndjson(&mut out)).unwrap();
    assert_eq!(written.rows, out.iter().filter(|byte| **byte == b'\n').count() as u64);
    String::from_utf8(out).unwrap()
}

#[test]
fn csv_quotes_what_must_be_quoted_and_keeps_every_digit() {
    let body = r#"{"columns":["id","a, \"b\""],"rows":
        [[9007199254740993,"plain"],[0.10,"with \"quotes\", comma"],[null,"two\nlines"],[true,{"a": [1, "x"]}],[-1e400,""]]}"#;
    assert_eq!(
        csv(body),
        concat!(
            "id,\"a, \"\"b\"\"\"\n",
            "9007199254740993,plain\n",
            "0.10,\"with \"\"quotes\"\", comma\"\n",
            ",\"two\nlines\"\n",
            "true,\"{\"\"a\"\": [1, \"\"x\"\"]}\"\n",
            "-1e400,\n",
        )
    );
}

#[test]
fn csv_of_no_rows_is_its_header_and_a_lone_null_is_told_from_an_empty_line() {
    assert_eq!(csv(r#"{"columns":["a","a"],"rows":[]}"#), "a,a\n");
    assert_eq!(csv(r#"{"columns":["a"],"rows":[[null],["x"]]}"#), "a\n\"\"\nx\n");
    assert_eq!(csv("[[1,2]]"), "column_1,column_2\n1,2\n");
    assert_eq!(csv("[]"), "");
}

#[test]
fn csv_of_text_larger_than_any_buffer_is_whole() {
    let long = "\"\u{e9},".repeat(300_000);
    let body = json!({"columns": ["a", "b"], "rows": [[long, 1], [long, 2]]}).to_string();
    let quoted = format!("\"{}\"", long.replace('"', "\"\""));
    assert_eq!(csv(&body), format!("a,b\n{quoted},1\n{quoted},2\n"));
}

#[test]
fn ndjson_has_one_object_a_line_with_values_as_they_came() {
    let body = "{\"columns\":[\"n\",\"x \\\"y\\\"\"],\"rows\":[[0.10,\"a\\nb\"],[null,{\"k\":\r\n[1,\n2]}]]}";
    assert_eq!(
        ndjson(body),
        "{\"n\":0.10,\"x \\\"y\\\"\":\"a\\nb\"}\n{\"n\":null,\"x \\\"y\\\"\":{\"k\":  [1, 2]}}\n"
    );
    assert_eq!(
        ndjson(r#"[{"a":1},{"b":2}]"#),
        "{\"a\":1,\"b\":null}\n{\"a\":null,\"b\":2}\n"
    );
}

#[test]
fn ndjson_refuses_columns_that_share_a_name_before_it_writes_anything() {
    let mut out = Vec::new();
    let error = ready(result(r#"{"columns":["n","n"],"rows":[[1,2]]}"#).write_ndjson(&mut out)).unwrap_err();
    assert!(error.to_string().contains("more than one column `n`"), "{error}");
    assert!(out.is_empty());
}

#[test]
fn a_result_that_is_not_whole_is_an_error_of_the_writer() {
    for body in ["[[1],[2", "{\"what\":1}", ""] {
        let error = ready(result(body).write_csv(&mut Vec::new())).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Undecodable, "{body}");
    }
}

#[test]
fn a_writer_that_fails_is_told_with_what_was_written_and_of_which_execution() {
    let mut full = [0; 10];
    let error = ready(result("[[1234],[5678],[9999]]").write_csv(std::io::Cursor::new(&mut full[..]))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Output);
    assert_eq!(error.execution_id(), Some("e"));
    assert!(std::error::Error::source(&error).is_some());
}

#[test]
fn batches_lend_what_they_hold_and_name_what_cannot_be_used() {
    let mut batches = result(r#"{"columns":["s","n"],"rows":[["a",1],["b\n",null]]}"#).batches();
    let batch = ready(batches.try_next()).unwrap().unwrap();
    assert_eq!((batch.first_row(), batch.len()), (1, 2));
    let (text, number): (&str, i64) = batch.row(0).unwrap();
    assert_eq!((text, number), ("a", 1));
    assert_eq!(batch.cell(1, 0).text(), "b\n");
    assert_eq!(batch.cell(1, 0).json(), r#""b\n""#);
    assert!(batch.cell(1, 1).is_null());
    let error = batch.unfit(1, 0, "it is no date");
    assert_eq!(error.path(), Some("row 2, column \"s\""));
    assert!(error.to_string().contains("it is no date"), "{error}");
}

#[test]
fn progress_is_told_with_every_batch_and_ends_at_the_whole() {
    let told = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let hear = std::sync::Arc::clone(&told);
    let body = format!("[[1]{}]", ",[1]".repeat(99_999));
    let result = in_pieces(body.as_bytes(), 4000, json!({}), ResultLimits::default());
    let rows = result
        .on_progress(move |received| hear.lock().unwrap().push(received))
        .rows::<i64>();
    assert_eq!(ready(rows.into_vec()).unwrap().len(), 100_000);
    let told = told.lock().unwrap();
    assert!(told.len() > 2, "{told:?}");
    assert!(told.is_sorted_by_key(|received| (received.rows, received.bytes)));
    assert_eq!(told.last().unwrap().rows, 100_000);
}
