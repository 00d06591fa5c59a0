//! Lines of a YAML text: columns, comments and where a block ends. Positions are bytes and always at character
//! boundaries, since they come from the spans or from searches for ASCII characters.

use std::ops::Range;

/// The beginning of the line.
pub(super) fn start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

/// The end of the line, before its line break.
pub(super) fn end(text: &str, at: usize) -> usize {
    let end = text[at..].find('\n').map_or(text.len(), |newline| at + newline);
    if end > at && text[..end].ends_with('\r') {
        end - 1
    } else {
        end
    }
}

/// The beginning of the next line, or the end of the text.
pub(super) fn next(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |newline| at + newline + 1)
}

/// How many characters stand before the position on its line.
pub(super) fn column(text: &str, at: usize) -> usize {
    text[start(text, at)..at].trim_start_matches('\u{feff}').chars().count()
}

/// How far the line at the position is indented.
pub(super) fn indent(text: &str, at: usize) -> usize {
    let line = &text[start(text, at)..];
    line.len() - line.trim_start_matches(' ').len()
}

/// Whether nothing but space stands before the position on its line.
pub(super) fn is_first(text: &str, at: usize) -> bool {
    text[start(text, at)..at]
        .trim_start_matches('\u{feff}')
        .trim()
        .is_empty()
}

/// The beginning of the comment lines directly above a line that are indented as what stands on it is.
pub(super) fn with_comments_above(text: &str, at: usize) -> usize {
    let column = column(text, at);
    let mut first = start(text, at);
    while first > 0 {
        let above = start(text, first - 1);
        if !text[above..first].trim_start().starts_with('#') || indent(text, above) != column {
            break;
        }
        first = above;
    }
    first
}

/// The end of the block whose last value ends at the position: of its line, or of the last comment below that is
/// indented deeper than the block's column, and so belongs to it.
pub(super) fn block_end(text: &str, at: usize, column: usize) -> usize {
    let mut last = end(text, at);
    let mut line = next(text, last);
    while line < text.len() {
        let content = text[line..end(text, line)].trim();
        if content.starts_with('#') && indent(text, line) > column {
            last = end(text, line);
        } else if !content.is_empty() {
            break;
        }
        line = next(text, line);
    }
    last
}

/// The beginning of the next line that is not blank, or the end of the text.
pub(super) fn next_with_text(text: &str, at: usize) -> usize {
    let mut line = next(text, at);
    while line < text.len() && text[line..end(text, line)].trim().is_empty() {
        line = next(text, line);
    }
    line
}

/// The end of the last line above that is not blank; 0 if there is none.
pub(super) fn end_of_text_above(text: &str, at: usize) -> usize {
    text[..start(text, at)].trim_end().len()
}

/// Whether a blank line stands within the range.
pub(super) fn has_blank(text: &str, range: Range<usize>) -> bool {
    let within = text.get(range).unwrap_or_default();
    // What comes before the first line break and after the last one belongs to lines that began or end elsewhere.
    let mut pieces = within.split('\n').skip(1).peekable();
    while let Some(piece) = pieces.next() {
        if pieces.peek().is_some() && piece.trim().is_empty() {
            return true;
        }
    }
    false
}

/// The next position that is neither space nor within a comment.
pub(super) fn skip_blanks_and_comments(text: &str, mut at: usize) -> usize {
    loop {
        let rest = &text[at..];
        at += rest.len() - rest.trim_start().len();
        if !text[at..].starts_with('#') {
            return at;
        }
        at = end(text, at);
    }
}

/// The end of the anchors and tags that begin at the position, and of the spaces after them.
pub(super) fn skip_properties(text: &str, mut at: usize) -> usize {
    while text[at..].starts_with(['&', '!']) {
        at += text[at..].find(char::is_whitespace).unwrap_or(text.len() - at);
        at += text[at..].len() - text[at..].trim_start_matches([' ', '\t']).len();
    }
    at
}

/// The end of the quoted scalar that begins at the position, properties included.
pub(super) fn quoted_end(text: &str, at: usize) -> usize {
    let open = skip_properties(text, at);
    let mut rest = text[open..].char_indices();
    let Some((_, quote)) = rest.next() else {
        return text.len();
    };
    while let Some((offset, c)) = rest.next() {
        if c == '\\' && quote == '"' {
            rest.next();
        } else if c == quote {
            let close = open + offset + 1;
            if quote == '"' || !text[close..].starts_with('\'') {
                return close;
            }
            rest.next();
        }
    }
    text.len()
}
