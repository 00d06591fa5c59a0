//! What a request proves itself with.

use std::fmt;

use reqwest::header::HeaderValue;

use crate::{
    Secret,
    operation::{API_SCHEME, DATA_SCHEME},
};

/// A secret in the form of an `Authorization` header.
#[derive(Clone)]
pub(crate) struct Credential {
    pub(crate) header: HeaderValue,
    pub(crate) secret: Secret,
}

impl Credential {
    pub(crate) fn api_key(secret: Secret) -> Option<Self> {
        Self::new(API_SCHEME, secret)
    }

    pub(crate) fn data_token(secret: Secret) -> Option<Self> {
        Self::new(DATA_SCHEME, secret)
    }

    /// `None` when the secret is empty or has a character that a header cannot carry.
    fn new(scheme: &str, secret: Secret) -> Option<Self> {
        let text = secret.expose();
        if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return None;
        }
        let mut header = HeaderValue::from_str(&format!("{scheme} {text}")).ok()?;
        header.set_sensitive(true);
        Some(Self { header, secret })
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credential(…)")
    }
}
