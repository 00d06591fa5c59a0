//! A folder with a backup that is being made, and the one before.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};
use cluvio::{API_VERSION, Region};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::support::{Failure, WholeFile, now};

const MANIFEST: &str = "manifest.json";

pub struct Backup {
    folder: PathBuf,
    before: Option<Manifest>,
    /// That of the backup that is being made.
    manifest: Manifest,
}

/// What a backup has.
#[derive(Serialize, Deserialize)]
struct Manifest {
    api_version: String,
    /// The region, or the URL of the API server.
    server: String,
    started_at: DateTime<Utc>,
    dashboards: Vec<Entry>,
}

#[derive(Clone, Serialize, Deserialize)]
struct Entry {
    id: String,
    name: Option<String>,
    file: String,
    bytes: usize,
    sha256: String,
    backed_up_at: DateTime<Utc>,
}

impl Backup {
    /// Goes on with one that was interrupted, or begins another.
    pub fn open(folder: PathBuf, region: &Region) -> Result<Self, Failure> {
        let server = match region {
            Region::Custom { api, .. } => api.trim_end_matches('/').to_owned(),
            known => known.to_string(),
        };
        let path = folder.join(MANIFEST);
        let before = Manifest::read(&path, &server)?;
        let begun = Manifest::read(&part_of(&path), &server)?;
        let manifest = begun.unwrap_or_else(|| Manifest {
            api_version: API_VERSION.to_owned(),
            server,
            started_at: now(),
            dashboards: Vec::new(),
        });
        Ok(Self {
            folder,
            before,
            manifest,
        })
    }

    /// Whether a dashboard is already in it, as it was written.
    pub fn has(&self, id: &str) -> bool {
        let entry = self.manifest.dashboards.iter().find(|entry| entry.id == id);
        // A backup that was interrupted at its very end has given some files their names.
        entry.is_some_and(|entry| {
            let path = self.folder.join(file_name(id));
            entry.is_of(&part_of(&path)) || entry.is_of(&path)
        })
    }

    pub fn begin(&self) -> Result<(), Failure> {
        let folder = &self.folder;
        fs::create_dir_all(folder).map_err(|error| format!("{} cannot be made: {error}", folder.display()))?;
        self.write_manifest()
    }

    pub fn add(&mut self, id: &str, name: Option<&String>, content: &[u8]) -> Result<(), Failure> {
        let file = file_name(id);
        WholeFile::write(&part_of(&self.folder.join(&file)), content)?;
        self.manifest.dashboards.retain(|entry| entry.id != id);
        self.manifest.dashboards.push(Entry {
            id: id.to_owned(),
            name: name.cloned(),
            file,
            bytes: content.len(),
            sha256: sha256(content),
            backed_up_at: now(),
        });
        self.write_manifest()
    }

    /// Takes the place of the backup before.
    pub fn complete(mut self) -> Result<(), Failure> {
        self.keep_what_is_gone();
        self.write_manifest()?;
        for entry in &self.manifest.dashboards {
            let path = self.folder.join(file_name(&entry.id));
            if part_of(&path).exists() {
                name_in_full(&path)?;
            }
        }
        name_in_full(&self.folder.join(MANIFEST))
    }

    /// Keeps the entries of dashboards that only the backup before has.
    fn keep_what_is_gone(&mut self) {
        let Some(before) = self.before.take() else { return };
        for entry in before.dashboards {
            let is_gone = self.manifest.dashboards.iter().all(|present| present.id != entry.id);
            if is_gone && entry.is_of(&self.folder.join(file_name(&entry.id))) {
                self.manifest.dashboards.push(entry);
            }
        }
    }

    fn write_manifest(&self) -> Result<(), Failure> {
        let path = part_of(&self.folder.join(MANIFEST));
        WholeFile::write(&path, &serde_json::to_vec_pretty(&self.manifest)?)
    }
}

impl Manifest {
    /// Refuses one from another server: the files of one account must not be taken for those of another.
    fn read(path: &Path, server: &str) -> Result<Option<Self>, Failure> {
        let text = match fs::read(path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(format!("{} cannot be read: {error}", path.display()).into()),
        };
        let manifest: Self = serde_json::from_slice(&text)
            .map_err(|error| format!("{} is no manifest of a backup: {error}", path.display()))?;
        if manifest.server != server {
            let (path, other) = (path.display(), manifest.server);
            return Err(
                format!("{path} is of a backup from {other}, and this is {server}: choose another folder").into(),
            );
        }
        Ok(Some(manifest))
    }
}

impl Entry {
    /// Whether a file has what was written.
    fn is_of(&self, path: &Path) -> bool {
        fs::read(path).is_ok_and(|content| sha256(&content) == self.sha256)
    }
}

/// The name of a file until the backup is whole.
fn part_of(path: &Path) -> PathBuf {
    path.with_extension("part.json")
}

fn name_in_full(path: &Path) -> Result<(), Failure> {
    let named = fs::rename(part_of(path), path);
    named.map_err(|error| format!("{} cannot be given its name: {error}", path.display()).into())
}

/// An id comes from a server, and must not lead out of the folder.
fn file_name(id: &str) -> String {
    let mut name = String::from("dashboard-");
    for byte in id.bytes() {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' | b'-' => name.push(char::from(byte)),
            other => name.push_str(&format!("%{other:02x}")),
        }
    }
    name + ".json"
}

fn sha256(content: &[u8]) -> String {
    Sha256::digest(content)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
