//! API keys, the `Authorization` header, and what a key may do.

use std::collections::BTreeSet;
use std::fmt;

use axum::http::{HeaderMap, header};

use crate::document::{Document, Operation, Server};
use crate::problem::Problem;

/// An API key that the emulator knows, and what it may do.
///
/// A fresh one has no permissions, so it can read but not change anything.
///
/// ```
/// use cluvio_emulator::KeySpec;
///
/// let key = KeySpec::new("a-secret").permissions(["Manage Dashboards"]);
/// assert!(!format!("{key:?}").contains("a-secret"));
/// let restricted = KeySpec::new("another").all_permissions().only_datasources(["f1gh-ts00-demo"]);
/// let lost = KeySpec::new("a-third").disabled();
/// ```
#[derive(Clone)]
pub struct KeySpec {
    secret: String,
    permissions: Permissions,
    datasources: Option<Vec<String>>,
    enabled: bool,
}

#[derive(Clone, Debug)]
enum Permissions {
    All,
    Only(Vec<String>),
}

impl KeySpec {
    /// A key that is enabled, has no permissions and no restriction to some datasources.
    ///
    /// The secret is visible ASCII, and no other key has it; an emulator with any other key does not start.
    ///
    /// ```
    /// use cluvio_emulator::KeySpec;
    ///
    /// let key = KeySpec::new("a-secret");
    /// assert!(!format!("{key:?}").contains("a-secret"));
    /// ```
    pub fn new(secret: impl Into<String>) -> Self {
        Self {
            secret: secret.into(),
            permissions: Permissions::Only(Vec::new()),
            datasources: None,
            enabled: true,
        }
    }

    /// Exactly these permissions, by the names that `x-permissions` in the document has.
    ///
    /// ```
    /// let key = cluvio_emulator::KeySpec::new("a-secret").permissions(["Manage Dashboards"]); // and nothing else
    /// ```
    #[must_use]
    pub fn permissions<I>(mut self, names: I) -> Self
    where
        I: IntoIterator<Item: Into<String>>,
    {
        self.permissions = Permissions::Only(names.into_iter().map(Into::into).collect());
        self
    }

    /// Every permission there is.
    ///
    /// ```
    /// let key = cluvio_emulator::KeySpec::new("the-key-of-another-job").all_permissions();
    /// ```
    #[must_use]
    pub fn all_permissions(mut self) -> Self {
        self.permissions = Permissions::All;
        self
    }

    /// Restricts the permissions to the datasources with these ids.
    ///
    /// ```
    /// use cluvio_emulator::KeySpec;
    ///
    /// // To see that a program copes with a key that does not reach all datasources.
    /// let restricted = KeySpec::new("a-secret").all_permissions().only_datasources(["f1gh-ts00-demo"]);
    /// ```
    #[must_use]
    pub fn only_datasources<I>(mut self, ids: I) -> Self
    where
        I: IntoIterator<Item: Into<String>>,
    {
        self.datasources = Some(ids.into_iter().map(Into::into).collect());
        self
    }

    /// Switches the key off: it answers as an unknown one does.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cluvio_emulator::{Emulator, KeySpec};
    ///
    /// let emulator = Emulator::builder().key(KeySpec::new("the-key-of-yesterday").disabled()).start().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn disabled(mut self) -> Self {
        self.enabled = false;
        self
    }

    pub(crate) fn may(&self, operation: &Operation) -> bool {
        let wanted = &operation.permissions;
        match &self.permissions {
            Permissions::All => true,
            Permissions::Only(names) => wanted.is_empty() || names.iter().any(|name| wanted.contains(name)),
        }
    }

    /// Credentials of a datasource are shown to those who may change them.
    pub(crate) fn sees_credentials(&self, document: &Document) -> bool {
        document
            .operation("updateDatasource")
            .is_some_and(|operation| self.may(operation))
    }

    /// Whether the restriction to some datasources, if there is one, leaves room for this one.
    pub(crate) fn reaches(&self, datasource: &str) -> bool {
        match &self.datasources {
            None => true,
            Some(ids) => ids.iter().any(|id| id == datasource),
        }
    }

    /// Refuses what reaches a datasource outside of the key's restriction.
    pub(crate) fn check_reach(&self, datasource: &str) -> Result<(), Problem> {
        if self.reaches(datasource) {
            return Ok(());
        }
        let detail = format!("this API key is restricted to other datasources than {datasource}");
        Err(Problem::forbidden("datasource_not_allowed", detail))
    }
}

impl fmt::Debug for KeySpec {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("KeySpec")
            .field("secret", &"[redacted]")
            .field("permissions", &self.permissions)
            .field("datasources", &self.datasources)
            .field("enabled", &self.enabled)
            .finish()
    }
}

/// The secret of the `Authorization` header, which must have the scheme word of the operation.
pub(crate) fn secret<'h>(headers: &'h HeaderMap, operation: &Operation) -> Result<&'h str, Problem> {
    let scheme = &operation.scheme;
    let mut given = headers.get_all(header::AUTHORIZATION).iter();
    let (Some(value), None) = (given.next(), given.next()) else {
        let detail = format!("one `Authorization: {scheme} ...` header is needed");
        return Err(Problem::unauthorized("authorization_missing", detail));
    };
    let value = value.to_str().unwrap_or_default();
    match value.split_once(' ') {
        Some((word, secret)) if word == scheme && !secret.is_empty() => Ok(secret),
        _ => {
            let server = match operation.server {
                Server::Api => "API",
                Server::Data => "data",
            };
            let detail = format!("the {server} server takes `Authorization: {scheme} ...` only");
            Err(Problem::unauthorized("wrong_scheme", detail))
        }
    }
}

/// Says which of the keys could not be told by its secret in a header.
pub(crate) fn usable(keys: &[KeySpec]) -> Result<(), &'static str> {
    let mut secrets = BTreeSet::new();
    for KeySpec { secret, .. } in keys {
        if secret.is_empty() {
            return Err("an API key is empty");
        }
        if !secret.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err("an API key has a character that is not visible ASCII");
        }
        if !secrets.insert(secret) {
            return Err("two API keys have the same secret");
        }
    }
    Ok(())
}

pub(crate) fn key<'k>(keys: &'k [KeySpec], secret: &str) -> Result<&'k KeySpec, Problem> {
    let key = keys.iter().find(|key| key.secret == secret);
    match key {
        Some(key) if key.enabled => Ok(key),
        Some(_) => Err(Problem::unauthorized("key_disabled", "this API key is disabled")),
        None => Err(Problem::unauthorized("key_unknown", "no API key has this secret")),
    }
}

/// Refuses a key that has none of the permissions which the operation asks for.
pub(crate) fn permission(key: &KeySpec, operation: &Operation) -> Result<(), Problem> {
    if key.may(operation) {
        return Ok(());
    }
    let wanted = operation.permissions.join(" or ");
    let detail = format!("{} needs an API key with the permission {wanted}", operation.id);
    Err(Problem::forbidden("permission_missing", detail))
}
