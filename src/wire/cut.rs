//! The end of a body that nothing but the end of its connection tells.

use reqwest::header::{CONTENT_LENGTH, TRANSFER_ENCODING};

use super::without_mark;
use crate::{Error, error::Head, result::Scan};

/// Looks for the end of the JSON in a body of unknown length, so that one that was cut is not taken for a whole one.
pub(super) enum Ending {
    /// Nothing has come but white space.
    Begin,
    /// Within an array or an object.
    Within(Scan),
    /// The value has ended, or it is none that could be told to be cut.
    Seen,
}

impl Ending {
    /// For an answer of which no header tells the length.
    pub(super) fn of(head: &Head) -> Option<Self> {
        let tells = |name| head.headers.contains_key(name);
        (!tells(CONTENT_LENGTH) && !tells(TRANSFER_ENCODING)).then_some(Self::Begin)
    }

    /// Takes what follows of the body.
    pub(super) fn take(&mut self, mut bytes: &[u8]) {
        if let Self::Begin = self {
            bytes = without_mark(bytes).trim_ascii_start();
            *self = match bytes.first() {
                None => return,
                Some(b'[' | b'{') => Self::Within(Scan::default()),
                Some(_) => Self::Seen,
            };
        }
        if let Self::Within(scan) = self
            && scan.end_in(bytes).is_some()
        {
            *self = Self::Seen;
        }
    }

    /// An error at the end of the body, if it is not the end of its JSON.
    pub(super) fn seen(&self) -> Result<(), Error> {
        match self {
            Self::Seen => Ok(()),
            Self::Begin | Self::Within(_) => Err(Error::cut(
                "the connection ended before the JSON of the answer, and no header tells its length",
            )),
        }
    }
}
