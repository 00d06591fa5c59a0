//! Rows as CSV.

use csv_core::{WriteResult, Writer};

use super::{Column, RowBatch, write::Encoder};

pub(super) struct CsvEncoder(Writer);

impl Encoder for CsvEncoder {
    fn begin(columns: &[Column], out: &mut Vec<u8>) -> Result<Self, String> {
        let mut encoder = Self(Writer::new());
        encoder.record(columns.iter().map(|column| column.name.as_bytes()), out);
        Ok(encoder)
    }

    fn rows(&mut self, batch: &RowBatch, out: &mut Vec<u8>) {
        let columns = 0..batch.columns().len();
        for row in 0..batch.len() {
            for column in columns.clone() {
                if column > 0 {
                    self.finish(out, Writer::delimiter);
                }
                let cell = batch.cell(row, column);
                if !cell.is_null() {
                    self.field(cell.text().as_bytes(), out);
                }
            }
            if !columns.is_empty() {
                self.finish(out, Writer::terminator);
            }
        }
    }
}

impl CsvEncoder {
    fn record<'a>(&mut self, fields: impl Iterator<Item = &'a [u8]>, out: &mut Vec<u8>) {
        let mut is_empty = true;
        for field in fields {
            if !is_empty {
                self.finish(out, Writer::delimiter);
            }
            self.field(field, out);
            is_empty = false;
        }
        if !is_empty {
            self.finish(out, Writer::terminator);
        }
    }

    fn field(&mut self, mut field: &[u8], out: &mut Vec<u8>) {
        loop {
            let end = out.len();
            // Every byte may be doubled, and two quotes stand around it.
            out.resize(end + 2 * field.len() + 2, 0);
            let (result, read, written) = self.0.field(field, &mut out[end..]);
            out.truncate(end + written);
            field = &field[read..];
            if result == WriteResult::InputEmpty {
                return;
            }
        }
    }

    fn finish(&mut self, out: &mut Vec<u8>, write: impl Fn(&mut Writer, &mut [u8]) -> (WriteResult, usize)) {
        loop {
            let end = out.len();
            out.resize(end + 8, 0);
            let (result, written) = write(&mut self.0, &mut out[end..]);
            out.truncate(end + written);
            if result == WriteResult::InputEmpty {
                return;
            }
        }
    }
}
