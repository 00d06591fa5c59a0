//! The values that go into the parameters of a query.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Number;

use crate::api::types::{self, Aggregation};

/// The input parameters of a query, for the parameter expressions in its SQL.
///
/// ```
/// use cluvio::{Parameters, TimeRange, api::types::Aggregation};
///
/// let parameters = Parameters::new()
///     .time_range(TimeRange::since("2024-01-01T00:00:00Z".parse().unwrap()))
///     .aggregation(Aggregation::Week)
///     .time_zone("Europe/Berlin")
///     .filter("country", ["DE", "FR"])
///     .filter("stops", [0, 1]);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct Parameters(types::InputParameters);

impl Parameters {
    /// No parameters.
    ///
    /// ```
    /// use cluvio::{Parameters, api::types::InputParameters};
    ///
    /// assert_eq!(InputParameters::from(Parameters::new()), InputParameters::default());
    /// ```
    pub fn new() -> Self {
        Self::default()
    }

    /// The built-in parameter `timerange`.
    ///
    /// ```
    /// use cluvio::{Parameters, TimeRange, api::types::InputParameters};
    ///
    /// let since = TimeRange::since("2024-01-01T00:00:00Z".parse().unwrap());
    /// let input: InputParameters = Parameters::new().time_range(since).into();
    /// assert_eq!(input.timerange.as_deref(), Some("1704067200~"));
    /// ```
    pub fn time_range(mut self, range: TimeRange) -> Self {
        self.0.timerange = Some(range.to_string());
        self
    }

    /// The built-in parameter `aggregation`.
    ///
    /// A custom aggregation filter takes `all_time` only where it is set up to allow it, by the API reference.
    ///
    /// ```
    /// use cluvio::{Parameters, api::types::{Aggregation, InputParameters}};
    ///
    /// let input: InputParameters = Parameters::new().aggregation(Aggregation::Week).into();
    /// assert_eq!(input.aggregation, Some(Aggregation::Week));
    /// ```
    pub fn aggregation(mut self, aggregation: Aggregation) -> Self {
        self.0.aggregation = Some(aggregation);
        self
    }

    /// The time zone, by its IANA name such as `Europe/Berlin`.
    ///
    /// ```
    /// use cluvio::{Parameters, api::types::InputParameters};
    ///
    /// let input: InputParameters = Parameters::new().time_zone("Europe/Berlin").into();
    /// assert_eq!(input.tz.as_deref(), Some("Europe/Berlin"));
    /// ```
    pub fn time_zone(mut self, name: impl Into<String>) -> Self {
        self.0.tz = Some(name.into());
        self
    }

    /// The selected values of the filter with this variable name. May be given for several filters.
    ///
    /// ```
    /// use cluvio::{FilterValue, Parameters, api::types::InputParameters};
    ///
    /// let input: InputParameters = Parameters::new().filter("country", ["DE", "FR"]).filter("stops", [0, 1]).into();
    /// let filters = input.filters.unwrap();
    /// assert_eq!(filters[0].variable_name.as_deref(), Some("country"));
    /// assert_eq!(filters[1].selected_values, Some(vec![FilterValue::from(0), FilterValue::from(1)]));
    /// ```
    pub fn filter<V: Into<FilterValue>>(
        mut self,
        variable: impl Into<String>,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        self.0.filters.get_or_insert_default().push(types::FilterSelection {
            variable_name: Some(variable.into()),
            selected_values: Some(values.into_iter().map(Into::into).collect()),
        });
        self
    }
}

impl From<Parameters> for types::InputParameters {
    fn from(parameters: Parameters) -> Self {
        parameters.0
    }
}

