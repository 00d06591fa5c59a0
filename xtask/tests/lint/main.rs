//! The house rules: each finds what breaks it, at its line, and nothing else does.

mod operations;
mod schemas;
mod writing;

use std::collections::BTreeSet;

use xtask::lint::{Finding, lint, lint_without_generator};

const DOCUMENT: &str = include_str!("../../../openapi/cluvio.yaml");

/// The document with every occurrence of a text replaced.
fn edited(from: &str, to: &str) -> String {
    assert!(DOCUMENT.contains(from), "the document has no {from:?}");
    DOCUMENT.replace(from, to)
}

/// Asserts which rules the document breaks after an edit, the first of them at a line that contains the text.
fn assert_found(rules: &[&str], line: &str, from: &str, to: &str) {
    let text = edited(from, to);
    let findings = lint_without_generator(&text);
    let found: BTreeSet<&str> = findings.iter().map(|finding| finding.rule).collect();
    let expected: BTreeSet<&str> = rules.iter().copied().collect();
    assert_eq!(found, expected, "{to:?} gives {findings:#?}");
    let first = findings.iter().find(|finding| finding.rule == rules[0]).unwrap();
    let at = at(&text, first);
    assert!(
        at.contains(line),
        "{first} is not at a line with {line:?}, but at {at:?}"
    );
    assert!(!first.message.is_empty() && !first.mend.is_empty(), "{first}");
}

fn at<'a>(text: &'a str, finding: &Finding) -> &'a str {
    text.lines().nth(finding.line.unwrap() - 1).unwrap()
}

#[test]
fn our_document_breaks_no_rule() {
    assert_eq!(lint(DOCUMENT), []);
}

#[test]
fn a_document_that_is_none_gives_findings_and_no_panic() {
    let deep = format!("openapi: {}{}", "[".repeat(200), "]".repeat(200));
    let circular =
        "openapi: 3.0.3\ncomponents:\n  schemas:\n    A:\n      oneOf:\n        - $ref: '#/components/schemas/A'\n";
    let compact = "- ".repeat(300);
    for text in [
        "",
        "just text",
        "[]",
        "openapi: 3.0.3\npaths: 7",
        &deep,
        circular,
        "a: &b 1\nc: *b\n? [x]\n: y",
        &compact,
    ] {
        assert!(!lint(text).is_empty(), "{text:?}");
    }
}

#[test]
fn a_document_with_a_line_missing_or_shortened_gives_findings_and_no_panic() {
    let lines: Vec<&str> = DOCUMENT.lines().collect();
    for index in (0..lines.len()).step_by(401) {
        let (before, after) = (lines[..index].join("\n"), lines[index + 1..].join("\n"));
        let key = lines[index].split(':').next().unwrap_or_default();
        for line in [
            "",
            key,
            &format!("{key}:"),
            &format!("{key}: [1]"),
            &format!("{key}é: 2fa"),
        ] {
            lint_without_generator(&format!("{before}\n{line}\n{after}"));
        }
    }
}

#[test]
fn a_name_that_begins_with_a_digit_is_taken_as_the_generator_takes_it() {
    let query = "        r_query:\n          type: string\n";
    let text = edited(query, &format!("{query}        2fa:\n          type: string\n"));
    assert_eq!(lint(&text), []);
}

#[test]
fn what_cannot_be_generated_is_found() {
    assert_found(&["openapi-version"], "openapi", "openapi: 3.0.3", "openapi: 3.1.0");
    let reference = "description: The datasource as it is now.\n          content:\n            application/vnd.api+json:\n              schema:\n                $ref: '#/components/schemas/DatasourceDocument'";
    let nowhere = "description: The datasource as it is now.\n          content:\n            application/vnd.api+json:\n              schema:\n                $ref: '#/components/schemas/Nowhere'";
    assert_found(&["reference"], "Nowhere", reference, nowhere);
    assert_found(&["component-name"], "Color_Scheme:", "ColorScheme", "Color_Scheme");
}

#[test]
fn the_generator_is_the_last_rule() {
    let page = "          type: integer\n          nullable: true\n          description: Width of the page";
    let sausage = "          type: sausage\n          nullable: true\n          description: Width of the page";
    let text = edited(page, sausage);
    let findings = lint(&text);
    let found = findings.iter().find(|finding| finding.rule == "generator").unwrap();
    assert!(at(&text, found).contains("DashboardAttributes:"), "{found}");
    assert!(!lint_without_generator(&text).contains(found));
}
