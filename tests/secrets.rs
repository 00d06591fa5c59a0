//! A whole session in which everything is shown that can be, and no secret is among it.

mod support;

use std::{
    fmt::{self, Debug, Write as _},
    sync::{Mutex, PoisonError},
    time::Duration,
};

use cluvio::{
    Client, Region, ResultLimits, RetryPolicy, Secret,
    api::types::{DatasourceAgentInputAttributes, DatasourceInputAttributes, DatasourceRequest},
};
use cluvio_emulator::Emulator;
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span,
};

const KEY: &str = "k3y-0f-th3-wh0le-s3ss10n";
const PASSWORD: &str = "p4ssw0rd-0f-th3-w4reh0use";

/// All that was told to anybody.
static TOLD: Mutex<String> = Mutex::new(String::new());

fn tell(what: impl fmt::Display) {
    let mut told = TOLD.lock().unwrap_or_else(PoisonError::into_inner);
    writeln!(told, "{what}").unwrap();
}

fn show(what: &dyn Debug) {
    tell(format_args!("{what:?}\n{what:#?}"));
}

fn show_error(error: &cluvio::Error) {
    show(error);
    tell(error);
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        show(&cause);
        tell(cause);
        source = cause.source();
    }
    show(&error.errors());
    show(&(
        error.kind(),
        error.status(),
        error.request_id(),
        error.path(),
        error.execution_id(),
    ));
}

/// Takes every span and event of every crate, at every level.
struct Everything;

impl Visit for Everything {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        tell(format_args!("{}={value:?}", field.name()));
    }
}

impl Subscriber for Everything {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
        tell(attributes.metadata().name());
        attributes.record(&mut Self);
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        values.record(&mut Self);
    }

    fn event(&self, event: &Event<'_>) {
        tell(event.metadata().target());
        event.record(&mut Self);
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

impl log::Log for Everything {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        tell(format_args!("{} {}", record.target(), record.args()));
    }

    fn flush(&self) {}
}

fn attributes() -> DatasourceInputAttributes {
    DatasourceInputAttributes {
        name: Some("Warehouse".to_owned()),
        password: Some(PASSWORD.into()),
        ..Default::default()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_is_shown_in_a_whole_session_is_secret() {
    tracing::subscriber::set_global_default(Everything).unwrap();
    log::set_logger(&Everything).unwrap();
    log::set_max_level(log::LevelFilter::Trace);

    let pause = Duration::from_millis(1);
    let emulator = Emulator::builder().api_key(KEY).execution_time(pause);
    show(&emulator);
    let emulator = emulator.start().await.unwrap();
    show(&emulator);
    let region = Region::custom(emulator.api_url(), emulator.data_url());
    let builder = Client::builder(KEY)
        .region(region)
        .retry(RetryPolicy::default().retries(1).backoff(pause, pause));
    show(&builder);
    show(&Secret::from(KEY));
    let client = builder.build().unwrap();
    show(&client);
    show(client.api());

    let api = client.api();
    let create = api.create_datasource().body(attributes());
    show(&create);
    show(&attributes());
    let created = create.send().await.unwrap();
    show(&created);
    show(&*created);
    show(&api.list_datasources().send().await.unwrap());
    let agent = api.create_datasource_agent().body(DatasourceAgentInputAttributes {
        name: Some("Agent".to_owned()),
        ..Default::default()
    });
    show(&agent);
    let secret_key = match agent.send().await {
        Ok(agent) => {
            show(&agent);
            agent
                .data
                .attributes
                .as_ref()
                .and_then(|attributes| attributes.secret_key.clone())
        }
        Err(error) => {
            show_error(&error);
            None
        }
    };

    let datasource = emulator.datasource_id();
    let sql = "SELECT id, name FROM airports";
    let query = client.query(datasource, sql);
    show(&query);
    let execution = query.start().await.unwrap();
    show(&execution);
    show(&execution.wait());
    show(&execution.wait().await.unwrap());
    let access = execution.data_access().await.unwrap();
    show(&access);
    show(&client.data(access.token.clone()).unwrap());
    let result = execution.result().await.unwrap();
    show(&result);
    show(&result.columns());
    let mut rows = result.rows::<(i64, String)>();
    show(&rows);
    show(&rows.try_next().await.unwrap());
    let mut batches = client.query(datasource, sql).await.unwrap().batches();
    show(&batches);
    show(&batches.try_next().await.unwrap());
    show(&client.query(datasource, sql).await.unwrap().byte_stream());
    let schema = client.schema(datasource);
    show(&schema);
    show(&schema.await.unwrap());
    let mut all = client.query_all([client.query(datasource, sql)]);
    show(&all);
    show(&all.next().await.unwrap());

    for error in [
        client.query(datasource, "SELECT broken").await.unwrap_err(),
        client.query(datasource, "").await.unwrap_err(),
        client.query("nowhere", sql).await.unwrap_err(),
        client.execution("nowhere").state().await.unwrap_err(),
        client
            .data("n0-t0ken")
            .unwrap()
            .fetch_execution_data()
            .data_key(&access.key)
            .send()
            .await
            .unwrap_err(),
        client
            .query(datasource, sql)
            .await
            .unwrap()
            .rows::<bool>()
            .try_next()
            .await
            .unwrap_err(),
        client
            .query(datasource, sql)
            .deadline(Duration::ZERO)
            .await
            .unwrap_err(),
        client.schema("nowhere").await.unwrap_err(),
        api.create_datasource()
            .body(DatasourceRequest::from(attributes()))
            .body_map(|_| Default::default())
            .send()
            .await
            .err()
            .unwrap_or_else(|| Client::builder("").region(Region::Eu).build().unwrap_err()),
        Client::builder(format!("{KEY}\n"))
            .region(Region::Eu)
            .build()
            .unwrap_err(),
        Client::builder(KEY)
            .region(Region::custom(format!("https://{KEY}@example.com"), "x"))
            .build()
            .unwrap_err(),
        Client::builder(KEY)
            .region(Region::custom(format!("ftp://{KEY}/"), "x"))
            .build()
            .unwrap_err(),
    ] {
        show_error(&error);
    }
    let small = Client::builder(KEY)
        .region(client.region().clone())
        .result_limits(ResultLimits::default().row_bytes(1))
        .document_bytes(10);
    show(&small);
    show_error(
        &small
            .build()
            .unwrap()
            .api()
            .list_datasources()
            .send()
            .await
            .unwrap_err(),
    );
    show(&emulator.requests());

    let told = TOLD.lock().unwrap().clone();
    for needed in ["cluvio.query", "cluvio.request", "Warehouse", "airports"] {
        assert!(
            told.contains(needed),
            "`{needed}` was not shown, so that this test shows nothing"
        );
    }
    let mut secrets = vec![KEY, PASSWORD, access.token.expose()];
    secrets.extend(secret_key.as_ref().map(Secret::expose));
    assert_eq!(secrets.len(), 4, "an agent's secret key is returned as well");
    for secret in secrets {
        if let Some(at) = told.find(secret) {
            let begin = told[..at].rfind('\n').unwrap_or_default();
            panic!("a secret was shown: {}", &told[begin..told.len().min(at + 200)]);
        }
    }
}
