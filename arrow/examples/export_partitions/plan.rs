//! What a data set is of, written down in its folder.

use std::{collections::BTreeMap, fs, io, path::Path};

use arrow_schema::DataType;
use chrono::NaiveDate;
use cluvio_arrow::Reader;
use serde::{Deserialize, Serialize};

use crate::{
    Arguments,
    period::By,
    support::{Failure, WholeFile},
};

/// Its first character keeps Hive and its kin from taking it for data.
const FILE: &str = "_export.json";

/// A folder goes on only with the export that it was begun with.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    datasource: String,
    sql: String,
    from: NaiveDate,
    to: NaiveDate,
    by: By,
    /// Those that the user has set.
    set: BTreeMap<String, String>,
    /// All types, as Arrow writes them.
    columns: BTreeMap<String, String>,
    #[serde(skip)]
    types: BTreeMap<String, DataType>,
}

impl Plan {
    /// The plan that the folder has, or a new one.
    pub fn open(arguments: &Arguments) -> Result<Self, Failure> {
        let set: BTreeMap<String, DataType> = arguments.columns.iter().cloned().collect();
        let mut plan = Self {
            datasource: arguments.datasource.clone(),
            sql: arguments.sql.clone(),
            from: arguments.from,
            to: arguments.to,
            by: arguments.by,
            set: set.iter().map(|(name, of)| (name.clone(), of.to_string())).collect(),
            columns: BTreeMap::new(),
            types: set,
        };
        let path = arguments.out.join(FILE);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(plan),
            Err(error) => return Err(format!("{} cannot be read: {error}", path.display()).into()),
        };
        let about = |error: &dyn std::fmt::Display| format!("{} is damaged: {error}", path.display());
        let mut old: Self = serde_json::from_str(&text).map_err(|error| about(&error))?;
        let columns = std::mem::take(&mut old.columns);
        for (name, data_type) in &columns {
            let data_type: DataType = data_type.parse().map_err(|error| about(&error))?;
            plan.types.insert(name.clone(), data_type);
        }
        old.types.clone_from(&plan.types);
        if old != plan {
            let why = "its datasource, query, days, parts or columns are others; choose another folder";
            return Err(format!("{} is of another export: {why}", path.display()).into());
        }
        plan.columns = columns;
        Ok(plan)
    }

    pub fn is_settled(&self) -> bool {
        !self.columns.is_empty()
    }

    pub fn settle(&mut self, column: &str, data_type: &DataType) {
        self.types.insert(column.to_owned(), data_type.clone());
    }

    /// Reads all parts alike.
    pub fn reader(&self) -> Reader {
        let types = self.types.iter();
        types.fold(Reader::new(), |reader, (name, of)| reader.column(name, of.clone()))
    }

    /// Writes it down, with the types that are settled now.
    pub fn save(&mut self, folder: &Path) -> Result<(), Failure> {
        fs::create_dir_all(folder).map_err(|error| format!("{} cannot be made: {error}", folder.display()))?;
        let types = self.types.iter();
        self.columns = types.map(|(name, of)| (name.clone(), of.to_string())).collect();
        WholeFile::write(&folder.join(FILE), &serde_json::to_vec_pretty(self)?)
    }
}
