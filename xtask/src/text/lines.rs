//! What a single line of a rendered reference is.

use std::sync::LazyLock;

use regex::Regex;

use crate::{changelog, codegen::document::METHODS};

/// A line that the page sets itself, whatever the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Marker {
    Authorizations,
    Path,
    Query,
    Header,
    Cookie,
    RequestBody,
    Responses,
    ResponseSchema,
    RequestSamples,
    ResponseSamples,
}

impl Marker {
    /// The marker that a trimmed line is, with what follows it on the line. Headings that a style sheet turns into
    /// capitals are read as well.
    pub fn of(line: &str) -> Option<(Self, &str)> {
        const WHOLE: [(&str, Marker); 6] = [
            ("path parameters", Marker::Path),
            ("query parameters", Marker::Query),
            ("header parameters", Marker::Header),
            ("cookie parameters", Marker::Cookie),
            ("request samples", Marker::RequestSamples),
            ("response samples", Marker::ResponseSamples),
        ];
        const START: [(&str, Marker); 2] = [
            ("request body schema:", Marker::RequestBody),
            ("response schema:", Marker::ResponseSchema),
        ];
        // A single word in lower case is prose.
        if matches!(line, "Responses" | "RESPONSES") {
            return Some((Self::Responses, ""));
        }
        for start in ["Authorizations:", "AUTHORIZATIONS:"] {
            if let Some(rest) = line.strip_prefix(start) {
                return Some((Self::Authorizations, rest));
            }
        }
        if let Some((_, marker)) = WHOLE.iter().find(|(whole, _)| line.eq_ignore_ascii_case(whole)) {
            return Some((*marker, ""));
        }
        START.iter().find_map(|(start, marker)| {
            let (head, rest) = line.split_at_checked(start.len())?;
            head.eq_ignore_ascii_case(start).then_some((*marker, rest))
        })
    }

    /// Whether another operation must have begun if this marker comes after `seen`.
    pub fn restarts(self, seen: Self) -> bool {
        match self {
            Self::Authorizations | Self::RequestBody | Self::Responses => self <= seen,
            Self::Path | Self::Query | Self::Header | Self::Cookie => seen >= Self::Responses,
            Self::ResponseSchema | Self::RequestSamples => seen > Self::RequestSamples,
            Self::ResponseSamples => false,
        }
    }

    /// The place of the parameters that follow, as OpenAPI names it.
    pub fn place(self) -> Option<&'static str> {
        Some(match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
            _ => return None,
        })
    }
}

/// A line without the white space, and the anchor signs, around it.
pub(super) fn trim(line: &str) -> &str {
    line.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}' | '¶'))
}

/// Words with single spaces between them.
pub(crate) fn collapse(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Method in lower case and path of a line such as `get/lamps/{id}` or `GET /lamps`.
pub(super) fn route(line: &str) -> Option<(String, String)> {
    static ROUTE: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"^(?i)({})\s*(/\S*)$", METHODS.join("|"))));
    let found = ROUTE.captures(line)?;
    Some((found[1].to_ascii_lowercase(), found[2].to_owned()))
}

/// The statuses of a line that has nothing else: `- 200`, `200 403`, or `200403`, as tabs come out without spaces.
pub(super) fn statuses(line: &str) -> Option<Vec<String>> {
    static STATUSES: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:-?\s*(?:[1-5](?:\d\d|XX)|default))+$"));
    static STATUS: LazyLock<Regex> = LazyLock::new(|| pattern("[1-5](?:[0-9][0-9]|XX)|default"));
    STATUSES.is_match(line).then(|| {
        STATUS
            .find_iter(line)
            .map(|status| status.as_str().to_owned())
            .collect()
    })
}

/// Whether a line reads like a heading: a few words with capitals and no full stop.
pub(super) fn looks_like_title(line: &str) -> bool {
    const SMALL: [&str; 16] = [
        "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "via", "with",
    ];
    let words: Vec<&str> = line.split_whitespace().collect();
    let capital = |word: &str| word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
    (1..=8).contains(&words.len())
        && line.chars().count() <= 80
        && line.starts_with(char::is_uppercase)
        && line.ends_with(|c: char| c.is_alphanumeric() || c == ')')
        && !line.contains(['|', '{', '}', '"', '<', '>', '='])
        && words
            .iter()
            .all(|word| capital(word.trim_start_matches('(')) || SMALL.contains(word))
        && changelog::date(line).is_none()
        && Marker::of(line).is_none()
}

/// Whether a line is prose that goes on in the next line.
pub(super) fn goes_on(line: &str) -> bool {
    line.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | '(' | '-' | '\''))
        && !looks_like_title(line)
        && changelog::date(line).is_none()
        && route(line).is_none()
        && statuses(line).is_none()
}

/// Whether a line goes on with what the one before began.
pub(super) fn continues(line: &str) -> bool {
    line.starts_with(|c: char| c.is_lowercase() || matches!(c, ',' | '.' | ';' | ')')) && route(line).is_none()
}

/// A regular expression that is written in this crate.
pub(crate) fn pattern(expression: &str) -> Regex {
    // Every pattern is a constant that a test compiles; an error is one of the source, not of any input.
    Regex::new(expression).expect("a valid regular expression")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_marker_is_known_in_both_writings_and_not_in_prose() {
        assert_eq!(
            Marker::of("Request Body schema: text/plainrequired"),
            Some((Marker::RequestBody, " text/plainrequired"))
        );
        assert_eq!(Marker::of("QUERY PARAMETERS"), Some((Marker::Query, "")));
        assert_eq!(Marker::of("Authorizations:"), Some((Marker::Authorizations, "")));
        for prose in ["responses", "request body", "query parameter", "AUTHORIZATIONS", "é"] {
            assert_eq!(Marker::of(prose), None, "{prose}");
        }
    }

    #[test]
    fn a_route_and_statuses_are_read_in_any_spacing() {
        let expected = Some(("get".to_owned(), "/lamps/{id}".to_owned()));
        assert_eq!(route("get/lamps/{id}"), expected);
        assert_eq!(route("GET /lamps/{id}"), expected);
        assert_eq!(route("Get Lamp"), None);
        assert_eq!(statuses("200403"), Some(vec!["200".to_owned(), "403".to_owned()]));
        assert_eq!(statuses("- default"), Some(vec!["default".to_owned()]));
        assert_eq!(statuses("1440"), None);
        assert_eq!(statuses("200 OK"), None);
    }

    #[test]
    fn titles_are_told_from_sentences_and_dates() {
        assert!(looks_like_title("Get Drop-Down Filter Options"));
        assert!(looks_like_title("List of Lamps"));
        for other in [
            "July 31st 2024",
            "Lights a lamp",
            "Lights It.",
            "Responses",
            "object | |",
            "",
        ] {
            assert!(!looks_like_title(other), "{other}");
        }
        assert!(goes_on("the response of the") && !goes_on("It is lit.") && !goes_on("Get Lamp"));
    }
}
