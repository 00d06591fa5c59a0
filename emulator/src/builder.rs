//! Settings of an emulator.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use crate::auth::KeySpec;
use crate::faults::Faults;
use crate::result::ResultLayout;
use crate::secret::random_secret;
use crate::{Emulator, StartError};

/// Settings of an emulator that is yet to start. Made by [`Emulator::builder`].
///
/// ```
/// use std::time::Duration;
/// use cluvio_emulator::{Emulator, KeySpec, ResultLayout};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let emulator = Emulator::builder()
///     .region("us")
///     .api_key("a-key-with-all-permissions")
///     .view_key("a-key-that-can-only-read")
///     .key(KeySpec::new("a-key-for-dashboards").permissions(["Manage Dashboards"]))
///     .execution_time(Duration::ZERO)
///     .sql_timeout(Duration::from_secs(10))
///     .token_ttl(Duration::from_secs(1))
///     .result_layout(ResultLayout::Objects)
///     .faults("latency@1ms..5ms".parse()?)
///     .start()
///     .await?;
/// assert!(emulator.api_url().starts_with("http://127.0.0.1:"));
/// # Ok(())
/// # }
/// ```
pub struct Builder {
    pub(crate) document: Option<String>,
    pub(crate) region: String,
    pub(crate) api_addr: SocketAddr,
    pub(crate) data_addr: SocketAddr,
    pub(crate) api_key: String,
    pub(crate) keys: Vec<KeySpec>,
    pub(crate) token_ttl: Duration,
    pub(crate) execution_time: Duration,
    pub(crate) sql_timeout: Duration,
    pub(crate) result_layout: ResultLayout,
    pub(crate) state_file: Option<PathBuf>,
    pub(crate) faults: Faults,
}

impl Builder {
    pub(crate) fn new() -> Self {
        let any_port = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        Self {
            document: None,
            region: "eu".to_owned(),
            api_addr: any_port,
            data_addr: any_port,
            api_key: random_secret(),
            keys: Vec::new(),
            token_ttl: Duration::from_secs(5 * 60),
            execution_time: Duration::from_millis(300),
            sql_timeout: Duration::from_secs(60),
            result_layout: ResultLayout::default(),
            state_file: None,
            faults: Faults::default(),
        }
    }

