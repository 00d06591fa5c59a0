//! The columns of a result.

use std::{collections::HashMap, fmt, sync::Arc};

use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, SeqAccess, Visitor, value::MapAccessDeserializer},
};
use serde_json::value::RawValue;

/// A column of a result.
///
/// ```no_run
/// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
/// let result = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?;
/// for column in result.columns()? {
///     println!("{} {}", column.name, column.type_name.as_deref().unwrap_or("?"));
/// }
/// # Ok(())
/// # }
/// ```
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

/// More columns than any database gives. Each is paid for with every row that leaves it out.
pub(super) const MOST_COLUMNS: usize = 1 << 17;

/// All columns, with what is asked of them for every row.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    list: Vec<Column>,
    places: Places,
    /// The first name that stands for more than one column.
    pub(super) repeated: Option<String>,
    pub(super) are_named: bool,
}

impl Columns {
    fn new(list: Vec<Column>) -> Arc<Self> {
        let mut places = Places::default();
        list.iter().for_each(|column| places.add(&column.name));
        Arc::new(Self {
            repeated: places.repeated().map(|index| list[index].name.clone()),
            are_named: list.iter().all(|column| column.is_named),
            places,
            list,
        })
    }

    /// Columns of data that has no names for them; none if they are too many.
    pub(super) fn numbered(count: usize) -> Option<Arc<Self>> {
        (count <= MOST_COLUMNS).then(|| Self::new((0..count).map(Column::numbered).collect()))
    }

    /// The columns that a member `columns` lists; none if it does not, or if they are too many.
    pub(super) fn read(json: &[u8]) -> Option<Arc<Self>> {
        let Listed(list) = serde_json::from_slice(json).ok()?;
        Some(Self::new(list))
    }

    pub(super) fn list(&self) -> &[Column] {
        &self.list
    }

    pub(super) fn is_repeated(&self, name: &str) -> bool {
        self.places.are_many(name)
    }

    /// The column that a member of a row stands for: the one at its position, else the first that is free.
    pub(super) fn place(&self, is_free: impl Fn(usize) -> bool, position: usize, name: &str) -> Option<usize> {
        let column = self.list.get(position);
        if column.is_some_and(|column| column.name == name) && is_free(position) {
            return Some(position);
        }
        self.places.first(is_free, name)
    }
}

/// How many columns may share a name where rows are objects: each of their values is looked for a place among them.
const MOST_OF_A_NAME: usize = 100;

/// Where the columns of each name stand.
#[derive(Clone, Debug, Default)]
struct Places {
    by_name: HashMap<String, Vec<usize>>,
    count: usize,
}

impl Places {
    fn add(&mut self, name: &str) {
        match self.by_name.get_mut(name) {
            Some(places) => places.push(self.count),
            None => {
                self.by_name.insert(name.to_owned(), vec![self.count]);
            }
        }
        self.count += 1;
    }

    fn first(&self, is_free: impl Fn(usize) -> bool, name: &str) -> Option<usize> {
        let places = self.by_name.get(name)?;
        let mut looked_at = places.iter().take(MOST_OF_A_NAME).copied();
        looked_at.find(|index| is_free(*index))
    }

    fn are_full(&self, name: &str) -> bool {
        self.by_name
            .get(name)
            .is_some_and(|places| places.len() >= MOST_OF_A_NAME)
    }

    fn are_many(&self, name: &str) -> bool {
        self.by_name.get(name).is_some_and(|places| places.len() > 1)
    }

    /// The first column of which the name is not its own.
    fn repeated(&self) -> Option<usize> {
        let repeated = self.by_name.values().filter(|places| places.len() > 1);
        repeated.filter_map(|places| places.first().copied()).min()
    }
}

/// What a member `columns` lists.
struct Listed(Vec<Column>);

/// A name, or an object with one. What else it has is not held.
struct Listing(Column);

impl<'de> Deserialize<'de> for Listed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ListVisitor)
    }
}

struct ListVisitor;

impl<'de> Visitor<'de> for ListVisitor {
    type Value = Listed;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of columns")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Listed, A::Error> {
        let mut list = Vec::new();
        while let Some(Listing(column)) = items.next_element()? {
            if list.len() == MOST_COLUMNS {
                return Err(A::Error::custom("too many columns"));
            }
            list.push(column);
        }
        Ok(Listed(list))
    }
}

impl<'de> Deserialize<'de> for Listing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ListingVisitor)
    }
}

struct ListingVisitor;

impl<'de> Visitor<'de> for ListingVisitor {
    type Value = Listing;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a column")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Listing, E> {
        Ok(Listing(Column::named(name.to_owned(), None)))
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Listing, A::Error> {
        #[derive(Deserialize)]
        struct Members<'a> {
            name: String,
            #[serde(rename = "type", borrow)]
            type_name: Option<&'a RawValue>,
        }
        let members = Members::deserialize(MapAccessDeserializer::new(members))?;
        let type_name = members.type_name.and_then(|json| serde_json::from_str(json.get()).ok());
        Ok(Listing(Column::named(members.name, type_name)))
    }
}

/// The columns of rows that are objects, in the order in which their names first appear. A name that a row has twice makes
/// two columns.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    list: Vec<Column>,
    places: Places,
    /// The number of the last row that has a value for each.
    taken: Vec<u64>,
    row: u64,
    position: usize,
}

impl Gathered {
    pub(super) fn begin_row(&mut self) {
        self.row += 1;
        self.position = 0;
    }

    /// False where there are too many.
    pub(super) fn add(&mut self, name: &str) -> bool {
        let is_free = |index: usize| self.taken[index] != self.row;
        let fits = |index: &usize| self.list.get(*index).is_some_and(|column| column.name == name) && is_free(*index);
        let place = Some(self.position).filter(fits);
        match place.or_else(|| self.places.first(is_free, name)) {
            Some(index) => self.taken[index] = self.row,
            None if self.list.len() == MOST_COLUMNS || self.places.are_full(name) => return false,
            None => {
                self.places.add(name);
                self.list.push(Column::named(name.to_owned(), None));
                self.taken.push(self.row);
            }
        }
        self.position += 1;
        true
    }

    pub(super) fn count(&self) -> usize {
        self.list.len()
    }

    pub(super) fn finish(self) -> Arc<Columns> {
        Columns::new(self.list)
    }
}
