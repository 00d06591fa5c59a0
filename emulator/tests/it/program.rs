//! The program.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use serde_json::Value;

fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cluvio-emulator"));
    command.args(arguments).env_remove("CLUVIO_EMULATOR_API_KEY");
    command
}

/// Ends the program however a test ends.
struct Running(Child);

impl Running {
    fn start(command: &mut Command) -> (Self, Value, String) {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        (Self(child), serde_json::from_str(&line).unwrap(), line)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn new_file() -> PathBuf {
    std::env::temp_dir().join(format!("cluvio-emulator-{}", uuid::Uuid::new_v4()))
}

#[tokio::test]
async fn it_prints_one_line_with_the_urls_and_no_key() {
    let (_running, ready, line) = Running::start(&mut program(&["--api-key", "s3cret", "--region", "us"]));
    assert_eq!(ready["region"], "us");
    assert!(ready["datasource_id"].is_string());
    assert!(!line.contains("s3cret"), "{line}");
    for url in ["api_url", "data_url"] {
        let response = reqwest::get(ready[url].as_str().unwrap()).await.unwrap();
        assert_eq!(response.status(), 404);
    }
}

#[test]
fn the_key_can_come_from_the_environment() {
    let (_running, ready, _) = Running::start(program(&[]).env("CLUVIO_EMULATOR_API_KEY", "s3cret"));
    assert!(ready["api_url"].is_string());
}

#[test]
fn a_random_key_is_written_to_the_file_only() {
    let file = new_file();
    let arguments = ["--api-key-file", file.to_str().unwrap()];
    let (running, _, line) = Running::start(&mut program(&arguments));
    let key = std::fs::read_to_string(&file).unwrap();
    assert_eq!(key.trim().len(), 43);
    assert!(!line.contains(key.trim()));
    drop(running);
    let again = program(&arguments).output().unwrap();
    assert_eq!(again.status.code(), Some(1), "an existing file is not overwritten");
    std::fs::remove_file(file).unwrap();
}

#[test]
fn without_a_key_it_says_how_to_give_one() {
    let output = program(&[]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    let message = String::from_utf8(output.stderr).unwrap();
    assert!(message.contains("--api-key-file"), "{message}");
}

/// The one line that it prints when it does not start.
fn refusal(arguments: &[&str]) -> String {
    let output = program(arguments).output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    assert!(output.stdout.is_empty());
    let message = String::from_utf8(output.stderr).unwrap();
    assert_eq!(message.lines().count(), 1, "{message}");
    message
}

#[test]
fn a_key_that_cannot_be_used_is_refused_in_one_line() {
    for (arguments, reason) in [
        (["--api-key", "", "--view-key", "v"], "empty"),
        (["--api-key", "s3cret", "--view-key", ""], "empty"),
        (["--api-key", "s3cret", "--view-key", "s3cret two"], "visible ASCII"),
        (["--api-key", "s3cret", "--view-key", "s3cret"], "same secret"),
    ] {
        let message = refusal(&arguments);
        assert!(message.contains(reason), "{message}");
        assert!(!message.contains("s3cret"), "{message}");
    }
}

#[test]
fn a_document_that_is_not_yaml_is_refused_in_one_line() {
    let file = new_file();
    for text in ["openapi: 3.0.3\npaths:\n  - [\n", "a: b: c", "a: 1\na: 2", "%"] {
        std::fs::write(&file, text).unwrap();
        let message = refusal(&["--api-key", "s3cret", "--openapi", file.to_str().unwrap()]);
        assert!(message.contains("not YAML"), "{message}");
    }
    std::fs::remove_file(file).unwrap();
}

#[test]
fn what_it_cannot_understand_is_a_usage_error() {
    for arguments in [
        ["--api-addr", "nowhere"],
        ["--token-ttl", "-1s"],
        ["--sql-timeout", "soon"],
        ["--state-file", "x"],
    ] {
        assert_eq!(
            program(&arguments).output().unwrap().status.code(),
            Some(2),
            "{arguments:?}"
        );
    }
}

#[test]
fn a_port_in_use_is_named() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let output = program(&["--api-key", "s3cret", "--api-addr", &address])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let message = String::from_utf8(output.stderr).unwrap();
    assert!(message.contains(&address), "{message}");
    assert!(!message.contains("s3cret"), "{message}");
}

#[cfg(unix)]
#[test]
fn it_ends_well_when_told_to() {
    for signal in ["-INT", "-TERM"] {
        let (mut running, _, _) = Running::start(&mut program(&["--api-key", "s3cret"]));
        let process = running.0.id().to_string();
        assert!(
            Command::new("kill")
                .args([signal, &process])
                .status()
                .unwrap()
                .success()
        );
        assert!(running.0.wait().unwrap().success(), "{signal}");
    }
}
