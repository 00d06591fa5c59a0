//! Comparisons that take two documents of their own.

use serde_json::Value;
use xtask::{
    codegen::document::Document,
    compare::compare,
    difference::{Comparison, Kind},
    report::{Format, Report},
};

fn parsed(text: &str) -> Document {
    Document::parse(text).unwrap()
}

fn compared(ours: &str, theirs: &str) -> Comparison {
    compare(&parsed(ours), "ours.yaml", &parsed(theirs).root)
}

fn kinds(comparison: &Comparison) -> Vec<Kind> {
    comparison
        .differences
        .iter()
        .map(|difference| difference.kind)
        .collect()
}

/// A document whose one operation answers with the schema `A`.
fn answering(schemas: &str) -> String {
    format!(
        "openapi: 3.0.3
paths:
  /a:
    get:
      operationId: getA
      responses:
        '200': {{description: A., content: {{application/json: {{schema: {{$ref: '#/components/schemas/A'}}}}}}}}
components:
  schemas:
{schemas}"
    )
}

/// What a person reads, without colours.
fn human(comparison: &Comparison) -> String {
    let report = Report {
        document: "ours.yaml",
        from: "theirs.yaml",
        form: "published".to_owned(),
        comparison,
    };
    anstream::adapter::strip_str(&report.write(Format::Human)).to_string()
}

#[test]
fn no_authorization_is_the_same_in_either_spelling() {
    let with = |security: &str| {
        format!(
            "openapi: 3.0.3\nsecurity: [{{Key: []}}]\npaths: {{/a: {{get: {{operationId: a, security: {security}}}}}}}\n"
        )
    };
    assert_eq!(kinds(&compared(&with("[]"), &with("[{}]"))), []);
    assert_eq!(
        kinds(&compared(&with("[]"), &with("[{Key: []}, {}]"))),
        [Kind::SecurityChanged]
    );
}

#[test]
fn operations_are_not_paired_by_a_title_that_several_have() {
    let ours = "paths:
  /a: {get: {summary: Read, parameters: [{name: x, in: query}]}}
  /b: {get: {summary: Read, parameters: [{name: y, in: query}]}}
";
    let theirs = "paths:
  /b: {get: {summary: Read, parameters: [{name: y, in: query}]}}
";
    let comparison = compared(ours, theirs);
    assert_eq!(kinds(&comparison), [Kind::OperationRemoved]);
    assert_eq!(comparison.differences[0].ours.as_deref(), Some("/paths/~1a/get"));
}

#[test]
fn schemas_that_are_made_of_themselves_or_of_each_other_come_to_an_end() {
    let itself = answering("    A: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/A'}]}\n");
    let mut doubling: String = (0..40)
        .map(|n| {
            let next = format!("{{$ref: '#/components/schemas/B{}'}}", n + 1);
            format!("    B{n}: {{oneOf: [{next}, {next}]}}\n")
        })
        .collect();
    doubling.push_str("    B40: {type: string}\n    A: {$ref: '#/components/schemas/B0'}\n");
    let name = |n: usize| if n == 0 { "A".to_owned() } else { format!("B{n}") };
    let each_other: String = (0..12)
        .map(|n| {
            let properties: Vec<String> = (0..12)
                .map(|other| format!("p{other}: {{$ref: '#/components/schemas/{}'}}", name(other)))
                .collect();
            format!(
                "    {}: {{type: object, properties: {{{}}}}}\n",
                name(n),
                properties.join(", ")
            )
        })
        .collect();
    for document in [itself, answering(&doubling), answering(&each_other)] {
        assert_eq!(kinds(&compared(&document, &document)), []);
    }
}

#[test]
fn what_is_met_again_less_deep_is_compared_to_its_end() {
    // From the top, the first property leads down a chain to the last schema of which the second one is.
    let chain = |last: &str| {
        let mut schemas = "    A: {type: object, properties: {a: {$ref: '#/components/schemas/B0'}, \
                           z: {$ref: '#/components/schemas/Y'}}}\n"
            .to_owned();
        for n in 0..38 {
            let next = if n == 37 { "Y".to_owned() } else { format!("B{}", n + 1) };
            schemas.push_str(&format!(
                "    B{n}: {{type: object, properties: {{a: {{$ref: '#/components/schemas/{next}'}}}}}}\n"
            ));
        }
        for (name, next) in [("Y", "Y1"), ("Y1", "Y2"), ("Y2", "Y3")] {
            schemas.push_str(&format!(
                "    {name}: {{type: object, properties: {{a: {{$ref: '#/components/schemas/{next}'}}}}}}\n"
            ));
        }
        schemas.push_str(&format!("    Y3: {{type: {last}}}\n"));
        answering(&schemas)
    };
    assert_eq!(
        kinds(&compared(&chain("string"), &chain("boolean"))),
        [Kind::TypeChanged]
    );
}

