//! Files that are whole or not there.

use std::{
    fs, io,
    io::Write,
    path::{Path, PathBuf},
};

use tempfile::NamedTempFile;

use super::Failure;

/// Writes a file under a temporary name in its folder, and renames it when it is whole.
pub fn write(path: &Path, content: &[u8]) -> Result<(), Failure> {
    let failed = |error: io::Error| format!("{} cannot be written: {error}", path.display());
    let mut file = temporary_beside(path).map_err(failed)?;
    file.write_all(content).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}

fn temporary_beside(path: &Path) -> io::Result<NamedTempFile> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidFilename)?;
    let folder: PathBuf = path.parent().map(Path::to_owned).unwrap_or_default();
    let prefix = format!(".{}.", name.to_string_lossy());
    let mut builder = tempfile::Builder::new();
    builder.prefix(&prefix).suffix(".part");
    builder.tempfile_in(fs::canonicalize(folder)?)
}
