//! Adds an entry to a mapping, or an item to a list.

use serde_json::{Map, Value};

use super::{
    lines,
    pointer::Pointer,
    scalar::{self, Quotes},
    source::Source,
    spans::{Collection, Found, Kind, Node},
    splice::Splice,
    yaml::{self, WIDTH, spaces},
};

pub(super) fn entry(
    source: &Source,
    at: &Pointer,
    key: &str,
    value: &Value,
    after: Option<&str>,
) -> Result<Vec<Splice>, String> {
    let (found, collection) = container(source, at)?;
    let Some(last) = collection.children.len().checked_sub(1) else {
        let lone = Value::Object(Map::from_iter([(key.to_owned(), value.clone())]));
        return fill(source, &found, &lone, |indent| entry_lines(at, key, value, indent));
    };
    let index = after.and_then(|after| collection.position(after)).unwrap_or(last);
    if collection.flow {
        let (name, separator) = match source.is_json() {
            true => (scalar::key(key, Quotes::Double, true), colon(collection)),
            false => (scalar::key(key, Quotes::ByNeed, true), ": "),
        };
        let write = |indent| {
            format!(
                "{name}{separator}{}",
                between_brackets(source, found.node, value, indent)
            )
        };
        return Ok(vec![beside(source, found.node, collection, index, write)]);
    }
    let indent = lines::column(&source.text, collection.children[0].start);
    let lines = entry_lines(at, key, value, indent);
    Ok(vec![below(source, collection, index, &lines, is_spaced(at))])
}

pub(super) fn item(source: &Source, at: &Pointer, value: &Value) -> Result<Vec<Splice>, String> {
    let (found, collection) = container(source, at)?;
    let Some(last) = collection.children.last() else {
        let lone = Value::Array(vec![value.clone()]);
        return fill(source, &found, &lone, |indent| {
            yaml::item(value, indent, Quotes::ByNeed)
        });
    };
    let quotes = match last.node.kind {
        Kind::Scalar(style) => style.into(),
        _ => Quotes::ByNeed,
    };
    let index = collection.children.len() - 1;
    if !collection.flow {
        let indent = lines::column(&source.text, last.start);
        let lines = yaml::item(value, indent, quotes);
        return Ok(vec![below(source, collection, index, &lines, false)]);
    }
    let write = |indent| match value {
        Value::String(_) if !source.is_json() => scalar::inline(value, quotes, true),
        _ => between_brackets(source, found.node, value, indent),
    };
    let splice = beside(source, found.node, collection, index, write);
    let text = source.text.as_str();
    let line = lines::start(text, found.node.start)..lines::end(text, found.node.end);
    let one_line = !text[found.node.start..found.node.end].contains('\n') && !splice.text.contains('\n');
    let width = text[line].chars().count() + splice.text.chars().count();
    if one_line && width > WIDTH && !source.is_json() {
        return Ok(unbracket(source, &found, collection, value, quotes).unwrap_or_else(|| vec![splice]));
    }
    Ok(vec![splice])
}

fn container<'a>(source: &'a Source, at: &Pointer) -> Result<(Found<'a>, &'a Collection), String> {
    let found = source.root.find(at)?;
    if let Kind::Alias = found.node.kind {
        return Err(format!("`{at}` is an alias; change it where the anchor stands"));
    }
    let collection = found.node.collection().ok_or_else(|| format!("`{at}` is a scalar"))?;
    Ok((found, collection))
}

/// Below a child, with a blank line between if the children are set apart by such, or would be if there were more.
fn below(source: &Source, collection: &Collection, index: usize, lines: &[String], spaced: bool) -> Splice {
    let text = source.text.as_str();
    let children = &collection.children;
    let end = |index: usize| {
        let child = &children[index];
        lines::block_end(text, child.end(), lines::column(text, child.start))
    };
    let neighbours = if index + 1 < children.len() {
        Some(index)
    } else {
        index.checked_sub(1)
    };
    let apart = neighbours.map_or(spaced, |above| {
        lines::has_blank(text, end(above)..children[above + 1].start)
    });
    let blank = if apart { source.eol() } else { "" };
    Splice::insert(end(index), format!("{blank}{}", source.below(lines)))
}

/// Behind a child between brackets, on a line of its own if the children have such.
fn beside(
    source: &Source,
    node: &Node,
    collection: &Collection,
    index: usize,
    write: impl Fn(usize) -> String,
) -> Splice {
    let text = source.text.as_str();
    let child = &collection.children[index];
    let own_lines = text[node.start..child.start].contains('\n') && lines::is_first(text, child.start);
    let new = if own_lines {
        let indent = lines::column(text, child.start);
        format!(",{}{}{}", source.eol(), spaces(indent), write(indent))
    } else {
        let tight = |pair: &[super::spans::Child]| text.get(pair[0].end()..pair[1].start) == Some(",");
        let comma = if collection.children.windows(2).any(tight) {
            ","
        } else {
            ", "
        };
        format!("{comma}{}", write(lines::indent(text, child.start)))
    };
    Splice::insert(child.end(), new)
}

