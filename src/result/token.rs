//! Where in a text each value of a row stands, and of what kind it is.
//!
//! This is the one place where every byte of a result is looked at, so it is written for speed: `cargo bench` compares it
//! with whole parsers.

use serde::de::IgnoredAny;

use super::scan::Scan;

/// What a value is.
///
/// ```no_run
/// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
/// use cluvio::CellKind;
///
/// let mut batches = cluvio.query("8qxn-y9ex-65vd", "SELECT delay FROM flights").await?.batches();
/// let mut nulls = 0;
/// while let Some(batch) = batches.try_next().await? {
///     nulls += (0..batch.len()).filter(|row| batch.cell(*row, 0).kind() == CellKind::Null).count();
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CellKind {
    /// `null`, or left out of a row that is an object.
    Null,
    /// `true` or `false`.
    Bool,
    /// A number, of any size and with any number of digits.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

/// The place and the kind of one value.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) kind: CellKind,
    /// Whether a string has escapes.
    pub(super) has_escapes: bool,
}

impl Token {
    pub(super) const NULL: Self = Self {
        start: 0,
        end: 0,
        kind: CellKind::Null,
        has_escapes: false,
    };
}

/// Why a row gave no tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// The text ends within it.
    Incomplete,
    /// It is no JSON; `at` is where that was seen.
    Malformed { at: usize, what: &'static str },
}

/// Reads the values of rows, from a place in a text.
pub(super) struct Tokenizer<'a> {
    text: &'a [u8],
    at: usize,
}

impl<'a> Tokenizer<'a> {
    pub(super) fn new(text: &'a [u8], at: usize) -> Self {
        Self { text, at }
    }

    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// The next byte that is no white space, which is not taken.
    #[inline]
    pub(super) fn peek(&mut self) -> Result<u8, Fault> {
        loop {
            match self.text.get(self.at) {
                Some(b' ' | b'\t' | b'\n' | b'\r') => self.at += 1,
                Some(byte) => return Ok(*byte),
                None => return Err(Fault::Incomplete),
            }
        }
    }

    /// Takes the byte that was peeked at.
    #[inline]
    pub(super) fn take(&mut self) {
        self.at += 1;
    }

    pub(super) fn malformed<T>(&self, what: &'static str) -> Result<T, Fault> {
        Err(Fault::Malformed { at: self.at, what })
    }

    /// The values of an array, behind those that are in `tokens` already, and their number. Only the first `most` are kept.
    #[inline]
    pub(super) fn array(&mut self, tokens: &mut Vec<Token>, most: usize) -> Result<usize, Fault> {
        self.take();
        if self.peek()? == b']' {
            self.take();
            return Ok(0);
        }
        let mut count = 0;
        loop {
            let value = self.value()?;
            if count < most {
                tokens.push(value);
            }
            count += 1;
            match self.peek()? {
                b',' => self.take(),
                b']' => {
                    self.take();
                    return Ok(count);
                }
                _ => return self.malformed("a comma or the end of the row was expected"),
            }
        }
    }

    /// The members of an object: each one's name, as a token, and its value.
    #[inline]
    pub(super) fn object(&mut self, mut member: impl FnMut(Token, Token) -> Result<(), Fault>) -> Result<(), Fault> {
        self.take();
        if self.peek()? == b'}' {
            self.take();
            return Ok(());
        }
        loop {
            if self.peek()? != b'"' {
                return self.malformed("a name was expected");
            }
            let name = self.string()?;
            if self.peek()? != b':' {
                return self.malformed("a colon was expected");
            }
            self.take();
            let value = self.value()?;
            member(name, value)?;
            match self.peek()? {
                b',' => self.take(),
                b'}' => {
                    self.take();
                    return Ok(());
                }
                _ => return self.malformed("a comma or the end of the row was expected"),
            }
        }
    }

    #[inline]
    fn value(&mut self) -> Result<Token, Fault> {
        match self.peek()? {
            b'"' => self.string(),
            b'-' | b'0'..=b'9' => self.number(),
            b'n' => self.word(b"null", CellKind::Null),
            b't' => self.word(b"true", CellKind::Bool),
            b'f' => self.word(b"false", CellKind::Bool),
            b'[' => self.nested(CellKind::Array),
            b'{' => self.nested(CellKind::Object),
            _ => self.malformed("a value was expected"),
        }
    }

