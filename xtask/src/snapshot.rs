//! What is kept in the repository beside the document that it is made of: the generated sources, which a reviewer reads,
//! and which are compiled without the feature `codegen`; and the emulator's copy of the document, as a package holds
//! nothing from outside of its folder.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::{
    codegen::{self, Refused},
    diff::{self, Stale},
};

/// The folder of the snapshot, from the root of the repository.
pub const FOLDER: &str = "generated";
/// The emulator's copy of the document, from the root of the repository.
pub const COPY: &str = "emulator/openapi/cluvio.yaml";

/// Why there is no snapshot, or no valid one.
#[derive(Debug, thiserror::Error)]
pub enum SnapshotError {
    /// Nothing can be generated from the document.
    #[error("{0}")]
    Document(Refused),
    /// A file cannot be read or written.
    #[error("the snapshot's {} cannot be read or written: {error}", path.display())]
    File { path: PathBuf, error: io::Error },
    /// The snapshot is not that of the document.
    #[error("the snapshot is stale; run `cargo xtask snapshot` and look at what changes\n{0}")]
    Stale(Stale),
}

impl<E: Into<Refused>> From<E> for SnapshotError {
    fn from(error: E) -> Self {
        Self::Document(error.into())
    }
}

/// The names and the content of the files that the build writes for a document, with all features.
pub fn sources(document_text: &str) -> Result<Vec<(&'static str, String)>, SnapshotError> {
    let document = codegen::read(document_text)?;
    let client = codegen::generate_client(&document)?.files();
    let mocks = codegen::generate_mocks(&document)?.files();
    let embedding = codegen::generate_embedding(&document)?;
    Ok(client.into_iter().chain(mocks).chain(embedding).collect())
}

/// Writes the snapshot into a folder, and removes what does not belong to it; says which files changed.
///
/// # Errors
///
/// If nothing can be generated from the document, or a file cannot be written.
pub fn write(document_text: &str, dir: &Path) -> Result<Vec<PathBuf>, SnapshotError> {
    let sources = sources(document_text)?;
    fs::create_dir_all(dir).map_err(at(dir))?;
    let mut changed = Vec::new();
    for (name, source) in &sources {
        let path = dir.join(name);
        if read(&path)?.as_ref() != Some(source) {
            fs::write(&path, source).map_err(at(&path))?;
            changed.push(path);
        }
    }
    for path in surplus(&sources, dir)? {
        fs::remove_file(&path).map_err(at(&path))?;
        changed.push(path);
    }
    Ok(changed)
}

/// Compares the snapshot in a folder with what the document gives.
///
/// # Errors
///
/// [`SnapshotError::Stale`] with the differences; else as [`write()`].
pub fn check(document_text: &str, dir: &Path) -> Result<(), SnapshotError> {
    let sources = sources(document_text)?;
    let mut differences = String::new();
    for (name, source) in &sources {
        match read(&dir.join(name))? {
            Some(present) => differences.push_str(&diff::unified(&present, source, name)),
            None => differences.push_str(&format!("{name} is missing\n")),
        }
    }
    for path in surplus(&sources, dir)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        differences.push_str(&format!("{name} does not belong to the snapshot\n"));
    }
    match Stale::of(&differences) {
        Some(stale) => Err(SnapshotError::Stale(stale)),
        None => Ok(()),
    }
}

/// Writes the emulator's copy of the document; says whether it changed.
///
/// # Errors
///
/// If it cannot be read or written.
pub fn write_copy(document_text: &str, path: &Path) -> Result<bool, SnapshotError> {
    let is_stale = read(path)?.as_deref() != Some(document_text);
    if is_stale {
        fs::write(path, document_text).map_err(at(path))?;
    }
    Ok(is_stale)
}

/// Compares the emulator's copy of the document with it.
///
/// # Errors
///
/// [`SnapshotError::Stale`] with the differences; else if it cannot be read.
pub fn check_copy(document_text: &str, path: &Path) -> Result<(), SnapshotError> {
    let differences = diff::unified(&read(path)?.unwrap_or_default(), document_text, COPY);
    Stale::of(&differences).map_or(Ok(()), |stale| Err(SnapshotError::Stale(stale)))
}

/// The content of a file, if there is one.
fn read(path: &Path) -> Result<Option<String>, SnapshotError> {
    match fs::read(path) {
        // A file that is not UTF-8 differs from any source, which is all that matters.
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(at(path)(error)),
    }
}

/// The Rust files of the folder that the document does not give.
fn surplus(sources: &[(&str, String)], dir: &Path) -> Result<Vec<PathBuf>, SnapshotError> {
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(at(dir)(error)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let path = entry.map_err(at(dir))?.path();
        let is_source = path.extension().is_some_and(|extension| extension == "rs");
        let is_known = sources
            .iter()
            .any(|(name, _)| path.file_name().is_some_and(|file| file == *name));
        if is_source && !is_known {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn at(path: &Path) -> impl Fn(io::Error) -> SnapshotError {
    move |error| SnapshotError::File {
        path: path.to_owned(),
        error,
    }
}
