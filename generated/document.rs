/// The API version that the document describes.
///
/// ```
/// println!("This program speaks version {} of the API", cluvio::API_VERSION);
/// ```
pub const API_VERSION: &str = "2024-06-01";
/// The word before an API key in the `Authorization` header.
pub(crate) const API_SCHEME: &str = "Api";
/// The word before a data access token in the `Authorization` header.
pub(crate) const DATA_SCHEME: &str = "Data";
/// API server and data server of the EU.
pub(crate) const EU: Option<(&str, &str)> = Some((
    "https://api.eu.cluvio.com",
    "https://data.eu.cluvio.com",
));
/// API server and data server of the US.
pub(crate) const US: Option<(&str, &str)> = Some((
    "https://api.us.cluvio.com",
    "https://data.us.cluvio.com",
));
/// The names of all properties that hold secrets.
pub(crate) const SECRET_PROPERTIES: &[&str] = &[
    "bigquery_service_key",
    "data_access_token",
    "password",
    "secret_key",
];
pub(crate) static OPERATIONS: &[crate::Operation] = &[
    crate::Operation {
        id: "listDatasources",
        name: "list_datasources",
        title: "List Datasources",
        method: "GET",
        path: "/datasources",
        server: crate::Server::Api,
        accept: "application/vnd.api+json",
        content_type: None,
        permissions: &[],
        permission_evidence: None,
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "Could not be read; a collection named like its JSON:API type, as in the older API.",
        },
        secret_response: true,
    },
    crate::Operation {
        id: "createDatasource",
        name: "create_datasource",
        title: "Create Datasource",
        method: "POST",
        path: "/datasources",
        server: crate::Server::Api,
        accept: "application/vnd.api+json",
        content_type: Some("application/vnd.api+json"),
        permissions: &["Manage Datasources"],
        permission_evidence: Some(crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "The reference's example of an authorization is this permission; its per-operation lines are blank.",
        }),
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "Could not be read; a collection named like its JSON:API type, as in the older API.",
        },
        secret_response: true,
    },
    crate::Operation {
        id: "getDatasource",
        name: "get_datasource",
        title: "Get Datasource",
        method: "GET",
        path: "/datasources/{id}",
        server: crate::Server::Api,
        accept: "application/vnd.api+json",
        content_type: None,
        permissions: &[],
        permission_evidence: None,
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "The vendor's script for its older API sends GET /datasources/{id}.",
        },
        secret_response: true,
    },
    crate::Operation {
        id: "updateDatasource",
        name: "update_datasource",
        title: "Update Datasource",
        method: "PUT",
        path: "/datasources/{id}",
        server: crate::Server::Api,
        accept: "application/vnd.api+json",
        content_type: Some("application/vnd.api+json"),
        permissions: &["Manage Datasources"],
        permission_evidence: Some(crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "The reference's example of an authorization is this permission; its per-operation lines are blank.",
        }),
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "Could not be read; an item under its collection, updated by PUT as in a vendor's script for its older API.",
        },
        secret_response: true,
    },
    crate::Operation {
        id: "testDatasourceConnection",
        name: "test_datasource_connection",
        title: "Test Datasource Connection",
        method: "POST",
        path: "/datasources/{id}/test_connection",
        server: crate::Server::Api,
        accept: "application/json",
        content_type: None,
        permissions: &["Manage Datasources"],
        permission_evidence: Some(crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "The reference's example of an authorization is this permission; its per-operation lines are blank.",
        }),
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "Could not be read; an action on an item, named after the operation.",
        },
        secret_response: false,
    },
    crate::Operation {
        id: "refreshDatasource",
        name: "refresh_datasource",
        title: "Refresh Datasource",
        method: "POST",
        path: "/datasources/{id}/refresh",
        server: crate::Server::Api,
        accept: "application/json",
        content_type: None,
        permissions: &["Manage Datasources"],
        permission_evidence: Some(crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "The reference's example of an authorization is this permission; its per-operation lines are blank.",
        }),
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "Could not be read; an action on an item, named after the operation.",
        },
        secret_response: false,
    },
    crate::Operation {
        id: "getDatasourceSchema",
        name: "get_datasource_schema",
        title: "Get Datasource Schema",
        method: "GET",
        path: "/datasources/{id}/schema",
        server: crate::Server::Api,
        accept: "application/json",
        content_type: None,
        permissions: &[],
        permission_evidence: None,
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "Could not be read; a part of an item, named after the operation.",
        },
        secret_response: true,
    },
    crate::Operation {
        id: "runExecution",
        name: "run_execution",
        title: "Run Execution",
        method: "POST",
        path: "/datasources/{datasource_id}/executions",
        server: crate::Server::Api,
        accept: "application/vnd.api+json",
        content_type: Some("application/json"),
        permissions: &["Manage Datasources", "Manage Dashboards", "Manage Alerts"],
        permission_evidence: Some(crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "The reference says that a key with only one of the latter two can be limited to some datasources.",
        }),
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "It runs on a datasource, and its documented body has no field for one; so the path names it.",
        },
        secret_response: false,
    },
    crate::Operation {
        id: "getExecution",
        name: "get_execution",
        title: "Get Execution",
        method: "GET",
        path: "/executions/{execution_id}",
        server: crate::Server::Api,
        accept: "application/vnd.api+json",
        content_type: None,
        permissions: &[],
        permission_evidence: None,
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "Could not be read; an item under the collection named like its JSON:API type.",
        },
        secret_response: false,
    },
    crate::Operation {
        id: "getExecutionData",
        name: "get_execution_data",
        title: "Get Execution Data",
        method: "GET",
        path: "/executions/{execution_id}/data",
        server: crate::Server::Api,
        accept: "application/json",
        content_type: None,
        permissions: &[],
        permission_evidence: None,
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "Could not be read; a part of an item, named after the operation.",
        },
        secret_response: true,
    },
    crate::Operation {
        id: "listDatasourceAgents",
        name: "list_datasource_agents",
        title: "List Datasource Agents",
        method: "GET",
        path: "/datasource_agents",
        server: crate::Server::Api,
        accept: "application/vnd.api+json",
        content_type: None,
        permissions: &[],
        permission_evidence: None,
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "Could not be read; a collection named like its JSON:API type, as in the older API.",
        },
        secret_response: true,
    },
    crate::Operation {
        id: "createDatasourceAgent",
        name: "create_datasource_agent",
        title: "Create Datasource Agent",
        method: "POST",
        path: "/datasource_agents",
        server: crate::Server::Api,
        accept: "application/vnd.api+json",
        content_type: Some("application/vnd.api+json"),
        permissions: &["Manage Datasources"],
        permission_evidence: Some(crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "Update Datasource Agent is documented to need it; this operation is of the same kind.",
        }),
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "Could not be read; a collection named like its JSON:API type, as in the older API.",
        },
        secret_response: true,
    },
    crate::Operation {
        id: "getDatasourceAgent",
        name: "get_datasource_agent",
        title: "Get Datasource Agent",
        method: "GET",
        path: "/datasource_agents/{id}",
        server: crate::Server::Api,
        accept: "application/vnd.api+json",
        content_type: None,
        permissions: &[],
        permission_evidence: None,
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "Could not be read; an item under its collection, as in the older API.",
        },
        secret_response: true,
    },
    crate::Operation {
        id: "updateDatasourceAgent",
        name: "update_datasource_agent",
        title: "Update Datasource Agent",
        method: "PUT",
        path: "/datasource_agents/{id}",
        server: crate::Server::Api,
        accept: "application/vnd.api+json",
        content_type: Some("application/vnd.api+json"),
        permissions: &["Manage Datasources"],
        permission_evidence: Some(crate::Evidence {
            level: crate::EvidenceLevel::Documented,
            from: "The operation's description demands it for every datasource that the agent serves.",
        }),
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "Could not be read; an item under its collection, updated by PUT as in a vendor's script for its older API.",
        },
        secret_response: true,
    },
    crate::Operation {
        id: "listDashboards",
        name: "list_dashboards",
        title: "List Dashboards",
        method: "GET",
        path: "/dashboards",
        server: crate::Server::Api,
        accept: "application/vnd.api+json",
        content_type: None,
        permissions: &[],
        permission_evidence: None,
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "The vendor's script for its older API sends GET /dashboards.",
        },
        secret_response: false,
    },
    crate::Operation {
        id: "createDashboard",
        name: "create_dashboard",
        title: "Create Dashboard",
        method: "POST",
        path: "/dashboards",
        server: crate::Server::Api,
        accept: "application/vnd.api+json",
        content_type: Some("application/vnd.api+json"),
        permissions: &["Manage Dashboards"],
        permission_evidence: Some(crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "The permission is documented by name; its per-operation lines are blank.",
        }),
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "Could not be read; a collection named like its JSON:API type, as in the older API.",
        },
        secret_response: false,
    },
    crate::Operation {
        id: "getDashboard",
        name: "get_dashboard",
        title: "Get Dashboard",
        method: "GET",
        path: "/dashboards/{id}",
        server: crate::Server::Api,
        accept: "application/vnd.api+json",
        content_type: None,
        permissions: &[],
        permission_evidence: None,
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "The vendor's scripts for its older API send GET /dashboards/{id}.",
        },
        secret_response: false,
    },
    crate::Operation {
        id: "updateDashboard",
        name: "update_dashboard",
        title: "Update Dashboard",
        method: "PUT",
        path: "/dashboards/{id}",
        server: crate::Server::Api,
        accept: "application/vnd.api+json",
        content_type: Some("application/vnd.api+json"),
        permissions: &["Manage Dashboards"],
        permission_evidence: Some(crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "The permission is documented by name; its per-operation lines are blank.",
        }),
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "Could not be read; an item under its collection, updated by PUT as in a vendor's script for its older API.",
        },
        secret_response: false,
    },
    crate::Operation {
        id: "createDashboardBackup",
        name: "create_dashboard_backup",
        title: "Create Dashboard Backup",
        method: "POST",
        path: "/dashboards/{id}/backup",
        server: crate::Server::Api,
        accept: "application/json",
        content_type: None,
        permissions: &["Manage Dashboards"],
        permission_evidence: Some(crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "The permission is documented by name; its per-operation lines are blank.",
        }),
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "Could not be read; a part of an item, named after the operation; POST because its name says create.",
        },
        secret_response: false,
    },
    crate::Operation {
        id: "updateReport",
        name: "update_report",
        title: "Update Report",
        method: "PUT",
        path: "/reports/{id}",
        server: crate::Server::Api,
        accept: "application/vnd.api+json",
        content_type: Some("application/vnd.api+json"),
        permissions: &["Manage Dashboards"],
        permission_evidence: Some(crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "Reports belong to dashboards, and nothing is published about the operation.",
        }),
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Observed,
            from: "A script of the vendor for its older API sends PUT /reports/{id} with these relationships. That this API has the operation too could not be read.",
        },
        secret_response: false,
    },
    crate::Operation {
        id: "createFilter",
        name: "create_filter",
        title: "Create Filter",
        method: "POST",
        path: "/filters",
        server: crate::Server::Api,
        accept: "application/vnd.api+json",
        content_type: Some("application/vnd.api+json"),
        permissions: &["Manage Dashboards"],
        permission_evidence: Some(crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "Filters belong to dashboards, and the per-operation lines are blank.",
        }),
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "Could not be read; a collection named like its JSON:API type, as in the older API.",
        },
        secret_response: false,
    },
    crate::Operation {
        id: "updateFilter",
        name: "update_filter",
        title: "Update Filter",
        method: "PUT",
        path: "/filters/{id}",
        server: crate::Server::Api,
        accept: "application/vnd.api+json",
        content_type: Some("application/vnd.api+json"),
        permissions: &["Manage Dashboards"],
        permission_evidence: Some(crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "Filters belong to dashboards, and the per-operation lines are blank.",
        }),
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "Could not be read; an item under its collection, updated by PUT as in a vendor's script for its older API.",
        },
        secret_response: false,
    },
    crate::Operation {
        id: "getDropDownFilterOptions",
        name: "get_drop_down_filter_options",
        title: "Get Drop-Down Filter Options",
        method: "GET",
        path: "/filters/{id}/options",
        server: crate::Server::Api,
        accept: "application/json",
        content_type: None,
        permissions: &[],
        permission_evidence: None,
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "Could not be read; a part of an item, named after the operation.",
        },
        secret_response: false,
    },
    crate::Operation {
        id: "getUserGroup",
        name: "get_user_group",
        title: "Get User Group",
        method: "GET",
        path: "/user_groups/{id}",
        server: crate::Server::Api,
        accept: "application/vnd.api+json",
        content_type: None,
        permissions: &[],
        permission_evidence: None,
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "Could not be read; an item under the collection named like its JSON:API type.",
        },
        secret_response: false,
    },
    crate::Operation {
        id: "getSqlSnippet",
        name: "get_sql_snippet",
        title: "Get SQL Snippet",
        method: "GET",
        path: "/sql_snippets/{id}",
        server: crate::Server::Api,
        accept: "application/vnd.api+json",
        content_type: None,
        permissions: &[],
        permission_evidence: None,
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "Could not be read; an item under the collection named like its JSON:API type.",
        },
        secret_response: false,
    },
    crate::Operation {
        id: "fetchExecutionData",
        name: "fetch_execution_data",
        title: "Fetch Execution Data",
        method: "GET",
        path: "/execution_data/{data_key}",
        server: crate::Server::Data,
        accept: "application/json",
        content_type: None,
        permissions: &[],
        permission_evidence: None,
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "Could not be read; the reference only says that key and token together identify the data.",
        },
        secret_response: false,
    },
    crate::Operation {
        id: "fetchSchemaData",
        name: "fetch_schema_data",
        title: "Fetch Schema Data",
        method: "GET",
        path: "/schema_data/{data_key}",
        server: crate::Server::Data,
        accept: "application/json",
        content_type: None,
        permissions: &[],
        permission_evidence: None,
        evidence: crate::Evidence {
            level: crate::EvidenceLevel::Inferred,
            from: "Could not be read; the reference only says that key and token together identify the data.",
        },
        secret_response: false,
    },
];
pub(crate) fn run_execution(
    api: &crate::api::Client,
    datasource: String,
    sql: String,
    r: Option<String>,
    parameters: Option<crate::api::types::InputParameters>,
) -> crate::api::builder::RunExecution<'_> {
    api.run_execution()
        .datasource_id(datasource)
        .body_map(|body| body.sql_query(sql).r_query(r).parameters(parameters))
}
pub(crate) fn get_datasource(
    client: &crate::api::Client,
    key: impl Into<String>,
) -> crate::api::builder::GetDatasource<'_> {
    client.get_datasource().id(key.into())
}
pub(crate) fn get_execution(
    client: &crate::api::Client,
    key: impl Into<String>,
) -> crate::api::builder::GetExecution<'_> {
    client.get_execution().execution_id(key.into())
}
pub(crate) fn get_execution_data(
    client: &crate::api::Client,
    key: impl Into<String>,
) -> crate::api::builder::GetExecutionData<'_> {
    client.get_execution_data().execution_id(key.into())
}
pub(crate) fn get_datasource_schema(
    client: &crate::api::Client,
    key: impl Into<String>,
) -> crate::api::builder::GetDatasourceSchema<'_> {
    client.get_datasource_schema().id(key.into())
}
pub(crate) fn fetch_execution_data(
    client: &crate::data::Client,
    key: impl Into<String>,
) -> crate::data::builder::FetchExecutionData<'_> {
    client.fetch_execution_data().data_key(key.into())
}
pub(crate) fn fetch_schema_data(
    client: &crate::data::Client,
    key: impl Into<String>,
) -> crate::data::builder::FetchSchemaData<'_> {
    client.fetch_schema_data().data_key(key.into())
}
/// Where a Run Execution response holds the value that Get Execution takes.
pub(crate) const EXECUTION_KEY: &str = "/data/attributes/execution_id";
