//! Thousands of queries against an emulator that fails one request in ten, each checked against the answer that it must
//! have.
//!
//!     cargo run --release --example soak -- [--queries 10000] [--at-once 20] [--seed 1] [--faulty-share 0.1]
//!
//! A query that ends with an error is asked again, as a program would that wants its answer in the end: with a new call,
//! which has a tag of its own in a comment of its SQL. So the emulator can tell whether the client ever started an
//! execution twice for one call. Exits with 1 and the reasons if one did, if an answer was wrong, if memory or
//! connections grew.

use std::{
    collections::{BTreeMap, HashMap},
    env,
    error::Error,
    fs,
    process::{self, ExitCode},
    sync::atomic::{AtomicUsize, Ordering},
    time::{Duration, Instant},
};

use clap::Parser;
use cluvio::{Client, PollSchedule, Region};
use cluvio_emulator::{Emulator, Faults, RecordedRequest, Server};
use tracing_core::{Dispatch, Event, Metadata, Subscriber, dispatcher, span};

/// What may come in place of an answer or within it, with a weight.
const FAULTS: [(&str, f64); 20] = [
    ("408", 3.0),
    ("429@1s", 3.0),
    ("500", 8.0),
    ("502", 8.0),
    ("502-after", 4.0),
    ("503", 8.0),
    ("503@1s", 3.0),
    ("504", 4.0),
    ("504-after", 4.0),
    ("html-error", 8.0),
    ("html-page", 2.0),
    ("reset", 10.0),
    ("reset-after", 10.0),
    ("reset-in-head", 5.0),
    ("reset-in-body", 5.0),
    ("truncate", 5.0),
    ("truncate-chunked", 3.0),
    ("empty", 2.0),
    ("silence", 0.5),
    ("slow@128/1ms", 4.5),
];
/// What comes now and then besides.
const OCCASIONS: &str = "latency@0s..5ms=50%,data:expired-token=1/40,\
     getExecution:restart@20ms=1/2000,getExecution:restart-losing@20ms=1/5000";
/// Of each answer.
const ROWS: u64 = 50;
/// How often a query is asked at the most.
const ROUNDS: usize = 50;
/// How often memory is looked at, in equal parts of the queries.
const LOOKS: usize = 10;
/// What the process may grow by after the first look, and besides for each query, of which the emulator keeps the SQL and
/// the tokens.
const GROWTH_KIB: u64 = 8 * 1024;
const GROWTH_KIB_EACH: u64 = 1;

