//! What goes over the wire.

mod support;

use cluvio::{
    ErrorKind, Operation, Server as Kind,
    api::types::{
        Aggregation, DashboardInclude, DashboardInputAttributes, DatasourceAgentInclude,
        DatasourceAgentInputAttributes, DatasourceInclude, DatasourceInputAttributes, FilterInputAttributes,
        InputParameters, ReportInputRelationships, RunExecutionRequest, ToManyDatasourceAgents, ToOneDashboard,
        ToOneDatasource, UserGroupInclude,
    },
};
use serde_json::json;
use support::{KEY, Reply, Request, Server, operation_of};

/// Sends every operation of the document once, whatever comes back.
async fn send_everything(client: &cluvio::Client) {
    let api = client.api();
    let data = client.data("t0k3n").unwrap();
    let run = RunExecutionRequest {
        sql_query: "SELECT 1".to_owned(),
        r_query: None,
        parameters: None,
    };
    macro_rules! send {
        ($($call:expr),* $(,)?) => { $( let _ = $call.send().await; )* };
    }
    send![
        api.create_datasource().body(DatasourceInputAttributes::default()),
        api.list_datasources(),
        api.get_datasource().id("d"),
        api.update_datasource()
            .id("d")
            .body(DatasourceInputAttributes::default()),
        api.test_datasource_connection().id("d"),
        api.refresh_datasource().id("d"),
        api.get_datasource_schema().id("d"),
        api.create_datasource_agent()
            .body(DatasourceAgentInputAttributes::default()),
        api.list_datasource_agents(),
        api.get_datasource_agent().id("a"),
        api.update_datasource_agent()
            .id("a")
            .body(DatasourceAgentInputAttributes::default()),
        api.run_execution().datasource_id("d").body(run),
        api.get_execution().execution_id("e"),
        api.get_execution_data().execution_id("e"),
        api.create_dashboard().body(DashboardInputAttributes::default()),
        api.list_dashboards(),
        api.get_dashboard().id("d"),
        api.update_dashboard().id("d").body(DashboardInputAttributes::default()),
        api.update_report().id("r").body(ReportInputRelationships::default()),
        api.create_filter().body(FilterInputAttributes::default()),
        api.update_filter().id("f").body(FilterInputAttributes::default()),
        api.get_drop_down_filter_options().id("f"),
        api.get_user_group().id("g"),
        api.create_dashboard_backup().id("d"),
        api.get_sql_snippet().id("s"),
        data.fetch_execution_data().data_key("k"),
        data.fetch_schema_data().data_key("k"),
    ];
}

async fn recorder() -> Server {
    Server::start(|_| Reply::json(200, json!({}))).await
}

#[tokio::test]
async fn every_operation_sends_exactly_the_headers_that_the_document_gives_it() {
    let server = recorder().await;
    send_everything(&server.client()).await;

    let requests = server.requests();
    let sent: Vec<&str> = requests.iter().map(|request| operation_of(request).id).collect();
    let all = Operation::all().iter().map(|operation| operation.id);
    let missing: Vec<&str> = all.filter(|id| !sent.contains(id)).collect();
    assert!(missing.is_empty(), "add a call of {missing:?} to `send_everything`");

    for request in &requests {
        let operation = operation_of(request);
        let authorization = match operation.server {
            Kind::Api => format!("Api {KEY}"),
            Kind::Data => "Data t0k3n".to_owned(),
        };
        assert_eq!(
            request.header("authorization"),
            Some(authorization.as_str()),
            "{}",
            operation.id
        );
        // Where no answer has content, anything is accepted.
        let accept = Some(operation.accept).filter(|accept| !accept.is_empty());
        assert_eq!(request.header("accept"), accept.or(Some("*/*")), "{}", operation.id);
        assert_eq!(
            request.header("content-type"),
            operation.content_type,
            "{}",
            operation.id
        );
        assert_eq!(
            request.body.is_empty(),
            operation.content_type.is_none(),
            "{}",
            operation.id
        );
        let mut names: Vec<&str> = request.headers.iter().map(|(name, _)| name.as_str()).collect();
        names.retain(|name| {
            ![
                "accept",
                "accept-encoding",
                "authorization",
                "content-length",
                "content-type",
                "host",
                "user-agent",
            ]
            .contains(name)
        });
        assert!(names.is_empty(), "{} sends {names:?}", operation.id);
        assert!(!request.target.contains(KEY) && !request.target.contains("t0k3n"));
    }
}

