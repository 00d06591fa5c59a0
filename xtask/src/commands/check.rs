//! The commands that hold the files of the repository against each other.

use std::path::Path;

use anstream::println;
use xtask::{
    codegen::document::Document,
    evidence as table,
    lint::lint as findings,
    snapshot::{self as sources, SnapshotError},
};

use super::{DOCUMENT, Outcome, read, write};
use crate::root;

pub fn evidence(check: bool, writes: bool) -> Outcome {
    let document = read(&root().join(DOCUMENT))?;
    let document = Document::parse(&document).map_err(|failure| format!("{DOCUMENT}: {failure}"))?;
    let path = root().join("README.md");
    if writes {
        let readme = read(&path)?;
        let written = table::write(&document, &readme)?;
        if written != readme {
            write(&path, &written)?;
        }
    } else if check {
        match table::check(&document, &read(&path)?) {
            Err(error @ table::EvidenceError::Stale(_)) => {
                println!("{error}");
                return Ok(false);
            }
            result => result?,
        }
    } else {
        println!("{}", table::table(&document));
    }
    Ok(true)
}

pub fn lint(document: Option<&Path>) -> Outcome {
    let (path, name) = match document {
        Some(path) => (path.to_owned(), path.display().to_string()),
        None => (root().join(DOCUMENT), DOCUMENT.to_owned()),
    };
    let found = findings(&read(&path)?);
    for finding in &found {
        println!("{name}: {finding}");
    }
    match found.len() {
        0 => println!("{name}: no finding"),
        1 => println!("1 finding"),
        count => println!("{count} findings"),
    }
    Ok(found.is_empty())
}

pub fn snapshot(check: bool) -> Outcome {
    let document = read(&root().join(DOCUMENT))?;
    let folder = root().join(sources::FOLDER);
    if check {
        match sources::check(&document, &folder) {
            Err(error @ SnapshotError::Stale(_)) => {
                println!("{error}");
                return Ok(false);
            }
            result => result?,
        }
    } else {
        for path in sources::write(&document, &folder)? {
            println!("{}", path.strip_prefix(root()).unwrap_or(&path).display());
        }
    }
    Ok(true)
}
