//! Makes a signed URL of a shared dashboard.
//!
//!     CLUVIO_EMBED_SECRET=… cargo run --features embed --example sharing_url -- --dashboard ID --token SHARING_TOKEN
//!
//! Nothing is sent. The embed secret comes from the environment alone, since arguments are seen by other programs. Whoever
//! has the URL sees the dashboard until it expires. Exits with 1 and a reason of one line when something goes wrong.

mod support;

use std::{
    process::ExitCode,
    time::{Duration, SystemTime},
};

use chrono::{DateTime, SecondsFormat, Utc};
use clap::Parser;
use cluvio::{Secret, TimeRange, api::types::Aggregation, embed::SharingUrl};
use support::{Failure, print, secret};

/// Makes a signed URL of a shared dashboard, with the embed secret in CLUVIO_EMBED_SECRET.
#[derive(Parser)]
struct Arguments {
    /// The dashboard, by its id.
    #[arg(long)]
    dashboard: String,
    /// The token of a sharing link of the dashboard.
    #[arg(long)]
    token: String,
    /// How long the URL is good, in seconds.
    #[arg(long, default_value_t = 600)]
    expires_in: u64,
    /// Fixes a filter to values that the reader cannot change; may be given for several filters.
    #[arg(long, value_name = "VARIABLE=VALUE,…", value_parser = pair)]
    fix: Vec<(String, String)>,
    /// Fixes the time range, as START~END in Unix seconds.
    #[arg(long, value_name = "RANGE")]
    fix_time_range: Option<String>,
    /// Fixes the aggregation, such as day or month.
    #[arg(long, value_name = "UNIT")]
    fix_aggregation: Option<String>,
    /// Opens a report, by its id.
    #[arg(long)]
    report: Option<String>,
    /// Shows only the report.
    #[arg(long)]
    report_only: bool,
    /// Shows no border.
    #[arg(long)]
    no_border: bool,
    /// The color behind the dashboard, such as FFF.
    #[arg(long, value_name = "COLOR")]
    background_color: Option<String>,
    /// What a filter starts with; may be given for several filters.
    #[arg(long, value_name = "VARIABLE=VALUE,…", value_parser = pair)]
    filter: Vec<(String, String)>,
    /// Any other parameter of the URL.
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    parameter: Vec<(String, String)>,
    /// Show the URL as it would be, without a signature that opens anything; no secret is needed.
    #[arg(long)]
    dry_run: bool,
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("it needs a name, `=` and a value")?;
    Ok((name.to_owned(), value.to_owned()))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::main("sharing_url", async { sharing_url(Arguments::parse()) }).await
}

fn sharing_url(arguments: Arguments) -> Result<(), Failure> {
    let secret = match arguments.dry_run {
        true => Secret::from("a dry run signs with this"),
        false => secret("CLUVIO_EMBED_SECRET")?,
    };
    let now = SystemTime::now();
    let lifetime = Duration::from_secs(arguments.expires_in);
    let mut url = SharingUrl::new(arguments.dashboard, arguments.token, secret)
        .clock(move || now)
        .expires_in(lifetime);
    for (variable, values) in &arguments.fix {
        url = url.fixed_filter(variable, values.split(','));
    }
    if let Some(range) = arguments.fix_time_range {
        url = url.fixed_time_range(TimeRange::raw(range));
    }
    if let Some(unit) = arguments.fix_aggregation {
        url = url.fixed_aggregation(Aggregation::from(unit));
    }
    if let Some(id) = arguments.report {
        url = url.report(id);
    }
    if arguments.report_only {
        url = url.report_only();
    }
    if arguments.no_border {
        url = url.no_border();
    }
    if let Some(color) = arguments.background_color {
        url = url.background_color(color);
    }
    for (variable, values) in &arguments.filter {
        url = url.filter(variable, values.split(','));
    }
    for (name, value) in arguments.parameter {
        url = url.parameter(name, value);
    }
    print(url.url()?)?;
    let end = now.checked_add(lifetime).map(DateTime::<Utc>::from);
    if let Some(end) = end {
        eprintln!("good until {}", end.to_rfc3339_opts(SecondsFormat::Secs, true));
    }
    if arguments.dry_run {
        eprintln!("a dry run: the signature opens nothing");
    }
    Ok(())
}
