//! Searches a text in all reports of all dashboards.
//!
//!     cargo run --example search_reports -- TEXT
//!
//! The key and the region come from the environment: `CLUVIO_API_KEY` and `CLUVIO_REGION`, or `CLUVIO_API_URL` and
//! `CLUVIO_DATA_URL`; `--emulator` needs neither. Which attribute holds the SQL of a report is not published, so every text
//! among its attributes is searched. Exits with 1 and a reason of one line when something goes wrong.

mod support;

use std::process::ExitCode;

use clap::Parser;
use cluvio::{
    Included,
    api::types::{DashboardInclude, Report},
};
use serde_json::Value;
use support::{Account, Failure, Progress, dry_run, name, print};

/// Searches a text in all reports of all dashboards: in the SQL, and in every other text that a report has.
#[derive(Parser)]
struct Arguments {
    /// The text, in whatever case.
    text: String,
    /// Tell upper case from lower case.
    #[arg(long)]
    exact_case: bool,
    /// Say what would be requested, and request nothing.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    account: Account,
}

#[tokio::main]
async fn main() -> ExitCode {
    support::main("search_reports", search(Arguments::parse())).await
}

async fn search(arguments: Arguments) -> Result<(), Failure> {
    if arguments.dry_run {
        return dry_run(&[
            ("list_dashboards", "once"),
            ("get_dashboard", "once for each dashboard"),
        ]);
    }
    let needle = Needle::new(&arguments.text, arguments.exact_case);
    let connection = arguments.account.connect().await?;
    let api = connection.cluvio.api();
    let dashboards = api.list_dashboards().send().await?.into_inner().data;
    let progress = Progress::new();
    let (mut searched, mut missing, mut found) = (0, 0, 0);
    for (number, dashboard) in dashboards.iter().enumerate() {
        progress.show(format_args!("dashboard {} of {}", number + 1, dashboards.len()));
        let answer = api
            .get_dashboard()
            .id(&dashboard.id)
            .include(DashboardInclude::Reports)
            .send()
            .await?;
        let included = Included::of(&answer);
        let links = answer.data.reports();
        missing += links.len();
        let attributes = answer.data.attributes.as_ref();
        let title = name(attributes.and_then(|attributes| attributes.name.as_ref()));
        for report in included.follow(&links) {
            missing -= 1;
            searched += 1;
            let places = needle.find(report);
            found += usize::from(!places.is_empty());
            progress.clear();
            for (place, line) in places {
                print(format_args!(
                    "{title} ({}) / report {} / {place}: {line}",
                    dashboard.id, report.id
                ))?;
            }
        }
    }
    progress.clear();
    eprintln!("{found} of {searched} reports on {} dashboards", dashboards.len());
    if missing > 0 {
        return Err(format!("{missing} more reports are linked to, but the server did not send them").into());
    }
    Ok(())
}

struct Needle {
    text: String,
    exact_case: bool,
}

impl Needle {
    fn new(text: &str, exact_case: bool) -> Self {
        let text = if exact_case {
            text.to_owned()
        } else {
            text.to_lowercase()
        };
        Self { text, exact_case }
    }

    fn is_in(&self, line: &str) -> bool {
        match self.exact_case {
            true => line.contains(&self.text),
            false => line.to_lowercase().contains(&self.text),
        }
    }

    /// The lines that have the text, each with the name of its attribute.
    fn find(&self, report: &Report) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for (name, value) in report.attributes.iter().flat_map(|attributes| attributes.iter()) {
            self.walk(name, value, &mut found);
        }
        found
    }

    fn walk(&self, place: &str, value: &Value, found: &mut Vec<(String, String)>) {
        match value {
            Value::String(text) => {
                let lines = text.lines().filter(|line| self.is_in(line));
                found.extend(lines.map(|line| (place.to_owned(), line.trim().to_owned())));
            }
            Value::Array(items) => items.iter().for_each(|item| self.walk(place, item, found)),
            Value::Object(members) => {
                for (name, value) in members {
                    self.walk(&format!("{place}.{name}"), value, found);
                }
            }
            _ => {}
        }
    }
}
