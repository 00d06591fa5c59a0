//! Each kind of fault, as it is on the wire.

use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use cluvio_emulator::{Emulator, Fault, RecordedRequest};
use serde_json::{Value, json};

use crate::client::{Api, Request};

/// What came before the connection ended, and how it did.
#[derive(Debug, PartialEq)]
pub struct Seen {
    pub text: String,
    pub end: Result<(), ErrorKind>,
}

impl Seen {
    pub fn of(request: Request<'_>) -> Self {
        let (address, bytes) = request.wire();
        Self::sent_to(address, &bytes)
    }

    pub fn sent_to(address: SocketAddr, request: &[u8]) -> Self {
        let mut stream = TcpStream::connect(address).unwrap();
        // One that is reset at once may refuse the end of the request.
        let sent = stream.write_all(request);
        let mut bytes = Vec::new();
        let end = stream.read_to_end(&mut bytes).map(|_| ()).and(sent);
        let text = String::from_utf8(bytes).unwrap();
        let end = end.map_err(|error| error.kind());
        Self { text, end }
    }

    /// The body, or null where it is none of JSON.
    pub fn json(&self) -> Value {
        let body = self.text.split_once("\r\n\r\n").map_or("", |(_, body)| body);
        serde_json::from_str(body).unwrap_or_default()
    }

    /// Head and body.
    fn parts(&self) -> (&str, &str) {
        self.text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("{self:?}"))
    }

    fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.parts().0.lines();
        lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }
}

const NOTHING_BUT_A_RESET: Seen = Seen {
    text: String::new(),
    end: Err(ErrorKind::ConnectionReset),
};

fn run(api: &Api) -> Request<'_> {
    let body = json!({ "sql_query": "SELECT 1" });
    api.call("runExecution").id(api.datasource()).json(&body)
}

fn order(api: &Api, fault: &Fault) {
    api.emulator.fault_next("runExecution", 1, fault.clone()).unwrap();
}

/// What an execution is started with, when its request gets the fault.
async fn under(fault: Fault) -> (Api, Seen) {
    let api = Api::start().await;
    order(&api, &fault);
    let seen = Seen::of(run(&api));
    (api, seen)
}

fn last(api: &Api) -> RecordedRequest {
    api.emulator.requests().pop().unwrap()
}

/// Whether the request was processed, by all that tells, and the status that is recorded of its answer.
fn trace(api: &Api, fault: &Fault) -> (bool, Option<u16>) {
    let recorded = last(api);
    assert_eq!(recorded.fault.as_ref(), Some(fault));
    assert_eq!(api.emulator.executions_started(), usize::from(recorded.processed));
    (recorded.processed, recorded.status)
}

#[tokio::test]
async fn an_error_status_comes_with_json_api_errors_and_nothing_is_done() {
    for status in [408, 429, 500, 502, 503, 504] {
        let api = Api::start().await;
        let fault = Fault::status(status);
        order(&api, &fault);
        let answer = run(&api).send().await;
        assert_eq!(answer.status, status);
        assert_eq!(answer.header("content-type"), "application/vnd.api+json");
        assert_eq!(answer.json()["errors"][0]["code"], "fault");
        assert_eq!(answer.header("retry-after"), "");
        assert_eq!(trace(&api, &fault), (false, Some(status)));
    }
}

#[tokio::test]
async fn an_error_status_can_come_after_the_processing() {
    let fault = Fault::status(504).after_processing();
    let (api, seen) = under(fault.clone()).await;
    assert!(seen.text.starts_with("HTTP/1.1 504 "), "{seen:?}");
    assert_eq!(trace(&api, &fault), (true, Some(504)));
    assert_eq!(api.emulator.executed_sql(), ["SELECT 1"]);
}

#[tokio::test]
async fn a_request_that_is_refused_anyway_is_not_processed() {
    let api = Api::start().await;
    let fault = Fault::reset().after_processing();
    order(&api, &fault);
    let seen = Seen::of(run(&api).json(&json!({ "sql_query": "" })));
    assert_eq!(seen, NOTHING_BUT_A_RESET);
    assert_eq!(trace(&api, &fault), (false, None));
}

#[tokio::test]
async fn retry_after_is_in_whole_seconds_rounded_up() {
    for (milliseconds, header) in [(0, "0"), (1, "1"), (1000, "1"), (1001, "2")] {
        let fault = Fault::status(503).retry_after(Duration::from_millis(milliseconds));
        let (_, seen) = under(fault).await;
        assert_eq!(seen.header("retry-after"), Some(header));
    }
}

