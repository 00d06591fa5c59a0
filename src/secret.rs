//! Text that must not be seen by accident.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A secret: an API key, a data access token, a datasource's password.
///
/// Its `Debug` output never shows it, it has no `Display`, and it is read only by calling [`expose`](Self::expose). It is
/// serialized as it is, since a request body must carry it.
///
/// ```
/// let secret = cluvio::Secret::from("k3y");
/// assert_eq!(format!("{secret:?}"), "Secret(…)");
/// assert_eq!(secret.expose(), "k3y");
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Secret(String);

impl Secret {
    /// The secret itself.
    ///
    /// ```
    /// use cluvio::Secret;
    ///
    /// let token = Secret::from("t0k3n");
    /// println!("a token of {} characters", token.expose().len()); // rather than the token
    /// ```
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl From<String> for Secret {
    fn from(secret: String) -> Self {
        Self(secret)
    }
}

impl From<&str> for Secret {
    fn from(secret: &str) -> Self {
        Self(secret.to_owned())
    }
}
