//! The emulator as a program.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::{Parser, ValueEnum};
use cluvio_emulator::{Emulator, Faults, ResultLayout};
use jiff::SignedDuration;

/// Serves a local stand-in for the Cluvio API until it is interrupted.
///
/// One line of JSON on the standard output tells the URLs once both servers listen.
#[derive(Parser)]
#[command(version, after_long_help = include_str!("data/faults.txt"))]
struct Options {
    /// Loopback address of the API server
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:0")]
    api_addr: SocketAddr,
    /// Loopback address of the data server
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:0")]
    data_addr: SocketAddr,
    /// Secret of the API key that has all permissions, in visible ASCII
    #[arg(long, value_name = "SECRET", env = "CLUVIO_EMULATOR_API_KEY", hide_env_values = true)]
    api_key: Option<String>,
    /// New file that a random API key is written to, if none is given
    #[arg(long, value_name = "FILE")]
    api_key_file: Option<PathBuf>,
    /// Secret of a further API key, which can only read
    #[arg(long, value_name = "SECRET")]
    view_key: Option<String>,
    /// Location that the servers play
    #[arg(long, value_name = "NAME", default_value = "eu")]
    region: String,
    /// How long an execution takes, such as 300ms or 2s
    #[arg(long, value_name = "TIME", default_value = "300ms", value_parser = time)]
    execution_time: Duration,
    /// How long SQL may run before it is stopped, such as 90s or 5m
    #[arg(long, value_name = "TIME", default_value = "1m", value_parser = time)]
    sql_timeout: Duration,
    /// How long a data access token is good for, such as 90s or 5m
    #[arg(long, value_name = "TIME", default_value = "5m", value_parser = time)]
    token_ttl: Duration,
    /// How result data is laid out
    #[arg(long, value_name = "LAYOUT", default_value = "columns-and-rows")]
    result_layout: Layout,
    /// SQLite file to keep the state in; in memory if absent
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// How to misbehave, such as seed=7,503@1s=5%,data:truncate=3%
    #[arg(long, value_name = "FAULTS")]
    faults: Option<Faults>,
    /// OpenAPI document to follow instead of the embedded one
    #[arg(long, value_name = "FILE")]
    openapi: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Layout {
    ColumnsAndRows,
    Arrays,
    Objects,
}

fn main() -> ExitCode {
    let options = Options::parse();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    match runtime.and_then(|runtime| runtime.block_on(serve(options))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cluvio-emulator: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(options: Options) -> io::Result<()> {
    let mut builder = Emulator::builder()
        .api_addr(options.api_addr)
        .data_addr(options.data_addr)
        .region(options.region)
        .execution_time(options.execution_time)
        .sql_timeout(options.sql_timeout)
        .token_ttl(options.token_ttl)
        .result_layout(match options.result_layout {
            Layout::ColumnsAndRows => ResultLayout::ColumnsAndRows,
            Layout::Arrays => ResultLayout::Arrays,
            Layout::Objects => ResultLayout::Objects,
        });
    if options.api_key.is_none() && options.api_key_file.is_none() {
        let message = "no API key: give --api-key or CLUVIO_EMULATOR_API_KEY, or name a new file \
                       by --api-key-file to have a random one written there";
        return Err(io::Error::other(message));
    }
    if let Some(key) = options.api_key.as_deref() {
        builder = builder.api_key(key);
    }
    if let Some(key) = options.view_key {
        builder = builder.view_key(key);
    }
    if let Some(file) = options.state {
        builder = builder.state_file(file);
    }
    if let Some(faults) = options.faults {
        builder = builder.faults(faults);
    }
    if let Some(file) = options.openapi {
        builder = builder.document(std::fs::read_to_string(&file).map_err(named(&file))?);
    }
    let emulator = builder.start().await.map_err(io::Error::other)?;
    if let (None, Some(file)) = (&options.api_key, &options.api_key_file) {
        write_key(file, emulator.api_key()).map_err(named(file))?;
    }
    // Asked for before the line is out: whoever reads it may send a signal at once.
    let stopped = stop_signal()?;
    let ready = serde_json::json!({
        "api_url": emulator.api_url(),
        "data_url": emulator.data_url(),
        "region": emulator.region(),
        "datasource_id": emulator.datasource_id(),
    });
    let mut output = io::stdout().lock();
    writeln!(output, "{ready}")?;
    output.flush()?;
    drop(output);
    stopped.await
}

/// Readable by its owner only, and never in place of a file that exists.
fn write_key(file: &Path, key: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    writeln!(options.open(file)?, "{key}")
}

fn named(file: &Path) -> impl Fn(io::Error) -> io::Error {
    move |error| io::Error::new(error.kind(), format!("{}: {error}", file.display()))
}

fn time(text: &str) -> Result<Duration, String> {
    let time: SignedDuration = text.parse().map_err(|error| format!("{error}"))?;
    Duration::try_from(time).map_err(|_| "a time can't be negative".to_owned())
}

#[cfg(unix)]
fn stop_signal() -> io::Result<impl Future<Output = io::Result<()>>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        Ok(())
    })
}

#[cfg(not(unix))]
fn stop_signal() -> io::Result<impl Future<Output = io::Result<()>>> {
    Ok(tokio::signal::ctrl_c())
}
