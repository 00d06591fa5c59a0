//! Which requests get which faults.

use std::time::Duration;

use cluvio_emulator::{Emulator, Fault, Faults, Restart, Rule, Server, StartError};

use crate::client::Api;

async fn under(faults: Faults) -> Api {
    Api::of(Emulator::builder().faults(faults)).await
}

fn plan(words: &str) -> Faults {
    words.parse().unwrap()
}

/// The faults of so many requests of an operation, in order.
async fn faults(api: &Api, operation: &str, count: usize) -> Vec<Option<String>> {
    api.emulator.clear_requests();
    for _ in 0..count {
        api.call(operation).send().await;
    }
    let requests = api.emulator.take_requests();
    let of_operation = requests
        .iter()
        .filter(|one| one.operation_id.as_deref() == Some(operation));
    let faults: Vec<_> = of_operation
        .map(|one| one.fault.as_ref().map(Fault::to_string))
        .collect();
    assert_eq!(faults.len(), count);
    faults
}

#[tokio::test]
async fn the_same_seed_gives_the_same_faults_and_another_gives_others() {
    let words = "seed=7,503=20%,429@1s=10%,latency@0s..1ms=50%";
    let (one, same) = (under(plan(words)).await, under(plan(words)).await);
    let other = under(plan(&words.replace('7', "8"))).await;
    let first = faults(&one, "listDashboards", 100).await;
    assert_eq!(faults(&same, "listDashboards", 100).await, first);
    assert_ne!(faults(&other, "listDashboards", 100).await, first);
    assert_ne!(faults(&one, "listDatasources", 100).await, first);
}

#[tokio::test]
async fn latencies_repeat_and_have_no_part_in_the_other_faults() {
    let latencies = async |api: &Api| -> Vec<Option<Duration>> {
        for _ in 0..50 {
            api.call("listDashboards").send().await;
        }
        api.emulator.requests().into_iter().map(|one| one.latency).collect()
    };
    let words = "seed=7,503=20%,latency@0s..1ms=50%";
    let (one, same) = (under(plan(words)).await, under(plan(words)).await);
    let first = latencies(&one).await;
    assert_eq!(latencies(&same).await, first);
    let delayed = first.iter().flatten().count();
    assert!((15..35).contains(&delayed), "{delayed}");
    let words = "seed=7,503=20%";
    let without = under(plan(words)).await;
    one.emulator
        .set_faults(plan("seed=7,latency@0s..1ms=50%,503=20%"))
        .unwrap();
    assert_eq!(
        faults(&one, "listDashboards", 50).await,
        faults(&without, "listDashboards", 50).await
    );
}

#[tokio::test]
async fn what_other_operations_do_changes_nothing() {
    let (alone, among) = (under(plan("seed=7,503=30%")).await, under(plan("seed=7,503=30%")).await);
    let first = faults(&alone, "listDashboards", 40).await;
    for fault in first {
        faults(&among, "listDatasources", 2).await;
        assert_eq!(faults(&among, "listDashboards", 1).await, [fault]);
    }
}

#[tokio::test]
async fn each_share_is_what_it_says() {
    let api = under(plan("seed=1,503=10%,html-error-after=0%,500=25%")).await;
    let faults = faults(&api, "listDashboards", 1000).await;
    let count = |name: &str| faults.iter().filter(|one| one.as_deref() == Some(name)).count();
    assert!((80..120).contains(&count("503")), "{}", count("503"));
    assert!((215..285).contains(&count("500")), "{}", count("500"));
    assert_eq!(count("html-error-after"), 0);
    let api = under(plan("503=50%,500=50%")).await;
    assert!(!self::faults(&api, "listDashboards", 50).await.contains(&None));
}

