//! Finding the end of a JSON value that comes in pieces.

/// Where in a value the search for its end is. It finds the end of every value that is JSON; whether a value is, is not
/// its matter.
#[derive(Debug, Default)]
pub(crate) struct Scan {
    at: usize,
    depth: usize,
    in_string: bool,
    is_escaped: bool,
}

impl Scan {
    /// The length of the value, once all of it is there. `value` begins where it began before, and goes on from there.
    pub(super) fn length(&mut self, value: &[u8]) -> Option<usize> {
        let begin = self.at;
        let end = self.end_in(value.get(begin..)?)?;
        Some(begin + end)
    }

    /// Where in the next piece of a value its end is.
    pub(crate) fn end_in(&mut self, piece: &[u8]) -> Option<usize> {
        for (at, byte) in piece.iter().enumerate() {
            match byte {
                _ if self.is_escaped => self.is_escaped = false,
                b'\\' if self.in_string => self.is_escaped = true,
                b'"' => {
                    self.in_string = !self.in_string;
                    if !self.in_string && self.depth == 0 {
                        return Some(at + 1);
                    }
                }
                _ if self.in_string => {}
                b'[' | b'{' => self.depth += 1,
                // What closes more than was opened stands behind a number or a word.
                b']' | b'}' if self.depth == 0 => return Some(at),
                b']' | b'}' => {
                    self.depth -= 1;
                    if self.depth == 0 {
                        return Some(at + 1);
                    }
                }
                b',' | b' ' | b'\t' | b'\n' | b'\r' if self.depth == 0 => return Some(at),
                _ => {}
            }
        }
        self.at += piece.len();
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_a_value_is_the_same_however_it_is_cut() {
        for (text, length) in [
            (r#"[1,"]\"",{"a":[2]}],3"#, 19),
            (r#""a\\",1"#, 5),
            ("12.5]", 4),
            ("null ,", 4),
            (r#"{"a":"}"}}"#, 9),
        ] {
            for cut in 0..text.len() {
                let mut scan = Scan::default();
                let first = scan.length(&text.as_bytes()[..cut]);
                let found = first.or_else(|| scan.length(text.as_bytes()));
                assert_eq!(found, Some(length), "{text} cut at {cut}");
                let (first, second) = text.as_bytes().split_at(cut);
                let mut scan = Scan::default();
                let found = scan.end_in(first).or_else(|| Some(cut + scan.end_in(second)?));
                assert_eq!(found, Some(length), "{text} in pieces cut at {cut}");
            }
        }
    }
}
