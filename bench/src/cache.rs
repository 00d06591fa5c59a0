//! Generated results in files, so that serving them costs next to nothing.

use std::{
    fs::{self, File},
    io::{self, BufWriter, Read, Write},
    path::{Path, PathBuf},
};

use flate2::{Compression, write::GzEncoder};

use crate::generator;

/// How a body travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Encoding {
    /// As it is.
    Plain,
    /// Compressed by gzip.
    Gzip,
}

impl Encoding {
    /// As tables call it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Gzip => "gzip",
        }
    }
}

/// A folder of generated results.
#[derive(Clone, Debug)]
pub struct Cache {
    folder: PathBuf,
}

impl Cache {
    /// The cache in this folder, which need not exist.
    pub fn new(folder: &Path) -> Self {
        Self {
            folder: folder.join("cluvio-bench"),
        }
    }

    /// A file with this many rows, generated if it is not there.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn body(&self, rows: u64, encoding: Encoding) -> io::Result<PathBuf> {
        let name = format!("{rows}-rows-{}.json", generator::EDITION);
        let plain = self.folder.join(&name);
        match encoding {
            Encoding::Plain => self.made(plain, |to| {
                let mut to = BufWriter::with_capacity(1 << 20, to);
                generator::write(rows, &mut to)?;
                to.flush()
            }),
            Encoding::Gzip => {
                let plain = self.body(rows, Encoding::Plain)?;
                self.made(self.folder.join(name + ".gz"), |to| {
                    let mut encoder = GzEncoder::new(to, Compression::default());
                    let mut from = File::open(plain)?;
                    let mut piece = vec![0; 1 << 20];
                    loop {
                        let length = from.read(&mut piece)?;
                        if length == 0 {
                            return encoder.finish().map(drop);
                        }
                        encoder.write_all(&piece[..length])?;
                    }
                })
            }
        }
    }

    /// A place for a file that a side writes.
    ///
    /// # Errors
    ///
    /// When its folder cannot be made.
    pub fn output(&self, name: &str) -> io::Result<PathBuf> {
        fs::create_dir_all(&self.folder)?;
        Ok(self.folder.join(name))
    }

    fn made(&self, path: PathBuf, write: impl FnOnce(&mut File) -> io::Result<()>) -> io::Result<PathBuf> {
        if path.exists() {
            return Ok(path);
        }
        fs::create_dir_all(&self.folder)?;
        let partial = path.with_extension("partial");
        write(&mut File::create(&partial)?)?;
        fs::rename(&partial, &path)?;
        Ok(path)
    }
}
