//! What can be sent between threads, and lives as long as one likes: this compiles, or it does not.

use std::future::{Future, IntoFuture};

use cluvio::{
    Batches, ByteStream, Cell, Client, ClientBuilder, Column, DataAccess, Error, ErrorKind, Execution, Included,
    Parameters, Progress, Query, QueryAll, QueryResult, Region, ResponseValue, ResultLimits, RowBatch, Rows,
    SchemaData, SchemaQuery, Secret, Wait, api, api::types, data,
};
use futures_core::Stream;

fn send<T: Send>(_: T) {}
fn future<T: Future + Send + 'static>(_: T) {}
fn lending_future<T: Future + Send>(_: T) {}
fn stream<T: Stream + Send + Unpin + 'static>() {}
fn sent_and_shared<T: Send + Sync + 'static>() {}
fn sent<T: Send + 'static>() {}
fn becomes_future<T: IntoFuture<IntoFuture: Send + 'static> + Send + 'static>() {}

#[test]
fn what_is_held_for_long_can_be_sent_and_shared() {
    sent_and_shared::<Client>();
    sent_and_shared::<ClientBuilder>();
    sent_and_shared::<api::Client>();
    sent_and_shared::<data::Client>();
    sent_and_shared::<Error>();
    sent_and_shared::<Execution>();
    sent_and_shared::<Query>();
    sent_and_shared::<SchemaQuery>();
    sent_and_shared::<SchemaData>();
    sent_and_shared::<Wait>();
    sent_and_shared::<DataAccess>();
    sent_and_shared::<Secret>();
    sent_and_shared::<Region>();
    sent_and_shared::<Parameters>();
    sent_and_shared::<ResultLimits>();
    sent_and_shared::<Progress>();
    sent_and_shared::<Column>();
    sent_and_shared::<RowBatch>();
    sent_and_shared::<Cell<'static>>();
    sent_and_shared::<Included<'static>>();
    sent_and_shared::<ResponseValue<types::DashboardDocument>>();
    sent_and_shared::<types::Resource>();
}

#[test]
fn results_can_be_sent_to_where_they_are_read() {
    sent::<QueryResult>();
    sent::<Batches>();
    sent::<Rows<(String, i64)>>();
    sent::<ByteStream>();
    sent::<QueryAll>();
    stream::<Batches>();
    stream::<Rows<(String, i64)>>();
    stream::<ByteStream>();
    stream::<QueryAll>();
    // What a row is made into need not be sent.
    sent::<Rows<std::rc::Rc<str>>>();
}

#[test]
fn what_is_awaited_can_be_awaited_on_any_thread() {
    becomes_future::<Query>();
    becomes_future::<SchemaQuery>();
    becomes_future::<Wait>();
}

/// Never called: that it compiles is the test.
#[allow(dead_code)]
fn futures_of_methods(client: Client, execution: Execution, mut queries: QueryAll, result: fn() -> QueryResult) {
    let own = client.clone();
    future(async move { own.api().list_dashboards().send().await });
    let own = client.clone();
    future(async move { own.api().get_dashboard().id("d").send().await });
    let own = client.clone();
    future(async move { own.data("t").unwrap().fetch_execution_data().data_key("k").send().await });
    future(client.query("d", "q").start());
    future(client.query("d", "q").into_future());
    future(client.schema("d").into_future());
    lending_future(execution.state());
    lending_future(execution.data_access());
    lending_future(execution.result());
    future(execution.wait().into_future());
    future(execution.wait().result());
    lending_future(queries.next());
    future(result().bytes());
    future(result().json());
    future(result().write_csv(Vec::new()));
    future(result().write_ndjson(Vec::new()));
    future(result().byte_stream().collect());
    future(result().rows::<(i64,)>().into_vec());
    let mut rows = result().rows::<(i64,)>();
    lending_future(rows.try_next());
    let mut batches = result().batches();
    lending_future(batches.try_next());
    send(
        client
            .query_all([])
            .each(|_, result| async move { result.bytes().await }),
    );
}

#[test]
fn a_token_of_one_location_never_gets_to_the_servers_of_the_other() {
    let regions = [Region::Eu, Region::Us].map(|region| Client::builder("k3y").region(region).build().unwrap());
    let [eu, us] = regions.map(|client| format!("{client:?}"));
    let url = |debug: &str, name: &str| {
        let (_, rest) = debug.split_once(&format!(" {name}: \"")).unwrap();
        rest.split('"').next().unwrap().to_owned()
    };
    for (api, data) in [
        (url(&eu, "api"), url(&us, "data")),
        (url(&us, "api"), url(&eu, "data")),
        (url(&us, "api"), "https://data.example.com".to_owned()),
        ("https://api.example.com".to_owned(), url(&eu, "data")),
        (format!("{}.", url(&eu, "api")), format!("{}.", url(&us, "data"))),
    ] {
        let error = Client::builder("k3y")
            .region(Region::custom(&api, &data))
            .build()
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains("belong together"), "{error}");
    }
    let swapped = Region::custom(url(&eu, "data"), url(&eu, "api"));
    let error = Client::builder("k3y").region(swapped).build().unwrap_err();
    assert!(error.to_string().contains("each must be set as what it is"), "{error}");
    let same = Region::custom(url(&us, "api"), url(&us, "data"));
    Client::builder("k3y").region(same).build().unwrap();
}
