//! The commands that hold our document against what is published.

use std::{fmt::Write as _, path::PathBuf};

use serde_json::json;
use xtask::{
    adoption, changelog as entries,
    codegen::document::Document,
    compare,
    diff::unified,
    difference::Comparison,
    lint::{Finding, lint},
    report::{Format, Report},
    source::{self, Content, Published},
    text,
};

use super::{DOCUMENT, Outcome, read, show, write};
use crate::{Sources, root};

/// Our document and what is published.
struct Subject {
    path: PathBuf,
    /// What our document is called.
    name: String,
    text: String,
    document: Document,
    published: Published,
}

impl Subject {
    fn load(sources: &Sources) -> Result<Self, Box<dyn std::error::Error>> {
        let (path, name) = match &sources.document {
            Some(path) => (path.clone(), path.display().to_string()),
            None => (root().join(DOCUMENT), DOCUMENT.to_owned()),
        };
        let text = read(&path)?;
        let document = Document::parse(&text).map_err(|failure| format!("{name}: {failure}"))?;
        let live = || {
            let live = adoption::live(&document.root).map(str::to_owned);
            live.ok_or_else(|| format!("{name} has no `externalDocs.url`; say `--from SOURCE`"))
        };
        let from = sources.from.clone().map_or_else(live, Ok)?;
        let version = document.root["info"]["version"].as_str().unwrap_or_default();
        let published = source::read(&from, version)?;
        Ok(Self {
            path,
            name,
            text,
            document,
            published,
        })
    }

    fn compare(&self, ours: &Document) -> Comparison {
        match &self.published.content {
            Content::Document(theirs) => compare::compare(ours, &self.name, theirs),
            Content::Text(theirs) => {
                let titles: Vec<&str> = ours
                    .operations()
                    .filter_map(|operation| operation.spec["summary"].as_str())
                    .collect();
                text::compare(ours, &self.name, &text::parse(theirs, &titles))
            }
        }
    }

    fn report<'a>(&'a self, comparison: &'a Comparison) -> Report<'a> {
        Report {
            document: &self.name,
            from: &self.published.from,
            form: self.published.form.to_string(),
            comparison,
        }
    }

    /// The entries of the published changelog.
    fn entries(&self) -> Vec<entries::Entry> {
        match &self.published.content {
            Content::Document(document) => entries::entries_of_document(document),
            Content::Text(text) => entries::entries_of_text(text),
        }
    }
}

pub fn drift(sources: &Sources, format: Format) -> Outcome {
    let subject = Subject::load(sources)?;
    let comparison = subject.compare(&subject.document);
    show(&subject.report(&comparison).write(format))?;
    Ok(comparison.differences.is_empty())
}

pub fn adopt(sources: &Sources, dry_run: bool) -> Outcome {
    let subject = Subject::load(sources)?;
    let adopted = adoption::adopt(&subject.text, |ours| subject.compare(ours))
        .map_err(|failure| format!("{}: {failure}", subject.name))?;
    let changed = adopted.text != subject.text;
    if changed && !dry_run {
        write(&subject.path, &adopted.text)?;
    }
    let findings = lint(&adopted.text);
    show(&told(&subject, &adopted, &findings)?)?;
    show(&match (changed, dry_run) {
        (true, false) => format!(
            "{} is changed. Next: `cargo xtask snapshot`, `cargo xtask evidence --write`, the tests, CHANGELOG.md, and \
             what the README says of evidence at its beginning.\n",
            subject.name
        ),
        (true, true) => "Nothing is written: this was a dry run.\n".to_owned(),
        (false, _) => format!("{} is unchanged.\n", subject.name),
    })?;
    Ok(adopted.left.differences.is_empty() && findings.is_empty())
}

/// What has been taken over, and what is left to a person.
fn told(subject: &Subject, adopted: &adoption::Adopted, findings: &[Finding]) -> Result<String, std::fmt::Error> {
    let mut text = unified(&subject.text, &adopted.text, &subject.name);
    let changes = adopted.changes();
    if !changes.is_empty() {
        writeln!(text, "\nTaken over; what users see of it belongs into CHANGELOG.md:")?;
        for change in changes {
            writeln!(text, "- {change}")?;
        }
    }
    if !adopted.refused.is_empty() {
        writeln!(text, "\nLooked mechanical, and could not be edited:")?;
        for why in &adopted.refused {
            writeln!(text, "- {why}")?;
        }
    }
    if !findings.is_empty() {
        writeln!(text, "\nWhat `lint` says of the document now:")?;
        for finding in findings {
            writeln!(text, "{}: {finding}", subject.name)?;
        }
    }
    writeln!(text)?;
    if !adopted.left.differences.is_empty() {
        writeln!(text, "Left to a person:\n")?;
    }
    text.push_str(&subject.report(&adopted.left).write(Format::Human));
    let news = entries::newer(&subject.document, subject.entries()).len();
    if news > 0 {
        writeln!(
            text,
            "The published changelog has entries that ours lacks ({news}): `cargo xtask changelog` shows them."
        )?;
    }
    Ok(text)
}

pub fn changelog(sources: &Sources, format: Format) -> Outcome {
    let subject = Subject::load(sources)?;
    let all = subject.entries();
    if all.is_empty() {
        let Published { from, form, .. } = &subject.published;
        return Err(format!("{from} ({form}) has no changelog: no entries headed by a date").into());
    }
    let newer = entries::newer(&subject.document, all);
    show(&match format {
        Format::Human if newer.is_empty() => format!("No entry is newer than those of {}.\n", subject.name),
        Format::Human => entries::human(&newer),
        Format::Markdown => entries::markdown(&newer),
        Format::Json => format!("{:#}\n", json!({ "from": subject.published.from, "entries": newer })),
    })?;
    Ok(newer.is_empty())
}
