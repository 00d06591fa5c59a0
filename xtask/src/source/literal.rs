//! Literals of JavaScript, as bundlers write data into scripts.

use std::{fmt, iter::Peekable, str::CharIndices};

use serde_json::{Map, Number, Value};

/// Data nested deeper than this is refused; serde_json has the same limit.
const DEPTH: usize = 128;

/// Why a literal cannot be read, and where, counted from its beginning.
#[derive(Debug)]
pub(super) struct Fault {
    /// How much of the text was read as data.
    pub length: usize,
    line: usize,
    column: usize,
    message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at line {} column {} of it", self.message, self.line, self.column)
    }
}

/// Reads the literal at the beginning of the text, and says how long it is: JSON, or what minifiers make of JSON
/// (`!0`, bare keys, other quotes). `undefined` is null; an expression is refused.
pub(super) fn read(text: &str) -> Result<(Value, usize), Fault> {
    let mut stream = serde_json::Deserializer::from_str(text).into_iter::<Value>();
    if let Some(Ok(value)) = stream.next() {
        return Ok((value, stream.byte_offset()));
    }
    let mut reader = Reader {
        text,
        rest: text.char_indices().peekable(),
    };
    match reader.value(0) {
        Ok(value) => Ok((value, reader.at())),
        Err(message) => {
            let length = reader.at();
            let read = &text[..length];
            Err(Fault {
                length,
                line: read.matches('\n').count() + 1,
                column: read.rsplit('\n').next().unwrap_or_default().chars().count() + 1,
                message,
            })
        }
    }
}

struct Reader<'a> {
    text: &'a str,
    rest: Peekable<CharIndices<'a>>,
}

