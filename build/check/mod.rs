//! What must hold before the generator runs, so that its limits show as messages and not as panics.

pub mod components;
mod needed;
mod operations;
mod references;

use super::{
    document::{Document, Failure},
    emit,
};

/// Everything that the client cannot be generated from: what is wrong where it stands, in document order, and then
/// what the client is built on and does not find.
pub fn findings(document: &Document) -> Vec<Failure> {
    let mut wrong = Vec::new();
    version(document, &mut wrong);
    references::check(document, &mut wrong);
    components::check(document, &mut wrong);
    operations::check(document, &mut wrong);
    wrong.extend(emit::operations_findings(document));
    wrong.extend(emit::embedding_findings(document));

    let mut missing = Vec::new();
    needed::check(document, &mut missing);
    missing.extend(emit::flow_findings(document));

    let mut all = Vec::new();
    for mut group in [wrong, missing] {
        group.sort_by_key(|failure| failure.line);
        for failure in group {
            if !all.contains(&failure) {
                all.push(failure);
            }
        }
    }
    all
}

fn version(document: &Document, found: &mut Vec<Failure>) {
    if !document.root["openapi"]
        .as_str()
        .is_some_and(|version| version.starts_with("3.0."))
    {
        found.push(document.failure(
            "openapi-version",
            "/openapi",
            "must be a version 3.0.x, the only one that the generator reads",
            "write the document in OpenAPI 3.0.3",
        ));
    }
}
