//! Answers whose body is not what it should be.

use cluvio::ErrorKind;
use serde_json::json;

use super::{Call, KEY, PASSWORD, Reply, TOKEN, Target};

struct Hostile {
    name: &'static str,
    content_type: &'static str,
    body: Vec<u8>,
    /// What a message about the document says.
    words: &'static [&'static str],
}

fn hostile(
    name: &'static str,
    content_type: &'static str,
    body: impl Into<Vec<u8>>,
    words: &'static [&'static str],
) -> Hostile {
    Hostile {
        name,
        content_type,
        body: body.into(),
        words,
    }
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// Bodies that are nothing for any decoder.
fn nothing_for_anyone() -> Vec<Hostile> {
    const JSON: &str = "application/json";
    let echo = format!("{KEY} {PASSWORD} {TOKEN}");
    vec![
        hostile("nothing", JSON, "", &["empty body"]),
        hostile(
            "white space",
            JSON,
            " \n ".repeat(1000),
            &["body of type application/json"],
        ),
        hostile("HTML", "text/html", "<!doctype html><p>Sign in", &["text/html"]),
        hostile("HTML of a megabyte", "text/html", "<p>".repeat(400_000), &["text/html"]),
        hostile("HTML with secrets", "text/html", format!("<p>{echo}"), &["text/html"]),
        hostile(
            "a secret behind much else",
            "text/html",
            format!("<{}{echo}", "x ".repeat(95)),
            &[],
        ),
        hostile(
            "a secret that an excerpt cuts",
            "text/html",
            format!("<{}{KEY}{KEY}", "x".repeat(185)),
            &[],
        ),
        hostile("a cut document", JSON, r#"{"data":{"id":"e","type":"ex"#, &[]),
        hostile("a cut table", JSON, r#"{"columns":["n"],"rows":[[1],[2"#, &[]),
        hostile(
            "UTF-16",
            "application/json; charset=utf-16",
            utf16("\u{feff}{\"data\":[]}"),
            &["utf-16", "UTF-8"],
        ),
        hostile(
            "UTF-16 without a mark",
            "application/json;charset=\"UTF-16LE\"",
            utf16("[]"),
            &["UTF-16LE", "UTF-8"],
        ),
        hostile(
            "Latin-1",
            "application/json; charset=iso-8859-1",
            &b"{\"caf\xe9\":1}"[..],
            &["iso-8859-1", "UTF-8"],
        ),
        hostile(
            "bytes",
            "application/octet-stream",
            (0..=255).collect::<Vec<u8>>(),
            &["octet-stream"],
        ),
        hostile("a terminal's escapes", JSON, "\u{1b}]0;owned\u{7}\u{202e}", &[]),
        hostile("NULs", JSON, [0; 5000], &[]),
        hostile("two documents", JSON, r#"{"data":[]}{"data":[]}"#, &[]),
        hostile("an open end", JSON, r#"{"data":[],}"#, &[]),
        hostile("arrays without end", JSON, "[".repeat(1 << 20), &[]),
        hostile("objects without end", JSON, r#"{"data":"#.repeat(1 << 18), &[]),
        hostile(
            "columns without end",
            JSON,
            r#"{"columns":[["#.to_owned() + &"[".repeat(1 << 20),
            &[],
        ),
        hostile("a number", JSON, "7", &[]),
        hostile("a text", JSON, format!("{echo:?}"), &[]),
        hostile("a text of a megabyte", JSON, format!("{:?}", "n ".repeat(1 << 19)), &[]),
        hostile("nothing, in JSON", JSON, "null", &[]),
        hostile(
            "a name of a megabyte",
            JSON,
            format!("{{{:?}: x}}", "n".repeat(1 << 20)),
            &[],
        ),
        hostile(
            "secrets as names",
            JSON,
            format!("{{{KEY:?}: {{{TOKEN:?}: {{{PASSWORD:?}: x}}}}}}"),
            &[],
        ),
    ]
}

#[tokio::test]
async fn what_is_nothing_for_a_decoder_is_an_error_that_says_what_came() {
    let target = Target::start().await;
    for hostile in nothing_for_anyone() {
        for call in Call::ALL {
            let is_json = serde_json::from_slice::<serde_json::Value>(&hostile.body).is_ok();
            if call == Call::Schema && is_json {
                continue;
            }
            let reply = Reply::new(200, &[("content-type", hostile.content_type)], &hostile.body);
            let error = target.refusal(call, reply, hostile.name).await;
            assert_eq!(
                error.kind(),
                ErrorKind::Undecodable,
                "{call:?} of {}: {error}",
                hostile.name
            );
            assert!(
                error.body().is_none_or(|body| hostile.body.starts_with(body)),
                "{}",
                hostile.name
            );
            if Call::DOCUMENTS.contains(&call) {
                for word in hostile.words {
                    assert!(
                        error.to_string().contains(word),
                        "{call:?} of {}: {error}",
                        hostile.name
                    );
                }
            }
        }
    }
}

#[tokio::test]
async fn the_same_under_the_status_of_an_error_is_told_with_the_status() {
    let target = Target::start().await;
    for hostile in nothing_for_anyone() {
        for call in [Call::List, Call::Create, Call::Access, Call::Rows, Call::Schema] {
            let reply = Reply::new(500, &[("content-type", hostile.content_type)], &hostile.body);
            let error = target.refusal(call, reply, hostile.name).await;
            assert_eq!(error.kind(), ErrorKind::Server, "{call:?} of {}: {error}", hostile.name);
            assert!(error.to_string().contains("500"), "{error}");
            assert!(error.body().unwrap().len() <= 1 << 20);
        }
    }
}

#[tokio::test]
async fn lists_of_errors_of_any_size_and_form_are_told_shortly() {
    let target = Target::start().await;
    let long = "é ".repeat(50_000);
    let lists = [
        json!({"errors": vec![json!({"title": "t", "detail": "d"}); 20_000]}),
        json!({"errors": vec![0; 400_000]}),
        json!({"errors": [{"title": long, "detail": long, "code": long, "source": {"pointer": long}}]}),
        json!({"errors": {(long.clone()): [long, KEY, PASSWORD]}}),
        json!({"errors": [{"detail": format!("{KEY}{PASSWORD}"), "meta": {"password": "x"}}]}),
        json!({"errors": [[[[]]], {}, null, [{"title": "t"}]]}),
        json!({"errors": "no list"}),
    ];
    for list in lists {
        let error = target
            .refusal(Call::Create, Reply::json(422, list), "a list of errors")
            .await;
        assert_eq!(error.kind(), ErrorKind::Invalid);
        assert!(error.errors().len() <= 1000);
    }
}

#[tokio::test]
async fn values_of_any_size_in_the_wrong_place_are_told_shortly_and_with_their_place() {
    let target = Target::start().await;
    let long = "n".repeat(1 << 20);
    for (call, body, place) in [
        (
            Call::List,
            json!({"data": [{"id": "1", "type": "dashboards"}, {"id": [long]}]}),
            "data[1]",
        ),
        (
            Call::List,
            json!({"data": [{"id": "1", "type": {(long.clone()): 1}}]}),
            "data[0]",
        ),
        (
            Call::State,
            json!({"data": {"id": "e", "type": "executions", "attributes": {"result_rows": long}}}),
            "data.attributes.result_rows",
        ),
        (
            Call::Rows,
            json!({"columns": ["n"], "rows": [[1], [long]]}),
            "row 2, column \"n\"",
        ),
        (
            Call::Rows,
            json!({"columns": [long], "rows": [["x"]]}),
            "row 1, column \"nnn",
        ),
        (
            Call::Rows,
            json!({"columns": ["n"], "rows": [{"n": 1}, {(long.clone()): 1}]}),
            "",
        ),
        (
            Call::Rows,
            json!({"columns": vec![long.clone(); 3], "rows": [[1, 2, 3]]}),
            "",
        ),
    ] {
        let error = target
            .refusal(call, Reply::json(200, body), "a value in the wrong place")
            .await;
        assert_eq!(error.kind(), ErrorKind::Undecodable);
        assert!(error.path().unwrap_or_default().starts_with(place), "{error}");
    }
}

#[tokio::test]
async fn secrets_that_a_server_sends_back_as_any_part_of_a_document_are_not_shown() {
    let target = Target::start().await;
    for secret in [KEY, PASSWORD, TOKEN] {
        for call in Call::ALL {
            for body in [
                json!({"data": {"id": [secret], "type": "datasources"}}),
                json!({"data": {(secret): 1, "id": 7}}),
                json!({"data": [{"id": "1", "type": "dashboards", "attributes": secret}]}),
                json!({"columns": [secret], "rows": [[secret], [{(secret): secret}]]}),
                json!([{(secret): secret}]),
                json!({"data_key": {"is": secret}, "data_access_token": secret}),
            ] {
                // That they are not shown is seen to for every outcome.
                let _ = target.outcome(call, Reply::json(200, body)).await;
            }
        }
    }
    let error = target
        .refusal(
            Call::Access,
            Reply::json(500, json!({"data_access_token": TOKEN})),
            "an error",
        )
        .await;
    super::assert_fit(&error, &[TOKEN]);
    let state = json!({"execution_status": "failed", "reason": format!("{KEY} is wrong"), (KEY): {"key": KEY}});
    *target.hostile.lock().unwrap() = (Call::State.operation(), super::execution(state));
    let error = target.client.execution("e").wait().await.unwrap_err();
    super::assert_fit(&error, &[KEY, TOKEN]);
    assert!(error.to_string().contains("is wrong"), "{error}");
}

#[tokio::test]
async fn a_wrong_content_type_or_character_set_over_what_can_be_read_does_no_harm() {
    let target = Target::start().await;
    for content_type in [
        "text/html",
        "text/plain; charset=iso-8859-1",
        "",
        "\"",
        "application/json; charset",
    ] {
        let list = Reply::new(200, &[("content-type", content_type)], "\u{feff}{\"data\":[]}");
        target.outcome(Call::List, list).await.unwrap();
        let table = Reply::new(200, &[("content-type", content_type)], "\u{feff}[[1],[2]]");
        target.outcome(Call::Rows, table).await.unwrap();
    }
}