#[tokio::test]
async fn retry_after_can_be_a_date() {
    let before = jiff::Timestamp::now();
    let (_, seen) = under(Fault::status(429).retry_after_date(Duration::from_secs(3600))).await;
    let after = jiff::Timestamp::now();
    let header = seen.header("retry-after").unwrap();
    assert!(header.ends_with(" GMT") && header.len() == 29, "{header}");
    let date = jiff::fmt::rfc2822::DateTimeParser::new()
        .parse_timestamp(header)
        .unwrap();
    let second = jiff::SignedDuration::from_secs(1);
    let hour = jiff::SignedDuration::from_hours(1);
    assert!(date >= before + hour && date <= after + hour + second, "{header}");
}

#[tokio::test]
async fn a_proxy_answers_in_html() {
    let fault = Fault::html_error();
    let (api, seen) = under(fault.clone()).await;
    assert!(seen.text.starts_with("HTTP/1.1 502 "), "{seen:?}");
    assert_eq!(seen.header("content-type"), Some("text/html; charset=utf-8"));
    assert!(seen.parts().1.starts_with("<!doctype html>"), "{seen:?}");
    assert_eq!(trace(&api, &fault), (false, Some(502)));
    let (api, _) = under(fault.clone().after_processing()).await;
    assert_eq!(trace(&api, &fault.after_processing()), (true, Some(502)));
}

#[tokio::test]
async fn a_portal_answers_200_in_html() {
    let fault = Fault::html_page();
    let (api, seen) = under(fault.clone()).await;
    assert!(seen.text.starts_with("HTTP/1.1 200 "), "{seen:?}");
    assert_eq!(seen.header("content-type"), Some("text/html; charset=utf-8"));
    assert_eq!(trace(&api, &fault), (false, Some(200)));
}

#[tokio::test]
async fn a_reset_comes_before_anything_is_done() {
    let fault = Fault::reset();
    let (api, seen) = under(fault.clone()).await;
    assert_eq!(seen, NOTHING_BUT_A_RESET);
    assert_eq!(trace(&api, &fault), (false, None));
}

#[tokio::test]
async fn a_reset_after_the_processing_hides_what_was_done() {
    let fault = Fault::reset().after_processing();
    let (api, seen) = under(fault.clone()).await;
    assert_eq!(seen, NOTHING_BUT_A_RESET);
    assert_eq!(trace(&api, &fault), (true, None));
}

#[tokio::test]
async fn a_reset_in_the_head_shows_the_status_alone() {
    let fault = Fault::reset_in_head();
    let (api, seen) = under(fault.clone()).await;
    assert_eq!(seen.text, "HTTP/1.1 200");
    assert_eq!(seen.end, Err(ErrorKind::ConnectionReset));
    assert_eq!(trace(&api, &fault), (true, Some(200)));
}

#[tokio::test]
async fn a_reset_in_the_body_shows_half_of_it() {
    let fault = Fault::reset_in_body();
    let (api, seen) = under(fault.clone()).await;
    let announced: usize = seen.header("content-length").unwrap().parse().unwrap();
    assert_eq!(seen.parts().1.len(), announced / 2);
    assert_eq!(seen.end, Err(ErrorKind::ConnectionReset));
    assert_eq!(trace(&api, &fault), (true, Some(200)));
}

#[tokio::test]
async fn a_truncated_body_has_half_of_what_is_announced_and_a_quiet_end() {
    let fault = Fault::truncated();
    let (api, seen) = under(fault.clone()).await;
    let announced: usize = seen.header("content-length").unwrap().parse().unwrap();
    assert_eq!(seen.parts().1.len(), announced / 2);
    assert_eq!(seen.end, Ok(()));
    assert_eq!(trace(&api, &fault), (true, Some(200)));
}

#[tokio::test]
async fn a_truncated_chunked_body_lacks_its_last_chunk_only() {
    let fault = Fault::truncated_chunked();
    let (api, seen) = under(fault.clone()).await;
    assert_eq!(seen.header("transfer-encoding"), Some("chunked"));
    assert_eq!(seen.header("content-length"), None);
    let (length, chunk) = seen.parts().1.split_once("\r\n").unwrap();
    let data = chunk.strip_suffix("\r\n").unwrap();
    assert_eq!(usize::from_str_radix(length, 16).unwrap(), data.len());
    assert!(serde_json::from_str::<Value>(data).is_ok(), "{data}");
    assert_eq!(seen.end, Ok(()));
    assert_eq!(trace(&api, &fault), (true, Some(200)));
}

