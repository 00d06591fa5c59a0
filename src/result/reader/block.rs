//! Rows in the making of a batch.

use super::{Reader, State, Stop};
use crate::result::token::Token;

/// How many values are put into a block where it has more: a row can have very many of them in very few bytes.
pub(super) const MOST_TOKENS: usize = 1 << 20;

/// Rows that stand behind each other in one text.
#[derive(Debug)]
pub(in crate::result) struct Block {
    pub(in crate::result) text: String,
    /// Of each row as many as there are columns.
    pub(in crate::result) tokens: Vec<Token>,
    pub(in crate::result) rows: usize,
    /// The number of the first row, counted from one.
    pub(in crate::result) first_row: u64,
}

impl Reader {
    /// The rows that have come whole; none asks for more, or at the end says that there are no more.
    pub(in crate::result) fn block(&mut self) -> Result<Option<Block>, String> {
        self.has_more = false;
        if let Some(why) = &self.failure {
            return Err(why.clone());
        }
        while (self.state != State::End || self.at < self.buffer.len()) && self.tokens.len() < MOST_TOKENS {
            match self.guarded() {
                Ok(()) => {}
                Err(Stop::More) => break,
                Err(Stop::Failed(why)) => {
                    self.failure = Some(why);
                    break;
                }
            }
        }
        if self.block_rows > 0 {
            return self.take_block().map(Some);
        }
        if let Some(why) = &self.failure {
            return Err(why.clone());
        }
        if self.is_whole {
            let checked = self.counts.check_end(self.given_rows, self.received);
            checked.inspect_err(|why| self.failure = Some(why.clone()))?;
        }
        Ok(None)
    }

    fn take_block(&mut self) -> Result<Block, String> {
        let mut tokens = std::mem::take(&mut self.tokens);
        self.has_more = tokens.len() >= MOST_TOKENS;
        let text = if self.at > self.buffer.len() / 2 {
            let rest = self.buffer.split_off(self.at);
            self.at = 0;
            std::mem::replace(&mut self.buffer, rest)
        } else {
            // Where much is left, it stays where it is, so that it is not moved with every block.
            let begin = self.block_at as u32;
            for token in &mut tokens {
                token.start = token.start.saturating_sub(begin);
                token.end = token.end.saturating_sub(begin);
            }
            self.buffer[self.block_at..self.at].to_vec()
        };
        // The next block is likely of the same size.
        self.tokens.reserve(tokens.len());
        let first_row = self.given_rows + 1;
        let mut rows = std::mem::take(&mut self.block_rows);
        let text = String::from_utf8(text).or_else(|error| {
            let valid = error.utf8_error().valid_up_to();
            let width = tokens.len() / rows;
            // What a row has before its last value was read before it.
            let is_valid = |row: &[Token]| row.iter().all(|token| token.end as usize <= valid);
            rows = tokens.chunks(width.max(1)).take_while(|row| is_valid(row)).count();
            tokens.truncate(rows * width);
            let why = format!("row {} is not UTF-8", first_row + rows as u64);
            self.failure = Some(why.clone());
            let mut text = error.into_bytes();
            text.truncate(valid);
            if rows == 0 {
                Err(why)
            } else {
                String::from_utf8(text).map_err(|_| why)
            }
        })?;
        self.given_rows += rows as u64;
        if let Err(why) = self.counts.check_so_far(self.given_rows) {
            self.failure.get_or_insert(why);
        }
        Ok(Block {
            text,
            tokens,
            rows,
            first_row,
        })
    }
}
