//! Signed URLs of shared dashboards, to embed them in pages of your own (feature `embed`).
//!
//! No request is made: a [`SharingUrl`] is signed with the embed secret of the organization, on your server.
//!
//! ```
//! # fn main() -> Result<(), cluvio::Error> {
//! use cluvio::{TimeRange, embed::SharingUrl};
//!
//! let url = SharingUrl::new("v3kd-90xw-m2pq", "6f3b9d0e-5c1a-4b8e-9d27-1f0a8c4e7b65", "the embed secret")
//!     .fixed_filter("country", ["DE", "FR"])
//!     .fixed_time_range(TimeRange::since("2024-01-01T00:00:00Z".parse().unwrap()))
//!     .no_border()
//!     .url()?;
//! assert!(url.as_str().starts_with("https://dashboards.cluvio.com/dashboards/v3kd-90xw-m2pq/shared?sharingToken="));
//! # Ok(())
//! # }
//! ```
//!
//! **Whoever has a signed URL sees the dashboard until it expires**, with all that its fixed parameters leave open. Make it
//! for one reader, for a short time, and keep it out of logs. The embed secret never leaves your server.
//!
//! URL, token and claims are those of a script that the vendor published; it names no algorithm, so HS256, the default of the
//! library that it uses, is inferred. Most of the further parameters are from the vendor's help pages. All of it stands in the
//! OpenAPI document, with its evidence, under `x-embedding`: the host too, for a Cluvio that has another.

mod claims;

/// What the document says of all this.
#[allow(missing_docs)]
mod names {
    include!(concat!(env!("CLUVIO_GENERATED"), "/embedding.rs"));
}

