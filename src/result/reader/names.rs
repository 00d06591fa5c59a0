//! What the columns are, where nothing but the rows tells.

use std::sync::Arc;

use super::{Place, Reader, RowForm, Step, Stop, rows::unquoted};
use crate::result::{
    columns::{Columns, Gathered, MOST_COLUMNS},
    token::{Fault, Tokenizer},
};

/// How much of the rows is looked through for names of columns that the first row lacks, in bytes.
pub(super) const NAMES_WITHIN: usize = 1 << 20;

/// How far rows that are objects have been looked through.
pub(super) struct Gathering {
    names: Gathered,
    at: usize,
    place: Place,
}

impl Reader {
    /// Looks at the first row, if there is one.
    pub(super) fn row_form(&mut self) -> Step<()> {
        let form = match self.peek()? {
            b']' => {
                if self.columns.is_none() {
                    // Only the execution knows how many columns a result without rows has.
                    let columns = Columns::numbered(self.counts.columns.unwrap_or(0));
                    self.know(columns.ok_or_else(too_many_columns)?)?;
                }
                return self.end_of_rows();
            }
            b'[' => RowForm::Array,
            b'{' => RowForm::Object,
            _ if self.columns.is_none() => return Err(self.unknown_layout()),
            _ => return Err(self.odd_row(RowForm::Array)),
        };
        if self.columns.is_none() {
            match form {
                RowForm::Array => {
                    self.length(self.at)?;
                    let (width, _) = self.tokenize(self.at, |tokenizer, _| tokenizer.array(&mut Vec::new(), 0))?;
                    self.know(Columns::numbered(width).ok_or_else(too_many_columns)?)?;
                }
                RowForm::Object => {
                    self.gathered = Some(Gathering {
                        names: Gathered::default(),
                        at: self.at,
                        place: Place::Begin,
                    });
                }
            }
        }
        self.form = Some(form);
        Ok(())
    }

    /// Looks through rows that are objects for the names of the columns.
    pub(super) fn gather(&mut self) -> Step<()> {
        let Some(mut gathering) = self.gathered.take() else {
            return Err(self.unknown_layout());
        };
        match self.gather_names(&mut gathering) {
            Ok(()) => self.know(gathering.names.finish()),
            Err(stop) => {
                self.gathered = Some(gathering);
                Err(stop)
            }
        }
    }

    fn gather_names(&mut self, gathering: &mut Gathering) -> Step<()> {
        let Gathering { names, at, place } = gathering;
        let first = self.at;
        loop {
            if self.counts.columns.is_some_and(|count| names.count() >= count) || *at - first > NAMES_WITHIN {
                return Ok(());
            }
            // White space is passed once, however many the pieces in which it comes.
            let mut tokenizer = Tokenizer::new(&self.buffer, *at);
            let next = tokenizer.peek();
            *at = tokenizer.at();
            let row = *at;
            let read = match (next, &place) {
                (Ok(b','), Place::BehindOne) => {
                    *at += 1;
                    *place = Place::BehindComma;
                    continue;
                }
                (Ok(b']'), Place::BehindOne) => return Ok(()),
                (Ok(b'{'), Place::Begin | Place::BehindComma) if self.length(row).is_err() => Err(Stop::More),
                (Ok(b'{'), Place::Begin | Place::BehindComma) => self.tokenize(row, |tokenizer, text| {
                    names.begin_row();
                    let mut fits = true;
                    tokenizer.object(|name, _| {
                        fits = fits && unquoted(text, name).is_none_or(|name| names.add(&name));
                        Ok(())
                    })?;
                    Ok(fits)
                }),
                (Ok(_), _) => Err(self.malformed(row, "a row was expected")),
                (Err(_), _) => Err(Stop::More),
            };
            match read {
                Ok((true, end)) => {
                    *at = end;
                    *place = Place::BehindOne;
                }
                Ok((false, _)) => return Err(too_many_columns()),
                Err(Stop::More) if self.buffer.len() - row <= self.limits.row_bytes => return Err(Stop::More),
                Err(Stop::More) if row == first => return Err(Stop::Failed(self.too_large())),
                Err(fault) if row == first => return Err(fault),
                // It is told when the rows before it have been given out.
                Err(_) => return Ok(()),
            }
        }
    }

    /// Settles the columns.
    pub(super) fn know(&mut self, columns: Arc<Columns>) -> Step<()> {
        self.counts.check_columns(columns.list().len()).map_err(Stop::Failed)?;
        self.columns = Some(columns);
        // It may have been in the middle of a row that is now read anew.
        self.scan = None;
        Ok(())
    }

    /// Reads one row aside; gives what was read and where it ended.
    fn tokenize<T>(
        &self,
        at: usize,
        read: impl FnOnce(&mut Tokenizer<'_>, &[u8]) -> Result<T, Fault>,
    ) -> Step<(T, usize)> {
        let mut tokenizer = Tokenizer::new(&self.buffer, at);
        match read(&mut tokenizer, &self.buffer) {
            Ok(value) => Ok((value, tokenizer.at())),
            Err(Fault::Incomplete) => Err(Stop::More),
            Err(Fault::Malformed { at, what }) => Err(self.malformed(at, what)),
        }
    }
}

fn too_many_columns() -> Stop {
    Stop::Failed(format!(
        "the result has more than {MOST_COLUMNS} columns, or very many of one name; take it raw with `bytes()` or `json()`"
    ))
}
