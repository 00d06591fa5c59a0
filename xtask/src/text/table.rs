//! Rows of the tables of parameters and properties.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::{Number, Value};

use super::lines::{collapse, pattern};

/// A parameter or property, as its row in a table tells it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    pub name: String,
    pub required: bool,
    /// The JSON type, where it is a plain one: `string`, `integer`, …
    pub kind: Option<String>,
    /// Whether it is an array of that type.
    pub array: bool,
    pub format: Option<String>,
    /// The values that are allowed, where the row lists them.
    pub values: Vec<Value>,
}

/// The rows that can be read. A row goes on in the lines after it until the next one begins; objects, of whose rows
/// only the number of cells is left, are passed over.
pub(super) fn rows(lines: &[&str]) -> Vec<Row> {
    static START: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^([A-Za-z_$@][\w$@.\[\]-]*)(\s+required)?(?:\s+deprecated)?\s*[|\t](.*)$"));
    let mut rows: Vec<(String, bool, String)> = Vec::new();
    let mut before = "";
    for line in lines {
        if let Some(start) = START.captures(line) {
            let (name, rest) = (&start[1], start[3].trim_matches(is_frame));
            // Where the cell of the name has two lines, the second one stands before the separator.
            let split = name == "required" && before.chars().all(|c| c.is_alphanumeric() || "_-$.[]".contains(c));
            if split && !before.is_empty() {
                rows.push((before.to_owned(), true, rest.to_owned()));
            } else if !rest.is_empty() {
                rows.push((name.to_owned(), start.get(2).is_some(), rest.to_owned()));
            }
        } else if line.trim_matches(is_frame).is_empty() || is_object(line) {
            rows.push(Default::default());
        } else if let Some((_, _, cell)) = rows.last_mut() {
            cell.push(' ');
            cell.push_str(line.trim_matches(is_frame));
        }
        before = line;
    }
    rows.retain(|(name, _, _)| !name.is_empty());
    rows.into_iter()
        .map(|(name, required, cell)| row(name, required, &collapse(&cell)))
        .collect()
}

fn is_frame(c: char) -> bool {
    c == '|' || c.is_whitespace()
}

fn is_object(line: &str) -> bool {
    ["object", "Array"].iter().any(|word| line.starts_with(word)) && line.ends_with('|')
}

fn row(name: String, required: bool, cell: &str) -> Row {
    static KIND: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"^(Array of )?(string|integer|number|boolean|object)s?\b(?: or null)?(?: \([^)]*\))?(?: <([^>]+)>)?")
    });
    static VALUES: LazyLock<Regex> =
        LazyLock::new(|| pattern(r#"\b(?:Enum|Value):((?:\s*,?\s*(?:"[^"]*"|-?\d+(?:\.\d+)?\b|true\b|false\b))+)"#));
    static VALUE: LazyLock<Regex> = LazyLock::new(|| pattern(r#""([^"]*)"|[^\s,"]+"#));
    let kind = KIND.captures(cell);
    let values = VALUES.captures(cell);
    let listed = values
        .as_ref()
        .map_or("", |values| values.get(1).map_or("", |list| list.as_str()));
    let group = |index| {
        let found = kind.as_ref()?.get(index)?;
        Some(found.as_str().to_owned())
    };
    Row {
        name,
        required,
        array: group(1).is_some(),
        kind: group(2),
        format: group(3),
        values: VALUE
            .captures_iter(listed)
            .map(|value| match value.get(1) {
                Some(string) => Value::String(string.as_str().to_owned()),
                None => scalar(&value[0]),
            })
            .collect(),
    }
}

fn scalar(word: &str) -> Value {
    match word {
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        _ => word
            .parse::<Number>()
            .map_or_else(|_| Value::String(word.to_owned()), Value::Number),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn string(name: &str) -> Row {
        Row {
            name: name.to_owned(),
            kind: Some("string".to_owned()),
            ..Row::default()
        }
    }

    #[test]
    fn a_row_tells_name_type_format_and_values() {
        let rows = rows(&[
            "id | string <uuid> |",
            "shade required | string Enum: \"warm\" \"cold\" The \"shade\" of the light. |",
            "steps | Array of integers Items Enum: 1 2.5 -3 Where to stop at 7. |",
            "only | boolean Value: true |",
        ]);
        let id = Row {
            format: Some("uuid".to_owned()),
            ..string("id")
        };
        let shade = Row {
            required: true,
            values: vec![json!("warm"), json!("cold")],
            ..string("shade")
        };
        assert_eq!(rows[..2], [id, shade]);
        assert_eq!((rows[2].array, rows[2].kind.as_deref()), (true, Some("integer")));
        assert_eq!(rows[2].values, [json!(1), json!(2.5), json!(-3)]);
        assert_eq!(rows[3].values, [json!(true)]);
    }

    #[test]
    fn a_row_may_be_broken_into_lines_anywhere_behind_its_name() {
        let whole = rows(&["shade | string Enum: \"warm\" \"cold\" Which light. |", "id | string |"]);
        let broken = rows(&[
            "shade | string",
            "Enum: \"warm\"",
            "\"cold\" Which",
            "light. |",
            "id | string |",
        ]);
        assert_eq!(whole, broken);
        let tabs = rows(&["shade\tstring", "Enum: \"warm\" \"cold\"", "Which light.", "id\tstring"]);
        assert_eq!(whole, tabs);
    }

    #[test]
    fn a_name_over_the_word_required_is_read() {
        assert_eq!(
            rows(&["id", "required\tstring"]),
            [Row {
                required: true,
                ..string("id")
            }]
        );
    }

    #[test]
    fn objects_and_what_is_left_of_them_are_no_rows() {
        let rows = rows(&[
            "name required | string What to call it. | ||||",
            "object (Wick) | ||||||",
            "|",
            "Array of objects (Lamp) | ||||",
            "object | ||||",
            "Array",
            "|",
        ]);
        assert_eq!(
            rows,
            [Row {
                required: true,
                ..string("name")
            }]
        );
    }
}
