//! What the columns are, where nothing but the rows tells.

use std::sync::Arc;

use super::{Reader, RowForm, Step, Stop, rows::unquoted};
use crate::result::{
    columns::{Columns, Gathered},
    token::{Fault, Tokenizer},
};

/// How much of the rows is looked through for names of columns that the first row lacks, in bytes.
pub(super) const NAMES_WITHIN: usize = 1 << 20;

impl Reader {
    /// Looks at the first row, if there is one.
    pub(super) fn row_form(&mut self) -> Step<()> {
        let form = match self.peek()? {
            b']' => {
                if self.columns.is_none() {
                    // Only the execution knows how many columns a result without rows has.
                    self.know(Columns::numbered(self.counts.columns.unwrap_or(0)))?;
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
                    let mut tokens = Vec::new();
                    let width = self.tokenize(self.at, |tokenizer, _| {
                        tokenizer.array(&mut tokens)?;
                        Ok(tokens.len())
                    });
                    self.know(Columns::numbered(width?.0))?;
                }
                RowForm::Object => self.gathered = Some((Gathered::default(), self.at)),
            }
        }
        self.form = Some(form);
        Ok(())
    }

    /// Looks through rows that are objects for the names of the columns.
    pub(super) fn gather(&mut self) -> Step<()> {
        let Some((mut gathered, mut at)) = self.gathered.take() else {
            return Err(self.unknown_layout());
        };
        let first = self.at;
        let looked = loop {
            if self.counts.columns.is_some_and(|count| gathered.count() >= count) || at - first > NAMES_WITHIN {
                break Ok(());
            }
            let mut tokenizer = Tokenizer::new(&self.buffer, at);
            let next = match tokenizer.peek() {
                Ok(b',') if at > first => {
                    tokenizer.take();
                    tokenizer.peek()
                }
                Ok(b']') if at > first => break Ok(()),
                other => other,
            };
            let row = tokenizer.at();
            let read = match next {
                Ok(b'{') if self.length(row).is_err() => Err(Stop::More),
                Ok(b'{') => self.tokenize(row, |tokenizer, text| {
                    gathered.begin_row();
                    let mut names = Vec::new();
                    tokenizer.object(|name, _| {
                        names.push(name);
                        Ok(())
                    })?;
                    Ok(names
                        .into_iter()
                        .filter_map(|name| unquoted(text, name))
                        .collect::<Vec<_>>())
                }),
                Ok(_) => Err(self.malformed(row, "a row was expected")),
                Err(_) => Err(Stop::More),
            };
            match read {
                Ok((names, end)) => {
                    names.iter().for_each(|name| gathered.add(name));
                    at = end;
                }
                Err(Stop::More) if self.buffer.len() - row <= self.limits.row_bytes => break Err(Stop::More),
                Err(Stop::More) if at == first => break Err(Stop::Failed(self.too_large())),
                Err(fault) if at == first => break Err(fault),
                // It is told when the rows before it have been given out.
                Err(_) => break Ok(()),
            }
        };
        match looked {
            Ok(()) => self.know(gathered.finish()),
            Err(stop) => {
                self.gathered = Some((gathered, at));
                Err(stop)
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
