//! Processes of this same program, for everything that is measured and for the servers.

use std::{
    io::{BufRead, BufReader, Read},
    process::{Child, ChildStdout, Command, Stdio},
};

use serde::{Serialize, de::DeserializeOwned};

use crate::{
    Failure,
    server::{self, Statistics},
};

/// The first argument of a process that serves; the second is its options in JSON.
pub const SERVE: &str = "--as-server";
/// The first argument of a process that is measured; the second is its task in JSON.
pub const MEASURE: &str = "--as-side";
/// The first argument of a process that waits for many executions; the second is its task in JSON.
pub const WAIT: &str = "--as-waiting";

/// Runs this program in a process of its own, and gives what it prints.
///
/// # Errors
///
/// When it fails, or prints something else.
pub fn run<T: DeserializeOwned>(role: &str, task: &impl Serialize) -> Result<T, Failure> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args([role, &serde_json::to_string(task)?]);
    printed(&mut command)
}

/// Runs a program, and gives what it prints.
///
/// # Errors
///
/// When it fails, or prints something else.
pub fn printed<T: DeserializeOwned>(command: &mut Command) -> Result<T, Failure> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::inherit()).output()?;
    if !output.status.success() {
        return Err(format!("a process that was to be measured ended with {}", output.status).into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// A server in a process of its own, which ends with it.
pub struct Server {
    /// Where it listens.
    pub url: String,
    child: Child,
    output: BufReader<ChildStdout>,
}

impl Server {
    /// Starts one.
    ///
    /// # Errors
    ///
    /// When it does not start.
    pub fn start(options: &server::Options) -> Result<Self, Failure> {
        let mut child = Command::new(std::env::current_exe()?)
            .args([SERVE, &serde_json::to_string(options)?])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let output = child.stdout.take().ok_or("the server has no output")?;
        let mut server = Self {
            url: String::new(),
            child,
            output: BufReader::new(output),
        };
        let mut port = String::new();
        server.output.read_line(&mut port)?;
        server.url = format!("http://127.0.0.1:{}", port.trim().parse::<u16>()?);
        Ok(server)
    }

    /// Stops it, and gives what it has seen.
    ///
    /// # Errors
    ///
    /// When it has not survived.
    pub fn stop(mut self) -> Result<Statistics, Failure> {
        drop(self.child.stdin.take());
        let mut text = String::new();
        self.output.read_to_string(&mut text)?;
        Ok(serde_json::from_str(&text)?)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It ends by itself when its input does.
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}
