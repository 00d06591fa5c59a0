//! Each form is recognised, and its document is read back as it was.

use serde_json::{Value, json};

use super::{
    super::{Content, Form},
    VERSION, assert_document, assert_not_recognised, document, document_of_version, folder,
    pages::{PageForm, main_bundle, quoted, render},
    read_bytes, read_path,
};

fn form_of(page: PageForm) -> Form {
    match page {
        PageForm::Json | PageForm::Yaml => Form::OpenApi,
        PageForm::Redoc2 => Form::Redoc2,
        PageForm::Redoc3 => Form::Redoc3,
        PageForm::Redocusaurus => Form::Redocusaurus,
        PageForm::RouteChunk => Form::RouteChunk,
        PageForm::MainBundle => Form::MainBundle,
    }
}

#[test]
fn a_document_is_read_back_from_every_form() {
    for page in PageForm::ALL {
        let folder = folder();
        let path = render(page, &document(), folder.path());
        assert_document(read_path(&path), form_of(page), &document());
    }
}

#[test]
fn our_document_is_read_back_from_every_form() {
    let ours: Value = serde_saphyr::from_str(include_str!("../../../../openapi/cluvio.yaml")).expect("our document");
    for page in PageForm::ALL {
        let folder = folder();
        let path = render(page, &ours, folder.path());
        assert_document(read_path(&path), form_of(page), &ours);
    }
}

#[test]
fn space_and_declarations_around_the_state_do_not_matter() {
    let state = json!({"spec": {"data": document()}}).to_string().replace("</", "<\\/");
    let text = Value::from(state.as_str()).to_string();
    for script in [
        format!("var __redoc_state={state}"),
        format!("let __redoc_state\n=\n{state};"),
        format!("window.__redoc_state  =  {state}"),
        format!("window['__redoc_state']={state}"),
        format!("if (typeof __redoc_state === 'object') x(__redoc_state == null); __redoc_state = {state}"),
        format!("const __redoc_state = JSON.parse({text});"),
    ] {
        let page = format!("<html><body><script>{script}</script></body></html>");
        assert_document(read_bytes(page), Form::Redoc2, &document());
    }
}

#[test]
fn a_spec_may_be_a_string_of_json_or_yaml() {
    for spec in [
        document().to_string(),
        serde_saphyr::to_string(&document()).expect("YAML"),
    ] {
        let data = quoted(&json!({"url": "redocusaurus/x.yaml", "spec": spec}));
        let script = format!("e.exports=JSON.parse('{data}')");
        assert_document(read_bytes(script), Form::RouteChunk, &document());
    }
}

#[test]
fn data_may_stand_in_any_quotes_or_in_none() {
    let entry = json!({"url": "redocusaurus/api.yaml", "spec": document()});
    let double = Value::from(entry.to_string()).to_string();
    let template = entry
        .to_string()
        .replace('\\', "\\\\")
        .replace('`', "\\`")
        .replace("${", "\\${");
    for script in [
        format!("e.exports=JSON.parse({double})"),
        format!("e.exports=JSON.parse( `{template}` )"),
        format!("e.exports={entry}"),
    ] {
        assert_document(read_bytes(&script), Form::RouteChunk, &document());
    }
    let bundle = format!(r#"const o={{"docusaurus-plugin-redoc":{{"api":{entry}}}}};"#);
    assert_document(read_bytes(bundle), Form::MainBundle, &document());
}

#[test]
fn minified_object_literals_are_read() {
    let script = r#"e.exports={url:"redocusaurus/x.yaml",isSpecFile:!0,spec:{openapi:'3.0.3',info:{version:"1"},
        paths:{"/a":{get:{deprecated:!1,tags:[`b`,'it\'s \x41\u0042\u{43}',],responses:{200:{description:"\ud834\udd1e"}},
        "x-a":void 0,"x-b":1e5,"x-c":-.5}}}}}"#;
    let expected = json!({"openapi": "3.0.3", "info": {"version": "1"}, "paths": {"/a": {"get": {
        "deprecated": false, "tags": ["b", "it's ABC"], "responses": {"200": {"description": "𝄞"}},
        "x-a": null, "x-b": 100_000, "x-c": -0.5,
    }}}});
    assert_document(read_bytes(script), Form::RouteChunk, &expected);
}

#[test]
fn of_several_documents_the_one_of_our_version_is_taken() {
    assert_document(read_bytes(main_bundle(&document())), Form::MainBundle, &document());
}

#[test]
fn of_several_documents_without_our_version_none_is_taken_and_their_ids_are_told() {
    let published = read_bytes(main_bundle(&document_of_version("2025-01-01")));
    assert_not_recognised(published.clone(), "`other` (Other, version 0), `api`");
    assert_not_recognised(published, VERSION);
}

#[test]
fn a_single_document_is_taken_whatever_its_version() {
    let folder = folder();
    let other = document_of_version("2025-01-01");
    let path = render(PageForm::RouteChunk, &other, folder.path());
    assert_document(read_path(&path), Form::RouteChunk, &other);
}

#[test]
fn the_same_document_twice_is_one_document() {
    let data = quoted(&json!({"url": "redocusaurus/x.yaml", "spec": document_of_version("9")}));
    let script = format!("a=JSON.parse('{data}');b=JSON.parse('{data}')");
    assert_document(read_bytes(script), Form::RouteChunk, &document_of_version("9"));
}

#[test]
fn a_document_given_to_redoc_in_the_page_is_read() {
    let inline = document().to_string().replace("</", "<\\/");
    let page = format!("<!doctype html><div id=x></div><script>Redoc.init({inline}, {{}}, x)</script>");
    assert_document(read_bytes(page), Form::RedocElement, &document());
}

#[test]
fn the_text_of_a_rendered_reference_is_recognised() {
    for text in [
        "Things API\nList Things\nAuthorizations:\nApiKey\nResponses\nResponse samples\n- 200\n{- \"data\": [ ]\n}\n",
        "\u{feff}Things API\r\nGET /things\r\nAUTHORIZATIONS:\r\nApiKey\r\nRESPONSES\r\n200\r\n",
        "Thing API\nResponses\nResponse Schema: application/json\nobject | ||\nResponse sam",
    ] {
        let published = read_bytes(text).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(published.form, Form::Text);
        assert_eq!(
            published.content,
            Content::Text(text.trim_start_matches('\u{feff}').to_owned())
        );
    }
}
