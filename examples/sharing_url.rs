//! Makes a signed URL of a shared dashboard.
//!
//!     CLUVIO_EMBED_SECRET=… CLUVIO_SHARING_TOKEN=… cargo run --features embed --example sharing_url -- --dashboard ID
//!
//! Nothing is sent. The embed secret comes from the environment alone, since arguments are seen by other programs, and so
//! can the sharing token. Whoever has the URL sees the dashboard until it expires. Exits with 1 and a reason of one line when
//! something goes wrong.

mod support;

use std::{
    process::ExitCode,
    time::{Duration, SystemTime},
};

use chrono::{DateTime, SecondsFormat};
use clap::Parser;
use cluvio::{Secret, TimeRange, api::types::Aggregation, embed::SharingUrl};
use support::{Failure, print, secret, tool, warn};

/// Makes a signed URL of a shared dashboard, with the embed secret in CLUVIO_EMBED_SECRET.
#[derive(Parser)]
struct Arguments {
    /// The dashboard, by its id.
    #[arg(long)]
    dashboard: String,
    /// The token of a sharing link of the dashboard; without it, that in CLUVIO_SHARING_TOKEN, which other programs do not
    /// see.
    #[arg(long)]
    token: Option<String>,
    /// How long the URL is good, in seconds.
    #[arg(long, default_value_t = 600)]
    expires_in: u64,
    /// Fixes a filter to a value, which the reader cannot change; given again for a further value, or another filter.
    #[arg(long, value_name = "VARIABLE=VALUE", value_parser = filter_value)]
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
    /// A value that a filter starts with; given again for a further value, or another filter.
    #[arg(long, value_name = "VARIABLE=VALUE", value_parser = filter_value)]
    filter: Vec<(String, String)>,
    /// Any other parameter of the URL.
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    parameter: Vec<(String, String)>,
    /// Show the URL as it would be, without a signature that opens anything; no embed secret is needed.
    #[arg(long)]
    dry_run: bool,
}

fn pair(text: &str) -> Result<(String, String), &'static str> {
    match text.split_once('=') {
        Some(("", _)) | None => Err("it needs a name, `=` and a value"),
        Some((name, value)) => Ok((name.to_owned(), value.to_owned())),
    }
}

/// Nothing at all is a slip, such as an empty variable of the shell: what Cluvio would make of it is not known.
fn filter_value(text: &str) -> Result<(String, String), &'static str> {
    match pair(text)? {
        (_, value) if value.is_empty() => Err("it has no value"),
        pair => Ok(pair),
    }
}

/// The values of each variable, in the order in which they were given.
fn by_variable(pairs: Vec<(String, String)>) -> Vec<(String, Vec<String>)> {
    let mut variables: Vec<(String, Vec<String>)> = Vec::new();
    for (variable, value) in pairs {
        match variables.iter_mut().find(|(present, _)| *present == variable) {
            Some((_, values)) => values.push(value),
            None => variables.push((variable, vec![value])),
        }
    }
    variables
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    tool(async |arguments: Arguments| sharing_url(arguments)).await
}

fn sharing_url(arguments: Arguments) -> Result<(), Failure> {
    let embed_secret = match arguments.dry_run {
        true => Secret::from("a dry run signs with this"),
        false => secret("CLUVIO_EMBED_SECRET")?,
    };
    let token = match arguments.token {
        Some(token) => Secret::from(token),
        None => secret("CLUVIO_SHARING_TOKEN").map_err(|error| format!("{error}, and there is no --token"))?,
    };
    let now = SystemTime::now();
    let lifetime = Duration::from_secs(arguments.expires_in);
    let mut url = SharingUrl::new(arguments.dashboard, token, embed_secret)
        .clock(move || now)
        .expires_in(lifetime);
    for (variable, values) in by_variable(arguments.fix) {
        url = url.fixed_filter(variable, values);
    }
    if let Some(range) = arguments.fix_time_range {
        url = url.fixed_time_range(TimeRange::raw(range));
    }
    if let Some(unit) = arguments.fix_aggregation {
        if !Aggregation::KNOWN.contains(&unit.as_str()) {
            let known = Aggregation::KNOWN.join(", ");
            warn(format_args!(
                "the document does not list the aggregation {unit}; it has {known}"
            ));
        }
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
    for (variable, values) in by_variable(arguments.filter) {
        url = url.filter(variable, values);
    }
    for (name, value) in arguments.parameter {
        url = url.parameter(name, value);
    }
    print(url.url()?)?;
    if let Some(end) = now.checked_add(lifetime).and_then(shown) {
        warn(format_args!("good until {end}"));
    }
    if arguments.dry_run {
        warn("a dry run: the signature opens nothing");
    }
    Ok(())
}

/// A moment as a date, unless that is farther ahead than dates go.
fn shown(moment: SystemTime) -> Option<String> {
    let seconds = moment.duration_since(SystemTime::UNIX_EPOCH).ok()?.as_secs();
    let date = DateTime::from_timestamp(seconds.try_into().ok()?, 0)?;
    Some(date.to_rfc3339_opts(SecondsFormat::Secs, true))
}
