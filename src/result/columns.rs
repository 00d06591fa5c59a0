//! The columns of a result.

use std::sync::Arc;

use serde::Deserialize;
use serde_json::Value;

/// A column of a result.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Column {
    /// The name, `column_1` and so on where the data has no names.
    pub name: String,
    /// The type as the data states it, if it does.
    pub type_name: Option<String>,
    /// Whether the name is the data's own.
    pub is_named: bool,
}

impl Column {
    fn named(name: String, type_name: Option<String>) -> Self {
        Self {
            name,
            type_name,
            is_named: true,
        }
    }

    fn numbered(index: usize) -> Self {
        Self {
            name: format!("column_{}", index + 1),
            type_name: None,
            is_named: false,
        }
    }
}

/// All columns, with what is asked of them for every row.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    list: Vec<Column>,
    /// The first name that stands for more than one column.
    pub(super) repeated: Option<String>,
    pub(super) are_named: bool,
}

impl Columns {
    pub(super) fn new(list: Vec<Column>) -> Arc<Self> {
        let mut names: Vec<&str> = list.iter().map(|column| column.name.as_str()).collect();
        names.sort_unstable();
        let repeated = names.windows(2).find(|pair| pair[0] == pair[1]);
        Arc::new(Self {
            repeated: repeated.map(|pair| pair[0].to_owned()),
            are_named: list.iter().all(|column| column.is_named),
            list,
        })
    }

    /// Columns of data that has no names for them.
    pub(super) fn numbered(count: usize) -> Arc<Self> {
        Self::new((0..count).map(Column::numbered).collect())
    }

    /// The columns that a member `columns` lists.
    pub(super) fn read(json: &[u8]) -> Option<Arc<Self>> {
        let forms: Vec<Form> = serde_json::from_slice(json).ok()?;
        Some(Self::new(forms.into_iter().map(Form::into_column).collect()))
    }

    pub(super) fn list(&self) -> &[Column] {
        &self.list
    }

    pub(super) fn is_repeated(&self, name: &str) -> bool {
        self.list.iter().filter(|column| column.name == name).count() > 1
    }

    /// The column that a member of a row stands for: the one at its position, else the first that is free.
    pub(super) fn place(&self, is_free: impl Fn(usize) -> bool, position: usize, name: &str) -> Option<usize> {
        place(&self.list, is_free, position, name)
    }
}

fn place(list: &[Column], is_free: impl Fn(usize) -> bool, position: usize, name: &str) -> Option<usize> {
    let fits = |index: &usize| list.get(*index).is_some_and(|column| column.name == name) && is_free(*index);
    Some(position).filter(fits).or_else(|| (0..list.len()).find(fits))
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Form {
    Name(String),
    Object {
        name: String,
        #[serde(rename = "type")]
        type_name: Option<Value>,
    },
}

impl Form {
    fn into_column(self) -> Column {
        match self {
            Self::Name(name) => Column::named(name, None),
            Self::Object { name, type_name } => {
                Column::named(name, type_name.and_then(|name| name.as_str().map(str::to_owned)))
            }
        }
    }
}

/// The columns of rows that are objects, in the order in which their names first appear. A name that a row has twice makes
/// two columns.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    list: Vec<Column>,
    taken: Vec<bool>,
    position: usize,
}

impl Gathered {
    pub(super) fn begin_row(&mut self) {
        self.taken.fill(false);
        self.position = 0;
    }

    pub(super) fn add(&mut self, name: &str) {
        match place(&self.list, |index| !self.taken[index], self.position, name) {
            Some(index) => self.taken[index] = true,
            None => {
                self.list.push(Column::named(name.to_owned(), None));
                self.taken.push(true);
            }
        }
        self.position += 1;
    }

    pub(super) fn count(&self) -> usize {
        self.list.len()
    }

    pub(super) fn finish(self) -> Arc<Columns> {
        Columns::new(self.list)
    }
}
