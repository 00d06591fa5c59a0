//! Texts that are laid out in other ways, or incomplete.

use super::{GET, LIGHT, LIST, LOG, TEXT, TRIM, compare, document, edited, parse};

#[test]
fn how_the_text_is_laid_out_does_not_matter() {
    let plain = TEXT.replace("- \"", "\"").replace("- {", "{").replace("- 0.5", "0.5");
    let with_menu = format!("List Lamps\nLight Lamp\nGet Lamp\nTrim Wick\nGet Lamp Log\n{TEXT}");
    let wrapped = TEXT
        .replace("Enum: \"keeper\" \"tower\"", "Enum:\n\"keeper\"\n\"tower\"")
        .replace("schema: application", "schema:\napplication")
        .replace("Schema: application", "Schema:\napplication")
        .replace("can now be shortened by the\n", "can now be shortened\nby the ")
        .replace("\": \"", "\":\n\"")
        .replace("Get Lamp Log\nWhere", "Get\nLamp\nLog\nWhere");
    let tabs = TEXT
        .replace(" | string", "\tstring")
        .replace(" | integer", "\tinteger")
        .replace(" |\n", "\n");
    let capitals = [
        "Authorizations:\n",
        "query Parameters",
        "Responses\n",
        "Response samples",
        "Request samples",
    ]
    .iter()
    .fold(TEXT.to_owned(), |text, heading| {
        text.replace(heading, &heading.to_uppercase())
    });
    let spaced = TEXT.replace('\n', "  \n\n ");
    let layouts = [
        ("without markers", plain),
        ("with a menu", with_menu),
        ("wrapped", wrapped),
        ("with tabs", tabs),
        ("in capitals", capitals),
        ("with spaces", spaced),
        ("with CRLF", TEXT.replace('\n', "\r\n")),
        ("with a mark", format!("\u{feff}{TEXT}")),
        (
            "with tabs of statuses",
            TEXT.replace("- 403\n- 422", "403422").replace("- 200\n- 403", "200403"),
        ),
        (
            "with buttons",
            TEXT.replace(
                "- Payload\n",
                "Payload\nContent type\napplication/json\nCopy\nExpand all\n",
            ),
        ),
    ];
    for (layout, text) in layouts {
        let comparison = compare(&text);
        assert_eq!(comparison.differences, [], "{layout}");
        let operations = parse(&document(), &text).operations.len();
        assert_eq!(operations, 5, "{layout}");
        assert!(
            !comparison.notes.iter().any(|note| note.contains("cut off")),
            "{layout}: {:#?}",
            comparison.notes
        );
    }
}

#[test]
fn a_title_on_a_line_of_its_own_in_prose_begins_no_section() {
    for prose in [
        "One lamp.\nLight Lamp\nlights it.",
        "One lamp. To light it, use\nLight Lamp\nOf all.",
    ] {
        let text = edited(GET, "One lamp. A lamp is lit by the\nLight Lamp\noperation.", prose);
        assert_eq!(compare(&text).differences, [], "{prose}");
        assert_eq!(parse(&document(), &text).operations[2].description, prose);
    }
}

#[test]
fn what_is_cut_off_is_noted_and_is_no_difference() {
    for (end, _) in TEXT.match_indices('\n') {
        let text = &TEXT[..=end];
        assert_eq!(compare(text).differences, [], "{:?}", &text[end.saturating_sub(80)..]);
        // Within a line nothing is certain, but nothing may fail either.
        compare(&TEXT[..end.saturating_sub(2)]);
    }
    let cut = TEXT.find(LOG).unwrap() - 40;
    let notes = compare(&TEXT[..cut]).notes;
    assert!(
        notes
            .iter()
            .any(|note| note.contains("The section of Trim Wick is cut off")),
        "{notes:#?}"
    );
    assert!(
        notes
            .iter()
            .any(|note| note.contains("The response sample of Trim Wick was not compared")),
        "{notes:#?}"
    );
}

#[test]
fn a_section_that_is_left_out_is_no_difference() {
    let sections = [LIST, LIGHT, GET, TRIM, LOG].map(|title| TEXT.find(title).unwrap());
    for (index, start) in sections.iter().enumerate() {
        let end = sections.get(index + 1).copied().unwrap_or(TEXT.len());
        let comparison = compare(&format!("{}{}", &TEXT[..*start], &TEXT[end..]));
        assert_eq!(comparison.differences, []);
        assert!(
            comparison.notes[0].starts_with("2 of our operations do not appear"),
            "{:#?}",
            comparison.notes
        );
    }
    let row = "query Parameters\ninclude | string Enum: \"keeper\" \"tower\" [Optional] What to answer besides. |\n";
    assert_eq!(compare(&edited(GET, row, "")).differences, []);
    let tables = edited(GET, "path Parameters\nid | string |\n", "");
    assert_eq!(compare(&tables).differences, []);
}

#[test]
fn a_sample_that_is_broken_in_the_middle_takes_no_other_section_with_it() {
    let end = TEXT.find(LIGHT).unwrap();
    for missing in 4..120 {
        let comparison = compare(&format!("{}\n{}", &TEXT[..end - missing], &TEXT[end..]));
        assert_eq!(comparison.differences, [], "without the last {missing} characters");
        assert!(
            comparison.notes[0].ends_with(": Snuff Lamp."),
            "{missing}: {:#?}",
            comparison.notes
        );
        assert!(
            comparison.notes[1].contains("The response sample of List Lamps"),
            "{:#?}",
            comparison.notes
        );
    }
}

#[test]
fn text_of_any_other_kind_is_read_without_harm() {
    for text in [
        "",
        "\n\n",
        "{",
        "Responses",
        "List Lamps",
        "List Lamps\nResponse samples\n{\"a\":",
        "é|\u{2028}\u{0}",
    ] {
        assert_eq!(compare(text).differences, [], "{text:?}");
    }
}
