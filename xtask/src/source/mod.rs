//! Where the published API is read from: a URL or a file, whose form is recognised by its content and nothing else.

mod candidates;
mod error;
mod fetch;
mod literal;
mod openapi;
mod page;
mod script;
mod text;

#[cfg(test)]
mod tests;

use std::fmt;

use serde_json::Value;

use candidates::Candidates;
use error::Refusal;
pub use error::SourceError;
use fetch::{Loaded, Place};

/// What a source publishes.
#[derive(Clone, Debug, PartialEq)]
pub struct Published {
    /// The source as it was given, or the address of what a redirect or a link in it led to.
    pub from: String,
    pub form: Form,
    pub content: Content,
}

/// The form that a source was found to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// An OpenAPI document, JSON or YAML.
    OpenApi,
    /// A static page of Redoc 2, with the document in its state.
    Redoc2,
    /// A static page of Redoc 3, with the document in its definition.
    Redoc3,
    /// A page of a site that redocusaurus made, which links the document and has it in its scripts.
    Redocusaurus,
    /// The script of one route of such a site.
    RouteChunk,
    /// The main script of such a site, with all of its documents.
    MainBundle,
    /// A page that names the document for Redoc to load.
    RedocElement,
    /// The text of a rendered page.
    Text,
}

/// What was read.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// An OpenAPI 3 document.
    Document(Value),
    /// The text of a rendered reference.
    Text(String),
}

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OpenApi => "OpenAPI document",
            Self::Redoc2 => "Redoc 2 page",
            Self::Redoc3 => "Redoc 3 page",
            Self::Redocusaurus => "Redocusaurus page",
            Self::RouteChunk => "route chunk of a Redocusaurus site",
            Self::MainBundle => "main bundle of a Redocusaurus site",
            Self::RedocElement => "page with a Redoc element",
            Self::Text => "rendered text",
        })
    }
}

/// Reads what a source publishes. `from` is an `http:`, `https:` or `file:` URL or else the path of a file; `version`
/// is the `info.version` of the document that is wanted, which decides where a source has several. Blocks, and is not
/// to be called from asynchronous code.
///
/// # Errors
///
/// If the source cannot be read, is of no known form, or has the form but not the content.
pub fn read(from: &str, version: &str) -> Result<Published, SourceError> {
    let loaded = Place::of(from).and_then(|place| fetch::load(&place));
    let loaded = loaded.map_err(|refusal| refusal.at(from))?;
    let final_url = match &loaded.place {
        Place::Url(url) if fetch::redirected(from, url) => Some(url.to_string()),
        _ => None,
    };
    let found = recognise(&loaded, version).map_err(|refusal| refusal.at(from))?;
    Ok(Published {
        from: found.followed.or(final_url).unwrap_or_else(|| from.to_owned()),
        form: found.form,
        content: found.content,
    })
}

/// Reads bytes that some source might have, which links lead nowhere from.
#[cfg(fuzzing)]
pub fn read_bytes(bytes: &[u8], version: &str) -> Result<Content, SourceError> {
    let place = Place::File("page.html".into());
    let text = fetch::decode(bytes.to_vec()).ok_or_else(|| Refusal::not_recognised("it is no text"));
    let found = text.and_then(|text| recognise(&Loaded { place, text }, version));
    found
        .map(|found| found.content)
        .map_err(|refusal| refusal.at("the bytes"))
}

/// What a loaded source turned out to be, and which other place it led to.
struct Found {
    form: Form,
    content: Content,
    followed: Option<String>,
}

impl Found {
    fn document(form: Form, document: Value) -> Self {
        Self {
            form,
            content: Content::Document(document),
            followed: None,
        }
    }
}

fn recognise(loaded: &Loaded, version: &str) -> Result<Found, Refusal> {
    let text = loaded.text.as_str();
    if text.trim().is_empty() {
        return Err(Refusal::not_recognised("it is empty"));
    }
    if page::is_html(text) {
        return page::read(loaded, version);
    }
    let mut refusal = None;
    match openapi::parse(text) {
        Some(Ok(value)) => {
            let seen = openapi::describe(&value);
            let candidates = Candidates::of_value(value, Form::OpenApi);
            let (form, document) = candidates.choose(None, version, || Refusal::not_recognised(seen))?;
            return Ok(Found::document(form, document));
        }
        // A script or a text can begin like a document.
        Some(Err(error)) => refusal = Some(error),
        None => {}
    }
    let candidates = Candidates::of_script(text, Form::RouteChunk);
    if !candidates.found.is_empty() {
        let (form, document) = candidates.choose(None, version, || Refusal::not_recognised("it holds no document"))?;
        return Ok(Found::document(form, document));
    }
    if text::is_reference(text) {
        return Ok(Found {
            form: Form::Text,
            content: Content::Text(loaded.text.clone()),
            followed: None,
        });
    }
    let seen = || Refusal::not_recognised(format!("it begins with {:?}", text::first_line(text)));
    Err(refusal.or(candidates.refusal).unwrap_or_else(seen))
}
