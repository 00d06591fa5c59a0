//! Texts for people: sentences, and Markdown that rustdoc takes without a warning.

use pulldown_cmark::{BrokenLink, CodeBlockKind, Event, Options, Parser, Tag, TagEnd};
use serde_json::Value;

use super::{Context, Report, nodes::Kind};
use crate::codegen::document::{entries, escape};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    for node in &context.nodes {
        let at = |key: &str| format!("{}/{key}", node.pointer);
        prose(&node.value["description"], &at("description"), report);
        if node.kind == Kind::Change {
            prose(&node.value["summary"], &at("summary"), report);
        }
        let evidence = &node.value["x-evidence"];
        prose(&evidence["from"], &at("x-evidence/from"), report);
        for (value, evidence) in entries(&evidence["values"]) {
            let pointer = at(&format!("x-evidence/values/{}/from", escape(value)));
            prose(&evidence["from"], &pointer, report);
        }
    }
}

fn prose(text: &Value, pointer: &str, report: &mut Report<'_>) {
    let Some(text) = text.as_str().filter(|text| !text.is_empty()) else {
        return;
    };
    if !text.trim_end().ends_with('.') {
        report.add(
            "full-stop",
            pointer,
            "does not end with a full stop",
            "write whole sentences",
        );
    }
    for (rule, message, mend) in markup(text) {
        report.add(rule, pointer, message, mend);
    }
}

/// What rustdoc would warn about, or take for a test.
fn markup(text: &str) -> Vec<(&'static str, String, &'static str)> {
    let mut found = Vec::new();
    let mut broken = Vec::new();
    let callback = |link: BrokenLink<'_>| {
        broken.push(link.reference.to_string());
        None
    };
    let mut links = 0_usize;
    for event in Parser::new_with_broken_link_callback(text, Options::empty(), Some(callback)) {
        match event {
            Event::Start(Tag::CodeBlock(kind)) if is_doctest(&kind) => {
                let message = "has a code block without a language, which becomes a failing doctest";
                let mend = "fence it as ```text or ```json";
                found.push(("code-block", message.to_owned(), mend));
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                links += 1;
                if !dest_url.starts_with("http://") && !dest_url.starts_with("https://") {
                    let message = format!("links to `{dest_url}`, which rustdoc takes for an item of Rust");
                    found.push(("rustdoc", message, "link to a full URL, or write it as `code`"));
                }
            }
            Event::End(TagEnd::Link) => links -= 1,
            Event::Html(tag) | Event::InlineHtml(tag) => {
                let message = format!("has the HTML tag `{}`", tag.trim());
                found.push(("rustdoc", message, "write Markdown, or put it in `code`"));
            }
            Event::Text(text) if links == 0 && (text.contains("http://") || text.contains("https://")) => {
                let message = "has a bare URL".to_owned();
                found.push(("rustdoc", message, "put it in <…>, or make it a link with a text"));
            }
            _ => {}
        }
    }
    found.extend(broken.into_iter().map(|reference| {
        let message = format!("`[{reference}]` looks like a link, and leads nowhere");
        ("rustdoc", message, "put it in `code`")
    }));
    found
}

fn is_doctest(kind: &CodeBlockKind<'_>) -> bool {
    match kind {
        CodeBlockKind::Indented => true,
        CodeBlockKind::Fenced(info) => {
            let language = info.split([',', ' ']).next().unwrap_or_default();
            language.is_empty() || language == "rust"
        }
    }
}
