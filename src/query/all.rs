//! Many queries at once.

use std::{
    collections::HashMap,
    fmt,
    future::poll_fn,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll},
    time::Duration,
};

use futures_core::Stream;
use futures_util::stream::FuturesUnordered;
use tokio::sync::{OnceCell, Semaphore};

use super::{Boxed, Deadline, Query, pace::Pace};
use crate::{Client, Error, QueryResult, operation, trace::QuerySpan};

/// How many queries are in hand where nothing else is set.
const AT_ONCE: usize = 16;
/// The shortest step of the default poll schedule.
const PAUSE: Duration = Duration::from_millis(100);

type Numbered<T, E> = Pin<Box<dyn Future<Output = (usize, Result<T, E>)> + Send>>;
type Work<T, E> = dyn Fn(usize, QueryResult) -> Pin<Box<dyn Future<Output = Result<T, E>> + Send>> + Send + Sync;

/// Many queries that are run side by side: a stream of what they give, each with its number from zero, in the order in
/// which they finish.
///
/// - Queries are begun in their order, and taken from the iterator only then: it may be endless.
/// - No more than [`at_once`](Self::at_once) are in hand, and of those of one datasource no more executions run than its
///   `max_concurrent_executions` says. That is read once for each datasource; where it cannot be read, only the former
///   counts. What others run there is not known.
/// - All executions that are waited for share one rhythm of looks: together they are looked at no more often than one
///   would be, save for the looks that see an end ([`pause`](Self::pause)). Of each one, its own poll schedule counts too.
/// - The [deadline](Query::deadline) of a query begins when it is begun.
/// - An error ends the query that has it, and no other.
///
/// Nothing goes on while the stream is not polled. What takes its time with a result belongs into [`each`](Self::each).
/// Dropping the stream stops all requests; what was started on the server goes on there.
///
/// ```no_run
/// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
/// use std::time::Duration;
///
/// let carriers = ["AA", "DL", "UA"];
/// let queries = carriers.map(|carrier| {
///     cluvio.query("8qxn-y9ex-65vd", format!("SELECT count(*) FROM flights WHERE carrier = '{carrier}'"))
/// });
/// let queries = cluvio.query_all(queries).at_once(2).pause(Duration::from_millis(50));
/// let mut counts = queries.each(|_, result| async {
///     let counts: Vec<u64> = result.rows().into_vec().await?;
///     Ok::<_, cluvio::Error>(counts)
/// });
/// while let Some((number, counts)) = counts.next().await {
///     println!("{}: {:?}", carriers[number], counts?);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "queries do nothing until this is polled"]
pub struct QueryAll<T = QueryResult, E = Error> {
    queries: Option<Box<dyn Iterator<Item = Query> + Send>>,
    begun: usize,
    in_hand: FuturesUnordered<Numbered<T, E>>,
    at_once: usize,
    pause: Duration,
    shared: Option<Arc<Shared>>,
    work: Arc<Work<T, E>>,
}

struct Shared {
    pace: Arc<Pace>,
    slots: Mutex<HashMap<String, Arc<OnceCell<Semaphore>>>>,
}

impl QueryAll {
    pub(crate) fn new(queries: Box<dyn Iterator<Item = Query> + Send>) -> Self {
        Self {
            queries: Some(queries),
            begun: 0,
            in_hand: FuturesUnordered::new(),
            at_once: AT_ONCE,
            pause: PAUSE,
            shared: None,
            work: Arc::new(|_, result| Box::pin(async { Ok(result) })),
        }
    }

    /// How many queries may be in hand at once, from the start of the execution to the end of the work on its result, or
    /// until the result is given out; 16 if not set, and one at the least. A limit of the vendor is not known.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let tables = ["users", "orders", "visits"];
    /// let queries = tables.map(|table| cluvio.query("8qxn-y9ex-65vd", format!("SELECT count(*) FROM {table}")));
    /// let results = cluvio.query_all(queries).at_once(1); // one after the other
    /// # Ok(())
    /// # }
    /// ```
    pub fn at_once(mut self, queries: usize) -> Self {
        self.at_once = queries.max(1);
        self
    }

    /// The pause between two looks that see no end, whichever executions they are at; a tenth of a second if not set, as is
    /// between the first looks at a single one. With very many executions at once, a shorter one notices their ends sooner.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// use std::time::Duration;
    ///
    /// let queries = (0..1000).map(|day| cluvio.query("8qxn-y9ex-65vd", format!("SELECT count(*) FROM visits_{day}")));
    /// let results = cluvio.query_all(queries.collect::<Vec<_>>()).at_once(100).pause(Duration::from_millis(20));
    /// # Ok(())
    /// # }
    /// ```
    pub fn pause(mut self, pause: Duration) -> Self {
        self.pause = pause;
        self
    }

