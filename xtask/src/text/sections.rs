//! Splits a text into the sections of its operations.

use serde_json::Value;

use super::{
    lines::{Marker, collapse, continues, goes_on, looks_like_title, trim},
    sample,
};

/// A line, or a whole sample.
#[derive(Clone, Debug)]
pub(super) struct Item<'a> {
    /// From 1.
    pub line: usize,
    pub what: What<'a>,
}

#[derive(Clone, Debug)]
pub(super) enum What<'a> {
    Line(&'a str),
    /// A marker and what follows it on its line.
    Marker(Marker, &'a str),
    Sample(Result<Value, String>),
}

/// What stands from one title to the next.
#[derive(Debug)]
pub(super) struct Section<'a> {
    pub title: Option<Title>,
    /// Without the title.
    pub items: Vec<Item<'a>>,
}

#[derive(Clone, Debug)]
pub(super) struct Title {
    pub text: String,
    pub line: usize,
    /// How sure it is that this is a title, beyond its form.
    pub known_by: KnownBy,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KnownBy {
    /// It is one of the titles of our document.
    Document,
    /// It comes after the last sample of another operation.
    Place,
    /// It is the last line before the parts of an operation that looks like a title.
    Form,
}

impl Section<'_> {
    fn last_marker(&self) -> Option<Marker> {
        self.items.iter().rev().find_map(|item| match item.what {
            What::Marker(marker, _) => Some(marker),
            _ => None,
        })
    }

    pub fn has(&self, wanted: Marker) -> bool {
        self.items
            .iter()
            .any(|item| matches!(item.what, What::Marker(marker, _) if marker == wanted))
    }

    /// Whether this is an operation rather than an entry of a menu, a heading or prose that names one.
    pub fn is_operation(&self) -> bool {
        let Some(title) = &self.title else { return false };
        let has_parts = self.has(Marker::Responses) || self.has(Marker::RequestBody);
        has_parts || (title.known_by != KnownBy::Form && self.has(Marker::Authorizations))
    }

    /// How much of an operation is here, to choose between two sections with one title.
    pub fn extent(&self) -> usize {
        let parts = |item: &&Item<'_>| !matches!(item.what, What::Line(_));
        self.items.iter().filter(parts).count()
    }
}

/// All sections; what precedes the first title is one without title.
pub(super) fn split<'a>(text: &'a str, titles: &[&str]) -> Vec<Section<'a>> {
    let titles: Vec<String> = titles.iter().map(|title| collapse(title)).collect();
    let is_title = |line: &str| titles.contains(&collapse(line));
    let items = items(text, &is_title);
    let mut sections = vec![Section {
        title: None,
        items: Vec::new(),
    }];
    for (index, item) in items.iter().enumerate() {
        let Some(section) = sections.last_mut() else { break };
        let opened = match &item.what {
            What::Line(line) => {
                let next = items.get(index + 1);
                if is_title(line) && stands_alone(section, next) {
                    Some(title(line, item.line, KnownBy::Document))
                } else if matches!(
                    section.items.last(),
                    Some(Item {
                        what: What::Sample(_),
                        ..
                    })
                ) {
                    Some(title(line, item.line, KnownBy::Place))
                } else {
                    None
                }
            }
            What::Marker(marker, _) => {
                let restarts = section.last_marker().is_some_and(|seen| marker.restarts(seen));
                let unsure = |title: &Title| title.known_by != KnownBy::Document;
                let may_be_untitled = section.last_marker().is_none() && section.title.as_ref().is_none_or(unsure);
                if (restarts || may_be_untitled)
                    && let Some(found) = split_at_title(section, &is_title, restarts)
                {
                    sections.push(found);
                }
                None
            }
            What::Sample(_) => None,
        };
        match opened {
            Some(title) => sections.push(Section {
                title: Some(title),
                items: Vec::new(),
            }),
            None => {
                if let Some(section) = sections.last_mut() {
                    section.items.push(item.clone());
                }
            }
        }
    }
    sections
}

fn title(line: &str, number: usize, known_by: KnownBy) -> Title {
    Title {
        text: collapse(line),
        line: number,
        known_by,
    }
}

