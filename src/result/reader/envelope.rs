//! The members of the object that rows may stand in.

use super::{Place, Reader, State, Step, Stop};
use crate::result::{columns::Columns, scan::Scan, token::Tokenizer};

/// How long the name of a member may be, in bytes. It is read again with every piece of its value.
const LONGEST_NAME: usize = 1 << 10;

impl Reader {
    pub(super) fn member(&mut self, place: Place) -> Step<()> {
        match (self.peek()?, place) {
            (b'}', Place::Begin | Place::BehindOne) => return self.end_of_members(),
            (b',', Place::BehindOne) => {
                self.at += 1;
                self.state = State::Members(Place::BehindComma);
                return Ok(());
            }
            (_, Place::BehindOne) => {
                return Err(self.malformed(self.at, "a comma or the end of the object was expected"));
            }
            _ => {}
        }
        // A member is only taken as a whole, so that it can be looked at again when more has come.
        let (name, at) = match self.name() {
            Err(Stop::More) if self.buffer.len() - self.at > LONGEST_NAME => {
                return Err(Stop::Failed(format!(
                    "the result has a name that is longer than {LONGEST_NAME} bytes"
                )));
            }
            other => other?,
        };
        if name == "rows" {
            if self.had_rows {
                return Err(Stop::Failed("the result has `rows` twice".to_owned()));
            }
            if self.buffer[at] != b'[' {
                return Err(self.unknown_layout());
            }
            if self.columns.is_some() {
                self.at = at + 1;
                self.had_rows = true;
                self.state = State::Rows(Place::Begin);
                return Ok(());
            }
        }
        let length = self.length(at)?;
        let value = &self.buffer[at..at + length];
        // What is ignored is not looked at as text, but stands in the text of a block.
        if std::str::from_utf8(value).is_err() || serde_json::from_slice::<serde::de::IgnoredAny>(value).is_err() {
            return Err(self.malformed(at, "a value was expected"));
        }
        match name.as_str() {
            "rows" => {
                self.had_rows = true;
                self.early_rows = Some(value.to_vec());
            }
            "columns" if self.columns.is_some() => {
                return Err(Stop::Failed("the result has `columns` twice".to_owned()));
            }
            "columns" => {
                let columns = Columns::read(value).ok_or_else(|| self.unknown_layout())?;
                self.know(columns)?;
            }
            _ => {}
        }
        self.at = at + length;
        self.state = State::Members(Place::BehindOne);
        if let Some(rows) = self.early_rows.take_if(|_| self.columns.is_some()) {
            // They are read now, and then what follows the columns.
            let rest = self.buffer.split_off(self.at);
            self.buffer = rows;
            self.buffer.extend_from_slice(&rest);
            self.at = 1;
            self.state = State::Rows(Place::Begin);
        }
        Ok(())
    }

    /// The name of a member, and where its value begins.
    fn name(&self) -> Step<(String, usize)> {
        let mut tokenizer = Tokenizer::new(&self.buffer, self.at);
        if tokenizer.peek().map_err(|_| Stop::More)? != b'"' {
            return Err(self.malformed(tokenizer.at(), "a name was expected"));
        }
        let length = Scan::default().length(&self.buffer[self.at..]).ok_or(Stop::More)?;
        let Ok(name) = serde_json::from_slice::<String>(&self.buffer[self.at..self.at + length]) else {
            return Err(self.malformed(self.at, "a name was expected"));
        };
        let mut tokenizer = Tokenizer::new(&self.buffer, self.at + length);
        if tokenizer.peek().map_err(|_| Stop::More)? != b':' {
            return Err(self.malformed(tokenizer.at(), "a colon was expected"));
        }
        tokenizer.take();
        tokenizer.peek().map_err(|_| Stop::More)?;
        Ok((name, tokenizer.at()))
    }

    fn end_of_members(&mut self) -> Step<()> {
        if self.columns.is_none() || !self.had_rows {
            return Err(self.unknown_layout());
        }
        self.at += 1;
        self.state = State::End;
        Ok(())
    }
}
