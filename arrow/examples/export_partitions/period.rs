//! Days, months and years within a range of days.

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveTime, TimeDelta, Utc};
use clap::ValueEnum;
use cluvio::TimeRange;
use serde::{Deserialize, Serialize};

/// More of them than this are a slip of the keyboard.
const MOST: usize = 20_000;

/// How long a period is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum By {
    Day,
    Month,
    Year,
}

impl By {
    /// The name of the column that the folders stand for.
    pub fn key(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
        }
    }

    /// The first day of the period after the one that has `day`.
    fn next(self, day: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Day => day.checked_add_days(Days::new(1)),
            Self::Month => day.with_day(1)?.checked_add_months(Months::new(1)),
            Self::Year => NaiveDate::from_ymd_opt(day.year().checked_add(1)?, 1, 1),
        }
    }

    fn value(self, day: NaiveDate) -> String {
        let format = match self {
            Self::Day => "%Y-%m-%d",
            Self::Month => "%Y-%m",
            Self::Year => "%Y",
        };
        day.format(format).to_string()
    }
}

/// A period; both ends belong to it.
#[derive(Clone, Debug)]
pub struct Period {
    pub folder: String,
    pub start: DateTime<Utc>,
    pub end: DateTime<Utc>,
}

impl Period {
    pub fn range(&self) -> TimeRange {
        TimeRange::between(self.start, self.end)
    }
}

/// The periods from one day to another, the first and the last cut off there.
pub fn periods(from: NaiveDate, to: NaiveDate, by: By) -> Result<Vec<Period>, String> {
    let too_far = || format!("{to} is too far away");
    let midnight = |day: NaiveDate| day.and_time(NaiveTime::MIN).and_utc();
    let after = By::Day.next(to).ok_or_else(too_far)?;
    let mut periods = Vec::new();
    let mut start = from;
    while start <= to {
        let next = by.next(start).ok_or_else(too_far)?.min(after);
        periods.push(Period {
            folder: format!("{}={}", by.key(), by.value(start)),
            start: midnight(start),
            end: midnight(next) - TimeDelta::seconds(1),
        });
        start = next;
        if periods.len() > MOST {
            return Err(format!("from {from} to {to} there are more than {MOST} parts"));
        }
    }
    match periods.len() {
        0 => Err(format!("{from} comes after {to}")),
        _ => Ok(periods),
    }
}
