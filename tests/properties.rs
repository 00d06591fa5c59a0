//! What holds for any value, on the wire and in the types.

#[path = "support/any.rs"]
mod any;
mod support;

use any::text;
use cluvio::api::types;
use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use serde_json::json;
use support::{Reply, Server};

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Every enum of the document takes its own values and any other, and gives back what it took.
macro_rules! round_trips {
    ($value:expr, $($name:ident)*) => {
        $(
            let value: &str = $value;
            let read: types::$name = serde_json::from_value(json!(value)).unwrap();
            prop_assert_eq!(read.as_str(), value);
            prop_assert_eq!(&types::$name::from(value), &read);
            prop_assert_eq!(serde_json::to_value(&read).unwrap(), json!(value));
            for known in types::$name::KNOWN {
                let read = types::$name::from(*known);
                prop_assert_eq!(read.as_str(), *known);
                prop_assert!(!matches!(read, types::$name::Unknown(_)));
            }
        )*
    };
}

proptest! {
    #![proptest_config(config(64))]

    #[test]
    fn an_enum_gives_back_whatever_it_took(value in text()) {
        round_trips!(&value,
            DatabaseType ConnectionMode ConnectionTestStatus Aggregation ExecutionType ExecutionStatus DashboardInclude
            DatasourceInclude DatasourceAgentInclude TimeZoneConfigType LayoutItemType ColorScheme UserRole UserGroupInclude
            ResourceType);
    }
}

#[test]
fn any_id_is_one_segment_that_a_server_reads_as_it_was_given() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    let server = runtime.block_on(Server::start(|_| Reply::json(404, json!({}))));
    let client = server.client();
    proptest!(config(128), |(id in text())| {
        let before = server.requests().len();
        let _ = runtime.block_on(client.api().get_dashboard().id(id.as_str()).send());
        let requests = server.requests().split_off(before);
        if matches!(id.as_str(), "" | "." | "..") || id.contains('\0') {
            prop_assert!(requests.is_empty());
            return Ok(());
        }
        let segments: Vec<&str> = requests[0].target.split('/').collect();
        prop_assert_eq!(segments.len(), 3, "{}", requests[0].target);
        prop_assert_eq!(percent_decode_str(segments[2]).decode_utf8().unwrap(), id);
    });
}
