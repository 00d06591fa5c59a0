//! The documents that stand in scripts, inline or bundled.

use std::sync::LazyLock;

use regex::{Captures, Regex};
use serde_json::Value;

use super::{
    Form,
    candidates::{Candidates, PLUGIN},
    error::Refusal,
    literal, openapi,
};

/// What stands before a document in a script, or, for `bare`, at its beginning. The pattern is constant, and compiles.
static ANCHOR: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r#"(?x)
        (?<state>      \b__redoc_state      ["'\]]* \s* = \s* (?: JSON\.parse\( \s* )? )
      | (?<definition> \b__redoc_definition ["'\]]* \s* = \s* (?: JSON\.parse\( \s* )? )
      | (?<init>       \bRedoc\.init\( \s* )
      | (?<parse>      \bJSON\.parse\( \s* )
      | (?<plugin>     ["']docusaurus-plugin-redoc["'] \s* : \s* )
      | (?<spec>       \bspec ["']? \s* : \s* )
      | (?<bare>       \{ \s* ["']?openapi["']? \s* : \s* ["'`]3\. )
        "#,
    )
    .expect("a valid pattern")
});

impl Candidates {
    /// The documents in a script; `bare` is the form of one that nothing tells more about.
    pub fn of_script(text: &str, bare: Form) -> Self {
        let mut candidates = Self::default();
        let mut at = 0;
        while let Some(anchor) = ANCHOR.captures_at(text, at) {
            let Some(all) = anchor.get(0) else { break };
            let start = if anchor.name("bare").is_some() {
                all.start()
            } else {
                all.end()
            };
            at = match literal::read(&text[start..]) {
                Ok((value, length)) => {
                    candidates.add_anchored(&anchor, value, bare);
                    // What stands inside of it has been seen; its escapes would be misread.
                    start + length
                }
                Err(fault) if promises_document(&anchor, &text[start..]) => {
                    candidates.refuse(Refusal::not_parseable(format!(
                        "the data after `{}` is broken or cut off ({fault})",
                        all.as_str().trim()
                    )));
                    // As above: what was read is data, whatever follows.
                    all.end().max(start + fault.length)
                }
                Err(_) => all.end(),
            };
        }
        candidates
    }

    fn add_anchored(&mut self, anchor: &Captures<'_>, value: Value, bare: Form) {
        let is = |name| anchor.name(name).is_some();
        if value.is_null() {
            return;
        }
        if is("state") {
            let before = self.found.len();
            self.add(decoded(value), Form::Redoc2);
            if self.found.len() == before {
                self.refuse(Refusal::not_parseable(
                    "the state of its Redoc 2 page holds no OpenAPI 3 document at `spec.data`",
                ));
            }
        } else if is("definition") {
            let seen = openapi::describe(&value);
            let before = self.found.len();
            self.add(value, Form::Redoc3);
            if self.found.len() == before {
                self.refuse(Refusal::not_parseable(format!(
                    "in the definition of its Redoc 3 page {seen}"
                )));
            }
        } else if is("init") {
            match value {
                Value::String(text) if openapi::parse(&text).is_none() => self.links.push(text),
                value => self.add(value, Form::RedocElement),
            }
        } else if is("parse") {
            if let Value::String(text) = &value {
                match serde_json::from_str(text) {
                    Ok(value) => self.add(value, bare),
                    Err(error) if mentions_document(text) => self.refuse(openapi::json_refusal(&error)),
                    Err(_) => {}
                }
            }
        } else if is("plugin") {
            if let Value::Object(plugin) = value {
                self.add_plugin(plugin);
            }
        } else {
            self.add(value, bare);
        }
    }
}

/// JSON in a string is what it says.
fn decoded(value: Value) -> Value {
    match &value {
        Value::String(text) => serde_json::from_str(text).unwrap_or(value),
        _ => value,
    }
}

/// Whether what follows an anchor ought to be a document; code that only uses the same words is not.
fn promises_document(anchor: &Captures<'_>, rest: &str) -> bool {
    if !rest.starts_with(['{', '\'', '"', '`']) {
        return false;
    }
    anchor.name("state").is_some()
        || anchor.name("definition").is_some()
        || anchor.name("bare").is_some()
        || mentions_document(rest)
}

/// Whether the beginning names what only a document, or what holds one, has.
fn mentions_document(text: &str) -> bool {
    const LOOKED_AT: usize = 1000;
    let end = text.char_indices().nth(LOOKED_AT).map_or(text.len(), |(end, _)| end);
    let start = &text[..end];
    [r#""openapi""#, r#""swagger""#, r#""spec""#, PLUGIN]
        .iter()
        .any(|word| start.contains(word))
}
