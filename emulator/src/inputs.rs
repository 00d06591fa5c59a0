//! The `parameters` of an execution, read and checked.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::problem::Problem;

/// What the built-in and the custom parameters of a query are set to.
#[derive(Debug, Default)]
pub(crate) struct Inputs {
    pub(crate) timerange: Range,
    /// SQL with `{}` where the expression goes, or None for the default.
    pub(crate) aggregation: Option<String>,
    pub(crate) filters: BTreeMap<String, Vec<Value>>,
}

/// Seconds since 1970, both ends included; an absent end is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Range {
    pub(crate) start: Option<i64>,
    pub(crate) end: Option<i64>,
}

impl Inputs {
    pub(crate) fn read(parameters: &Value) -> Result<Self, Problem> {
        let mut inputs = Self::default();
        if let Some(timerange) = parameters["timerange"].as_str() {
            inputs.timerange = Range::parse(timerange).ok_or_else(|| {
                let detail = format!(
                    "`{timerange}` is not of the form <unix>~<unix>; relative time ranges are \
                     refused because the spellings of their units are not known"
                );
                Problem::invalid("/parameters/timerange", detail)
            })?;
            if let Range {
                start: Some(start),
                end: Some(end),
            } = inputs.timerange
                && end < start
            {
                let detail = format!("`{timerange}` ends before it starts");
                return Err(Problem::invalid("/parameters/timerange", detail));
            }
        }
        if let Some(aggregation) = parameters["aggregation"].as_str() {
            let template = aggregation_template(aggregation).ok_or_else(|| {
                let detail = format!("`{aggregation}` is no aggregation");
                Problem::invalid("/parameters/aggregation", detail)
            })?;
            inputs.aggregation = Some(template);
        }
        for (index, filter) in parameters["filters"].as_array().into_iter().flatten().enumerate() {
            let place = format!("/parameters/filters/{index}");
            let Some(name) = filter["variable_name"].as_str().filter(|name| !name.is_empty()) else {
                return Err(Problem::invalid(place, "a filter needs a variable_name"));
            };
            let values = filter["selected_values"].as_array().cloned().unwrap_or_default();
            if let Some(odd) = values.iter().position(|value| literal(value).is_none()) {
                let place = format!("{place}/selected_values/{odd}");
                return Err(Problem::invalid(place, "must be a string or a number"));
            }
            if inputs.filters.insert(name.to_owned(), values).is_some() {
                let detail = format!("the filter `{name}` is given twice");
                return Err(Problem::invalid(place, detail));
            }
        }
        Ok(inputs)
    }
}

impl Range {
    /// The absolute form; each end may be left out.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (start, end) = text.split_once('~')?;
        let second = |text: &str| -> Option<Option<i64>> {
            if text.is_empty() {
                return Some(None);
            }
            let second = text.parse().ok()?;
            Timestamp::from_second(second).ok()?;
            Some(Some(second))
        };
        Some(Self {
            start: second(start)?,
            end: second(end)?,
        })
    }

    /// The range of the same length that follows, where both ends are known.
    pub(crate) fn next(self) -> Option<Self> {
        let (start, end) = (self.start?, self.end?);
        let length = end.checked_sub(start)?.checked_add(1)?;
        Some(Self {
            start: Some(start.checked_add(length)?),
            end: Some(end.checked_add(length)?),
        })
    }
}

/// The SQL for an aggregation, by its documented name.
pub(crate) fn aggregation_template(name: &str) -> Option<String> {
    let templates: Value = serde_json::from_str(include_str!("data/aggregations.json")).ok()?;
    Some(templates[name].as_str()?.to_owned())
}

/// A second as SQL text, as the sample database writes moments; NULL for an open end.
pub(crate) fn moment(second: Option<i64>) -> String {
    let timestamp = second.and_then(|second| Timestamp::from_second(second).ok());
    match timestamp {
        Some(timestamp) => format!("'{}'", timestamp.strftime("%Y-%m-%d %H:%M:%S")),
        None => "NULL".to_owned(),
    }
}

/// A selected value as an SQL literal; only strings and numbers can be one.
pub(crate) fn literal(value: &Value) -> Option<String> {
    match value {
        // SQLite reads text up to a NUL.
        Value::String(text) if text.contains('\0') => None,
        Value::String(text) => Some(format!("'{}'", text.replace('\'', "''"))),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