/// Into `{}` or `[]`, which become a block where one can stand.
fn fill(
    source: &Source,
    found: &Found<'_>,
    lone: &Value,
    block: impl Fn(usize) -> Vec<String>,
) -> Result<Vec<Splice>, String> {
    let (text, node) = (source.text.as_str(), found.node);
    if node.marked {
        return Err("an anchor or a tag stands before the brackets".to_owned());
    }
    let column = lines::column(text, node.start);
    let replaced = |new: String| Ok(vec![Splice::replace(node.start..node.end, new)]);
    if found.in_flow() || source.is_json() {
        return replaced(between_brackets(source, node, lone, lines::indent(text, node.start)));
    }
    let Some(child) = found.child() else {
        return replaced(block(0).join(source.eol()));
    };
    let behind = text[node.end..lines::end(text, node.end)].chars().count();
    if let Some(list) = yaml::short_list(lone, column + behind) {
        return replaced(list);
    }
    let lines = block(lines::column(text, child.start) + 2);
    if child.key.is_some() {
        return Ok(vec![
            Splice::delete(child.lead()..node.end),
            Splice::insert(lines::end(text, node.end), source.below(&lines)),
        ]);
    }
    let (first, rest) = lines.split_first().ok_or("nothing to write")?;
    Ok(vec![
        Splice::replace(node.start..node.end, first.trim_start_matches(' ')),
        Splice::insert(lines::end(text, node.end), source.below(rest)),
    ])
}

/// A list in brackets that has become too long, as a block; its items keep the way they are written.
fn unbracket(
    source: &Source,
    found: &Found<'_>,
    collection: &Collection,
    value: &Value,
    quotes: Quotes,
) -> Option<Vec<Splice>> {
    let (text, node) = (source.text.as_str(), found.node);
    let child = found.child().filter(|child| child.key.is_some() && !node.marked)?;
    let (_, parent, _) = found.place()?;
    if parent.flow {
        return None;
    }
    let indent = lines::column(text, child.start) + 2;
    let mut lines = Vec::new();
    for item in &collection.children {
        // A pair without braces is one only between brackets.
        if item.node.collection().is_some() && item.node.marked {
            return None;
        }
        lines.push(format!("{}- {}", spaces(indent), text.get(item.start..item.end())?));
    }
    lines.extend(yaml::item(value, indent, quotes));
    Some(vec![
        Splice::delete(child.lead()..node.end),
        Splice::insert(lines::end(text, node.end), source.below(&lines)),
    ])
}

/// A value between brackets whose lines, if it has several, are indented by `indent`.
fn between_brackets(source: &Source, container: &Node, value: &Value, indent: usize) -> String {
    if !source.is_json() {
        return yaml::flow(value);
    }
    let several_lines = source.text[container.start..container.end].contains('\n')
        || (container.collection().is_some_and(|found| found.children.is_empty()) && source.text.trim().contains('\n'));
    if !several_lines {
        return value.to_string();
    }
    let pretty = format!("{value:#}");
    pretty.replace('\n', &format!("{}{}", source.eol(), spaces(indent)))
}

/// The colon of JSON, with a space if the others have one.
fn colon(collection: &Collection) -> &'static str {
    match collection.children.first() {
        Some(child) if child.lead() == child.node.start => ":",
        _ => ": ",
    }
}

/// An entry; one whose own entries are set apart by blank lines, such as a path with several operations, has them.
fn entry_lines(at: &Pointer, key: &str, value: &Value, indent: usize) -> Vec<String> {
    match value {
        Value::Object(entries) if entries.len() > 1 && is_spaced(&at.join(key)) => {
            let mut lines = yaml::entry(key, &Value::Object(Map::new()), indent);
            lines
                .iter_mut()
                .for_each(|head| head.truncate(head.len() - " {}".len()));
            for (number, (name, value)) in entries.iter().enumerate() {
                if number > 0 {
                    lines.push(String::new());
                }
                lines.extend(yaml::entry(name, value, indent + 2));
            }
            lines
        }
        _ => yaml::entry(key, value, indent),
    }
}

/// Whether blank lines stand between the entries there: between paths, operations and components.
fn is_spaced(at: &Pointer) -> bool {
    let keys: Vec<&str> = at.keys().iter().map(String::as_str).collect();
    matches!(keys.as_slice(), ["paths"] | ["paths", _] | ["components", _])
}
