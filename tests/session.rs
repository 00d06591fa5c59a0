//! A whole session against the emulator. It names no path, verb or parameter, so that it holds for any document.

use cluvio::{
    Client, ErrorKind, Included, Parameters, Region, TimeRange,
    api::types::{Aggregation, DashboardInclude, DatasourceInclude, DatasourceInputAttributes, DatasourceRequest},
};
use cluvio_emulator::{Emulator, KeySpec, ResultLayout};
use serde::Deserialize;

const KEY: &str = "k3y-0f-th3-s3ss10n";

/// An emulator that goes by the document that the client was built from.
fn emulator() -> cluvio_emulator::Builder {
    let builder = Emulator::builder()
        .api_key(KEY)
        .execution_time(std::time::Duration::from_millis(50));
    match option_env!("CLUVIO_OPENAPI") {
        Some(path) => builder.document(std::fs::read_to_string(path).unwrap()),
        None => builder,
    }
}

fn client(emulator: &Emulator, key: &str) -> Client {
    let region = Region::custom(emulator.api_url(), emulator.data_url());
    Client::builder(key).region(region).build().unwrap()
}

#[tokio::test]
async fn sql_with_parameters_becomes_typed_rows() {
    #[derive(Debug, Deserialize)]
    struct Month {
        month: String,
        flights: i64,
        delay: Option<f64>,
    }

    let emulator = emulator().start().await.unwrap();
    let result = client(&emulator, KEY)
        .query(
            emulator.datasource_id(),
            "SELECT {departed_at:aggregation} AS month, count(*) AS flights, avg(delay_minutes) AS delay
             FROM flights WHERE {departed_at=timerange} GROUP BY 1 ORDER BY 1",
        )
        .parameters(
            Parameters::new()
                .time_range(TimeRange::between(
                    "2024-01-01T00:00:00Z".parse().unwrap(),
                    "2024-03-31T23:59:59Z".parse().unwrap(),
                ))
                .aggregation(Aggregation::Month),
        )
        .await
        .unwrap();
    let months: Vec<Month> = result.rows().into_vec().await.unwrap();
    assert_eq!(months.len(), 3);
    assert!(months[0].month.starts_with("2024-01") && months[2].month.starts_with("2024-03"));
    assert!(months.iter().all(|month| month.flights > 1000 && month.delay.is_some()));
}

#[tokio::test]
async fn every_layout_of_a_result_gives_the_same_rows() {
    for layout in [
        ResultLayout::ColumnsAndRows,
        ResultLayout::Arrays,
        ResultLayout::Objects,
    ] {
        let emulator = emulator().result_layout(layout).start().await.unwrap();
        let sql = "SELECT 9007199254740993 AS big, NULL AS missing, 'a\"b' AS text, 0.5 AS real, 1 AS big
                   UNION ALL SELECT -1, 2, '', -0.25, 0";
        let result = client(&emulator, KEY)
            .query(emulator.datasource_id(), sql)
            .await
            .unwrap();
        type Row = (i64, Option<i64>, String, f64, i64);
        let rows: Vec<Row> = result.rows().into_vec().await.unwrap();
        let expected: [Row; 2] = [
            (9_007_199_254_740_993, None, "a\"b".to_owned(), 0.5, 1),
            (-1, Some(2), String::new(), -0.25, 0),
        ];
        assert_eq!(rows, expected, "{layout:?}");

        let empty = client(&emulator, KEY)
            .query(emulator.datasource_id(), "SELECT 1 AS a, 2 AS b WHERE 1 = 0")
            .await
            .unwrap();
        assert_eq!(empty.columns().unwrap().len(), 2, "{layout:?}");
        assert_eq!(empty.rows::<(i64, i64)>().try_next().await.unwrap(), None);
    }
}

