use serde_json::json;

use super::*;

fn schemas_of(text: &str) -> Result<Vec<DatabaseSchema>, (String, &'static str)> {
    let raw: Box<RawValue> = serde_json::from_str(text).unwrap();
    read(&raw, None).map_err(|odd| (odd.path, odd.expected))
}

/// Schemas in short: `public.orders(id integer, note)`.
fn shown(text: &str) -> Vec<String> {
    let schemas = schemas_of(text).unwrap_or_else(|odd| panic!("{odd:?}: {text}"));
    let column = |column: &SchemaColumn| match &column.type_name {
        Some(type_name) => format!("{} {type_name}", column.name),
        None => column.name.clone(),
    };
    let mut shown = Vec::new();
    for schema in schemas {
        let name = schema.name.as_deref().unwrap_or("?");
        shown.extend(schema.tables.iter().map(|table| {
            let columns: Vec<String> = table.columns.iter().map(column).collect();
            format!("{name}.{}({})", table.name, columns.join(", "))
        }));
        if schema.tables.is_empty() {
            shown.push(format!("{name}."));
        }
    }
    shown
}

#[test]
fn schemas_tables_and_columns_are_read_from_whichever_level_the_data_begins_as_lists_or_by_name() {
    let table = r#"{"name":"orders","columns":[{"name":"id","type":"integer"},{"name":"note"}]}"#;
    let by_name = r#"{"columns":{"id":"integer","note":null}}"#;
    for (text, schema) in [
        (
            format!(r#"{{"schemas":[{{"name":"public","tables":[{table}]}}],"more":1}}"#),
            "public",
        ),
        (
            format!(r#"{{"more":1,"schemas":{{"public":{{"tables":[{table}]}}}}}}"#),
            "public",
        ),
        (format!(r#"{{"schemas":{{"public":[{table}]}}}}"#), "public"),
        (
            format!(r#"{{"schemas":{{"public":{{"orders":{by_name}}}}}}}"#),
            "public",
        ),
        (format!(r#"[{{"schema_name":"public","tables":[{table}]}}]"#), "public"),
        (format!(r#"{{"name":"public","tables":[{table}]}}"#), "public"),
        (format!(r#"{{"tables":[{table}]}}"#), "?"),
        (format!(r#"{{"tables":{{"orders":{by_name}}}}}"#), "?"),
        (format!("[{table}]"), "?"),
        (format!(r#"{{"public":{{"orders":{by_name}}}}}"#), "public"),
        (format!(r#"{{"public":{{"tables":[{table}]}}}}"#), "public"),
        (format!(r#"{{"public":[{table}]}}"#), "public"),
        (format!(r#"{{"orders":{by_name}}}"#), "?"),
        (
            r#"{"orders":[{"name":"id","data_type":"integer"},{"column":"note"}]}"#.to_owned(),
            "?",
        ),
        (
            r#"{"TABLES":[{"TABLE_NAME":"orders","COLUMNS":[{"COLUMN_NAME":"id","DATA_TYPE":"integer"},"note"]}]}"#
                .to_owned(),
            "?",
        ),
        (
            r#"[{"tableName":"orders","columns":[{"columnName":"id","dataType":"integer"},{"columnName":"note"}]}]"#
                .to_owned(),
            "?",
        ),
    ] {
        assert_eq!(shown(&text), [format!("{schema}.orders(id integer, note)")], "{text}");
    }
}

#[test]
fn columns_that_name_their_table_are_put_into_it_in_their_order() {
    let flat = r#"[
        {"table_schema":"b","table_name":"t","column_name":"z","data_type":"text","is_nullable":"NO"},
        {"table_schema":"a","table_name":"t","column_name":"x","data_type":"int","is_nullable":"YES"},
        {"table_schema":"b","table_name":"t","column_name":"y","data_type":"int","ordinal_position":2}
    ]"#;
    assert_eq!(shown(flat), ["b.t(z text, y int)", "a.t(x int)"]);
    let schemas = schemas_of(flat).unwrap();
    let columns = &schemas[0].tables[0].columns;
    assert_eq!((columns[0].is_nullable, columns[1].is_nullable), (Some(false), None));
    assert_eq!(schemas[1].tables[0].columns[0].is_nullable, Some(true));
    assert_eq!(columns[1].extra["ordinal_position"], 2);
    let tables = r#"{"tables":[{"schema":"b","name":"t","columns":["z"]},{"schema":"a","name":"t"}]}"#;
    assert_eq!(shown(tables), ["b.t(z)", "a.t()"]);
}

#[test]
fn what_the_data_says_besides_is_kept_and_what_has_an_odd_form_stays_there() {
    let text = r#"{"name":"s","owner":"me","tables":[{"name":"v","type":"view","row_count":7,"comment":null,
        "columns":[{"name":"c","type":{"base":"text"},"nullable":false,"key":true},{"name":"d","nullable":"maybe"}]}]}"#;
    let schemas = schemas_of(text).unwrap();
    assert_eq!(json!(schemas[0].extra), json!({"owner": "me"}));
    let table = &schemas[0].tables[0];
    assert_eq!((table.kind.as_deref(), table.row_count), (Some("view"), Some(7)));
    assert_eq!(json!(table.extra), json!({"comment": null}));
    assert_eq!(
        (&table.columns[0].type_name, table.columns[0].is_nullable),
        (&None, Some(false))
    );
    assert_eq!(
        json!(table.columns[0].extra),
        json!({"type": {"base": "text"}, "key": true})
    );
    assert_eq!(json!(table.columns[1].extra), json!({"nullable": "maybe"}));
}

#[test]
fn order_and_names_stay_as_they_came() {
    let text = r#"{"tables":{"z":{"columns":{"b":"1","a":"2","b":"3"}},"":null,"a\u00e9":["é\n"]}}"#;
    assert_eq!(shown(text), ["?.z(b 1, a 2, b 3)", "?.()", "?.aé(é\n)"]);
}

#[test]
fn what_is_empty_is_empty() {
    for text in ["[]", "{}", r#"{"schemas":[]}"#, r#"{"schemas":null}"#] {
        assert_eq!(schemas_of(text), Ok(Vec::new()), "{text}");
    }
    assert_eq!(shown(r#"{"tables":[]}"#), ["?."]);
    assert_eq!(
        shown(r#"{"schemas":["a",{"name":"b"},{"name":"c","tables":["t"]}]}"#),
        ["a.", "b.", "c.t()"]
    );
}

#[test]
fn a_schema_without_a_name_has_the_one_that_was_asked_for() {
    let named = |text: &str| {
        let raw: Box<RawValue> = serde_json::from_str(text).unwrap();
        read(&raw, Some("asked")).unwrap().remove(0).name
    };
    assert_eq!(named(r#"{"tables":[]}"#).as_deref(), Some("asked"));
    assert_eq!(named(r#"{"name":"own","tables":[]}"#).as_deref(), Some("own"));
}

#[test]
fn a_layout_that_is_not_known_or_could_be_several_is_refused_with_its_place() {
    for text in [
        "7",
        "null",
        r#""text""#,
        r#"["orders"]"#,
        r#"{"orders":["id"]}"#,
        r#"{"orders":[{"name":"id"}]}"#,
        r#"{"data":7}"#,
        "[[1]]",
    ] {
        assert_eq!(schemas_of(text), Err((String::new(), "")), "{text}");
    }
    for (text, path) in [
        (r#"{"schemas":[{"tables":[]},{"owner":1}]}"#, "schemas[1]"),
        (r#"{"schemas":{"s":7}}"#, "schemas.s"),
        (r#"{"tables":[{"name":"t"},{"columns":[]}]}"#, "tables[1]"),
        (
            r#"{"Tables":{"t":{"columns":[{"type":"int"}]}}}"#,
            "Tables.t.columns[0]",
        ),
        (
            r#"{"tables":[{"name":"t","columns":[["id","int"]]}]}"#,
            "tables[0].columns[0]",
        ),
        (r#"[{"table":"t","column":"c"},{"table":7,"column":"d"}]"#, "[1]"),
        (r#"{"tables":7}"#, "tables"),
    ] {
        let (at, expected) = schemas_of(text).unwrap_err();
        assert_eq!(at, path, "{text}");
        assert!(!expected.is_empty());
    }
}
