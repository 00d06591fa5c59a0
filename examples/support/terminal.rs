//! What a tool says on the terminal, and how it ends. The exports of `cluvio-arrow` include this file as well.

use std::{
    error::Error,
    fmt::{self, Display},
    io::{self, IsTerminal, Write},
    process::ExitCode,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use cluvio::api::types::ExecutionStatus;

pub type Failure = Box<dyn Error + Send + Sync>;

/// Runs a tool until its end or ctrl-c.
pub async fn tool<A: clap::Parser>(work: impl AsyncFnOnce(A) -> Result<(), Failure>) -> ExitCode {
    let arguments = A::parse();
    exit_code(tokio::select! {
        done = work(arguments) => done,
        // Leaving by way of here removes the temporary files.
        Ok(()) = tokio::signal::ctrl_c() => Err("interrupted".into()),
    })
}

/// Exits with 1 and a reason of one line when something went wrong.
pub fn exit_code(done: Result<(), Failure>) -> ExitCode {
    match done {
        Ok(()) => ExitCode::SUCCESS,
        // A reader such as `head` that has had enough is no failure.
        Err(error) if error.is::<NobodyReads>() => ExitCode::SUCCESS,
        Err(error) => {
            warn(format_args!("{}: {error}", env!("CARGO_CRATE_NAME")));
            ExitCode::FAILURE
        }
    }
}

/// The reader of the output has closed it.
#[derive(Debug)]
struct NobodyReads;

impl Display for NobodyReads {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("nobody reads the output any more")
    }
}

impl Error for NobodyReads {}

/// A text in one line, without what would move the cursor: names and messages come from a server.
pub fn line(text: impl Display) -> String {
    text.to_string().replace(char::is_control, " ")
}

/// Prints a line of a tool that only reads: by `?`, it ends with success when nobody reads any more.
pub fn print(text: impl Display) -> Result<(), Failure> {
    print_bytes(format!("{}\n", line(text)).as_bytes())
}

/// Prints bytes as they are, as [`print`] does a line.
pub fn print_bytes(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Err(NobodyReads.into()),
        Err(error) => Err(format!("the output cannot be written: {error}").into()),
    }
}

/// Prints a line of a tool that changes or stores something: that it cannot be told must not stop the work.
pub fn say(text: impl Display) {
    if let Err(error) = print(&text)
        && !error.is::<NobodyReads>()
    {
        warn(format_args!("{text} ({error})"));
    }
}

/// Tells something besides the output.
pub fn warn(text: impl Display) {
    // `eprintln!` would panic where nobody reads that either.
    let _ = writeln!(io::stderr(), "{}", line(text));
}

/// How far a tool has got: one line, on a terminal only, which makes way for others and comes back.
pub struct Progress {
    is_on_terminal: bool,
    shown: Mutex<Shown>,
}

#[derive(Default)]
struct Shown {
    line: String,
    at: Option<Instant>,
}

/// How often [`Progress::show_at_times`] shows something.
const PAUSE: Duration = Duration::from_millis(100);

impl Progress {
    /// Shared, since callbacks of queries show it.
    pub fn new() -> Arc<Self> {
        Arc::new(Self {
            is_on_terminal: io::stderr().is_terminal(),
            shown: Mutex::default(),
        })
    }

    /// Takes the place of what was shown before.
    pub fn show(&self, text: impl Display) {
        let mut shown = self.shown();
        shown.line = line(text);
        shown.at = Some(Instant::now());
        self.draw(&shown.line);
    }

    /// Shows what changes all the time.
    pub fn show_at_times(&self, text: impl FnOnce() -> String) {
        let is_due = self.shown().at.is_none_or(|at| at.elapsed() >= PAUSE);
        if self.is_on_terminal && is_due {
            self.show(text());
        }
    }

    /// Shows how long a query has been waited for.
    pub fn show_wait(&self, wait: &cluvio::Progress) {
        let status = wait.status.as_ref().map_or("no status", ExecutionStatus::as_str);
        self.show(format_args!("{status} for {:.1} s", wait.elapsed.as_secs_f64()));
    }

    /// Makes way for what is printed meanwhile, and comes back.
    pub fn make_way<T>(&self, print: impl FnOnce() -> T) -> T {
        let shown = self.shown();
        self.draw("");
        let printed = print();
        self.draw(&shown.line);
        printed
    }

    /// Shows nothing any more.
    pub fn clear(&self) {
        self.show("");
    }

    fn draw(&self, line: &str) {
        if self.is_on_terminal {
            // That progress cannot be shown is no reason to stop.
            let _ = write!(io::stderr(), "\r\x1b[K{line}");
        }
    }

    fn shown(&self) -> MutexGuard<'_, Shown> {
        // A panic elsewhere leaves nothing here that is wrong.
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}
