use super::*;

const DOCUMENT: &str = "
openapi: 3.0.3
x-api-changelog:
  - {date: '2025-05-02', operations: [], summary: s}
  - {date: '2025-03-01', operations: [], summary: s}
paths:
  /lamps:
    get: {operationId: listLamps, summary: List Lamps}
  /lamps/{id}:
    get: {operationId: getLamp, summary: Get Lamp}
  /lamps/{id}/oil:
    get: {operationId: getLampOilLevel, summary: Get Lamp Oil-Level}
";

fn entry(date: Date, text: &str) -> Entry {
    Entry {
        date,
        text: text.to_owned(),
    }
}

fn day(year: i16, month: i8, day: i8) -> Date {
    jiff::civil::date(year, month, day)
}

fn named(text: &str) -> Named {
    let document = Document::parse(DOCUMENT).unwrap();
    newer(&document, vec![entry(day(2025, 6, 1), text)]).remove(0)
}

#[test]
fn a_date_is_read_in_every_usual_form_and_nothing_else_is_one() {
    for text in [
        "May 2nd 2025",
        "May 2, 2025",
        "2 May 2025",
        "2nd May, 2025",
        "2025-05-02",
        " may 02 2025",
    ] {
        assert_eq!(date(text), Some(day(2025, 5, 2)), "{text}");
    }
    for text in [
        "May 2025",
        "Since May 2nd 2025",
        "31 June 2025",
        "1.2.3",
        "May 2nd 2025.",
        "",
    ] {
        assert_eq!(date(text), None, "{text}");
    }
}

#[test]
fn in_a_text_the_entries_end_where_the_first_operation_begins() {
    let text = "Lamps\r\nChanges.\r\nMay 2nd 2025\r\nThe wick\r\ncan be trimmed.\r\nApril 1st 2025\r\nSee the\r\n\
                Get Lamp\r\noperation.\r\nLight Lamp\r\nLights it.\r\nAuthorizations:\r\nResponses\r\n";
    let entries = vec![
        entry(day(2025, 5, 2), "The wick\ncan be trimmed."),
        entry(day(2025, 4, 1), "See the\nGet Lamp\noperation."),
    ];
    assert_eq!(entries_of_text(text), entries);
    assert_eq!(entries_of_text(&parse(text, &["Light Lamp"]).changelog), entries);
    assert_eq!(entries_of_text("No dates.\n"), []);
}

#[test]
fn in_a_document_headings_and_lines_in_bold_are_dates() {
    let document = serde_json::json!({
        "info": {"description": "# Lamps\n\n## Changelog\n\n### May 2nd 2025\n\nOne.\n\n#### Detail\n\nTwo.\n\n\
                                 ### 2025-04-01\nThree.\n\n## Other\n\nFour."},
        "tags": [{"description": "**April 3, 2025**\n\nFive.\n\n**2 April 2025**\nSix."}, {"name": "x"}],
    });
    let expected = vec![
        entry(day(2025, 5, 2), "One.\n\n#### Detail\n\nTwo."),
        entry(day(2025, 4, 1), "Three."),
        entry(day(2025, 4, 3), "Five."),
        entry(day(2025, 4, 2), "Six."),
    ];
    assert_eq!(entries_of_document(&document), expected);
}

#[test]
fn only_entries_of_dates_that_are_not_recorded_are_reported() {
    let document = Document::parse(DOCUMENT).unwrap();
    let entries = [(2025, 3, 1), (2025, 4, 1), (2025, 5, 2), (2025, 6, 1)].map(|(y, m, d)| entry(day(y, m, d), "x"));
    let newer = newer(&document, entries.to_vec());
    let dates: Vec<(Date, bool)> = newer.iter().map(|named| (named.entry.date, named.older)).collect();
    assert_eq!(dates, [(day(2025, 6, 1), false), (day(2025, 4, 1), true)]);
}

#[test]
fn an_operation_is_named_by_its_title_across_lines_the_longest_first() {
    assert_eq!(
        named("Use the Get Lamp\nOil-Level operation.").operations,
        ["getLampOilLevel"]
    );
    assert_eq!(
        named("list lamps and get lamp show it").operations,
        ["listLamps", "getLamp"]
    );
    assert_eq!(named("Forget Lamps.").operations, [""; 0]);
}

#[test]
fn an_operation_is_named_by_its_id_or_a_link() {
    assert_eq!(named("`getLamp` is faster.").operations, ["getLamp"]);
    let linked = named("See [it](#tag/Lamps/operation/listLamps) and [that](#operation/trimWick).");
    assert_eq!(
        (linked.operations, linked.unknown),
        (vec!["listLamps".to_owned()], vec!["trimWick".to_owned()])
    );
}

#[test]
fn operations_that_are_not_ours_are_told() {
    let unknown = |text: &str| named(text).unknown;
    assert_eq!(unknown("The Trim Wick operation is new."), ["Trim Wick"]);
    assert_eq!(unknown("A new operation Trim Wick is available."), ["Trim Wick"]);
    assert_eq!(
        unknown("in the Light Lamp,\nGet Lamp and Snuff Lamp operations"),
        ["Light Lamp", "Snuff Lamp"]
    );
    assert_eq!(
        unknown("The Get Lamp operation. See Trim Wick in the User Guide."),
        [""; 0]
    );
}

#[test]
fn the_report_has_the_text_and_the_lines_to_record() {
    let entries = [named(&format!(
        "{} The Trim Wick operation and Get Lamp.",
        "word ".repeat(30)
    ))];
    let human = human(&entries);
    assert!(human.starts_with("2025-06-01\n  names getLamp; and what our document lacks: Trim Wick\n  word"));
    assert!(human.contains("  - date: '2025-06-01'\n    operations: [getLamp]\n    summary: …in own words\n"));
    assert!(human.lines().all(|line| line.chars().count() <= WIDTH));
    assert!(markdown(&entries).contains("\n> word word"));
    let json = serde_json::to_value(&entries).unwrap();
    assert_eq!(
        (&json[0]["date"], &json[0]["operations"][0]),
        (&"2025-06-01".into(), &"getLamp".into())
    );
}

#[test]
fn without_operations_nothing_is_named() {
    let document = Document::parse("openapi: 3.0.3").unwrap();
    let newer = newer(&document, vec![entry(day(2025, 1, 1), "Get Lamp")]);
    assert_eq!((newer[0].operations.len(), newer[0].older), (0, false));
}
