//! Following relationships into the resources that came along.

mod support;

use cluvio::{
    Identify, Included,
    api::types::{DashboardInclude, ResourceRef, ResourceType},
};
use serde_json::json;
use support::{Reply, Server};

fn dashboard() -> serde_json::Value {
    json!({
        "data": {
            "id": "d", "type": "dashboards",
            "relationships": {
                "reports": {"data": [{"id": "2", "type": "reports"}, {"id": "1", "type": "reports"}, {"id": "gone", "type": "reports"}]},
                "user": {"data": {"id": "1", "type": "users"}},
                "dashboard_sharing_links": {"data": [
                    {"data": {"id": "w", "type": "dashboard_sharing_links"}},
                    {"id": "p", "type": "dashboard_sharing_links"},
                ]},
            },
        },
        "included": [
            {"id": "1", "type": "reports", "attributes": {"name": "one"}},
            {"id": "1", "type": "users", "attributes": {"email": "user@example.com"}, "relationships": {
                "invited_by_user": {"data": {"id": "1", "type": "users"}},
            }},
            {"id": "2", "type": "reports"},
            {"id": "1", "type": "reports", "attributes": {"name": "doubled"}},
            {"id": "w", "type": "dashboard_sharing_links"},
            {"id": "p", "type": "dashboard_sharing_links"},
            {"id": "x", "type": "brand_new", "attributes": {"kept": true}},
            {"type": "without_id"},
        ],
    })
}

async fn fetch() -> cluvio::ResponseValue<cluvio::api::types::DashboardDocument> {
    let server = Server::start(|_| Reply::json(200, dashboard())).await;
    server
        .client()
        .api()
        .get_dashboard()
        .id("d")
        .include(DashboardInclude::Reports)
        .send()
        .await
        .unwrap()
}

#[tokio::test]
async fn links_are_followed_by_type_and_id_in_their_order() {
    let document = fetch().await;
    let included = Included::of(&document);
    let links = document.data.reports();
    assert_eq!(links.ids().collect::<Vec<_>>(), ["2", "1", "gone"]);
    let reports: Vec<&str> = included.follow(&links).map(|report| report.id.as_str()).collect();
    assert_eq!(reports, ["2", "1"], "a dangling link leads nowhere");
    let user = included.follow(&document.data.user()).next().unwrap();
    assert_eq!(
        user.attributes.as_ref().unwrap().email.as_deref(),
        Some("user@example.com")
    );
}

#[tokio::test]
async fn both_forms_of_sharing_links_are_read() {
    let document = fetch().await;
    let included = Included::of(&document);
    let links: Vec<&str> = included
        .follow(&document.data.dashboard_sharing_links())
        .map(|link| link.id.as_str())
        .collect();
    assert_eq!(links, ["w", "p"]);
}

#[tokio::test]
async fn unknown_kinds_are_kept_and_found_and_the_first_of_doubles_counts() {
    let document = fetch().await;
    let included = Included::of(&document);
    let Some(ResourceRef::Unknown(unknown)) = included.get("brand_new", "x") else {
        panic!()
    };
    assert_eq!(unknown.0["attributes"]["kept"], true);
    assert_eq!(unknown.resource_type(), "brand_new");
    let Some(ResourceRef::Report(report)) = included.get(ResourceType::Reports.as_str(), "1") else {
        panic!()
    };
    assert_eq!(report.attributes.as_ref().unwrap()["name"], "one");
}

#[tokio::test]
async fn the_resource_that_was_asked_for_can_be_linked_to_as_well_and_cycles_do_no_harm() {
    let document = fetch().await;
    let included = Included::of(&document);
    assert!(matches!(
        included.get("dashboards", "d"),
        Some(ResourceRef::Dashboard(_))
    ));
    let user = included.follow(&document.data.user()).next().unwrap();
    let inviter = included.follow(&user.invited_by_user()).next().unwrap();
    assert!(std::ptr::eq(user, inviter));
}

#[tokio::test]
async fn a_document_without_included_resources_has_just_its_own() {
    let server = Server::start(|_| Reply::json(200, json!({"data": [{"id": "d", "type": "datasources"}]}))).await;
    let document = server.client().api().list_datasources().send().await.unwrap();
    let included = Included::of(&document);
    assert_eq!(included.len(), 1);
    assert!(document.data[0].agents().is_empty());
}