/// The lines that are not empty, with samples read as a whole.
fn items<'a>(text: &'a str, is_title: &impl Fn(&str) -> bool) -> Vec<Item<'a>> {
    let mut items = Vec::new();
    let mut sample_expected = false;
    let (mut offset, mut number) = (0, 0);
    let line_end = |from: usize| text[from..].find('\n').map_or(text.len(), |end| from + end + 1);
    while offset < text.len() {
        let start = offset;
        offset = line_end(start);
        number += 1;
        let line = number;
        let content = trim(&text[start..offset]);
        let what = if let Some((marker, rest)) = Marker::of(content) {
            sample_expected = matches!(marker, Marker::RequestSamples | Marker::ResponseSamples);
            What::Marker(marker, rest)
        } else if sample_expected && sample::begins(content) {
            sample_expected = false;
            let reading = sample::read(&text[start..], |line| {
                Marker::of(trim(line)).is_some() || is_title(trim(line))
            });
            let last = start + reading.length;
            if last > offset {
                let next = if text[..last].ends_with('\n') {
                    last
                } else {
                    line_end(last)
                };
                number += text[offset..next].lines().count();
                offset = next;
            }
            What::Sample(reading.value)
        } else if content.is_empty() {
            continue;
        } else if let Some(end) = wrapped_title(text, start, is_title) {
            number += text[offset..end].lines().count();
            offset = end;
            What::Line(trim(&text[start..end]))
        } else {
            What::Line(content)
        };
        items.push(Item { line, what });
    }
    items
}

/// The end of a title that is broken into two or three lines, if one begins here.
fn wrapped_title(text: &str, start: usize, is_title: &impl Fn(&str) -> bool) -> Option<usize> {
    let mut ends = text[start..]
        .match_indices('\n')
        .map(|(end, _)| start + end + 1)
        .chain([text.len()]);
    ends.next();
    let broken: Vec<usize> = ends.take(2).collect();
    broken.into_iter().rev().find(|&end| is_title(trim(&text[start..end])))
}

/// Whether a line that equals a title is one: prose mentions operations too, and its lines break anywhere.
fn stands_alone(section: &Section<'_>, next: Option<&Item<'_>>) -> bool {
    if matches!(next, Some(Item { what: What::Line(next), .. }) if continues(next)) {
        return false;
    }
    let in_prose = section
        .last_marker()
        .is_none_or(|marker| marker == Marker::Authorizations);
    !(in_prose && matches!(section.items.last(), Some(Item { what: What::Line(line), .. }) if goes_on(line)))
}

/// Splits off an operation whose title was not recognised: parts of an operation begin where they cannot belong to
/// `section`. Its title is then the last line before them that is one of ours or looks like a title; else the title
/// of the section itself, if nothing of an operation was seen below it yet.
fn split_at_title<'a>(
    section: &mut Section<'a>,
    is_title: &impl Fn(&str) -> bool,
    must_split: bool,
) -> Option<Section<'a>> {
    let lines = section
        .items
        .iter()
        .rposition(|item| !matches!(item.what, What::Line(_)))
        .map_or(0, |last| last + 1);
    let tail: Vec<(usize, &str)> = section.items[lines..]
        .iter()
        .enumerate()
        .filter_map(|(index, item)| match item.what {
            What::Line(line) => Some((lines + index, line)),
            _ => None,
        })
        .collect();
    let free = |index: usize| {
        let next = tail.get(index + 1).is_none_or(|(_, next)| !continues(next));
        let previous = index.checked_sub(1).and_then(|index| tail.get(index));
        (next, previous.is_none_or(|(_, previous)| !goes_on(previous)))
    };
    let ours = (0..tail.len())
        .rev()
        .find(|&index| is_title(tail[index].1) && free(index).0);
    let alike = || {
        (0..tail.len())
            .rev()
            .find(|&index| looks_like_title(tail[index].1) && free(index) == (true, true))
    };
    if let Some(found) = ours.or_else(alike) {
        let (at, line) = tail[found];
        let known_by = if ours.is_some() {
            KnownBy::Document
        } else {
            KnownBy::Form
        };
        let title = title(line, section.items[at].line, known_by);
        let mut items = section.items.split_off(at);
        items.remove(0);
        return Some(Section {
            title: Some(title),
            items,
        });
    }
    must_split.then(|| Section {
        title: None,
        items: section.items.split_off(lines),
    })
}
