//! The commands as they are run: exit statuses, what goes to which output, and what becomes of the files.

use std::{
    fs, io,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use serde_json::{Value, json};
use tempfile::TempDir;

const DOCUMENT: &str = include_str!("../../openapi/cluvio.yaml");
const ESCAPE: char = '\u{1b}';

/// A copy of what the commands read and write, in a folder of its own.
struct Repository(TempDir);

impl Repository {
    fn new() -> Self {
        let copy = Self(tempfile::tempdir().unwrap());
        for folder in ["openapi", "generated", "emulator/openapi"] {
            fs::create_dir_all(copy.path(folder)).unwrap();
            for entry in fs::read_dir(root().join(folder)).unwrap() {
                let entry = entry.unwrap();
                fs::copy(entry.path(), copy.path(folder).join(entry.file_name())).unwrap();
            }
        }
        fs::copy(root().join("README.md"), copy.path("README.md")).unwrap();
        copy
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// Writes a file, and says where it is.
    fn file(&self, name: &str, text: impl AsRef<[u8]>) -> String {
        fs::write(self.path(name), text).unwrap();
        self.path(name).to_str().unwrap().to_owned()
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments).env("CARGO_MANIFEST_DIR", self.path("xtask"));
        for variable in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "TERM"] {
            command.env_remove(variable);
        }
        command
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        Ran::of(self.command(arguments).output().unwrap())
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

#[derive(Debug)]
struct Ran {
    status: i32,
    out: String,
    err: String,
}

impl Ran {
    fn of(output: Output) -> Self {
        Self {
            status: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// What a command said that did what it was to do.
    fn says(self, status: i32) -> String {
        assert_eq!((self.status, self.err.as_str()), (status, ""), "{}", self.out);
        self.out
    }

    /// Why a command could not do what it was to do: one line, and nothing else.
    fn refuses(self) -> String {
        assert_eq!((self.status, self.out.as_str()), (2, ""), "{self:?}");
        assert_eq!(self.err.lines().count(), 1, "{}", self.err);
        self.err
    }
}

/// The text with a part replaced that must be there.
fn with(text: &str, old: &str, new: &str) -> String {
    assert!(text.contains(old), "{old} is not in the text");
    text.replace(old, new)
}

/// What the vendor might publish: filters are updated by PATCH.
fn published() -> String {
    with(
        DOCUMENT,
        "    put:\n      tags: [Filters]\n",
        "    patch:\n      tags: [Filters]\n",
    )
}

#[test]
fn drift_ends_with_0_when_nothing_differs_and_with_1_when_something_does() {
    let repository = Repository::new();
    let same = repository.file("same.yaml", DOCUMENT);
    let said = repository.run(&["drift", "--from", &same]).says(0);
    assert!(
        said.starts_with("No difference between openapi/cluvio.yaml and "),
        "{said}"
    );

    let other = repository.file("other.yaml", published());
    let said = repository.run(&["drift", "--from", &other]).says(1);
    assert!(
        said.contains("Update Filter is published as PATCH; ours has PUT."),
        "{said}"
    );
    assert_eq!(repository.text("openapi/cluvio.yaml"), DOCUMENT);
}

#[test]
fn what_cannot_be_compared_ends_with_2_and_its_reason_in_one_line() {
    let repository = Repository::new();
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let sources = [
        ("no/such/file".to_owned(), "is unreachable"),
        (format!("http://{closed}/"), "is unreachable"),
        (
            repository.path("generated").to_str().unwrap().to_owned(),
            "is unreachable",
        ),
        (repository.file("empty.txt", ""), "is not recognised"),
        (repository.file("bytes", [0, 159, 146, 150]), "is not recognised"),
        (
            repository.file("letter.txt", "Dear all,\nthere is no API.\n"),
            "is not recognised",
        ),
        (
            repository.file("login.html", "<!doctype html><title>Sign in</title>"),
            "is not recognised",
        ),
        (
            repository.file("two.json", r#"{"swagger": "2.0", "paths": {}}"#),
            "is not recognised",
        ),
        (
            repository.file("cut.json", r#"{"openapi": "3.0.3", "paths": {"#),
            "is not parseable",
        ),
        (
            repository.file("cut.yaml", "openapi: 3.0.3\npaths: [\n"),
            "is not parseable",
        ),
    ];
    for (source, reason) in &sources {
        for command in ["drift", "adopt", "changelog"] {
            let said = repository.run(&[command, "--from", source]).refuses();
            let start = format!("error: {source} {reason}: ");
            assert!(said.starts_with(&start), "{command}: {said}");
        }
    }
}

#[test]
fn our_own_document_that_cannot_be_read_ends_with_2() {
    let repository = Repository::new();
    let same = repository.file("same.yaml", DOCUMENT);
    let missing = repository.path("missing.yaml").to_str().unwrap().to_owned();
    let broken = repository.file("broken.yaml", "paths: [\n");
    for command in ["drift", "adopt", "changelog"] {
        for (document, reason) in [(&missing, "cannot be read"), (&broken, "line 2: not readable as YAML")] {
            let said = repository
                .run(&[command, "--from", &same, "--document", document])
                .refuses();
            assert!(said.contains(document.as_str()) && said.contains(reason), "{said}");
        }
    }
    let said = repository.run(&["lint", "--document", &missing]).refuses();
    assert!(said.contains("cannot be read"), "{said}");
}

#[test]
fn a_wrong_command_line_ends_with_2() {
    let repository = Repository::new();
    for arguments in [
        &[][..],
        &["drit"],
        &["drift", "--format", "xml"],
        &["evidence", "--check", "--write"],
        &["snapshot", "--from", "x"],
    ] {
        let ran = repository.run(arguments);
        assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{arguments:?}");
        assert!(!ran.err.is_empty());
    }
}

#[test]
fn without_a_source_the_address_in_the_document_is_read() {
    let repository = Repository::new();
    let other = repository.file("other.yaml", published());
    let ours = with(DOCUMENT, "https://docs.cluvio.com/api/v2024-06-01", &other);
    let ours = repository.file("ours.yaml", ours);
    let said = repository.run(&["drift", "--document", &ours]).says(1);
    assert!(said.contains(&format!("between {ours} and {other}")), "{said}");

    let nowhere = repository.file("nowhere.yaml", with(DOCUMENT, "externalDocs:", "x-elsewhere:"));
    let said = repository.run(&["drift", "--document", &nowhere]).refuses();
    assert!(
        said.contains("`externalDocs.url`") && said.contains("--from SOURCE"),
        "{said}"
    );
}

#[test]
fn json_is_an_object_whose_differences_say_what_and_where() {
    let repository = Repository::new();
    let other = repository.file("other.yaml", published());
    let said = repository.run(&["drift", "--format", "json", "--from", &other]).says(1);
    let report: Value = serde_json::from_str(&said).unwrap();
    let differences = report["differences"].as_array().unwrap();
    assert!(!differences.is_empty());
    for difference in differences {
        for key in [
            "class",
            "kind",
            "operation",
            "ours",
            "theirs",
            "location",
            "message",
            "change",
        ] {
            assert!(difference.get(key).is_some(), "no `{key}` in {difference}");
        }
        let at = difference["location"].as_str().unwrap();
        let line = at.strip_prefix("openapi/cluvio.yaml:").unwrap();
        assert!((1..=DOCUMENT.lines().count()).contains(&line.parse().unwrap()), "{at}");
    }
    let of = |kind: &str| {
        let mut found = differences.iter().filter(|difference| difference["kind"] == kind);
        let difference = found.next().unwrap_or_else(|| panic!("no {kind}: {said}"));
        assert_eq!(found.next(), None, "{kind} is told twice");
        difference
    };
    let line = |text: &str| 1 + DOCUMENT.lines().position(|line| line == text).unwrap();
    let moved = of("method-changed");
    assert_eq!(moved["class"], "inference");
    assert_eq!(moved["verdict"], "refutes");
    assert_eq!(moved["breaks"], true);
    assert_eq!(moved["operation"], "updateFilter");
    assert_eq!(moved["operations"], json!(["updateFilter"]));
    assert_eq!(moved["ours"], "/paths/~1filters~1{id}/put");
    assert_eq!(moved["theirs"], "/paths/~1filters~1{id}/patch");
    assert_eq!(
        moved["location"],
        format!("openapi/cluvio.yaml:{}", line("  /filters/{id}:") + 1)
    );

    let same = repository.file("same.yaml", DOCUMENT);
    let said = repository.run(&["drift", "--format", "json", "--from", &same]).says(0);
    let report: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(report["differences"], json!([]));
}

#[test]
fn markdown_has_a_heading_for_each_kind_and_a_place_for_each_difference() {
    let repository = Repository::new();
    let other = repository.file("other.yaml", published());
    let said = repository
        .run(&["drift", "--format", "markdown", "--from", &other])
        .says(1);
    assert!(said.starts_with("**"), "{said}");
    assert!(said.contains("\n### Refutes what our document infers (1)\n"), "{said}");
    assert!(said.contains("\n  `openapi/cluvio.yaml:"), "{said}");
}

#[test]
fn colours_are_for_people_and_not_for_pipes() {
    let repository = Repository::new();
    let other = repository.file("other.yaml", published());
    let forced = |format: &str| {
        let mut command = repository.command(&["drift", "--format", format, "--from", &other]);
        Ran::of(command.env("CLICOLOR_FORCE", "1").output().unwrap()).says(1)
    };
    assert!(forced("human").contains(ESCAPE));
    assert!(!forced("markdown").contains(ESCAPE));
    assert!(!forced("json").contains(ESCAPE));
    for command in ["drift", "adopt"] {
        let ran = repository.run(&[command, "--from", &other]);
        assert!(!ran.out.contains(ESCAPE), "{}", ran.out);
    }
}

#[test]
fn a_reader_that_stops_reading_is_no_error() {
    let repository = Repository::new();
    let other = repository.file("other.yaml", published());
    let (reader, writer) = io::pipe().unwrap();
    drop(reader);
    let mut command = repository.command(&["drift", "--from", &other]);
    let ran = Ran::of(command.stdout(writer).output().unwrap());
    assert_eq!((ran.status, ran.err.as_str()), (1, ""));
}

#[test]
fn adopt_edits_the_document_shows_what_it_does_and_then_has_nothing_more_to_do() {
    let repository = Repository::new();
    let other = repository.file("other.yaml", published());
    let arguments = ["adopt", "--from", &other];

    let said = repository.run(&[&arguments[..], &["--dry-run"]].concat()).says(0);
    assert!(
        said.contains("\n-    put:\n+    patch:\n") && said.contains("dry run"),
        "{said}"
    );
    assert_eq!(repository.text("openapi/cluvio.yaml"), DOCUMENT);

    let said = repository.run(&arguments).says(0);
    assert!(said.contains("\n-    put:\n+    patch:\n"), "{said}");
    assert!(said.contains("openapi/cluvio.yaml is changed."), "{said}");
    let adopted = repository.text("openapi/cluvio.yaml");
    let comments = |text: &str| -> Vec<String> {
        let lines = text.lines().filter(|line| line.trim_start().starts_with('#'));
        lines.map(str::to_owned).collect()
    };
    assert_eq!(comments(&adopted), comments(DOCUMENT));

    let said = repository.run(&arguments).says(0);
    assert!(said.ends_with("openapi/cluvio.yaml is unchanged.\n"), "{said}");
    assert_eq!(repository.text("openapi/cluvio.yaml"), adopted);
    repository.run(&["drift", "--from", &other]).says(0);
}

#[test]
fn adopt_ends_with_1_when_something_is_left_to_a_person() {
    let repository = Repository::new();
    let other = with(
        DOCUMENT,
        "- url: https://api.eu.cluvio.com\n",
        "- url: https://api.eu.example.com\n",
    );
    let other = with(
        &other,
        "- url: https://api.us.cluvio.com\n",
        "- url: https://api.us.example.com\n",
    );
    let other = repository.file("other.yaml", other);
    let said = repository.run(&["adopt", "--from", &other]).says(1);
    assert!(said.contains("Left to a person:"), "{said}");
    assert_eq!(repository.text("openapi/cluvio.yaml"), DOCUMENT);
}

#[test]
fn changelog_tells_news_from_none_and_from_a_source_without_any() {
    let repository = Repository::new();
    let silent = repository.file("silent.yaml", DOCUMENT);
    let said = repository.run(&["changelog", "--from", &silent]).refuses();
    assert!(said.contains("has no changelog"), "{said}");

    let head = "  description: >-\n    The public API of Cluvio, for programs";
    let entry = |date: &str| {
        let entry = format!(
            "  description: |-\n    ## Changelog\n\n    ### {date}\n\n    The Update Filter operation changed.\n\n    ## About\n\n    For programs"
        );
        with(DOCUMENT, head, &entry)
    };
    let news = repository.file("news.yaml", entry("May 17th 2099"));
    let said = repository.run(&["changelog", "--from", &news]).says(1);
    assert!(said.contains("2099-05-17") && said.contains("updateFilter"), "{said}");
    let said = repository
        .run(&["changelog", "--format", "json", "--from", &news])
        .says(1);
    let report: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(report["entries"].as_array().map(Vec::len), Some(1), "{said}");
    assert_eq!(report["entries"][0]["operations"], json!(["updateFilter"]), "{said}");
    repository
        .run(&["changelog", "--format", "markdown", "--from", &news])
        .says(1);
}

#[test]
fn evidence_prints_checks_and_writes_the_tables_of_the_readme() {
    let repository = Repository::new();
    let table = repository.run(&["evidence"]).says(0);
    assert!(repository.text("README.md").contains(&table));
    assert_eq!(repository.run(&["evidence", "--check"]).says(0), "");

    let readme = repository.text("README.md");
    repository.file("README.md", with(&readme, "| Get User Group |", "| Get Group |"));
    let said = repository.run(&["evidence", "--check"]).says(1);
    assert!(
        said.contains("\n-| Get Group |") && said.contains("\n+| Get User Group |"),
        "{said}"
    );
    assert!(said.contains("`cargo xtask evidence --write`"), "{said}");
    assert_eq!(repository.run(&["evidence", "--write"]).says(0), "");
    assert_eq!(repository.text("README.md"), readme);

    repository.file("README.md", with(&readme, "<!-- /evidence -->", ""));
    for option in ["--check", "--write"] {
        let said = repository.run(&["evidence", option]).refuses();
        assert!(said.contains("`<!-- /evidence -->` is missing"), "{said}");
    }
}

#[test]
fn lint_ends_with_1_and_names_file_line_and_remedy() {
    let repository = Repository::new();
    assert_eq!(repository.run(&["lint"]).says(0), "openapi/cluvio.yaml: no finding\n");
    let broken = with(DOCUMENT, "operationId: updateFilter", "operationId: update-filter");
    let line = 1 + broken
        .lines()
        .position(|line| line.ends_with("operationId: update-filter"))
        .unwrap();
    repository.file("openapi/cluvio.yaml", broken);
    let said = repository.run(&["lint"]).says(1);
    assert!(said.contains(&format!("openapi/cluvio.yaml: line {line}: ")), "{said}");
    assert!(said.contains("; to mend it: ") && said.contains("finding"), "{said}");
}

#[test]
fn snapshot_checks_and_writes_the_generated_client() {
    let repository = Repository::new();
    assert_eq!(repository.run(&["snapshot", "--check"]).says(0), "");

    let source = repository.text("generated/api.rs");
    repository.file(
        "generated/api.rs",
        with(&source, "pub struct DashboardDocument", "pub struct Dash"),
    );
    let said = repository.run(&["snapshot", "--check"]).says(1);
    assert!(said.contains("`cargo xtask snapshot`"), "{said}");
    assert!(
        said.contains("\n--- a/api.rs") && said.contains("\n+    pub struct DashboardDocument"),
        "{said}"
    );
    assert_eq!(repository.run(&["snapshot"]).says(0), "generated/api.rs\n");
    assert_eq!(repository.text("generated/api.rs"), source);
    assert_eq!(repository.run(&["snapshot"]).says(0), "");

    let copy = repository.text("emulator/openapi/cluvio.yaml");
    repository.file(
        "emulator/openapi/cluvio.yaml",
        with(&copy, "openapi: 3.0.3", "openapi: 3.0.2"),
    );
    let said = repository.run(&["snapshot", "--check"]).says(1);
    assert!(said.contains("--- a/emulator/openapi/cluvio.yaml\n"), "{said}");
    assert_eq!(repository.run(&["snapshot"]).says(0), "emulator/openapi/cluvio.yaml\n");
    assert_eq!(repository.text("emulator/openapi/cluvio.yaml"), DOCUMENT);

    repository.file(
        "openapi/cluvio.yaml",
        with(DOCUMENT, "openapi: 3.0.3", "openapi: 3.1.0"),
    );
    for arguments in [&["snapshot"][..], &["snapshot", "--check"]] {
        let said = repository.run(arguments).refuses();
        assert!(said.contains("must be a version 3.0.x"), "{said}");
    }
    assert_eq!(repository.text("generated/api.rs"), source);
}
