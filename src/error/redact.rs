//! Keeps secrets out of messages that quote what a server sent.

use std::{
    collections::BTreeSet,
    fmt,
    ops::Range,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use bytes::Bytes;
use serde::{
    Deserializer,
    de::{DeserializeSeed, MapAccess, SeqAccess, Visitor},
};
use serde_json::Value;

use super::answer::CUT;
use crate::operation::SECRET_PROPERTIES;

const HIDDEN: &str = "[secret]";
/// How much may be learned from bodies, in bytes. Nothing that came with more is shown.
const MOST_LEARNED: usize = 1 << 16;
/// A secret that is cut off is told by this much of it, in bytes.
const TELLING: usize = 4;

/// Secrets that are known while a request is under way.
#[derive(Clone, Default)]
pub(crate) struct Redactor {
    secrets: BTreeSet<String>,
    learned: usize,
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
        let mut decoder = serde_json::Deserializer::from_slice(body);
        let learning = Learning {
            redactor: self,
            is_secret: false,
        };
        learning.deserialize(&mut decoder).is_ok() && decoder.end().is_ok()
    }

    /// The text without secrets, nor the beginning of one where the text is cut off. All are looked for in what came, so
    /// that the time is bounded whatever they are.
    pub(crate) fn redact(&self, text: &str) -> String {
        let mut sent = Self::default();
        sent.learn(&self.request_body);
        if self.learned > MOST_LEARNED || sent.learned > MOST_LEARNED {
            return "[not shown, as it may hold secrets]".to_owned();
        }
        let secrets = || self.secrets.iter().chain(&sent.secrets);
        let whole = secrets()
            .flat_map(|secret| text.match_indices(secret.as_str()))
            .map(|(at, secret)| at..at + secret.len());
        let cut = text
            .match_indices(CUT)
            .flat_map(|(at, _)| secrets().filter_map(move |secret| cut_off(&text[..at], secret)));
        let mut hidden: Vec<Range<usize>> = whole.chain(cut).collect();
        hidden.sort_unstable_by_key(|range| range.start);
        let mut shown = String::with_capacity(text.len());
        let mut end = 0;
        for range in hidden {
            if range.start >= end {
                shown.push_str(&text[end..range.start]);
                shown.push_str(HIDDEN);
            }
            end = end.max(range.end);
        }
        shown.push_str(&text[end..]);
        shown
    }

    pub(crate) fn add(&mut self, secret: &str) {
        if secret.is_empty() {
            return;
        }
        // A secret with a quote or a line break stands in JSON text in its escaped form.
        let escaped = Value::from(secret).to_string();
        let escaped = &escaped[1..escaped.len() - 1];
        if escaped != secret {
            self.secrets.insert(escaped.to_owned());
        }
        self.secrets.insert(secret.to_owned());
    }
}

/// Where at the end of a text the beginning of a secret stands.
fn cut_off(text: &str, secret: &str) -> Option<Range<usize>> {
    let longest = text.len().min(secret.len().saturating_sub(1));
    let length = (TELLING..=longest).rev().find(|length| {
        let beginning = secret.as_bytes().get(..*length);
        beginning.is_some_and(|beginning| text.as_bytes().ends_with(beginning))
    })?;
    text.is_char_boundary(text.len() - length)
        .then(|| text.len() - length..text.len())
}

/// Walks through JSON and keeps the secrets alone, however much there is besides.
struct Learning<'a> {
    redactor: &'a mut Redactor,
    /// Whether it stands under the name of a secret.
    is_secret: bool,
}

impl<'de> DeserializeSeed<'de> for Learning<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Learning<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        if self.is_secret && !self.redactor.secrets.contains(text) {
            self.redactor.learned = self.redactor.learned.saturating_add(text.len());
            if self.redactor.learned <= MOST_LEARNED {
                self.redactor.add(text);
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Self { redactor, is_secret } = self;
        while items.next_element_seed(Learning { redactor, is_secret })?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let redactor = self.redactor;
        while let Some(name) = members.next_key::<String>()? {
            let is_secret = self.is_secret || SECRET_PROPERTIES.contains(&name.as_str());
            members.next_value_seed(Learning { redactor, is_secret })?;
        }
        Ok(())
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
        assert!(redactor.learn(br#"[{"data_access_token":"t0k\"en","password":[null,{"is":"s3same"}]}]"#));
        let shown = redactor.redact(r#"key k3y, password hunter2, token t0k"en or t0k\"en, s3same"#);
        assert_eq!(
            shown,
            "key [secret], password [secret], token [secret] or [secret], [secret]"
        );
    }

    #[test]
    fn the_beginning_of_a_secret_that_is_cut_off_is_replaced() {
        let redactor = Redactor::new("k3y-0f-th3-t3sts", None);
        assert_eq!(
            redactor.redact("with k3y-0f… \"and k3y-0f-th3-t3st…\""),
            "with [secret]… \"and [secret]…\""
        );
        assert_eq!(redactor.redact("with a k3…"), "with a k3…", "too little to tell");
        assert_eq!(redactor.redact("k3y-0f-th3-t3sts…"), "[secret]…");
        assert_eq!(redactor.redact("k3y-0f"), "k3y-0f", "not cut off");
    }

    #[test]
    fn secrets_that_overlap_or_stand_in_their_own_replacement_are_replaced_once() {
        let mut redactor = Redactor::new("secret", None);
        let body = r#"[{"password":"e"},{"password":"ret t"},{"password":"["},{"password":"e"}]"#;
        assert!(redactor.learn(body.as_bytes()));
        assert_eq!(redactor.redact("a secret told"), "a [secret]old");
    }

    #[test]
    fn nothing_is_shown_where_there_are_too_many_secrets() {
        let secrets: Vec<Value> = (0..MOST_LEARNED)
            .map(|number| serde_json::json!({"password": format!("{number}")}))
            .collect();
        let mut redactor = Redactor::new("k3y", None);
        assert!(redactor.learn(Value::from(secrets).to_string().as_bytes()));
        assert!(redactor.redact("what came").starts_with("[not shown"));
        let mut redactor = Redactor::new("k3y", None);
        let body = format!("[{}0]", r#"{"password":"the same"},"#.repeat(MOST_LEARNED));
        assert!(redactor.learn(body.as_bytes()));
        assert_eq!(redactor.redact("not the same"), "not [secret]");
    }

    #[test]
    fn what_is_no_json_or_too_deep_for_it_teaches_nothing() {
        for body in ["", "{", "[1] 2", "nul", &"[".repeat(1 << 20)] {
            assert!(!Redactor::new("k3y", None).learn(body.as_bytes()));
        }
    }
}
