//! JSON samples as pages render them: with list markers where lines can be folded, and sometimes cut off.

use serde_json::{Deserializer, Value};

/// A sample, or why it cannot be read, and how many bytes of the text it takes.
pub(super) struct Reading {
    pub value: Result<Value, String>,
    pub length: usize,
}

/// Whether a sample can begin with this line.
pub(super) fn begins(line: &str) -> bool {
    line.starts_with(['{', '[', '"'])
}

/// Reads the JSON value at the start of `text`. A line for which `stops` is true, or which cannot be JSON, ends it.
pub(super) fn read(text: &str, stops: impl Fn(&str) -> bool) -> Reading {
    let mut json = String::new();
    let mut depth = 0_usize;
    let mut in_string = false;
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim();
        let belongs = if in_string {
            trimmed.contains('"')
        } else {
            trimmed.is_empty() || may_be_json(trimmed)
        };
        if !belongs || stops(trimmed) {
            break;
        }
        let mut chars = line.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            let mut closed = false;
            match c {
                '\r' => {}
                '\n' => json.push(' '),
                '\\' if in_string => {
                    json.push(c);
                    json.extend(chars.next().map(|(_, escaped)| escaped));
                }
                '"' => {
                    json.push(c);
                    closed = in_string;
                    in_string = !in_string;
                }
                _ if in_string => json.push(c),
                '{' | '[' => {
                    depth += 1;
                    json.push(c);
                }
                '}' | ']' => {
                    depth = depth.saturating_sub(1);
                    closed = true;
                    json.push(c);
                }
                // The marker of a line that can be folded; a sign has its digits.
                '-' if !chars.peek().is_some_and(|(_, next)| next.is_ascii_digit()) => {}
                c if c.is_whitespace() => json.push(' '),
                c => json.push(c),
            }
            if closed && depth == 0 {
                let length = offset + at + c.len_utf8();
                return Reading {
                    value: parse(&json),
                    length,
                };
            }
        }
        offset += line.len();
    }
    Reading {
        value: Err("it is cut off".to_owned()),
        length: offset,
    }
}

fn may_be_json(line: &str) -> bool {
    line.starts_with(|c: char| "{}[]\",:-+.…".contains(c) || c.is_ascii_digit())
        || ["true", "false", "null"].iter().any(|word| line.starts_with(word))
}

fn parse(json: &str) -> Result<Value, String> {
    match Deserializer::from_str(json).into_iter().next() {
        Some(Ok(value)) => Ok(value),
        Some(Err(error)) => Err(format!("it is no JSON: {error}")),
        None => Err("it is empty".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn value(text: &str) -> Result<Value, String> {
        read(text, |line| line == "Responses").value
    }

    #[test]
    fn list_markers_are_dropped_outside_strings_only() {
        let text = "{- \"a\": {\n- \"b - c\": [\n- -1,\n- \"- d\"\n]\n}, - \"e\\\"\": null\n}\nNext Title\n";
        let reading = read(text, |_| false);
        assert_eq!(reading.value, Ok(json!({"a": {"b - c": [-1, "- d"]}, "e\"": null})));
        assert_eq!(&text[reading.length..], "\nNext Title\n");
    }

    #[test]
    fn white_space_of_any_kind_does_not_matter() {
        let plain = json!({"a": ["b c"]});
        assert_eq!(value("{ \"a\":\r\n\u{a0}[\r\n\"b\r\nc\" ] }"), Ok(plain.clone()));
        assert_eq!(value(&serde_json::to_string_pretty(&plain).unwrap()), Ok(plain));
    }

    #[test]
    fn what_is_cut_off_or_broken_is_told_and_takes_nothing_that_follows() {
        for cut in ["{- \"a\": 1,\n", "{- \"a\": \"b\n", "{\n- \"a\": [\n"] {
            let text = format!("{cut}Next Title\nResponses\n");
            let reading = read(&text, |line| line == "Responses");
            assert_eq!(reading.value, Err("it is cut off".to_owned()), "{cut}");
            assert_eq!(&text[reading.length..], "Next Title\nResponses\n", "{cut}");
        }
        assert!(value("{\"a\": }").unwrap_err().starts_with("it is no JSON"));
        assert!(value("{\"a\": {…}}").is_err());
    }

    #[test]
    fn nesting_without_end_is_refused() {
        assert!(value(&"[".repeat(100_000)).is_err());
        assert!(value(&format!("{}{}", "[".repeat(100_000), "]".repeat(100_000))).is_err());
    }
}
