//! From the sections of a text to operations.

use std::collections::HashMap;

use super::{
    Body, Operation, Parameters, Reference,
    lines::{Marker, collapse, route, statuses, trim},
    sections::{Item, Section, What, split},
    table,
};
use crate::changelog;

/// Reads the rendered text of an API reference.
///
/// `titles` are those of our operations, by which their sections are found; others are found by their place and their
/// form. Nothing is an error: what cannot be read is noted.
pub fn parse(text: &str, titles: &[&str]) -> Reference {
    let sections = split(text, titles);
    let mut notes = Vec::new();
    let mut best: HashMap<&str, usize> = HashMap::new();
    for (index, section) in sections
        .iter()
        .enumerate()
        .filter(|(_, section)| section.is_operation())
    {
        if let Some(title) = &section.title {
            let kept = best.entry(&title.text).or_insert(index);
            if sections[*kept].extent() < section.extent() {
                *kept = index;
            }
        }
    }
    let mut operations = Vec::new();
    for (index, section) in sections.iter().enumerate() {
        match &section.title {
            Some(title) if best.get(title.text.as_str()) == Some(&index) => {
                let ends_here = !sections[index + 1..].iter().any(Section::is_operation);
                operations.push(operation(section, ends_here, &mut notes));
            }
            None if section.has(Marker::Responses) => {
                let line = section.items.first().map_or(0, |item| item.line);
                notes.push(format!(
                    "no title was found for the operation at line {line} of the text"
                ));
            }
            _ => {}
        }
    }
    let first = operations.first().map_or(usize::MAX, |operation| operation.line);
    let changelog = text
        .lines()
        .take(first.saturating_sub(1))
        .map(trim)
        .skip_while(|line| changelog::date(line).is_none())
        .collect::<Vec<_>>()
        .join("\n");
    Reference {
        operations,
        changelog,
        notes,
    }
}

fn operation(section: &Section<'_>, last: bool, notes: &mut Vec<String>) -> Operation {
    let mut operation = Operation::default();
    if let Some(title) = &section.title {
        operation.title.clone_from(&title.text);
        operation.line = title.line;
    }
    let parts = section
        .items
        .iter()
        .position(|item| matches!(item.what, What::Marker(..)));
    let (head, body) = section.items.split_at(parts.unwrap_or(section.items.len()));
    operation.route = lines(&section.items).into_iter().find_map(route);
    operation.description = lines(head)
        .into_iter()
        .filter(|line| route(line).is_none())
        .collect::<Vec<_>>()
        .join("\n");
    let mut answered = false;
    for part in body.chunk_by(|_, next| !matches!(next.what, What::Marker(..))) {
        let Some(Item {
            what: What::Marker(marker, rest),
            ..
        }) = part.first()
        else {
            continue;
        };
        // No table and no list of statuses is the last part of an operation that is whole.
        let at_end = part.last().map(|item| item.line) == section.items.last().map(|item| item.line);
        let lines = lines(&part[1..]);
        let sample = sample(part, &operation.title, marker, notes);
        match marker {
            Marker::Path | Marker::Query | Marker::Header | Marker::Cookie => {
                operation.parameters.push(Parameters {
                    place: marker.place().unwrap_or_default().to_owned(),
                    rows: table::rows(&lines),
                    cut_off: at_end,
                });
            }
            Marker::RequestBody => read_body(&mut operation.request, rest, &lines, at_end),
            // Where a page shows several responses, only the first one has the sample.
            Marker::ResponseSchema if operation.response.media_type.is_none() => {
                read_body(&mut operation.response, rest, &lines, at_end);
            }
            Marker::RequestSamples => operation.request.sample = sample,
            Marker::ResponseSamples => {
                answered = part.iter().any(|item| matches!(item.what, What::Sample(Ok(_))));
                operation.response.sample = sample;
                operation.statuses = lines.into_iter().filter_map(statuses).flatten().collect();
            }
            Marker::Authorizations | Marker::Responses | Marker::ResponseSchema => {}
        }
    }
    operation.cut_off = last && !answered;
    operation
}

fn lines<'a>(items: &[Item<'a>]) -> Vec<&'a str> {
    items
        .iter()
        .filter_map(|item| match item.what {
            What::Line(line) => Some(line),
            _ => None,
        })
        .collect()
}

fn sample(part: &[Item<'_>], title: &str, marker: &Marker, notes: &mut Vec<String>) -> Option<serde_json::Value> {
    let sample = part.iter().find_map(|item| match &item.what {
        What::Sample(sample) => Some(sample),
        _ => None,
    })?;
    let of = if *marker == Marker::RequestSamples {
        "request"
    } else {
        "response"
    };
    match sample {
        Ok(value) => Some(value.clone()),
        Err(reason) => {
            notes.push(format!("the {of} sample of {title} was not compared: {reason}"));
            None
        }
    }
}

fn read_body(body: &mut Body, rest: &str, lines: &[&str], cut_off: bool) {
    let (words, lines) = match lines.split_first() {
        // A line break may fall behind the colon.
        Some((first, lines)) if rest.trim().is_empty() && first.contains('/') => (collapse(first), lines),
        _ => (collapse(rest), lines),
    };
    let media_type = words.trim_end_matches("required").trim_end();
    body.required = media_type.len() < words.len() || lines.first() == Some(&"required");
    body.media_type = Some(media_type.to_owned()).filter(|media_type| media_type.contains('/'));
    body.rows = table::rows(lines);
    body.cut_off = cut_off;
}
