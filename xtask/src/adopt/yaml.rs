//! Writes values as the document writes them: block mappings indented by two, short lists of scalars in brackets,
//! quotes only where they are needed and then single ones, long texts folded.

use serde_json::Value;

use super::scalar::{Quotes, inline, key, lines as scalar_lines};

/// The longest line of the document.
pub(super) const WIDTH: usize = 120;

/// A value in block form, each line indented by `indent` spaces, without a line break at the end.
///
/// ```
/// use serde_json::json;
///
/// let operation = json!({"operationId": "getThing", "responses": {"200": {"description": "The thing."}}});
/// let expected = "  operationId: getThing\n  responses:\n    '200':\n      description: The thing.";
/// assert_eq!(xtask::adopt::yaml::block(&operation, 2), expected);
/// ```
pub fn block(value: &Value, indent: usize) -> String {
    block_lines(value, indent).join("\n")
}

/// The lines of `key: value`.
pub(super) fn entry(name: &str, value: &Value, indent: usize) -> Vec<String> {
    let head = format!("{}{}:", spaces(indent), key(name, Quotes::ByNeed, false));
    if let Some(list) = short_list(value, head.chars().count() + 1) {
        return vec![format!("{head} {list}")];
    }
    match value {
        Value::Object(_) | Value::Array(_) if !is_empty(value) => {
            let mut lines = vec![head];
            lines.extend(block_lines(value, indent + 2));
            lines
        }
        _ => headed(&head, value, indent + 2, Quotes::ByNeed),
    }
}

/// The lines of `- value`.
pub(super) fn item(value: &Value, indent: usize, quotes: Quotes) -> Vec<String> {
    let head = format!("{}-", spaces(indent));
    if let Some(list) = short_list(value, indent + 2) {
        return vec![format!("{head} {list}")];
    }
    match value {
        Value::Object(_) | Value::Array(_) if !is_empty(value) => {
            let mut lines = block_lines(value, indent + 2);
            if let Some(first) = lines.first_mut() {
                *first = format!("{head} {}", first.trim_start_matches(' '));
            }
            lines
        }
        _ => headed(&head, value, indent + 2, quotes),
    }
}

/// A value on one line, with brackets and braces.
pub(super) fn flow(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(flow).collect::<Vec<_>>().join(", ")),
        Value::Object(entries) => {
            let entry =
                |(name, value): (&String, &Value)| format!("{}: {}", key(name, Quotes::ByNeed, true), flow(value));
            format!("{{{}}}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
        }
        scalar => inline(scalar, Quotes::ByNeed, true),
    }
}

/// A list of scalars in brackets, if it fits behind what stands before it.
pub(super) fn short_list(value: &Value, column: usize) -> Option<String> {
    let items = value.as_array()?;
    let scalars = !items.iter().any(|item| item.is_array() || item.is_object());
    Some(flow(value)).filter(|list| scalars && column + list.chars().count() <= WIDTH)
}

pub(super) fn spaces(count: usize) -> String {
    " ".repeat(count)
}

fn block_lines(value: &Value, indent: usize) -> Vec<String> {
    match value {
        Value::Object(entries) if !entries.is_empty() => entries
            .iter()
            .flat_map(|(name, value)| entry(name, value, indent))
            .collect(),
        Value::Array(items) if !items.is_empty() => items
            .iter()
            .flat_map(|value| item(value, indent, Quotes::ByNeed))
            .collect(),
        _ => {
            let mut lines = scalar_lines(value, indent, indent + 2, Quotes::ByNeed);
            if let Some(first) = lines.first_mut() {
                first.insert_str(0, &spaces(indent));
            }
            lines
        }
    }
}

fn headed(head: &str, scalar: &Value, indent: usize, quotes: Quotes) -> Vec<String> {
    let mut lines = scalar_lines(scalar, head.chars().count() + 1, indent, quotes);
    if let Some(first) = lines.first_mut() {
        first.insert_str(0, &format!("{head} "));
    }
    lines
}

fn is_empty(value: &Value) -> bool {
    value.as_object().is_some_and(serde_json::Map::is_empty) || value.as_array().is_some_and(Vec::is_empty)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn reread(text: &str) -> Value {
        crate::codegen::document::Document::parse(text)
            .unwrap_or_else(|failure| panic!("{failure}:\n{text}"))
            .root
    }

    #[test]
    fn every_value_is_read_back_as_it_was() {
        let texts = [
            "plain",
            "",
            " ",
            "a: b",
            "a:",
            "a #b",
            "#a",
            "- a",
            "-",
            "?",
            "yes",
            "No",
            "null",
            "~",
            "1",
            "1.5",
            "0x1f",
            "1_000",
            "12:30:45",
            "2024-06-01",
            "1e3",
            ".inf",
            "'",
            "it's",
            "'quoted'",
            "\"double\"",
            "a\tb",
            "\ta",
            "a\nb",
            "a\nb\n",
            "\na",
            "a\n\n",
            " a\nb",
            "a\n  b\n\nc",
            "é ü 漢字 😀",
            "\u{7f}",
            "\u{feff}",
            "\u{2028}",
            "\r\n",
            "a\\b",
            "{a}",
            "[a]",
            "a, b",
            "&a",
            "*a",
            "!a",
            "%a",
            "@a",
            "`a`",
            "|",
            ">",
            "<<",
            "=",
            "---",
            "...",
            "/data/id",
            "$response.body#/id",
            "a{b}",
            "https://example.com/a?b=c#d",
            "trailing ",
            "a  b",
        ];
        for text in texts {
            let long = format!("{text} {} {text}", "word ".repeat(40).trim_end());
            for text in [text, &long] {
                let value =
                    json!({text: [text, {"k": text}], "nested": {"list": [[text], []], "text": text, "none": {}}});
                for written in [block(&value, 0), block(&value, 4), flow(&value)] {
                    assert_eq!(reread(&written), value, "{text:?} in\n{written}");
                }
            }
        }
    }

    #[test]
    fn long_texts_are_folded_and_no_line_is_too_long() {
        let value = json!({"a": {"description": "some words: ".repeat(30).trim_end(), "list": vec!["value"; 40]}});
        let written = block(&value, 0);
        assert!(written.lines().all(|line| line.chars().count() <= 118), "{written}");
        assert!(written.contains("description: >-\n    some words: some"), "{written}");
        assert!(written.contains("list:\n    - value\n    - value"), "{written}");
        assert_eq!(reread(&written), value);
    }

    #[test]
    fn values_look_as_in_the_document() {
        let value = json!({
            "security": [{"ApiKey": []}],
            "parameters": [{"name": "id", "in": "path", "required": true}],
            "required": ["id", "type"],
            "example": "16.3",
            "version": "1.2.0",
            "none": null,
            "items": {},
        });
        let expected = "security:\n  - ApiKey: []\nparameters:\n  - name: id\n    in: path\n    required: true\n\
            required: [id, type]\nexample: '16.3'\nversion: 1.2.0\nnone: null\nitems: {}";
        assert_eq!(block(&value, 0), expected);
    }
}