#[tokio::test]
async fn resources_are_listed_with_what_they_link_to_and_can_be_changed() {
    let emulator = emulator().start().await.unwrap();
    let client = client(&emulator, KEY);
    let api = client.api();

    let datasources = api
        .list_datasources()
        .include(DatasourceInclude::Agents)
        .send()
        .await
        .unwrap();
    let included = Included::of(&datasources);
    let with_agent = datasources
        .data
        .iter()
        .find(|datasource| !datasource.agents().is_empty())
        .unwrap();
    assert_eq!(included.follow(&with_agent.agents()).count(), with_agent.agents().len());

    let attributes = DatasourceInputAttributes {
        name: Some("Warehouse 2".to_owned()),
        password: Some("hunter2".into()),
        ..Default::default()
    };
    let created = api.create_datasource().body(attributes).send().await.unwrap();
    let renamed = DatasourceInputAttributes {
        name: Some("Renamed".to_owned()),
        ..Default::default()
    };
    let updated = api
        .update_datasource()
        .id(&created.data.id)
        .body(renamed)
        .send()
        .await
        .unwrap();
    let attributes = updated.data.attributes.as_ref().unwrap();
    assert_eq!(attributes.name.as_deref(), Some("Renamed"));
    assert_eq!(attributes.password.as_ref().unwrap().expose(), "hunter2");

    let dashboard = &api.list_dashboards().send().await.unwrap().data[0];
    let everything = [
        DashboardInclude::Reports,
        DashboardInclude::Filters,
        DashboardInclude::SqlSnippets,
        DashboardInclude::DashboardGroups,
        DashboardInclude::DashboardSharingLinks,
        DashboardInclude::User,
        DashboardInclude::UserGroups,
    ];
    let dashboard = api
        .get_dashboard()
        .id(&dashboard.id)
        .include(everything)
        .send()
        .await
        .unwrap();
    let included = Included::of(&dashboard);
    assert!(included.follow(&dashboard.data.reports()).count() > 0);
    assert!(included.follow(&dashboard.data.dashboard_sharing_links()).count() > 0);
    assert_eq!(included.follow(&dashboard.data.user()).count(), 1);
}

#[tokio::test]
async fn a_schema_is_fetched_whole_or_by_name() {
    let emulator = emulator().start().await.unwrap();
    let client = client(&emulator, KEY);
    let schema = client.schema(emulator.datasource_id()).await.unwrap();
    assert!(String::from_utf8_lossy(schema.bytes()).contains("airports"));
    let one = client.schema(emulator.datasource_id()).name("main").await.unwrap();
    assert!(one.json().unwrap().is_object());
    let schemas = one.schemas().unwrap();
    assert_eq!(schema.schemas().unwrap(), schemas);
    assert_eq!(schemas[0].name.as_deref(), Some("main"));
    let flights = schemas[0].tables.iter().find(|table| table.name == "flights").unwrap();
    assert_eq!(flights.row_count, Some(70_000));
    assert_eq!(flights.columns[0].type_name.as_deref(), Some("integer"));
    let error = client
        .schema(emulator.datasource_id())
        .name("nowhere")
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
}

#[tokio::test]
async fn bad_input_gets_the_error_that_says_what_to_do() {
    let emulator = emulator().key(KeySpec::new("view-0nly")).start().await.unwrap();
    let full = client(&emulator, KEY);
    let datasource = emulator.datasource_id();

    let error = client(&emulator, "wr0ng")
        .query(datasource, "SELECT 1")
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unauthorized);

    let error = full.query("no-such-datasource", "SELECT 1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);

    let error = full.query(datasource, "").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Invalid);
    assert!(error.errors()[0].source.as_ref().unwrap().pointer.is_some(), "{error}");

    let error = full.query(datasource, "SELECT broken FROM flights").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ExecutionFailed);
    assert!(
        error.to_string().contains("broken") && error.execution_id().is_some(),
        "{error}"
    );

    let body: DatasourceRequest = DatasourceInputAttributes::default().into();
    let error = client(&emulator, "view-0nly")
        .api()
        .create_datasource()
        .body(body)
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Forbidden);
    assert!(error.to_string().contains(error.permissions()[0]), "{error}");
}

#[tokio::test]
async fn the_refresh_of_a_datasource_can_be_waited_for() {
    let emulator = emulator().start().await.unwrap();
    let client = client(&emulator, KEY);
    let refresh = client
        .api()
        .refresh_datasource()
        .id(emulator.datasource_id())
        .send()
        .await
        .unwrap()
        .into_inner();
    if option_env!("CLUVIO_OPENAPI").is_none() {
        let ended = client.execution(refresh.execution_id.unwrap()).wait().await.unwrap();
        assert!(ended.attributes.unwrap().completed_at.is_some());
    }
}
