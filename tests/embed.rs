//! Signed URLs of shared dashboards, against tokens that other implementations have made.

use std::{
    collections::BTreeMap,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use cluvio::{
    Error, ErrorKind, FilterValue, Secret, TimeRange, api::types::Aggregation, embed::SharingUrl, reqwest::Url,
};
use serde::Deserialize;
use serde_json::{Value, json};

const DASHBOARD: &str = "v3kd-90xw-m2pq";
const TOKEN: &str = "6f3b9d0e-5c1a-4b8e-9d27-1f0a8c4e7b65";
const SECRET: &str = "embed-secret-of-the-example-organization";
const NOW: u64 = 1_712_233_090;

#[derive(Deserialize)]
struct Case {
    name: String,
    secret: String,
    sharing_token: String,
    exp: u64,
    fixed: Vec<(String, Value)>,
}

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

/// A URL that is made at a moment that is always the same.
fn sharing_url() -> SharingUrl {
    SharingUrl::new(DASHBOARD, TOKEN, SECRET).clock(|| at(NOW))
}

fn query(url: &Url) -> BTreeMap<String, String> {
    url.query_pairs().into_owned().collect()
}

/// The claims of the token that the URL has.
fn claims(url: &Url) -> Value {
    let token = &query(url)["sharingSecret"];
    let part = token.split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
}

#[test]
fn the_token_is_the_one_that_ruby_jwt_and_pyjwt_make_byte_for_byte() {
    let read = |text| -> Vec<String> { serde_json::from_str(text).unwrap() };
    let ruby = read(include_str!("fixtures/sharing_tokens/ruby-jwt.json"));
    let python = read(include_str!("fixtures/sharing_tokens/pyjwt.json"));
    let cases: Vec<Case> = serde_json::from_str(include_str!("fixtures/sharing_tokens/cases.json")).unwrap();
    assert_eq!((ruby.len(), python.len()), (cases.len(), cases.len()));
    for (index, case) in cases.into_iter().enumerate() {
        let mut url = SharingUrl::new(DASHBOARD, case.sharing_token, case.secret)
            .clock(|| at(NOW))
            .expires_at(at(case.exp));
        for (name, value) in case.fixed {
            url = match (name.as_str(), value) {
                ("timerange", value) => url.fixed_time_range(TimeRange::raw(value.as_str().unwrap())),
                ("aggregation", value) => url.fixed_aggregation(Aggregation::from(value.as_str().unwrap())),
                (_, Value::Array(values)) => url.fixed_filter(name, values.iter().map(|value| value.as_str().unwrap())),
                (_, other) => panic!("{other}"),
            };
        }
        let token = url.sharing_secret().unwrap();
        assert_eq!(token.expose(), ruby[index], "{}", case.name);
        assert_eq!(token.expose(), python[index], "{}", case.name);
        let url = url.url().unwrap();
        assert_eq!(query(&url)["sharingSecret"], ruby[index], "{}", case.name);
    }
}

#[test]
fn the_url_has_the_form_of_the_vendors_script() {
    let url = sharing_url().url().unwrap();
    let secret = sharing_url().sharing_secret().unwrap();
    assert_eq!(
        url.as_str(),
        format!(
            "https://dashboards.cluvio.com/dashboards/{DASHBOARD}/shared?sharingToken={TOKEN}&sharingSecret={}",
            secret.expose()
        )
    );
    assert_eq!(claims(&url), json!({"sharing_token": TOKEN, "exp": NOW + 600}));
}

#[test]
fn the_time_counts_from_each_url_in_whole_seconds() {
    let expiry = |url: SharingUrl| claims(&url.url().unwrap())["exp"].as_u64().unwrap();
    assert_eq!(
        expiry(sharing_url().expires_in(Duration::from_millis(90_999))),
        NOW + 90
    );
    assert_eq!(expiry(sharing_url().expires_at(at(NOW + 1))), NOW + 1);
    let moment: chrono::DateTime<chrono::Utc> = "2100-01-01T00:00:00Z".parse().unwrap();
    assert_eq!(expiry(sharing_url().expires_at(moment)), 4_102_444_800);

    let later = std::sync::Arc::new(std::sync::atomic::AtomicU64::new(NOW));
    let clock = std::sync::Arc::clone(&later);
    let url = sharing_url().clock(move || at(clock.load(std::sync::atomic::Ordering::Relaxed)));
    assert_eq!(expiry(url.clone()), NOW + 600);
    later.store(NOW + 5, std::sync::atomic::Ordering::Relaxed);
    assert_eq!(expiry(url), NOW + 605);

    let before = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let expiry = expiry(SharingUrl::new(DASHBOARD, TOKEN, SECRET));
    assert!((before + 600..before + 660).contains(&expiry), "{expiry}");
}

#[test]
fn a_url_that_is_good_for_nothing_is_refused() {
    let mut refused: Vec<(SharingUrl, &str)> = vec![
        (sharing_url().expires_in(Duration::ZERO), "expired from the start"),
        (
            sharing_url().expires_in(Duration::from_millis(999)),
            "expired from the start",
        ),
        (sharing_url().expires_at(at(NOW)), "expired from the start"),
        (
            sharing_url().expires_at(UNIX_EPOCH - Duration::from_secs(1)),
            "expired from the start",
        ),
        (sharing_url().expires_in(Duration::MAX), "too far ahead"),
        (sharing_url().expires_at(at(1 << 53)), "too far ahead"),
        (SharingUrl::new("", TOKEN, SECRET), "`` cannot be the id"),
        (SharingUrl::new("..", TOKEN, SECRET), "`..` cannot be the id"),
        (SharingUrl::new(DASHBOARD, "", SECRET), "sharing token is empty"),
        (sharing_url().fixed_filter("", ["x"]), "`` is not the variable name"),
        (sharing_url().parameter("", "x"), "`` is not a parameter"),
    ];
    for name in ["timerange", "aggregation"] {
        refused.push((sharing_url().fixed_filter(name, ["day"]), "setters of their own"));
    }
    for name in ["sharingToken", "sharingSecret", "filters"] {
        refused.push((sharing_url().parameter(name, "x"), "is not a parameter"));
    }
    for (url, why) in refused {
        for error in [url.url().unwrap_err(), url.sharing_secret().unwrap_err()] {
            assert_eq!(error.kind(), ErrorKind::BadRequest, "{error}");
            assert!(error.to_string().contains(why), "{error}");
        }
    }
    let error: Error = SharingUrl::new(DASHBOARD, TOKEN, "").url().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("embed secret is empty"), "{error}");
}

