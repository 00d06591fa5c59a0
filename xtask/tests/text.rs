//! Rendered references against documents: what a text shows, what differs, and what proves nothing.

use std::path::Path;

use xtask::{
    codegen::document::Document,
    difference::{Class, Comparison, Difference, Edit, Kind, Verdict},
    text::{self, Reference},
};

const DOCUMENT: &str = include_str!("fixtures/reference.yaml");
const TEXT: &str = include_str!("fixtures/reference.txt");

fn document() -> Document {
    Document::parse(DOCUMENT).unwrap()
}

fn parse(document: &Document, text: &str) -> Reference {
    let titles: Vec<&str> = document
        .operations()
        .filter_map(|operation| operation.spec["summary"].as_str())
        .collect();
    text::parse(text, &titles)
}

fn compare(text: &str) -> Comparison {
    let document = document();
    text::compare(&document, "reference.yaml", &parse(&document, text))
}

/// The text with one passage replaced; `before` makes clear which one.
fn edited(before: &str, old: &str, new: &str) -> String {
    let start = TEXT.find(before).unwrap();
    let at = start
        + TEXT[start..]
            .find(old)
            .unwrap_or_else(|| panic!("{old:?} after {before:?}"));
    format!("{}{new}{}", &TEXT[..at], &TEXT[at + old.len()..])
}

fn only(text: &str) -> Difference {
    let mut comparison = compare(text);
    assert_eq!(comparison.differences.len(), 1, "{:#?}", comparison.differences);
    comparison.differences.remove(0)
}

/// From where the operation begins: its title and what follows it.
const LIST: &str = "List Lamps\nAll";
const LIGHT: &str = "Light Lamp\nAuthorizations";
const GET: &str = "Get Lamp\nOne";
const TRIM: &str = "Trim Wick\nShortens";
const LOG: &str = "Get Lamp Log\nWhere";

#[test]
fn a_text_that_shows_what_the_document_has_gives_no_difference() {
    let comparison = compare(TEXT);
    assert_eq!(comparison.differences, []);
    let absent = "1 of our operations does not appear in this text, which proves nothing: Snuff Lamp";
    assert!(
        comparison.notes.iter().any(|note| note == absent),
        "{:#?}",
        comparison.notes
    );
}

#[test]
fn everything_of_an_operation_is_read() {
    let reference = parse(&document(), TEXT);
    let titles: Vec<&str> = reference
        .operations
        .iter()
        .map(|operation| operation.title.as_str())
        .collect();
    assert_eq!(
        titles,
        ["List Lamps", "Light Lamp", "Get Lamp", "Trim Wick", "Get Lamp Log"]
    );
    assert!(reference.changelog.starts_with("May 2nd 2025\n") && reference.changelog.ends_with("Get Lamp\noperation."));
    let get = &reference.operations[2];
    assert_eq!(
        get.description,
        "One lamp. A lamp is lit by the\nLight Lamp\noperation."
    );
    let places: Vec<&str> = get.parameters.iter().map(|table| table.place.as_str()).collect();
    assert_eq!(places, ["path", "query"]);
    assert_eq!(get.parameters[1].rows[0].values, ["keeper", "tower"]);
    let trim = &reference.operations[3];
    assert_eq!(trim.request.media_type.as_deref(), Some("application/json"));
    assert!(trim.request.required && trim.request.rows[0].required && !trim.request.rows[1].required);
    assert_eq!(trim.statuses, ["200", "403", "422"]);
    assert_eq!(trim.response.sample.as_ref().unwrap()["status"], "trimmed");
    assert!(!trim.cut_off && reference.notes.is_empty());
}

/// What is expected of a single change: kind, the pointer's end, value in the message, class, and whether it breaks.
type Expected = (Kind, &'static str, &'static str, Class, bool);