/// A range of time for the parameter `timerange`. Both ends belong to it, to the second.
///
/// ```
/// use cluvio::TimeRange;
///
/// let range = TimeRange::between("2024-04-04T11:51:30Z".parse().unwrap(), "2024-04-04T12:58:10Z".parse().unwrap());
/// assert_eq!(range.to_string(), "1712231490~1712235490");
/// assert_eq!(TimeRange::since("2024-04-04T11:51:30Z".parse().unwrap()).to_string(), "1712231490~");
/// assert_eq!(TimeRange::until("2024-04-04T12:58:10Z".parse().unwrap()).to_string(), "~1712235490");
/// assert_eq!(TimeRange::all().to_string(), "~");
/// assert_eq!(TimeRange::raw("1712231490~").to_string(), "1712231490~");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeRange(String);

impl TimeRange {
    /// From one moment to another.
    ///
    /// ```
    /// use cluvio::TimeRange;
    ///
    /// let march = TimeRange::between("2024-03-01T00:00:00Z".parse().unwrap(), "2024-03-31T23:59:59Z".parse().unwrap());
    /// assert_eq!(march.to_string(), "1709251200~1711929599");
    /// ```
    pub fn between(start: DateTime<Utc>, end: DateTime<Utc>) -> Self {
        Self(format!("{}~{}", start.timestamp(), end.timestamp()))
    }

    /// From a moment on.
    ///
    /// ```
    /// let range = cluvio::TimeRange::since("2024-03-01T00:00:00+01:00".parse().unwrap()); // midnight in Berlin
    /// assert_eq!(range.to_string(), "1709247600~");
    /// ```
    pub fn since(start: DateTime<Utc>) -> Self {
        Self(format!("{}~", start.timestamp()))
    }

    /// Up to a moment.
    ///
    /// ```
    /// let range = cluvio::TimeRange::until("2024-03-01T00:00:00Z".parse().unwrap());
    /// assert_eq!(range.to_string(), "~1709251200");
    /// ```
    pub fn until(end: DateTime<Utc>) -> Self {
        Self(format!("~{}", end.timestamp()))
    }

    /// All time.
    ///
    /// ```
    /// assert_eq!(cluvio::TimeRange::all().to_string(), "~");
    /// ```
    pub fn all() -> Self {
        Self("~".to_owned())
    }

    /// A range in Cluvio's own notation, sent as it is.
    ///
    /// The vendor describes relative ranges such as "the last 7 days" for the URLs of dashboards. How their units are
    /// spelled, and whether the API takes them, is not known.
    ///
    /// ```
    /// use cluvio::TimeRange;
    ///
    /// let copied = "1712231490~1712235490"; // from the URL of a dashboard
    /// assert_eq!(TimeRange::raw(copied).to_string(), copied);
    /// ```
    pub fn raw(range: impl Into<String>) -> Self {
        Self(range.into())
    }
}

impl fmt::Display for TimeRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A value of a filter: text or a number, by what is known of it.
///
/// ```
/// use cluvio::{FilterValue, Parameters};
///
/// assert_eq!(FilterValue::from("DE"), FilterValue::Text("DE".to_owned()));
/// let parameters = Parameters::new().filter("price", FilterValue::decimal(9.5)).filter("stops", [0, 1]);
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum FilterValue {
    /// Text.
    Text(String),
    /// A number.
    Number(#[cfg_attr(feature = "schemars", schemars(with = "f64"))] Number),
    /// Anything else that a server has sent, as it came.
    Other(serde_json::Value),
}

impl FilterValue {
    /// A number with a fraction; `None` for one that JSON cannot hold, which is an infinite one or none at all.
    ///
    /// ```
    /// use cluvio::FilterValue;
    ///
    /// assert!(matches!(FilterValue::decimal(9.5), Some(FilterValue::Number(_))));
    /// assert_eq!(FilterValue::decimal(f64::INFINITY), None);
    /// ```
    pub fn decimal(number: f64) -> Option<Self> {
        Number::from_f64(number).map(Self::Number)
    }
}

impl From<&str> for FilterValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for FilterValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Number> for FilterValue {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

macro_rules! from_integers {
    ($($integer:ty)*) => {
        $(
            impl From<$integer> for FilterValue {
                fn from(number: $integer) -> Self {
                    Self::Number(number.into())
                }
            }
        )*
    };
}
from_integers!(i8 i16 i32 i64 u8 u16 u32 u64);
