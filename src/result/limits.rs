//! How much a data server may send.

/// How much a data server may send before a result is given up: a guard against servers that are broken or hostile.
///
/// ```
/// # fn example() -> Result<(), cluvio::Error> {
/// use cluvio::{Client, ResultLimits};
///
/// let limits = ResultLimits::default().row_bytes(1 << 20).total_bytes(10 << 30).held_bytes(256 << 20);
/// let cluvio = Client::builder("k3y").region(cluvio::Region::Eu).result_limits(limits).build()?;
/// # Ok(())
/// # }
/// # example().unwrap();
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResultLimits {
    pub(crate) row_bytes: usize,
    pub(crate) total_bytes: u64,
    pub(crate) held_bytes: u64,
}

/// A place in a row is counted in 32 bits.
const LARGEST_ROW: usize = 1 << 30;

impl ResultLimits {
    /// The largest row in bytes of JSON, and the largest of all that stands before and behind the rows; 64 MiB if not set,
    /// and never more than 1 GiB. It is also what is held of rows that come before their columns are named.
    ///
    /// ```
    /// use cluvio::ResultLimits;
    ///
    /// let limits = ResultLimits::default().row_bytes(1 << 20); // a row of more than a MiB is an error
    /// assert_eq!(limits.row_bytes(usize::MAX), ResultLimits::default().row_bytes(1 << 30));
    /// ```
    pub fn row_bytes(mut self, bytes: usize) -> Self {
        self.row_bytes = bytes.min(LARGEST_ROW);
        self
    }

    /// The largest result in bytes of JSON, counted after decompression; 64 GiB if not set.
    ///
    /// ```
    /// let limits = cluvio::ResultLimits::default().total_bytes(500_000_000); // what the disk has room for
    /// ```
    pub fn total_bytes(mut self, bytes: u64) -> Self {
        self.total_bytes = bytes;
        self
    }

    /// What is held in memory as a whole, in bytes: by [`QueryResult::bytes`](crate::QueryResult::bytes) and
    /// [`json`](crate::QueryResult::json), and for a schema; 1 GiB if not set.
    ///
    /// ```
    /// let limits = cluvio::ResultLimits::default().held_bytes(64 << 20); // for a container with little memory
    /// ```
    pub fn held_bytes(mut self, bytes: u64) -> Self {
        self.held_bytes = bytes;
        self
    }
}

impl Default for ResultLimits {
    fn default() -> Self {
        Self {
            row_bytes: 64 << 20,
            total_bytes: 64 << 30,
            held_bytes: 1 << 30,
        }
    }
}
