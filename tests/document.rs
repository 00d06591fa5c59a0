//! What the document promises of itself.

#[path = "support/document.rs"]
mod document;

use std::collections::BTreeSet;

use cluvio::{EvidenceLevel, Operation, Server};
use document::{document, operations};
use serde_json::Value;

/// The titles in the reference, and those that only its changelog names.
const TITLES: [&str; 26] = [
    "Create Datasource",
    "List Datasources",
    "Get Datasource",
    "Update Datasource",
    "Test Datasource Connection",
    "Refresh Datasource",
    "Get Datasource Schema",
    "Create Datasource Agent",
    "List Datasource Agents",
    "Get Datasource Agent",
    "Update Datasource Agent",
    "Run Execution",
    "Get Execution",
    "Get Execution Data",
    "Create Dashboard",
    "List Dashboards",
    "Get Dashboard",
    "Update Dashboard",
    "Create Filter",
    "Update Filter",
    "Get Drop-Down Filter Options",
    "Get User Group",
    "Create Dashboard Backup",
    "Get SQL Snippet",
    "Fetch Execution Data",
    "Fetch Schema Data",
];

fn camel_case(title: &str) -> String {
    let words = title.split([' ', '-']).enumerate();
    words
        .map(|(index, word)| {
            let (first, rest) = word.split_at(1);
            let first = if index == 0 {
                first.to_lowercase()
            } else {
                first.to_uppercase()
            };
            first + &rest.to_lowercase()
        })
        .collect()
}

#[test]
fn every_operation_has_its_title_and_the_id_made_of_it() {
    let document = document();
    let found: BTreeSet<(String, String)> = operations(&document)
        .into_iter()
        .map(|(_, _, operation)| {
            let text = |key: &str| operation[key].as_str().unwrap().to_owned();
            (text("summary"), text("operationId"))
        })
        .collect();
    let expected = TITLES
        .iter()
        .map(|title| ((*title).to_owned(), camel_case(title)))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn everything_that_is_evident_says_how_and_from_what() {
    const LEVELS: [&str; 5] = ["documented", "official-docs", "observed", "third-party", "inferred"];
    fn walk(value: &Value, place: &str) {
        match value {
            Value::Array(items) => items
                .iter()
                .enumerate()
                .for_each(|(i, item)| walk(item, &format!("{place}/{i}"))),
            Value::Object(object) => {
                if let Some(evidence) = object.get("x-evidence") {
                    assert!(
                        LEVELS.contains(&evidence["level"].as_str().unwrap_or_default()),
                        "{place}"
                    );
                    assert!(!evidence["from"].as_str().unwrap_or_default().is_empty(), "{place}");
                    for value in evidence["values"]
                        .as_object()
                        .into_iter()
                        .flat_map(|values| values.values())
                    {
                        walk(&serde_json::json!({ "x-evidence": value }), place);
                    }
                }
                object
                    .iter()
                    .for_each(|(key, item)| walk(item, &format!("{place}/{key}")));
            }
            _ => {}
        }
    }
    let document = document();
    walk(&document, "");
    for (path, method, operation) in operations(&document) {
        assert!(operation["x-evidence"].is_object(), "{method} {path}");
    }
}

#[test]
fn every_server_names_the_region_it_is_for() {
    let document = document();
    let own = operations(&document)
        .into_iter()
        .map(|(_, _, operation)| &operation["servers"]);
    let lists = own.filter(|servers| !servers.is_null()).chain([&document["servers"]]);
    let mut seen = 0;
    for servers in lists {
        let regions: Vec<&str> = servers
            .as_array()
            .unwrap()
            .iter()
            .map(|server| {
                let region = server["x-region"].as_str().unwrap();
                assert!(
                    server["url"].as_str().unwrap().contains(&format!(".{region}.")),
                    "{server}"
                );
                region
            })
            .collect();
        assert_eq!(regions, ["eu", "us"]);
        seen += 1;
    }
    assert_eq!(seen, 3);
}

#[test]
fn every_phase_of_an_execution_consists_of_known_states() {
    let document = document();
    let status = &document["components"]["schemas"]["ExecutionStatus"];
    let known = status["x-extensible-enum"].as_array().unwrap();
    let phases = status["x-phases"].as_object().unwrap().values();
    let mut words: Vec<&Value> = phases.flat_map(|words| words.as_array().unwrap()).collect();
    assert!(words.iter().all(|word| known.contains(word)), "{words:?}");
    words.sort_by_key(|word| word.as_str());
    let count = words.len();
    words.dedup();
    assert_eq!((words.len(), count), (known.len(), known.len()));
}

#[test]
fn the_table_of_operations_says_what_the_document_says() {
    let document = document();
    let operations = operations(&document);
    assert_eq!(Operation::all().len(), operations.len());
    for ((path, method, spec), row) in operations.into_iter().zip(Operation::all()) {
        assert_eq!((row.path, row.method.to_lowercase().as_str()), (path, method));
        assert_eq!(
            (row.id, row.title),
            (spec["operationId"].as_str().unwrap(), spec["summary"].as_str().unwrap())
        );
        assert_eq!(
            row.evidence.level.to_string(),
            spec["x-evidence"]["level"].as_str().unwrap()
        );
        let has_own_servers = spec["servers"].is_array();
        assert_eq!(row.server == Server::Data, has_own_servers, "{path}");
        assert!(!row.accept.is_empty());
    }
    assert!(EvidenceLevel::Documented < EvidenceLevel::Inferred);
}

#[test]
fn what_can_be_written_can_be_read() {
    let document = document();
    let schemas = document["components"]["schemas"].as_object().unwrap();
    let inputs = schemas
        .iter()
        .filter_map(|(name, schema)| Some((name.strip_suffix("InputAttributes")?, schema)));
    let mut seen = 0;
    for (kind, input) in inputs {
        let read = &schemas[&format!("{kind}Attributes")]["properties"];
        for (name, property) in input["properties"].as_object().unwrap() {
            assert!(read[name].is_object(), "{kind}.{name}");
            let shape = |property: &Value| {
                let part = |key: &str| property[key].clone();
                (part("type"), part("format"), part("$ref"), part("items"))
            };
            assert_eq!(shape(property), shape(&read[name]), "{kind}.{name}");
        }
        seen += 1;
    }
    assert_eq!(seen, 4);
}

#[test]
fn every_secret_is_marked_as_one() {
    let document = document();
    let schemas = document["components"]["schemas"].as_object().unwrap();
    for (name, schema) in schemas {
        for secret in ["password", "bigquery_service_key", "secret_key", "data_access_token"] {
            if let Some(property) = schema["properties"].get(secret) {
                assert_eq!(property["format"], "password", "{name}.{secret}");
            }
        }
    }
}
