//! The JSON samples of the vendor's API reference against the document and the generated types.

#[path = "support/document.rs"]
mod document;

use cluvio::api::types;
use document::{body_schema, closed_validator};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// The samples of all 18 operations of the reference; its text ends before those of Update Dashboard, whose request is
/// derived.
fn samples() -> Vec<Value> {
    serde_json::from_str(include_str!("fixtures/samples.json")).unwrap()
}

fn status(sample: &Value) -> Option<u64> {
    sample["status"].as_u64()
}

fn round_trip<T: DeserializeOwned + Serialize>(body: &Value) -> Value {
    serde_json::to_value(serde_json::from_value::<T>(body.clone()).unwrap()).unwrap()
}

/// Decodes a sample into the type of its operation, and encodes it again.
fn through_the_types(operation: &str, is_request: bool, body: &Value) -> Value {
    match (operation, is_request) {
        ("createDatasource" | "updateDatasource", true) => round_trip::<types::DatasourceRequest>(body),
        ("createDatasource" | "updateDatasource" | "getDatasource", false) => {
            round_trip::<types::DatasourceDocument>(body)
        }
        ("listDatasources", false) => round_trip::<types::DatasourceCollection>(body),
        ("testDatasourceConnection", false) => round_trip::<types::ConnectionTestResult>(body),
        ("refreshDatasource", false) => round_trip::<types::RefreshResult>(body),
        ("getDatasourceSchema", false) => round_trip::<types::SchemaDataAccess>(body),
        ("createDatasourceAgent" | "updateDatasourceAgent", true) => round_trip::<types::DatasourceAgentRequest>(body),
        ("createDatasourceAgent", false) => round_trip::<types::DatasourceAgentWithSecretDocument>(body),
        ("getDatasourceAgent" | "updateDatasourceAgent", false) => round_trip::<types::DatasourceAgentDocument>(body),
        ("listDatasourceAgents", false) => round_trip::<types::DatasourceAgentCollection>(body),
        ("runExecution", true) => round_trip::<types::RunExecutionRequest>(body),
        ("runExecution" | "getExecution", false) => round_trip::<types::ExecutionDocument>(body),
        ("getExecutionData", false) => round_trip::<types::ExecutionDataAccess>(body),
        ("createDashboard" | "updateDashboard", true) => round_trip::<types::DashboardRequest>(body),
        ("createDashboard" | "getDashboard", false) => round_trip::<types::DashboardDocument>(body),
        ("listDashboards", false) => round_trip::<types::DashboardCollection>(body),
        other => panic!("a sample of {other:?}"),
    }
}

#[test]
fn six_requests_and_seventeen_responses_are_the_reference_s_and_one_request_is_derived() {
    let (derived, given): (Vec<Value>, Vec<Value>) = samples()
        .into_iter()
        .partition(|sample| sample.get("derived").is_some());
    let count = |kind: &str| given.iter().filter(|sample| sample["kind"] == kind).count();
    assert_eq!((count("request"), count("response")), (6, 17));
    let create = given
        .iter()
        .find(|sample| sample["operation"] == "createDashboard")
        .unwrap();
    let [update] = derived.as_slice() else {
        panic!("{} derived samples", derived.len());
    };
    assert_eq!(
        (&update["operation"], &update["kind"]),
        (&"updateDashboard".into(), &"request".into())
    );
    assert_eq!(update["body"], create["body"]);
}

#[test]
fn every_sample_fits_the_document_with_every_key_known() {
    let document = document::document();
    for sample in samples() {
        let operation = sample["operation"].as_str().unwrap();
        let validator = closed_validator(&document, body_schema(&document, operation, status(&sample)));
        let errors: Vec<String> = validator
            .iter_errors(&sample["body"])
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{operation} {}: {errors:#?}", sample["kind"]);
    }
}

#[test]
fn a_key_that_the_document_does_not_know_is_noticed() {
    let document = document::document();
    let mut sample = samples()
        .into_iter()
        .find(|sample| sample["operation"] == "getDashboard")
        .unwrap();
    let validator = closed_validator(&document, body_schema(&document, "getDashboard", status(&sample)));
    assert!(validator.is_valid(&sample["body"]));
    sample["body"]["data"]["attributes"]["time_zone_config"]["new"] = true.into();
    assert!(!validator.is_valid(&sample["body"]));
}

#[test]
fn every_sample_decodes_into_the_generated_types_and_encodes_to_the_same_json() {
    for sample in samples() {
        let operation = sample["operation"].as_str().unwrap();
        let encoded = through_the_types(operation, sample["kind"] == "request", &sample["body"]);
        assert_eq!(encoded, sample["body"], "{operation} {}", sample["kind"]);
    }
}

#[test]
fn what_a_server_may_add_breaks_nothing() {
    let mut body = samples()
        .into_iter()
        .find(|sample| sample["operation"] == "getDashboard")
        .unwrap()["body"]
        .take();
    body["data"]["attributes"]["brand_new"] = true.into();
    body["data"]["attributes"]["color_scheme"] = "scheme_99".into();
    body["data"]["relationships"]["brand_new"] = serde_json::json!({"data": null});
    body["data"]["relationships"]["reports"] = serde_json::json!({"links": {}});
    body["data"]["relationships"]["user"] = serde_json::json!({"data": null});
    body["data"]["attributes"]["layout"] = Value::Null;
    body["included"] = serde_json::json!([{"id": "1", "type": "brand_new", "attributes": {"a": [1]}}]);
    body["meta"] = 7.into();
    let dashboard: types::DashboardDocument = serde_json::from_value(body.clone()).unwrap();
    let encoded = serde_json::to_value(&dashboard).unwrap();
    assert_eq!(encoded["data"]["attributes"]["color_scheme"], "scheme_99");
    assert_eq!(encoded["included"], body["included"]);
    assert!(dashboard.data.user().is_empty());
    body["included"] = Value::Null;
    let dashboard: types::DashboardDocument = serde_json::from_value(body).unwrap();
    assert!(dashboard.included.is_empty());
}

#[test]
fn open_attributes_survive_a_round_trip() {
    let report = serde_json::json!({
        "id": "r", "type": "reports",
        "attributes": {"name": "Delays", "chart": {"kind": "bar"}},
        "relationships": {"datasource": {"data": {"id": "d", "type": "datasources"}}, "other": {"data": []}},
    });
    assert_eq!(round_trip::<types::Report>(&report), report);
}
