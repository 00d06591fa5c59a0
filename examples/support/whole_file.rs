//! Files that are whole or not there. The exports of `cluvio-arrow` include this file as well.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use tempfile::NamedTempFile;

use super::Failure;

/// A file that gets its name when it is whole: until then it has a temporary one in the same folder, since only there it
/// can be renamed. It is removed if it is not kept.
pub struct WholeFile {
    temporary: NamedTempFile,
    path: PathBuf,
}

impl WholeFile {
    /// Writes all of a file.
    pub fn write(path: &Path, content: &[u8]) -> Result<(), Failure> {
        let file = Self::new(path)?;
        file.temporary
            .as_file()
            .write_all(content)
            .map_err(|error| about(path, error))?;
        file.keep()
    }

    pub fn new(path: impl Into<PathBuf>) -> Result<Self, Failure> {
        let path = path.into();
        let temporary = temporary_beside(&path).map_err(|error| about(&path, error))?;
        Ok(Self { temporary, path })
    }

    pub fn writer(&self) -> Result<File, Failure> {
        self.temporary.reopen().map_err(|error| about(&self.path, error))
    }

    pub fn keep(self) -> Result<(), Failure> {
        let synced = self.temporary.as_file().sync_all();
        synced.map_err(|error| about(&self.path, error))?;
        let kept = self.temporary.persist(&self.path);
        kept.map_err(|error| about(&self.path, error.error))?;
        Ok(())
    }
}

fn about(path: &Path, error: io::Error) -> Failure {
    format!("{} cannot be written: {error}", path.display()).into()
}

fn temporary_beside(path: &Path) -> io::Result<NamedTempFile> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidFilename)?;
    if path.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let prefix = format!(".{}.", name.to_string_lossy());
    let mut builder = tempfile::Builder::new();
    builder.prefix(&prefix).suffix(".part");
    // The file is to be as readable as any that the user makes.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(fs::canonicalize(folder.unwrap_or(Path::new(".")))?)
}
