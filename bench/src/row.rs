//! The rows of the generated result, as types.
//!
//! Dates and times are left as text on all sides, so that what is measured is not a calendar.

use std::borrow::Cow;

use serde::Deserialize;

/// A row by the names of its columns; in an array, by their order.
#[derive(Deserialize)]
#[allow(missing_docs, reason = "they are the columns")]
pub struct Row {
    pub id: u32,
    pub account: i64,
    pub price: f64,
    pub ratio: Option<f64>,
    pub carrier: String,
    pub comment: String,
    pub is_active: Option<bool>,
    pub day: String,
    pub departs_at: String,
    pub note: Option<String>,
}

/// A row by the order of its columns.
pub type Tuple = (
    u32,
    i64,
    f64,
    Option<f64>,
    String,
    String,
    Option<bool>,
    String,
    String,
    Option<String>,
);

/// A row that borrows text where it has no escapes.
#[derive(Deserialize)]
#[allow(missing_docs, reason = "they are the columns")]
pub struct BorrowedRow<'a> {
    pub id: u32,
    pub account: i64,
    pub price: f64,
    pub ratio: Option<f64>,
    #[serde(borrow)]
    pub carrier: Cow<'a, str>,
    #[serde(borrow)]
    pub comment: Cow<'a, str>,
    pub is_active: Option<bool>,
    pub day: &'a str,
    pub departs_at: &'a str,
    #[serde(borrow)]
    pub note: Option<Cow<'a, str>>,
}

/// A whole result, as one would write it down.
#[derive(Deserialize)]
pub struct Body<T> {
    /// All rows at once.
    pub rows: Vec<T>,
}

/// Looks at every value, so that none is left out, and so that all sides can be seen to read the same.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sum {
    /// The rows that were added.
    pub rows: u64,
    /// What they add up to.
    pub sum: u64,
}

impl Sum {
    /// Adds a row, with the texts by their lengths.
    #[allow(clippy::too_many_arguments, reason = "they are the columns")]
    #[inline]
    fn values(
        &mut self,
        id: u32,
        account: i64,
        floats: (f64, Option<f64>),
        is_active: Option<bool>,
        texts: [usize; 4],
        note: Option<usize>,
    ) {
        let active = is_active.map_or(2, u64::from);
        let texts: usize = texts.iter().sum();
        // Parsers differ in the last bit of a float, and the whole part does not.
        let floats = (floats.0 as u64) ^ (floats.1.map_or(1, |float| float as u64) << 20);
        let row = u64::from(id) ^ account.cast_unsigned() ^ floats ^ (active << 40);
        let lengths = (texts + note.map_or(7, |note| note + 11)) as u64;
        self.sum = self.sum.wrapping_add(row).wrapping_add(lengths << 20);
        self.rows += 1;
    }

    /// Adds a row.
    #[inline]
    pub fn row(&mut self, row: &Row) {
        self.values(
            row.id,
            row.account,
            (row.price, row.ratio),
            row.is_active,
            [
                row.carrier.len(),
                row.comment.len(),
                row.day.len(),
                row.departs_at.len(),
            ],
            row.note.as_ref().map(String::len),
        );
    }

    /// Adds a row.
    #[inline]
    pub fn tuple(&mut self, row: &Tuple) {
        self.values(
            row.0,
            row.1,
            (row.2, row.3),
            row.6,
            [row.4.len(), row.5.len(), row.7.len(), row.8.len()],
            row.9.as_ref().map(String::len),
        );
    }

    /// Adds a row.
    #[inline]
    pub fn borrowed(&mut self, row: &BorrowedRow<'_>) {
        self.values(
            row.id,
            row.account,
            (row.price, row.ratio),
            row.is_active,
            [
                row.carrier.len(),
                row.comment.len(),
                row.day.len(),
                row.departs_at.len(),
            ],
            row.note.as_ref().map(|note| note.len()),
        );
    }
}
