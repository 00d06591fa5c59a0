//! The flag `--faults`, and what the program shows of secrets under faults.

use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use cluvio_emulator::{Emulator, Fault, Faults, KeySpec, Restart, Rule, Server};
use serde_json::{Value, json};

use crate::client::{Api, Request};
use crate::fault_kinds::Seen;

const KEY: &str = "s3cret-k3y";

fn program(faults: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cluvio-emulator"));
    command
        .args(["--api-key", KEY, "--faults", faults])
        .env_remove("CLUVIO_EMULATOR_API_KEY")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// One of each, in the order of the help.
const WORDS: [&str; 24] = [
    "503",
    "503@1s",
    "503@date+1s",
    "html-error",
    "html-page",
    "reset",
    "silence",
    "restart",
    "restart@1s",
    "restart-losing",
    "restart-losing@1s",
    "503-after@2s",
    "html-error-after",
    "html-page-after",
    "reset-after",
    "silence-after",
    "restart-after",
    "restart-losing-after",
    "reset-in-head",
    "reset-in-body",
    "truncate",
    "truncate-chunked",
    "empty",
    "slow@16/50ms",
];

#[test]
fn every_fault_has_a_word_that_means_it() {
    let second = Duration::from_secs(1);
    let (keeping, losing) = (Restart::keeping_state(), Restart::losing_state());
    let faults = [
        Fault::status(503),
        Fault::status(503).retry_after(second),
        Fault::status(503).retry_after_date(second),
        Fault::html_error(),
        Fault::html_page(),
        Fault::reset(),
        Fault::silence(),
        Fault::restart(keeping),
        Fault::restart(keeping.down_for(second)),
        Fault::restart(losing),
        Fault::restart(losing.down_for(second)),
        Fault::status(503).after_processing().retry_after(2 * second),
        Fault::html_error().after_processing(),
        Fault::html_page().after_processing(),
        Fault::reset().after_processing(),
        Fault::silence().after_processing(),
        Fault::restart(keeping).after_processing(),
        Fault::restart(losing).after_processing(),
        Fault::reset_in_head(),
        Fault::reset_in_body(),
        Fault::truncated(),
        Fault::truncated_chunked(),
        Fault::empty(),
        Fault::slow(16, Duration::from_millis(50)),
    ];
    let others = [
        ("expired-token", Fault::expired_token()),
        ("latency@1s", Fault::latency(second..=second)),
        ("latency@10ms..1s", Fault::latency(Duration::from_millis(10)..=second)),
    ];
    for (word, fault) in WORDS.into_iter().zip(faults).chain(others) {
        assert_eq!(fault.to_string(), word);
        let always = Faults::default().rule(Rule::always(fault));
        assert_eq!(word.parse(), Ok(always));
    }
}

#[test]
fn what_spoils_an_answer_comes_after_the_processing_anyway() {
    for fault in [
        Fault::truncated(),
        Fault::expired_token(),
        Fault::slow(1, Duration::ZERO),
    ] {
        assert_eq!(fault.clone().after_processing(), fault);
    }
}

#[test]
fn places_shares_numbers_and_the_seed_are_read() {
    let words = "503=5%,seed=7,data:empty=0.5%,runExecution:reset=1/20,api:limit@100/1s";
    let rules = Faults::seeded(7)
        .rule(Rule::share(0.05, Fault::status(503)))
        .rule(Rule::share(0.005, Fault::empty()).server(Server::Data))
        .rule(Rule::every(20, Fault::reset()).operation("runExecution"))
        .rule(Rule::rate_limit(100, Duration::from_secs(1)).server(Server::Api));
    assert_eq!(words.parse(), Ok(rules));
}

#[test]
fn what_cannot_be_read_is_named_with_what_there_is() {
    for (words, item, reason) in [
        ("503=5%,rset=1%", "rset=1%", "reset, silence, restart"),
        ("", "", "no fault is called so"),
        ("503,", "", "no fault is called so"),
        ("503=5", "503=5", "5% or, for each 20th request, 1/20"),
        ("503=many%", "503=many%", "\"many\" is not a share in percent"),
        ("503=1/x", "503=1/x", "\"x\" is not a number of requests"),
        ("503@soon", "503@soon", "\"soon\" is not a time such as 50ms or 2s"),
        ("503@date+soon", "503@date+soon", "\"soon\" is not a time"),
        ("503@-1s", "503@-1s", "\"-1s\" is not a time"),
        ("latency", "latency", "latency@TIME"),
        ("slow", "slow", "slow@16/50ms"),
        ("slow@x/1s", "slow@x/1s", "\"x\" is not a number of bytes"),
        ("limit@5", "limit@5", "limit@100/1s"),
        ("limit@5/1s=5%", "limit@5/1s=5%", "a limit is always there"),
        ("reset@1s", "reset@1s", "no fault is called so"),
        ("truncate-after", "truncate-after", "no -after"),
        ("seed=x", "seed=x", "\"x\" is not a number from 0 to 2^64-1"),
        (":503", ":503", "api, data, or an operationId"),
    ] {
        let error = words.parse::<Faults>().unwrap_err().to_string();
        assert!(error.starts_with(&format!("{item:?}: ")), "{error}");
        assert!(error.contains(reason), "{error}");
    }
    let twice = "seed=1,seed=2".parse::<Faults>().unwrap_err();
    assert_eq!(twice.to_string(), "seed= is given twice");
}

#[test]
fn what_the_program_cannot_read_is_a_usage_error_and_what_it_cannot_follow_ends_it() {
    let output = program("503=5%,rset=1%").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let message = String::from_utf8(output.stderr).unwrap();
    assert!(
        message.contains("--faults") && message.contains("\"rset=1%\""),
        "{message}"
    );
    let output = program("listNothing:503").output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let message = String::from_utf8(output.stderr).unwrap();
    assert!(message.contains("no operation listNothing"), "{message}");
    assert_eq!(message.lines().count(), 1, "{message}");
}

#[test]
fn the_help_and_the_readme_tell_of_every_fault() {
    let output = program("503").arg("--help").output().unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    let text = include_str!("../../src/data/faults.txt");
    assert!(help.contains(text.trim_end()), "{help}");
    assert!(include_str!("../../README.md").contains(text));
    // The program's own list of faults, from where it misses one.
    let error = "?".parse::<Faults>().unwrap_err().to_string();
    let (_, list) = error.split_once("there are ").unwrap();
    let words = list
        .split([',', ';', ' '])
        .filter(|word| word.contains(['@', '-']) || *word == "reset");
    let words: Vec<&str> = words.filter(|word| !["-after", "503-after:"].contains(word)).collect();
    assert!(words.len() > 15, "{words:?}");
    for word in words {
        assert!(text.contains(word), "{word}");
    }
}

/// Ends the program however a test ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn assert_absent(secrets: &[&str], text: &str) {
    for secret in secrets {
        assert!(!secret.is_empty() && !text.contains(secret), "{secret} is in {text}");
    }
}

