mod documents;
mod files;
mod forms;
mod literals;
#[path = "../../../tests/support/pages.rs"]
mod pages;
mod properties;
mod refusals;
mod web;

use std::{fs, path::Path};

use serde_json::{Value, json};
use tempfile::TempDir;

use super::{Content, Form, Published, SourceError, read};

const VERSION: &str = "2024-06-01";

/// A document with everything that has to be escaped somewhere.
fn document() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "It's an \"API\"", "version": VERSION, "description": "a\nb\t\\n </script> <!-- ü 𝄞 \u{2028}"},
        "paths": {"/things/{id}": {"get": {
            "summary": "Get Thing",
            "description": "const __redoc_state = {}; JSON.parse('{\"spec\":1}'); spec:",
            "responses": {"200": {"description": "It's \\ there."}, "404": {"description": "${x} `y`"}},
            "x-date": "2024-06-01", "x-no": "no", "x-number": 1.5, "x-version": "1.10", "x-null": null,
        }}},
    })
}

/// The same API with another version.
fn document_of_version(version: &str) -> Value {
    let mut document = document();
    document["info"]["version"] = version.into();
    document
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

fn read_path(path: &Path) -> Result<Published, SourceError> {
    read(path.to_str().expect("a path in UTF-8"), VERSION)
}

/// Reads a file of this content.
fn read_bytes(content: impl AsRef<[u8]>) -> Result<Published, SourceError> {
    let folder = folder();
    let path = folder.path().join("source");
    fs::write(&path, content).expect("a file");
    read_path(&path)
}

#[track_caller]
fn assert_document(published: Result<Published, SourceError>, form: Form, expected: &Value) -> String {
    let published = published.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(published.form, form);
    assert_eq!(published.content, Content::Document(expected.clone()));
    published.from
}

#[track_caller]
fn assert_not_recognised(published: Result<Published, SourceError>, reason: &str) {
    match published {
        Err(SourceError::NotRecognised { reason: said, .. }) => assert!(said.contains(reason), "{said}"),
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn assert_not_parseable(published: Result<Published, SourceError>, reason: &str) {
    match published {
        Err(SourceError::NotParseable { reason: said, .. }) => assert!(said.contains(reason), "{said}"),
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn assert_unreachable(published: Result<Published, SourceError>, reason: &str) {
    match published {
        Err(SourceError::Unreachable { reason: said, .. }) => assert!(said.contains(reason), "{said}"),
        other => panic!("{other:?}"),
    }
}
