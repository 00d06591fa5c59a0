//! Record batches from a result, as it comes.

use std::{
    collections::{HashMap, HashSet, VecDeque},
    fmt,
    future::poll_fn,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
};

use arrow_array::{RecordBatch, RecordBatchOptions};
use arrow_schema::{DataType, Field, Schema, SchemaRef};
use cluvio::{Batches, Column, QueryResult, RowBatch};
use futures_core::Stream;

use crate::{Error, column::ColumnBuilder, infer::Seen};

/// How many rows are looked at for the types of the columns, unless they are larger than `LOOK_AT_BATCHES`.
const LOOK_AT_ROWS: usize = 10_000;
/// How many batches of the client are looked at, each of about 128 KiB where rows are not larger.
const LOOK_AT_BATCHES: usize = 16;
/// How many batches of the client make a record batch, if it has not enough rows before.
const BATCHES: usize = 32;

/// How a result becomes record batches: what types its columns have.
///
/// ```no_run
/// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio_arrow::Error> {
/// use arrow_schema::DataType;
///
/// let result = cluvio.query("8qxn-y9ex-65vd", "SELECT id, price FROM orders").await?;
/// let mut batches = cluvio_arrow::Reader::new()
///     .column("price", DataType::Decimal128(12, 2)) // every digit, whatever comes
///     .infer_temporal(false)
///     .batch_rows(50_000)
///     .open(result)
///     .await?;
/// while let Some(batch) = batches.try_next().await? {
///     println!("{} rows", batch.num_rows());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a reader does nothing until it opens a result"]
pub struct Reader {
    types: Vec<(String, DataType)>,
    temporal: bool,
    batch_rows: usize,
}

impl Default for Reader {
    fn default() -> Self {
        Self::new()
    }
}

impl Reader {
    /// A reader that infers all types, and gives batches of about 8,192 rows.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio_arrow::Error> {
    /// let result = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?;
    /// let batches = cluvio_arrow::Reader::new().open(result).await?;
    /// println!("{}", batches.schema());
    /// # Ok(())
    /// # }
    /// ```
    pub fn new() -> Self {
        Self {
            types: Vec::new(),
            temporal: true,
            batch_rows: 8192,
        }
    }

