//! Puts another scalar or another key in the place of one.

use saphyr_parser::ScalarStyle;
use serde_json::Value;

use super::{
    lines,
    pointer::Pointer,
    scalar::{self, Quotes},
    source::Source,
    spans::{Child, Kind, Node},
    splice::Splice,
};

/// Another key, in the quotes of the old one.
pub(super) fn key(source: &Source, at: &Pointer, to: &str) -> Result<Vec<Splice>, String> {
    let found = source.root.find(at)?;
    let key = found.child().and_then(|child| child.key.as_ref());
    let key = key.ok_or_else(|| format!("`{at}` has no key"))?;
    if key.marked {
        return Err(format!("the key of `{at}` has an anchor or a tag"));
    }
    let number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let text = if source.is_json() {
        scalar::key(to, Quotes::Double, true)
    } else if key.style == ScalarStyle::Plain && number(&key.text) && number(to) {
        to.to_owned()
    } else {
        scalar::key(to, key.style.into(), found.in_flow())
    };
    Ok(vec![Splice::replace(key.start..key.end, text)])
}

/// Another scalar, in the style that it needs; a comment behind the old one stays.
pub(super) fn scalar(source: &Source, at: &Pointer, value: &Value) -> Result<Vec<Splice>, String> {
    let found = source.root.find(at)?;
    let (text, node) = (source.text.as_str(), found.node);
    if node.marked {
        return Err(format!("`{at}` has an anchor or a tag, which says more than its value"));
    }
    if let Kind::Collection(_) = node.kind {
        return Err(format!("`{at}` is no scalar"));
    }
    let lead = match found.child() {
        Some(Child { key: Some(key), .. }) if key.colon.is_none() => {
            return Err(format!("the key of `{at}` is written without a colon behind it"));
        }
        Some(child) => child.lead(),
        None => node.start,
    };
    // An empty value, and one on a line of its own, begin right behind their key.
    let gap = text.get(lead..node.start).unwrap_or_default();
    let (from, space) = match gap {
        gap if gap.contains('\n') && !found.in_flow() => {
            if !gap.trim().is_empty() {
                return Err(format!("a comment stands between `{at}` and its key"));
            }
            (lead, " ")
        }
        "" if found.child().is_some() && node.start == node.end => (lead, " "),
        _ => (node.start, ""),
    };
    if source.is_json() || found.in_flow() {
        let quotes = if source.is_json() {
            Quotes::Double
        } else {
            Quotes::ByNeed
        };
        let new = format!("{space}{}", scalar::inline(value, quotes, true));
        return Ok(vec![Splice::replace(from..node.end, new)]);
    }
    let column = lines::column(text, from) + space.len();
    let indent = found.child().map_or(0, |child| lines::column(text, child.start)) + 2;
    let new = scalar::lines(value, column, indent, Quotes::ByNeed);
    let (first, body) = new.split_first().ok_or("nothing to write")?;
    let (comment, end) = remainder(text, node, body.is_empty());
    Ok(vec![Splice::replace(
        from..end,
        format!("{space}{first}{comment}{}", source.below(body)),
    )])
}

/// What stays behind the first line of the new scalar, and where the old one ends, with that.
fn remainder<'a>(text: &'a str, node: &Node, one_line: bool) -> (&'a str, usize) {
    if let Kind::Scalar(ScalarStyle::Literal | ScalarStyle::Folded) = node.kind {
        let line = &text[node.start..lines::end(text, node.start)];
        let header = line.find(char::is_whitespace).unwrap_or(line.len());
        return (line[header..].trim_end(), node.end);
    }
    if one_line {
        return ("", node.end);
    }
    let end = lines::end(text, node.end);
    (text[node.end..end].trim_end(), end)
}
