//! Data access tokens.

use std::time::Duration;

use cluvio_emulator::Emulator;

use crate::client::Api;

async fn start(region: &str, ttl: Duration) -> Api {
    let builder = Emulator::builder().execution_time(Duration::ZERO);
    Api::of(builder.region(region).token_ttl(ttl)).await
}

const LONG: Duration = Duration::from_secs(60);

#[tokio::test]
async fn an_expired_token_is_refused() {
    let api = start("eu", Duration::ZERO).await;
    let (data_key, token) = api.access(&api.run("SELECT 1").await).await;
    let errors = api
        .call("fetchExecutionData")
        .id(&data_key)
        .key(&token)
        .refused(401)
        .await;
    assert_eq!(errors[0]["code"], "token_expired");
}

#[tokio::test]
async fn a_token_is_good_more_than_once_until_it_expires() {
    let api = start("eu", LONG).await;
    let (data_key, token) = api.access(&api.run("SELECT 1").await).await;
    for _ in 0..2 {
        api.call("fetchExecutionData").id(&data_key).key(&token).ok().await;
    }
}

#[tokio::test]
async fn a_token_opens_no_other_data_key() {
    let api = start("eu", LONG).await;
    let (first, _) = api.access(&api.run("SELECT 1").await).await;
    let (_, token) = api.access(&api.run("SELECT 2").await).await;
    let errors = api.call("fetchExecutionData").id(&first).key(&token).refused(403).await;
    assert_eq!(errors[0]["code"], "token_of_another_data_key");
}

#[tokio::test]
async fn a_token_opens_no_other_kind_of_data() {
    let api = start("eu", LONG).await;
    let (data_key, token) = api.access(&api.run("SELECT 1").await).await;
    api.call("fetchSchemaData").id(&data_key).key(&token).refused(404).await;
}

#[tokio::test]
async fn a_token_counts_only_in_the_region_that_issued_it() {
    let (eu, us) = (start("eu", LONG).await, start("us", LONG).await);
    let (data_key, token) = eu.access(&eu.run("SELECT 1").await).await;
    let errors = us
        .call("fetchExecutionData")
        .id(&data_key)
        .key(&token)
        .refused(401)
        .await;
    assert_eq!(errors[0]["code"], "token_of_another_region");
}

#[tokio::test]
async fn an_unknown_token_is_refused() {
    let api = start("eu", LONG).await;
    let errors = api
        .call("fetchExecutionData")
        .id("any")
        .key("eu.made-up")
        .refused(401)
        .await;
    assert_eq!(errors[0]["code"], "token_unknown");
}
