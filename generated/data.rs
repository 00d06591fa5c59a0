use crate::wire::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
#[derive(Clone, Debug)]
/**Client for Cluvio API

Version: 2024-06-01*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::wire::Session,
}
impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub(crate) fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: crate::wire::Session,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::wire::Session> for Client {
    fn api_version() -> &'static str {
        "2024-06-01"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::wire::Session {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::wire::Session>,
    {}
};
impl Client {
    /**Fetch Execution Data

Fetches the result of an execution from the data server, with the token of Get Execution Data as authorization. It has to be the data server in the location whose API server issued the token, and tokens expire within minutes.

Evidence for `GET /execution_data/{data_key}`: inferred. Could not be read; the reference only says that key and token together identify the data.

Sends a `GET` request to `/execution_data/{data_key}`

Arguments:
- `data_key`: The `data_key` that Get Execution Data returned.
```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret, data_key: ::std::string::String) -> Result<(), cluvio::Error> {
let response = cluvio.data(token)?.fetch_execution_data()
    .data_key(data_key)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn fetch_execution_data(&self) -> builder::FetchExecutionData<'_> {
        builder::FetchExecutionData::new(self)
    }
    /**Fetch Schema Data

Fetches the schema of a datasource from the data server, with the token of Get Datasource Schema as authorization. It has to be the data server in the location whose API server issued the token, and tokens expire within minutes.

Evidence for `GET /schema_data/{data_key}`: inferred. Could not be read; the reference only says that key and token together identify the data.

Sends a `GET` request to `/schema_data/{data_key}`

Arguments:
- `data_key`: The `data_key` that Get Datasource Schema returned.
```no_run
# use cluvio::api::types;
# async fn example(cluvio: cluvio::Client, token: cluvio::Secret, data_key: ::std::string::String) -> Result<(), cluvio::Error> {
let response = cluvio.data(token)?.fetch_schema_data()
    .data_key(data_key)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn fetch_schema_data(&self) -> builder::FetchSchemaData<'_> {
        builder::FetchSchemaData::new(self)
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::types;
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /**Builder for [`Client::fetch_execution_data`]

[`Client::fetch_execution_data`]: super::Client::fetch_execution_data*/
    #[derive(Debug, Clone)]
    pub struct FetchExecutionData<'a> {
        client: &'a super::Client,
        data_key: Result<::std::string::String, String>,
    }
    impl<'a> FetchExecutionData<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                data_key: Err("data_key was not initialized".to_string()),
            }
        }
        ///Sets the argument `data_key`.
        pub fn data_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.data_key = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for data_key failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/execution_data/{data_key}`
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, Error> {
            let Self { client, data_key } = self;
            let data_key = data_key
                .map_err(|why| Error::invalid_request("fetch_execution_data", why))?;
            let url = format!(
                "{}/execution_data/{}", client.baseurl, encode_path(& data_key
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client.client.get(url).headers(header_map).build()?;
            let info = OperationInfo {
                operation_id: "fetch_execution_data",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::stream(response)),
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
    /**Builder for [`Client::fetch_schema_data`]

[`Client::fetch_schema_data`]: super::Client::fetch_schema_data*/
    #[derive(Debug, Clone)]
    pub struct FetchSchemaData<'a> {
        client: &'a super::Client,
        data_key: Result<::std::string::String, String>,
    }
    impl<'a> FetchSchemaData<'a> {
        ///Begins with nothing set, like the client's method.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                data_key: Err("data_key was not initialized".to_string()),
            }
        }
        ///Sets the argument `data_key`.
        pub fn data_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.data_key = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for data_key failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/schema_data/{data_key}`
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, Error> {
            let Self { client, data_key } = self;
            let data_key = data_key
                .map_err(|why| Error::invalid_request("fetch_schema_data", why))?;
            let url = format!(
                "{}/schema_data/{}", client.baseurl, encode_path(& data_key.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client.client.get(url).headers(header_map).build()?;
            let info = OperationInfo {
                operation_id: "fetch_schema_data",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::stream(response)),
                _ => Err(Error::unexpected_response(response)),
            }
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
}