    /// Reads the column of this name as this type: Boolean, Int64, Float64, Decimal128, Date32, a Timestamp in microseconds
    /// (without a zone, or in UTC), or Utf8.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio_arrow::Error> {
    /// use arrow_schema::{DataType, TimeUnit};
    ///
    /// let result = cluvio.query("8qxn-y9ex-65vd", "SELECT delay, departs_at FROM flights").await?;
    /// let reader = cluvio_arrow::Reader::new()
    ///     .column("delay", DataType::Float64) // even if the first rows have whole minutes only
    ///     .column("departs_at", DataType::Timestamp(TimeUnit::Microsecond, None));
    /// let batches = reader.open(result).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn column(mut self, name: impl Into<String>, data_type: DataType) -> Self {
        self.types.push((name.into(), data_type));
        self
    }

    /// Whether text that is a date or a time becomes one; it does if not set.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio_arrow::Error> {
    /// let result = cluvio.query("8qxn-y9ex-65vd", "SELECT day FROM calendar").await?;
    /// let batches = cluvio_arrow::Reader::new().infer_temporal(false).open(result).await?; // 2024-03-01 stays a text
    /// # Ok(())
    /// # }
    /// ```
    pub fn infer_temporal(mut self, infer: bool) -> Self {
        self.temporal = infer;
        self
    }

    /// How many rows a batch has, about: it ends with the piece of the download that passes this number, or when it has
    /// about 4 MiB of JSON.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio_arrow::Error> {
    /// let result = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?;
    /// let batches = cluvio_arrow::Reader::new().batch_rows(100_000).open(result).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_rows(mut self, rows: usize) -> Self {
        self.batch_rows = rows.max(1);
        self
    }

    /// Reads the beginning of a result, and settles the types of its columns.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio_arrow::Error> {
    /// use arrow_schema::DataType;
    ///
    /// let result = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?;
    /// match cluvio_arrow::Reader::new().column("delay", DataType::Float64).open(result).await {
    ///     Ok(batches) => println!("{}", batches.schema()),
    ///     Err(cluvio_arrow::Error::Column { columns, .. }) => println!("no delay in {columns:?}"),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Query`] as for [`Batches::try_next`], [`Error::Type`] and [`Error::Column`] for types that are set and cannot
    /// be had.
    pub async fn open(self, result: QueryResult) -> Result<RecordBatches, Error> {
        let mut batches = result.batches();
        let (mut held, mut rows) = (VecDeque::new(), 0);
        let mut columns = batches.columns().to_vec();
        while rows < LOOK_AT_ROWS && held.len() < LOOK_AT_BATCHES {
            let Some(batch) = batches.try_next().await? else {
                break;
            };
            rows += batch.len();
            columns = batch.columns().to_vec();
            held.push_back(batch);
        }
        let (types, untyped) = self.types(&columns, &held)?;
        let mut builders = Vec::new();
        for (column, data_type) in columns.iter().zip(&types) {
            builders.push(ColumnBuilder::new(data_type).ok_or_else(|| Error::Type {
                column: column.name.clone(),
                wanted: data_type.clone(),
            })?);
        }
        Ok(RecordBatches {
            schema: schema(&columns, types, batches.execution_id()),
            batches: Some(batches),
            held,
            builders,
            untyped,
            looked_at: rows,
            batch_rows: self.batch_rows,
            rows: 0,
            pieces: 0,
        })
    }

    /// The types of the columns, and the places of those that have no value to infer it from.
    fn types(&self, columns: &[Column], held: &VecDeque<RowBatch>) -> Result<(Vec<DataType>, Vec<usize>), Error> {
        for (name, _) in &self.types {
            if columns.iter().filter(|column| column.name == *name).count() != 1 {
                return Err(Error::Column {
                    column: name.clone(),
                    columns: columns.iter().map(|column| column.name.clone()).collect(),
                });
            }
        }
        let mut untyped = Vec::new();
        let mut infer = |index: usize| {
            let mut seen = Seen::new(self.temporal);
            for batch in held {
                (0..batch.len()).for_each(|row| seen.add(batch.cell(row, index)));
            }
            if seen.is_empty() {
                untyped.push(index);
            }
            seen.data_type()
        };
        let set: HashMap<&str, &DataType> = self
            .types
            .iter()
            .map(|(name, wanted)| (name.as_str(), wanted))
            .collect();
        let types = columns.iter().enumerate().map(|(index, column)| {
            let set = set.get(column.name.as_str());
            set.map_or_else(|| infer(index), |wanted| (*wanted).clone())
        });
        let types = types.collect();
        Ok((types, untyped))
    }
}

/// The schema; names that stand for more than one column get a number, since the tools that come next need them apart.
fn schema(columns: &[Column], types: Vec<DataType>, execution_id: &str) -> SchemaRef {
    let mut taken: HashSet<String> = columns.iter().map(|column| column.name.clone()).collect();
    let mut seen = HashSet::new();
    let fields = columns.iter().zip(types).map(|(column, data_type)| {
        let mut metadata = HashMap::new();
        let mut name = column.name.clone();
        if !seen.insert(name.clone()) {
            let free = (2_u64..)
                .map(|number| format!("{}_{number}", column.name))
                .find(|name| !taken.contains(name));
            name = free.unwrap_or(name);
            taken.insert(name.clone());
            metadata.insert("cluvio.column".to_owned(), column.name.clone());
        }
        if let Some(stated) = &column.type_name {
            metadata.insert("cluvio.type".to_owned(), stated.clone());
        }
        Field::new(name, data_type, true).with_metadata(metadata)
    });
    let metadata = HashMap::from([("cluvio.execution_id".to_owned(), execution_id.to_owned())]);
    Arc::new(Schema::new_with_metadata(fields.collect::<Vec<_>>(), metadata))
}

/// The rows of a result as Arrow record batches: a stream, which reads them while they are downloaded.
///
/// A value that does not fit the type of its column is an error, never a NULL or another number. After an error there is
/// nothing more.
///
/// ```no_run
/// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio_arrow::Error> {
/// let result = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?;
/// let mut batches = cluvio_arrow::RecordBatches::of(result).await?;
/// println!("{}", batches.schema());
/// for column in batches.untyped_columns() {
///     eprintln!("nothing is known of the type of {column}");
/// }
/// while let Some(batch) = batches.try_next().await? {
///     println!("{} rows", batch.num_rows());
/// }
/// # Ok(())
/// # }
/// ```
pub struct RecordBatches {
    schema: SchemaRef,
    /// Nothing once all has come.
    batches: Option<Batches>,
    /// What was looked at for the types.
    held: VecDeque<RowBatch>,
    builders: Vec<ColumnBuilder>,
    untyped: Vec<usize>,
    looked_at: usize,
    batch_rows: usize,
    rows: usize,
    pieces: usize,
}

