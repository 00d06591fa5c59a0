//! Rendered references against documents: what a text shows, what differs, and what proves nothing.

mod changes;
mod layout;

use std::path::Path;

use xtask::{
    codegen::document::Document,
    difference::{Class, Comparison, Difference, Edit, Kind, Verdict},
    text::{self, Reference},
};

const DOCUMENT: &str = include_str!("../fixtures/reference.yaml");
const TEXT: &str = include_str!("../fixtures/reference.txt");

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
    let absent = "1 of our operations does not appear in this text, which proves nothing: Snuff Lamp.";
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
    assert_eq!(kinds, [Kind::InferenceConfirmed, Kind::OperationMoved]);
}

#[test]
fn what_is_meant_to_differ_is_counted_and_not_shown() {
    let meant = DOCUMENT.replace(
        "    Color:\n",
        "    Color:\n      x-deviation: {of: [form], reason: Ours.}\n",
    );
    let document = Document::parse(&meant).unwrap();
    let text = edited(GET, "\"red\"", "\"blue\"");
    let comparison = text::compare(&document, "reference.yaml", &parse(&document, &text));
    assert_eq!(comparison.differences, []);
    assert!(
        comparison
            .notes
            .iter()
            .any(|note| note.contains("meant to be") && note.ends_with(": 1."))
    );
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
    let note = "Our changelog lacks the entry of 2025-06-07, about lightLamp: see `cargo xtask changelog`.";
    assert!(
        comparison.notes.iter().any(|one| one == note),
        "{:#?}",
        comparison.notes
    );
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