#[test]
fn every_single_change_is_found_exactly_once() {
    use Class::{Breaking, Compatible, Inference};
    use Kind::*;
    const ROW: &str = "shade | string [Optional] Only lamps with this shade. |\n";
    let changes: Vec<(String, Expected)> = vec![
        (
            edited(LIST, "\"tower\"", "\"tower\" \"port\""),
            (EnumValueAdded, "LampInclude/enum", "\"port\"", Compatible, false),
        ),
        (
            edited(LIST, " \"tower\"", ""),
            (EnumValueRemoved, "LampInclude/enum", "\"tower\"", Breaking, true),
        ),
        (
            edited(LIST, ROW, &format!("{ROW}page | integer <int32> Which part. |\n")),
            (
                ParameterAdded,
                "~1lamps/get/parameters",
                "optional query parameter `page`",
                Compatible,
                false,
            ),
        ),
        (
            edited(LIST, ROW, &format!("{ROW}page required | integer Which part. |\n")),
            (
                ParameterAdded,
                "~1lamps/get/parameters",
                "required query parameter `page`",
                Breaking,
                true,
            ),
        ),
        (
            edited(LIST, ROW, ""),
            (ParameterRemoved, "get/parameters/1", "`shade`", Breaking, true),
        ),
        (
            edited(LIST, "shade |", "tint |"),
            (ParameterRenamed, "parameters/1/name", "called `tint`", Breaking, true),
        ),
        (
            edited(LIST, "shade |", "shade required |"),
            (RequiredChanged, "parameters/1/required", "`shade`", Breaking, true),
        ),
        (
            edited(LIST, "shade | string", "shade | integer"),
            (TypeChanged, "parameters/1/schema", "integer", Breaking, true),
        ),
        (
            edited(GET, "id | string", "lamp_id | string"),
            (ParameterRenamed, "parameters/0/name", "`lamp_id`", Compatible, false),
        ),
        (
            edited(LIST, "- 403\n", "- 403\n- 422\n"),
            (StatusAdded, "get/responses", "422", Compatible, false),
        ),
        (
            edited(LIST, "- 403\n", ""),
            (StatusRemoved, "responses/403", "403", Compatible, false),
        ),
        (
            edited(LIST, "- 200\n", "- 200\n- 202\n"),
            (StatusAdded, "get/responses", "202", Breaking, true),
        ),
        (
            edited(LIST, "- 200\n", "- 202\n"),
            (StatusChanged, "responses/200", "202", Breaking, true),
        ),
        (
            edited(LIST, "- \"power\": 0,\n", "- \"power\": 0,\n- \"glass\": \"string\",\n"),
            (PropertyAdded, "LampAttributes/properties", "`glass`", Compatible, false),
        ),
        (
            edited(LIST, "- \"power\": 0,\n", ""),
            (
                PropertyRemoved,
                "LampAttributes/properties/power",
                "elsewhere",
                Breaking,
                true,
            ),
        ),
        (
            edited(TRIM, ",\n- \"reason\": \"string\"\n", "\n"),
            (
                PropertyRemoved,
                "TrimRequest/properties/reason",
                "elsewhere",
                Breaking,
                true,
            ),
        ),
        (
            edited(GET, "- \"power\": 0", "- \"power\": 0.5"),
            (TypeChanged, "properties/power", "as number", Breaking, true),
        ),
        (
            edited(GET, "- \"name\": \"string\"", "- \"name\": null"),
            (NullableChanged, "properties/name", "null", Inference, true),
        ),
        (
            edited(GET, "- 0.5", "- \"fast\""),
            (TypeChanged, "properties/steps/items", "as string", Breaking, true),
        ),
        (
            edited(GET, "\"red\"", "\"blue\""),
            (EnumValueAdded, "Color/x-extensible-enum", "\"blue\"", Compatible, false),
        ),
        (
            edited(GET, "\"red\"", "\"green\""),
            (
                InferenceConfirmed,
                "Color/x-evidence/values/green",
                "\"green\"",
                Inference,
                false,
            ),
        ),
        (
            edited(
                LIST,
                "- \"name\": \"string\"\n}",
                "- \"name\": \"string\",\n- \"shift\": 1\n}",
            ),
            (
                PropertyAdded,
                "KeeperAttributes/properties",
                "`shift`",
                Inference,
                false,
            ),
        ),
        (
            edited(
                LIST,
                "- \"name\": \"string\"\n}",
                "- \"name\": \"string\",\n- \"nickname\": \"string\"\n}",
            ),
            (
                InferenceConfirmed,
                "KeeperAttributes/properties/nickname",
                "nickname",
                Inference,
                false,
            ),
        ),
        (
            edited(GET, "- \"height\": 0", "- \"height\": 0,\n- \"door\": true"),
            (PropertyAdded, "Tower/properties", "`door`", Compatible, false),
        ),
        (
            edited(GET, "\"towers\"", "\"boats\""),
            (VariantAdded, "Included/oneOf", "`boats`", Compatible, false),
        ),
        (
            edited(GET, ",\n- \"repeats\": true", ""),
            (
                PropertyRemoved,
                "Signal/allOf/1/properties/repeats",
                "elsewhere",
                Breaking,
                true,
            ),
        ),
        (
            edited(GET, "- \"period\": 0,", "- \"period\": true,"),
            (TypeChanged, "Rhythm/properties/period", "boolean", Breaking, true),
        ),
        (
            edited(
                TRIM,
                "Request Body schema: application/json",
                "Request Body schema: text/json",
            ),
            (
                MediaTypeChanged,
                "requestBody/content/application~1json",
                "text/json",
                Breaking,
                true,
            ),
        ),
        (
            edited(LOG, "Response Schema: application/json", "Response Schema: text/json"),
            (
                MediaTypeChanged,
                "responses/200/content/application~1json",
                "text/json",
                Breaking,
                true,
            ),
        ),
        (
            edited(LOG, "Responses\n", "Request Body schema: application/json\nResponses\n"),
            (RequestBodyAdded, "log/get", "optional", Compatible, false),
        ),
        (
            edited(TRIM, "\"broken\" |", "\"broken\" \"lost\" |"),
            (EnumValueAdded, "TrimStatus/enum", "\"lost\"", Compatible, false),
        ),
        (
            edited(TRIM, "reason |", "reason required |"),
            (RequiredChanged, "TrimRequest/required", "`reason`", Breaking, true),
        ),
        (
            edited(LOG, "<uuid>", "<email>"),
            (FormatChanged, "log_key/format", "email", Breaking, true),
        ),
        (
            edited(LIGHT, "Light Lamp", "Light a Lamp"),
            (OperationMoved, "post/summary", "Light a Lamp", Compatible, false),
        ),
        (
            edited(LIST, "List Lamps", "List of Lamps"),
            (OperationMoved, "get/summary", "List of Lamps", Compatible, false),
        ),
    ];
    for (text, (kind, at, message, class, breaks)) in changes {
        let found = only(&text);
        assert_eq!(
            (found.kind, found.class, found.breaks),
            (kind, class, breaks),
            "{found:#?}"
        );
        assert!(found.ours.as_ref().unwrap().ends_with(at), "{found:#?}");
        assert!(found.message.contains(message), "{found:#?}");
        assert_eq!(found.verdict.is_some(), class == Inference, "{found:#?}");
        assert!(found.location.unwrap().starts_with("reference.yaml:"));
        assert!(!found.change.is_empty() && found.theirs.is_none());
    }
}