#[tokio::test]
async fn the_key_goes_to_the_api_server_only_and_the_token_to_the_data_server_only() {
    let (api, data) = (recorder().await, recorder().await);
    send_everything(&support::client(&api.url, &data.url)).await;
    let starts = |request: &Request, word: &str| request.header("authorization").unwrap().starts_with(word);
    assert!(api.requests().iter().all(|request| starts(request, "Api ")));
    assert!(data.requests().iter().all(|request| starts(request, "Data ")));
    assert_eq!(data.requests().len(), 2);
}

#[tokio::test]
async fn included_relationships_are_asked_for_as_a_comma_list_of_typed_values() {
    let server = recorder().await;
    let client = server.client();
    let api = client.api();
    let _ = api
        .get_dashboard()
        .id("d")
        .include([DashboardInclude::Reports, DashboardInclude::UserGroups])
        .send()
        .await;
    let _ = api.list_datasources().include(DatasourceInclude::Agents).send().await;
    let _ = api
        .list_datasource_agents()
        .include(vec![DatasourceAgentInclude::Datasources])
        .send()
        .await;
    let tomorrow = UserGroupInclude::from("tomorrow");
    let _ = api
        .get_user_group()
        .id("g")
        .include([UserGroupInclude::Users, tomorrow])
        .send()
        .await;
    let queries: Vec<String> = server
        .requests()
        .iter()
        .map(|request| request.target.split_once('?').unwrap().1.to_owned())
        .collect();
    assert_eq!(
        queries,
        [
            "include=reports,user_groups",
            "include=agents",
            "include=datasources",
            "include=users,tomorrow"
        ]
    );
}

#[tokio::test]
async fn an_id_of_any_characters_stays_one_path_segment() {
    let server = recorder().await;
    let client = server.client();
    for (id, sent) in [
        ("8qxn-y9ex-65vd", "8qxn-y9ex-65vd"),
        ("a/b", "a%2Fb"),
        ("a b?c#d", "a%20b%3Fc%23d"),
        ("100%", "100%25"),
        ("%2e%2e", "%252e%252e"),
        ("é", "%C3%A9"),
        ("...", "..."),
        ("a\\b", "a%5Cb"),
    ] {
        let _ = client.api().get_datasource().id(id).send().await;
        let target = server.requests().last().unwrap().target.clone();
        assert_eq!(target.rsplit('/').next(), Some(sent), "{id}");
        assert_eq!(target.matches('/').count(), 2, "{id}");
    }
}

