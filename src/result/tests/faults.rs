//! Results that break off or break the rules on the way.

use super::*;

#[test]
fn a_body_that_is_cut_anywhere_is_an_error_and_gives_no_row_that_was_not_whole() {
    let whole = [
        r#"{"columns":["n","s"],"rows":[[1,"a"],[22,"é\u00e9"],[333,null]],"more":{"x":[1]}} "#,
        r#"{"rows":[[1,"a"],[22,"b"],[333,null]],"columns":["n","s"]}"#,
        r#"[{"n":1,"s":"a"},{"s":"b","n":22},{"n":333}]"#,
        r#"[[1,"a"],[22,"b"],[333,null]]"#,
    ];
    for body in whole {
        let end = body.trim_end().len();
        for cut in 0..end {
            for length in [1, 5, usize::MAX] {
                let mut rows =
                    in_pieces(&body.as_bytes()[..cut], length, json!({}), ResultLimits::default())
                        .rows::<(i64, Option<String>)>();
                let mut numbers = Vec::new();
                let error = loop {
                    match ready(rows.try_next()) {
                        Ok(Some((number, _))) => numbers.push(number),
                        Ok(None) => panic!("{} looks whole", &body[..cut]),
                        Err(error) => break error,
                    }
                };
                assert_eq!(error.kind(), ErrorKind::Undecodable);
                assert!([1, 22, 333].starts_with(&numbers), "{numbers:?} of {}", &body[..cut]);
                assert!(ready(rows.try_next()).unwrap().is_none(), "nothing follows an error");
            }
        }
    }
}

#[test]
fn rows_before_what_is_no_utf8_are_given_and_the_one_with_it_is_named() {
    for bad in [&b"\xff"[..], b"\xc3", b"\xed\xa0\x80"] {
        let body = [
            &br#"{"columns":["s"],"rows":[["a"],["b"],["c"#[..],
            bad,
            br#""],["d"]]}"#,
        ]
        .concat();
        for length in [1, 9, usize::MAX] {
            let mut rows = in_pieces(&body, length, json!({}), ResultLimits::default()).rows::<String>();
            assert_eq!(ready(rows.try_next()).unwrap().as_deref(), Some("a"));
            assert_eq!(ready(rows.try_next()).unwrap().as_deref(), Some("b"));
            let error = ready(rows.try_next()).unwrap_err();
            assert!(error.to_string().contains("row 3"), "{error}");
            assert!(ready(rows.try_next()).unwrap().is_none());
        }
    }
}

#[test]
fn text_between_rows_that_is_no_utf8_is_refused() {
    for body in [&b"[[1]\xff,[2]]"[..], b"[[1],\xff[2]]", b"\xff[[1]]", b"[[1]]\xff"] {
        let result = in_pieces(body, usize::MAX, json!({}), ResultLimits::default());
        assert!(ready(result.rows::<i64>().into_vec()).is_err());
    }
}

#[test]
fn a_column_that_first_shows_behind_the_part_that_is_looked_through_is_named() {
    let mut body = String::from(r#"[{"a":0}"#);
    while body.len() < 3 << 20 {
        body.push_str(r#",{"a":1}"#);
    }
    body.push_str(r#",{"a":2,"late":3}]"#);
    let whole = result(&body);
    assert_eq!(whole.columns().unwrap().len(), 1);
    let error = ready(whole.rows::<i64>().into_vec()).unwrap_err();
    assert!(error.to_string().contains("`late`"), "{error}");
    // Where the execution has counted the columns, they are looked for until they are found.
    let error = counted(&body, json!({"result_columns": 2}));
    assert!(error.columns().is_err());
}

#[test]
fn members_twice_and_members_missing_are_refused() {
    for body in [
        r#"{"columns":["a"],"columns":["b"],"rows":[]}"#,
        r#"{"columns":["a"],"rows":[],"rows":[[1]]}"#,
        r#"{"columns":["a"]}"#,
        r#"{"rows":[[1]]}"#,
        "{}",
        r#"{"columns":["a"],"rows":null}"#,
        r#"{"columns":["a"],"rows":[[1]],}"#,
        r#"{"columns":["a"] "rows":[[1]]}"#,
        r#"{"columns":["a"],"rows":[[1] [2]]}"#,
        r#"{"columns":["a"],"rows":[[1],]}"#,
        r#"{"columns":["a"],"rows":[,[1]]}"#,
    ] {
        refusal::<i64>(body);
    }
}

#[test]
fn values_nested_deeper_than_a_stack_is_large_do_no_harm() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let deep = open.repeat(100_000) + "1" + &close.repeat(100_000);
        for body in [
            format!("[[{deep}]]"),
            format!(r#"[{{"a":{deep}}}]"#),
            format!(r#"{{"rows":[[{deep}]],"columns":["a"]}}"#),
        ] {
            assert_eq!(read::<serde::de::IgnoredAny>(&body).unwrap().len(), 1);
            refusal::<(serde_json::Value,)>(&body);
        }
    }
}