impl Reader<'_> {
    fn at(&mut self) -> usize {
        self.rest.peek().map_or(self.text.len(), |(at, _)| *at)
    }

    fn peek(&mut self) -> Option<char> {
        self.rest.peek().map(|(_, character)| *character)
    }

    fn next(&mut self) -> Option<char> {
        self.rest.next().map(|(_, character)| character)
    }

    fn skip_space(&mut self) {
        while self.rest.next_if(|(_, character)| character.is_whitespace()).is_some() {}
    }

    /// The next character after white space.
    fn token(&mut self) -> Option<char> {
        self.skip_space();
        self.peek()
    }

    fn value(&mut self, depth: usize) -> Result<Value, String> {
        if depth >= DEPTH {
            return Err("data nested too deeply".to_owned());
        }
        match self.token() {
            Some('{') => self.object(depth),
            Some('[') => self.array(depth),
            Some('\'' | '"' | '`') => Ok(Value::String(self.string()?)),
            Some('-' | '.' | '0'..='9') => self.number(),
            Some('!') => match (self.next(), self.next()) {
                (_, Some('0')) => Ok(Value::Bool(true)),
                (_, Some('1')) => Ok(Value::Bool(false)),
                _ => Err(unexpected(None)),
            },
            Some(character) if is_word(character) => match self.word().as_str() {
                "true" => Ok(Value::Bool(true)),
                "false" => Ok(Value::Bool(false)),
                "null" | "undefined" => Ok(Value::Null),
                "void" if self.token() == Some('0') => {
                    self.next();
                    Ok(Value::Null)
                }
                _ => Err("an expression".to_owned()),
            },
            other => Err(unexpected(other)),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Value, String> {
        let mut object = Map::new();
        self.next();
        loop {
            let key = match self.token() {
                Some('}') => break,
                Some('\'' | '"') => self.string()?,
                Some(character) if is_word(character) => self.word(),
                other => return Err(unexpected(other)),
            };
            self.expect(':')?;
            let value = self.value(depth + 1)?;
            object.insert(key, value);
            if self.token() != Some('}') {
                self.expect(',')?;
            }
        }
        self.next();
        Ok(Value::Object(object))
    }

    fn array(&mut self, depth: usize) -> Result<Value, String> {
        let mut array = Vec::new();
        self.next();
        while self.token() != Some(']') {
            array.push(self.value(depth + 1)?);
            if self.token() != Some(']') {
                self.expect(',')?;
            }
        }
        self.next();
        Ok(Value::Array(array))
    }

    fn expect(&mut self, expected: char) -> Result<(), String> {
        match self.token() {
            Some(character) if character == expected => {
                self.next();
                Ok(())
            }
            other => Err(unexpected(other)),
        }
    }

    fn word(&mut self) -> String {
        let mut word = String::new();
        while let Some((_, character)) = self.rest.next_if(|(_, character)| is_word(*character)) {
            word.push(character);
        }
        word
    }

    fn number(&mut self) -> Result<Value, String> {
        let mut digits = String::new();
        let is_part = |digits: &str, character: char| {
            character.is_ascii_alphanumeric()
                || character == '.'
                || (matches!(character, '-' | '+') && (digits.is_empty() || digits.ends_with(['e', 'E'])))
        };
        while let Some((_, character)) = self.rest.next_if(|(_, character)| is_part(&digits, *character)) {
            digits.push(character);
        }
        number(&digits).ok_or_else(|| format!("`{digits}`, which is no number"))
    }

    fn string(&mut self) -> Result<String, String> {
        let cut_off = || "a string without end".to_owned();
        let quote = self.next().ok_or_else(cut_off)?;
        let mut units = Units::default();
        loop {
            match self.next().ok_or_else(cut_off)? {
                character if character == quote => return Ok(units.finish()),
                '\\' => self.escape(&mut units)?,
                '\n' | '\r' if quote != '`' => return Err("a string that does not end in its line".to_owned()),
                '$' if quote == '`' && self.peek() == Some('{') => {
                    return Err("a template with an expression".to_owned());
                }
                character => units.push(character),
            }
        }
    }

    fn escape(&mut self, units: &mut Units) -> Result<(), String> {
        match self.next() {
            Some('n') => units.push('\n'),
            Some('r') => units.push('\r'),
            Some('t') => units.push('\t'),
            Some('b') => units.push('\u{8}'),
            Some('f') => units.push('\u{c}'),
            Some('v') => units.push('\u{b}'),
            Some('0') => units.push('\0'),
            Some('x') => units.code(self.hex(2)?),
            Some('u') if self.peek() == Some('{') => {
                self.next();
                let mut digits = String::new();
                while let Some((_, digit)) = self.rest.next_if(|(_, digit)| digit.is_ascii_hexdigit()) {
                    digits.push(digit);
                }
                if self.next() != Some('}') {
                    return Err("a broken escape".to_owned());
                }
                units.code(u32::from_str_radix(&digits, 16).map_err(|_| "a broken escape".to_owned())?);
            }
            Some('u') => units.code(self.hex(4)?),
            // A line that goes on.
            Some('\n' | '\u{2028}' | '\u{2029}') => {}
            Some('\r') => {
                self.rest.next_if(|(_, character)| *character == '\n');
            }
            Some(other) => units.push(other),
            None => return Err("a string without end".to_owned()),
        }
        Ok(())
    }

    fn hex(&mut self, digits: usize) -> Result<u32, String> {
        let mut code = 0;
        for _ in 0..digits {
            let digit = self.next().and_then(|digit| digit.to_digit(16));
            code = code * 16 + digit.ok_or_else(|| "a broken escape".to_owned())?;
        }
        Ok(code)
    }
}

/// A string under construction: escapes can name the halves of a surrogate pair.
#[derive(Default)]
struct Units {
    text: String,
    high: Option<u32>,
}

impl Units {
    fn push(&mut self, character: char) {
        self.end_half();
        self.text.push(character);
    }

    fn code(&mut self, code: u32) {
        match (self.high.take(), code) {
            (Some(high), 0xDC00..=0xDFFF) => {
                let code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00);
                self.text
                    .push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            (half, code) => {
                self.high = half;
                self.end_half();
                match code {
                    0xD800..=0xDBFF => self.high = Some(code),
                    _ => self
                        .text
                        .push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)),
                }
            }
        }
    }

    fn end_half(&mut self) {
        if self.high.take().is_some() {
            self.text.push(char::REPLACEMENT_CHARACTER);
        }
    }

    fn finish(mut self) -> String {
        self.end_half();
        self.text
    }
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '_' | '$')
}

/// A number as JSON writes it: minifiers shorten 100000 to 1e5, which is the same integer.
fn number(digits: &str) -> Option<Value> {
    /// From here on, floating point skips integers.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if let Some(hex) = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        return u64::from_str_radix(hex, 16).ok().map(Value::from);
    }
    if let Ok(integer) = digits.parse::<i64>() {
        return Some(Value::from(integer));
    }
    let number: f64 = digits.parse().ok().filter(|number: &f64| number.is_finite())?;
    if number.fract() == 0.0 && number.abs() < EXACT {
        // In this range the conversion loses nothing.
        return Some(Value::from(number as i64));
    }
    Number::from_f64(number).map(Value::Number)
}

fn unexpected(character: Option<char>) -> String {
    match character {
        Some(character) => format!("an unexpected {character:?}"),
        None => "an end too early".to_owned(),
    }
}