    /// Does something with each result while the other queries go on, and gives what comes of it. It is told the number of
    /// the query.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let queries = ["users", "orders"].map(|table| cluvio.query("8qxn-y9ex-65vd", format!("SELECT * FROM {table}")));
    /// let written = cluvio.query_all(queries).each(|number, result| async move {
    ///     let written = result.write_csv(tokio::io::sink()).await?; // here, a file with this number
    ///     Ok::<_, cluvio::Error>(format!("{number}: {} rows", written.rows))
    /// });
    /// # Ok(())
    /// # }
    /// ```
    pub fn each<T, E, F, W>(self, work: W) -> QueryAll<T, E>
    where
        E: From<Error>,
        F: Future<Output = Result<T, E>> + Send + 'static,
        W: Fn(usize, QueryResult) -> F + Send + Sync + 'static,
    {
        QueryAll {
            queries: self.queries,
            begun: 0,
            in_hand: FuturesUnordered::new(),
            at_once: self.at_once,
            pause: self.pause,
            shared: None,
            work: Arc::new(move |number, result| Box::pin(work(number, result))),
        }
    }
}

impl<T: 'static, E: From<Error> + 'static> QueryAll<T, E> {
    /// What is finished next, with the number of its query; none when all is finished.
    ///
    /// ```no_run
    /// # async fn example(cluvio: cluvio::Client) -> Result<(), cluvio::Error> {
    /// let queries = ["users", "orders"].map(|table| cluvio.query("8qxn-y9ex-65vd", format!("SELECT * FROM {table}")));
    /// let mut results = cluvio.query_all(queries);
    /// while let Some((number, result)) = results.next().await {
    ///     match result {
    ///         Ok(result) => println!("query {number} is execution {}", result.execution_id()),
    ///         Err(error) => eprintln!("query {number}: {error}"), // the others go on
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn next(&mut self) -> Option<(usize, Result<T, E>)> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    fn begin(&mut self) {
        while self.in_hand.len() < self.at_once {
            let Some(query) = self.queries.as_mut().and_then(Iterator::next) else {
                self.queries = None;
                return;
            };
            let pause = self.pause;
            let shared = Arc::clone(self.shared.get_or_insert_with(|| Arc::new(Shared::new(pause))));
            let (number, work) = (self.begun, Arc::clone(&self.work));
            self.begun += 1;
            let at_once = self.at_once;
            self.in_hand.push(Box::pin(async move {
                let done = match shared.run(query, at_once).await {
                    Ok(result) => work(number, result).await,
                    Err(error) => Err(E::from(error)),
                };
                (number, done)
            }));
        }
    }
}

impl<T: 'static, E: From<Error> + 'static> Stream for QueryAll<T, E> {
    type Item = (usize, Result<T, E>);

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.begin();
        Pin::new(&mut self.in_hand).poll_next(context)
    }
}

impl<T, E> fmt::Debug for QueryAll<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("QueryAll")
            .field("begun", &self.begun)
            .field("in_hand", &self.in_hand.len())
            .finish_non_exhaustive()
    }
}

impl Shared {
    fn new(pause: Duration) -> Self {
        Self {
            pace: Arc::new(Pace::new(pause)),
            slots: Mutex::new(HashMap::new()),
        }
    }

    fn run(self: &Arc<Self>, mut query: Query, at_once: usize) -> Boxed<QueryResult> {
        let shared = Arc::clone(self);
        Box::pin(async move {
            let slots = shared.slots(&query.datasource);
            let slots = slots
                .get_or_init(async || Semaphore::new(at_once_on(&query.client, &query.datasource, at_once).await))
                .await;
            // It is never closed; without a slot the query would only have to wait.
            let slot = slots.acquire().await.ok();
            let mut wait = std::mem::take(&mut query.wait);
            wait.pace = Some(Arc::clone(&shared.pace));
            let deadline = Deadline::of(wait.deadline);
            let span = QuerySpan::new(Some(&query.datasource), None);
            let result = async {
                let execution = query.start_before(deadline).await?;
                let result = async {
                    let ended = wait.ended(&execution, deadline).await;
                    shared.pace.ended();
                    let ended = ended?;
                    drop(slot);
                    wait.take(&execution, ended, deadline).await
                };
                result.await.map_err(|error| error.with_execution(execution.id()))
            };
            span.around(result).await
        })
    }

    fn slots(&self, datasource: &str) -> Arc<OnceCell<Semaphore>> {
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(slots.entry(datasource.to_owned()).or_default())
    }
}

/// How many executions may run on a datasource at once.
async fn at_once_on(client: &Client, datasource: &str, at_once: usize) -> usize {
    // What is wrong with the datasource, its queries will tell.
    let answer = operation::get_datasource(client.api(), datasource).send().await.ok();
    let limit = answer.and_then(|answer| answer.data.attributes.as_ref()?.max_concurrent_executions);
    let limit = limit.and_then(|limit| usize::try_from(limit).ok());
    limit.filter(|limit| *limit > 0).unwrap_or(at_once).min(at_once)
}
