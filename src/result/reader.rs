//! Reads a result as it comes: first its columns, then its rows in batches.
//!
//! All that this crate knows of the layout of result data is here. The vendor does not publish it, so the plausible ones
//! are read:
//!
//! - `{"columns": [name or {"name": …}, …], "rows": [[…], …]}`, where the rows may also be objects by column names
//! - `[[…], …]`, without names
//! - `[{"name": …, …}, …]`

use std::sync::Arc;

use super::{
    Received, ResultLimits,
    columns::{Columns, Gathered, MOST_COLUMNS},
    counts::Counts,
    excerpt::excerpt_of,
    scan::Scan,
    token::{Fault, Token, Tokenizer},
};
use crate::error::excerpt;

/// How much of the rows is looked through for names of columns that the first row lacks, in bytes.
const NAMES_WITHIN: usize = 1 << 20;
/// How long the name of a member may be, in bytes. It is read again with every piece of its value.
const LONGEST_NAME: usize = 1 << 10;
/// How many values are put into a block where it has more: a row can have very many of them in very few bytes.
const MOST_TOKENS: usize = 1 << 20;
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Rows that stand behind each other in one text.
#[derive(Debug)]
pub(super) struct Block {
    pub(super) text: String,
    /// Of each row as many as there are columns.
    pub(super) tokens: Vec<Token>,
    pub(super) rows: usize,
    /// The number of the first row, counted from one.
    pub(super) first_row: u64,
}

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

/// How far rows that are objects have been looked through.
struct Gathering {
    names: Gathered,
    at: usize,
    place: Place,
}

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
    gathered: Option<Gathering>,
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
        let names = if self.gathered.is_some() { NAMES_WITHIN } else { 0 };
        (self.limits.row_bytes + names) as u64
    }

    /// The rows that have come whole; none asks for more, or at the end says that there are no more.
    pub(super) fn block(&mut self) -> Result<Option<Block>, String> {
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
        if !self.is_whole && self.buffer.len() < MARK.len() && MARK.starts_with(&self.buffer) {
            return Err(Stop::More);
        }
        if self.buffer.starts_with(MARK) {
            self.at = MARK.len();
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

    fn member(&mut self, place: Place) -> Step<()> {
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

    /// Looks at the first row, if there is one.
    fn row_form(&mut self) -> Step<()> {
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
    fn gather(&mut self) -> Step<()> {
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
    fn know(&mut self, columns: Arc<Columns>) -> Step<()> {
        self.counts.check_columns(columns.list().len()).map_err(Stop::Failed)?;
        self.columns = Some(columns);
        // It may have been in the middle of a row that is now read anew.
        self.scan = None;
        Ok(())
    }

    /// Reads rows for as long as they are whole.
    fn rows(&mut self, mut place: Place) -> Step<()> {
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

    fn end_of_rows(&mut self) -> Step<()> {
        self.at += 1;
        self.state = match self.is_enveloped {
            true => State::Members(Place::BehindOne),
            false => State::End,
        };
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

    fn row_number(&self) -> u64 {
        self.given_rows + self.block_rows as u64 + 1
    }

    fn malformed(&self, at: usize, what: &str) -> Stop {
        let place = match self.state {
            State::Rows(_) => format!("in row {}", self.row_number()),
            _ => "outside its rows".to_owned(),
        };
        Stop::Failed(format!(
            "the result is not (whole) JSON: {place}, {what}, but {} came",
            excerpt_of(&self.buffer[at..])
        ))
    }

    fn early_end(&self) -> String {
        if self.buffer[self.at..].trim_ascii().is_empty() && self.state == State::Start {
            return "the result is empty: not even JSON came".to_owned();
        }
        let rows = self.row_number() - 1;
        format!("the result is not whole JSON: it ends after {rows} whole rows, in the middle of something")
    }

    fn too_large(&self) -> String {
        let what = match self.state {
            State::Rows(_) => format!("row {}", self.row_number()),
            _ => "what stands outside the rows of the result".to_owned(),
        };
        format!(
            "{what} is larger than {} bytes, the limit that is set for it",
            self.limits.row_bytes
        )
    }

    fn odd_row(&self, form: RowForm) -> Stop {
        let (number, row) = (self.row_number(), excerpt_of(&self.buffer[self.at..]));
        let expected = match form {
            RowForm::Array => "an array of values",
            RowForm::Object => "an object",
        };
        let as_before = if number > 1 { ", as those before it are" } else { "" };
        Stop::Failed(format!("row {number} is not {expected}{as_before}: {row}"))
    }

    fn unknown_layout(&self) -> Stop {
        Stop::Failed(format!(
            "the layout of the result is not one that this client knows (it begins {}); take it raw with `bytes()` or \
             `json()`",
            excerpt_of(&self.buffer)
        ))
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

fn too_many_columns() -> Stop {
    Stop::Failed(format!(
        "the result has more than {MOST_COLUMNS} columns, or very many of one name; take it raw with `bytes()` or `json()`"
    ))
}

fn unquoted(text: &[u8], name: Token) -> Option<String> {
    serde_json::from_slice(&text[name.start as usize..name.end as usize]).ok()
}
