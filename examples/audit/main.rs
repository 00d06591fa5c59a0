//! Lists who can see which dashboard, as far as the API tells.
//!
//!     cargo run --example audit
//!
//! The key and the region come from the environment: `CLUVIO_API_KEY` and `CLUVIO_REGION`, or `CLUVIO_API_URL` and
//! `CLUVIO_DATA_URL`; `--emulator` needs neither. What the API does not tell stands at the end of the list. Exits with 1 and
//! a reason of one line when something goes wrong.

mod access;
#[path = "../support/mod.rs"]
mod support;

use std::process::ExitCode;

use access::{Access, Person};
use clap::Parser;
use support::{Account, Failure, Progress, dry_run, print};

/// What nobody should conclude from the list.
const LIMITS: [&str; 5] = [
    "No published operation lists users or user groups: who owns no dashboard here and shares no group with those who \
     appear, does not appear.",
    "A dashboard that the API key may not see does not appear here either.",
    "What a role allows is not published: administrators may see more than is shared with them.",
    "How a sharing link is protected is not published: whoever has the link may see the dashboard.",
    "That a dashboard which is not published is seen by its owner alone is a guess, from the user guide.",
];

/// Lists who can see which dashboard, as far as the API tells.
#[derive(Parser)]
struct Arguments {
    /// Say what would be requested, and request nothing.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    account: Account,
}

#[tokio::main]
async fn main() -> ExitCode {
    support::main("audit", audit(Arguments::parse())).await
}

async fn audit(arguments: Arguments) -> Result<(), Failure> {
    if arguments.dry_run {
        return dry_run(&[
            ("list_dashboards", "once"),
            ("get_dashboard", "once for each dashboard"),
            ("get_user_group", "once for each user group of a dashboard or of a user"),
        ]);
    }
    let connection = arguments.account.connect().await?;
    let access = Access::read(&connection.cluvio, &Progress::new()).await?;

    print("Dashboards")?;
    for dashboard in &access.dashboards {
        let state = match dashboard.published {
            Some(true) => "published",
            Some(false) => "not published",
            None => "the API does not say whether it is published",
        };
        print(format_args!("  {} ({}), {state}", dashboard.name, dashboard.id))?;
        match &dashboard.owner {
            Some(owner) => print(format_args!("    owner: {}", access.person(owner)))?,
            None => print("    owner: none is named")?,
        }
        for group in &dashboard.groups {
            print(format_args!("    user group: {}", access.group(group)))?;
        }
        for link in &dashboard.sharing_links {
            print(format_args!("    sharing link: {link}"))?;
        }
    }
    print("User groups")?;
    for (id, group) in &access.groups {
        print(format_args!("  {} ({id})", group.name))?;
        for member in &group.members {
            print(format_args!("    {}", access.person(member)))?;
        }
        if group.members.is_empty() {
            print("    no members")?;
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
    LIMITS.iter().try_for_each(|limit| print(format_args!("  {limit}")))
}
