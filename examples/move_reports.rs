//! Moves the reports of a dashboard to another datasource.
//!
//!     cargo run --example move_reports -- --dashboard ID --to DATASOURCE_ID [--from DATASOURCE_ID] [--dry-run] [--yes]
//!
//! The key and the region come from the environment: `CLUVIO_API_KEY` and `CLUVIO_REGION`, or `CLUVIO_API_URL` and
//! `CLUVIO_DATA_URL`. It asks first, stops at the first failure or after the report that was in hand at ctrl-c, and says what
//! was done and what was not; a second run goes on where the first one stopped. That this API has Update Report is taken
//! from a script for the vendor's older one. Exits with 1 when not all reports were moved.

mod support;

use std::{
    io::{self, IsTerminal, Write},
    pin::pin,
    process::ExitCode,
};

use clap::Parser;
use cluvio::{
    Client, Error, Included,
    api::types::{DashboardInclude, ReportInputRelationships, ToOneDashboard, ToOneDatasource},
};
use support::{Account, Failure, Interrupts, Progress, dry_run, exit_code, guessed_name, name, read_line, say, warn};

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
    let arguments = Arguments::parse();
    exit_code(move_reports(arguments, Interrupts::listen()).await)
}

async fn move_reports(arguments: Arguments, mut interrupts: Interrupts) -> Result<(), Failure> {
    let connection = arguments.account.connect().await?;
    let cluvio = &connection.cluvio;
    let candidates = tokio::select! {
        candidates = chosen(cluvio, &arguments) => candidates?,
        () = interrupts.next() => return Err("interrupted; nothing was moved".into()),
    };
    match candidates.len() {
        0 => say("nothing is to be moved"),
        count if arguments.dry_run => {
            return dry_run(&[("update_report", &format!("once for each of {count} reports"))]);
        }
        count => {
            move_all(cluvio, &arguments, &candidates, &mut interrupts).await?;
            say(format_args!("all {count} reports were moved"));
        }
    }
    Ok(())
}

/// The reports to move, after a yes.
async fn chosen(cluvio: &Client, arguments: &Arguments) -> Result<Vec<Candidate>, Failure> {
    let candidates = candidates(cluvio, arguments).await?;
    for candidate in &candidates {
        say(&candidate.shown);
    }
    let is_asked = !candidates.is_empty() && !arguments.dry_run && !arguments.yes;
    match is_asked && !confirmed(candidates.len()).await? {
        true => Err("nothing was moved".into()),
        false => Ok(candidates),
    }
}

async fn move_all(
    cluvio: &Client,
    arguments: &Arguments,
    candidates: &[Candidate],
    interrupts: &mut Interrupts,
) -> Result<(), Failure> {
    let count = candidates.len();
    let progress = Progress::new();
    for (moved, Candidate { id, .. }) in candidates.iter().enumerate() {
        progress.show(format_args!("report {} of {count}", moved + 1));
        let outcome = move_one(cluvio, arguments, id, &progress, interrupts).await;
        progress.clear();
        let (tried, doubt) = match outcome {
            Outcome::Moved => {
                say(format_args!("moved  {id}"));
                continue;
            }
            Outcome::Failed(error) => {
                say(format_args!("failed  {id}: {error}"));
                (1, "the one that failed was not")
            }
            Outcome::InDoubt(why) => {
                say(format_args!("in doubt  {id}: {why}"));
                (1, "whether the one in doubt was moved is not known")
            }
            Outcome::NotTried => (0, "the others were not tried"),
        };
        for left in &candidates[moved + tried..] {
            say(format_args!("not tried  {}", left.id));
        }
        return Err(format!("{moved} of {count} reports were moved, and {doubt}; run this again to go on").into());
    }
    Ok(())
}

/// What has become of a report.
enum Outcome {
    Moved,
    Failed(Error),
    InDoubt(String),
    /// There was a ctrl-c before.
    NotTried,
}

/// Moves a report. It may be moved by the time of a ctrl-c, so the answer is waited for until the next one.
async fn move_one(
    cluvio: &Client,
    arguments: &Arguments,
    id: &str,
    progress: &Progress,
    interrupts: &mut Interrupts,
) -> Outcome {
    if interrupts.any() {
        return Outcome::NotTried;
    }
    let update = cluvio.api().update_report().id(id).body(ReportInputRelationships {
        datasource: Some(ToOneDatasource::to(&arguments.to)),
        dashboard: Some(ToOneDashboard::to(&arguments.dashboard)),
    });
    let mut answer = pin!(update.send());
    let answer = tokio::select! {
        answer = &mut answer => answer,
        () = interrupts.next() => {
            progress.make_way(|| warn(format_args!("waiting for the answer about {id}; ctrl-c again leaves it in doubt")));
            tokio::select! {
                answer = &mut answer => answer,
                () = interrupts.next() => return Outcome::InDoubt("interrupted before the answer came".to_owned()),
            }
        }
    };
    match answer {
        Ok(_) => Outcome::Moved,
        Err(error) if error.is_outcome_unknown() => Outcome::InDoubt(error.to_string()),
        Err(error) => Outcome::Failed(error),
    }
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
    say(format_args!(
        "from dashboard {} to datasource {}:",
        name(title),
        name(to)
    ));
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
            let title = guessed_name(report.attributes.as_deref()).unwrap_or("(no name)");
            candidates.push(Candidate {
                id: id.to_owned(),
                shown: format!("  {id}  {title}, on {on}"),
            });
        }
    }
    Ok(candidates)
}

async fn confirmed(count: usize) -> Result<bool, Failure> {
    if !io::stdin().is_terminal() {
        return Err("nobody can be asked here: give --yes to move the reports, or --dry-run".into());
    }
    write!(io::stderr(), "Move {count} reports? [y/N] ").map_err(|error| format!("nobody can be asked: {error}"))?;
    let answer = read_line()
        .await
        .map_err(|error| format!("the answer cannot be read: {error}"))?;
    Ok(matches!(answer.trim(), "y" | "Y" | "yes"))
}
