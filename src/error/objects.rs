//! The errors that a server lists.
//!
//! The body of an error is not documented. JSON:API's form is read, with a tolerance for members of other types and for
//! messages by name, as other servers have them.

use serde_json::{Map, Value, json};

use crate::api::types::ErrorObject;

/// How many errors of a list are kept.
pub(super) const MOST_ERRORS: usize = 1000;

/// The errors in a body, as many as are kept; none if it lists none.
pub(super) fn error_objects(body: &[u8]) -> Vec<ErrorObject> {
    let Ok(mut document) = serde_json::from_slice::<Value>(body) else {
        return Vec::new();
    };
    match document.get_mut("errors").map(Value::take) {
        Some(Value::Array(errors)) => errors.into_iter().take(MOST_ERRORS).map(error_object).collect(),
        Some(Value::Object(by_name)) => by_name
            .into_iter()
            .flat_map(|(name, messages)| {
                let messages = match messages {
                    Value::Array(messages) => messages,
                    one => vec![one],
                };
                messages
                    .into_iter()
                    .map(move |message| error_object(json!(format!("{name} {}", text(message).unwrap_or_default()))))
            })
            .take(MOST_ERRORS)
            .collect(),
        _ => Vec::new(),
    }
}

/// One error, whatever it is.
fn error_object(error: Value) -> ErrorObject {
    let members = match error {
        Value::Object(members) => members
            .into_iter()
            .filter_map(|(name, value)| Some((name, member(value)?)))
            .collect(),
        other => Map::from_iter([("detail".to_owned(), Value::String(text(other).unwrap_or_default()))]),
    };
    serde_json::from_value(Value::Object(members)).unwrap_or_default()
}

/// A member as the document has it: text, or an object of texts.
fn member(value: Value) -> Option<Value> {
    match value {
        Value::Object(object) => Some(Value::Object(
            object
                .into_iter()
                .filter_map(|(name, value)| Some((name, Value::String(text(value)?))))
                .collect(),
        )),
        other => text(other).map(Value::String),
    }
}

fn text(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
        other => Some(other.to_string()),
    }
}

/// An error in words.
pub(super) fn describe(error: &ErrorObject) -> String {
    let text = [error.title.as_deref(), error.detail.as_deref()];
    let mut text = text.into_iter().flatten().collect::<Vec<_>>().join(": ");
    if text.is_empty() {
        text = error
            .code
            .clone()
            .unwrap_or_else(|| "an error without a text".to_owned());
    }
    let source = error.source.as_ref();
    if let Some(place) = source.and_then(|source| source.pointer.as_ref().or(source.parameter.as_ref())) {
        text.push_str(&format!(" (at {place})"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_error_of_a_list_is_lost_whatever_its_form() {
        let told = |body: &str| error_objects(body.as_bytes()).iter().map(describe).collect::<Vec<_>>();
        assert_eq!(
            told(
                r#"{"errors": [{"status": 422, "code": 7, "detail": "a"}, {"title": ["?"], "detail": "b"}, "c", 4, {}]}"#
            ),
            ["a", "b", "c", "4", "an error without a text"]
        );
        assert_eq!(
            told(r#"{"errors": [{"detail": "a", "source": {"pointer": "/data", "line": 3}}]}"#),
            ["a (at /data)"]
        );
        assert_eq!(
            told(r#"{"errors": {"sql_query": ["can't be blank"], "r": "?"}}"#).len(),
            2
        );
        assert!(told(r#"{"error": "x"}"#).is_empty());
        assert!(told("<html>").is_empty());
    }
}