impl RecordBatches {
    /// The record batches of a result, all of whose types are inferred: [`Reader::open`] of a new [`Reader`].
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio_arrow::Error> {
    /// let result = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?;
    /// let mut batches = cluvio_arrow::RecordBatches::of(result).await?;
    /// while let Some(batch) = batches.try_next().await? {
    ///     println!("{} rows", batch.num_rows());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Query`], as for [`Batches::try_next`].
    pub async fn of(result: QueryResult) -> Result<Self, Error> {
        Reader::new().open(result).await
    }

    /// The schema, which all batches have. Every column may have NULLs.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio_arrow::Error> {
    /// # let result = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?;
    /// let batches = cluvio_arrow::RecordBatches::of(result).await?;
    /// for field in batches.schema().fields() {
    ///     println!("{} is {}", field.name(), field.data_type());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }

    /// The columns whose type was neither set nor could be inferred, since nothing but NULL was seen of them: they are Utf8.
    /// Another result of the same query may well tell.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio_arrow::Error> {
    /// # let result = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?;
    /// let batches = cluvio_arrow::RecordBatches::of(result).await?;
    /// for column in batches.untyped_columns() {
    ///     eprintln!("set a type for {column}: it has had no value yet");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn untyped_columns(&self) -> impl Iterator<Item = &str> {
        self.untyped
            .iter()
            .map(|column| self.schema.field(*column).name().as_str())
    }

    /// The next batch; none after the last one, when all has come as it was announced.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio_arrow::Error> {
    /// # let result = cluvio.query("8qxn-y9ex-65vd", "SELECT * FROM flights").await?;
    /// let mut batches = cluvio_arrow::RecordBatches::of(result).await?;
    /// let mut rows = 0;
    /// while let Some(batch) = batches.try_next().await? {
    ///     rows += batch.num_rows();
    /// }
    /// println!("all {rows} rows have come");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Query`], as for [`Batches::try_next`], and for a value that does not fit, naming row, column, value and
    /// type.
    pub async fn try_next(&mut self) -> Result<Option<RecordBatch>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }

    fn poll_batch(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<RecordBatch>, Error>> {
        loop {
            if self.rows >= self.batch_rows || self.pieces >= BATCHES {
                return Poll::Ready(self.finish().map(Some));
            }
            let next = match (self.held.pop_front(), &mut self.batches) {
                (Some(batch), _) => Some(batch),
                (None, Some(batches)) => ready!(Pin::new(batches).poll_next(context)).transpose()?,
                (None, None) => None,
            };
            match next {
                Some(batch) => self.append(&batch)?,
                None if self.rows > 0 => {
                    self.batches = None;
                    return Poll::Ready(self.finish().map(Some));
                }
                None => return Poll::Ready(Ok(None)),
            }
        }
    }

    fn append(&mut self, batch: &RowBatch) -> Result<(), Error> {
        for (column, builder) in self.builders.iter_mut().enumerate() {
            builder.append(batch, column).map_err(|row| {
                let field = self.schema.field(column);
                let why = format!(
                    "it does not fit {}, the type of the column (inferred from the first {} rows, if it was not set); set \
                     another for it, such as Utf8, which takes everything",
                    field.data_type(),
                    self.looked_at
                );
                batch.unfit(row, column, &why)
            })?;
        }
        self.rows += batch.len();
        self.pieces += 1;
        Ok(())
    }

    fn finish(&mut self) -> Result<RecordBatch, Error> {
        let columns = self.builders.iter_mut().map(ColumnBuilder::finish).collect();
        let options = RecordBatchOptions::new().with_row_count(Some(self.rows));
        (self.rows, self.pieces) = (0, 0);
        Ok(RecordBatch::try_new_with_options(self.schema(), columns, &options)?)
    }
}

impl Stream for RecordBatches {
    type Item = Result<RecordBatch, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let polled = ready!(self.poll_batch(context));
        if polled.is_err() {
            (self.batches, self.rows, self.pieces) = (None, 0, 0);
            self.held.clear();
        }
        Poll::Ready(polled.transpose())
    }
}

impl fmt::Debug for RecordBatches {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordBatches")
            .field("schema", &self.schema)
            .finish_non_exhaustive()
    }
}
