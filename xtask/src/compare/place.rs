//! How a place in our document is called in a sentence.

use super::side::Side;
use crate::{codegen::document::escape, pointer};

/// `DatasourceAttributes.host` for a property of a component, `the parameter include of List Datasources`.
pub fn name(ours: Side<'_>, pointer: &str) -> String {
    let keys: Vec<String> = pointer::keys(pointer).collect();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    match keys.as_slice() {
        ["components", "schemas", name, rest @ ..] => format!("`{name}{}`", within(rest)),
        ["components", "responses", name, rest @ ..] => format!("the response `{name}{}`", content(rest)),
        ["components", "parameters", name, ..] => format!("the parameter `{name}`"),
        ["components", "securitySchemes", name, ..] => format!("the security scheme `{name}`"),
        ["paths", path, method, rest @ ..] => {
            let operation = ours.at(&format!("/paths/{}/{method}", escape(path)));
            let title = operation.text("summary").or(operation.text("operationId"));
            let title = title.map_or_else(|| format!("{} {path}", method.to_uppercase()), str::to_owned);
            match rest {
                [] | ["x-evidence", ..] => title,
                ["parameters", index, rest @ ..] => {
                    let parameter = ours.resolve(&ours.at(&format!("{}/parameters/{index}", operation.pointer)));
                    let name = parameter.text("name").unwrap_or(index);
                    let rest = rest.strip_prefix(&["schema"]).unwrap_or(rest);
                    format!("the parameter `{name}{}` of {title}", within(rest))
                }
                ["requestBody", rest @ ..] => format!("the request body{} of {title}", content(rest)),
                ["responses", status, rest @ ..] => format!("the response {status}{} of {title}", content(rest)),
                [part, ..] => format!("{part} of {title}"),
            }
        }
        [] | ["x-evidence"] => "what the document says as a whole".to_owned(),
        [first, ..] => format!("`{first}`"),
    }
}

/// The rest of a pointer in a request body or a response.
fn content(keys: &[&str]) -> String {
    match keys {
        ["content", media_type, "schema", rest @ ..] if !within(rest).is_empty() => {
            format!(" ({media_type}, `{}`)", within(rest).trim_start_matches('.'))
        }
        ["content", media_type, ..] => format!(" ({media_type})"),
        _ => String::new(),
    }
}

/// The rest of a pointer within a schema: `.host`, `[]`, `.*`.
fn within(keys: &[&str]) -> String {
    let mut text = String::new();
    let mut keys = keys.iter();
    while let Some(key) = keys.next() {
        match *key {
            "properties" => {
                if let Some(name) = keys.next() {
                    text.push('.');
                    text.push_str(name);
                }
            }
            "items" => text.push_str("[]"),
            "additionalProperties" => text.push_str(".*"),
            _ => break,
        }
    }
    text
}
