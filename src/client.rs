//! The client: who asks, and which servers.

use std::{fmt, sync::Arc, time::Duration};

use reqwest::header::HeaderValue;

use crate::{
    Error, Execution, Query, QueryAll, Region, ResultLimits, RetryPolicy, SchemaQuery, Secret, api,
    credential::Credential,
    data,
    http::http_client_builder,
    query::Deadline,
    region::Servers,
    wire::{Rules, Session},
};

const READ_TIMEOUT: Duration = Duration::from_secs(60);
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(120);
/// Of such a document, everything that this crate makes of it still fits into memory.
const DOCUMENT_BYTES: u64 = 32 << 20;

/// A client of Cluvio for one API key and one region.
///
/// Cloning it is cheap; all clones share one pool of connections.
///
/// ```no_run
/// # async fn example() -> Result<(), cluvio::Error> {
/// let cluvio = cluvio::Client::from_env()?;
/// let result = cluvio.query("8qxn-y9ex-65vd", "SELECT country, count(*) FROM users GROUP BY 1").await?;
/// let mut rows = result.rows::<(String, i64)>();
/// while let Some((country, users)) = rows.try_next().await? {
///     println!("{country}: {users}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

struct Inner {
    api: api::Client,
    http: reqwest::Client,
    servers: Servers,
    region: Region,
    limits: ResultLimits,
}

impl Client {
    /// A client for the API key `CLUVIO_API_KEY` in the region `CLUVIO_REGION` (`eu` or `us`), or for the servers
    /// `CLUVIO_API_URL` and `CLUVIO_DATA_URL` (a private cloud, the emulator), which take precedence over the region.
    ///
    /// ```no_run
    /// # fn example() -> Result<(), cluvio::Error> {
    /// let cluvio = cluvio::Client::from_env()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Configuration`](crate::ErrorKind::Configuration), naming the variable that is missing or bad.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// A builder, for everything that can be set.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// let cluvio = cluvio::Client::builder("k3y").region(cluvio::Region::Eu).build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder(api_key: impl Into<Secret>) -> ClientBuilder {
        ClientBuilder::new(api_key)
    }

    /// The operations of the API server.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let agents = cluvio.api().list_datasource_agents().send().await?;
    /// println!("{} agents", agents.data.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn api(&self) -> &api::Client {
        &self.inner.api
    }

    /// The operations of the data server, with a data access token that an operation of the API server gave.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let access = cluvio.execution("5a0b0c1e-9f6d-4f0e-8a52-1c5f0f6f7f10").data_access().await?;
    /// let data = cluvio.data(access.token)?.fetch_execution_data().data_key(access.key).send().await?;
    /// println!("{} bytes", data.into_inner().collect().await?.len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`BadRequest`](crate::ErrorKind::BadRequest) when the token cannot be put into a header.
    pub fn data(&self, data_access_token: impl Into<Secret>) -> Result<data::Client, Error> {
        self.data_until(Deadline::NONE, data_access_token.into())
    }

    /// The operations of the API server, for requests that must be over at a deadline.
    pub(crate) fn api_until(&self, deadline: Deadline) -> api::Client {
        let Inner { api, http, servers, .. } = &*self.inner;
        api::Client::new_with_client(&servers.api, http.clone(), api.inner.until(deadline))
    }

    pub(crate) fn data_until(&self, deadline: Deadline, data_access_token: Secret) -> Result<data::Client, Error> {
        let Inner { api, http, servers, .. } = &*self.inner;
        let credential = Credential::data_token(data_access_token)
            .ok_or_else(|| Error::bad_request("a data access token must be visible ASCII characters"))?;
        let session = api.inner.with_credential(credential).until(deadline);
        Ok(data::Client::new_with_client(&servers.data, http.clone(), session))
    }

    /// A query on a datasource: set it up further, or `.await` it for the result.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let result = cluvio.query("8qxn-y9ex-65vd", "SELECT count(*) FROM users").await?;
    /// println!("{:?} users", result.rows::<u64>().try_next().await?);
    /// # Ok(())
    /// # }
    /// ```
    pub fn query(&self, datasource: impl Into<String>, sql: impl Into<String>) -> Query {
        Query::new(self.clone(), datasource.into(), sql.into())
    }

    /// Many queries, run side by side within the limits of their datasources: see [`QueryAll`].
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let queries = ["users", "orders"].map(|table| cluvio.query("8qxn-y9ex-65vd", format!("SELECT count(*) FROM {table}")));
    /// let mut results = cluvio.query_all(queries);
    /// while let Some((number, result)) = results.next().await {
    ///     println!("{number}: {:?}", result?.rows::<u64>().try_next().await?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn query_all<I>(&self, queries: I) -> QueryAll
    where
        I: IntoIterator<Item = Query>,
        I::IntoIter: Send + 'static,
    {
        QueryAll::new(Box::new(queries.into_iter()))
    }

    /// A handle for an execution that was started before, here or elsewhere.
    ///
    /// The id is that of [`Execution::id`]. An execution can be read for 24 hours after its start, its data for 24 hours
    /// after its end, by the API reference.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let result = cluvio.execution("5a0b0c1e-9f6d-4f0e-8a52-1c5f0f6f7f10").wait().result().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn execution(&self, id: impl Into<String>) -> Execution {
        Execution::new(self.clone(), id.into())
    }

    /// The schema of a datasource: all of it, or one by [`name`](SchemaQuery::name).
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let schema = cluvio.schema("8qxn-y9ex-65vd").await?;
    /// println!("{} schemas", schema.schemas()?.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn schema(&self, datasource: impl Into<String>) -> SchemaQuery {
        SchemaQuery::new(self.clone(), datasource.into())
    }

    pub(crate) fn api_key(&self) -> &Secret {
        &self.rules().api_key
    }

    pub(crate) fn result_limits(&self) -> ResultLimits {
        self.inner.limits
    }

    pub(crate) fn rules(&self) -> &Rules {
        &self.inner.api.inner.rules
    }

    /// The region that the client was made for.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// let cluvio = cluvio::Client::builder("k3y").region(cluvio::Region::Us).build()?;
    /// assert_eq!(cluvio.region(), &cluvio::Region::Us);
    /// # Ok(())
    /// # }
    /// ```
    pub fn region(&self) -> &Region {
        &self.inner.region
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("region", &self.inner.region)
            .field("api", &self.inner.servers.api)
            .field("data", &self.inner.servers.data)
            .finish_non_exhaustive()
    }
}

