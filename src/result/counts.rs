//! What the execution says about its result.

use crate::{api::types, query::has_ended};

/// What an execution has counted, as far as it can be held against what comes.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counts {
    pub(super) columns: Option<usize>,
    rows: Option<u64>,
    size: Option<u64>,
    is_final: bool,
}

impl Counts {
    pub(super) fn of(execution: &types::Execution) -> Self {
        let Some(attributes) = &execution.attributes else {
            return Self::default();
        };
        // No result has zero columns: then nothing was counted.
        if attributes.result_columns == Some(0) {
            return Self::default();
        }
        Self {
            columns: attributes
                .result_columns
                .map(|count| usize::try_from(count).unwrap_or(usize::MAX)),
            rows: attributes.result_rows.and_then(|count| u64::try_from(count).ok()),
            size: attributes.result_size.and_then(|size| u64::try_from(size).ok()),
            is_final: has_ended(execution),
        }
    }

    pub(super) fn check_columns(&self, came: usize) -> Result<(), String> {
        match self.columns {
            Some(counted) if counted != came => Err(format!(
                "the execution counted {counted} columns, but {came} came (what came is in `bytes()`)"
            )),
            _ => Ok(()),
        }
    }

    pub(super) fn check_so_far(&self, rows: u64) -> Result<(), String> {
        match self.rows {
            Some(counted) if self.is_final && rows > counted => Err(format!(
                "the execution counted {counted} rows, but more came: {rows} so far"
            )),
            _ => Ok(()),
        }
    }

    /// Until the execution is known to have ended, there may be more rows than it has counted.
    pub(super) fn check_end(&self, rows: u64, bytes: u64) -> Result<(), String> {
        match (self.rows, self.size) {
            (Some(counted), _) if rows < counted || (self.is_final && rows != counted) => Err(format!(
                "the execution counted {counted} rows, but {rows} came; the result may not be whole"
            )),
            // The unit of the size is not documented, so it only counts where there is nothing better.
            (None, Some(size)) if self.is_final && bytes < size => Err(format!(
                "the execution says that its result has {size} bytes, but {bytes} came; the result may not be whole"
            )),
            _ => Ok(()),
        }
    }
}
