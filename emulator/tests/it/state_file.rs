//! What a state file keeps, and what becomes of executions when the state fails.

use std::path::PathBuf;
use std::time::Duration;

use cluvio_emulator::{Emulator, StartError};
use rusqlite::Connection;
use serde_json::Value;

use crate::client::{Api, document};

/// A file that is gone with the test.
struct Temporary(PathBuf);

impl Temporary {
    fn new() -> Self {
        Self(std::env::temp_dir().join(format!("cluvio-emulator-{}.sqlite", uuid::Uuid::new_v4())))
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn failed() -> Value {
    document()["components"]["schemas"]["ExecutionStatus"]["x-phases"]["failed"][0].clone()
}

/// An emulator on a file whose state has one more trigger.
async fn with_trigger(file: &Temporary, trigger: &str) -> Api {
    drop(Emulator::builder().state_file(&file.0).start().await.unwrap());
    Connection::open(&file.0).unwrap().execute_batch(trigger).unwrap();
    let builder = Emulator::builder().state_file(&file.0);
    Api::of(builder.execution_time(Duration::ZERO)).await
}

#[cfg(unix)]
#[tokio::test]
async fn a_new_state_file_can_be_read_by_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let file = Temporary::new();
    let emulator = Emulator::builder().state_file(&file.0).start().await.unwrap();
    let mode = std::fs::metadata(&file.0).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600, "{mode:o}");
    drop(emulator);
}

#[tokio::test]
async fn a_state_file_that_cannot_be_used_is_named() {
    let directory = std::env::temp_dir();
    let text = Temporary::new();
    std::fs::write(
        &text.0,
        "no database, but long enough that it could be the header of one",
    )
    .unwrap();
    for file in [&directory, &text.0] {
        let error = Emulator::builder().state_file(file).start().await.unwrap_err();
        assert!(matches!(error, StartError::Database(_)), "{error:?}");
        assert!(error.to_string().contains(file.to_str().unwrap()), "{error}");
    }
}

#[tokio::test]
async fn an_execution_that_was_running_when_the_emulator_stopped_has_failed_and_has_an_end() {
    let file = Temporary::new();
    let start = async |time| Api::of(Emulator::builder().state_file(&file.0).execution_time(time)).await;
    let api = start(Duration::from_secs(3600)).await;
    let execution = api.run("SELECT 1").await;
    assert_eq!(api.attributes(&execution).await["completed_at"], Value::Null);
    drop(api);
    let attributes = start(Duration::ZERO).await.attributes(&execution).await;
    assert_eq!(attributes["execution_status"], failed());
    assert!(attributes["completed_at"].is_string(), "{attributes}");
    assert_eq!(attributes["error_message"], "the emulator was stopped");
}

#[tokio::test]
async fn an_execution_whose_result_cannot_be_kept_fails() {
    let file = Temporary::new();
    let trigger = "CREATE TRIGGER full BEFORE UPDATE OF result ON execution BEGIN SELECT RAISE(ABORT, 'full'); END";
    let api = with_trigger(&file, trigger).await;
    let attributes = api.attributes(&api.run("SELECT 1").await).await;
    assert_eq!(attributes["execution_status"], failed());
    assert!(attributes["completed_at"].is_string(), "{attributes}");
    assert!(attributes["error_message"].as_str().unwrap().contains("full"));
}

#[tokio::test]
async fn an_execution_ends_even_when_the_state_can_keep_nothing_of_it() {
    let file = Temporary::new();
    let trigger = "CREATE TRIGGER full BEFORE UPDATE ON execution BEGIN SELECT RAISE(ABORT, 'full'); END";
    let api = with_trigger(&file, trigger).await;
    let execution = api.run("SELECT 1").await;
    let attributes = api.attributes(&execution).await;
    assert_eq!(attributes["execution_status"], failed());
    assert!(attributes["completed_at"].is_string(), "{attributes}");
    assert!(attributes["error_message"].as_str().unwrap().contains("full"));
    let answer = api.call("getExecutionData").id(&execution).send().await;
    assert_eq!(answer.status, 204);
}
