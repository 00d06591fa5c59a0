//! What is not taken for a published API, and what is said of it.

use serde_json::json;

use super::{
    super::{Form, read},
    VERSION, assert_document, assert_not_parseable, assert_not_recognised, assert_unreachable, document,
    document_of_version, folder,
    pages::{PageForm, quoted, render},
    read_bytes, read_path,
};

#[test]
fn every_refusal_names_the_source_and_what_to_do() {
    for (published, says) in [
        (read("no/such/file", VERSION), "no/such/file is unreachable: "),
        (read("no/such/file", VERSION), "Give the path of a file"),
        (read_bytes(""), "source is not recognised: it is empty. Known are: "),
        (read_bytes("{\"openapi\": "), "source is not parseable: "),
    ] {
        let said = published.expect_err(says).to_string();
        assert!(said.contains(says), "{said}");
        assert!(said.ends_with('.') && !said.contains(".."), "{said}");
    }
}

#[test]
fn empty_and_binary_sources_are_not_recognised() {
    assert_not_recognised(read_bytes("\u{feff} \n"), "empty");
    assert_not_recognised(read_bytes(b"\x1f\x8b\x08\0\0\0"), "no text");
}

#[test]
fn other_documents_are_not_recognised_and_told_by_what_they_are() {
    for (text, reason) in [
        (
            r#"{"swagger": "2.0", "paths": {}}"#,
            "Swagger document, version \"2.0\"",
        ),
        ("swagger: '2.0'\npaths: {}\n", "Swagger document"),
        ("openapi: 4.0.0\npaths: {}\n", "4.0.0"),
        ("openapi: 3.1.0\ninfo: {}\n", "without `paths`"),
        ("openapi: 3.1.0\npaths: []\n", "without `paths`"),
        (r#"{"errors": [{"status": "404"}]}"#, "`errors`"),
        (r#"{"spec": {"swagger": "2.0"}}"#, "Swagger"),
        ("[1, 2]", "array"),
        ("\"Responses\"", "Responses"),
        ("asyncapi: 2.0.0\nchannels: {}\n", "asyncapi: 2.0.0"),
        ("Not Found", "Not Found"),
        ("See `<html>`\n<redoc>\nfor more", "it begins with"),
        ("We give these\nResponses\nto your questions.\n", "We give these"),
        ("(function(){var spec={a:1};return JSON.parse('{}')})()", "(function()"),
    ] {
        assert_not_recognised(read_bytes(text), reason);
    }
}

#[test]
fn pages_without_a_document_are_not_recognised_and_told_by_their_title() {
    for (page, reason) in [
        (
            "<!doctype html><title>404 Not Found</title><h1>Responses</h1>",
            "titled \"404 Not Found\"",
        ),
        (
            "<html><title> Log\nin </title><form><input type=password></form>",
            "asks for a password",
        ),
        (
            "\n<p>Responses\n<p>Response samples\n<p>Authorizations:\n",
            "without a title",
        ),
        (
            "Warning: x\n<html><body>\nResponses\nResponse samples\n</body></html>",
            "HTML page",
        ),
        (
            "<html><script>const __redoc_state = undefined; hydrate(__redoc_state)</script>",
            "neither holds nor names",
        ),
        (
            "<html class='plugin-redoc plugin-id-x'><title>T</title>",
            "neither holds nor names",
        ),
    ] {
        assert_not_recognised(read_bytes(page), reason);
    }
}

#[test]
fn a_document_that_is_cut_off_is_not_parseable_and_the_line_is_told() {
    let text = format!("{:#}", document());
    let end = text.find("responses").expect("responses");
    assert_not_parseable(
        read_bytes(&text[..end]),
        "cut off (EOF while parsing a string at line 13 column ",
    );
    assert_not_parseable(read_bytes("openapi: 3.0.3\npaths:\n  /a: {get: [\n"), "line 3");
    assert_not_parseable(read_bytes("openapi: 3.0.3\npaths:\n  /a: *none\n"), "line 3");
}

#[test]
fn pages_and_scripts_that_are_cut_off_are_not_parseable() {
    for form in [
        PageForm::Redoc2,
        PageForm::Redoc3,
        PageForm::RouteChunk,
        PageForm::MainBundle,
    ] {
        let folder = folder();
        let path = render(form, &document(), folder.path());
        let text = std::fs::read_to_string(&path).expect("a page");
        let end = text.rfind("x-date").expect("the end of the document");
        assert_not_parseable(read_bytes(&text[..end]), "cut off");
    }
}

#[test]
fn a_whole_document_beside_a_broken_one_is_taken_only_if_it_is_surely_wanted() {
    let broken = "b=JSON.parse('{\"url\":\"redocusaurus/b.yaml\",\"spec\":{\"openapi\":\"3.0.3\",')";
    let bundle = |version| {
        let data = quoted(&json!({"url": "redocusaurus/a.yaml", "spec": document_of_version(version)}));
        format!("a=JSON.parse('{data}');{broken}")
    };
    assert_not_parseable(read_bytes(bundle("0")), "cut off");
    assert_document(read_bytes(bundle(VERSION)), Form::RouteChunk, &document());
}

#[test]
fn what_stands_within_broken_data_is_not_taken_for_data_of_its_own() {
    let inner = json!({"openapi": "3.0.3", "info": {"version": VERSION}, "paths": {}});
    let script =
        format!("o=JSON.parse('{{\"docusaurus-plugin-redoc\":{{\"old\":{{\"spec\":{inner}}},\"api\":{{\"spec\":{{");
    assert_not_parseable(read_bytes(script), "cut off");
}

#[test]
fn a_page_whose_state_holds_something_else_is_refused() {
    for (script, reason) in [
        ("const __redoc_state = {};", "no OpenAPI 3 document at `spec.data`"),
        ("const __redoc_definition = {\"a\": 1};", "`a`"),
        (
            "const __redoc_state = {\"spec\": {\"data\": \"openapi: [\"}};",
            "`spec.data`",
        ),
    ] {
        assert_not_parseable(read_bytes(format!("<html><script>{script}</script>")), reason);
    }
    let swagger = json!({"spec": {"data": {"swagger": "2.0"}}});
    assert_not_recognised(
        read_bytes(format!("<html><script>__redoc_state = {swagger}</script>")),
        "Swagger",
    );
}

#[test]
fn what_is_no_file_is_unreachable() {
    let folder = folder();
    assert_unreachable(read_path(folder.path()), "folder");
    let large = folder.path().join("large");
    let file = std::fs::File::create(&large).expect("a file");
    file.set_len(64 * 1024 * 1024 + 1).expect("a sparse file");
    assert_unreachable(read_path(&large), "larger than 64 MiB");
    assert_unreachable(read("ftp://localhost/x", VERSION), "o such file");
    assert_unreachable(read("https://", VERSION), "no URL");
}

#[test]
fn no_beginning_of_a_page_or_a_script_makes_it_panic() {
    for form in PageForm::ALL {
        let folder = folder();
        let path = render(form, &document(), folder.path());
        let text = std::fs::read_to_string(&path).expect("a page");
        for (end, _) in text.char_indices().step_by(7) {
            // Reading either works or does not.
            let _ = read_bytes(&text[..end]);
        }
    }
}
