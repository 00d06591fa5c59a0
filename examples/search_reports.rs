//! Searches a text in all reports of all dashboards.
//!
//!     cargo run --example search_reports -- TEXT
//!
//! The key and the region come from the environment: `CLUVIO_API_KEY` and `CLUVIO_REGION`, or `CLUVIO_API_URL` and
//! `CLUVIO_DATA_URL`; `--emulator` needs neither. Which attribute holds the SQL of a report is not known, so every text
//! among its attributes is searched, line by line. A dashboard that cannot be read stops no other. Exits with 1 and a
//! reason of one line when something goes wrong, or when not all was searched.

mod support;

use std::process::ExitCode;

use clap::Parser;
use cluvio::{
    Included,
    api::types::{DashboardInclude, Report},
};
use serde_json::Value;
use support::{Failure, Progress, Reading, name, print, tool, warn};

/// Searches a text in all reports of all dashboards: in the SQL, and in every other text that a report has.
#[derive(Parser)]
struct Arguments {
    /// The text, in whatever case; it is looked for within lines.
    #[arg(value_parser = within_a_line)]
    text: String,
    /// Tell upper case from lower case.
    #[arg(long)]
    exact_case: bool,
    #[command(flatten)]
    reading: Reading,
}

fn within_a_line(text: &str) -> Result<String, &'static str> {
    match text {
        "" => Err("it is empty, and would be found everywhere"),
        text if text.contains(['\n', '\r']) => Err("it has a line break, and lines are searched one by one"),
        text => Ok(text.to_owned()),
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    tool(search).await
}

async fn search(arguments: Arguments) -> Result<(), Failure> {
    let calls = [
        ("list_dashboards", "once"),
        ("get_dashboard", "once for each dashboard"),
    ];
    let Some(connection) = arguments.reading.begin(&calls).await? else {
        return Ok(());
    };
    let needle = Needle::new(&arguments.text, arguments.exact_case);
    let api = connection.cluvio.api();
    let dashboards = api.list_dashboards().send().await?.into_inner().data;
    let progress = Progress::new();
    let (mut searched, mut missing, mut found) = (0, 0, 0);
    let mut unread = Vec::new();
    for (number, dashboard) in dashboards.iter().enumerate() {
        progress.show(format_args!("dashboard {} of {}", number + 1, dashboards.len()));
        let request = api.get_dashboard().id(&dashboard.id);
        let answer = match request.include(DashboardInclude::Reports).send().await {
            Ok(answer) => answer,
            Err(error) => {
                unread.push((&dashboard.id, error));
                continue;
            }
        };
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
            for (place, line) in places {
                let (dashboard, report) = (&dashboard.id, &report.id);
                progress.make_way(|| {
                    print(format_args!(
                        "{title} ({dashboard}) / report {report} / {place}: {line}"
                    ))
                })?;
            }
        }
    }
    progress.clear();
    for (id, error) in &unread {
        warn(format_args!("dashboard {id} cannot be read: {error}"));
    }
    let read = dashboards.len() - unread.len();
    warn(format_args!("{found} of {searched} reports on {read} dashboards"));
    let mut gaps = Vec::new();
    if !unread.is_empty() {
        gaps.push(format!(
            "{} of {} dashboards could not be read",
            unread.len(),
            dashboards.len()
        ));
    }
    if missing > 0 {
        gaps.push(format!(
            "{missing} more reports are linked to, but the server did not send them"
        ));
    }
    match gaps.is_empty() {
        true => Ok(()),
        false => Err(gaps.join("; ").into()),
    }
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
