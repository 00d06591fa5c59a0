//! HTML pages: the document that stands in one, or that it names.

use scraper::{ElementRef, Html, Selector};

use super::{
    Form, Found,
    candidates::Candidates,
    error::Refusal,
    fetch::{self, Loaded, Place},
    openapi,
    text::shorten,
};

const GIVE_LINKED: &str = "Give the URL of the page, or the linked document itself";
/// A Docusaurus page loads two scripts; a few more do no harm.
const SCRIPT_LIMIT: usize = 12;
/// A page may offer other things for download.
const LINK_LIMIT: usize = 5;

/// Whether the text is HTML, be it after a warning or two, rather than a document in which HTML occurs.
pub(super) fn is_html(text: &str) -> bool {
    const LOOKED_AT: usize = 10;
    let begins = |line: &str, tag: &str| {
        line.get(..tag.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(tag))
    };
    let is_start = |line: &str| begins(line, "<!doctype html") || begins(line, "<html");
    text.trim_start().starts_with('<')
        || text.lines().take(LOOKED_AT).any(|line| is_start(line.trim_start())) && openapi::parse(text).is_none()
}

/// Reads the document of a page.
pub(super) fn read(loaded: &Loaded, version: &str) -> Result<Found, Refusal> {
    let page = Page::of(&Html::parse_document(&loaded.text));
    let mut inline = Candidates::default();
    for script in &page.inline_scripts {
        inline.append(Candidates::of_script(script, Form::RedocElement));
    }
    if !inline.found.is_empty() || inline.refusal.is_some() {
        let id = page.plugin_id.as_deref();
        let (form, document) = inline.choose(id, version, || page.not_recognised())?;
        return Ok(Found::document(form, document));
    }
    let mut refusals = Vec::new();
    let elements = page
        .spec_urls
        .iter()
        .chain(&inline.links)
        .map(|link| (Form::RedocElement, link));
    for (form, link) in elements.chain(page.downloads.iter().map(|link| (Form::Redocusaurus, link))) {
        match follow(&loaded.place, link) {
            Ok((place, document)) => {
                return Ok(Found {
                    followed: Some(place.to_string()),
                    ..Found::document(form, document)
                });
            }
            Err(refusal) => refusals.push(refusal),
        }
    }
    if page.is_docusaurus {
        for link in page.site_scripts() {
            match search(&loaded.place, link, &page, version) {
                Ok(Some(found)) => return Ok(found),
                Ok(None) => {}
                Err(refusal) => refusals.push(refusal),
            }
        }
    }
    Err(Refusal::all(refusals).unwrap_or_else(|| page.not_recognised()))
}

/// The document that a link leads to, and where that is.
fn follow(page: &Place, link: &str) -> Result<(Place, serde_json::Value), Refusal> {
    each_place(page, link, |loaded| match openapi::parse(&loaded.text) {
        Some(Ok(document)) if openapi::is_document(&document) => Ok((loaded.place, document)),
        Some(Ok(other)) => Err(Refusal::not_recognised(openapi::describe(&other))),
        Some(Err(refusal)) => Err(refusal),
        None if is_html(&loaded.text) => Err(Page::of(&Html::parse_document(&loaded.text)).not_recognised()),
        None => Err(Refusal::not_recognised("it is no OpenAPI document")),
    })
}

/// The document in a script of a Docusaurus page, if there is one.
fn search(place: &Place, link: &str, page: &Page, version: &str) -> Result<Option<Found>, Refusal> {
    each_place(place, link, |loaded| {
        let candidates = Candidates::of_script(&loaded.text, Form::Redocusaurus);
        if candidates.found.is_empty() && candidates.refusal.is_none() {
            return Ok(None);
        }
        let (_, document) = candidates.choose(page.plugin_id.as_deref(), version, || page.not_recognised())?;
        Ok(Some(Found {
            followed: Some(loaded.place.to_string()),
            ..Found::document(Form::Redocusaurus, document)
        }))
    })
}

/// Tries the places that a link can mean, until one serves.
fn each_place<T>(page: &Place, link: &str, read: impl Fn(Loaded) -> Result<T, Refusal>) -> Result<T, Refusal> {
    let mut refusals = Vec::new();
    for place in page.linked(link) {
        match fetch::load(&place).and_then(&read) {
            Ok(found) => return Ok(found),
            Err(refusal) => refusals.push(refusal.within(&format!("its link to {place}"))),
        }
    }
    let nowhere = format!("its link to {} leads to no file beside or above it", shorten(link));
    Err(Refusal::all(refusals).unwrap_or_else(|| Refusal::unreachable(nowhere, GIVE_LINKED)))
}

