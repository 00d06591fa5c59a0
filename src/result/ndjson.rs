//! Rows as newline-delimited JSON.

use std::collections::HashSet;

use super::{CellKind, Column, RowBatch, write::Encoder};
use crate::error::excerpt;

/// What stands before the value of each column.
pub(super) struct NdjsonEncoder(Vec<Vec<u8>>);

impl Encoder for NdjsonEncoder {
    fn begin(columns: &[Column], _: &mut Vec<u8>) -> Result<Self, String> {
        let mut keys = Vec::new();
        let mut names = HashSet::new();
        for (index, column) in columns.iter().enumerate() {
            if !names.insert(column.name.as_str()) {
                return Err(format!(
                    "there is more than one column `{}`, which an object cannot hold: give each a name of its own",
                    excerpt(&column.name)
                ));
            }
            let opening = if index == 0 { '{' } else { ',' };
            keys.push(format!("{opening}{}:", serde_json::Value::from(column.name.as_str())).into_bytes());
        }
        Ok(Self(keys))
    }

    fn rows(&mut self, batch: &RowBatch, out: &mut Vec<u8>) {
        for row in 0..batch.len() {
            for (column, key) in self.0.iter().enumerate() {
                out.extend_from_slice(key);
                let cell = batch.cell(row, column);
                let begin = out.len();
                out.extend_from_slice(cell.json().as_bytes());
                if let CellKind::Array | CellKind::Object = cell.kind() {
                    // A line break in a nested value can only be white space, but would end the line.
                    let breaks = out[begin..].iter_mut().filter(|byte| matches!(byte, b'\n' | b'\r'));
                    breaks.for_each(|byte| *byte = b' ');
                }
            }
            out.extend_from_slice(if self.0.is_empty() { b"{}\n" } else { b"}\n" });
        }
    }
}
