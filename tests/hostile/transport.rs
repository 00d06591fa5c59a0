//! Answers that break the rules of HTTP, or never come to an end of their own.

use std::time::Duration;

use cluvio::ErrorKind;

use super::{Call, KEY, Reply, Target};

/// What fits into the sockets besides what is read, in bytes.
const SOCKETS: u64 = 16 << 20;
const LIST: &str = r#"{"data":[]}"#;
const TABLE: &str = r#"{"columns":["n"],"rows":[[1],[2]]}"#;

fn body_of(call: Call) -> &'static str {
    if call == Call::List { LIST } else { TABLE }
}

#[tokio::test]
async fn what_is_no_http_is_a_broken_connection() {
    let target = Target::start().await;
    for raw in [
        "",
        "\r\n\r\n",
        "{\"data\":[]}",
        "<html>",
        "HTTP/1.1",
        "HTTP/9.9 200 OK\r\n\r\n",
        "HTTP/1.1 20 OK\r\n\r\n",
        "HTTP/1.1 abc OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 99999999999999999999999\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\nx y: z\r\n\r\n",
        "HTTP/1.1 200 OK\r\nx: \0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "\u{16}\u{3}\u{1}\u{2}",
    ] {
        let error = target.refusal(Call::List, Reply::Raw(raw.into()), raw).await;
        assert_eq!(error.kind(), ErrorKind::Connection, "{raw:?}: {error}");
    }
}

#[tokio::test]
async fn a_body_that_is_cut_off_is_never_taken_for_a_whole_one() {
    let target = Target::start().await;
    for call in [Call::List, Call::Rows, Call::Csv] {
        let body = body_of(call);
        let length = body.len();
        let chunk = format!("{length:x}\r\n{body}\r\n");
        for (head, body) in [
            (format!("content-length: {}", length + 1), body.to_owned()),
            ("content-length: 18446744073709551615".to_owned(), body.to_owned()),
            ("transfer-encoding: chunked".to_owned(), String::new()),
            ("transfer-encoding: chunked".to_owned(), chunk.clone()),
            ("transfer-encoding: chunked".to_owned(), format!("{chunk}0")),
            ("transfer-encoding: chunked".to_owned(), format!("{chunk}5\r\n")),
            (
                "transfer-encoding: chunked".to_owned(),
                format!("{:x}\r\n{body}", length + 1),
            ),
            ("transfer-encoding: chunked".to_owned(), format!("{chunk}x\r\n")),
            (
                "transfer-encoding: chunked".to_owned(),
                format!("{chunk}ffffffffffffffff\r\n"),
            ),
            (
                "transfer-encoding: chunked".to_owned(),
                format!("{chunk}fffffffffffffffff\r\n"),
            ),
            ("transfer-encoding: chunked".to_owned(), format!("{chunk}-1\r\n")),
        ] {
            let raw = format!("HTTP/1.1 200 OK\r\n{head}\r\n\r\n{body}");
            let error = target.refusal(call, Reply::Raw(raw.clone().into()), &raw).await;
            assert_eq!(error.kind(), ErrorKind::Connection, "{call:?} of {raw:?}: {error}");
        }
    }
}

#[tokio::test]
async fn many_or_endless_headers_are_a_broken_connection_after_some_of_them() {
    let target = Target::start().await;
    let many = "x-a: b\r\n".repeat(10_000);
    let error = target
        .refusal(
            Call::List,
            Reply::Raw(format!("HTTP/1.1 200 OK\r\n{many}\r\n").into()),
            "headers",
        )
        .await;
    assert_eq!(error.kind(), ErrorKind::Connection, "{error}");
    for piece in ["x-a: b\r\n".repeat(1000), "a".repeat(8000)] {
        let before = target.server.sent();
        let reply = Reply::Endless(b"HTTP/1.1 200 OK\r\nx-".to_vec(), piece.into());
        let error = target.refusal(Call::List, reply, "endless headers").await;
        assert_eq!(error.kind(), ErrorKind::Connection, "{error}");
        let sent = target.server.sent() - before;
        assert!(sent < SOCKETS, "{sent} bytes");
    }
}

#[tokio::test]
async fn endless_trailers_and_extensions_of_chunks_are_a_broken_connection() {
    let target = Target::start().await;
    let chunk = format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{:x}", TABLE.len());
    for (begin, piece) in [
        (format!("{chunk}\r\n{TABLE}\r\n0\r\n"), "x-a: b\r\n"),
        (format!("{chunk};"), "extension;"),
    ] {
        let before = target.server.sent();
        let reply = Reply::Endless(begin.into(), piece.repeat(1000).into());
        let error = target.refusal(Call::Rows, reply, piece).await;
        assert_eq!(error.kind(), ErrorKind::Connection, "{piece}: {error}");
        let sent = target.server.sent() - before;
        assert!(sent < SOCKETS, "{sent} bytes");
    }
}