#[test]
fn what_several_samples_show_is_one_difference_of_several_operations() {
    let text = TEXT.replace(
        "- \"power\": 0,\n- \"steps\"",
        "- \"power\": 0,\n- \"glass\": 1,\n- \"steps\"",
    );
    let found = only(&text);
    assert_eq!(found.operations, ["listLamps", "lightLamp", "getLamp"]);
    let nowhere = TEXT.replace("- \"lit\": true,\n", "");
    let found = only(&nowhere);
    assert_eq!((found.kind, found.operations.len()), (Kind::PropertyRemoved, 3));
    assert_eq!(
        found.edits,
        [Edit::Remove {
            at: "/components/schemas/LampAttributes/properties/lit".to_owned()
        }]
    );
}

#[test]
fn edits_make_the_change_where_it_is_mechanical() {
    let append = only(&edited(LIST, "\"tower\"", "\"tower\" \"port\"")).edits;
    let list = "/components/schemas/LampInclude/enum".to_owned();
    assert_eq!(
        append,
        [Edit::Append {
            at: list,
            value: "port".into()
        }]
    );
    let confirmed = only(&edited(GET, "\"red\"", "\"green\"")).edits;
    let value = "/components/schemas/Color/x-evidence/values/green".to_owned();
    assert_eq!(confirmed, [Edit::Remove { at: value }]);
    let status = only(&edited(LIST, "- 403\n", "- 403\n- 422\n")).edits;
    assert_eq!(
        status,
        [Edit::Insert {
            at: "/paths/~1lamps/get/responses".to_owned(),
            key: "422".to_owned(),
            value: serde_json::json!({"$ref": "#/components/responses/Invalid"}),
            after: None
        }]
    );
}

