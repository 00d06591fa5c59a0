//! How fast parsers are with everything in memory already.
//!
//! To have read the file is not part of the time. What is read is the same typed rows, all of which are kept.

use super::{Measured, Watch};
use crate::{
    Failure,
    row::{Body, Sum, Tuple},
};

pub(super) fn serde_json(bytes: &[u8]) -> Result<Measured, Failure> {
    let watch = Watch::start();
    Ok(summed(watch, &serde_json::from_slice(bytes)?))
}

pub(super) fn serde_json_ignored(bytes: &[u8]) -> Result<Measured, Failure> {
    let watch = Watch::start();
    let body: Body<serde::de::IgnoredAny> = serde_json::from_slice(bytes)?;
    Ok(watch.stop(body.rows.len() as u64, None))
}

pub(super) fn sonic_rs(bytes: &[u8]) -> Result<Measured, Failure> {
    let watch = Watch::start();
    Ok(summed(watch, &sonic_rs::from_slice(bytes)?))
}

pub(super) fn simd_json(bytes: &mut [u8]) -> Result<Measured, Failure> {
    let watch = Watch::start();
    Ok(summed(watch, &simd_json::from_slice(bytes)?))
}

fn summed(watch: Watch, body: &Body<Tuple>) -> Measured {
    let mut sum = Sum::default();
    body.rows.iter().for_each(|row| sum.tuple(row));
    watch.summed(sum)
}
