//! Time as the API writes it.

use std::time::{SystemTime, UNIX_EPOCH};

use jiff::Timestamp;
use serde_json::Value;

/// Milliseconds since 1970.
pub(crate) fn now() -> i64 {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(elapsed.as_millis()).unwrap_or(i64::MAX)
}

/// A `date-time` in UTC, or null.
pub(crate) fn date_time(milliseconds: Option<i64>) -> Value {
    let timestamp = milliseconds.and_then(|value| Timestamp::from_millisecond(value).ok());
    timestamp.map_or(Value::Null, |timestamp| timestamp.to_string().into())
}
