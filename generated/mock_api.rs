pub mod operations {
    //! [`When`](::httpmock::When) and [`Then`](::httpmock::Then)
    //! wrappers for each operation. Each can be converted to
    //! its inner type with a call to `into_inner()`. This can
    //! be used to explicitly deviate from permitted values.
    use crate::api::*;
    pub struct ListDatasourcesWhen(::httpmock::When);
    impl ListDatasourcesWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/datasources$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a crate::CommaList<crate::api::types::DatasourceInclude>>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }
    }
    pub struct ListDatasourcesThen(::httpmock::Then);
    impl ListDatasourcesThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::DatasourceCollection) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn forbidden(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct CreateDatasourceWhen(::httpmock::When);
    impl CreateDatasourceWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(regex::Regex::new("^/datasources$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::DatasourceRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct CreateDatasourceThen(::httpmock::Then);
    impl CreateDatasourceThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn created(self, value: &types::DatasourceDocument) -> Self {
            Self(
                self
                    .0
                    .status(201u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn forbidden(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn unprocessable_entity(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(422u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct GetDatasourceWhen(::httpmock::When);
    impl GetDatasourceWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/datasources/[^/]*$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/datasources/{}$", crate ::mock::segment(& value)),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a crate::CommaList<crate::api::types::DatasourceInclude>>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }
    }
    pub struct GetDatasourceThen(::httpmock::Then);
    impl GetDatasourceThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::DatasourceDocument) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn forbidden(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct UpdateDatasourceWhen(::httpmock::When);
    impl UpdateDatasourceWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(regex::Regex::new("^/datasources/[^/]*$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/datasources/{}$", crate ::mock::segment(& value)),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::DatasourceRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct UpdateDatasourceThen(::httpmock::Then);
    impl UpdateDatasourceThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::DatasourceDocument) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn forbidden(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn unprocessable_entity(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(422u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct TestDatasourceConnectionWhen(::httpmock::When);
    impl TestDatasourceConnectionWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/datasources/[^/]*/test_connection$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/datasources/{}/test_connection$", crate ::mock::segment(&
                        value)
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct TestDatasourceConnectionThen(::httpmock::Then);
    impl TestDatasourceConnectionThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ConnectionTestResult) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn forbidden(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct RefreshDatasourceWhen(::httpmock::When);
    impl RefreshDatasourceWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/datasources/[^/]*/refresh$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/datasources/{}/refresh$", crate ::mock::segment(& value)),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct RefreshDatasourceThen(::httpmock::Then);
    impl RefreshDatasourceThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::RefreshResult) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn forbidden(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct GetDatasourceSchemaWhen(::httpmock::When);
    impl GetDatasourceSchemaWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/datasources/[^/]*/schema$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/datasources/{}/schema$", crate ::mock::segment(& value)),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn name<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("name", value.to_string()))
            } else {
                Self(self.0.query_param_missing("name"))
            }
        }
    }
    pub struct GetDatasourceSchemaThen(::httpmock::Then);
    impl GetDatasourceSchemaThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::SchemaDataAccess) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn forbidden(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct RunExecutionWhen(::httpmock::When);
    impl RunExecutionWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/datasources/[^/]*/executions$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn datasource_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/datasources/{}/executions$", crate ::mock::segment(& value)
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::RunExecutionRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct RunExecutionThen(::httpmock::Then);
    impl RunExecutionThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ExecutionDocument) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn forbidden(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn unprocessable_entity(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(422u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct GetExecutionWhen(::httpmock::When);
    impl GetExecutionWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/executions/[^/]*$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn execution_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/executions/{}$", crate ::mock::segment(& value)),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct GetExecutionThen(::httpmock::Then);
    impl GetExecutionThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ExecutionDocument) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn forbidden(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct GetExecutionDataWhen(::httpmock::When);
    impl GetExecutionDataWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/executions/[^/]*/data$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn execution_id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/executions/{}/data$", crate ::mock::segment(& value)),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct GetExecutionDataThen(::httpmock::Then);
    impl GetExecutionDataThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ExecutionDataAccess) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
        }
        pub fn forbidden(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn unprocessable_entity(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(422u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct ListDatasourceAgentsWhen(::httpmock::When);
    impl ListDatasourceAgentsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/datasource_agents$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<
                Option<&'a crate::CommaList<crate::api::types::DatasourceAgentInclude>>,
            >,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }
    }
    pub struct ListDatasourceAgentsThen(::httpmock::Then);
    impl ListDatasourceAgentsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::DatasourceAgentCollection) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn forbidden(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct CreateDatasourceAgentWhen(::httpmock::When);
    impl CreateDatasourceAgentWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(regex::Regex::new("^/datasource_agents$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::DatasourceAgentRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct CreateDatasourceAgentThen(::httpmock::Then);
    impl CreateDatasourceAgentThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn created(self, value: &types::DatasourceAgentWithSecretDocument) -> Self {
            Self(
                self
                    .0
                    .status(201u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn forbidden(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn unprocessable_entity(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(422u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct GetDatasourceAgentWhen(::httpmock::When);
    impl GetDatasourceAgentWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/datasource_agents/[^/]*$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/datasource_agents/{}$", crate ::mock::segment(& value)),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<
                Option<&'a crate::CommaList<crate::api::types::DatasourceAgentInclude>>,
            >,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }
    }
    pub struct GetDatasourceAgentThen(::httpmock::Then);
    impl GetDatasourceAgentThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::DatasourceAgentDocument) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn forbidden(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct UpdateDatasourceAgentWhen(::httpmock::When);
    impl UpdateDatasourceAgentWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(
                        regex::Regex::new("^/datasource_agents/[^/]*$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/datasource_agents/{}$", crate ::mock::segment(& value)),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::DatasourceAgentRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct UpdateDatasourceAgentThen(::httpmock::Then);
    impl UpdateDatasourceAgentThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::DatasourceAgentDocument) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn forbidden(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn unprocessable_entity(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(422u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct ListDashboardsWhen(::httpmock::When);
    impl ListDashboardsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/dashboards$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    pub struct ListDashboardsThen(::httpmock::Then);
    impl ListDashboardsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::DashboardCollection) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn forbidden(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn unprocessable_entity(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(422u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct CreateDashboardWhen(::httpmock::When);
    impl CreateDashboardWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(regex::Regex::new("^/dashboards$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::DashboardRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct CreateDashboardThen(::httpmock::Then);
    impl CreateDashboardThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn created(self, value: &types::DashboardDocument) -> Self {
            Self(
                self
                    .0
                    .status(201u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn forbidden(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn unprocessable_entity(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(422u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct GetDashboardWhen(::httpmock::When);
    impl GetDashboardWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/dashboards/[^/]*$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/dashboards/{}$", crate ::mock::segment(& value)),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a crate::CommaList<crate::api::types::DashboardInclude>>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }
    }
    pub struct GetDashboardThen(::httpmock::Then);
    impl GetDashboardThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::DashboardDocument) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn forbidden(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct UpdateDashboardWhen(::httpmock::When);
    impl UpdateDashboardWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(regex::Regex::new("^/dashboards/[^/]*$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/dashboards/{}$", crate ::mock::segment(& value)),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::DashboardRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct UpdateDashboardThen(::httpmock::Then);
    impl UpdateDashboardThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::DashboardDocument) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn forbidden(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn unprocessable_entity(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(422u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct CreateDashboardBackupWhen(::httpmock::When);
    impl CreateDashboardBackupWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/dashboards/[^/]*/backup$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/dashboards/{}/backup$", crate ::mock::segment(& value)),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct CreateDashboardBackupThen(::httpmock::Then);
    impl CreateDashboardBackupThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::DashboardBackup) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn forbidden(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct UpdateReportWhen(::httpmock::When);
    impl UpdateReportWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(regex::Regex::new("^/reports/[^/]*$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/reports/{}$", crate ::mock::segment(& value)),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::ReportRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct UpdateReportThen(::httpmock::Then);
    impl UpdateReportThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ReportDocument) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn forbidden(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn unprocessable_entity(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(422u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct CreateFilterWhen(::httpmock::When);
    impl CreateFilterWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(regex::Regex::new("^/filters$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::FilterRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct CreateFilterThen(::httpmock::Then);
    impl CreateFilterThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn created(self, value: &types::FilterDocument) -> Self {
            Self(
                self
                    .0
                    .status(201u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn forbidden(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn unprocessable_entity(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(422u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct UpdateFilterWhen(::httpmock::When);
    impl UpdateFilterWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(regex::Regex::new("^/filters/[^/]*$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/filters/{}$", crate ::mock::segment(& value)),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::FilterRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    pub struct UpdateFilterThen(::httpmock::Then);
    impl UpdateFilterThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::FilterDocument) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn forbidden(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn unprocessable_entity(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(422u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct GetDropDownFilterOptionsWhen(::httpmock::When);
    impl GetDropDownFilterOptionsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/filters/[^/]*/options$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/filters/{}/options$", crate ::mock::segment(& value)),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct GetDropDownFilterOptionsThen(::httpmock::Then);
    impl GetDropDownFilterOptionsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::DropDownFilterOptions) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        pub fn forbidden(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct GetUserGroupWhen(::httpmock::When);
    impl GetUserGroupWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/user_groups/[^/]*$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/user_groups/{}$", crate ::mock::segment(& value)),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a crate::CommaList<crate::api::types::UserGroupInclude>>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }
    }
    pub struct GetUserGroupThen(::httpmock::Then);
    impl GetUserGroupThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::UserGroupDocument) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn forbidden(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
    }
    pub struct GetSqlSnippetWhen(::httpmock::When);
    impl GetSqlSnippetWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/sql_snippets/[^/]*$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/sql_snippets/{}$", crate ::mock::segment(& value)),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct GetSqlSnippetThen(::httpmock::Then);
    impl GetSqlSnippetThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::SqlSnippetDocument) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
        pub fn forbidden(self, value: &types::Errors) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/vnd.api+json")
                    .json_body_obj(value),
            )
        }
    }
}
/// An extension trait for [`MockServer`](::httpmock::MockServer) that
/// adds a method for each operation. These are the equivalent of
/// type-checked [`mock()`](::httpmock::MockServer::mock) calls.
pub trait MockServerExt {
    fn list_datasources<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListDatasourcesWhen, operations::ListDatasourcesThen);
    fn create_datasource<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateDatasourceWhen, operations::CreateDatasourceThen);
    fn get_datasource<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetDatasourceWhen, operations::GetDatasourceThen);
    fn update_datasource<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateDatasourceWhen, operations::UpdateDatasourceThen);
    fn test_datasource_connection<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::TestDatasourceConnectionWhen,
            operations::TestDatasourceConnectionThen,
        );
    fn refresh_datasource<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RefreshDatasourceWhen, operations::RefreshDatasourceThen);
    fn get_datasource_schema<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetDatasourceSchemaWhen,
            operations::GetDatasourceSchemaThen,
        );
    fn run_execution<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RunExecutionWhen, operations::RunExecutionThen);
    fn get_execution<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetExecutionWhen, operations::GetExecutionThen);
    fn get_execution_data<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetExecutionDataWhen, operations::GetExecutionDataThen);
    fn list_datasource_agents<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListDatasourceAgentsWhen,
            operations::ListDatasourceAgentsThen,
        );
    fn create_datasource_agent<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateDatasourceAgentWhen,
            operations::CreateDatasourceAgentThen,
        );
    fn get_datasource_agent<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetDatasourceAgentWhen,
            operations::GetDatasourceAgentThen,
        );
    fn update_datasource_agent<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateDatasourceAgentWhen,
            operations::UpdateDatasourceAgentThen,
        );
    fn list_dashboards<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListDashboardsWhen, operations::ListDashboardsThen);
    fn create_dashboard<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateDashboardWhen, operations::CreateDashboardThen);
    fn get_dashboard<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetDashboardWhen, operations::GetDashboardThen);
    fn update_dashboard<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateDashboardWhen, operations::UpdateDashboardThen);
    fn create_dashboard_backup<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateDashboardBackupWhen,
            operations::CreateDashboardBackupThen,
        );
    fn update_report<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateReportWhen, operations::UpdateReportThen);
    fn create_filter<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateFilterWhen, operations::CreateFilterThen);
    fn update_filter<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateFilterWhen, operations::UpdateFilterThen);
    fn get_drop_down_filter_options<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetDropDownFilterOptionsWhen,
            operations::GetDropDownFilterOptionsThen,
        );
    fn get_user_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetUserGroupWhen, operations::GetUserGroupThen);
    fn get_sql_snippet<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetSqlSnippetWhen, operations::GetSqlSnippetThen);
}
impl MockServerExt for ::httpmock::MockServer {
    fn list_datasources<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListDatasourcesWhen, operations::ListDatasourcesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListDatasourcesWhen::new(when),
                operations::ListDatasourcesThen::new(then),
            )
        })
    }
    fn create_datasource<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateDatasourceWhen, operations::CreateDatasourceThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateDatasourceWhen::new(when),
                operations::CreateDatasourceThen::new(then),
            )
        })
    }
    fn get_datasource<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetDatasourceWhen, operations::GetDatasourceThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetDatasourceWhen::new(when),
                operations::GetDatasourceThen::new(then),
            )
        })
    }
    fn update_datasource<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateDatasourceWhen, operations::UpdateDatasourceThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateDatasourceWhen::new(when),
                operations::UpdateDatasourceThen::new(then),
            )
        })
    }
    fn test_datasource_connection<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::TestDatasourceConnectionWhen,
            operations::TestDatasourceConnectionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::TestDatasourceConnectionWhen::new(when),
                operations::TestDatasourceConnectionThen::new(then),
            )
        })
    }
    fn refresh_datasource<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RefreshDatasourceWhen, operations::RefreshDatasourceThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RefreshDatasourceWhen::new(when),
                operations::RefreshDatasourceThen::new(then),
            )
        })
    }
    fn get_datasource_schema<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetDatasourceSchemaWhen,
            operations::GetDatasourceSchemaThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetDatasourceSchemaWhen::new(when),
                operations::GetDatasourceSchemaThen::new(then),
            )
        })
    }
    fn run_execution<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RunExecutionWhen, operations::RunExecutionThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RunExecutionWhen::new(when),
                operations::RunExecutionThen::new(then),
            )
        })
    }
    fn get_execution<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetExecutionWhen, operations::GetExecutionThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetExecutionWhen::new(when),
                operations::GetExecutionThen::new(then),
            )
        })
    }
    fn get_execution_data<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetExecutionDataWhen, operations::GetExecutionDataThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetExecutionDataWhen::new(when),
                operations::GetExecutionDataThen::new(then),
            )
        })
    }
    fn list_datasource_agents<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListDatasourceAgentsWhen,
            operations::ListDatasourceAgentsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListDatasourceAgentsWhen::new(when),
                operations::ListDatasourceAgentsThen::new(then),
            )
        })
    }
    fn create_datasource_agent<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateDatasourceAgentWhen,
            operations::CreateDatasourceAgentThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateDatasourceAgentWhen::new(when),
                operations::CreateDatasourceAgentThen::new(then),
            )
        })
    }
    fn get_datasource_agent<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetDatasourceAgentWhen,
            operations::GetDatasourceAgentThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetDatasourceAgentWhen::new(when),
                operations::GetDatasourceAgentThen::new(then),
            )
        })
    }
    fn update_datasource_agent<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateDatasourceAgentWhen,
            operations::UpdateDatasourceAgentThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateDatasourceAgentWhen::new(when),
                operations::UpdateDatasourceAgentThen::new(then),
            )
        })
    }
    fn list_dashboards<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListDashboardsWhen, operations::ListDashboardsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListDashboardsWhen::new(when),
                operations::ListDashboardsThen::new(then),
            )
        })
    }
    fn create_dashboard<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateDashboardWhen, operations::CreateDashboardThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateDashboardWhen::new(when),
                operations::CreateDashboardThen::new(then),
            )
        })
    }
    fn get_dashboard<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetDashboardWhen, operations::GetDashboardThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetDashboardWhen::new(when),
                operations::GetDashboardThen::new(then),
            )
        })
    }
    fn update_dashboard<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateDashboardWhen, operations::UpdateDashboardThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateDashboardWhen::new(when),
                operations::UpdateDashboardThen::new(then),
            )
        })
    }
    fn create_dashboard_backup<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateDashboardBackupWhen,
            operations::CreateDashboardBackupThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateDashboardBackupWhen::new(when),
                operations::CreateDashboardBackupThen::new(then),
            )
        })
    }
    fn update_report<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateReportWhen, operations::UpdateReportThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateReportWhen::new(when),
                operations::UpdateReportThen::new(then),
            )
        })
    }
    fn create_filter<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateFilterWhen, operations::CreateFilterThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateFilterWhen::new(when),
                operations::CreateFilterThen::new(then),
            )
        })
    }
    fn update_filter<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateFilterWhen, operations::UpdateFilterThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateFilterWhen::new(when),
                operations::UpdateFilterThen::new(then),
            )
        })
    }
    fn get_drop_down_filter_options<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetDropDownFilterOptionsWhen,
            operations::GetDropDownFilterOptionsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetDropDownFilterOptionsWhen::new(when),
                operations::GetDropDownFilterOptionsThen::new(then),
            )
        })
    }
    fn get_user_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetUserGroupWhen, operations::GetUserGroupThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetUserGroupWhen::new(when),
                operations::GetUserGroupThen::new(then),
            )
        })
    }
    fn get_sql_snippet<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetSqlSnippetWhen, operations::GetSqlSnippetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetSqlSnippetWhen::new(when),
                operations::GetSqlSnippetThen::new(then),
            )
        })
    }
}
