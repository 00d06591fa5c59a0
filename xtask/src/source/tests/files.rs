//! Pages in folders: what their links lead to there.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{
    super::{Form, SourceError, read},
    VERSION, assert_document, assert_unreachable, document, document_of_version, folder,
    pages::{main_bundle, redocusaurus},
    read_path,
};

fn write(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(&path, text).expect("a file");
    path
}

#[test]
fn a_link_of_a_saved_site_is_looked_for_in_the_folders_above_the_page() {
    for link in [
        "/redocusaurus/api.yaml",
        "/redocusaurus/api.yaml?v=1#top",
        "/base/redocusaurus/api.yaml",
        "https://site.invalid/redocusaurus/api.yaml",
        "//site.invalid/base/redocusaurus/api.yaml",
        "../../redocusaurus/api.yaml",
    ] {
        let folder = folder();
        let document_path = write(folder.path(), "redocusaurus/api.yaml", &document().to_string());
        let page = write(folder.path(), "docs/api/index.html", &redocusaurus(link));
        let from = assert_document(read_path(&page), Form::Redocusaurus, &document());
        assert_eq!(fs::canonicalize(from).ok(), fs::canonicalize(document_path).ok());
    }
}

#[test]
fn a_page_without_its_linked_document_is_read_by_its_scripts() {
    let folder = folder();
    let other = document_of_version("2025-01-01");
    // The page names its document, so that the version does not matter.
    write(folder.path(), "assets/js/main.0e4777ed.js", &main_bundle(&other));
    let page = write(folder.path(), "api/index.html", &redocusaurus("/redocusaurus/api.yaml"));
    let from = assert_document(read_path(&page), Form::Redocusaurus, &other);
    assert!(from.ends_with("main.0e4777ed.js"), "{from}");
}

#[test]
fn a_page_alone_is_unreachable_and_says_what_to_give_instead() {
    let folder = folder();
    let page = write(folder.path(), "index.html", &redocusaurus("/redocusaurus/api.yaml"));
    let published = read_path(&page);
    assert_unreachable(published.clone(), "/redocusaurus/api.yaml leads to no file");
    let error: SourceError = published.expect_err("nothing to read");
    assert!(
        error
            .to_string()
            .contains("Give the URL of the page, or the linked document itself")
    );
}

#[test]
fn a_file_of_the_same_name_elsewhere_is_not_taken_for_the_linked_one() {
    let folder = folder();
    write(folder.path(), "api.yaml", &document().to_string());
    let page = write(folder.path(), "index.html", &redocusaurus("/redocusaurus/api.yaml"));
    assert_unreachable(read_path(&page), "leads to no file");
}

#[test]
fn a_page_names_its_document_for_redoc() {
    for page in [
        "<!doctype html><redoc spec-url='our api.json'></redoc>",
        "<redoc spec-url=\"./our%20api.json\" theme='{}'></redoc>",
        "<html><div id=c></div><script>Redoc.init('our api.json', {}, c)</script>",
    ] {
        let folder = folder();
        write(folder.path(), "our api.json", &document().to_string());
        let page = write(folder.path(), "index.html", page);
        let from = assert_document(read_path(&page), Form::RedocElement, &document());
        assert!(from.ends_with("our api.json"), "{from}");
    }
}

#[test]
fn a_link_to_a_page_is_not_followed_any_further() {
    let folder = folder();
    write(
        folder.path(),
        "b.html",
        "<title>B</title><redoc spec-url='c.json'></redoc>",
    );
    write(folder.path(), "c.json", &document().to_string());
    let page = write(folder.path(), "a.html", "<redoc spec-url='b.html'></redoc>");
    super::assert_not_recognised(read_path(&page), "titled \"B\"");
}

#[test]
fn a_file_url_is_a_file() {
    let folder = folder();
    let path = write(folder.path(), "a b.json", &document().to_string());
    let url = url::Url::from_file_path(&path).expect("an absolute path").to_string();
    let from = assert_document(read(&url, VERSION), Form::OpenApi, &document());
    assert_eq!(from, url);
}