#[test]
fn what_is_not_understood_is_shown_even_where_a_deviation_is_meant() {
    let ours = answering("    A: {type: string, x-deviation: {of: [form], reason: Ours.}}\n");
    let theirs = answering("    A: {type: string, not: {enum: [a]}}\n");
    assert_eq!(kinds(&compared(&ours, &theirs)), [Kind::NotUnderstood]);
    let theirs = answering("    A: {type: integer}\n");
    let comparison = compared(&ours, &theirs);
    assert_eq!((kinds(&comparison), comparison.notes.len()), (vec![], 1));
}

#[test]
fn changes_of_several_properties_are_told_together_only_if_they_are_the_same() {
    let object = |a: &str, b: &str, c: &str| {
        let property = |format: &str| format!("{{type: string, format: {format}}}");
        answering(&format!(
            "    A:\n      type: object\n      properties:\n        a: {}\n        b: {}\n        c: {}\n",
            property(a),
            property(b),
            property(c)
        ))
    };
    let comparison = compared(&object("date", "date", "date"), &object("uuid", "uuid", "date-time"));
    assert_eq!(comparison.differences.len(), 3);
    let said = human(&comparison);
    let line = |text: &str| said.lines().find(|line| line.contains(text)).unwrap_or_default().trim();
    assert_eq!(line("the same"), "the same: A.b:14", "{said}");
    assert!(
        line("`A.c` is published with the format date-time").ends_with("ours is with the format date."),
        "{said}"
    );
}

#[test]
fn what_is_published_cannot_speak_to_the_terminal_or_to_the_readers_of_an_issue() {
    let ours = answering("    A: {type: string}\n");
    let theirs = ours.replace(
        "paths:\n",
        "paths:\n  /b: {get: {summary: \"\\e[2J<img src=x>\\n# @everybody\", responses: {'200': {description: B.}}}}\n",
    );
    let comparison = compared(&ours, &theirs);
    let written = |format: Format| {
        Report {
            document: "ours.yaml",
            from: "theirs.yaml",
            form: "published".to_owned(),
            comparison: &comparison,
        }
        .write(format)
    };
    assert!(written(Format::Human).contains(" [2J<img src=x> # @everybody (GET /b) is published"));
    let markdown = written(Format::Markdown);
    assert!(
        markdown.contains(" [2J&lt;img src=x> # &#64;everybody (GET /b) is published"),
        "{markdown}"
    );
    let report: Value = serde_json::from_str(&written(Format::Json)).unwrap();
    let message = report["differences"][0]["message"].as_str().unwrap();
    assert!(message.starts_with("\u{1b}[2J<img src=x>\n# @everybody"), "{message}");
}

#[test]
fn every_form_of_a_report_has_every_difference() {
    let ours = answering("    A: {type: object, properties: {a: {type: string}, b: {type: string}}}\n");
    let theirs = answering("    A: {type: object, properties: {c: {type: string}, d: {type: integer}}}\n");
    let comparison = compared(&ours, &theirs);
    for format in [Format::Human, Format::Json, Format::Markdown] {
        let report = Report {
            document: "ours.yaml",
            from: "theirs.yaml",
            form: "published".to_owned(),
            comparison: &comparison,
        };
        let text = report.write(format);
        for name in ["A.a", "A.b", "`c`"] {
            assert!(text.contains(name), "{format:?} has no {name}: {text}");
        }
        // In a list of the same, a property is told with its owner and its type.
        let told = text.contains("`d`") || text.contains("A.d, an integer");
        assert!(told, "{format:?}: {text}");
        if format == Format::Json {
            let report: Value = serde_json::from_str(&text).unwrap();
            assert_eq!(report["differences"].as_array().map(Vec::len), Some(4));
        }
    }
}
