//! Lists who can see which dashboard, as far as the API tells.
//!
//!     cargo run --example audit
//!
//! The key and the region come from the environment: `CLUVIO_API_KEY` and `CLUVIO_REGION`, or `CLUVIO_API_URL` and
//! `CLUVIO_DATA_URL`; `--emulator` needs neither. What the API does not tell, and what could not be read, stands at the end of
//! the list. Exits with 1 and a reason of one line when something goes wrong, or could not be read.

mod access;
#[path = "../support/mod.rs"]
mod support;

use std::process::ExitCode;

use access::{Access, Person, Shared};
use clap::Parser;
use support::{Failure, Progress, Reading, print, tool};

/// What nobody should conclude from the list.
const LIMITS: [&str; 6] = [
    "No operation that is known lists users or user groups: who owns no dashboard here and shares no group with those who \
     appear, does not appear.",
    "A dashboard that the API key may not see does not appear here either.",
    "By the user guide a dashboard can be shared with all users. How the API shows that is not known: one that is \
     published and names no user group may be visible to everybody.",
    "What a role allows is not known: administrators may see more than is shared with them.",
    "By the user guide a sharing link can be limited to some IP addresses, and require a secret. How the API shows that is \
     not known: whoever has the link may see the dashboard.",
    "That a dashboard which is not published is seen by its owner alone is a guess, from the user guide.",
];

/// Lists who can see which dashboard, as far as the API tells.
#[derive(Parser)]
struct Arguments {
    #[command(flatten)]
    reading: Reading,
}

#[tokio::main]
async fn main() -> ExitCode {
    tool(audit).await
}

async fn audit(arguments: Arguments) -> Result<(), Failure> {
    let calls = [
        ("list_dashboards", "once"),
        ("get_dashboard", "once for each dashboard"),
        ("get_user_group", "once for each user group of a dashboard or of a user"),
    ];
    let Some(connection) = arguments.reading.begin(&calls).await? else {
        return Ok(());
    };
    let access = Access::read(&connection.cluvio, &Progress::new()).await?;

    print("Dashboards")?;
    for dashboard in &access.dashboards {
        print_dashboard(dashboard, &access)?;
    }
    print("User groups")?;
    for (id, group) in &access.groups {
        print(format_args!("  {} ({id})", group.name))?;
        match &group.members {
            None => print("    the server does not tell its members")?,
            Some(members) if members.is_empty() => print("    no members")?,
            Some(members) => members
                .iter()
                .try_for_each(|member| print(format_args!("    {}", access.person(member))))?,
        }
    }
    print("Users")?;
    for (id, person) in &access.people {
        print(format_args!("  {}", access.person(id)))?;
        for (dashboard, why) in access.seen_by(id) {
            print(format_args!("    {dashboard}: {why}"))?;
        }
        if let Person { left: Some(left), .. } = person {
            print(format_args!("    {left}"))?;
        }
    }
    print("What this list cannot tell")?;
    for unread in &access.unread {
        print(format_args!("  {unread}"))?;
    }
    for limit in LIMITS {
        print(format_args!("  {limit}"))?;
    }
    match access.unread.len() {
        0 => Ok(()),
        1 => Err("a dashboard or a user group could not be read".into()),
        unread => Err(format!("{unread} dashboards or user groups could not be read").into()),
    }
}

fn print_dashboard(dashboard: &Shared, access: &Access) -> Result<(), Failure> {
    let state = match dashboard.published {
        Some(true) => "published",
        Some(false) => "not published",
        None => "the server does not tell whether it is published",
    };
    print(format_args!("  {} ({}), {state}", dashboard.name, dashboard.id))?;
    match &dashboard.owner {
        Some(owner) => print(format_args!("    owner: {}", access.person(owner)))?,
        None => print("    owner: none is named")?,
    }
    match dashboard.groups.as_deref() {
        None => print("    user groups: the server does not tell")?,
        Some([]) if dashboard.published != Some(false) => {
            print("    user groups: none is named, so it may be shared with all users")?;
        }
        Some(groups) => groups
            .iter()
            .try_for_each(|group| print(format_args!("    user group: {}", access.group(group))))?,
    }
    match &dashboard.sharing_links {
        None => print("    sharing links: the server does not tell"),
        Some(links) => links
            .iter()
            .try_for_each(|link| print(format_args!("    sharing link: {link}"))),
    }
}
