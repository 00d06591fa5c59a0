//! The token in a sharing URL: a JWT in the compact form of RFC 7515, signed with a shared secret.

use std::time::{Duration, SystemTime};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use serde::{Serialize, Serializer, ser::SerializeMap};

use super::names::{self, ALGORITHM, Hash};
use crate::{Error, Secret};

/// The largest whole number that every reader of JSON takes exactly.
const LARGEST: u64 = (1 << 53) - 1;

/// When a token stops being good.
#[derive(Clone, Copy, Debug)]
pub(super) enum Expiry {
    After(Duration),
    At(SystemTime),
}

impl Expiry {
    /// In whole seconds since the beginning of 1970.
    pub(super) fn seconds(self, now: SystemTime) -> Result<u64, Error> {
        let too_far = || Error::bad_request("the sharing URL would expire too far ahead for a number of seconds");
        let end = match self {
            Self::After(lifetime) => now.checked_add(lifetime).ok_or_else(too_far)?,
            Self::At(moment) => moment,
        };
        let since_1970 = |moment: SystemTime| {
            let duration = moment.duration_since(SystemTime::UNIX_EPOCH);
            duration.map_or(0, |duration| duration.as_secs())
        };
        match since_1970(end) {
            seconds if seconds > LARGEST => Err(too_far()),
            seconds if seconds > since_1970(now) => Ok(seconds),
            _ => Err(Error::bad_request(
                "the sharing URL would be expired from the start: let it be good for a second at the least",
            )),
        }
    }
}

/// What a parameter is fixed to.
#[derive(Clone, Serialize)]
#[serde(untagged)]
pub(super) enum Fixed {
    Filter(Vec<String>),
    BuiltIn(String),
}

/// Values by name, in the order in which the names came first.
#[derive(Clone)]
pub(super) struct InOrder<T>(Vec<(String, T)>);

impl<T> Default for InOrder<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> InOrder<T> {
    pub(super) fn set(&mut self, name: String, value: T) {
        match self.0.iter_mut().find(|(present, _)| *present == name) {
            Some((_, present)) => *present = value,
            None => self.0.push((name, value)),
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Serialize> Serialize for InOrder<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

pub(super) struct Claims<'a> {
    pub(super) sharing_token: &'a str,
    pub(super) expiry: u64,
    pub(super) fixed: &'a InOrder<Fixed>,
}

impl Serialize for Claims<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry(names::claims::SHARING_TOKEN, self.sharing_token)?;
        map.serialize_entry(names::claims::EXPIRY, &self.expiry)?;
        if !self.fixed.is_empty() {
            map.serialize_entry(names::claims::FIXED_PARAMETERS, self.fixed)?;
        }
        map.end()
    }
}

#[derive(Serialize)]
struct Header {
    alg: &'static str,
}

impl Claims<'_> {
    /// The token, with the header that the vendor's script gives it.
    pub(super) fn signed(&self, key: &Secret) -> Result<Secret, Error> {
        let part = |json: String| URL_SAFE_NO_PAD.encode(json);
        let (header, claims) = (json(&Header { alg: ALGORITHM })?, json(self)?);
        let message = format!("{}.{}", part(header), part(claims));
        let mut mac = Hmac::<Hash>::new_from_slice(key.expose().as_bytes())
            .map_err(|error| Error::configuration("the embed secret cannot be a key").with_source(error))?;
        mac.update(message.as_bytes());
        let signature = URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes());
        Ok(Secret::from(format!("{message}.{signature}")))
    }
}

pub(super) fn json(value: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(value)
        .map_err(|error| Error::bad_request("the sharing URL cannot be put together").with_source(error))
}