/// Sets up a [`Client`].
///
/// ```
/// # fn main() -> Result<(), cluvio::Error> {
/// use std::time::Duration;
/// use cluvio::{Client, Region, ResultLimits, RetryPolicy};
///
/// let cluvio = Client::builder("k3y")
///     .region(Region::Us)
///     .user_agent("nightly-report/1.2")
///     .connect_timeout(Duration::from_secs(5))
///     .read_timeout(Duration::from_secs(120))
///     .attempt_timeout(Duration::from_secs(300))
///     .document_bytes(8 << 20)
///     .result_limits(ResultLimits::default().total_bytes(1 << 30))
///     .retry(RetryPolicy::default().retries(8))
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    api_key: Secret,
    region: Option<Region>,
    http: Option<reqwest::Client>,
    connect_timeout: Option<Duration>,
    read_timeout: Duration,
    user_agent: Option<String>,
    attempt_timeout: Duration,
    retry: RetryPolicy,
    limits: ResultLimits,
    document_bytes: u64,
}

impl ClientBuilder {
    pub(crate) fn new(api_key: impl Into<Secret>) -> Self {
        Self {
            api_key: api_key.into(),
            region: None,
            http: None,
            connect_timeout: None,
            read_timeout: READ_TIMEOUT,
            user_agent: None,
            attempt_timeout: ATTEMPT_TIMEOUT,
            retry: RetryPolicy::default(),
            limits: ResultLimits::default(),
            document_bytes: DOCUMENT_BYTES,
        }
    }

    /// The location of the account. There is no default.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// let cluvio = cluvio::Client::builder("k3y").region("us".parse()?).build()?;
    /// assert_eq!(cluvio.region(), &cluvio::Region::Us);
    /// # Ok(())
    /// # }
    /// ```
    pub fn region(mut self, region: Region) -> Self {
        self.region = Some(region);
        self
    }

