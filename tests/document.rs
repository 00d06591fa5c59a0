//! What the crate is made of is what the document says.

#[path = "support/document.rs"]
mod document;

use std::{fs, path::Path};

use cluvio::{EvidenceLevel, Operation, Server};
use document::{document, operations};

#[test]
fn the_table_of_operations_says_what_the_document_says() {
    let document = document();
    let operations = operations(&document);
    assert_eq!(Operation::all().len(), operations.len());
    for ((path, method, spec), row) in operations.into_iter().zip(Operation::all()) {
        assert_eq!((row.path, row.method.to_lowercase().as_str()), (path, method));
        assert_eq!(
            (row.id, row.title),
            (spec["operationId"].as_str().unwrap(), spec["summary"].as_str().unwrap())
        );
        assert_eq!(
            row.evidence.level.to_string(),
            spec["x-evidence"]["level"].as_str().unwrap()
        );
        let has_own_servers = spec["servers"].is_array();
        assert_eq!(row.server == Server::Data, has_own_servers, "{path}");
        let responses = spec["responses"].as_object().unwrap().iter();
        let mut success = responses.filter(|(status, _)| status.starts_with('2'));
        let has_content = success.any(|(_, response)| response["content"].is_object());
        assert_eq!(!row.accept.is_empty(), has_content, "{path}");
    }
    assert!(EvidenceLevel::Documented < EvidenceLevel::Inferred);
}

#[test]
fn the_snapshot_is_what_the_build_has_generated() {
    if option_env!("CLUVIO_OPENAPI").is_some_and(|path| !path.is_empty()) {
        println!("skipped: the crate is built from another document");
        return;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("generated");
    for (name, built) in [
        ("api.rs", include_str!(concat!(env!("CLUVIO_GENERATED"), "/api.rs"))),
        ("data.rs", include_str!(concat!(env!("CLUVIO_GENERATED"), "/data.rs"))),
        (
            "document.rs",
            include_str!(concat!(env!("CLUVIO_GENERATED"), "/document.rs")),
        ),
        #[cfg(feature = "embed")]
        (
            "embedding.rs",
            include_str!(concat!(env!("CLUVIO_GENERATED"), "/embedding.rs")),
        ),
        #[cfg(feature = "mock")]
        (
            "mock_api.rs",
            include_str!(concat!(env!("CLUVIO_GENERATED"), "/mock_api.rs")),
        ),
        #[cfg(feature = "mock")]
        (
            "mock_data.rs",
            include_str!(concat!(env!("CLUVIO_GENERATED"), "/mock_data.rs")),
        ),
    ] {
        let kept = fs::read_to_string(folder.join(name)).unwrap_or_default();
        assert!(kept == built, "generated/{name} is stale: run `cargo xtask snapshot`");
    }
}
