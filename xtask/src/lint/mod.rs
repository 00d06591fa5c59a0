//! The house rules of the document: what stops the build, and what does not but is kept all the same.

mod changelog;
mod evidence;
mod extensions;
mod inputs;
mod keywords;
mod links;
pub(crate) mod nodes;
mod operations;
mod parameters;
mod prose;
mod resources;
mod schemas;
mod secrets;
mod servers;
mod text;
mod unused;

use crate::codegen::{self, check, document::Document};
use nodes::Node;

/// A place where the document breaks a rule.
pub use crate::codegen::document::Failure as Finding;

/// The rules that need the document as a whole, each of which adds what it finds.
const RULES: [fn(&Context<'_>, &mut Report<'_>); 14] = [
    changelog::check,
    evidence::check,
    extensions::check,
    inputs::check,
    keywords::check,
    links::check,
    operations::check,
    parameters::check,
    prose::check,
    resources::check,
    schemas::check,
    secrets::check,
    servers::check,
    unused::check,
];

/// Everything that is wrong with a document, in the order of its lines.
///
/// The generator itself is the last rule. It runs only if nothing is known that it would stumble over.
pub fn lint(text: &str) -> Vec<Finding> {
    let mut findings = lint_without_generator(text);
    if let Ok(document) = codegen::read(text) {
        findings.extend(generator(&document));
    }
    in_order(findings)
}

/// The same without the generator, which takes most of the time.
pub fn lint_without_generator(text: &str) -> Vec<Finding> {
    let mut findings = text::check(text);
    match Document::parse(text) {
        Err(unreadable) => findings.push(unreadable),
        Ok(document) => {
            findings.extend(check::findings(&document));
            findings.extend(house_rules(&document));
        }
    }
    in_order(findings)
}

/// By line, each once: some rules of the build are applied to more places here, and meet what the build has found.
fn in_order(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by_key(|finding| finding.line);
    let mut once: Vec<Finding> = Vec::with_capacity(findings.len());
    for finding in findings {
        if !once.contains(&finding) {
            once.push(finding);
        }
    }
    once
}

fn house_rules(document: &Document) -> Vec<Finding> {
    let context = Context {
        document,
        nodes: nodes::nodes(document),
    };
    let mut report = Report {
        document,
        findings: Vec::new(),
    };
    for rule in RULES {
        rule(&context, &mut report);
    }
    report.findings
}

fn generator(document: &Document) -> Option<Finding> {
    let client = codegen::generate_client(document).err();
    client.or_else(|| codegen::generate_mocks(document).err())
}

/// What a rule looks at.
struct Context<'a> {
    document: &'a Document,
    nodes: Vec<Node<'a>>,
}

/// Where a rule puts what it finds.
struct Report<'a> {
    document: &'a Document,
    findings: Vec<Finding>,
}

impl Report<'_> {
    fn add(
        &mut self,
        rule: &'static str,
        pointer: impl Into<String>,
        message: impl Into<String>,
        mend: impl Into<String>,
    ) {
        self.findings.push(self.document.failure(rule, pointer, message, mend));
    }
}
