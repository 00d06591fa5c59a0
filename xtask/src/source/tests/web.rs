//! Pages on servers: redirects, links, and what can go wrong.

use httpmock::{Method::GET, MockServer};

use super::{
    super::{Form, read},
    VERSION, assert_document, assert_not_recognised, assert_unreachable, document, document_of_version,
    pages::{main_bundle, redocusaurus},
};

fn serve(server: &MockServer, path: &str, body: &str) {
    server.mock(|when, then| {
        when.method(GET).path(path).header("user-agent", "cluvio-xtask");
        then.status(200).body(body);
    });
}

#[test]
fn a_document_is_read_from_a_url_whatever_its_media_type_says() {
    let server = MockServer::start();
    serve(&server, "/openapi", &document().to_string());
    let url = server.url("/openapi");
    assert_eq!(assert_document(read(&url, VERSION), Form::OpenApi, &document()), url);
}

#[test]
fn links_are_resolved_against_where_redirects_end() {
    let server = MockServer::start();
    server.mock(|when, then| {
        when.path("/docs");
        then.status(302).header("location", "/docs/api/");
    });
    serve(&server, "/docs/api/", "<redoc spec-url='openapi.json'></redoc>");
    serve(&server, "/docs/api/openapi.json", &document().to_string());
    let from = assert_document(read(&server.url("/docs"), VERSION), Form::RedocElement, &document());
    assert_eq!(from, server.url("/docs/api/openapi.json"));
}

#[test]
fn the_final_address_of_a_redirect_is_told() {
    let server = MockServer::start();
    server.mock(|when, then| {
        when.path("/latest");
        then.status(301).header("location", "/v2/openapi.json");
    });
    serve(&server, "/v2/openapi.json", &document().to_string());
    let from = assert_document(read(&server.url("/latest"), VERSION), Form::OpenApi, &document());
    assert_eq!(from, server.url("/v2/openapi.json"));
}

#[test]
fn a_copy_of_a_site_is_read_before_the_site_that_it_was_built_for() {
    let (built_for, copy) = (MockServer::start(), MockServer::start());
    serve(
        &built_for,
        "/redocusaurus/api.yaml",
        &document_of_version("live").to_string(),
    );
    serve(&copy, "/redocusaurus/api.yaml", &document().to_string());
    serve(&copy, "/api/", &redocusaurus(&built_for.url("/redocusaurus/api.yaml")));
    let from = assert_document(read(&copy.url("/api/"), VERSION), Form::Redocusaurus, &document());
    assert_eq!(from, copy.url("/redocusaurus/api.yaml"));
}

#[test]
fn a_link_to_another_server_is_followed_where_the_own_one_lacks_the_document() {
    let (files, site) = (MockServer::start(), MockServer::start());
    serve(&files, "/redocusaurus/api.yaml", &document().to_string());
    serve(&site, "/api/", &redocusaurus(&files.url("/redocusaurus/api.yaml")));
    let from = assert_document(read(&site.url("/api/"), VERSION), Form::Redocusaurus, &document());
    assert_eq!(from, files.url("/redocusaurus/api.yaml"));
}

#[test]
fn a_link_that_answers_with_a_page_leaves_the_scripts() {
    let server = MockServer::start();
    serve(&server, "/api/", &redocusaurus("/redocusaurus/api.yaml"));
    serve(&server, "/redocusaurus/api.yaml", "<!doctype html><title>Start</title>");
    serve(
        &server,
        "/assets/js/main.0e4777ed.js",
        &main_bundle(&document_of_version("2025-01-01")),
    );
    let from = assert_document(
        read(&server.url("/api/"), VERSION),
        Form::Redocusaurus,
        &document_of_version("2025-01-01"),
    );
    assert_eq!(from, server.url("/assets/js/main.0e4777ed.js"));
}

#[test]
fn a_link_that_fails_is_told_with_its_address() {
    let server = MockServer::start();
    serve(&server, "/", "<redoc spec-url='/gone.json'></redoc>");
    let published = read(&server.url("/"), VERSION);
    assert_unreachable(published.clone(), &server.url("/gone.json"));
    assert_unreachable(published, "404 Not Found");

    serve(&server, "/login.json", "<title>Log in</title><input type=password>");
    serve(&server, "/private", "<redoc spec-url='/login.json'></redoc>");
    assert_not_recognised(read(&server.url("/private"), VERSION), "titled \"Log in\"");
}

#[test]
fn a_page_of_a_server_does_not_lead_to_files() {
    let folder = super::folder();
    let path = folder.path().join("api.json");
    std::fs::write(&path, document().to_string()).expect("a file");
    let server = MockServer::start();
    serve(
        &server,
        "/",
        &format!("<redoc spec-url='file://{}'></redoc>", path.display()),
    );
    assert_unreachable(read(&server.url("/"), VERSION), "leads to no");
}

#[test]
fn a_status_that_is_no_success_is_unreachable() {
    let server = MockServer::start();
    server.mock(|when, then| {
        when.path("/down");
        then.status(503).body(document().to_string());
    });
    assert_unreachable(read(&server.url("/down"), VERSION), "503 Service Unavailable");
}

#[test]
fn a_server_that_is_not_there_is_unreachable() {
    // Nothing listens at the discard port of this machine.
    assert_unreachable(read("http://127.0.0.1:9/", VERSION), "onnect");
}
