//! JSON Schemas of the generated types.

use cluvio::api::types::{DashboardDocument, DatasourceRequest};
use schemars::schema_for;

#[test]
fn generated_types_have_json_schemas_that_their_own_json_fits() {
    let samples: Vec<serde_json::Value> = serde_json::from_str(include_str!("fixtures/samples.json")).unwrap();
    for (operation, kind, schema) in [
        ("getDashboard", "response", schema_for!(DashboardDocument)),
        ("createDatasource", "request", schema_for!(DatasourceRequest)),
    ] {
        let sample = samples
            .iter()
            .find(|sample| sample["operation"] == operation && sample["kind"] == kind)
            .unwrap();
        let validator = jsonschema::validator_for(schema.as_value()).unwrap();
        assert!(validator.is_valid(&sample["body"]), "{operation}");
        assert!(!validator.is_valid(&serde_json::json!({"data": 7})), "{operation}");
    }
}
