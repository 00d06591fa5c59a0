//! What a server may send at the most.

use super::*;

fn limited(body: &str, limits: ResultLimits) -> Result<usize, String> {
    let pieces = [3, usize::MAX].map(|length| {
        let result = in_pieces(body.as_bytes(), length, json!({}), limits);
        let rows = ready(result.rows::<serde::de::IgnoredAny>().into_vec());
        rows.map(|rows| rows.len()).map_err(|error| error.to_string())
    });
    assert_eq!(pieces[0].is_ok(), pieces[1].is_ok(), "{pieces:?}");
    pieces[0].clone()
}

#[test]
fn a_row_above_the_limit_is_refused_and_names_itself_and_the_limit() {
    let limits = ResultLimits::default().row_bytes(20);
    let small = r#"[["aaaa"],["bbbb"]]"#;
    assert_eq!(limited(small, limits), Ok(2));
    for body in [
        r#"[["a"],["bbbbbbbbbbbbbbbbbbbbbbbb"]]"#,
        r#"{"columns":["a"],"rows":[["a"],["bbbbbbbbbbbbbbbbbbbbbbbb"]]}"#,
        r#"[{"a":1},{"a":"bbbbbbbbbbbbbbbbbbbbbbbb"}]"#,
        r#"[["a"],["bbbbbbbbbbbbbbbbbbbbbbbb"#,
    ] {
        let error = limited(body, limits).unwrap_err();
        assert!(error.contains("row 2") && error.contains("20 bytes"), "{error}");
    }
}

#[test]
fn what_stands_outside_the_rows_is_limited_like_a_row() {
    let limits = ResultLimits::default().row_bytes(30);
    for body in [
        format!(r#"{{"columns":["{}"],"rows":[]}}"#, "c".repeat(40)),
        format!(r#"{{"more":"{}","columns":["a"],"rows":[]}}"#, "c".repeat(40)),
        format!(r#"{{"rows":[[1],[2],[3],{}[4]],"columns":["a"]}}"#, "[1],".repeat(40)),
        " ".repeat(50) + "[[1]]",
    ] {
        let cut = in_pieces(body.as_bytes(), 3, json!({}), limits);
        let error = ready(cut.rows::<i64>().into_vec()).unwrap_err().to_string();
        assert!(error.contains("30 bytes"), "{body}: {error}");
    }
}

#[test]
fn a_result_above_the_total_limit_is_refused_where_it_passes_it() {
    let body = format!("[[1]{}]", ",[1]".repeat(1000));
    let limits = ResultLimits::default().total_bytes(2000);
    let mut rows = in_pieces(body.as_bytes(), 100, json!({}), limits).rows::<i64>();
    let mut count = 0;
    let error = loop {
        match ready(rows.try_next()) {
            Ok(Some(_)) => count += 1,
            Ok(None) => panic!("the limit was not seen"),
            Err(error) => break error.to_string(),
        }
    };
    assert!(error.contains("2000 bytes"), "{error}");
    assert!(count <= 500, "{count}");
    assert_eq!(
        limited(&body, ResultLimits::default().total_bytes(body.len() as u64)),
        Ok(1001)
    );
}

#[test]
fn what_is_held_as_a_whole_is_limited_also_where_the_layout_is_not_known() {
    let limits = ResultLimits::default().held_bytes(10);
    for body in ["[[1],[2],[3],[4]]", r#"{"data":[1,2,3,4]}"#] {
        let error = ready(in_pieces(body.as_bytes(), 4, json!({}), limits).bytes()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Undecodable);
        assert!(error.to_string().contains("10 bytes"), "{error}");
        assert_eq!(error.execution_id(), Some("e"));
        assert!(ready(in_pieces(body.as_bytes(), 4, json!({}), limits).json()).is_err());
    }
}

#[test]
fn white_space_and_members_behind_the_rows_are_let_go_however_much_comes() {
    let limits = ResultLimits::default().row_bytes(100);
    let space = " ".repeat(1000);
    let members = r#","more":[1]"#.repeat(100);
    let body = format!(r#"{{"columns":["a"],"rows":[{space}[1]{space},{space}[2]{space}]{members}{space}}}{space}"#);
    assert_eq!(limited(&body, limits), Ok(2));
}

#[test]
fn a_name_that_never_ends_is_refused() {
    for body in [
        format!("{{\"{}", "n".repeat(100_000)),
        format!("{{\"a\"{}", " ".repeat(100_000)),
    ] {
        let error = ready(result(&body).rows::<i64>().into_vec()).unwrap_err().to_string();
        let cut = in_pieces(body.as_bytes(), 1000, json!({}), ResultLimits::default());
        let in_pieces = ready(cut.rows::<i64>().into_vec()).unwrap_err().to_string();
        assert!(error.contains("1024") && in_pieces.contains("1024"), "{error}");
    }
}

#[test]
fn rows_with_far_more_values_than_bytes_are_given_in_blocks_of_some_and_with_their_own_values() {
    const ROWS: usize = 4000;
    let columns: Vec<String> = (0..1000).map(|number| format!("c{number}")).collect();
    let rows: Vec<_> = (0..ROWS).map(|number| json!({"c7": number})).collect();
    for body in [
        json!({"columns": columns, "rows": rows}).to_string(),
        format!(r#"{{"rows":{},"columns":{}}}"#, json!(rows), json!(columns)),
    ] {
        let mut batches = counted(&body, json!({})).batches();
        let mut next = 0;
        let mut blocks = 0;
        while let Some(batch) = ready(batches.try_next()).unwrap() {
            assert!(batch.len() <= ROWS / 3, "{} rows", batch.len());
            for row in 0..batch.len() {
                assert_eq!(batch.cell(row, 7).json(), next.to_string());
                assert!(batch.cell(row, 6).is_null());
                next += 1;
            }
            blocks += 1;
        }
        assert_eq!(next, ROWS);
        assert!(blocks > 3);
    }
}
