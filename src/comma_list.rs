//! A query parameter that carries several values.

use std::fmt;

use serde::{Serialize, Serializer};

/// Several values in one query parameter, joined by commas.
///
/// Made from one value, an array or a vector, so that a setter takes either:
///
/// ```
/// use cluvio::{CommaList, api::types::DashboardInclude};
///
/// let include: CommaList<DashboardInclude> = [DashboardInclude::Reports, DashboardInclude::Filters].into();
/// assert_eq!(include.to_string(), "reports,filters");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommaList<T>(Vec<T>);

impl<T> From<T> for CommaList<T> {
    fn from(value: T) -> Self {
        Self(vec![value])
    }
}

impl<T, const N: usize> From<[T; N]> for CommaList<T> {
    fn from(values: [T; N]) -> Self {
        Self(values.into())
    }
}

impl<T> From<Vec<T>> for CommaList<T> {
    fn from(values: Vec<T>) -> Self {
        Self(values)
    }
}

impl<T: Clone> From<&[T]> for CommaList<T> {
    fn from(values: &[T]) -> Self {
        Self(values.to_vec())
    }
}

impl<T> FromIterator<T> for CommaList<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Self(values.into_iter().collect())
    }
}

impl<T: fmt::Display> fmt::Display for CommaList<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, value) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(",")?;
            }
            value.fmt(f)?;
        }
        Ok(())
    }
}

impl<T: fmt::Display> Serialize for CommaList<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