#[test]
fn an_operation_that_ours_lacks_is_added_wherever_it_stands() {
    let new = |title: &str| {
        format!(
            "{title}\nPuts oil in. See\nGet Lamp\nfor the level.\nAuthorizations:\npath Parameters\nid | string |\n\
             Responses\nResponse Schema: application/json\nlevel | integer |\nResponse samples\n- 200\n- 403\n\
             {{- \"level\": 0\n}}\n"
        )
    };
    for before in [LIST, LIGHT, TRIM] {
        for title in ["Refill Lamp", "Refill the oil of a lamp"] {
            // Only a title with capitals is recognised where nothing of another operation precedes it.
            if before == LIST && title.ends_with("lamp") {
                continue;
            }
            let found = only(&edited(before, before, &format!("{}{before}", new(title))));
            assert_eq!(
                (found.kind, found.class, found.breaks),
                (Kind::OperationAdded, Class::Compatible, false)
            );
            assert!(found.message.contains(title), "{found:#?}");
            assert_eq!(found.operation, None);
        }
    }
    let found = only(&format!("{TEXT}{}", new("Refill Lamp")));
    assert_eq!(found.kind, Kind::OperationAdded);
    let heading = format!("{TEXT}Oil\nWhat lamps burn.\n{}", new("Refill Lamp"));
    assert!(only(&heading).message.contains("Refill Lamp"));
}

#[test]
fn an_operation_that_ours_infers_is_confirmed_part_by_part() {
    let snuff = "Snuff Lamp\nAuthorizations:\npath Parameters\nid | string |\nResponses\nResponse samples\n- 403\n";
    let comparison = compare(&format!("{TEXT}{snuff}"));
    let found: Vec<(Kind, &str, Option<Verdict>)> = comparison
        .differences
        .iter()
        .map(|one| (one.kind, one.ours.as_deref().unwrap(), one.verdict))
        .collect();
    let confirmed = |at: &'static str| (Kind::InferenceConfirmed, at, Some(Verdict::Confirms));
    assert_eq!(
        found,
        [
            confirmed("/paths/~1lamps~1{id}/delete/parameters/0"),
            confirmed("/paths/~1lamps~1{id}/delete/responses/403"),
        ]
    );
    assert_eq!(
        comparison.differences[0].edits[0],
        Edit::SetScalar {
            at: "/paths/~1lamps~1{id}/delete/parameters/0/x-evidence/level".to_owned(),
            value: "documented".into()
        }
    );
    assert_eq!(
        comparison.differences[1].edits,
        [Edit::SetScalar {
            at: "/paths/~1lamps~1{id}/delete/responses/403/$ref".to_owned(),
            value: "#/components/responses/Forbidden".into()
        }]
    );
}