/// What a page has that a document may be behind.
struct Page {
    title: String,
    asks_password: bool,
    is_docusaurus: bool,
    /// The id of the document that a redocusaurus page shows.
    plugin_id: Option<String>,
    inline_scripts: Vec<String>,
    scripts: Vec<String>,
    spec_urls: Vec<String>,
    /// Links to the document, most likely first.
    downloads: Vec<String>,
}

impl Page {
    fn of(html: &Html) -> Self {
        let classes = || html.root_element().value().classes();
        let generator = attributes(html, r#"meta[name="generator"]"#, "content");
        Self {
            title: select(html, "title")
                .first()
                .map(|title| text_of(*title))
                .unwrap_or_default(),
            asks_password: !select(html, r#"input[type="password"]"#).is_empty(),
            is_docusaurus: classes().any(|class| class == "plugin-redoc")
                || generator.iter().any(|generator| generator.starts_with("Docusaurus"))
                || !select(html, "#__docusaurus").is_empty(),
            plugin_id: classes()
                .find_map(|class| class.strip_prefix("plugin-id-"))
                .map(str::to_owned),
            inline_scripts: select(html, "script:not([src])")
                .into_iter()
                .map(|script| script.text().collect())
                .collect(),
            scripts: attributes(html, "script[src]", "src"),
            spec_urls: attributes(html, "redoc[spec-url]", "spec-url"),
            downloads: downloads(html),
        }
    }

    /// The scripts of the site itself, the main one first.
    fn site_scripts(&self) -> Vec<&str> {
        let name = |link: &str| link.rsplit('/').next().unwrap_or(link).to_owned();
        let is_main = |link: &str| name(link).starts_with("main.");
        let mut scripts: Vec<&str> = self.scripts.iter().map(String::as_str).collect();
        scripts.retain(|link| is_main(link) || link.contains("assets/js/"));
        scripts.sort_by_key(|link| !is_main(link));
        scripts.truncate(SCRIPT_LIMIT);
        scripts
    }

    fn not_recognised(&self) -> Refusal {
        let title = match self.title.trim() {
            "" => "without a title".to_owned(),
            title => format!("titled {:?}", shorten(title)),
        };
        let login = if self.asks_password {
            "; it asks for a password"
        } else {
            ""
        };
        Refusal::not_recognised(format!(
            "it is an HTML page {title} that neither holds nor names an OpenAPI document{login}"
        ))
    }
}

/// The links that Redoc offers the document by: labelled in English, or marked as downloads, or of the folder that
/// redocusaurus puts documents into.
fn downloads(html: &Html) -> Vec<String> {
    let mut links: Vec<(usize, &str)> = Vec::new();
    for anchor in select(html, "a[href]") {
        let Some(href) = anchor.attr("href") else { continue };
        let labelled = |element: ElementRef<'_>| text_of(element).trim_start().starts_with("Download OpenAPI");
        let rank = if labelled(anchor) || anchor.parent().and_then(ElementRef::wrap).is_some_and(labelled) {
            0
        } else if anchor.attr("download").is_some() {
            1
        } else if href.contains("/redocusaurus/") {
            2
        } else {
            continue;
        };
        let usable = !href.starts_with('#') && !["blob:", "data:", "javascript:"].iter().any(|it| href.starts_with(it));
        if usable && !links.iter().any(|(_, known)| *known == href) {
            links.push((rank, href));
        }
    }
    links.sort_by_key(|(rank, _)| *rank);
    links.truncate(LINK_LIMIT);
    links.into_iter().map(|(_, link)| link.to_owned()).collect()
}

fn text_of(element: ElementRef<'_>) -> String {
    element.text().collect()
}

fn attributes(html: &Html, selector: &str, name: &str) -> Vec<String> {
    let elements = select(html, selector).into_iter();
    elements
        .filter_map(|element| element.attr(name))
        .map(str::to_owned)
        .collect()
}

/// The elements of a selector; the selectors are constants of this file.
fn select<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector);
    selector
        .map(|selector| html.select(&selector).collect())
        .unwrap_or_default()
}
