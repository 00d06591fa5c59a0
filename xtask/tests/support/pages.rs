//! Renders a document in the forms in which documentation sites publish it: pages and scripts with the markers and the
//! escapes of the real ones, and little else.

#![allow(dead_code, reason = "each of the tests that share this uses a part of it")]

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};

/// The forms that can be rendered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageForm {
    Json,
    Yaml,
    Redoc2,
    Redoc3,
    Redocusaurus,
    RouteChunk,
    MainBundle,
}

impl PageForm {
    pub const ALL: [PageForm; 7] = [
        Self::Json,
        Self::Yaml,
        Self::Redoc2,
        Self::Redoc3,
        Self::Redocusaurus,
        Self::RouteChunk,
        Self::MainBundle,
    ];
}

/// Writes the document in the form below the folder, and says which file is the page or the script.
pub fn render(form: PageForm, document: &Value, dir: &Path) -> PathBuf {
    match form {
        PageForm::Json => write(dir, "openapi.json", &format!("{document:#}\n")),
        PageForm::Yaml => write(dir, "openapi.yaml", &yaml(document)),
        PageForm::Redoc2 => write(dir, "redoc2.html", &redoc2(document)),
        PageForm::Redoc3 => write(dir, "redoc3.html", &redoc3(document)),
        PageForm::Redocusaurus => {
            write(dir, "site/redocusaurus/api.yaml", &yaml(document));
            write(dir, "site/api/index.html", &redocusaurus("/redocusaurus/api.yaml"))
        }
        PageForm::RouteChunk => write(dir, "site/assets/js/b8396d0f.a392da04.js", &route_chunk(document)),
        PageForm::MainBundle => write(dir, "site/assets/js/main.0e4777ed.js", &main_bundle(document)),
    }
}

fn yaml(document: &Value) -> String {
    serde_saphyr::to_string(document).expect("JSON is YAML")
}

/// JSON after `__redoc_state`, in which only closing script tags are escaped.
fn redoc2(document: &Value) -> String {
    let state = json!({
        "menu": {"activeItemIdx": -1},
        "spec": {"data": document},
        "searchIndex": {"store": [], "index": {"version": "2.3.9", "fields": ["title", "description"]}},
        "options": {},
    });
    let state = state.to_string().replace("</script>", "<\\/script>");
    format!(
        "<!DOCTYPE html>\n<html>\n<head>\n  <meta charset=\"utf8\" />\n  <title>API</title>\n</head>\n<body>\n\
         <div id=\"redoc\"><p>Download OpenAPI specification:<a download=\"openapi.json\" href=\"#\">Download</a></p></div>\n\
         <script>\n      const __redoc_state = {state};\n\n      \
         var container = document.getElementById('redoc');\n      Redoc.hydrate(__redoc_state, container);\n\n      \
         </script>\n</body>\n</html>\n"
    )
}

/// JSON after `__redoc_definition`, without any `<`.
fn redoc3(document: &Value) -> String {
    let definition = document.to_string().replace('<', "\\u003c");
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n\n<head>\n  <meta charset=\"utf8\" />\n  <title>API</title>\n</head>\n\n\
         <body>\n      <div id=\"redoc\"></div>\n      <script type=\"module\">\n      \
         const __redoc_definition = {definition};\n      const __redoc_options = {{\"skipBundle\":true}};\n\n      \
         hydrate(__redoc_definition, __redoc_options, document.getElementById('redoc'));\n      </script>\n</body>\n\n\
         </html>\n"
    )
}

/// A page of a Docusaurus site, which links the document.
pub fn redocusaurus(link: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\" dir=\"ltr\" class=\"plugin-redoc plugin-id-api\" \
         data-has-hydrated=\"false\">\n<head>\n<meta charset=\"UTF-8\">\n\
         <meta name=\"generator\" content=\"Docusaurus v3.10.2\">\n<title data-rh=\"true\">API | Site</title>\
         <script src=\"/assets/js/runtime~main.0fd97993.js\" defer=\"defer\"></script>\
         <script src=\"/assets/js/main.0e4777ed.js\" defer=\"defer\"></script></head>\n<body>\n\
         <script>!function(){{document.documentElement.setAttribute(\"data-theme\",\"light\")}}()</script>\
         <div id=\"__docusaurus\"><div class=\"redocusaurus\"><div class=\"api-info\"><h1>API</h1>\
         <p>Download OpenAPI specification<!-- -->:<a download=\"\" target=\"_blank\" href=\"{link}\" \
         rel=\"noreferrer\">Download</a></p></div></div></div>\n</body>\n</html>"
    )
}

/// The script of one route, whose data is JSON in a string.
fn route_chunk(document: &Value) -> String {
    let data = quoted(&entry("api", document));
    format!(
        "\"use strict\";(self.webpackChunksite=self.webpackChunksite||[]).push([[201],{{5559(e){{\
         e.exports=JSON.parse('{data}')}}}}]);"
    )
}

/// The main script, with the data of all documents of the site and the versions of its plugins.
pub fn main_bundle(document: &Value) -> String {
    let other = json!({"openapi": "3.0.3", "info": {"title": "Other", "version": "0"}, "paths": {}});
    let data = quoted(&json!({
        "docusaurus-plugin-redoc": {"other": entry("other", &other), "api": entry("api", document)},
        "docusaurus-theme-redoc": {"theme-redoc": {"lightTheme": {}, "options": {"scrollYOffset": "nav.navbar"}}},
    }));
    let versions = quoted(&json!({"docusaurus-plugin-redoc": {"type": "package", "version": "2.5.0"}}));
    format!(
        "(self.webpackChunksite=self.webpackChunksite||[]).push([[792],{{6988(e,t,n){{\"use strict\";\
         n.d(t,{{o:()=>d}});var r=n(6540),a=n(4784);const o=JSON.parse('{data}');var s=n(2654);\
         const l=JSON.parse('{versions}');const u={{spec:t,value:void 0}}}}}}]);"
    )
}

fn entry(id: &str, document: &Value) -> Value {
    json!({
        "url": format!("redocusaurus/{id}.yaml"),
        "themeId": "theme-redoc",
        "isSpecFile": true,
        "normalizeUrl": true,
        "spec": document,
    })
}

/// JSON as the content of a JavaScript string in single quotes.
pub fn quoted(value: &Value) -> String {
    value.to_string().replace('\\', "\\\\").replace('\'', "\\'")
}

fn write(dir: &Path, name: &str, text: &str) -> PathBuf {
    let path = dir.join(name);
    fs::create_dir_all(path.parent().expect("a name in a folder")).expect("a folder that can be made");
    fs::write(&path, text).expect("a file that can be written");
    path
}
