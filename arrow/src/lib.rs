#![doc = include_str!("../README.md")]

mod batches;
mod column;
mod error;
mod infer;
mod number;
mod temporal;
mod write;

pub use batches::{Reader, RecordBatches};
pub use error::Error;
pub use write::Written;
