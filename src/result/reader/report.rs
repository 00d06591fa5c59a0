//! What is said of a result that cannot be read.

use super::{Reader, RowForm, State, Stop};
use crate::result::excerpt::excerpt_of;

impl Reader {
    pub(super) fn row_number(&self) -> u64 {
        self.given_rows + self.block_rows as u64 + 1
    }

    pub(super) fn malformed(&self, at: usize, what: &str) -> Stop {
        let place = match self.state {
            State::Rows(_) => format!("in row {}", self.row_number()),
            _ => "outside its rows".to_owned(),
        };
        Stop::Failed(format!(
            "the result is not (whole) JSON: {place}, {what}, but {} came",
            excerpt_of(&self.buffer[at..])
        ))
    }

    pub(super) fn early_end(&self) -> String {
        if self.buffer[self.at..].trim_ascii().is_empty() && self.state == State::Start {
            return "the result is empty: not even JSON came".to_owned();
        }
        let rows = self.row_number() - 1;
        format!("the result is not whole JSON: it ends after {rows} whole rows, in the middle of something")
    }

    pub(super) fn too_large(&self) -> String {
        let what = match self.state {
            State::Rows(_) => format!("row {}", self.row_number()),
            _ => "what stands outside the rows of the result".to_owned(),
        };
        format!(
            "{what} is larger than {} bytes, the limit that is set for it",
            self.limits.row_bytes
        )
    }

    pub(super) fn odd_row(&self, form: RowForm) -> Stop {
        let (number, row) = (self.row_number(), excerpt_of(&self.buffer[self.at..]));
        let expected = match form {
            RowForm::Array => "an array of values",
            RowForm::Object => "an object",
        };
        let as_before = if number > 1 { ", as those before it are" } else { "" };
        Stop::Failed(format!("row {number} is not {expected}{as_before}: {row}"))
    }

    pub(super) fn unknown_layout(&self) -> Stop {
        Stop::Failed(format!(
            "the layout of the result is not one that this client knows (it begins {}); take it raw with `bytes()` or \
             `json()`",
            excerpt_of(&self.buffer)
        ))
    }
}
