//! Reads a result as it comes: first its columns, then its rows in batches.
//!
//! All that this crate knows of the layout of result data is here. It could not be read anywhere, so the plausible ones
//! are taken:
//!
//! - `{"columns": [name or {"name": …}, …], "rows": [[…], …]}`, where the rows may also be objects by column names
//! - `[[…], …]`, without names
//! - `[{"name": …, …}, …]`

mod block;
mod envelope;
mod names;
mod report;
mod rows;

use std::sync::Arc;

pub(super) use block::Block;

use super::{
    Received, ResultLimits,
    columns::Columns,
    counts::Counts,
    excerpt::excerpt_of,
    scan::Scan,
    token::{Token, Tokenizer},
};

const MARK: &[u8] = b"\xef\xbb\xbf";

/// Why reading stopped.
#[derive(Debug, PartialEq, Eq)]
enum Stop {
    /// What has come is used up.
    More,
    Failed(String),
}

type Step<T> = Result<T, Stop>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Start,
    /// In the outer object.
    Members(Place),
    Rows(Place),
    /// All that was to come has come.
    End,
}

/// Where among the members of an object, or the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Begin,
    BehindOne,
    BehindComma,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum RowForm {
    Array,
    Object,
}

/// Reads a result as it comes.
pub(super) struct Reader {
    limits: ResultLimits,
    counts: Counts,
    /// What came and is not used up; what stands before `at` is done with, but for the rows of the next block.
    buffer: Vec<u8>,
    at: usize,
    received: u64,
    is_whole: bool,
    state: State,
    is_enveloped: bool,
    form: Option<RowForm>,
    columns: Option<Arc<Columns>>,
    /// For rows that are objects and name the columns themselves.
    gathered: Option<names::Gathering>,
    /// Rows that came before their columns.
    early_rows: Option<Vec<u8>>,
    had_rows: bool,
    /// For a value that has come in part.
    scan: Option<Scan>,
    tokens: Vec<Token>,
    block_rows: usize,
    /// Where the first of them begins.
    block_at: usize,
    /// Whether the last block ended where it had enough.
    has_more: bool,
    /// Rows in the blocks that were given out.
    given_rows: u64,
    failure: Option<String>,
}

impl Reader {
    pub(super) fn new(limits: ResultLimits, counts: Counts) -> Self {
        Self {
            limits,
            counts,
            buffer: Vec::new(),
            at: 0,
            received: 0,
            is_whole: false,
            state: State::Start,
            is_enveloped: false,
            form: None,
            columns: None,
            gathered: None,
            early_rows: None,
            had_rows: false,
            scan: None,
            tokens: Vec::new(),
            block_rows: 0,
            block_at: 0,
            has_more: false,
            given_rows: 0,
            failure: None,
        }
    }

    pub(super) fn columns(&self) -> Option<&Arc<Columns>> {
        self.columns.as_ref()
    }

    /// How much has come that is in no block yet.
    pub(super) fn unread(&self) -> usize {
        self.buffer.len() - if self.block_rows == 0 { self.at } else { 0 }
    }

    /// Whether there is another block in what has come.
    pub(super) fn has_more(&self) -> bool {
        self.has_more
    }

    pub(super) fn received(&self) -> Received {
        Received {
            rows: self.given_rows,
            bytes: self.received,
        }
    }

    /// Takes what came.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.received = self.received.saturating_add(bytes.len() as u64);
        // What is done with is let go, as soon as that is more than what has to be moved.
        if self.block_rows == 0 && self.gathered.is_none() && self.at > self.buffer.len() / 2 {
            self.buffer.drain(..self.at);
            self.at = 0;
        }
        self.buffer.extend_from_slice(bytes);
    }

    /// Says that nothing more comes.
    pub(super) fn end(&mut self) {
        self.is_whole = true;
    }

    /// Reads until the columns are known; false asks for more.
    pub(super) fn read_columns(&mut self) -> Result<bool, String> {
        while self.columns.is_none() {
            match self.guarded() {
                Ok(()) => {}
                // All that comes before the columns is held, for those who want it raw.
                Err(Stop::More) if self.received > self.held_before_columns() => return Err(self.too_large()),
                Err(Stop::More) => return Ok(false),
                Err(Stop::Failed(why)) => return Err(why),
            }
        }
        Ok(true)
    }

    fn held_before_columns(&self) -> u64 {
        let names = if self.gathered.is_some() {
            names::NAMES_WITHIN
        } else {
            0
        };
        (self.limits.row_bytes + names) as u64
    }

    /// A step, with all that may end the reading from outside.
    fn guarded(&mut self) -> Step<()> {
        if self.received > self.limits.total_bytes {
            return Err(Stop::Failed(format!(
                "the result is larger than {} bytes, the limit that is set for it",
                self.limits.total_bytes
            )));
        }
        match self.step() {
            Err(Stop::More) if self.buffer.len() - self.at > self.limits.row_bytes && self.gathered.is_none() => {
                Err(Stop::Failed(self.too_large()))
            }
            Err(Stop::More) if self.is_whole => Err(Stop::Failed(self.early_end())),
            other => other,
        }
    }

    fn step(&mut self) -> Step<()> {
        match self.state {
            State::Start => self.start(),
            State::Members(place) => self.member(place),
            State::Rows(_) if self.form.is_none() => self.row_form(),
            State::Rows(_) if self.columns.is_none() => self.gather(),
            State::Rows(place) => self.rows(place),
            State::End => match self.peek() {
                Err(Stop::More) => {
                    self.at = self.buffer.len();
                    Ok(())
                }
                _ => Err(Stop::Failed(format!(
                    "the result is not (whole) JSON: something follows its end: {}",
                    excerpt_of(&self.buffer[self.at..])
                ))),
            },
        }
    }

    fn start(&mut self) -> Step<()> {
        // Blanks that are done with may have stood before what is there now.
        if self.received == self.buffer.len() as u64 {
            if !self.is_whole && self.buffer.len() < MARK.len() && MARK.starts_with(&self.buffer) {
                return Err(Stop::More);
            }
            if self.buffer.starts_with(MARK) {
                self.at = MARK.len();
            }
        }
        match self.peek()? {
            b'[' => {
                self.at += 1;
                self.state = State::Rows(Place::Begin);
            }
            b'{' => {
                self.at += 1;
                self.is_enveloped = true;
                self.state = State::Members(Place::Begin);
            }
            b'"' | b'-' | b'0'..=b'9' | b'n' | b't' | b'f' => return Err(self.unknown_layout()),
            _ => {
                return Err(Stop::Failed(format!(
                    "the result is not (whole) JSON; it begins {}",
                    excerpt_of(&self.buffer)
                )));
            }
        }
        Ok(())
    }

    /// Skips white space, and looks at what follows.
    #[inline]
    fn peek(&mut self) -> Step<u8> {
        let mut tokenizer = Tokenizer::new(&self.buffer, self.at);
        let byte = tokenizer.peek();
        self.at = tokenizer.at();
        byte.map_err(|_| Stop::More)
    }

    /// The length of the value that begins at a place, once all of it has come. However many the pieces, each byte is
    /// looked at once.
    fn length(&mut self, at: usize) -> Step<usize> {
        let scan = self.scan.get_or_insert_default();
        let length = scan.length(&self.buffer[at..]).ok_or(Stop::More)?;
        self.scan = None;
        Ok(length)
    }
}
