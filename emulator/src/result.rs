//! Query results as JSON, in each of the layouts that the vendor may use.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rusqlite::types::ValueRef;

/// How the data of an execution is laid out. Its layout could not be read anywhere.
///
/// ```no_run
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use cluvio_emulator::{Emulator, ResultLayout};
///
/// let emulator = Emulator::builder().result_layout(ResultLayout::Arrays).start().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResultLayout {
    /// `{"columns":[{"name":"country","type":"text"}],"rows":[["Kenya"]]}`
    #[default]
    ColumnsAndRows,
    /// `[["Kenya"]]`: no column names at all.
    Arrays,
    /// `[{"country":"Kenya"}]`: one member for each column, in order, even where names repeat.
    Objects,
}

/// Writes rows as they come. Objects may repeat a name, which no map of a JSON library can hold.
pub(crate) struct ResultWriter {
    layout: ResultLayout,
    names: Vec<String>,
    types: Vec<Option<&'static str>>,
    rows: Vec<u8>,
    count: usize,
}

impl ResultWriter {
    pub(crate) fn new<'a>(layout: ResultLayout, names: impl Iterator<Item = &'a str>) -> Self {
        let names: Vec<String> = names.map(text).collect();
        Self {
            layout,
            types: vec![None; names.len()],
            names,
            rows: Vec::new(),
            count: 0,
        }
    }

    pub(crate) fn row(&mut self, row: &rusqlite::Row<'_>) -> rusqlite::Result<()> {
        let objects = self.layout == ResultLayout::Objects;
        if self.count > 0 {
            self.rows.push(b',');
        }
        self.count += 1;
        self.rows.push(if objects { b'{' } else { b'[' });
        for column in 0..self.names.len() {
            if column > 0 {
                self.rows.push(b',');
            }
            if objects {
                self.rows.extend_from_slice(self.names[column].as_bytes());
                self.rows.push(b':');
            }
            let (value, kind) = scalar(row.get_ref(column)?);
            self.rows.extend_from_slice(value.as_bytes());
            self.types[column] = self.types[column].or(kind);
        }
        self.rows.push(if objects { b'}' } else { b']' });
        Ok(())
    }

    /// Bytes written so far.
    pub(crate) fn size(&self) -> usize {
        self.rows.len()
    }

    pub(crate) fn rows(&self) -> usize {
        self.count
    }

    pub(crate) fn columns(&self) -> usize {
        self.names.len()
    }

    pub(crate) fn into_json(self) -> Vec<u8> {
        let mut json = Vec::with_capacity(self.rows.len() + 64);
        if self.layout == ResultLayout::ColumnsAndRows {
            let columns = self.names.iter().zip(&self.types).map(|(name, kind)| {
                let kind = kind.unwrap_or("null");
                format!(r#"{{"name":{name},"type":"{kind}"}}"#)
            });
            let columns: Vec<String> = columns.collect();
            json.extend_from_slice(format!(r#"{{"columns":[{}],"rows":"#, columns.join(",")).as_bytes());
        }
        json.push(b'[');
        json.extend_from_slice(&self.rows);
        json.push(b']');
        if self.layout == ResultLayout::ColumnsAndRows {
            json.push(b'}');
        }
        json
    }
}

/// A value as JSON, and the name of its type unless it is NULL.
fn scalar(value: ValueRef<'_>) -> (String, Option<&'static str>) {
    match value {
        ValueRef::Null => ("null".to_owned(), None),
        ValueRef::Integer(number) => (number.to_string(), Some("integer")),
        // JSON has no infinities; serde_json writes them as null.
        ValueRef::Real(number) => (serde_json::Value::from(number).to_string(), Some("real")),
        ValueRef::Text(bytes) => (text(&String::from_utf8_lossy(bytes)), Some("text")),
        ValueRef::Blob(bytes) => (text(&STANDARD.encode(bytes)), Some("blob")),
    }
}

fn text(value: &str) -> String {
    serde_json::Value::from(value).to_string()
}