#[test]
fn methods_and_paths_are_compared_where_the_text_has_them() {
    let with = |route: &str| edited(GET, "Get Lamp\n", &format!("Get Lamp\n{route}\n"));
    for route in ["get/lamps/{lamp}", "GET /lamps/{id}"] {
        let found = only(&with(route));
        assert_eq!(
            (found.kind, found.verdict),
            (Kind::InferenceConfirmed, Some(Verdict::Confirms))
        );
        assert_eq!(found.ours.as_deref(), Some("/paths/~1lamps~1{id}/get"));
    }
    let at = "/paths/~1lamps~1{id}/get".to_owned();
    let method = only(&with("POST /lamps/{id}"));
    assert_eq!(
        (method.kind, method.class, method.breaks),
        (Kind::MethodChanged, Class::Inference, true)
    );
    assert_eq!(
        method.edits[0],
        Edit::RenameKey {
            at: at.clone(),
            to: "post".to_owned()
        }
    );
    let path = only(&with("get/lanterns/{id}"));
    assert_eq!((path.kind, path.verdict), (Kind::PathChanged, Some(Verdict::Refutes)));
    assert_eq!(
        path.edits[0],
        Edit::MoveOperation {
            at,
            path: "/lanterns/{id}".to_owned(),
            method: "get".to_owned()
        }
    );
    assert_eq!(only(&with("put/lanterns/{id}")).kind, Kind::OperationMoved);
    let renamed = edited(GET, "Get Lamp\n", "Show\nget/lamps/{id}\n");
    let kinds: Vec<Kind> = compare(&renamed).differences.iter().map(|one| one.kind).collect();
    assert_eq!(kinds, [Kind::OperationMoved, Kind::InferenceConfirmed]);
}

#[test]
fn how_the_text_is_laid_out_does_not_matter() {
    let plain = TEXT.replace("- \"", "\"").replace("- {", "{").replace("- 0.5", "0.5");
    let with_menu = format!("List Lamps\nLight Lamp\nGet Lamp\nTrim Wick\nGet Lamp Log\n{TEXT}");
    let wrapped = TEXT
        .replace("Enum: \"keeper\" \"tower\"", "Enum:\n\"keeper\"\n\"tower\"")
        .replace("schema: application", "schema:\napplication")
        .replace("Schema: application", "Schema:\napplication")
        .replace("can now be shortened by the\n", "can now be shortened\nby the ")
        .replace("\": \"", "\":\n\"");
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
            .any(|note| note.contains("the section of Trim Wick is cut off")),
        "{notes:#?}"
    );
    assert!(
        notes
            .iter()
            .any(|note| note.contains("the response sample of Trim Wick was not compared")),
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
            comparison.notes[0].ends_with(": Snuff Lamp"),
            "{missing}: {:#?}",
            comparison.notes
        );
        assert!(
            comparison.notes[1].contains("the response sample of List Lamps"),
            "{:#?}",
            comparison.notes
        );
    }
}

#[test]
fn an_entry_of_the_changelog_that_ours_lacks_is_noted() {
    let text = edited(
        "May",
        "May 2nd 2025",
        "June 7th 2025\nThe Light Lamp operation is faster.\nMay 2nd 2025",
    );
    let comparison = compare(&text);
    assert_eq!(comparison.differences, []);
    let note = "our changelog lacks the entry of 2025-06-07, about lightLamp: see `cargo xtask changelog`";
    assert!(
        comparison.notes.iter().any(|one| one == note),
        "{:#?}",
        comparison.notes
    );
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

#[test]
fn the_reference_in_the_shared_folder_agrees_with_the_document() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let Ok(folder) = std::fs::read_dir(root.join("../shared/reference")) else {
        println!("skipped: there is no ../shared/reference");
        return;
    };
    let document = Document::parse(&std::fs::read_to_string(root.join("openapi/cluvio.yaml")).unwrap()).unwrap();
    for file in folder {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            let text = std::fs::read_to_string(&path).unwrap();
            let reference = parse(&document, &text);
            assert!(reference.operations.len() > 10, "{}", path.display());
            let comparison = text::compare(&document, "openapi/cluvio.yaml", &reference);
            assert_eq!(comparison.differences, [], "{}", path.display());
            println!("{}:\n{}", path.display(), comparison.notes.join("\n"));
        }
    }
}
