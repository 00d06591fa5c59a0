//! The commands that hold the files of the repository against each other.

use std::path::Path;

use xtask::{
    codegen::document::Document,
    evidence as table,
    lint::lint as findings,
    snapshot::{self as sources, SnapshotError},
};

use super::{DOCUMENT, Outcome, read, show, write};
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
                show(&format!("{error}\n"))?;
                return Ok(false);
            }
            result => result?,
        }
    } else {
        show(&table::table(&document))?;
    }
    Ok(true)
}

pub fn lint(document: Option<&Path>) -> Outcome {
    let (path, name) = match document {
        Some(path) => (path.to_owned(), path.display().to_string()),
        None => (root().join(DOCUMENT), DOCUMENT.to_owned()),
    };
    let found = findings(&read(&path)?);
    let mut text: String = found.iter().map(|finding| format!("{name}: {finding}\n")).collect();
    text.push_str(&match found.len() {
        0 => format!("{name}: no finding\n"),
        1 => "1 finding\n".to_owned(),
        count => format!("{count} findings\n"),
    });
    show(&text)?;
    Ok(found.is_empty())
}

pub fn snapshot(check: bool) -> Outcome {
    let document = read(&root().join(DOCUMENT))?;
    let (folder, copy) = (root().join(sources::FOLDER), root().join(sources::COPY));
    if check {
        match sources::check(&document, &folder).and_then(|()| sources::check_copy(&document, &copy)) {
            Err(error @ SnapshotError::Stale(_)) => {
                show(&format!("{error}\n"))?;
                return Ok(false);
            }
            result => result?,
        }
    } else {
        let mut changed = sources::write(&document, &folder)?;
        changed.extend(sources::write_copy(&document, &copy)?.then_some(copy));
        for path in changed {
            show(&format!("{}\n", path.strip_prefix(root()).unwrap_or(&path).display()))?;
        }
    }
    Ok(true)
}
