//! Documents that are what they should be in form, but not in what they say.

use std::sync::{Arc, Mutex};

use cluvio::{ErrorKind, Included, api::types::DashboardInclude};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use super::{Call, KEY, Reply, Server, TOKEN, Target, assert_fit, execution, operation_of};

/// Ids with every character below the first that is not ASCII, and some that are not.
fn ids() -> Vec<String> {
    let characters = (1..=0x100).chain([0x202e, 0xfeff, 0xfffd, 0x1f600]);
    let mut ids: Vec<String> = characters
        .filter_map(char::from_u32)
        .map(|character| format!("a{character}b"))
        .collect();
    ids.extend(["...", "%2e%2e", "a/../b", "https://example.com/", "a?b#c", "e\r\nx: y"].map(str::to_owned));
    ids
}

/// A server whose only execution, whose data key among its ids, is called as it is told.
async fn naming(id: &Arc<Mutex<String>>) -> Server {
    let id = Arc::clone(id);
    Server::start(move |request| {
        let id = id.lock().unwrap();
        match request.target.split('/').nth(1).unwrap() {
            "datasources" => {
                let attributes = json!({"execution_id": *id});
                Reply::json(
                    200,
                    json!({"data": {"id": "1", "type": "executions", "attributes": attributes}}),
                )
            }
            "executions" if request.target.ends_with("/data") => {
                Reply::json(200, json!({"data_key": *id, "data_access_token": TOKEN}))
            }
            "executions" => execution(json!({})),
            "execution_data" => Reply::json(200, json!([[1]])),
            other => panic!("{other}"),
        }
    })
    .await
}

#[tokio::test]
async fn ids_with_every_character_that_a_server_gives_come_back_to_it_as_they_were() {
    let name = Arc::default();
    let server = naming(&name).await;
    let client = server.client();
    for id in ids() {
        name.lock().unwrap().clone_from(&id);
        let before = server.requests().len();
        let execution = client.query("d", "q").start().await.unwrap();
        assert_eq!(execution.id(), id);
        execution
            .result()
            .await
            .unwrap()
            .rows::<i64>()
            .into_vec()
            .await
            .unwrap();
        let requests = server.requests().split_off(before + 1);
        assert_eq!(requests.len(), 3);
        for request in requests {
            let path = request.target.strip_suffix("/data").unwrap_or(&request.target);
            let segments: Vec<&str> = path.split('/').collect();
            assert_eq!(segments.len(), 3, "{path}");
            assert_eq!(percent_decode_str(segments[2]).decode_utf8().unwrap(), id);
        }
    }
}

#[tokio::test]
async fn ids_that_no_path_can_carry_are_refused_before_anything_is_sent_to_them() {
    let name = Arc::default();
    let server = naming(&name).await;
    let client = server.client();
    // The last is longer than any URL may be.
    for id in ["", ".", "..", "a\0b", &"k".repeat(1 << 20)] {
        id.clone_into(&mut name.lock().unwrap());
        let before = server.requests().len();
        let error = match client.query("d", "q").start().await {
            Err(error) => error,
            Ok(execution) => execution.state().await.unwrap_err(),
        };
        assert_fit(&error, &[KEY]);
        assert_eq!(server.requests().len(), before + 1, "{id}");
        let error = client.execution("e").result().await.unwrap_err();
        assert_fit(&error, &[KEY, TOKEN]);
        assert!(
            !server
                .requests()
                .iter()
                .any(|request| request.target.starts_with("/execution_data"))
        );
    }
}

#[tokio::test]
async fn tokens_that_no_header_can_carry_are_the_server_s_mistake() {
    let target = Target::start().await;
    for token in ["", " ", "a b", "a\r\nx: y", "a\0", "é", "\u{7f}"] {
        let access = Reply::json(200, json!({"data_key": "k", "data_access_token": token}));
        let error = target.refusal(Call::Access, access, token).await;
        assert_eq!(error.kind(), ErrorKind::Undecodable, "{token:?}");
    }
}

/// Resources that all link to each other, themselves included, some of them twice and some that are not there.
fn tangle(count: usize) -> Value {
    let link = |number: usize| json!({"id": format!("{}", number % count), "type": "reports"});
    let report = |number: usize| {
        json!({"id": format!("{number}"), "type": "reports", "attributes": {"name": format!("{number}")},
            "relationships": {"dashboard": {"data": {"id": "d", "type": "dashboards"}}}})
    };
    let mut links: Vec<Value> = (0..2 * count).map(link).collect();
    links.push(json!({"id": "gone", "type": "reports"}));
    links.push(json!({"id": "0", "type": "brand_new"}));
    let mut included: Vec<Value> = (0..count).map(report).collect();
    included.extend((0..count).map(|number| json!({"id": format!("{number}"), "type": "reports", "more": [number]})));
    included.push(json!({"id": "d", "type": "dashboards", "attributes": {"name": "another"}}));
    json!({"data": {"id": "d", "type": "dashboards", "relationships": {"reports": {"data": links}}}, "included": included})
}

#[tokio::test]
async fn links_in_circles_links_twice_and_links_to_nothing_are_followed_once_each() {
    const COUNT: usize = 5_000;
    let server = Server::start(|_| Reply::json(200, tangle(COUNT))).await;
    let client = server.client();
    let request = client.api().get_dashboard().id("d").include(DashboardInclude::Reports);
    let document = request.send().await.unwrap();
    let included = Included::of(&document);
    assert_eq!(included.len(), COUNT + 1, "the first of each counts");
    let links = document.data.reports();
    assert_eq!(links.len(), 2 * COUNT + 2);
    let mut count = 0;
    for (report, id) in included.follow(&links).zip(links.ids()) {
        assert_eq!(report.id, id);
        count += 1;
    }
    assert_eq!(count, 2 * COUNT);
}

#[tokio::test]
async fn counts_and_dates_beyond_all_measure_are_errors_or_nothing() {
    for attributes in [
        json!({"result_columns": i64::MAX}),
        json!({"result_columns": 1_000_000_000}),
        json!({"result_columns": i64::MIN, "result_rows": i64::MIN, "result_size": i64::MIN}),
        json!({"result_rows": i64::MAX}),
        json!({"result_size": i64::MAX}),
        json!({"completed_at": "-262143-01-01T00:00:00Z"}),
        json!({"completed_at": "+262142-12-31T23:59:59Z"}),
    ] {
        for table in ["[]", "[[1]]", "[{}]", r#"[{"a":1}]"#, r#"{"columns":["a"],"rows":[]}"#] {
            let state = execution(attributes.clone());
            let server = Server::start(move |request| match operation_of(request).id {
                "getExecution" => state.clone(),
                "getExecutionData" => Reply::json(200, json!({"data_key": "k", "data_access_token": TOKEN})),
                _ => Reply::new(200, &[], table),
            })
            .await;
            if let Err(error) = Call::Rows.send(&server.client()).await {
                assert_fit(&error, &[KEY, TOKEN]);
            }
        }
    }
}

#[tokio::test]
async fn an_execution_with_very_many_attributes_is_told_shortly() {
    let extra = (0..50_000).map(|number| (format!("name {number}"), json!("text ".repeat(3))));
    let mut attributes = Value::Object(extra.collect());
    attributes["execution_status"] = json!("failed");
    let server = Server::start(move |_| execution(attributes.clone())).await;
    let error = server.client().execution("e").wait().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ExecutionFailed);
    assert_fit(&error, &[KEY, TOKEN]);
}