    /// Uses an HTTP client of your own, for proxies, certificates, or TLS of another kind. [`http_client_builder`] gives
    /// one to begin with.
    ///
    /// It should not follow redirects or send anything again by itself, use no proxy for servers of `http`, and have neither a
    /// total timeout, which would cut long downloads off, nor one for reading, which would cut slow readers off: see
    /// [`read_timeout`](Self::read_timeout). Its own timeout for connecting and its user agent count. One that is built with
    /// `connection_verbose` logs all that is sent, the key included.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let http = cluvio::http_client_builder()?.pool_max_idle_per_host(2).build()?;
    /// let cluvio = cluvio::Client::builder("k3y").region(cluvio::Region::Eu).http_client(http).build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// How much a data server may send.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// use cluvio::{Client, Region, ResultLimits};
    ///
    /// let limits = ResultLimits::default().total_bytes(100 << 20); // no report here is larger than 100 MiB
    /// let cluvio = Client::builder("k3y").region(Region::Eu).result_limits(limits).build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn result_limits(mut self, limits: ResultLimits) -> Self {
        self.limits = limits;
        self
    }

    /// The largest JSON document that an operation of [`Client::api`] may answer with, in bytes, counted after
    /// decompression; 32 MiB if not set. A larger one is [`Undecodable`](crate::ErrorKind::Undecodable).
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// // For a container with little memory.
    /// let cluvio = cluvio::Client::builder("k3y").region(cluvio::Region::Eu).document_bytes(4 << 20).build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn document_bytes(mut self, bytes: u64) -> Self {
        self.document_bytes = bytes;
        self
    }

    /// How long a connection may take to be made; 10 seconds if not set.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// use std::time::Duration;
    /// use cluvio::{Client, Region};
    ///
    /// let cluvio = Client::builder("k3y").region(Region::Eu).connect_timeout(Duration::from_secs(2)).build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// How long the server may be silent before and within an answer; 60 seconds if not set. A download of which hardly
    /// anything comes in that time is given up as well. Only the time in which the server is waited for counts, so a slow
    /// reader does no harm.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// use std::time::Duration;
    /// use cluvio::{Client, Region};
    ///
    /// // For a program whose user waits: a silent server is given up after ten seconds.
    /// let cluvio = Client::builder("k3y").region(Region::Eu).read_timeout(Duration::from_secs(10)).build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = timeout;
        self
    }

    /// How long one attempt at a request may take, up to the end of the answer, or for a download up to its beginning; two
    /// minutes if not set. What lasts longer is a [`Timeout`](crate::ErrorKind::Timeout).
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// use std::time::Duration;
    /// use cluvio::{Client, Region, RetryPolicy};
    ///
    /// // Half a minute each for the request and its two retries, and the waits in between.
    /// let builder = Client::builder("k3y").region(Region::Eu).retry(RetryPolicy::default().retries(2));
    /// let cluvio = builder.attempt_timeout(Duration::from_secs(30)).build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// When a request is sent again after a failure: see [`RetryPolicy`].
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// use cluvio::{Client, Region, RetryPolicy};
    ///
    /// // Whoever calls has retries of its own.
    /// let cluvio = Client::builder("k3y").region(Region::Eu).retry(RetryPolicy::none()).build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// The `User-Agent` header; the name and version of this crate if not set.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// use cluvio::{Client, ErrorKind, Region};
    ///
    /// let builder = Client::builder("k3y").region(Region::Eu);
    /// let cluvio = builder.clone().user_agent("nightly-report/1.2").build()?;
    /// let error = builder.user_agent("two\nlines").build().unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::Configuration);
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// The client.
    ///
    /// ```
    /// use cluvio::{Client, ErrorKind};
    ///
    /// let error = Client::builder("k3y").build().unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::Configuration);
    /// assert!(error.to_string().contains("no region is set"));
    /// ```
    ///
    /// # Errors
    ///
    /// [`Configuration`](crate::ErrorKind::Configuration) when the region is missing, a URL or the key is not usable, a
    /// timeout for connecting or a user agent is set beside a client of your own, or TLS cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        let region = self.region.clone().ok_or_else(|| {
            Error::configuration("no region is set: the account's location decides between Region::Eu and Region::Us")
        })?;
        let servers = region.servers()?;
        let http = self.http(&servers)?;
        let credential = Credential::api_key(self.api_key.clone()).ok_or_else(|| {
            Error::configuration(
                "the API key is empty or has a character other than visible ASCII, such as a line break",
            )
        })?;
        let session = Session {
            credential: Arc::new(credential),
            rules: Arc::new(Rules {
                api_key: self.api_key,
                retry: self.retry,
                budget: self.retry.new_budget(),
                attempt_timeout: self.attempt_timeout,
                read_timeout: self.read_timeout,
                document_bytes: self.document_bytes,
            }),
            deadline: Deadline::NONE,
        };
        let api = api::Client::new_with_client(&servers.api, http.clone(), session);
        Ok(Client {
            inner: Arc::new(Inner {
                api,
                http,
                servers,
                region,
                limits: self.limits,
            }),
        })
    }

    fn http(&self, servers: &Servers) -> Result<reqwest::Client, Error> {
        if let Some(http) = &self.http {
            if self.connect_timeout.is_some() || self.user_agent.is_some() {
                return Err(Error::configuration(
                    "the connect timeout and the user agent belong to your own HTTP client: set them there",
                ));
            }
            return Ok(http.clone());
        }
        let mut http = http_client_builder()?;
        if let Some(timeout) = self.connect_timeout {
            http = http.connect_timeout(timeout);
        }
        if let Some(user_agent) = &self.user_agent {
            let user_agent = HeaderValue::from_str(user_agent).map_err(|_| {
                Error::configuration(format!("the user agent {user_agent:?} cannot be sent in a header"))
            })?;
            http = http.user_agent(user_agent);
        }
        if servers.have_clear_text() {
            // A proxy of the environment would read the key, and could not reach this machine's own servers.
            http = http.no_proxy();
        }
        http.build()
            .map_err(|error| Error::configuration("the HTTP client cannot be set up").with_source(error))
    }
}