use std::{
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Url;

use crate::{Error, FilterValue, Secret, TimeRange, api::types::Aggregation, wire::encode_path};
use claims::{Claims, Expiry, Fixed, InOrder};

/// What stays as it is in a query: the unreserved characters of RFC 3986.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// How long a URL is good if nothing is said, as in the vendor's script.
const LIFETIME: Duration = Duration::from_secs(10 * 60);

/// Makes signed URLs of one shared dashboard.
///
/// It can be kept, and cloned: each [`url`](Self::url) counts its time from the moment when it is made.
///
/// ```
/// # fn main() -> Result<(), cluvio::Error> {
/// use std::time::Duration;
/// use cluvio::{TimeRange, api::types::Aggregation, embed::SharingUrl};
///
/// let url = SharingUrl::new("v3kd-90xw-m2pq", "6f3b9d0e-5c1a-4b8e-9d27-1f0a8c4e7b65", "the embed secret")
///     .expires_in(Duration::from_secs(60))
///     .fixed_filter("customer", ["42"]) // what the reader cannot change
///     .fixed_time_range(TimeRange::since("2024-01-01T00:00:00Z".parse().unwrap()))
///     .fixed_aggregation(Aggregation::Month)
///     .report("5t0c-kx21-77ab") // what the page begins with
///     .report_only()
///     .background_color("FFF")
///     .filter("country", ["DE"])
///     .no_border()
///     .url()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "nothing is signed until `url` is called"]
pub struct SharingUrl {
    dashboard: String,
    sharing_token: Secret,
    embed_secret: Secret,
    expiry: Expiry,
    clock: Arc<dyn Fn() -> SystemTime + Send + Sync>,
    fixed: InOrder<Fixed>,
    parameters: InOrder<Option<String>>,
    filters: InOrder<Vec<FilterValue>>,
}

impl SharingUrl {
    /// URLs of the dashboard with this id, that are good for 10 minutes.
    ///
    /// The sharing token is that of a sharing link of the dashboard. The embed secret stands in the settings of the
    /// organization; the vendor says that after a reset the old one works for another 24 hours.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// use cluvio::embed::SharingUrl;
    ///
    /// let urls = SharingUrl::new("v3kd-90xw-m2pq", "6f3b9d0e", "the embed secret");
    /// assert!(urls.url()?.path().contains("v3kd-90xw-m2pq"));
    /// assert!(!format!("{urls:?}").contains("the embed secret"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn new(
        dashboard: impl Into<String>,
        sharing_token: impl Into<Secret>,
        embed_secret: impl Into<Secret>,
    ) -> Self {
        Self {
            dashboard: dashboard.into(),
            sharing_token: sharing_token.into(),
            embed_secret: embed_secret.into(),
            expiry: Expiry::After(LIFETIME),
            clock: Arc::new(SystemTime::now),
            fixed: InOrder::default(),
            parameters: InOrder::default(),
            filters: InOrder::default(),
        }
    }

    /// How long each URL is good, from the moment when it is made. A URL has whole seconds only, so it may end up to a
    /// second earlier.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// use std::time::{Duration, SystemTime};
    /// use cluvio::embed::SharingUrl;
    ///
    /// let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    /// let minute = Duration::from_secs(60);
    /// let urls = SharingUrl::new("v3kd-90xw-m2pq", "6f3b9d0e", "secret").clock(move || now);
    /// assert_eq!(urls.clone().expires_in(minute).url()?, urls.expires_at(now + minute).url()?);
    /// # Ok(())
    /// # }
    /// ```
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        self.expiry = Expiry::After(lifetime);
        self
    }

    /// Until when each URL is good: a [`SystemTime`], or a `DateTime` of `chrono`.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// use cluvio::{ErrorKind, embed::SharingUrl};
    ///
    /// let urls = SharingUrl::new("v3kd-90xw-m2pq", "6f3b9d0e", "secret");
    /// let century: chrono::DateTime<chrono::Utc> = "2100-01-01T00:00:00Z".parse().unwrap();
    /// let url = urls.clone().expires_at(century).url()?;
    /// let error = urls.expires_at(std::time::SystemTime::UNIX_EPOCH).url().unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::BadRequest); // it would be expired from the start
    /// # Ok(())
    /// # }
    /// ```
    pub fn expires_at(mut self, moment: impl Into<SystemTime>) -> Self {
        self.expiry = Expiry::At(moment.into());
        self
    }

    /// The clock that tells the moment when a URL is made, instead of the system's.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// use std::time::{Duration, SystemTime};
    /// use cluvio::embed::SharingUrl;
    ///
    /// // In a test: the same URL every time.
    /// let urls = SharingUrl::new("v3kd-90xw-m2pq", "6f3b9d0e", "secret")
    ///     .expires_at(SystemTime::UNIX_EPOCH + Duration::from_secs(600))
    ///     .clock(|| SystemTime::UNIX_EPOCH);
    /// assert_eq!(urls.url()?, urls.url()?);
    /// # Ok(())
    /// # }
    /// ```
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Fixes the filter with this variable name to some values. The reader of the dashboard cannot change what is fixed.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// use cluvio::embed::SharingUrl;
    ///
    /// let urls = SharingUrl::new("v3kd-90xw-m2pq", "6f3b9d0e", "secret");
    /// let for_customer = |id: &str| urls.clone().fixed_filter("customer", [id]).url();
    /// assert_ne!(for_customer("42")?, for_customer("43")?); // neither sees what the other does
    /// # Ok(())
    /// # }
    /// ```
    pub fn fixed_filter<V: Into<String>>(
        mut self,
        variable: impl Into<String>,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        self.fixed.set(variable.into(), Fixed::Filter(values));
        self
    }

    /// Fixes the built-in parameter `timerange`.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// use cluvio::{TimeRange, embed::SharingUrl};
    ///
    /// let year = TimeRange::between("2024-01-01T00:00:00Z".parse().unwrap(), "2024-12-31T23:59:59Z".parse().unwrap());
    /// let urls = SharingUrl::new("v3kd-90xw-m2pq", "6f3b9d0e", "secret");
    /// let url = urls.fixed_time_range(year).url()?; // no other year can be chosen
    /// # Ok(())
    /// # }
    /// ```
    pub fn fixed_time_range(mut self, range: TimeRange) -> Self {
        self.fixed
            .set(names::claims::TIME_RANGE.to_owned(), Fixed::BuiltIn(range.to_string()));
        self
    }

    /// Fixes the built-in parameter `aggregation`.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// use cluvio::{api::types::Aggregation, embed::SharingUrl};
    ///
    /// let urls = SharingUrl::new("v3kd-90xw-m2pq", "6f3b9d0e", "secret");
    /// let url = urls.fixed_aggregation(Aggregation::Month).url()?; // single days are not for everybody
    /// # Ok(())
    /// # }
    /// ```
    pub fn fixed_aggregation(mut self, aggregation: Aggregation) -> Self {
        self.fixed.set(
            names::claims::AGGREGATION.to_owned(),
            Fixed::BuiltIn(aggregation.to_string()),
        );
        self
    }

    /// Which report of the dashboard is opened, by its id.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// let urls = cluvio::embed::SharingUrl::new("v3kd-90xw-m2pq", "6f3b9d0e", "secret");
    /// let url = urls.report("5t0c-kx21-77ab").url()?;
    /// assert!(url.query_pairs().any(|(_, value)| value == "5t0c-kx21-77ab"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn report(self, id: impl Into<String>) -> Self {
        self.parameter(names::parameters::REPORT, id)
    }

    /// Shows only the report, without the dashboard around it.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// let urls = cluvio::embed::SharingUrl::new("v3kd-90xw-m2pq", "6f3b9d0e", "secret");
    /// let chart = urls.report("5t0c-kx21-77ab").report_only().url()?; // one chart in a page of your own
    /// # Ok(())
    /// # }
    /// ```
    pub fn report_only(self) -> Self {
        self.set(names::flags::REPORT_ONLY)
    }

    /// Shows no border around the dashboard.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// use std::time::{Duration, SystemTime};
    /// use cluvio::embed::SharingUrl;
    ///
    /// let urls = SharingUrl::new("v3kd-90xw-m2pq", "6f3b9d0e", "secret").clock(|| SystemTime::UNIX_EPOCH);
    /// let (plain, bare) = (urls.url()?, urls.no_border().url()?);
    /// assert!(bare.as_str().starts_with(plain.as_str())); // it has one parameter more
    /// # Ok(())
    /// # }
    /// ```
    pub fn no_border(self) -> Self {
        self.set(names::flags::NO_BORDER)
    }

    /// Tells the page that embeds the dashboard of drills into it. Only known from pages of others that embed dashboards.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// let urls = cluvio::embed::SharingUrl::new("v3kd-90xw-m2pq", "6f3b9d0e", "secret");
    /// let url = urls.drill_events().url()?; // the page around the frame can listen
    /// # Ok(())
    /// # }
    /// ```
    pub fn drill_events(self) -> Self {
        self.set(names::flags::DRILL_EVENTS)
    }

    /// The color behind the dashboard, in hexadecimal digits such as `FFF`.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// let urls = cluvio::embed::SharingUrl::new("v3kd-90xw-m2pq", "6f3b9d0e", "secret");
    /// let url = urls.background_color("F8F8F8").url()?;
    /// assert!(url.as_str().ends_with("=F8F8F8"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn background_color(self, color: impl Into<String>) -> Self {
        self.parameter(names::parameters::BACKGROUND_COLOR, color)
    }

    /// The time range that the dashboard starts with. The sharing link must allow parameters.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// use cluvio::{TimeRange, api::types::Aggregation, embed::SharingUrl};
    ///
    /// let url = SharingUrl::new("v3kd-90xw-m2pq", "6f3b9d0e", "secret")
    ///     .time_range(TimeRange::all())
    ///     .aggregation(Aggregation::Week)
    ///     .url()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn time_range(self, range: TimeRange) -> Self {
        self.parameter(names::parameters::TIME_RANGE, range.to_string())
    }

    /// The aggregation that the dashboard starts with. The sharing link must allow parameters.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// use cluvio::{api::types::Aggregation, embed::SharingUrl};
    ///
    /// let urls = SharingUrl::new("v3kd-90xw-m2pq", "6f3b9d0e", "secret");
    /// let url = urls.aggregation(Aggregation::Week).url()?;
    /// assert!(url.as_str().ends_with(Aggregation::Week.as_str()));
    /// # Ok(())
    /// # }
    /// ```
    pub fn aggregation(self, aggregation: Aggregation) -> Self {
        self.parameter(names::parameters::AGGREGATION, aggregation.to_string())
    }

    /// The values that a filter starts with, by its variable name. The sharing link must allow parameters.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// let urls = cluvio::embed::SharingUrl::new("v3kd-90xw-m2pq", "6f3b9d0e", "secret");
    /// let url = urls.filter("country", ["DE", "FR"]).filter("stops", [0, 1]).url()?;
    /// let (_, filters) = url.query_pairs().last().unwrap();
    /// assert!(filters.contains("country") && filters.contains("stops"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn filter<V: Into<FilterValue>>(
        mut self,
        variable: impl Into<String>,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        self.filters.set(variable.into(), values);
        self
    }

    /// Any other parameter of the URL, sent as it is. A second value for the same name takes the place of the first.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// let urls = cluvio::embed::SharingUrl::new("v3kd-90xw-m2pq", "6f3b9d0e", "secret");
    /// assert!(urls.parameter("name", "a value").url()?.as_str().ends_with("&name=a%20value"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.set(name.into(), Some(value.into()));
        self
    }

    /// Any other parameter of the URL that has no value.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// let urls = cluvio::embed::SharingUrl::new("v3kd-90xw-m2pq", "6f3b9d0e", "secret");
    /// assert!(urls.flag("name").url()?.as_str().ends_with("&name"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn flag(mut self, name: impl Into<String>) -> Self {
        self.parameters.set(name.into(), None);
        self
    }

    /// Signs a URL.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// use cluvio::{ErrorKind, embed::SharingUrl};
    ///
    /// let urls = SharingUrl::new("v3kd-90xw-m2pq", "6f3b9d0e", "the embed secret");
    /// let location = urls.url()?; // for the `src` of a frame
    /// let error = SharingUrl::new("v3kd-90xw-m2pq", "6f3b9d0e", "").url().unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::Configuration);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Configuration`](crate::ErrorKind::Configuration) when the embed secret is empty.
    /// [`BadRequest`](crate::ErrorKind::BadRequest) when the dashboard or the sharing token is empty, when the URL would be
    /// expired from the start or expires too far ahead, and when a name is used for something else than it means.
    pub fn url(&self) -> Result<Url, Error> {
        self.check()?;
        let mut query = Query::default();
        query.add(names::parameters::SHARING_TOKEN, Some(self.sharing_token.expose()));
        query.add(names::parameters::SHARING_SECRET, Some(self.sharing_secret()?.expose()));
        for (name, value) in self.parameters.iter() {
            query.add(name, value.as_deref());
        }
        if !self.filters.is_empty() {
            query.add(names::parameters::FILTERS, Some(&claims::json(&self.filters)?));
        }
        let (before, after) = names::URL;
        let url = format!("{before}{}{after}?{}", encode_path(&self.dashboard), query.0);
        // The URL is a credential, so the error does not show it.
        Url::parse(&url)
            .map_err(|error| Error::bad_request("the sharing URL cannot be put together").with_source(error))
    }

    /// Signs the token alone that is in the [`url`](Self::url), which the vendor calls the sharing secret.
    ///
    /// ```
    /// # fn main() -> Result<(), cluvio::Error> {
    /// let token = cluvio::embed::SharingUrl::new("v3kd-90xw-m2pq", "6f3b9d0e", "secret").sharing_secret()?;
    /// assert_eq!(token.expose().split('.').count(), 3); // header, claims, signature
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`url`](Self::url).
    pub fn sharing_secret(&self) -> Result<Secret, Error> {
        self.check()?;
        let claims = Claims {
            sharing_token: self.sharing_token.expose(),
            expiry: self.expiry.seconds((self.clock)())?,
            fixed: &self.fixed,
        };
        claims.signed(&self.embed_secret)
    }

    fn set(mut self, (name, value): (&str, Option<&str>)) -> Self {
        self.parameters.set(name.to_owned(), value.map(str::to_owned));
        self
    }

    fn check(&self) -> Result<(), Error> {
        if self.embed_secret.expose().is_empty() {
            return Err(Error::configuration(
                "the embed secret is empty: it stands in the settings of the organization",
            ));
        }
        if matches!(self.dashboard.as_str(), "" | "." | "..") {
            let message = format!("`{}` cannot be the id of a dashboard", self.dashboard);
            return Err(Error::bad_request(message));
        }
        if self.sharing_token.expose().is_empty() {
            return Err(Error::bad_request(
                "the sharing token is empty: it is that of a sharing link of the dashboard",
            ));
        }
        let built_in = [names::claims::TIME_RANGE, names::claims::AGGREGATION];
        for (name, fixed) in self.fixed.iter() {
            if matches!(fixed, Fixed::Filter(_)) && (name.is_empty() || built_in.contains(&name)) {
                return Err(Error::bad_request(format!(
                    "`{name}` is not the variable name of a filter; a time range and an aggregation have setters of their own"
                )));
            }
        }
        let own = [
            names::parameters::SHARING_TOKEN,
            names::parameters::SHARING_SECRET,
            names::parameters::FILTERS,
        ];
        match self
            .parameters
            .iter()
            .find(|(name, _)| name.is_empty() || own.contains(name))
        {
            Some((name, _)) => Err(Error::bad_request(format!(
                "`{name}` is not a parameter that can be set by its name"
            ))),
            None => Ok(()),
        }
    }
}

/// Shows neither token nor secret, nor what is fixed.
impl fmt::Debug for SharingUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharingUrl")
            .field("dashboard", &self.dashboard)
            .field("expiry", &self.expiry)
            .finish_non_exhaustive()
    }
}

/// A query as it stands in a URL.
#[derive(Default)]
struct Query(String);

impl Query {
    fn add(&mut self, name: &str, value: Option<&str>) {
        if !self.0.is_empty() {
            self.0.push('&');
        }
        self.0.extend(utf8_percent_encode(name, QUERY));
        if let Some(value) = value {
            self.0.push('=');
            self.0.extend(utf8_percent_encode(value, QUERY));
        }
    }
}
