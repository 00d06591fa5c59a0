//! Answers that are small on the wire, or endless, and would be large in memory.

use cluvio::{ErrorKind, ResultLimits};
use serde_json::json;

use super::{Call, Reply, Target};

/// The most memory that this process has had at once, in bytes.
#[cfg(target_os = "linux")]
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() * 1024
}

#[cfg(not(target_os = "linux"))]
fn peak() -> u64 {
    0
}

fn head(status: u16, headers: &str) -> Vec<u8> {
    format!("HTTP/1.1 {status} X\r\n{headers}\r\n").into_bytes()
}

/// Begins and goes on with what unpacks to ever more of a byte.
#[cfg(feature = "gzip")]
fn gzip(status: u16, begin: &str, filler: u8) -> Reply {
    use flate2::{Compress, Compression, FlushCompress};
    let mut packer = Compress::new(Compression::default(), false);
    let mut pack = |bytes: &[u8]| {
        let mut packed = Vec::with_capacity(bytes.len() + 1000);
        packer.compress_vec(bytes, &mut packed, FlushCompress::Sync).unwrap();
        packed
    };
    let mut raw = head(status, "content-encoding: gzip\r\n");
    raw.extend([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
    raw.extend(pack(begin.as_bytes()));
    let filler = vec![filler; 1 << 20];
    raw.extend(pack(&filler));
    // All of it repeats what stands before it, so it can be sent again and again.
    let again = pack(&filler);
    assert!(again.len() < 100_000, "{} bytes", again.len());
    Reply::Endless(raw, again)
}

struct Bomb {
    name: &'static str,
    call: Call,
    reply: Reply,
    kind: ErrorKind,
    words: &'static str,
}

fn bomb(name: &'static str, call: Call, reply: Reply, kind: ErrorKind, words: &'static str) -> Bomb {
    Bomb {
        name,
        call,
        reply,
        kind,
        words,
    }
}

fn endless(status: u16, begin: &str, piece: &str) -> Reply {
    let begin = [&head(status, ""), begin.as_bytes()].concat();
    Reply::Endless(begin, piece.repeat((64 << 10) / piece.len()).into_bytes())
}

fn bombs() -> Vec<Bomb> {
    use ErrorKind::{Server, Undecodable};
    let columns: Vec<String> = (0..10_000).map(|number| format!("c{number}")).collect();
    let sparse = format!(
        r#"{{"columns":{},"rows":[{{}}{}]}}"#,
        json!(columns),
        ",{}".repeat(10_000)
    );
    let late = format!(
        r#"{{"rows":[{{}}{}],"columns":{}}}"#,
        ",{}".repeat(10_000),
        json!(columns)
    );
    let secrets = format!(
        r#"{{"data":[{}0]}}"#,
        r#"{"password":"e"},{"password":"t"},"#.repeat(100_000)
    );
    let many = |item: &str| format!("[[{}{item}]]", format!("{item},").repeat(300_000));
    let names = |item: &str| format!("[{{{}{item}}}]", format!("{item},").repeat(150_000));
    let listed = |item: &str| {
        format!(
            r#"{{"columns":[{}{item}],"rows":[]}}"#,
            format!("{item},").repeat(150_000)
        )
    };
    let whole = |body: String| Reply::new(200, &[], body);
    vec![
        bomb(
            "an endless document",
            Call::List,
            endless(200, "{\"data\":[\"", "a"),
            Undecodable,
            "33554432 bytes",
        ),
        bomb(
            "an endless access",
            Call::Access,
            endless(200, "", " "),
            Undecodable,
            "33554432 bytes",
        ),
        bomb(
            "an endless error",
            Call::List,
            endless(500, "{\"errors\":[0", ",0"),
            Server,
            "500",
        ),
        bomb(
            "an endless error of the data server",
            Call::Rows,
            endless(503, "<p>", "a"),
            Server,
            "503",
        ),
        bomb(
            "an endless schema",
            Call::Schema,
            endless(200, "[0", ",0"),
            Undecodable,
            "limit",
        ),
        bomb(
            "white space before a table",
            Call::Rows,
            endless(200, "", " "),
            Undecodable,
            "limit",
        ),
        bomb(
            "white space among rows",
            Call::Rows,
            endless(200, "[{\"n\":1},", " "),
            Undecodable,
            "limit",
        ),
        bomb(
            "an endless row",
            Call::Rows,
            endless(200, "[[1", ",1"),
            Undecodable,
            "limit",
        ),
        bomb(
            "an endless text",
            Call::Csv,
            endless(200, "[[\"", "a"),
            Undecodable,
            "limit",
        ),
        bomb(
            "an endless nested value",
            Call::Rows,
            endless(200, "[[", "["),
            Undecodable,
            "limit",
        ),
        bomb(
            "an endless member",
            Call::Rows,
            endless(200, "{\"more\":[0", ",0"),
            Undecodable,
            "limit",
        ),
        bomb(
            "endless columns",
            Call::Rows,
            endless(200, "{\"columns\":[\"\"", ",\"\""),
            Undecodable,
            "limit",
        ),
        bomb(
            "endless rows before their columns",
            Call::Rows,
            endless(200, "{\"rows\":[[1]", ",[1]"),
            Undecodable,
            "limit",
        ),
        bomb(
            "endless rows",
            Call::Csv,
            endless(200, "[[1]", ",[1]"),
            Undecodable,
            "limit",
        ),
        bomb(
            "rows that leave everything out",
            Call::Rows,
            whole(sparse),
            Undecodable,
            "row 1",
        ),
        bomb(
            "the same before their columns",
            Call::Rows,
            whole(late),
            Undecodable,
            "row 1",
        ),
        bomb(
            "secrets that stand in what hides them",
            Call::Create,
            whole(secrets),
            Undecodable,
            "the document describes",
        ),
        bomb(
            "many values without names",
            Call::Rows,
            whole(many("0")),
            Undecodable,
            "columns",
        ),
        bomb(
            "many members of one name",
            Call::Rows,
            whole(names("\"\":0")),
            Undecodable,
            "columns",
        ),
        bomb(
            "many names of columns",
            Call::Rows,
            whole(listed("\"\"")),
            Undecodable,
            "layout",
        ),
        bomb(
            "many columns as objects",
            Call::Rows,
            whole(listed("{\"name\":\"\",\"type\":[0]}")),
            Undecodable,
            "layout",
        ),
        #[cfg(feature = "gzip")]
        bomb(
            "a packed document",
            Call::List,
            gzip(200, "{\"data\":[\"", b'a'),
            Undecodable,
            "33554432 bytes",
        ),
        #[cfg(feature = "gzip")]
        bomb(
            "a packed error",
            Call::Create,
            gzip(422, "{\"errors\":[", b' '),
            ErrorKind::Invalid,
            "422",
        ),
        #[cfg(feature = "gzip")]
        bomb(
            "a packed schema",
            Call::Schema,
            gzip(200, "", b'['),
            Undecodable,
            "limit",
        ),
        #[cfg(feature = "gzip")]
        bomb(
            "a packed text",
            Call::Rows,
            gzip(200, "[[\"", b'a'),
            Undecodable,
            "limit",
        ),
        #[cfg(feature = "gzip")]
        bomb(
            "packed white space",
            Call::Csv,
            gzip(200, "[[1]", b' '),
            Undecodable,
            "limit",
        ),
    ]
}

#[tokio::test]
async fn nothing_that_a_server_sends_takes_more_memory_than_the_limits_allow() {
    const MIB: u64 = 1 << 20;
    let limits = ResultLimits::default()
        .row_bytes(4 << 20)
        .held_bytes(6 * MIB)
        .total_bytes(8 * MIB);
    let target = Target::with(|builder| builder.result_limits(limits)).await;
    for bomb in bombs() {
        let before = target.server.sent();
        let error = target.refusal(bomb.call, bomb.reply, bomb.name).await;
        assert_eq!(error.kind(), bomb.kind, "{}: {error}", bomb.name);
        assert!(error.to_string().contains(bomb.words), "{}: {error}", bomb.name);
        assert!(error.body().is_none_or(|body| body.len() as u64 <= 6 * MIB));
        // The limit of documents, and what fits into the sockets.
        let sent = target.server.sent() - before;
        assert!(sent < 64 * MIB, "{}: {sent} bytes", bomb.name);
        assert!(peak() < 400 * MIB, "{}: {} MiB", bomb.name, peak() / MIB);
    }
}
