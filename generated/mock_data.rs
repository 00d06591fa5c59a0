pub mod operations {
    //! [`When`](::httpmock::When) and [`Then`](::httpmock::Then)
    //! wrappers for each operation. Each can be converted to
    //! its inner type with a call to `into_inner()`. This can
    //! be used to explicitly deviate from permitted values.
    use crate::api::*;
    pub struct FetchExecutionDataWhen(::httpmock::When);
    impl FetchExecutionDataWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/execution_data/[^/]*$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn data_key(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/execution_data/{}$", crate ::mock::segment(& value)),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct FetchExecutionDataThen(::httpmock::Then);
    impl FetchExecutionDataThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: ::serde_json::Value) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body(value),
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
    pub struct FetchSchemaDataWhen(::httpmock::When);
    impl FetchSchemaDataWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/schema_data/[^/]*$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn data_key(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!("^/schema_data/{}$", crate ::mock::segment(& value)),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct FetchSchemaDataThen(::httpmock::Then);
    impl FetchSchemaDataThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: ::serde_json::Value) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body(value),
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
    fn fetch_execution_data<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FetchExecutionDataWhen,
            operations::FetchExecutionDataThen,
        );
    fn fetch_schema_data<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::FetchSchemaDataWhen, operations::FetchSchemaDataThen);
}
impl MockServerExt for ::httpmock::MockServer {
    fn fetch_execution_data<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FetchExecutionDataWhen,
            operations::FetchExecutionDataThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FetchExecutionDataWhen::new(when),
                operations::FetchExecutionDataThen::new(then),
            )
        })
    }
    fn fetch_schema_data<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::FetchSchemaDataWhen, operations::FetchSchemaDataThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FetchSchemaDataWhen::new(when),
                operations::FetchSchemaDataThen::new(then),
            )
        })
    }
}
