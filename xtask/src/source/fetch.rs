//! Places that sources are at: reading them, and where their links lead.

use std::{
    error::Error,
    fmt, fs, io,
    io::Read,
    path::{Path, PathBuf},
    time::Duration,
};

use url::Url;

use super::error::Refusal;

/// More than this is no API reference.
const SIZE_LIMIT: usize = 64 * 1024 * 1024;
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const TIMEOUT: Duration = Duration::from_secs(60);

const CHECK_URL: &str = "Check the address and the network, or save the page in a browser and give the file";
const CHECK_FILE: &str = "Give the path of a file that can be read, or an http or https URL";

/// A URL or a file.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Place {
    Url(Url),
    File(PathBuf),
}

/// The text at a place; the place is where redirects ended.
pub(super) struct Loaded {
    pub place: Place,
    pub text: String,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Url(url) => url.fmt(f),
            Self::File(path) => path.display().fmt(f),
        }
    }
}

impl Place {
    /// The place that somebody names: a URL if it begins like one, else a file.
    pub fn of(from: &str) -> Result<Self, Refusal> {
        let scheme = from.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase());
        if !matches!(scheme.as_deref(), Some("http" | "https" | "file")) {
            return Ok(Self::File(from.into()));
        }
        let url = Url::parse(from).map_err(|error| Refusal::unreachable(format!("no URL ({error})"), CHECK_URL))?;
        if url.scheme() != "file" {
            return Ok(Self::Url(url));
        }
        let path = url.to_file_path();
        path.map(Self::File)
            .map_err(|()| Refusal::unreachable("a file URL without the path of a file", CHECK_FILE))
    }

    /// Where a link that stands at this place can lead, best first. The links of a site name the host that it was
    /// built for, so that a copy of it, served elsewhere or in a folder, is looked through first.
    pub fn linked(&self, link: &str) -> Vec<Self> {
        match self {
            Self::Url(base) => match base.join(link) {
                Ok(url) if !matches!(url.scheme(), "http" | "https") => Vec::new(),
                Ok(url) if url.origin() == base.origin() => vec![Self::Url(url)],
                Ok(url) => {
                    let mut here = base.clone();
                    here.set_path(url.path());
                    here.set_query(url.query());
                    here.set_fragment(None);
                    vec![Self::Url(here), Self::Url(url)]
                }
                Err(_) => Vec::new(),
            },
            Self::File(page) => linked_from_file(page, link),
        }
    }
}

fn linked_from_file(page: &Path, link: &str) -> Vec<Place> {
    let link = link.trim();
    let Ok(page) = std::path::absolute(page) else {
        return Vec::new();
    };
    let site = match link.strip_prefix("//") {
        Some(rest) => Url::parse(&format!("https://{rest}")).ok(),
        None => Url::parse(link).ok(),
    };
    match site {
        Some(url) if matches!(url.scheme(), "http" | "https") => {
            let mut places = in_saved_site(&page, url.path());
            places.push(Place::Url(url));
            places
        }
        Some(url) if url.scheme() == "file" => url.to_file_path().map(Place::File).into_iter().collect(),
        Some(_) => Vec::new(),
        None if link.starts_with('/') => in_saved_site(&page, link),
        None => {
            let file = Url::from_file_path(&page).ok().and_then(|page| page.join(link).ok());
            file.and_then(|url| url.to_file_path().ok())
                .map(Place::File)
                .into_iter()
                .collect()
        }
    }
}

/// The files that a site-absolute path can mean in the folders around a saved page. A site may live below a prefix that
/// its folder lacks; but a file name alone, without any folder, could be that of any file.
fn in_saved_site(page: &Path, path: &str) -> Vec<Place> {
    let segments: Vec<&str> = path
        .split(['?', '#'])
        .next()
        .unwrap_or(path)
        .split('/')
        .filter(|s| !s.is_empty())
        .collect();
    let shortest = segments.len().min(2);
    let mut places = Vec::new();
    for skipped in 0..=segments.len() - shortest {
        let relative = format!("./{}", segments[skipped..].join("/"));
        for folder in page.ancestors().skip(1) {
            let file = Url::from_directory_path(folder)
                .ok()
                .and_then(|folder| folder.join(&relative).ok());
            let file = file.and_then(|url| url.to_file_path().ok());
            places.extend(file.filter(|file| file.is_file()).map(Place::File));
        }
    }
    places
}

