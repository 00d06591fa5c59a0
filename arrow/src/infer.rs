//! The type of a column, by its values.

use arrow_schema::{DataType, TimeUnit};
use cluvio::{Cell, CellKind};

use crate::{
    number::{exact_decimal, exact_double},
    temporal::{Instant, date, instant},
};

/// The most digits that a `Decimal128` holds.
pub(crate) const DIGITS: u8 = 38;

/// What the values of a column that were looked at have in common.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seen {
    any: bool,
    booleans: bool,
    integers: bool,
    decimals: bool,
    doubles: bool,
    dates: bool,
    local_times: bool,
    utc_times: bool,
}

impl Seen {
    /// Nothing: everything is possible.
    pub(crate) fn new(temporal: bool) -> Self {
        Self {
            any: false,
            booleans: true,
            integers: true,
            decimals: true,
            doubles: true,
            dates: temporal,
            local_times: temporal,
            utc_times: temporal,
        }
    }

    pub(crate) fn add(&mut self, cell: Cell<'_>) {
        let (kind, json) = (cell.kind(), cell.json());
        if kind == CellKind::Null {
            return;
        }
        self.any = true;
        self.booleans &= kind == CellKind::Bool;
        let is_number = kind == CellKind::Number;
        self.integers = self.integers && is_number && json.parse::<i64>().is_ok();
        self.decimals = self.decimals && is_number && exact_decimal(json, DIGITS, 0).is_some();
        self.doubles = self.doubles && is_number && exact_double(json).is_some();
        let is_text = kind == CellKind::String;
        self.dates = self.dates && is_text && date(&cell.text()).is_some();
        if self.local_times || self.utc_times {
            let time = if is_text { instant(&cell.text()) } else { None };
            self.local_times &= matches!(time, Some(Instant::Local(_)));
            self.utc_times &= matches!(time, Some(Instant::Utc(_)));
        }
    }

    /// Whether there was nothing but NULL.
    pub(crate) fn is_empty(&self) -> bool {
        !self.any
    }

    pub(crate) fn data_type(&self) -> DataType {
        if !self.any {
            DataType::Utf8
        } else if self.booleans {
            DataType::Boolean
        } else if self.integers {
            DataType::Int64
        } else if self.doubles {
            DataType::Float64
        } else if self.decimals {
            DataType::Decimal128(DIGITS, 0)
        } else if self.dates {
            DataType::Date32
        } else if self.local_times {
            DataType::Timestamp(TimeUnit::Microsecond, None)
        } else if self.utc_times {
            DataType::Timestamp(TimeUnit::Microsecond, Some("UTC".into()))
        } else {
            DataType::Utf8
        }
    }
}