#[tokio::test]
async fn an_answer_without_a_body_breaks_off_in_its_head() {
    let api = Api::of(Emulator::builder().execution_time(Duration::from_secs(600))).await;
    let execution = api.run("SELECT 1").await;
    let faults = [
        (Fault::reset_in_body(), Err(ErrorKind::ConnectionReset)),
        (Fault::truncated(), Ok(())),
        (Fault::truncated_chunked(), Ok(())),
    ];
    for (fault, end) in faults {
        api.emulator.fault_next("getExecutionData", 1, fault).unwrap();
        let seen = Seen::of(api.call("getExecutionData").id(&execution));
        assert_eq!((seen.text.as_str(), seen.end), ("HTTP/1.1 204", end));
    }
}

#[tokio::test]
async fn an_empty_answer_says_that_it_is() {
    let fault = Fault::empty();
    let (api, seen) = under(fault.clone()).await;
    assert!(seen.text.starts_with("HTTP/1.1 200 "), "{seen:?}");
    assert_eq!(seen.header("content-length"), Some("0"));
    assert_eq!(seen.parts().1, "");
    assert_eq!(trace(&api, &fault), (true, Some(200)));
}

#[tokio::test]
async fn a_slow_answer_comes_whole_and_in_its_time() {
    let (bytes, pause) = (32, Duration::from_millis(3));
    let fault = Fault::slow(bytes, pause);
    let begin = Instant::now();
    let (api, seen) = under(fault.clone()).await;
    let parts = seen.text.len().div_ceil(bytes);
    assert!(begin.elapsed() >= pause * u32::try_from(parts - 1).unwrap());
    let announced: usize = seen.header("content-length").unwrap().parse().unwrap();
    assert_eq!(seen.parts().1.len(), announced);
    assert_eq!(trace(&api, &fault), (true, Some(200)));
}

#[tokio::test]
async fn slowness_ends_with_its_answer() {
    let api = Api::of(Emulator::builder().execution_time(Duration::from_secs(600))).await;
    let execution = api.run("SELECT 1").await;
    // All of it goes out at once, and the pause of a day comes after it.
    let slow = Fault::slow(4096, Duration::from_secs(86_400));
    api.emulator.fault_next("getExecutionData", 1, slow).unwrap();
    for _ in 0..2 {
        let answer = api.call("getExecutionData").id(&execution).send().await;
        assert_eq!(answer.status, 204);
    }
    assert_eq!(api.emulator.most_connections(cluvio_emulator::Server::Api), 1);
}

#[tokio::test]
async fn silence_lasts() {
    for (fault, processed) in [(Fault::silence(), false), (Fault::silence().after_processing(), true)] {
        let api = Api::start().await;
        order(&api, &fault);
        let (address, bytes) = run(&api).wire();
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(&bytes).unwrap();
        while api.emulator.requests().is_empty() || last(&api).processed != processed {
            std::thread::yield_now();
        }
        stream.set_read_timeout(Some(Duration::from_millis(50))).unwrap();
        let kind = stream.read(&mut [0]).unwrap_err().kind();
        assert!(matches!(kind, ErrorKind::WouldBlock | ErrorKind::TimedOut), "{kind}");
        assert_eq!(trace(&api, &fault), (processed, None));
        // The others are answered all the same.
        run(&api).ok().await;
    }
}

#[tokio::test]
async fn latency_comes_first_and_any_other_fault_then() {
    let time = Duration::from_millis(5)..=Duration::from_millis(9);
    let begin = Instant::now();
    let (api, seen) = under(Fault::latency(time.clone())).await;
    assert!(seen.text.starts_with("HTTP/1.1 200 "), "{seen:?}");
    let recorded = last(&api);
    assert_eq!(recorded.fault, None);
    assert!(recorded.latency.is_some_and(|latency| time.contains(&latency)));
    assert!(begin.elapsed() >= recorded.latency.unwrap());

    api.emulator.set_faults("latency@1ms".parse().unwrap()).unwrap();
    order(&api, &Fault::status(500));
    let answer = run(&api).send().await;
    assert_eq!(answer.status, 500);
    assert_eq!(last(&api).latency, Some(Duration::from_millis(1)));
}

#[tokio::test]
async fn an_expired_token_stays_expired_and_a_new_one_is_good() {
    let api = Api::start().await;
    let execution = api.run("SELECT 1").await;
    let (data_key, token) = api.access(&execution).await;
    let fetch = |data_key: &str, token: &str| api.call("fetchExecutionData").id(data_key).key(token);
    let fault = Fault::expired_token();
    api.emulator.fault_next("fetchExecutionData", 1, fault.clone()).unwrap();
    for gets in [Some(fault), None] {
        let errors = fetch(&data_key, &token).refused(401).await;
        assert_eq!(errors[0]["code"], "token_expired");
        assert_eq!(last(&api).fault, gets);
    }
    let (data_key, token) = api.access(&execution).await;
    fetch(&data_key, &token).ok().await;
}
