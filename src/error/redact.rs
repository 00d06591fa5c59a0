//! Keeps secrets out of messages that quote what a server sent.

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use bytes::Bytes;
use serde_json::Value;

use crate::operation::SECRET_PROPERTIES;

/// Secrets that are known while a request is under way.
#[derive(Clone, Default)]
pub(crate) struct Redactor {
    secrets: Vec<String>,
    /// What was sent; it is searched for secrets only when there is something to redact.
    request_body: Bytes,
}

impl fmt::Debug for Redactor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Redactor")
    }
}

impl Redactor {
    /// Knows the credential of the request, and what its body sends under the name of a secret.
    pub(crate) fn new(credential: &str, request_body: Option<&[u8]>) -> Self {
        let mut redactor = Self {
            request_body: request_body.map(Bytes::copy_from_slice).unwrap_or_default(),
            ..Self::default()
        };
        redactor.add(credential);
        redactor
    }

    /// Learns the secrets that a JSON body holds. Answers whether it could be read.
    pub(crate) fn learn(&mut self, body: &[u8]) -> bool {
        match serde_json::from_slice(body) {
            Ok(value) => {
                self.collect(&value);
                true
            }
            Err(_) => false,
        }
    }

    pub(crate) fn redact(&self, text: &str) -> String {
        let mut sent = Self::default();
        sent.learn(&self.request_body);
        let mut text = text.to_owned();
        for secret in self.secrets.iter().chain(&sent.secrets) {
            text = text.replace(secret.as_str(), "[secret]");
        }
        text
    }

    fn collect(&mut self, value: &Value) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.collect(item)),
            Value::Object(object) => {
                for (key, value) in object {
                    match value {
                        Value::String(secret) if SECRET_PROPERTIES.contains(&key.as_str()) => self.add(secret),
                        other => self.collect(other),
                    }
                }
            }
            _ => {}
        }
    }

    fn add(&mut self, secret: &str) {
        if secret.is_empty() {
            return;
        }
        self.secrets.push(secret.to_owned());
        // A secret with a quote or a line break stands in JSON text in its escaped form.
        let escaped = Value::from(secret).to_string();
        let escaped = escaped.trim_matches('"');
        if escaped != secret {
            self.secrets.push(escaped.to_owned());
        }
    }
}

/// Secrets that become known one after the other.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Arc<Mutex<Redactor>>);

impl Secrets {
    pub(crate) fn add(&self, secret: &str) {
        self.locked().add(secret);
    }

    pub(crate) fn redact(&self, text: &str) -> String {
        self.locked().redact(text)
    }

    fn locked(&self) -> MutexGuard<'_, Redactor> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secrets")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_credential_and_every_property_that_holds_a_secret_are_replaced() {
        let mut redactor = Redactor::new("k3y", Some(br#"{"data":{"attributes":{"password":"hunter2"}}}"#));
        assert!(redactor.learn(br#"[{"data_access_token":"t0k\"en"}]"#));
        let shown = redactor.redact(r#"key k3y, password hunter2, token t0k"en or t0k\"en"#);
        assert_eq!(shown, "key [secret], password [secret], token [secret] or [secret]");
    }
}
