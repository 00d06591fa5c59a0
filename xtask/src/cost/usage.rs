//! One command, and what it used.

use std::{io, process::Command};

use serde::{Deserialize, Serialize};

/// What a command and all that it started have used.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Usage {
    /// User and system time of all processors.
    pub cpu_seconds: f64,
    /// The most that any one process held.
    pub peak_bytes: u64,
}

/// Runs a command. Counted is all that this process has ever waited for, so that it must be the only one.
///
/// # Errors
///
/// If it cannot be started, or fails, or the system does not tell.
pub fn of(command: &mut Command) -> io::Result<Usage> {
    let status = command.status()?;
    if !status.success() {
        return Err(io::Error::other(format!("the command ended with {status}")));
    }
    of_children()
}

#[cfg(unix)]
fn of_children() -> io::Result<Usage> {
    use nix::sys::{
        resource::{UsageWho, getrusage},
        time::TimeValLike,
    };

    // Linux counts in KiB, macOS in bytes.
    let unit = if cfg!(target_vendor = "apple") { 1 } else { 1024 };
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let microseconds = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    Ok(Usage {
        cpu_seconds: microseconds as f64 / 1e6,
        peak_bytes: u64::try_from(usage.max_rss()).unwrap_or_default() * unit,
    })
}

#[cfg(not(unix))]
fn of_children() -> io::Result<Usage> {
    Err(io::Error::new(
        io::ErrorKind::Unsupported,
        "what a process used can be asked for on Unix alone",
    ))
}
