//! A document in its three forms: text, places in the text, and JSON.

use super::{
    insert, relocate, remove, replace,
    spans::{self, Node},
    splice::{self, Splice},
    step::Step,
};
use crate::codegen::document::Document;

pub(super) struct Source {
    pub text: String,
    pub root: Node,
    pub document: Document,
}

impl Source {
    pub fn read(text: String) -> Result<Self, String> {
        let root = spans::read(&text)?;
        let document = Document::parse(&text).map_err(|failure| failure.to_string())?;
        Ok(Self { text, root, document })
    }

    /// The document after a step. The new text is read again, by the reader that the build uses, and must say what the
    /// step makes of the old JSON, in the same order.
    pub fn after(&self, step: &Step) -> Result<Self, String> {
        let unsafely = |why: &dyn std::fmt::Display| format!("it could not be made safely ({why}); change it by hand");
        let expected = step.expected(&self.document.root)?;
        let text = splice::apply(&self.text, self.splices(step)?).map_err(|why| unsafely(&why))?;
        let source = Self::read(text).map_err(|why| unsafely(&why))?;
        // As text, because the equality of mappings does not look at their order.
        let (said, meant) = (source.document.root.to_string(), expected.to_string());
        if said == meant {
            Ok(source)
        } else {
            Err(unsafely(&"the result would say something else"))
        }
    }

    /// The line break of the document.
    pub fn eol(&self) -> &'static str {
        match self.text.find('\n') {
            Some(at) if self.text[..at].ends_with('\r') => "\r\n",
            _ => "\n",
        }
    }

    /// Whether the text is JSON, which has to stay JSON.
    pub fn is_json(&self) -> bool {
        let text = self.text.trim_start_matches('\u{feff}').trim();
        text.starts_with(['{', '[']) && !matches!(text, "{}" | "[]")
    }

    /// Lines, each after a line break.
    pub fn below(&self, lines: &[String]) -> String {
        lines.iter().flat_map(|line| [self.eol(), line]).collect()
    }

    fn splices(&self, step: &Step) -> Result<Vec<Splice>, String> {
        match step {
            Step::Rename { at, to } => replace::key(self, at, to),
            Step::Set { at, value } => replace::scalar(self, at, value),
            Step::Insert { at, key, value, after } => insert::entry(self, at, key, value, after.as_deref()),
            Step::Append { at, value } => insert::item(self, at, value),
            Step::Remove { at } => remove::remove(self, at),
            Step::Move {
                at,
                path,
                method,
                after,
            } => relocate::relocate(self, at, path, method, after.as_deref()),
        }
    }
}