    /// Another OpenAPI document than the embedded one, as YAML.
    ///
    /// ```no_run
    /// use cluvio_emulator::Emulator;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let emulator = Emulator::builder().document(std::fs::read_to_string("cluvio.yaml")?).start().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn document(mut self, yaml: impl Into<String>) -> Self {
        self.document = Some(yaml.into());
        self
    }

    /// The location that the two servers play, to which data access tokens are bound; `eu` by default.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let emulator = cluvio_emulator::Emulator::builder().region("us").start().await?;
    /// assert_eq!(emulator.region(), "us");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = region.into();
        self
    }

    /// The loopback address of the API server; port 0, the default, takes a free one.
    ///
    /// ```no_run
    /// use cluvio_emulator::Emulator;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let (api, data) = ("127.0.0.1:4010".parse()?, "127.0.0.1:4011".parse()?);
    /// let emulator = Emulator::builder().api_addr(api).data_addr(data).start().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn api_addr(mut self, address: SocketAddr) -> Self {
        self.api_addr = address;
        self
    }

    /// The loopback address of the data server; port 0, the default, takes a free one.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cluvio_emulator::Emulator;
    ///
    /// let emulator = Emulator::builder().data_addr("127.0.0.1:4011".parse()?).start().await?;
    /// assert_eq!(emulator.data_url(), "http://127.0.0.1:4011");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn data_addr(mut self, address: SocketAddr) -> Self {
        self.data_addr = address;
        self
    }

    /// The secret of the key with all permissions, in visible ASCII; random by default.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let emulator = cluvio_emulator::Emulator::builder().api_key("k3y").start().await?;
    /// assert_eq!(emulator.api_key(), "k3y");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn api_key(mut self, secret: impl Into<String>) -> Self {
        self.api_key = secret.into();
        self
    }

    /// One more key, without any permission: it can read but change nothing.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let emulator = cluvio_emulator::Emulator::builder().view_key("a-key-that-can-only-read").start().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn view_key(self, secret: impl Into<String>) -> Self {
        self.key(KeySpec::new(secret))
    }

    /// One more key.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cluvio_emulator::{Emulator, KeySpec};
    ///
    /// let editor = KeySpec::new("a-key-for-dashboards").permissions(["Manage Dashboards"]);
    /// let emulator = Emulator::builder().key(editor).start().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn key(mut self, key: KeySpec) -> Self {
        self.keys.push(key);
        self
    }

    /// How long a data access token is good for; five minutes by default.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    /// use cluvio_emulator::Emulator;
    ///
    /// // Tokens that are no longer good while data is still being downloaded.
    /// let emulator = Emulator::builder().token_ttl(Duration::from_millis(100)).start().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn token_ttl(mut self, lifetime: Duration) -> Self {
        self.token_ttl = lifetime;
        self
    }

    /// How long an execution takes at least, from the end of its queueing; 300 milliseconds by default.
    ///
    /// It is in its first state for a third of this time. With zero, an execution is over before the request that
    /// starts it is answered, although the answer still shows its first state; a query that takes long then holds
    /// its request.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    /// use cluvio_emulator::Emulator;
    ///
    /// let emulator = Emulator::builder().execution_time(Duration::ZERO).start().await?; // for tests that are in a hurry
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn execution_time(mut self, time: Duration) -> Self {
        self.execution_time = time;
        self
    }

    /// How long SQL may run before it is stopped and its execution fails; one minute by default.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    /// use cluvio_emulator::Emulator;
    ///
    /// // To see what a program does about a query that takes too long.
    /// let emulator = Emulator::builder().sql_timeout(Duration::from_millis(50)).start().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn sql_timeout(mut self, time: Duration) -> Self {
        self.sql_timeout = time;
        self
    }

    /// How result data is laid out.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cluvio_emulator::{Emulator, ResultLayout};
    ///
    /// let emulator = Emulator::builder().result_layout(ResultLayout::Objects).start().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn result_layout(mut self, layout: ResultLayout) -> Self {
        self.result_layout = layout;
        self
    }

    /// An SQLite file to keep the state in, made if it doesn't exist; in memory by default.
    ///
    /// On Unix a new file can be read by its owner only.
    /// Passwords of datasources that were sent are in it. Keys and data access tokens are not.
    ///
    /// ```no_run
    /// use cluvio_emulator::Emulator;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let emulator = Emulator::builder().state_file("state.sqlite").start().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn state_file(mut self, file: impl Into<PathBuf>) -> Self {
        self.state_file = Some(file.into());
        self
    }

    /// How the emulator misbehaves; not at all by default.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cluvio_emulator::Emulator;
    ///
    /// let emulator = Emulator::builder().faults("seed=7,503=5%,data:truncate=3%".parse()?).start().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn faults(mut self, faults: Faults) -> Self {
        self.faults = faults;
        self
    }

    /// Starts both servers, on a thread of their own.
    ///
    /// ```
    /// use cluvio_emulator::{Emulator, StartError};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let refused = Emulator::builder().api_key("").start().await;
    /// assert!(matches!(refused, Err(StartError::ApiKey(_))));
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If the document cannot be served, an address is taken or not loopback, a key is empty, has other than visible
    /// ASCII or is given twice, the plan of faults cannot be followed, or the state file cannot be used.
    pub async fn start(self) -> Result<Emulator, StartError> {
        Emulator::launch(self).await
    }

    pub(crate) fn all_keys(&self) -> Vec<KeySpec> {
        let full = KeySpec::new(self.api_key.clone()).all_permissions();
        std::iter::once(full).chain(self.keys.iter().cloned()).collect()
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Builder")
            .field("region", &self.region)
            .field("api_addr", &self.api_addr)
            .field("data_addr", &self.data_addr)
            .finish_non_exhaustive()
    }
}