#[tokio::test]
async fn each_nth_request_is_exactly_that() {
    let api = under(plan("503=1/3,500=1/2")).await;
    let faults = faults(&api, "listDashboards", 6).await;
    let expected = [None, Some("500"), Some("503"), Some("500"), None, Some("503")];
    assert_eq!(faults.iter().map(Option::as_deref).collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn a_rule_can_be_for_one_operation_or_one_server() {
    let api = under(plan("listDashboards:503,data:500")).await;
    assert_eq!(api.call("listDashboards").send().await.status, 503);
    assert_eq!(api.call("listDatasources").send().await.status, 200);
    assert_eq!(api.call("fetchSchemaData").id("any").send().await.status, 500);
    let api = under(plan("api:503")).await;
    assert_eq!(api.call("listDashboards").send().await.status, 503);
    assert_eq!(api.call("fetchSchemaData").id("any").send().await.status, 401);
}

#[tokio::test]
async fn expired_tokens_are_for_the_data_server_alone() {
    let api = under(plan("expired-token")).await;
    assert_eq!(faults(&api, "listDashboards", 1).await, [None]);
}

#[tokio::test]
async fn paths_of_no_operation_get_no_fault() {
    let api = under(plan("reset")).await;
    let answer = reqwest::get(format!("{}/nowhere", api.emulator.api_url()))
        .await
        .unwrap();
    assert_eq!(answer.status(), 404);
}

#[tokio::test]
async fn a_rate_limit_counts_what_it_is_for_and_says_when_to_come_back() {
    let api = under(plan("api:limit@3/1h")).await;
    for operation in ["listDashboards", "listDatasources", "listDashboards"] {
        api.call(operation).ok().await;
    }
    for _ in 0..2 {
        let answer = api.call("listDatasourceAgents").send().await;
        assert_eq!(answer.status, 429);
        let seconds: u64 = answer.header("retry-after").parse().unwrap();
        assert!((3590..=3600).contains(&seconds), "{seconds}");
    }
    api.call("fetchSchemaData").id("any").refused(401).await;
}

#[tokio::test]
async fn a_rate_limit_lets_pass_again_in_the_next_window() {
    let api = under(Faults::seeded(0).rule(Rule::rate_limit(1, Duration::from_nanos(1)))).await;
    for _ in 0..5 {
        api.call("listDashboards").ok().await;
    }
}

#[tokio::test]
async fn the_next_requests_get_what_was_ordered_and_then_the_plan_goes_on() {
    let (api, alone) = (under(plan("seed=7,503=30%")).await, under(plan("seed=7,503=30%")).await);
    let emulator = &api.emulator;
    emulator.fault_next("listDashboards", 1, None).unwrap();
    emulator.fault_next("listDashboards", 2, Fault::status(500)).unwrap();
    emulator.fault_next("listDatasources", 1, Fault::status(502)).unwrap();
    let planned = faults(&alone, "listDashboards", 40).await;
    let seen = faults(&api, "listDashboards", 40).await;
    let five_hundred = Some("500".to_owned());
    assert_eq!(seen[..3], [None, five_hundred.clone(), five_hundred]);
    assert_eq!(seen[3..], planned[3..]);
    assert_eq!(api.call("listDatasources").send().await.status, 502);
}

#[tokio::test]
async fn a_new_plan_begins_anew_and_forgets_what_was_ordered() {
    let api = under(plan("503=1/2")).await;
    assert_eq!(api.call("listDashboards").send().await.status, 200);
    api.emulator
        .fault_next("listDashboards", 1, Fault::status(500))
        .unwrap();
    api.emulator.set_faults(plan("503=1/2")).unwrap();
    assert_eq!(api.call("listDashboards").send().await.status, 200);
    assert_eq!(api.call("listDashboards").send().await.status, 503);
    api.emulator.set_faults(Faults::default()).unwrap();
    assert_eq!(faults(&api, "listDashboards", 4).await, [const { None }; 4]);
}

#[tokio::test]
async fn numbers_go_on_through_restarts() {
    let mut api = under(plan("503=1/2")).await;
    assert_eq!(api.call("listDashboards").send().await.status, 200);
    api.restart(Restart::losing_state()).await;
    assert_eq!(api.call("listDashboards").send().await.status, 503);
}

#[tokio::test]
async fn a_plan_that_cannot_be_followed_is_refused_and_changes_nothing() {
    let api = under(plan("503")).await;
    let millisecond = Duration::from_millis(1);
    let seeded = || Faults::seeded(0);
    for (faults, reason) in [
        (plan("nothing:503"), "no operation nothing; it has listDatasources, "),
        (
            plan("503=60%,runExecution:500=50%"),
            "runExecution would get a fault in 110.00 %",
        ),
        (plan("503=101%"), "503: a share is from 0 to 1"),
        (plan("503=-1%"), "a share is from 0 to 1"),
        (plan("503=NaN%"), "a share is from 0 to 1"),
        (plan("503=1/0"), "each 0th request"),
        (plan("200"), "200: a status is no error"),
        (plan("limit@0/1s"), "a rate limit lets one request pass"),
        (plan("limit@1/0s"), "the window of a rate limit"),
        (plan("slow@0/1s"), "slow@0/1s: a slow answer"),
        (plan("latency@2s..1s"), "latency@2s..1s: a latency is at most less"),
        (plan("api:expired-token"), "not for the API server"),
        (plan("runExecution:expired-token"), "not for runExecution"),
        (
            seeded().rule(Rule::share(f64::INFINITY, Fault::empty()).server(Server::Data)),
            "empty: a share is from 0 to 1",
        ),
        (
            seeded().rule(Rule::always(Fault::latency(millisecond..=Duration::ZERO))),
            "a latency is at most less",
        ),
    ] {
        let error = api.emulator.set_faults(faults.clone()).unwrap_err();
        assert!(error.to_string().contains(reason), "{error}");
        let refused = Emulator::builder().faults(faults).start().await.unwrap_err();
        assert!(
            matches!(&refused, StartError::Faults(inner) if *inner == error),
            "{refused}"
        );
    }
    assert_eq!(api.call("listDashboards").send().await.status, 503);
}

#[tokio::test]
async fn an_order_that_cannot_be_carried_out_is_refused() {
    let api = Api::start().await;
    for (operation, fault, reason) in [
        ("nothing", Fault::reset(), "no operation nothing"),
        ("runExecution", Fault::expired_token(), "not for runExecution"),
        ("runExecution", Fault::status(600), "600: a status is no error"),
    ] {
        let error = api.emulator.fault_next(operation, 1, fault).unwrap_err();
        assert!(error.to_string().contains(reason), "{error}");
    }
}
