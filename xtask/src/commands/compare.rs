//! The commands that hold our document against what is published.

use std::path::PathBuf;

use anstream::{eprintln, print, println};
use serde_json::json;
use xtask::{
    adoption, changelog as entries,
    codegen::document::Document,
    compare,
    diff::unified,
    difference::Comparison,
    lint::lint,
    report::{Format, Report},
    source::{self, Content, Published},
    text,
};

use super::{DOCUMENT, Outcome, read, write};
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
}

impl Subject {
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
    let report = Report {
        document: &subject.name,
        from: &subject.published.from,
        form: subject.published.form.to_string(),
        comparison: &comparison,
    };
    print!("{}", report.write(format));
    Ok(comparison.differences.is_empty())
}

pub fn adopt(sources: &Sources, dry_run: bool) -> Outcome {
    let subject = Subject::load(sources)?;
    let adopted = adoption::adopt(&subject.text, |ours| subject.compare(ours))
        .map_err(|failure| format!("{}: {failure}", subject.name))?;
    print!("{}", unified(&subject.text, &adopted.text, &subject.name));
    if !dry_run && adopted.text != subject.text {
        write(&subject.path, &adopted.text)?;
    }
    let changes = adopted.changes();
    if !changes.is_empty() {
        println!("\nTaken over; what users see of it belongs into CHANGELOG.md:");
        for change in changes {
            println!("- {change}");
        }
    }
    for why in &adopted.refused {
        eprintln!("note: an edit was not made: {why}");
    }
    let findings = lint(&adopted.text);
    if !findings.is_empty() {
        println!("\nWhat `lint` says of the document now:");
        for finding in &findings {
            println!("{}: {finding}", subject.name);
        }
    }
    println!();
    if !adopted.left.differences.is_empty() {
        println!("Left to a person:\n");
    }
    let report = Report {
        document: &subject.name,
        from: &subject.published.from,
        form: subject.published.form.to_string(),
        comparison: &adopted.left,
    };
    print!("{}", report.write(Format::Human));
    let news = entries::newer(&subject.document, subject.entries()).len();
    if news > 0 {
        println!("The published changelog has entries that ours lacks ({news}): `cargo xtask changelog` shows them.");
    }
    let changed = adopted.text != subject.text;
    match (changed, dry_run) {
        (true, false) => println!(
            "{} is changed. Next: `cargo xtask snapshot`, `cargo xtask evidence --write`, the tests, CHANGELOG.md, and \
             what the README says of evidence at its beginning.",
            subject.name
        ),
        (true, true) => println!("Nothing is written: this was a dry run."),
        (false, _) => println!("{} is unchanged.", subject.name),
    }
    Ok(adopted.left.differences.is_empty() && findings.is_empty())
}

pub fn changelog(sources: &Sources, format: Format) -> Outcome {
    let subject = Subject::load(sources)?;
    let all = subject.entries();
    if all.is_empty() {
        let Published { from, form, .. } = &subject.published;
        return Err(format!("{from} ({form}) has no changelog: no entries headed by a date").into());
    }
    let newer = entries::newer(&subject.document, all);
    match format {
        Format::Human if newer.is_empty() => println!("No entry is newer than those of {}.", subject.name),
        Format::Human => print!("{}", entries::human(&newer)),
        Format::Markdown => print!("{}", entries::markdown(&newer)),
        Format::Json => println!("{:#}", json!({ "from": subject.published.from, "entries": newer })),
    }
    Ok(newer.is_empty())
}
