//! What is measured, each in a process of its own.

mod arrow;
mod arrow_json;
mod by_hand;
mod limit;
mod streamed;

use std::{fs, path::PathBuf, time::Instant};

use cluvio::{Client, Region};
use serde::{Deserialize, Serialize};

use crate::{Failure, memory, row::Sum};

/// The datasource that is asked.
pub const DATASOURCE: &str = "8qxn-y9ex-65vd";
/// The query, to which the server answers as to any other.
pub const SQL: &str = "SELECT * FROM flights";

/// A way to read a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Side {
    /// Nothing, for the memory that a process has anyway.
    Idle,
    /// `rows::<Row>()`.
    Struct,
    /// `rows::<Tuple>()`.
    Tuple,
    /// `batches()`, and rows that borrow from them.
    Borrowed,
    /// `batches()`, whose rows are only counted.
    Batches,
    /// `rows::<Row>().into_vec()`.
    Vec,
    /// `write_csv`.
    Csv,
    /// `byte_stream()`, read and dropped.
    Download,
    /// `reqwest` and `serde_json`, as one would write it.
    ByHand,
    /// `RecordBatches`.
    ArrowBatches,
    /// `write_ipc_file`.
    ArrowIpc,
    /// `write_parquet`.
    ArrowParquet,
    /// `reqwest` and `arrow-json`, as one would write it.
    ArrowJsonBatches,
    /// The same, and the IPC writer of Arrow.
    ArrowJsonIpc,
    /// The same, and the Parquet writer of Arrow.
    ArrowJsonParquet,
    /// `arrow-json`, from memory, with rows that stand apart already.
    ArrowJsonMemory,
    /// `serde_json`, from memory.
    SerdeJson,
    /// `serde_json`, from memory, to nothing.
    SerdeJsonIgnored,
    /// `sonic-rs`, from memory.
    SonicRs,
    /// `simd-json`, from memory.
    SimdJson,
}

/// What a process is to do.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Task {
    /// How.
    pub side: Side,
    /// The server.
    pub url: String,
    /// The file with the result, for sides that read it from memory.
    pub body: PathBuf,
    /// The file to write, for sides that do.
    pub output: PathBuf,
}

/// What a process tells of itself.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Measured {
    /// From the start of the query to the last row.
    pub seconds: f64,
    /// From the start of the query until the first row can be used, where that is before the end.
    pub first_row: Option<f64>,
    /// How many rows there were.
    pub rows: u64,
    /// What the rows add up to, where they are looked at.
    pub sum: Option<u64>,
    /// The most memory that was held.
    pub peak: Option<u64>,
}

/// The time from the start, and the rows.
pub(crate) struct Watch {
    start: Instant,
    first_row: Option<f64>,
}

impl Watch {
    pub(crate) fn start() -> Self {
        Self {
            start: Instant::now(),
            first_row: None,
        }
    }

    /// The first row is there.
    #[inline]
    pub(crate) fn row(&mut self) {
        if self.first_row.is_none() {
            self.first_row = Some(self.start.elapsed().as_secs_f64());
        }
    }

    /// All is done.
    pub(crate) fn stop(self, rows: u64, sum: Option<u64>) -> Measured {
        let seconds = self.start.elapsed().as_secs_f64();
        Measured {
            seconds,
            first_row: self.first_row,
            rows,
            sum,
            peak: memory::peak(),
        }
    }

    pub(crate) fn summed(self, sum: Sum) -> Measured {
        self.stop(sum.rows, Some(sum.sum))
    }
}

/// A client for the server at that URL.
pub(crate) fn client(url: &str) -> Result<Client, Failure> {
    Ok(Client::builder("k3y").region(Region::custom(url, url)).build()?)
}

/// Does what it is told to, and prints what it has [`Measured`].
///
/// # Errors
///
/// Those of the side.
pub async fn run(task: Task) -> Result<(), Failure> {
    let url = &task.url;
    let measured = match task.side {
        Side::Idle => Watch::start().stop(0, None),
        Side::Struct => streamed::structs(client(url)?).await?,
        Side::Tuple => streamed::tuples(client(url)?).await?,
        Side::Borrowed => streamed::borrowed(client(url)?).await?,
        Side::Batches => streamed::counted(client(url)?).await?,
        Side::Vec => streamed::vec(client(url)?).await?,
        Side::Csv => streamed::csv(client(url)?, &task.output).await?,
        Side::Download => streamed::download(client(url)?).await?,
        Side::ByHand => by_hand::run(url).await?,
        Side::ArrowBatches => arrow::batches(client(url)?).await?,
        Side::ArrowIpc => arrow::ipc(client(url)?, &task.output).await?,
        Side::ArrowParquet => arrow::parquet(client(url)?, &task.output).await?,
        Side::ArrowJsonBatches => arrow_json::batches(url).await?,
        Side::ArrowJsonIpc => arrow_json::ipc(url, &task.output).await?,
        Side::ArrowJsonParquet => arrow_json::parquet(url, &task.output).await?,
        Side::ArrowJsonMemory => arrow_json::memory(&fs::read(&task.body)?)?,
        Side::SerdeJson => limit::serde_json(&fs::read(&task.body)?)?,
        Side::SerdeJsonIgnored => limit::serde_json_ignored(&fs::read(&task.body)?)?,
        Side::SonicRs => limit::sonic_rs(&fs::read(&task.body)?)?,
        Side::SimdJson => limit::simd_json(&mut fs::read(&task.body)?)?,
    };
    println!("{}", serde_json::to_string(&measured)?);
    Ok(())
}
