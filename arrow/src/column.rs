//! A column that grows.

use std::sync::Arc;

use arrow_array::{
    ArrayRef,
    builder::{
        ArrayBuilder, BooleanBuilder, Date32Builder, Decimal128Builder, Float64Builder, Int64Builder, StringBuilder,
        TimestampMicrosecondBuilder,
    },
};
use arrow_schema::{DataType, TimeUnit};
use cluvio::{Cell, CellKind, RowBatch};

use crate::{
    number::{exact_decimal, exact_double},
    temporal::{Instant, date, instant},
};

/// The values of a column, in the making.
pub(crate) enum ColumnBuilder {
    Boolean(BooleanBuilder),
    Int64(Int64Builder),
    Float64(Float64Builder),
    Decimal(Decimal128Builder, u8, i8),
    Date(Date32Builder),
    LocalTime(TimestampMicrosecondBuilder),
    UtcTime(TimestampMicrosecondBuilder),
    Text(StringBuilder),
}

impl ColumnBuilder {
    /// A column of a type, if it is one that values can be read as.
    pub(crate) fn new(data_type: &DataType) -> Option<Self> {
        Some(match data_type {
            DataType::Boolean => Self::Boolean(BooleanBuilder::new()),
            DataType::Int64 => Self::Int64(Int64Builder::new()),
            DataType::Float64 => Self::Float64(Float64Builder::new()),
            DataType::Decimal128(precision, scale) => {
                let builder = Decimal128Builder::new()
                    .with_precision_and_scale(*precision, *scale)
                    .ok()?;
                Self::Decimal(builder, *precision, *scale)
            }
            DataType::Date32 => Self::Date(Date32Builder::new()),
            DataType::Timestamp(TimeUnit::Microsecond, None) => Self::LocalTime(TimestampMicrosecondBuilder::new()),
            DataType::Timestamp(TimeUnit::Microsecond, Some(zone)) if zone.as_ref() == "UTC" => {
                Self::UtcTime(TimestampMicrosecondBuilder::new().with_timezone(zone.clone()))
            }
            DataType::Utf8 => Self::Text(StringBuilder::new()),
            _ => return None,
        })
    }

    /// Adds a column of a batch; the number of the row that does not fit, if there is one.
    pub(crate) fn append(&mut self, batch: &RowBatch, column: usize) -> Result<(), usize> {
        macro_rules! each {
            ($builder:ident, $read:expr) => {
                for row in 0..batch.len() {
                    let cell = batch.cell(row, column);
                    if cell.is_null() {
                        $builder.append_null();
                    } else {
                        let read: Option<_> = $read(cell);
                        $builder.append_value(read.ok_or(row)?);
                    }
                }
            };
        }
        match self {
            Self::Boolean(builder) => each!(builder, |cell: Cell<'_>| {
                (cell.kind() == CellKind::Bool).then(|| cell.json() == "true")
            }),
            Self::Int64(builder) => each!(builder, |cell| number(cell)?.parse().ok()),
            Self::Float64(builder) => each!(builder, |cell| exact_double(number(cell)?)),
            Self::Decimal(builder, precision, scale) => {
                // A decimal is often sent as text, since a number might lose digits on the way.
                each!(builder, |cell: Cell<'_>| exact_decimal(
                    decimal(&cell.text())?,
                    *precision,
                    *scale
                ));
            }
            Self::Date(builder) => each!(builder, |cell| date(&text(cell)?)),
            Self::LocalTime(builder) => each!(builder, |cell| match instant(&text(cell)?)? {
                Instant::Local(time) => Some(time),
                Instant::Utc(_) => None,
            }),
            Self::UtcTime(builder) => each!(builder, |cell| match instant(&text(cell)?)? {
                Instant::Utc(time) => Some(time),
                Instant::Local(_) => None,
            }),
            Self::Text(builder) => {
                for row in 0..batch.len() {
                    let cell = batch.cell(row, column);
                    match cell.is_null() {
                        true => builder.append_null(),
                        false => builder.append_value(cell.text()),
                    }
                }
            }
        }
        Ok(())
    }

    /// What has been added so far; the column begins anew.
    pub(crate) fn finish(&mut self) -> ArrayRef {
        match self {
            Self::Boolean(builder) => Arc::new(builder.finish()),
            Self::Int64(builder) => Arc::new(builder.finish()),
            Self::Float64(builder) => Arc::new(builder.finish()),
            Self::Decimal(builder, ..) => Arc::new(builder.finish()),
            Self::Date(builder) => Arc::new(builder.finish()),
            Self::LocalTime(builder) | Self::UtcTime(builder) => ArrayBuilder::finish(builder),
            Self::Text(builder) => Arc::new(builder.finish()),
        }
    }
}

fn number(cell: Cell<'_>) -> Option<&str> {
    (cell.kind() == CellKind::Number).then(|| cell.json())
}

fn text(cell: Cell<'_>) -> Option<std::borrow::Cow<'_, str>> {
    (cell.kind() == CellKind::String).then(|| cell.text())
}

/// A text that is a number, by the rules of JSON but for leading zeros.
fn decimal(text: &str) -> Option<&str> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_number = digits.starts_with(|first: char| first.is_ascii_digit())
        && digits
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b".eE+-".contains(&byte))
        && text.parse::<f64>().is_ok();
    is_number.then_some(text)
}
