//! Which servers are spoken to.

use std::{fmt, str::FromStr};

use reqwest::Url;

use crate::{
    Error,
    error::excerpt,
    operation::{EU, US},
};

/// The location of a Cluvio account. It fixes an API server and the data server that belongs to it, so that a data access
/// token never goes to another location than the one it came from.
///
/// An account's location stands in the organization's settings; the servers are those of the API reference.
///
/// ```
/// use cluvio::Region;
///
/// assert_eq!("EU".parse::<Region>().unwrap(), Region::Eu);
/// assert_eq!(Region::Us.to_string(), "us");
/// ```
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Region {
    /// The servers in the EU.
    Eu,
    /// The servers in the US.
    Us,
    /// A private cloud, or the emulator.
    Custom {
        /// Base URL of the API server.
        api: String,
        /// Base URL of the data server.
        data: String,
    },
}

impl Region {
    /// A pair of servers of one's own.
    ///
    /// The URLs are checked when the client is built: `https`, or `http` to this machine alone; no credentials, query or
    /// fragment. A path is kept as a prefix.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// let emulator = cluvio::Region::custom("http://127.0.0.1:4010", "http://127.0.0.1:4011");
    /// let cluvio = cluvio::Client::builder("k3y").region(emulator).build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn custom(api: impl Into<String>, data: impl Into<String>) -> Self {
        Self::Custom {
            api: api.into(),
            data: data.into(),
        }
    }

    pub(crate) fn servers(&self) -> Result<Servers, Error> {
        let pair = match self {
            Self::Eu => EU,
            Self::Us => US,
            Self::Custom { api, data } => Some((api.as_str(), data.as_str())),
        };
        let (api, data) = pair.ok_or_else(|| {
            Error::configuration(format!(
                "the document that this crate was built from has no servers with `x-region: {self}`"
            ))
        })?;
        let servers = Servers {
            api: base_url("API server", api)?,
            data: base_url("data server", data)?,
        };
        for (api, data) in [EU, US].into_iter().flatten() {
            if is_same_host(&servers.api, data) || is_same_host(&servers.data, api) {
                return Err(Error::configuration(format!(
                    "{api} is an API server, and {data} a data server: each must be set as what it is"
                )));
            }
            let is_api = is_same_host(&servers.api, api);
            if is_api != is_same_host(&servers.data, data) {
                let (known, other) = if is_api {
                    (api, "data server")
                } else {
                    (data, "API server")
                };
                return Err(Error::configuration(format!(
                    "{known} and the {other} that is set do not belong together: a token must not get to another location"
                )));
            }
        }
        Ok(servers)
    }
}

impl FromStr for Region {
    type Err = Error;

    /// Reads `eu` or `us`, in either case.
    fn from_str(text: &str) -> Result<Self, Error> {
        match text.to_ascii_lowercase().as_str() {
            "eu" => Ok(Self::Eu),
            "us" => Ok(Self::Us),
            _ => Err(Error::configuration(format!(
                "`{}` is not a region: expected `eu` or `us`",
                excerpt(text)
            ))),
        }
    }
}

/// URLs are shown without what they must not have and may have all the same, such as credentials.
impl fmt::Debug for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let origin = |text: &str| {
            Url::parse(text)
                .map(|url| url.origin().ascii_serialization())
                .unwrap_or_default()
        };
        match self {
            Self::Eu => f.write_str("Eu"),
            Self::Us => f.write_str("Us"),
            Self::Custom { api, data } => f
                .debug_struct("Custom")
                .field("api", &origin(api))
                .field("data", &origin(data))
                .finish(),
        }
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Eu => f.write_str("eu"),
            Self::Us => f.write_str("us"),
            Self::Custom { .. } => f.write_str("custom"),
        }
    }
}

/// Checked base URLs, without a slash at the end.
#[derive(Clone, Debug)]
pub(crate) struct Servers {
    pub(crate) api: String,
    pub(crate) data: String,
}

impl Servers {
    /// Whether a server is spoken to in clear text, which must not leave this machine.
    pub(crate) fn have_clear_text(&self) -> bool {
        [&self.api, &self.data].iter().any(|url| url.starts_with("http://"))
    }
}

/// A base URL that a secret may be sent to.
pub(crate) fn base_url(what: &str, text: &str) -> Result<String, Error> {
    // The text itself is never shown: it may hold credentials.
    let refuse = |why: &str| Err(Error::configuration(format!("the URL of the {what} {why}")));
    let Ok(url) = Url::parse(text) else {
        return refuse("is not a URL such as `https://api.example.com`");
    };
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("must not hold credentials");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return refuse("must not have a query or a fragment");
    }
    let Some(host) = url.host_str() else {
        return refuse("has no host");
    };
    match url.scheme() {
        "https" => {}
        "http" if is_loopback(host) => {}
        "http" => return refuse("must be `https`: `http` is taken for this machine (loopback) alone"),
        _ => return refuse("must be `https`"),
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

fn is_same_host(one: &str, other: &str) -> bool {
    // A name with a dot at its end is the same in full.
    let host = |url: &str| Some(Url::parse(url).ok()?.host_str()?.trim_end_matches('.').to_owned());
    host(one).is_some_and(|one| host(other).is_some_and(|other| one == other))
}

fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost"
        || address
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(api: &str) -> String {
        Region::custom(api, "https://data.example.com")
            .servers()
            .unwrap_err()
            .to_string()
    }

    #[test]
    fn https_and_loopback_http_are_taken_and_lose_the_slash_at_the_end() {
        for (given, kept) in [
            ("https://api.example.com/", "https://api.example.com"),
            ("https://example.com/cluvio/", "https://example.com/cluvio"),
            ("http://127.0.0.1:4010", "http://127.0.0.1:4010"),
            ("http://[::1]:4010", "http://[::1]:4010"),
            ("http://localhost:4010", "http://localhost:4010"),
        ] {
            let servers = Region::custom(given, given).servers().unwrap();
            assert_eq!(servers.api, kept);
        }
    }

    #[test]
    fn urls_that_could_leak_the_key_are_refused_without_being_shown() {
        for url in [
            "http://api.example.com",
            "https://user:hunter2@example.com",
            "https://example.com/?key=hunter2",
            "https://example.com/#hunter2",
            "ftp://example.com/hunter2",
            "hunter2",
            "http://127.0.0.1.example.com",
            "data:hunter2",
        ] {
            let message = refusal(url);
            assert!(message.contains("API server"), "{message}");
            assert!(!message.contains("hunter2"), "{message}");
            let shown = format!("{:?}", Region::custom(url, url));
            assert!(!shown.contains("hunter2"), "{shown}");
        }
    }

    #[test]
    fn a_region_is_read_in_either_case_and_anything_else_is_named() {
        assert_eq!("EU".parse::<Region>().unwrap(), Region::Eu);
        assert_eq!("us".parse::<Region>().unwrap(), Region::Us);
        let error = "de".parse::<Region>().unwrap_err().to_string();
        assert!(error.contains("`de`") && error.contains("`eu` or `us`"), "{error}");
    }
}
