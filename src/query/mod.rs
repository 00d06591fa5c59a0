//! A query's life: run, wait, take the data.

mod access;
mod all;
mod deadline;
mod download;
mod execution;
mod pace;
mod poll;
mod schema;

use std::{
    future::{Future, IntoFuture},
    pin::Pin,
    time::Duration,
};

pub use access::DataAccess;
pub use all::QueryAll;
pub(crate) use deadline::Deadline;
pub use execution::Execution;
pub(crate) use poll::has_ended;
pub use poll::{Phase, PollSchedule, Progress, Wait};
pub use schema::{DatabaseSchema, SchemaColumn, SchemaData, SchemaQuery, SchemaTable};

use crate::{Client, Error, QueryResult, api::types, operation, trace::QuerySpan};

type Boxed<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

/// A query that is to be run on a datasource.
///
/// `.await` runs it to its result; [`start`](Self::start) only starts it.
///
/// ```no_run
/// # async fn example(cluvio: cluvio::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::Duration;
/// use cluvio::{Parameters, TimeRange, api::types::Aggregation};
///
/// let result = cluvio
///     .query("8qxn-y9ex-65vd", "SELECT {departs_at:aggregation}, count(*) FROM flights WHERE {departs_at=timerange} GROUP BY 1")
///     .parameters(
///         Parameters::new()
///             .time_range(TimeRange::between("2024-01-01T00:00:00Z".parse()?, "2024-03-31T23:59:59Z".parse()?))
///             .aggregation(Aggregation::Month),
///     )
///     .deadline(Duration::from_secs(120))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "a query does nothing until it is awaited or started"]
pub struct Query {
    client: Client,
    datasource: String,
    sql: String,
    r: Option<String>,
    parameters: Option<types::InputParameters>,
    wait: poll::WaitOptions,
}

impl Query {
    pub(crate) fn new(client: Client, datasource: String, sql: String) -> Self {
        Self {
            client,
            datasource,
            sql,
            r: None,
            parameters: None,
            wait: poll::WaitOptions::default(),
        }
    }

    /// An R query that is run on the result of the SQL.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let result = cluvio.query("8qxn-y9ex-65vd", "SELECT x FROM y").r_query("data.frame(mean = mean(x))").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn r_query(mut self, r: impl Into<String>) -> Self {
        self.r = Some(r.into());
        self
    }

    /// The values of the parameters that the SQL uses: see [`Parameters`](crate::Parameters).
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// use cluvio::Parameters;
    ///
    /// let query = cluvio.query("8qxn-y9ex-65vd", "SELECT count(*) FROM users WHERE {country=country}");
    /// let result = query.parameters(Parameters::new().filter("country", ["DE", "FR"])).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn parameters(mut self, parameters: impl Into<types::InputParameters>) -> Self {
        self.parameters = Some(parameters.into());
        self
    }

    /// How long everything may take together, from the start of the query to the last byte of its result;
    /// [`Duration::MAX`] sets no limit. If not set, the execution is waited for 10 minutes, and the download takes as long
    /// as it takes.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// use std::time::Duration;
    /// use cluvio::ErrorKind;
    ///
    /// let query = cluvio.query("8qxn-y9ex-65vd", "SELECT count(*) FROM flights").deadline(Duration::from_secs(30));
    /// match query.await {
    ///     Ok(result) => println!("{:?}", result.rows::<u64>().try_next().await?),
    ///     Err(error) if error.kind() == ErrorKind::Timeout => println!("later: {:?}", error.execution_id()),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.wait.deadline = Some(deadline);
        self
    }

    /// How often the execution is looked at.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// use std::time::Duration;
    /// use cluvio::PollSchedule;
    ///
    /// let query = cluvio.query("8qxn-y9ex-65vd", "SELECT count(*) FROM flights");
    /// let result = query.poll_schedule(PollSchedule::steps([Duration::from_secs(1)])).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn poll_schedule(mut self, schedule: PollSchedule) -> Self {
        self.wait.schedule = schedule;
        self
    }

    /// Is told every state of the execution that the client sees.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let query = cluvio.query("8qxn-y9ex-65vd", "SELECT count(*) FROM flights");
    /// let result = query.on_progress(|progress| println!("{:?} after {:?}", progress.status, progress.elapsed)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_progress(mut self, callback: impl Fn(&Progress) + Send + Sync + 'static) -> Self {
        self.wait.on_progress(callback);
        self
    }

    /// Starts the execution, and does not wait for it.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let execution = cluvio.query("8qxn-y9ex-65vd", "SELECT count(*) FROM flights").start().await?;
    /// println!("{}", execution.id());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`NotFound`](crate::ErrorKind::NotFound) when there is no such datasource, [`Invalid`](crate::ErrorKind::Invalid)
    /// when the server does not take the query or its parameters, and those of every request.
    pub async fn start(self) -> Result<Execution, Error> {
        let deadline = Deadline::of(self.wait.deadline);
        self.start_before(deadline).await
    }

    async fn start_before(self, deadline: Deadline) -> Result<Execution, Error> {
        let api = self.client.api_until(deadline);
        let run = operation::run_execution(&api, self.datasource, self.sql, self.r, self.parameters);
        Execution::started(self.client.clone(), &run.send().await?)
    }
}

impl IntoFuture for Query {
    type Output = Result<QueryResult, Error>;
    type IntoFuture = Boxed<QueryResult>;

    fn into_future(mut self) -> Self::IntoFuture {
        Box::pin(async move {
            let deadline = Deadline::of(self.wait.deadline);
            let wait = std::mem::take(&mut self.wait);
            let span = QuerySpan::new(Some(&self.datasource), None);
            let result = async {
                let execution = self.start_before(deadline).await?;
                let result = wait.result(&execution, deadline).await;
                result.map_err(|error| error.with_execution(execution.id()))
            };
            span.around(result).await
        })
    }
}
