//! Moves the reports of a dashboard to another datasource.
//!
//!     cargo run --example move_reports -- --dashboard ID --to DATASOURCE_ID [--from DATASOURCE_ID] [--dry-run] [--yes]
//!
//! The key and the region come from the environment: `CLUVIO_API_KEY` and `CLUVIO_REGION`, or `CLUVIO_API_URL` and
//! `CLUVIO_DATA_URL`. It asks first, stops at the first failure, and says what was done and what was not; a second run goes
//! on where the first one stopped. That this API has Update Report is taken from a script for the vendor's older one. Exits
//! with 1 when not all reports were moved.

mod support;

use std::{
    io::{self, IsTerminal, Write},
    process::ExitCode,
};

use clap::Parser;
use cluvio::{
    Client, Included,
    api::types::{DashboardInclude, Report, ReportInputRelationships, ToOneDashboard, ToOneDatasource},
};
use serde_json::Value;
use support::{Account, Failure, Progress, dry_run, line, name, print};

/// Moves the reports of a dashboard to another datasource.
#[derive(Parser)]
struct Arguments {
    /// The dashboard, by its id.
    #[arg(long)]
    dashboard: String,
    /// The datasource to move to, by its id.
    #[arg(long)]
    to: String,
    /// Move only the reports that are on this datasource.
    #[arg(long)]
    from: Option<String>,
    /// Read the dashboard, say what would be moved, and move nothing.
    #[arg(long)]
    dry_run: bool,
    /// Do not ask.
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    account: Account,
}

/// A report to move.
struct Candidate {
    id: String,
    /// What is shown of it.
    shown: String,
}

#[tokio::main]
async fn main() -> ExitCode {
    support::main("move_reports", move_reports(Arguments::parse())).await
}

async fn move_reports(arguments: Arguments) -> Result<(), Failure> {
    let connection = arguments.account.connect().await?;
    let cluvio = &connection.cluvio;
    let candidates = candidates(cluvio, &arguments).await?;
    for candidate in &candidates {
        print(&candidate.shown)?;
    }
    if candidates.is_empty() {
        return print("nothing is to be moved");
    }
    if arguments.dry_run {
        return dry_run(&[(
            "update_report",
            &format!("once for each of {} reports", candidates.len()),
        )]);
    }
    if !arguments.yes && !confirmed(candidates.len())? {
        return Err("nothing was moved".into());
    }
    let progress = Progress::new();
    for (number, candidate) in candidates.iter().enumerate() {
        progress.show(format_args!("report {} of {}", number + 1, candidates.len()));
        let update = cluvio.api().update_report().id(&candidate.id);
        let moved = update.body(ReportInputRelationships {
            datasource: Some(ToOneDatasource::to(&arguments.to)),
            dashboard: Some(ToOneDashboard::to(&arguments.dashboard)),
        });
        let moved = moved.send().await;
        progress.clear();
        if let Err(error) = moved {
            print(format_args!("failed  {}: {}", candidate.id, line(&error)))?;
            for left in &candidates[number + 1..] {
                print(format_args!("not tried  {}", left.id))?;
            }
            let doubt = match error.is_outcome_unknown() {
                true => "whether the one that failed was moved is not known",
                false => "the one that failed was not",
            };
            let why = format!(
                "{number} of {} reports were moved, and {doubt}; run this again to go on",
                candidates.len()
            );
            return Err(why.into());
        }
        print(format_args!("moved  {}", candidate.id))?;
    }
    print(format_args!("all {} reports were moved", candidates.len()))
}

/// The reports of the dashboard that are not where they are to be.
async fn candidates(cluvio: &Client, arguments: &Arguments) -> Result<Vec<Candidate>, Failure> {
    let target = cluvio
        .api()
        .get_datasource()
        .id(&arguments.to)
        .send()
        .await?
        .into_inner()
        .data;
    let dashboard = cluvio
        .api()
        .get_dashboard()
        .id(&arguments.dashboard)
        .include(DashboardInclude::Reports)
        .send()
        .await?;
    let title = dashboard.data.attributes.as_ref().and_then(|one| one.name.as_ref());
    let to = target.attributes.as_ref().and_then(|one| one.name.as_ref());
    print(format_args!(
        "from dashboard {} to datasource {}:",
        name(title),
        name(to)
    ))?;
    let included = Included::of(&dashboard);
    let links = dashboard.data.reports();
    let mut candidates = Vec::new();
    for id in links.ids() {
        let report = included.follow(&links).find(|report| report.id == id);
        let report = report.ok_or_else(|| format!("the server sent nothing of report {id}, so nothing was moved"))?;
        let on = report.datasource().ids().next().map(str::to_owned);
        let is_meant = arguments.from.is_none() || on == arguments.from;
        if is_meant && on.as_deref() != Some(arguments.to.as_str()) {
            let on = on.as_deref().unwrap_or("a datasource that the server does not name");
            candidates.push(Candidate {
                id: id.to_owned(),
                shown: format!("  {id}  {}, on {on}", shown_name(report)),
            });
        }
    }
    Ok(candidates)
}

/// Reports surely have a name; that the attribute is called so is a guess, and only shown.
fn shown_name(report: &Report) -> &str {
    let attributes = report.attributes.as_ref();
    attributes
        .and_then(|all| all.get("name"))
        .and_then(Value::as_str)
        .unwrap_or("(no name)")
}

fn confirmed(count: usize) -> Result<bool, Failure> {
    if !io::stdin().is_terminal() {
        return Err("nobody can be asked here: give --yes to move the reports, or --dry-run".into());
    }
    write!(io::stderr(), "Move {count} reports? [y/N] ")?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer)?;
    Ok(matches!(answer.trim(), "y" | "Y" | "yes"))
}