    #[inline]
    fn token(&self, start: usize, end: usize, kind: CellKind) -> Result<Token, Fault> {
        match (u32::try_from(start), u32::try_from(end)) {
            (Ok(start), Ok(end)) => Ok(Token {
                start,
                end,
                kind,
                has_escapes: false,
            }),
            _ => self.malformed("a row is too large"),
        }
    }

    fn word(&mut self, word: &'static [u8], kind: CellKind) -> Result<Token, Fault> {
        let rest = &self.text[self.at..];
        if rest.starts_with(word) {
            let start = self.at;
            self.at += word.len();
            return self.token(start, self.at, kind);
        }
        match word.starts_with(rest) {
            true => Err(Fault::Incomplete),
            false => self.malformed("a value was expected"),
        }
    }

    fn digits(&mut self) -> Result<(), Fault> {
        let start = self.at;
        while self.text.get(self.at).is_some_and(u8::is_ascii_digit) {
            self.at += 1;
        }
        match self.text.get(self.at) {
            // The number may go on in what is yet to come.
            None => Err(Fault::Incomplete),
            Some(_) if self.at == start => self.malformed("a digit was expected"),
            Some(_) => Ok(()),
        }
    }

    #[inline]
    fn number(&mut self) -> Result<Token, Fault> {
        let start = self.at;
        if self.text[self.at] == b'-' {
            self.at += 1;
        }
        let first = self.at;
        self.digits()?;
        if self.at > first + 1 && self.text[first] == b'0' {
            return self.malformed("a number begins with a zero");
        }
        if self.text.get(self.at) == Some(&b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.text.get(self.at) {
            self.at += 1;
            if let Some(b'+' | b'-') = self.text.get(self.at) {
                self.at += 1;
            }
            self.digits()?;
        }
        self.token(start, self.at, CellKind::Number)
    }

    #[inline]
    fn string(&mut self) -> Result<Token, Fault> {
        let start = self.at;
        let mut has_escapes = false;
        self.at += 1;
        loop {
            self.at += plain_length(&self.text[self.at..]);
            match self.text.get(self.at) {
                None => return Err(Fault::Incomplete),
                Some(b'"') => {
                    self.at += 1;
                    let token = self.token(start, self.at, CellKind::String)?;
                    return Ok(Token { has_escapes, ..token });
                }
                Some(b'\\') => {
                    has_escapes = true;
                    self.escape()?;
                }
                Some(_) => return self.malformed("a string has a control character"),
            }
        }
    }

    fn escape(&mut self) -> Result<(), Fault> {
        match self.text.get(self.at + 1) {
            None => Err(Fault::Incomplete),
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => {
                self.at += 2;
                Ok(())
            }
            Some(b'u') => match self.code_unit()? {
                // Half of a pair is no text, and no string of Rust can hold it.
                0xdc00..=0xdfff => self.malformed("a string has half of a surrogate pair"),
                0xd800..=0xdbff => match self.text.get(self.at) {
                    None => Err(Fault::Incomplete),
                    Some(b'\\') => match self.text.get(self.at + 1) {
                        None => Err(Fault::Incomplete),
                        Some(b'u') if (0xdc00..=0xdfff).contains(&self.code_unit()?) => Ok(()),
                        Some(_) => self.malformed("a string has half of a surrogate pair"),
                    },
                    Some(_) => self.malformed("a string has half of a surrogate pair"),
                },
                _ => Ok(()),
            },
            Some(_) => self.malformed("a string has an unknown escape"),
        }
    }

    /// The number of a `\uXXXX`.
    fn code_unit(&mut self) -> Result<u32, Fault> {
        let mut unit = 0;
        for place in self.at + 2..self.at + 6 {
            let Some(byte) = self.text.get(place) else {
                return Err(Fault::Incomplete);
            };
            match char::from(*byte).to_digit(16) {
                Some(digit) => unit = unit * 16 + digit,
                None => return self.malformed("a string has an unknown escape"),
            }
        }
        self.at += 6;
        Ok(unit)
    }

    fn nested(&mut self, kind: CellKind) -> Result<Token, Fault> {
        let start = self.at;
        let length = Scan::default().length(&self.text[start..]).ok_or(Fault::Incomplete)?;
        let value = &self.text[start..start + length];
        if serde_json::from_slice::<IgnoredAny>(value).is_err() {
            return self.malformed("a nested value is not JSON");
        }
        self.at += length;
        self.token(start, self.at, kind)
    }
}

/// How many bytes at the beginning of a text stand for themselves in a JSON string.
#[inline]
fn plain_length(text: &[u8]) -> usize {
    const LOW: u64 = u64::from_ne_bytes([0x01; 8]);
    const HIGH: u64 = u64::from_ne_bytes([0x80; 8]);
    let mut length = 0;
    // Eight bytes at once: the high bit of a byte is set where it is a quote, a backslash or below a space. A bit may
    // also be set behind one that is rightly set, so only the first one counts.
    let (words, _) = text.as_chunks::<8>();
    for word in words {
        let word = u64::from_le_bytes(*word);
        let quote = word ^ (LOW * b'"' as u64);
        let backslash = word ^ (LOW * b'\\' as u64);
        let marked = (quote.wrapping_sub(LOW) & !quote)
            | (backslash.wrapping_sub(LOW) & !backslash)
            | (word.wrapping_sub(LOW * 0x20) & !word);
        let marked = marked & HIGH;
        if marked != 0 {
            return length + (marked.trailing_zeros() / 8) as usize;
        }
        length += 8;
    }
    let is_plain = |byte: &&u8| !matches!(**byte, b'"' | b'\\' | 0..0x20);
    length + text[length..].iter().take_while(is_plain).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(row: &str) -> Result<Vec<(CellKind, &str)>, Fault> {
        let mut tokens = Vec::new();
        Tokenizer::new(row.as_bytes(), 0).array(&mut tokens, usize::MAX)?;
        let shown = |token: Token| (token.kind, &row[token.start as usize..token.end as usize]);
        Ok(tokens.into_iter().map(shown).collect())
    }

    #[test]
    fn every_kind_of_value_is_told_and_found() {
        let row = r#"[ null ,true,-12.50e+3, "a\"\u00e9\ud83d\ude00",[1,"]"],{"b":{}} ]"#;
        let expected = [
            (CellKind::Null, "null"),
            (CellKind::Bool, "true"),
            (CellKind::Number, "-12.50e+3"),
            (CellKind::String, r#""a\"\u00e9\ud83d\ude00""#),
            (CellKind::Array, r#"[1,"]"]"#),
            (CellKind::Object, r#"{"b":{}}"#),
        ];
        assert_eq!(tokens(row).unwrap(), expected);
        assert_eq!(tokens("[]").unwrap(), []);
        for end in 0..row.len() - 1 {
            if row.is_char_boundary(end) && end > 0 {
                assert_eq!(tokens(&row[..end]), Err(Fault::Incomplete), "{}", &row[..end]);
            }
        }
    }

    #[test]
    fn a_row_is_taken_if_and_only_if_it_is_json() {
        for row in [
            "[01]",
            "[-]",
            "[1.]",
            "[.5]",
            "[1e]",
            "[+1]",
            "[1 2]",
            "[1,]",
            "[,1]",
            "[nul]",
            "[truE]",
            "[NaN]",
            "['a']",
            r#"["\x"]"#,
            r#"["\u12g4"]"#,
            "[\"a\nb\"]",
            "[\"\u{1f}\"]",
            r#"["\ud800"]"#,
            r#"["\udc00"]"#,
            r#"["\ud800\u0041"]"#,
            "[[1,}]",
            "[{1:2}]",
            "[{]",
            "[1}",
            "[\u{b}1]",
            "[--1]",
            "[1e+]",
            "[0x1]",
            "[\"a\tb\"]",
        ] {
            assert!(serde_json::from_str::<Vec<serde_json::Value>>(row).is_err(), "{row}");
            assert!(tokens(row).is_err(), "{row}");
        }
        for row in [
            "[0]",
            "[-0]",
            "[0.0]",
            "[1E5]",
            "[\"\u{7f}\u{80}\u{fffd}é\"]",
            "[\n1\t,\r2 ]",
            r#"["\/\b\f"]"#,
        ] {
            assert!(serde_json::from_str::<Vec<serde_json::Value>>(row).is_ok(), "{row}");
            assert!(tokens(row).is_ok(), "{row}");
        }
    }

    #[test]
    fn the_plain_part_of_a_string_ends_at_the_first_byte_that_is_special_wherever_it_stands() {
        for special in [b'"', b'\\', 0, 0x1f] {
            for place in 0..40 {
                for filler in [b'a', b' ', b'!', b'#', b'[', b']', 0x7f, 0x80, 0xff, 0xa2] {
                    let mut text = [filler; 40];
                    text[place] = special;
                    assert_eq!(plain_length(&text), place, "{special:#x} among {filler:#x}");
                }
            }
        }
        assert_eq!(plain_length(&[b'x'; 21]), 21);
    }
}
