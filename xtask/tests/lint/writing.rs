//! How the document is written, and how it says from what it knows.

use super::{assert_found, edited};
use xtask::lint::lint_without_generator;

#[test]
fn the_file_is_readable_without_scrolling_and_as_yaml() {
    let long = "description: A query to run, described at a length that goes well beyond the hundred and twenty columns of one line.";
    assert_found(&["line-length"], "A query", "description: A query to run.", long);
    assert_found(&["tab"], "title", "title: Cluvio API", "title: Cluvio\tAPI");
    let twice = "      description: A query to run.\n      description: Twice.\n";
    assert_found(&["yaml"], "Twice", "      description: A query to run.\n", twice);
    let same_status = "        200:\n          description: Twice.\n        '204':\n";
    assert_found(&["yaml"], "200:", "        '204':\n", same_status);
    assert_found(&["yaml"], "", "paths:\n", "paths: [\n");
}

#[test]
fn every_evidence_has_a_level_and_a_reason() {
    let from = "from: The vendor's script for its older API sends GET /dashboards.";
    assert_found(&["evidence"], "x-evidence:", from, "from: ''");
    let inner = "        level: inferred\n        from: The changelog says that it is JSON";
    assert_found(
        &["evidence"],
        "x-evidence:",
        inner,
        "        level: guessed\n        from: The changelog says that it is JSON",
    );
    let more = "        level: inferred\n        why: So.\n        from: The changelog says that it is JSON";
    assert_found(&["evidence-keys"], "why", inner, more);
    let permissions = "          level: inferred\n          from: Update Datasource Agent is documented to need it";
    assert_found(
        &["evidence"],
        "x-evidence:",
        permissions,
        "          from: Update Datasource Agent is documented to need it",
    );
    assert_found(
        &["evidence-values"],
        "canceled",
        "          cancelled:\n",
        "          canceled:\n",
    );
    let value = "          cancelled:\n            level: inferred\n";
    assert_found(&["evidence-values"], "cancelled", value, "          cancelled:\n");
}

#[test]
fn evidence_can_be_limited_to_some_aspects() {
    let inner = "        level: inferred\n        from: The changelog says that it is JSON";
    let of = edited(
        inner,
        "        level: inferred\n        of: [meaning]\n        from: The changelog says that it is JSON",
    );
    assert_eq!(lint_without_generator(&of), []);
}

#[test]
fn extensions_are_spelt_right_and_in_their_place() {
    let misspelt = "x-extensible-enums: [postgres]";
    assert_found(
        &["extension"],
        "x-extensible-enums",
        "x-extensible-enum: [postgres]",
        misspelt,
    );
    let misplaced = "description: The options of a drop-down filter, as any JSON.\n      x-region: eu";
    assert_found(
        &["extension"],
        "x-region",
        "description: The options of a drop-down filter, as any JSON.",
        misplaced,
    );
    let argument = "        r_query:\n          type: string\n          x-argument: report\n";
    assert_found(
        &["argument"],
        "x-argument",
        "        r_query:\n          type: string\n",
        argument,
    );
    let none = "any-of: []";
    assert_found(
        &["permissions"],
        "x-permissions",
        "any-of: [Manage Datasources, Manage Dashboards, Manage Alerts]",
        none,
    );
}

#[test]
fn descriptions_are_sentences_that_rustdoc_takes() {
    let text = "      description: A query to run.\n";
    assert_found(&["full-stop"], "A query", text, "      description: A query to run\n");
    let from = "from: The changelog says that it is JSON in an internal format.";
    assert_found(&["full-stop"], "from", from, "from: The changelog");
    let block = "      description: |-\n        A query:\n\n            SELECT 1\n\n        It runs.\n";
    assert_found(&["code-block"], "description", text, block);
    let fence =
        "      description: |-\n        A query:\n\n        ```\n        SELECT 1\n        ```\n\n        It runs.\n";
    assert_found(&["code-block"], "description", text, fence);
    for markup in [
        "A <b>query</b>.",
        "A [query].",
        "See https://example.com.",
        "See [it](query.md).",
    ] {
        assert_found(
            &["rustdoc"],
            "description",
            text,
            &format!("      description: '{markup}'\n"),
        );
    }
    let fine = "      description: |-\n        A `[query]`, see [there](https://example.com) and <https://example.com>:\n\n        ```json\n        {}\n        ```\n\n        It runs.\n";
    assert_eq!(lint_without_generator(&edited(text, fine)), []);
}

#[test]
fn a_component_that_nothing_leads_to_is_unused() {
    let errors = "    Errors:\n      type: object\n";
    let lone = "    Lone:\n      type: array\n      items:\n        $ref: '#/components/schemas/Lone'\n\n    Errors:\n      type: object\n";
    assert_found(&["unused"], "Lone:", errors, lone);
}