const VIEW_KEY: &str = "v13w-k3y";
const PASSWORD: &str = "p4ssw0rd-that-is-kept";

fn new_datasource(api: &Api) -> Request<'_> {
    let attributes = json!({ "name": "Shop", "password": PASSWORD });
    api.call("createDatasource")
        .json(&json!({ "data": { "attributes": attributes } }))
}

#[tokio::test]
async fn no_debug_output_has_a_secret() {
    let builder = || Emulator::builder().execution_time(Duration::ZERO).view_key(VIEW_KEY);
    let api = Api::of(builder()).await;
    let created = new_datasource(&api).ok().await;
    assert_eq!(created["data"]["attributes"]["password"], PASSWORD);
    let (data_key, token) = api.access(&api.run("SELECT 1").await).await;
    let key = api.emulator.api_key().to_owned();
    let emulator = &api.emulator;
    emulator
        .set_faults("expired-token,latency@0s,503=1/2".parse().unwrap())
        .unwrap();
    for _ in 0..2 {
        new_datasource(&api).send().await;
        api.call("listDashboards").key(VIEW_KEY).send().await;
    }
    api.call("fetchExecutionData").id(&data_key).key(&token).send().await;
    let same_twice = builder().api_key(VIEW_KEY);
    let shown = [
        format!(
            "{emulator:?} {:?} {:?}",
            builder().api_key(&key),
            KeySpec::new(VIEW_KEY)
        ),
        format!("{:?} {:?}", emulator.requests(), emulator.executed_sql()),
        format!("{:?}", same_twice.start().await.unwrap_err()),
        format!("{:?}", emulator.fault_next("nothing", 1, None).unwrap_err()),
        format!("{:?}", emulator.restart(Restart::losing_state()).await),
        format!("{:?}", "limit@1/1s,503=5%".parse::<Faults>()),
    ];
    assert_absent(&[&key, VIEW_KEY, PASSWORD, &token], &shown.concat());
}

#[tokio::test]
async fn the_program_shows_no_secret_however_it_misbehaves() {
    let words = "seed=3,503@1s=10%,reset-after=10%,reset=5%,truncate=10%,truncate-chunked=5%,html-error=5%,empty=5%,\
         reset-in-head=5%,slow@64/1ms=5%,data:expired-token=30%,latency@0s..1ms=50%";
    let mut child = program(words)
        .args(["--execution-time", "0s"])
        .spawn()
        .map(Running)
        .unwrap();
    let mut stdout = BufReader::new(child.0.stdout.take().unwrap());
    let mut output = String::new();
    stdout.read_line(&mut output).unwrap();
    let ready: Value = serde_json::from_str(&output).unwrap();
    let address = |url: &str| -> SocketAddr { ready[url].as_str().unwrap()["http://".len()..].parse().unwrap() };
    // Its requests are those to the program.
    let api = Api::of(Emulator::builder().api_key(KEY)).await;
    let call = |request: Request<'_>, url: &str| Seen::sent_to(address(url), &request.wire().1);
    let run = json!({ "sql_query": "SELECT 1" });
    let mut tokens = Vec::new();
    for _ in 0..150 {
        call(new_datasource(&api), "api_url");
        let started = call(api.call("runExecution").id(api.datasource()).json(&run), "api_url").json();
        let Some(execution) = started["data"]["attributes"]["execution_id"].as_str() else {
            continue;
        };
        let access = call(api.call("getExecutionData").id(execution), "api_url").json();
        let (data_key, token) = (access["data_key"].as_str(), access["data_access_token"].as_str());
        if let (Some(data_key), Some(token)) = (data_key, token) {
            call(api.call("fetchExecutionData").id(data_key).key(token), "data_url");
            tokens.push(token.to_owned());
        }
    }
    assert!(tokens.len() > 10, "{}", tokens.len());
    child.0.kill().unwrap();
    stdout.read_to_string(&mut output).unwrap();
    child.0.stderr.take().unwrap().read_to_string(&mut output).unwrap();
    let secrets: Vec<&str> = tokens.iter().map(String::as_str).chain([KEY, PASSWORD]).collect();
    assert_absent(&secrets, &output);
}
