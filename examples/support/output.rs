//! What goes to the terminal.

use std::{
    error::Error,
    fmt::Display,
    io::{self, IsTerminal, Write},
    process::ExitCode,
    time::SystemTime,
};

use chrono::{DateTime, Utc};

use super::Failure;

/// Runs until the end or ctrl-c. Exits with 1 and a reason of one line when something goes wrong.
pub async fn main(name: &str, work: impl Future<Output = Result<(), Failure>>) -> ExitCode {
    let done = tokio::select! {
        done = work => done,
        // Leaving by way of here removes the temporary files.
        _ = tokio::signal::ctrl_c() => Err("interrupted".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        // A reader such as `head` that has had enough is no failure.
        Err(error) if is_closed_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{name}: {}", line(&error));
            ExitCode::FAILURE
        }
    }
}

fn is_closed_pipe(error: &(dyn Error + Send + Sync + 'static)) -> bool {
    let error = error.downcast_ref::<io::Error>();
    error.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

/// A text in one line, without what would move the cursor: names and messages come from a server.
pub fn line(text: &dyn Display) -> String {
    text.to_string().replace(char::is_control, " ")
}

/// Prints a line.
pub fn print(text: impl Display) -> Result<(), Failure> {
    writeln!(io::stdout(), "{}", line(&text))?;
    Ok(())
}

/// The moment that it is.
pub fn now() -> DateTime<Utc> {
    SystemTime::now().into()
}

/// What an optional text says, or that it says nothing.
pub fn name(text: Option<&String>) -> &str {
    text.map_or("(no name)", String::as_str)
}

/// How far a tool has got, on a terminal only.
pub struct Progress(bool);

impl Progress {
    pub fn new() -> Self {
        Self(io::stderr().is_terminal())
    }

    /// Takes the place of what was shown before.
    pub fn show(&self, text: impl Display) {
        if self.0 {
            // That progress cannot be shown is no reason to stop.
            let _ = write!(io::stderr(), "\r\x1b[K{}", line(&text));
        }
    }

    /// Makes way for other lines.
    pub fn clear(&self) {
        if self.0 {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}
