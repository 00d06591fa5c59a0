//! The tables in the README.

use xtask::{
    codegen::document::Document,
    evidence::{EvidenceError, MARKERS, check, table, write},
};

const DOCUMENT: &str = include_str!("../../openapi/cluvio.yaml");

fn ours() -> Document {
    Document::parse(DOCUMENT).unwrap()
}

fn readme(between: &str) -> String {
    format!("# Title\n\n{}{between}{}\n\nText.\n", MARKERS[0], MARKERS[1])
}

#[test]
fn every_operation_has_a_row_that_says_how_it_is_known() {
    let table = table(&ours());
    for operation in ours().operations() {
        let title = operation.spec["summary"].as_str().unwrap();
        let call = format!("`{} {}`", operation.method.to_uppercase(), operation.path);
        let row = table
            .lines()
            .find(|line| line.starts_with(&format!("| {title} | {call} | ")))
            .unwrap();
        assert!(
            row.contains(operation.spec["x-evidence"]["level"].as_str().unwrap()),
            "{row}"
        );
    }
    let data: Vec<&str> = table.lines().filter(|line| line.contains(" | data | ")).collect();
    assert_eq!(
        data.len(),
        ours()
            .operations()
            .filter(|operation| operation.on_data_server())
            .count()
    );
}

#[test]
fn the_counts_are_those_of_a_small_document() {
    let document = Document::parse(
        "paths:
  /a|b:
    get:
      summary: Get A
      x-evidence: {level: observed, from: 'A log: `a|b`.'}
      parameters:
        - {name: q, in: query, x-evidence: {level: inferred, from: Guess.}}
      responses:
        '200': {description: A., x-evidence: {level: inferred, from: Guess.}}
    put:
      summary: Update A
components:
  schemas:
    A:
      x-evidence: {level: documented, from: Read., values: {x: {level: inferred, from: Guess.}, y: {level: third-party, from: Told.}}}
      enum: [x, y]
      properties:
        b: {x-evidence: {level: official-docs, from: Read.}}
",
    )
    .unwrap();
    assert_eq!(
        table(&document),
        r"| Operation | Method and path | Server | How known | From what |
|---|---|---|---|---|
| Get A | `GET /a\|b` | API | observed | A log: `a\|b`. |
| Update A | `PUT /a\|b` | API | not said |  |

Of 2 operations, method and path are: 1 observed, 1 not said.

Everything that the document marks, by how it is known; what it does not mark is documented.

| What | documented | official-docs | observed | third-party | inferred |
|---|---|---|---|---|---|
| operations: method and path |  |  | 1 |  |  |
| parameters |  |  |  |  | 1 |
| responses |  |  |  |  | 1 |
| schemas | 1 |  |  |  |  |
| properties |  | 1 |  |  |  |
| enum values |  |  |  | 1 | 1 |
"
    );
}

#[test]
fn what_is_written_is_up_to_date_and_leaves_the_rest_alone() {
    let written = write(&ours(), &readme("\nWhat was there.\n")).unwrap();
    assert!(
        written.starts_with("# Title\n\n") && written.ends_with("\n\nText.\n") && !written.contains("What was there")
    );
    assert_eq!(write(&ours(), &written).unwrap(), written);
    check(&ours(), &written).unwrap();
}

#[test]
fn an_operation_that_is_known_better_makes_the_table_stale() {
    let written = write(&ours(), &readme("")).unwrap();
    let changed = DOCUMENT.replacen("        level: inferred", "        level: documented", 1);
    let error = check(&Document::parse(&changed).unwrap(), &written).unwrap_err();
    let EvidenceError::Stale(stale) = error else {
        panic!("{error}")
    };
    let line = |sign: char, text: &str| {
        stale
            .diff
            .lines()
            .any(|line| line.starts_with(sign) && line.contains(text))
    };
    assert!(line('-', "List Datasources") && line('+', "| documented |"), "{stale}");
    assert!(!line('-', "Create Datasource"), "{stale}");
}

#[test]
fn a_readme_without_the_markers_or_with_two_of_them_is_refused() {
    let twice = readme("") + MARKERS[0];
    let turned = format!("{}\n{}", MARKERS[1], MARKERS[0]);
    for (text, why) in [
        ("", "is missing"),
        (MARKERS[0], "is missing"),
        (&twice, "2 times"),
        (&turned, "comes first"),
    ] {
        let error = write(&ours(), text).unwrap_err().to_string();
        assert!(error.contains(why) && error.contains(MARKERS[0]), "{error}");
    }
}