/// A target whose client waits shortly.
async fn hasty() -> Target {
    Target::with(|builder| builder.read_timeout(Duration::from_millis(300))).await
}

#[tokio::test]
async fn what_drips_and_never_becomes_an_answer_is_given_up_after_the_read_timeout() {
    let target = hasty().await;
    let pause = Duration::from_millis(20);
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    for reply in [
        // The length of a chunk.
        Reply::Endless(chunked.into(), vec![b'0'; 1000]),
        Reply::Silence,
        Reply::Drip(b"HTTP/1.1 200 OK\r\nx-".to_vec(), b"a".to_vec(), pause),
        Reply::Drip(b"".to_vec(), b"HTTP/1.1 100 Continue\r\n\r\n".to_vec(), pause),
    ] {
        let error = target.refusal(Call::List, reply, "what drips").await;
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    }
}

#[tokio::test]
async fn a_body_that_falls_silent_is_given_up_after_the_read_timeout() {
    let target = hasty().await;
    for call in [Call::List, Call::Rows, Call::Schema] {
        let raw = "HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{";
        let reply = Reply::Drip(raw.into(), b"".to_vec(), Duration::from_secs(1000));
        let error = target.refusal(call, reply, "silence").await;
        assert_eq!(error.kind(), ErrorKind::Timeout, "{call:?}: {error}");
    }
}

#[tokio::test]
async fn a_body_that_drips_for_ever_is_given_up_however_short_the_pauses_are() {
    let limits = Duration::from_millis(400);
    let target = Target::with(|builder| builder.read_timeout(limits).attempt_timeout(2 * limits)).await;
    let pause = Duration::from_millis(50);
    for call in [Call::List, Call::Create, Call::Rows, Call::Csv, Call::Schema] {
        let raw = "HTTP/1.1 200 X\r\n\r\n[";
        let error = target
            .refusal(call, Reply::Drip(raw.into(), b" ".to_vec(), pause), "what drips")
            .await;
        assert_eq!(error.kind(), ErrorKind::Timeout, "{call:?}: {error}");
    }
    // Of an error, what has come by then is told.
    for call in [Call::List, Call::Rows] {
        let raw = "HTTP/1.1 500 X\r\n\r\n<p>busy";
        let error = target
            .refusal(
                call,
                Reply::Drip(raw.into(), b" ".to_vec(), pause),
                "an error that drips",
            )
            .await;
        assert_eq!(error.kind(), ErrorKind::Server, "{call:?}: {error}");
        assert!(error.to_string().contains("<p>busy"), "{error}");
    }
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn an_encoding_that_is_not_what_it_says_is_an_error() {
    let target = Target::start().await;
    for call in [Call::List, Call::Rows, Call::Schema] {
        let plain = Reply::new(200, &[("content-encoding", "gzip")], body_of(call));
        let error = target.refusal(call, plain, "plain text as gzip").await;
        assert_eq!(error.kind(), ErrorKind::Connection, "{error}");
        let nothing = Reply::new(200, &[("content-encoding", "gzip")], "");
        target.refusal(call, nothing, "nothing as gzip").await;
    }
    // What nobody asked for is passed on as it came.
    let error = target
        .refusal(
            Call::List,
            Reply::new(200, &[("content-encoding", "x-own")], "\u{1}\u{2}"),
            "x-own",
        )
        .await;
    assert!(error.to_string().contains("x-own"), "{error}");
}

#[tokio::test]
async fn headers_with_anything_in_them_do_no_harm_and_are_not_quoted_at_length() {
    let target = Target::start().await;
    let long = "n".repeat(50_000);
    for name in [
        "x-request-id",
        "retry-after",
        "content-type",
        "location",
        "content-encoding",
    ] {
        for value in [
            long.as_str(),
            "",
            "-1",
            "99999999999999999999",
            "\u{1b}[31m\u{202e}",
            KEY,
        ] {
            for status in [200, 301, 429, 503] {
                if let Err(error) = target
                    .outcome(Call::List, Reply::new(status, &[(name, value)], "x"))
                    .await
                {
                    assert!(error.request_id().unwrap_or_default().len() < 1000);
                }
            }
        }
    }
}
