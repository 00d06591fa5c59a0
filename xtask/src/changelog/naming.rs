//! Which operations the text of an entry names.

use std::sync::LazyLock;

use regex::Regex;
use serde::Serialize;

use super::Entry;
use crate::{
    codegen::document::Document,
    text::lines::{collapse, pattern},
};

/// Stands for an operation of ours in a text.
const OURS: &str = "\u{1}";

/// An entry, and the operations that it names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Named {
    #[serde(flatten)]
    pub entry: Entry,
    /// The `operationId`s of ours, in the order of the text.
    pub operations: Vec<String>,
    /// What is named as an operation and is none of ours.
    pub unknown: Vec<String>,
    /// Whether our document has recorded later entries, but not this one.
    pub older: bool,
}

/// What our operations are called.
pub(super) struct Names {
    /// `operationId` and title.
    operations: Vec<(String, String)>,
    /// Any title or `operationId`; none if there are no operations.
    any: Option<Regex>,
}

impl Names {
    pub fn of(document: &Document) -> Self {
        let operations: Vec<(String, String)> = document
            .operations()
            .filter_map(|operation| {
                let title = operation.spec["summary"].as_str().unwrap_or_default();
                Some((operation.id()?.to_owned(), collapse(title)))
            })
            .collect();
        let ids = operations.iter().map(|(id, _)| regex::escape(id));
        let titles = operations
            .iter()
            .filter(|(_, title)| !title.is_empty())
            .map(|(_, title)| {
                let words: Vec<String> = title.split(' ').map(regex::escape).collect();
                format!("(?i:{})", words.join(r"\s+"))
            });
        let mut names: Vec<String> = ids.chain(titles).filter(|name| !name.is_empty()).collect();
        // Of two that begin at the same place, the first that is listed is found.
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        let expression = format!(r"\b(?:{})\b", names.join("|"));
        Self {
            any: Some(names)
                .filter(|names| !names.is_empty())
                .and_then(|_| Regex::new(&expression).ok()),
            operations,
        }
    }

    fn id(&self, name: &str) -> Option<&str> {
        let name = collapse(name);
        self.operations
            .iter()
            .find(|(id, title)| *id == name || title.eq_ignore_ascii_case(&name))
            .map(|(id, _)| id.as_str())
    }

    /// Finds the operations that an entry names by title, by `operationId` or by a link to it.
    pub fn name(&self, entry: Entry, older: bool) -> Named {
        static TO_OPERATION: LazyLock<Regex> = LazyLock::new(|| pattern(r"operation/([A-Za-z0-9_.-]*[A-Za-z0-9_])"));
        static LINK: LazyLock<Regex> = LazyLock::new(|| pattern(r"\[([^\]]*)\]\([^)]*\)"));
        let (mut operations, mut unknown) = (Vec::new(), Vec::new());
        let text = collapse(&LINK.replace_all(&entry.text, "$1").replace(['*', '`'], ""));
        let mut rest = text.clone();
        if let Some(any) = &self.any {
            for found in any.find_iter(&text) {
                if let Some(id) = self.id(found.as_str()) {
                    push_new(&mut operations, id);
                }
            }
            rest = any.replace_all(&text, OURS).into_owned();
        }
        for link in TO_OPERATION.captures_iter(&entry.text) {
            match self.id(&link[1]) {
                Some(id) => push_new(&mut operations, id),
                None => push_new(&mut unknown, &link[1]),
            }
        }
        for title in titles(&rest) {
            push_new(&mut unknown, &title);
        }
        Named {
            entry,
            operations,
            unknown,
            older,
        }
    }
}

fn push_new(list: &mut Vec<String>, item: &str) {
    if !list.iter().any(|known| known == item) {
        list.push(item.to_owned());
    }
}

/// Phrases of words with capitals that a text calls operations: `the Light Lamp and Snuff Lamp operations`, or `a new
/// operation Trim Wick`.
fn titles(text: &str) -> Vec<String> {
    const PHRASE: &str = r"[A-Z][\w-]*(?:\s(?:(?:of|for|to|in|from|by)\s)?[A-Z][\w-]*)+";
    static BEFORE: LazyLock<Regex> = LazyLock::new(|| {
        let item = format!("(?:{PHRASE}|{OURS})");
        pattern(&format!(
            r"({item}(?:(?:,\s(?:and\s)?|\sand\s|\sor\s){item})*)\s+operations?\b"
        ))
    });
    static AFTER: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"\boperations?\s({PHRASE})")));
    static PHRASES: LazyLock<Regex> = LazyLock::new(|| pattern(PHRASE));
    let lists = BEFORE.captures_iter(text).chain(AFTER.captures_iter(text));
    lists
        .filter_map(|list| list.get(1))
        .flat_map(|list| {
            PHRASES
                .find_iter(list.as_str())
                .map(|phrase| phrase.as_str().to_owned())
        })
        .filter_map(|phrase| without_opening(&phrase))
        .collect()
}

/// A phrase without the words that begin a sentence, if it is still one.
fn without_opening(phrase: &str) -> Option<String> {
    const OPENING: [&str; 11] = [
        "The", "A", "An", "Use", "See", "This", "New", "In", "With", "Our", "Added",
    ];
    let words: Vec<&str> = phrase.split(' ').skip_while(|word| OPENING.contains(word)).collect();
    (words.len() > 1).then(|| words.join(" "))
}