#[tokio::test]
async fn an_id_that_no_path_can_carry_is_refused_before_anything_is_sent() {
    let server = recorder().await;
    for id in ["", ".", "..", "a\0b"] {
        let error = server.client().api().get_datasource().id(id).send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::BadRequest, "{id:?}");
        assert!(error.to_string().starts_with("Get Datasource: "), "{error}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_missing_argument_is_an_error_that_names_it_and_nothing_is_sent() {
    let server = recorder().await;
    let error = server.client().api().get_datasource().send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BadRequest);
    assert!(error.to_string().starts_with("Get Datasource: "), "{error}");
    assert!(error.to_string().contains("id was not initialized"), "{error}");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_body_has_only_what_was_set_and_an_emptied_relationship_is_sent_empty() {
    let server = recorder().await;
    let client = server.client();
    let attributes = DatasourceInputAttributes {
        name: Some("Warehouse".to_owned()),
        password: Some("hunter2".into()),
        ..Default::default()
    };
    let _ = client.api().update_datasource().id("d").body(attributes).send().await;
    let _ = client
        .api()
        .update_datasource()
        .id("d")
        .body_map(|body| {
            body.data(cluvio::api::types::DatasourceInput {
                attributes: None,
                relationships: Some(cluvio::api::types::DatasourceInputRelationships {
                    agents: Some(ToManyDatasourceAgents::to(Vec::<String>::new())),
                }),
            })
        })
        .send()
        .await;
    let bodies: Vec<_> = server.requests().iter().map(Request::json).collect();
    assert_eq!(
        bodies[0],
        json!({"data": {"attributes": {"name": "Warehouse", "password": "hunter2"}}})
    );
    assert_eq!(bodies[1], json!({"data": {"relationships": {"agents": {"data": []}}}}));
}

#[tokio::test]
async fn a_report_is_moved_by_its_relationships_alone() {
    let server = recorder().await;
    let to = ReportInputRelationships {
        datasource: Some(ToOneDatasource::to("d")),
        dashboard: Some(ToOneDashboard::to("b")),
    };
    let _ = server.client().api().update_report().id("r").body(to).send().await;
    let request = &server.requests()[0];
    assert_eq!(operation_of(request).id, "updateReport");
    assert!(request.target.ends_with("/r"), "{}", request.target);
    let relationships = json!({
        "datasource": {"data": {"id": "d", "type": "datasources"}},
        "dashboard": {"data": {"id": "b", "type": "dashboards"}},
    });
    assert_eq!(request.json(), json!({"data": {"relationships": relationships}}));
}

#[tokio::test]
async fn parameters_keep_numbers_as_numbers_and_text_as_text() {
    let server = recorder().await;
    let parameters = cluvio::Parameters::new()
        .time_range(cluvio::TimeRange::between(
            "2024-04-04T12:18:10Z".parse().unwrap(),
            "2024-04-04T13:24:50Z".parse().unwrap(),
        ))
        .aggregation(Aggregation::WeekSunday)
        .time_zone("Europe/Berlin")
        .filter("country", ["DE"])
        .filter("stops", [0, 1]);
    let _ = server
        .client()
        .query("d", "SELECT 1")
        .parameters(parameters.clone())
        .r_query("sql.data")
        .start()
        .await;
    let body = server.requests()[0].json();
    assert_eq!(
        body,
        json!({
            "sql_query": "SELECT 1",
            "r_query": "sql.data",
            "parameters": {
                "timerange": "1712233090~1712237090",
                "aggregation": "week_sunday",
                "tz": "Europe/Berlin",
                "filters": [
                    {"variable_name": "country", "selected_values": ["DE"]},
                    {"variable_name": "stops", "selected_values": [0, 1]},
                ],
            },
        })
    );
    let back: InputParameters = serde_json::from_value(body["parameters"].clone()).unwrap();
    assert_eq!(back, parameters.into());
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = recorder().await;
    let location = format!("{}/datasources", elsewhere.url);
    let server = Server::start(move |_| Reply::new(307, &[("location", &location)], "")).await;
    let error = server.client().api().list_datasources().send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Undecodable);
    assert_eq!(error.status().unwrap(), 307);
    assert!(error.to_string().contains("not followed"), "{error}");
    assert!(elsewhere.requests().is_empty());
}

#[tokio::test]
async fn the_user_agent_is_ours_unless_another_is_set() {
    let server = recorder().await;
    let _ = server.client().api().list_datasources().send().await;
    let region = cluvio::Region::custom(&server.url, &server.url);
    let client = cluvio::Client::builder(KEY)
        .region(region)
        .user_agent("nightly/1.2")
        .build()
        .unwrap();
    let _ = client.api().list_datasources().send().await;
    let agents: Vec<_> = server
        .requests()
        .iter()
        .map(|request| request.header("user-agent").unwrap().to_owned())
        .collect();
    assert!(agents[0].starts_with("cluvio-rust/"));
    assert_eq!(agents[1], "nightly/1.2");
}

#[tokio::test]
async fn a_base_url_with_a_path_keeps_it_as_a_prefix() {
    let server = recorder().await;
    let prefixed = format!("{}/cluvio/", server.url);
    let _ = support::client(&prefixed, &prefixed)
        .api()
        .list_datasources()
        .send()
        .await;
    assert_eq!(server.requests()[0].target, "/cluvio/datasources");
}