#[test]
fn what_is_fixed_is_in_the_token_and_what_is_set_is_in_the_url() {
    let url = sharing_url()
        .fixed_filter("country", ["FR"])
        .fixed_filter("country", ["DE"])
        .fixed_aggregation(Aggregation::Month)
        .fixed_time_range(TimeRange::all())
        .report("qw1x-7w2l-7rd5")
        .report_only()
        .no_border()
        .background_color("F0F")
        .time_range(TimeRange::raw("1712233090~"))
        .aggregation(Aggregation::Day)
        .filter("größe & co", ["a b+c", "d=e#f"])
        .filter("stops", [0, 1])
        .filter("price", FilterValue::decimal(0.5))
        .drill_events()
        .flag("new & bare")
        .parameter("newer", "")
        .url()
        .unwrap();
    assert_eq!(
        claims(&url)["fixed_parameters"],
        json!({"country": ["DE"], "aggregation": "month", "timerange": "~"})
    );
    let query = query(&url);
    let expected = [
        ("reportId", "qw1x-7w2l-7rd5"),
        ("reportOnly", ""),
        ("noBorder", "true"),
        ("backgroundColor", "F0F"),
        ("timerange", "1712233090~"),
        ("aggregation", "day"),
        ("enableDrillEvents", ""),
        ("new & bare", ""),
        ("newer", ""),
        (
            "filters",
            r#"{"größe & co":["a b+c","d=e#f"],"stops":[0,1],"price":[0.5]}"#,
        ),
    ];
    for (name, value) in expected {
        assert_eq!(query.get(name).map(String::as_str), Some(value), "{name} in {query:?}");
    }
    assert_eq!(query.len(), expected.len() + 2);
    let text = url.as_str();
    assert!(
        text.contains("&reportOnly&") && text.contains("&enableDrillEvents&new%20%26%20bare&newer=&"),
        "{text}"
    );
    assert!(text.contains("&timerange=1712233090~&"), "{text}");
    // A reader that takes no plus for a blank reads the same.
    assert!(text.contains("a%20b%2Bc"), "{text}");
}

#[test]
fn an_id_of_any_characters_stays_one_path_segment() {
    let url = SharingUrl::new("a/b?c#d", TOKEN, SECRET).url().unwrap();
    assert_eq!(url.path(), "/dashboards/a%2Fb%3Fc%23d/shared");
    assert_eq!(url.host_str(), Some("dashboards.cluvio.com"));
}

#[test]
fn neither_secret_nor_token_is_shown() {
    let url = sharing_url()
        .fixed_filter("customer", ["4711"])
        .filter("customer", ["4711"]);
    let token = url.sharing_secret().unwrap();
    for shown in [format!("{url:?}"), format!("{url:#?}"), format!("{token:?}")] {
        for hidden in [SECRET, TOKEN, token.expose(), "4711"] {
            assert!(!shown.contains(hidden), "{shown}");
        }
    }
    let broken = SharingUrl::new("..", TOKEN, Secret::from(SECRET)).url().unwrap_err();
    for shown in [format!("{broken}"), format!("{broken:?}")] {
        assert!(!shown.contains(SECRET) && !shown.contains(TOKEN), "{shown}");
    }
}
