//! Scalars and keys in the document's style.

use std::sync::LazyLock;

use regex::Regex;
use saphyr_parser::ScalarStyle;
use serde_json::Value;

use super::yaml::{WIDTH, spaces};

/// Folded lines are a little shorter than others, as they are in the document.
const FOLD: usize = 118;

/// Which quotes a string gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quotes {
    /// None, or single ones where it would be read as something else without.
    ByNeed,
    Single,
    Double,
}

impl From<ScalarStyle> for Quotes {
    fn from(style: ScalarStyle) -> Self {
        match style {
            ScalarStyle::SingleQuoted => Self::Single,
            ScalarStyle::DoubleQuoted => Self::Double,
            _ => Self::ByNeed,
        }
    }
}

/// What the readers of YAML 1.1 and 1.2 take for something other than a string: numbers in all their forms, sexagesimal
/// ones and dates included, truth values, null, and the merge key.
static NO_STRING: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r"(?xi)^( ~ | null | true | false | yes | no | on | off | = | <<
        | [-+]?[0-9][0-9_]* (:[0-5]?[0-9])* (\.[0-9_]*)?
        | [-+]?0 (b[01_]+ | o[0-7_]+ | x[0-9a-f_]+)
        | [-+]?([0-9][0-9_]*)?\.?[0-9_]+ (e[-+]?[0-9]+)?
        | [-+]?[0-9][0-9_]*\. (e[-+]?[0-9]+)?
        | [-+]?\.inf | \.nan
        | [0-9]{4}-[0-9]{1,2}-[0-9]{1,2} ([t\ ].*)?
        )$";
    // Its only input is the line above.
    Regex::new(pattern).expect("the pattern is valid")
});

/// A key; one between brackets if `flow`.
pub(super) fn key(text: &str, quotes: Quotes, flow: bool) -> String {
    string(text, quotes, flow)
}

/// A scalar on one line.
pub(super) fn inline(value: &Value, quotes: Quotes, flow: bool) -> String {
    match value {
        Value::String(text) => string(text, quotes, flow),
        other => other.to_string(),
    }
}

/// A scalar that begins at `column`: what stands there, and then whole lines indented by `indent`, if it is folded or
/// has lines.
pub(super) fn lines(value: &Value, column: usize, indent: usize, quotes: Quotes) -> Vec<String> {
    let one = inline(value, quotes, false);
    let Value::String(text) = value else {
        return vec![one];
    };
    let body = if text.contains('\n') {
        literal(text)
    } else if column + one.chars().count() > WIDTH {
        fold(text, FOLD.saturating_sub(indent)).map(|lines| (">-", lines))
    } else {
        None
    };
    let Some((header, lines)) = body else {
        return vec![one];
    };
    let indented = lines.into_iter().map(|line| match line.as_str() {
        "" => line,
        _ => spaces(indent) + &line,
    });
    std::iter::once(header.to_owned()).chain(indented).collect()
}

fn string(text: &str, quotes: Quotes, flow: bool) -> String {
    if quotes == Quotes::Double || text.chars().any(needs_escape) {
        double(text)
    } else if quotes == Quotes::Single || !is_plain(text, flow) {
        format!("'{}'", text.replace('\'', "''"))
    } else {
        text.to_owned()
    }
}

fn double(text: &str) -> String {
    let escaped = Value::from(text).to_string();
    escaped
        .chars()
        .map(|c| match c {
            c if needs_escape(c) => format!("\\u{:04x}", u32::from(c)),
            c => c.to_string(),
        })
        .collect()
}

/// Characters that only double quotes can hold, or that editors do not show.
fn needs_escape(c: char) -> bool {
    (c.is_control() && c != '\t') || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

fn is_plain(text: &str, flow: bool) -> bool {
    let indicator = |c| "-?:,[]{}#&*!|>'\"%@`".contains(c);
    let bracket = |c| ",[]{}".contains(c);
    let marks = [": ", ":\t", " #", "\t#"];
    let misread = text.starts_with(indicator)
        || text.ends_with(':')
        || marks.iter().any(|mark| text.contains(mark))
        || (flow && text.contains(bracket))
        || text.starts_with("...")
        || NO_STRING.is_match(text);
    !text.is_empty() && text.trim() == text && !misread
}

/// The header and lines of a literal block; none for texts whose spaces or ends such a block would not keep.
fn literal(text: &str) -> Option<(&'static str, Vec<String>)> {
    let (header, body) = match text.strip_suffix('\n') {
        Some(body) => ("|", body),
        None => ("|-", text),
    };
    let odd = |line: &str| (line.trim().is_empty() && !line.is_empty()) || line.chars().any(needs_escape);
    let fits = !body.starts_with([' ', '\t', '\n']) && !body.ends_with('\n') && !body.is_empty();
    (fits && !body.split('\n').any(odd)).then(|| (header, body.split('\n').map(str::to_owned).collect()))
}

/// The lines of a folded block; none for a text that has no place to break, or whose spaces would be lost.
fn fold(text: &str, width: usize) -> Option<Vec<String>> {
    if text.trim() != text || text.chars().any(needs_escape) {
        return None;
    }
    let mut lines: Vec<String> = Vec::new();
    let mut unbreakable = true;
    for word in text.split(' ') {
        // A break next to further space would be read as that space and a line break.
        let joins = unbreakable || word.is_empty() || word.starts_with('\t');
        match lines.last_mut() {
            Some(line) if joins || line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
        unbreakable = word.is_empty() || word.ends_with('\t');
    }
    (lines.len() > 1).then_some(lines)
}
