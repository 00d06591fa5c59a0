//! From the OpenAPI document to the source of the generated client.

pub mod check;
mod docs;
pub mod document;
pub mod emit;
pub mod evidence;
mod lower;
mod quiet;
mod rewrite;

use std::fmt;

use document::{Document, Failure};
use lower::{Part, View};
use proc_macro2::TokenStream;
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle};
use quote::quote;
use serde_json::{Value, json};

/// The generated sources of the client, each the content of one module.
pub struct Client {
    /// `cluvio::api`: the API server's client and all types.
    pub api: String,
    /// `cluvio::data`: the data server's client.
    pub data: String,
    /// What the hand-written layer reads: operations, servers, the calls of a query.
    pub document: String,
}

/// The generated sources of the mocks.
pub struct Mocks {
    pub api: String,
    pub data: String,
}

impl Client {
    /// The sources with the names of their files.
    pub fn files(self) -> [(&'static str, String); 3] {
        [
            ("api.rs", self.api),
            ("data.rs", self.data),
            ("document.rs", self.document),
        ]
    }
}

impl Mocks {
    /// The sources with the names of their files.
    pub fn files(self) -> [(&'static str, String); 2] {
        [("mock_api.rs", self.api), ("mock_data.rs", self.data)]
    }
}

/// Why a document is not taken.
#[derive(Debug)]
pub struct Refused {
    pub first: Failure,
    /// How many more there are.
    pub more: usize,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.first.fmt(f)?;
        match self.more {
            0 => Ok(()),
            1 => f.write_str(" (and one more finding)"),
            more => write!(f, " (and {more} more findings)"),
        }
    }
}

impl From<Failure> for Refused {
    fn from(first: Failure) -> Self {
        Self { first, more: 0 }
    }
}

/// Reads a document that the client can be generated from.
pub fn read(text: &str) -> Result<Document, Refused> {
    let document = Document::parse(text)?;
    let mut findings = check::findings(&document).into_iter();
    match findings.next() {
        None => Ok(document),
        Some(first) => Err(Refused {
            first,
            more: findings.len(),
        }),
    }
}

pub fn generate_client(document: &Document) -> Result<Client, Failure> {
    let extra = [emit::open_enums(document), emit::resources(document)]
        .into_iter()
        .collect();
    let tables = [emit::operations(document)?, emit::flow(document)?]
        .into_iter()
        .collect();
    Ok(Client {
        api: client(document, View::Api, extra)?,
        data: client(document, View::Data, TokenStream::new())?,
        document: print(document, syn::parse2(tables))?,
    })
}

/// The name and the source of what the feature `embed` reads.
pub fn generate_embedding(document: &Document) -> Result<[(&'static str, String); 1], Failure> {
    let source = print(document, syn::parse2(emit::embedding(document)?))?;
    Ok([("embedding.rs", source)])
}

pub fn generate_mocks(document: &Document) -> Result<Mocks, Failure> {
    Ok(Mocks {
        api: mock(document, View::ApiMock)?,
        data: mock(document, View::DataMock)?,
    })
}

fn client(document: &Document, view: View, extra: TokenStream) -> Result<String, Failure> {
    let tokens = run(document, view, |generator, spec| generator.generate_tokens(spec))?;
    let mut file = rewrite::client(tokens, extra);
    if let Ok(file) = &mut file {
        let client = match view {
            View::Data => "cluvio.data(token)?",
            _ => "cluvio.api()",
        };
        docs::add(file, client);
    }
    print(document, file)
}

fn mock(document: &Document, view: View) -> Result<String, Failure> {
    let tokens = run(document, view, |generator, spec| generator.httpmock(spec, "crate::api"))?;
    let media_type = |name: &str, status: &str| {
        let is_named = |id: &str| id.eq_ignore_ascii_case(name);
        let operation = document
            .operations()
            .find(|operation| operation.id().is_some_and(is_named))?;
        let content = &document.resolve(&operation.spec["responses"][status])["content"];
        document::entries(content)
            .next()
            .map(|(media_type, _)| media_type.to_owned())
    };
    print(document, rewrite::mock(tokens, media_type))
}

fn print(document: &Document, file: syn::Result<syn::File>) -> Result<String, Failure> {
    match file {
        Ok(file) => Ok(rewrite::print(&file)),
        Err(error) => Err(document.failure(
            "generator",
            "",
            format!("the generated code is not Rust: {error}"),
            "undo the latest change of the document and make it in smaller steps, to see which part it is",
        )),
    }
}

/// Runs the generator; on failure, once more for each part of the document to say which one it was.
fn run<F>(document: &Document, view: View, generate: F) -> Result<TokenStream, Failure>
where
    F: Fn(&mut Generator, &openapiv3::OpenAPI) -> Result<TokenStream, progenitor::Error>,
{
    let attempt = |lowered: Value| -> Result<TokenStream, String> {
        let spec = serde_json::from_value(lowered).map_err(|error| error.to_string())?;
        quiet::catch(|| generate(&mut Generator::new(&settings(document, view)), &spec))?
            .map_err(|error| error.to_string())
    };
    let message = match attempt(lower::lower(document, view, Part::All)) {
        Ok(tokens) => return Ok(tokens),
        Err(message) => message,
    };
    // A component fails with all that refer to it, so the one that needs the fewest others is at fault.
    let component = document
        .schemas()
        .filter_map(|(name, _)| {
            let lowered = lower::lower(document, view, Part::Component(name));
            let size = lowered["components"]["schemas"]
                .as_object()
                .map_or(0, |schemas| schemas.len());
            let message = attempt(lowered).err()?;
            Some((size, format!("/components/schemas/{name}"), message))
        })
        .min();
    let operation = || {
        document.operations().find_map(|operation| {
            let message = attempt(lower::lower(document, view, Part::Operation(operation.id()?))).err()?;
            Some((0, operation.pointer, message))
        })
    };
    let (_, pointer, message) = component.or_else(operation).unwrap_or((0, String::new(), message));
    Err(document.failure(
        "generator",
        pointer,
        format!("progenitor cannot generate this: {message}"),
        "say the same in a form that the document uses elsewhere",
    ))
}

fn settings(document: &Document, view: View) -> GenerationSettings {
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_tag(TagStyle::Merged)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote!(crate::wire::Session))
        .with_derive("PartialEq");
    if view == View::Data {
        return settings;
    }
    if let Ok(secret) = serde_json::from_value(json!({"type": "string", "format": "password"})) {
        settings.with_conversion(secret, "crate::Secret", std::iter::empty());
    }
    let open = emit::enum_names(document);
    for name in open.iter().map(String::as_str).chain(["Resource", "ResourceType"]) {
        settings.with_replacement(name, format!("crate::api::types::{name}"), std::iter::empty());
    }
    for name in lower::comma_lists(document) {
        settings.with_replacement(
            lower::comma_list(&name),
            format!("crate::CommaList<crate::api::types::{name}>"),
            [progenitor::TypeImpl::Display].into_iter(),
        );
    }
    settings.with_replacement("FilterValue", "crate::FilterValue", std::iter::empty());
    settings
}
