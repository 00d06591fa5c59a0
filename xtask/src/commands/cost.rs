//! The command that measures what it costs to depend on the client.

use std::{env, path::Path, thread};

use xtask::cost::{PROGRAMS, Workshop, build_command, conditions, put_in, table, usage_of};

use super::{Outcome, read, show, write};
use crate::root;

const FILE: &str = "bench/COST.md";

pub fn cost(only: &[String], resume: bool, release: bool, save: bool) -> Outcome {
    let (root, folder) = (root(), root().join("target/cost"));
    let compiler = compiler()?;
    let conditions = conditions(&compiler, &read(&root.join("Cargo.lock"))?);
    let workshop = Workshop {
        root: &root,
        folder: &folder,
        release,
        conditions: &conditions,
    };
    let mut measured = Vec::new();
    for program in &PROGRAMS {
        let is_wanted = only.is_empty() || only.iter().any(|name| name == program.name);
        let kept = workshop.kept(program);
        let is_done = kept
            .as_ref()
            .is_some_and(|kept| resume && (kept.release_bytes.is_some() || !release));
        let measurement = match kept {
            kept if is_wanted && !is_done => {
                anstream::eprintln!("{}{}", program.name, if kept.is_some() { ", again" } else { "" });
                Some(workshop.measure(program)?)
            }
            kept => kept,
        };
        measured.extend(measurement.map(|measurement| (program, measurement)));
    }
    let cpus = thread::available_parallelism().map_or(1, usize::from);
    let section = format!(
        "{}\nOn {} {}, {cpus} CPUs; rustc {compiler}.\n",
        table(&measured),
        env::consts::OS,
        env::consts::ARCH,
    );
    show(&section)?;
    if save {
        let path = root.join(FILE);
        write(&path, &put_in(&read(&path)?, &section))?;
    }
    Ok(true)
}

/// The part of `cost` that runs in a process of its own.
pub fn cost_of_build(folder: &Path, release: bool) -> Outcome {
    let usage = usage_of(&mut build_command(folder, release))?;
    show(&serde_json::to_string(&usage)?)?;
    Ok(true)
}

fn compiler() -> Result<String, Box<dyn std::error::Error>> {
    let output = std::process::Command::new("rustc").arg("--version").output()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    Ok(text.split(' ').nth(1).unwrap_or_default().to_owned())
}
