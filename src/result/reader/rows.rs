//! The rows, of which every byte is looked at.

use super::{Place, Reader, RowForm, State, Step, Stop, block::MOST_TOKENS};
use crate::{
    error::excerpt,
    result::{
        columns::Columns,
        scan::Scan,
        token::{Fault, Token, Tokenizer},
    },
};

impl Reader {
    /// Reads rows for as long as they are whole.
    pub(super) fn rows(&mut self, mut place: Place) -> Step<()> {
        let Some(columns) = self.columns.clone() else {
            return Err(self.unknown_layout());
        };
        let form = self.form;
        let width = columns.list().len();
        while self.tokens.len() < MOST_TOKENS {
            let mut opening = self.peek()?;
            if opening == b',' && place == Place::BehindOne {
                self.at += 1;
                place = Place::BehindComma;
                self.state = State::Rows(place);
                opening = self.peek()?;
            }
            match (opening, place) {
                (b']', Place::Begin | Place::BehindOne) => return self.end_of_rows(),
                (_, Place::BehindOne) => {
                    return Err(self.malformed(self.at, "a comma or the end of the rows was expected"));
                }
                _ => {}
            }
            let row = self.at;
            let mut tokenizer = Tokenizer::new(&self.buffer, row);
            if let Some(scan) = &mut self.scan {
                scan.length(&self.buffer[row..]).ok_or(Stop::More)?;
                self.scan = None;
            }
            let before = self.tokens.len();
            let tokens = &mut self.tokens;
            let read = match (form, opening) {
                (Some(RowForm::Array), b'[') => tokenizer.array(tokens, width).map(|cells| (cells, None)),
                (Some(RowForm::Object), b'{') => {
                    object_row(&mut tokenizer, &self.buffer, &columns, tokens).map(|stranger| (width, stranger))
                }
                (form, _) => {
                    let form = form.unwrap_or(RowForm::Array);
                    return Err(self.odd_row(form));
                }
            };
            let end = tokenizer.at();
            let fault = match read {
                Ok((cells, None)) if cells == width && end - row <= self.limits.row_bytes => {
                    self.at = end;
                    if self.block_rows == 0 {
                        self.block_at = row;
                    }
                    self.block_rows += 1;
                    place = Place::BehindOne;
                    self.state = State::Rows(place);
                    continue;
                }
                Ok(_) if end - row > self.limits.row_bytes => Stop::Failed(self.too_large()),
                Ok((_, Some(stranger))) => Stop::Failed(format!(
                    "row {} has a value for `{}`, which is not among the columns that the rows before it have; take \
                     the result raw with `bytes()` or `json()`",
                    self.row_number(),
                    excerpt(&stranger)
                )),
                Ok((cells, None)) => Stop::Failed(format!(
                    "row {} has {cells} values, but there are {width} columns",
                    self.row_number()
                )),
                Err(Fault::Incomplete) => {
                    // Its end is looked for first, so that a large row is not read from its beginning with every piece.
                    let mut scan = Scan::default();
                    match scan.length(&self.buffer[row..]) {
                        Some(_) => self.malformed(row, "a row was expected"),
                        None => {
                            self.scan = Some(scan);
                            Stop::More
                        }
                    }
                }
                Err(Fault::Malformed { at, what }) => self.malformed(at, what),
            };
            self.tokens.truncate(before);
            return Err(fault);
        }
        Ok(())
    }

    pub(super) fn end_of_rows(&mut self) -> Step<()> {
        self.at += 1;
        self.state = match self.is_enveloped {
            true => State::Members(Place::BehindOne),
            false => State::End,
        };
        Ok(())
    }
}

/// The values of a row that is an object, in the order of the columns; what it leaves out is null. Gives the first name
/// that is no column's.
fn object_row(
    tokenizer: &mut Tokenizer<'_>,
    text: &[u8],
    columns: &Columns,
    tokens: &mut Vec<Token>,
) -> Result<Option<String>, Fault> {
    let begin = tokens.len();
    tokens.resize(begin + columns.list().len(), Token::NULL);
    let mut stranger = None;
    let mut position = 0;
    tokenizer.object(|name, value| {
        let is_free = |index: usize| tokens[begin + index].end == 0;
        let index = match text.get(name.start as usize + 1..name.end as usize - 1) {
            Some(plain) if !name.has_escapes => std::str::from_utf8(plain)
                .ok()
                .and_then(|name| columns.place(is_free, position, name)),
            _ => unquoted(text, name).and_then(|name| columns.place(is_free, position, &name)),
        };
        match index {
            Some(index) => tokens[begin + index] = value,
            None => {
                stranger.get_or_insert_with(|| unquoted(text, name).unwrap_or_default());
            }
        }
        position += 1;
        Ok(())
    })?;
    Ok(stranger)
}

pub(super) fn unquoted(text: &[u8], name: Token) -> Option<String> {
    serde_json::from_slice(&text[name.start as usize..name.end as usize]).ok()
}