/// Whether a request for `from` was answered from another address than the one it names.
pub(super) fn redirected(from: &str, url: &Url) -> bool {
    Url::parse(from).map_or(true, |from| from != *url)
}

/// What is fuzzed leads nowhere.
#[cfg(fuzzing)]
pub(super) fn load(_: &Place) -> Result<Loaded, Refusal> {
    Err(Refusal::unreachable("links are not followed", CHECK_FILE))
}

/// Reads the text at a place.
#[cfg(not(fuzzing))]
pub(super) fn load(place: &Place) -> Result<Loaded, Refusal> {
    let (place, bytes) = match place {
        Place::Url(url) => get(url)?,
        Place::File(path) => {
            let bytes = read_file(path).map_err(|error| Refusal::unreachable(error.to_string(), CHECK_FILE))?;
            (place.clone(), bytes)
        }
    };
    let text = decode(bytes).ok_or_else(|| Refusal::not_recognised("it is no text"))?;
    Ok(Loaded { place, text })
}

fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    let file = fs::File::open(path)?;
    if file.metadata()?.is_dir() {
        return Err(io::Error::new(io::ErrorKind::IsADirectory, "it is a folder"));
    }
    let mut bytes = Vec::new();
    file.take(SIZE_LIMIT as u64 + 1).read_to_end(&mut bytes)?;
    match bytes.len() {
        ..=SIZE_LIMIT => Ok(bytes),
        _ => Err(io::Error::new(io::ErrorKind::FileTooLarge, too_large())),
    }
}

fn too_large() -> String {
    format!("it is larger than {} MiB", SIZE_LIMIT / 1024 / 1024)
}

#[cfg(not(fuzzing))]
fn get(url: &Url) -> Result<(Place, Vec<u8>), Refusal> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Refusal::unreachable(error.to_string(), CHECK_URL))?;
    runtime.block_on(async {
        let failed = |error: reqwest::Error| Refusal::unreachable(with_causes(error.without_url()), CHECK_URL);
        // Fails where the process has one, which serves as well.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .user_agent("cluvio-xtask")
            .connect_timeout(CONNECT_TIMEOUT)
            .timeout(TIMEOUT)
            .build()
            .map_err(failed)?;
        let mut response = client.get(url.clone()).send().await.map_err(failed)?;
        let status = response.status();
        if !status.is_success() {
            return Err(Refusal::unreachable(format!("the server answers {status}"), CHECK_URL));
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(failed)? {
            if bytes.len() + chunk.len() > SIZE_LIMIT {
                return Err(Refusal::unreachable(too_large(), CHECK_URL));
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok((Place::Url(response.url().clone()), bytes))
    })
}

/// An error with what caused it, which is where reqwest keeps the interesting part.
#[cfg(not(fuzzing))]
fn with_causes(error: reqwest::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(&format!(": {error}"));
        cause = error.source();
    }
    text
}

/// The text, without its byte order mark; none if it is binary. A few bytes in another encoding are no reason to give up
/// on a page.
pub(super) fn decode(bytes: Vec<u8>) -> Option<String> {
    let units = |unit: fn([u8; 2]) -> u16| -> Vec<u16> {
        bytes
            .chunks_exact(2)
            .skip(1)
            .map(|pair| unit([pair[0], pair[1]]))
            .collect()
    };
    let text = match bytes.as_slice() {
        [0xFF, 0xFE, ..] => String::from_utf16_lossy(&units(u16::from_le_bytes)),
        [0xFE, 0xFF, ..] => String::from_utf16_lossy(&units(u16::from_be_bytes)),
        _ => String::from_utf8_lossy(&bytes).into_owned(),
    };
    (!text.contains('\0')).then(|| text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}
