//! An OpenAPI document by itself, as JSON or YAML.

use std::{sync::LazyLock, thread};

use regex::Regex;
use serde_json::{Value, error::Category};
use serde_saphyr::{MergeKeyPolicy, Options, options::DuplicateKeyPolicy};

use super::{error::Refusal, text::shorten};

const YAML_STACK: usize = 64 * 1024 * 1024;

/// Reads a text that begins like JSON or says in YAML that it is OpenAPI; none if it does neither. What is read can
/// still be something else: see [`is_document`].
pub(super) fn parse(text: &str) -> Option<Result<Value, Refusal>> {
    if text.trim_start().starts_with(['{', '[']) {
        return Some(json(text).or_else(|refusal| {
            // YAML may begin like JSON, and takes a comma after the last item.
            yaml(text).ok().filter(claims).ok_or(refusal)
        }));
    }
    // The pattern is constant, and compiles.
    static CLAIM: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r#"(?m)^["']?(?:openapi|swagger)["']?[ \t]*:"#).expect("a valid pattern"));
    CLAIM.is_match(text).then(|| yaml(text))
}

/// Whether this is an OpenAPI 3 document with paths.
pub(super) fn is_document(value: &Value) -> bool {
    is_version_3(value) && value["paths"].is_object()
}

/// Whether this says that it is an OpenAPI document, of whatever version.
pub(super) fn claims(value: &Value) -> bool {
    value.get("openapi").is_some() || value.get("swagger").is_some()
}

/// What something is that is no OpenAPI 3 document, as a sentence about `it`.
pub(super) fn describe(value: &Value) -> String {
    match value {
        Value::Object(_) if is_version_3(value) => "it is an OpenAPI 3 document without `paths`".to_owned(),
        Value::Object(object) => match (object.get("swagger"), object.get("openapi")) {
            (Some(version), None) => {
                format!("it is a Swagger document, version {version}; convert it to OpenAPI 3 first")
            }
            (_, Some(version)) => format!("its `openapi` is {version}, not 3.x"),
            (None, None) => {
                const SHOWN: usize = 5;
                let keys = object.keys().take(SHOWN).map(|key| format!("`{}`", shorten(key)));
                let keys = keys.collect::<Vec<_>>().join(", ");
                let more = if object.len() > SHOWN { ", …" } else { "" };
                format!("it is a JSON object with the keys [{keys}{more}], none of which is `openapi`")
            }
        },
        Value::Array(_) => "it is a JSON array, no OpenAPI document".to_owned(),
        _ => "it is a single JSON value, no OpenAPI document".to_owned(),
    }
}

fn is_version_3(value: &Value) -> bool {
    match &value["openapi"] {
        Value::String(version) => version.starts_with("3."),
        // `openapi: 3.1` without quotes.
        Value::Number(version) => version.as_f64().is_some_and(|version| (3.0..4.0).contains(&version)),
        _ => false,
    }
}

/// Why JSON cannot be read, with the line.
pub(super) fn json_refusal(error: &serde_json::Error) -> Refusal {
    Refusal::not_parseable(match error.classify() {
        Category::Eof => format!("the JSON is cut off ({error})"),
        _ => format!("the JSON is broken ({error})"),
    })
}

fn json(text: &str) -> Result<Value, Refusal> {
    serde_json::from_str(text).map_err(|error| json_refusal(&error))
}

fn yaml(text: &str) -> Result<Value, Refusal> {
    let broken = |reason: String| Refusal::not_parseable(format!("the YAML is broken ({reason})"));
    // Each level of a document takes much of the stack, of which threads may have little.
    thread::scope(|scope| {
        let read = || serde_saphyr::from_str_with_options(text, yaml_options());
        let reader = thread::Builder::new().stack_size(YAML_STACK).spawn_scoped(scope, read);
        match reader.map(|reader| reader.join()) {
            Ok(Ok(Ok(value))) => Ok(value),
            Ok(Ok(Err(error))) => Err(broken(error.without_snippet().to_string())),
            Ok(Err(_)) => Err(broken("its reader fails on it".to_owned())),
            Err(error) => Err(broken(error.to_string())),
        }
    })
}

/// YAML as the tools around OpenAPI read it, which is the core schema of YAML 1.2 and merge keys, with room for large
/// documents but not for ones that unfold without end.
fn yaml_options() -> Options {
    serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_depth: 120,
            max_events: 8_000_000,
            max_nodes: 4_000_000,
            enforce_alias_anchor_ratio: false,
        },
        alias_limits: serde_saphyr::alias_limits! { max_total_replayed_events: 300_000 },
        duplicate_keys: DuplicateKeyPolicy::LastWins,
        merge_keys: MergeKeyPolicy::Merge,
        strict_booleans: true,
        underscored_numbers_as_strings: true,
    }
}