/// Many queries against an emulator that misbehaves.
#[derive(Parser)]
struct Options {
    /// How many different queries are asked
    #[arg(long, default_value_t = 10_000)]
    queries: u64,
    /// How many of them are in hand at once
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u16).range(1..))]
    at_once: u16,
    /// What decides which requests fail
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many requests fail, from 0 to 1; with 0 there are no faults at all
    #[arg(long, default_value_t = 0.1)]
    faulty_share: f64,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(&Options::parse()).await {
        Ok(wrong) if wrong.is_empty() => ExitCode::SUCCESS,
        Ok(wrong) => {
            for reason in wrong {
                eprintln!("soak: {reason}");
            }
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("soak: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether a call has started an execution, by what the client says of it.
#[derive(Clone, Copy, PartialEq)]
enum Started {
    Yes,
    No,
    Unknown,
}

/// What was seen on the way.
#[derive(Default)]
struct Seen {
    /// By the tags of the calls.
    calls: HashMap<String, Started>,
    right: usize,
    wrong: Vec<String>,
    requests: usize,
    /// Requests of `runExecution`.
    run_requests: usize,
    faults: BTreeMap<String, usize>,
    errors: BTreeMap<String, usize>,
    memory: Vec<u64>,
}

/// The reasons why it has failed.
async fn run(options: &Options) -> Result<Vec<String>, Box<dyn Error>> {
    dispatcher::set_global_default(Dispatch::new(Retries))?;
    let folder = env::temp_dir().join(format!("cluvio-soak-{}", process::id()));
    fs::create_dir(&folder)?;
    let emulator = Emulator::builder()
        // Results belong on disk here, so that memory tells of the client.
        .state_file(folder.join("state.sqlite"))
        .execution_time(Duration::from_millis(10))
        .faults(faults(options)?)
        .start()
        .await?;
    let begin = Instant::now();
    let mut seen = Seen::default();
    let asked = ask(options, &emulator, &mut seen).await;
    println!("{} right answers in {:.1} s", seen.right, begin.elapsed().as_secs_f64());
    seen.note(emulator.take_requests());
    seen.judge(options, &emulator);
    drop(emulator);
    fs::remove_dir_all(folder)?;
    asked?;
    Ok(seen.wrong)
}

/// Asks every query until it has an answer.
async fn ask(options: &Options, emulator: &Emulator, seen: &mut Seen) -> Result<(), Box<dyn Error>> {
    let client = Client::builder(emulator.api_key())
        .region(Region::custom(emulator.api_url(), emulator.data_url()))
        .read_timeout(Duration::from_secs(2))
        .build()?;
    let begin = Instant::now();
    let look_after = usize::try_from(options.queries)?.div_ceil(LOOKS);
    let mut pending: Vec<u64> = (1..=options.queries).collect();
    for round in 1..=ROUNDS {
        let mut again = Vec::new();
        let (asker, datasource) = (client.clone(), emulator.datasource_id().to_owned());
        let queries = pending.clone().into_iter().map(move |number| {
            let query = asker.query(&datasource, sql(number, round));
            query.poll_schedule(PollSchedule::steps([Duration::from_millis(15)]))
        });
        let mut answers = client
            .query_all(queries)
            .at_once(usize::from(options.at_once))
            .pause(Duration::from_millis(2))
            .each(|_, result| async { result.rows::<(u64, u64)>().into_vec().await });
        while let Some((place, answer)) = answers.next().await {
            let number = pending[place];
            seen.calls.insert(tag(number, round), started(&answer));
            match answer {
                Ok(rows) if rows == expected(number) => {
                    seen.right += 1;
                    if seen.right.is_multiple_of(look_after) {
                        seen.look(emulator, begin);
                    }
                }
                Ok(rows) => seen.wrong.push(format!("query {number} got a wrong answer: {rows:?}")),
                Err(error) => {
                    *seen.errors.entry(format!("{:?}", error.kind())).or_default() += 1;
                    again.push(number);
                }
            }
        }
        pending = again;
        if pending.is_empty() {
            return Ok(());
        }
    }
    let unanswered = pending.len();
    seen.wrong
        .push(format!("{unanswered} queries had no answer after {ROUNDS} calls each"));
    Ok(())
}

fn started<T>(answer: &Result<T, cluvio::Error>) -> Started {
    match answer {
        Ok(_) => Started::Yes,
        Err(error) if error.execution_id().is_some() => Started::Yes,
        Err(error) if error.is_outcome_unknown() => Started::Unknown,
        Err(_) => Started::No,
    }
}

fn faults(options: &Options) -> Result<Faults, Box<dyn Error>> {
    let weights: f64 = FAULTS.iter().map(|(_, weight)| weight).sum();
    let mut words = format!("seed={},{OCCASIONS}", options.seed);
    for (fault, weight) in FAULTS {
        let percent = 100.0 * options.faulty_share * weight / weights;
        words.push_str(&format!(",{fault}={percent}%"));
    }
    if options.faulty_share == 0.0 {
        return Ok(Faults::default());
    }
    Ok(words.parse()?)
}

fn tag(number: u64, round: usize) -> String {
    format!("/* {number} call {round} */")
}

/// Every number has an answer of its own.
fn sql(number: u64, round: usize) -> String {
    let tag = tag(number, round);
    format!("SELECT id, id * {number} FROM flights WHERE id <= {ROWS} ORDER BY id {tag}")
}

fn expected(number: u64) -> Vec<(u64, u64)> {
    (1..=ROWS).map(|id| (id, id * number)).collect()
}

impl Seen {
    /// Takes from the emulator what has arrived there, which it would keep for ever.
    fn note(&mut self, requests: Vec<RecordedRequest>) {
        self.requests += requests.len();
        for request in requests {
            self.run_requests += usize::from(request.operation_id.as_deref() == Some("runExecution"));
            if let Some(fault) = request.fault {
                *self.faults.entry(fault.to_string()).or_default() += 1;
            }
        }
    }

    fn look(&mut self, emulator: &Emulator, begin: Instant) {
        self.note(emulator.take_requests());
        let (right, calls, requests) = (self.right, self.calls.len(), self.requests);
        let memory = memory().inspect(|kib| self.memory.push(*kib));
        let memory = memory.map_or("unknown memory".to_owned(), |kib| format!("{:.1} MiB", mib(kib)));
        let time = begin.elapsed().as_secs_f64();
        println!("{right:>8} right  {calls:>8} calls  {requests:>8} requests  {memory:>10}  {time:>6.1} s");
    }

    /// Sums up, and finds what is wrong.
    fn judge(&mut self, options: &Options, emulator: &Emulator) {
        self.judge_executions(&emulator.executed_sql());
        println!("errors that calls ended with:");
        table(&self.errors);
        let retries = RETRIES.load(Ordering::Relaxed);
        let restarts = RESTARTS.load(Ordering::Relaxed);
        let faults: usize = self.faults.values().sum();
        let share = 100.0 * faults as f64 / self.requests.max(1) as f64;
        println!(
            "{} requests, of which {retries} retries; {restarts} downloads begun again",
            self.requests
        );
        println!("{faults} faults, in {share:.1} % of the requests:");
        table(&self.faults);
        for server in [Server::Api, Server::Data] {
            let most = emulator.most_connections(server);
            println!("at most {most} connections at once to the {server:?} server");
            // The emulator may not have noticed yet that one is gone whose place another has taken.
            if most > 2 * usize::from(options.at_once) {
                let wrong = format!("there were {most} connections at once to the {server:?} server");
                self.wrong.push(wrong);
            }
        }
        if let (Some(first), Some(most)) = (self.memory.first(), self.memory.iter().max()) {
            let growth = most - first;
            println!("memory grew by {:.1} MiB after the first look", mib(growth));
            if growth > GROWTH_KIB + GROWTH_KIB_EACH * options.queries {
                self.wrong
                    .push(format!("memory grew by {growth} KiB after the first look"));
            }
        }
    }

    /// Compares what the calls say of their executions with what was started.
    fn judge_executions(&mut self, sql: &[String]) {
        let mut executions: HashMap<&str, usize> = HashMap::new();
        for sql in sql {
            let at = sql.find("/*").unwrap_or(sql.len());
            *executions.entry(&sql[at..]).or_default() += 1;
        }
        let (mut twice, mut unknown) = (0, [0, 0]);
        for (tag, started) in &self.calls {
            let count = executions.remove(tag.as_str()).unwrap_or_default();
            match (started, count) {
                (Started::Yes, 1) | (Started::No, 0) => {}
                (Started::Unknown, 0 | 1) => unknown[count] += 1,
                (Started::Yes, 0) => self.wrong.push(format!("{tag} has an execution, but started none")),
                (Started::No, 1) => self
                    .wrong
                    .push(format!("{tag} started an execution, and did not say so")),
                (_, count) => {
                    twice += 1;
                    self.wrong.push(format!("{tag} started {count} executions"));
                }
            }
        }
        let (calls, started) = (self.calls.len(), sql.len());
        println!("{calls} calls, {started} executions started; {twice} calls have started more than one");
        let [not, was] = unknown;
        println!(
            "{} calls said that they may have started one: {was} had, {not} had not",
            not + was
        );
        println!("{} requests of runExecution", self.run_requests);
        if let Some(tag) = executions.keys().next() {
            self.wrong.push(format!("an execution belongs to no call: {tag}"));
        }
    }
}

fn table(counts: &BTreeMap<String, usize>) {
    for (name, count) in counts {
        println!("{count:>8}  {name}");
    }
}

/// The resident memory of this process, where the system tells it.
fn memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}

fn mib(kib: u64) -> f64 {
    kib as f64 / 1024.0
}

static RETRIES: AtomicUsize = AtomicUsize::new(0);
static RESTARTS: AtomicUsize = AtomicUsize::new(0);

/// Counts what the client tells of its retries.
struct Retries;

impl Subscriber for Retries {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_event() && metadata.target().starts_with("cluvio::")
    }

    fn event(&self, event: &Event<'_>) {
        let fields = event.metadata().fields();
        if fields.field("retry").is_some() {
            RETRIES.fetch_add(1, Ordering::Relaxed);
        } else if fields.field("received").is_some() {
            RESTARTS.fetch_add(1, Ordering::Relaxed);
        }
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}
