//! The documents that a script or a piece of data holds, and which of them is the one that is wanted.

use serde_json::{Map, Value};

use super::{Form, error::Refusal, openapi, text::shorten};

/// The documents found in one source.
#[derive(Default)]
pub(super) struct Candidates {
    pub found: Vec<Candidate>,
    /// Why something that should be a document is none.
    pub refusal: Option<Refusal>,
    /// Where documents are that are named, but not there.
    pub links: Vec<String>,
}

/// A document, and what it is called where it was found.
pub(super) struct Candidate {
    pub form: Form,
    pub id: Option<String>,
    pub document: Value,
}

/// The key of redocusaurus in the data that a Docusaurus site shares between its plugins.
pub(super) const PLUGIN: &str = "docusaurus-plugin-redoc";

impl Candidates {
    /// The documents in a piece of data; `bare` is the form if it is a document itself.
    pub fn of_value(value: Value, bare: Form) -> Self {
        let mut candidates = Self::default();
        candidates.add(value, bare);
        candidates
    }

    pub fn add(&mut self, value: Value, bare: Form) {
        match value {
            _ if openapi::claims(&value) => self.add_document(bare, None, value),
            Value::Object(mut object) => {
                if let Some(Value::Object(plugin)) = object.remove(PLUGIN) {
                    self.add_plugin(plugin);
                }
                self.add_spec(Form::RouteChunk, None, object);
            }
            Value::String(text) => self.add_text(bare, None, &text),
            _ => {}
        }
    }

    /// The global data of redocusaurus: id → what is known of the document.
    pub fn add_plugin(&mut self, plugin: Map<String, Value>) {
        for (id, entry) in plugin {
            if let Value::Object(entry) = entry {
                self.add_spec(Form::MainBundle, Some(id), entry);
            }
        }
    }

    /// Something that has its document under `spec`.
    fn add_spec(&mut self, form: Form, id: Option<String>, mut holder: Map<String, Value>) {
        let id = id.or_else(|| holder.get("url").and_then(Value::as_str).map(stem));
        match holder.remove("spec") {
            Some(Value::Object(mut spec)) => match spec.remove("data") {
                Some(document) if !spec.contains_key("openapi") => self.add_document(Form::Redoc2, id, document),
                data => {
                    spec.extend(data.map(|data| ("data".to_owned(), data)));
                    self.add_document(form, id, Value::Object(spec));
                }
            },
            Some(Value::String(text)) => self.add_text(form, id, &text),
            _ => {}
        }
    }

    fn add_text(&mut self, form: Form, id: Option<String>, text: &str) {
        match openapi::parse(text) {
            Some(Ok(document)) => self.add_document(form, id, document),
            Some(Err(refusal)) => self.refuse(refusal),
            None => {}
        }
    }

    fn add_document(&mut self, form: Form, id: Option<String>, document: Value) {
        if openapi::is_document(&document) {
            self.found.push(Candidate { form, id, document });
        } else if openapi::claims(&document) {
            self.refuse(Refusal::not_recognised(openapi::describe(&document)));
        }
    }

    pub fn refuse(&mut self, refusal: Refusal) {
        self.refusal.get_or_insert(refusal);
    }

    pub fn append(&mut self, other: Self) {
        self.found.extend(other.found);
        self.links.extend(other.links);
        if let Some(refusal) = other.refusal {
            self.refuse(refusal);
        }
    }

    /// The one document that is wanted: the one of the id `named`, the only one, or the one whose `info.version` is
    /// `version`.
    pub fn choose(
        mut self,
        named: Option<&str>,
        version: &str,
        none: impl FnOnce() -> Refusal,
    ) -> Result<(Form, Value), Refusal> {
        let is_named = |candidate: &Candidate| named.is_some() && candidate.id.as_deref() == named;
        if self.found.iter().any(is_named) {
            self.found.retain(is_named);
        }
        let mut found: Vec<Candidate> = Vec::with_capacity(self.found.len());
        for candidate in self.found {
            // Scripts may hold the same document several times.
            if !found.iter().any(|known| known.document == candidate.document) {
                found.push(candidate);
            }
        }
        if found.len() > 1 && found.iter().any(|candidate| candidate.version() == version) {
            found.retain(|candidate| candidate.version() == version);
        }
        if found.len() > 1 {
            let names: Vec<String> = found.iter().map(Candidate::name).collect();
            return Err(Refusal::not_recognised(format!(
                "it holds several documents, and neither the page nor the version {version:?} tells which is wanted: \
                 {}. Give the one document by its own URL or file",
                names.join(", ")
            )));
        }
        match (found.pop(), self.refusal) {
            // Beside something broken, being the only one says nothing.
            (Some(candidate), refusal)
                if refusal.is_none() || is_named(&candidate) || candidate.version() == version =>
            {
                Ok((candidate.form, candidate.document))
            }
            (_, refusal) => Err(refusal.unwrap_or_else(none)),
        }
    }
}

impl Candidate {
    fn version(&self) -> String {
        match &self.document["info"]["version"] {
            Value::String(version) => version.clone(),
            other => other.to_string(),
        }
    }

    fn name(&self) -> String {
        let title = self.document["info"]["title"].as_str().unwrap_or("no title");
        let id = self.id.as_deref().unwrap_or("no id");
        format!(
            "`{}` ({}, version {})",
            shorten(id),
            shorten(title),
            shorten(&self.version())
        )
    }
}

/// The id that redocusaurus made a document's file name of.
fn stem(url: &str) -> String {
    let name = url.rsplit('/').next().unwrap_or(url);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned()
}
