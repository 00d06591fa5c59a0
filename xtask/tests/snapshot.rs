//! The generated sources in the repository.

use std::{fs, path::Path};

use xtask::snapshot::{SnapshotError, check, sources, write};

const DOCUMENT: &str = include_str!("../../openapi/cluvio.yaml");

/// Why the snapshot in a folder is not that of the document.
fn stale(document: &str, dir: &Path) -> String {
    match check(document, dir) {
        Err(SnapshotError::Stale(stale)) => stale.diff,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_snapshot_is_up_to_date_right_after_it_is_written_and_not_written_twice() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("new/folder");
    assert_eq!(write(DOCUMENT, &dir).unwrap().len(), 6);
    check(DOCUMENT, &dir).unwrap();
    assert_eq!(write(DOCUMENT, &dir).unwrap(), Vec::<std::path::PathBuf>::new());
}

#[test]
fn a_changed_document_makes_it_stale_with_what_changes_for_a_caller() {
    let folder = tempfile::tempdir().unwrap();
    write(DOCUMENT, folder.path()).unwrap();
    let changed = DOCUMENT.replace(
        "        - name: name\n          in: query",
        "        - name: schema_name\n          in: query",
    );
    let diff = stale(&changed, folder.path());
    let (from, to) = ("-    pub fn name<V>", "+    pub fn schema_name<V>");
    let has = |start: &str| {
        diff.lines().any(|line| {
            line.split_whitespace()
                .collect::<String>()
                .starts_with(&start.replace(' ', ""))
        })
    };
    assert!(diff.contains("--- a/api.rs") && has(from) && has(to), "{diff}");
    assert!(diff.contains("--- a/mock_api.rs"), "{diff}");
    assert!(!diff.contains("--- a/data.rs"), "{diff}");
}

#[test]
fn a_long_diff_is_cut_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    write(DOCUMENT, folder.path()).unwrap();
    fs::write(folder.path().join("api.rs"), "").unwrap();
    let diff = stale(DOCUMENT, folder.path());
    assert_eq!(diff.lines().count(), 201);
    let last = diff.lines().last().unwrap();
    let rest: usize = last.split_whitespace().find_map(|word| word.parse().ok()).unwrap();
    let lines = sources(DOCUMENT).unwrap()[0].1.lines().count();
    assert!(rest > lines - 200, "{last}, of {lines}");
}

#[test]
fn a_missing_file_and_one_too_many_are_told_and_mended() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path();
    assert!(stale(DOCUMENT, dir).contains("api.rs is missing"));
    write(DOCUMENT, dir).unwrap();
    fs::remove_file(dir.join("data.rs")).unwrap();
    fs::write(dir.join("old.rs"), "").unwrap();
    fs::write(dir.join("README.md"), "not a source").unwrap();
    assert_eq!(
        stale(DOCUMENT, dir),
        "data.rs is missing\nold.rs does not belong to the snapshot\n"
    );
    write(DOCUMENT, dir).unwrap();
    check(DOCUMENT, dir).unwrap();
    assert!(dir.join("README.md").exists() && !dir.join("old.rs").exists());
}

#[test]
fn a_document_that_cannot_be_generated_leaves_the_snapshot_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    write(DOCUMENT, folder.path()).unwrap();
    let broken = DOCUMENT
        .replace("openapi: 3.0.3", "openapi: 3.1.0")
        .replace("          x-argument: datasource\n", "");
    let error = write(&broken, folder.path()).unwrap_err();
    assert!(matches!(error, SnapshotError::Document(_)), "{error}");
    assert!(
        error.to_string().contains("3.0.x") && error.to_string().contains("one more finding"),
        "{error}"
    );
    check(DOCUMENT, folder.path()).unwrap();
}

#[test]
fn the_sources_are_the_same_each_time_and_name_no_folder_of_this_machine() {
    let first = sources(DOCUMENT).unwrap();
    assert_eq!(first, sources(DOCUMENT).unwrap());
    for (name, source) in first {
        assert!(!source.contains(env!("CARGO_MANIFEST_DIR")), "{name}");
        assert!(!source.contains(&*std::env::temp_dir().to_string_lossy()), "{name}");
    }
}
