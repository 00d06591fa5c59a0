//! Every kind of single change is found once, whatever the page: a base document, patches of it, and the report that each
//! is to give, beside the patch. `EXPECTORATE=overwrite cargo test -p xtask --test drift` writes the reports anew.

#[path = "support/pages.rs"]
mod pages;

use std::{
    fs,
    path::{Path, PathBuf},
};

use pages::{PageForm, render};
use serde_json::Value;
use xtask::{
    codegen::document::Document,
    compare::compare,
    difference::Comparison,
    report::{Format, Report},
    source::{self, Content},
};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/drift")
}

fn base() -> Document {
    Document::parse(&fs::read_to_string(folder().join("base.yaml")).unwrap()).unwrap()
}

/// The patches, as (name, patched document).
fn patched() -> Vec<(String, Value)> {
    let mut names: Vec<String> = fs::read_dir(folder().join("patches"))
        .unwrap()
        .filter_map(|entry| {
            let name = entry.unwrap().file_name().into_string().unwrap();
            name.strip_suffix(".yaml").map(str::to_owned)
        })
        .collect();
    names.sort();
    names
        .into_iter()
        .map(|name| {
            let patch = fs::read_to_string(folder().join("patches").join(format!("{name}.yaml"))).unwrap();
            let patch: json_patch::Patch = serde_saphyr::from_str(&patch).unwrap();
            let mut document = base().root;
            json_patch::patch(&mut document, &patch).unwrap_or_else(|error| panic!("{name}: {error}"));
            (name, document)
        })
        .collect()
}

/// The report without colours.
fn report(comparison: &Comparison) -> String {
    let report = Report {
        document: "base.yaml",
        from: "the page",
        form: "published".to_owned(),
        comparison,
    };
    anstream::adapter::strip_str(&report.write(Format::Human)).to_string()
}

/// What is read from the document as a page of this form.
fn published(form: PageForm, document: &Value) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let page = render(form, document, folder.path());
    let version = document["info"]["version"].as_str().unwrap();
    match source::read(page.to_str().unwrap(), version).unwrap().content {
        Content::Document(document) => document,
        Content::Text(_) => panic!("a document was read as text"),
    }
}

/// Every form in a test of its own, for they run side by side.
macro_rules! in_every_form {
    ($($name:ident: $form:ident),+) => {$(
        #[test]
        fn $name() {
            let base = base();
            for (name, document) in patched() {
                let comparison = compare(&base, "base.yaml", &published(PageForm::$form, &document));
                let expected = folder().join("patches").join(format!("{name}.txt"));
                expectorate::assert_contents(expected, &report(&comparison));
            }
        }
    )+};
}

in_every_form! {
    every_single_change_gives_its_report_as_json: Json,
    every_single_change_gives_its_report_as_yaml: Yaml,
    every_single_change_gives_its_report_in_a_redoc_2_page: Redoc2,
    every_single_change_gives_its_report_in_a_redoc_3_page: Redoc3,
    every_single_change_gives_its_report_in_a_redocusaurus_page: Redocusaurus,
    every_single_change_gives_its_report_in_a_route_chunk: RouteChunk,
    every_single_change_gives_its_report_in_a_main_bundle: MainBundle
}

#[test]
fn our_own_document_shows_no_difference_in_any_form() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi/cluvio.yaml");
    let ours = Document::parse(&fs::read_to_string(path).unwrap()).unwrap();
    for form in PageForm::ALL {
        let comparison = compare(&ours, "cluvio.yaml", &published(form, &ours.root));
        assert!(comparison.differences.is_empty(), "{form:?}: {}", report(&comparison));
    }
}

#[test]
fn every_single_change_is_one_difference_and_no_other_wording_is_any() {
    let base = base();
    for (name, document) in patched() {
        let comparison = compare(&base, "base.yaml", &document);
        let count = usize::from(!name.starts_with("no-difference-"));
        assert_eq!(comparison.differences.len(), count, "{name}: {}", report(&comparison));
    }
}

#[test]
fn the_document_itself_and_in_another_order_shows_no_difference() {
    fn reversed(value: &Value) -> Value {
        match value {
            Value::Object(object) => object
                .iter()
                .rev()
                .map(|(key, value)| (key.clone(), reversed(value)))
                .collect(),
            Value::Array(items) => items.iter().map(reversed).collect(),
            other => other.clone(),
        }
    }
    let base = base();
    for document in [base.root.clone(), reversed(&base.root)] {
        let comparison = compare(&base, "base.yaml", &document);
        assert!(comparison.differences.is_empty(), "{}", report(&comparison));
    }
}
