//! The sample database: airports, airlines, flights and ticket sales of 2023 and 2024, the same every time.

use std::sync::{Mutex, PoisonError};

use rusqlite::{Connection, OpenFlags, Transaction, params};
use serde_json::{Value, json};

use crate::chance::Chance;
use crate::state::Members;

/// A database in memory that connections of this process share, without SQLite's shared cache.
const LOCATION: &str = "file:/cluvio-emulator-sample?vfs=memdb";

/// The name SQLite gives to the schema of the tables.
const SCHEMA: &str = "main";

const FLIGHTS: i64 = 70_000;
const SALES: i64 = 30_000;
/// 2023-01-01 00:00:00 in UTC.
const FIRST_SECOND: i64 = 1_672_531_200;
/// The days of 2023 and of the leap year 2024.
const SECONDS: i64 = 731 * 86_400;

const TABLES: &str = "
    CREATE TABLE airports (
        id INTEGER PRIMARY KEY,
        iata_code TEXT NOT NULL,
        name TEXT NOT NULL,
        city TEXT NOT NULL,
        country TEXT NOT NULL,
        latitude REAL NOT NULL,
        longitude REAL NOT NULL,
        runways INTEGER
    );
    CREATE TABLE airlines (
        id INTEGER PRIMARY KEY,
        iata_code TEXT NOT NULL,
        name TEXT NOT NULL,
        country TEXT NOT NULL
    );
    CREATE TABLE flights (
        id INTEGER PRIMARY KEY,
        airline_id INTEGER NOT NULL REFERENCES airlines (id),
        flight_number TEXT NOT NULL,
        origin_id INTEGER NOT NULL REFERENCES airports (id),
        destination_id INTEGER NOT NULL REFERENCES airports (id),
        departed_at TEXT NOT NULL,
        arrived_at TEXT,
        seats INTEGER NOT NULL,
        passengers INTEGER NOT NULL,
        delay_minutes INTEGER,
        cancelled INTEGER NOT NULL
    );
    CREATE TABLE ticket_sales (
        id INTEGER PRIMARY KEY,
        flight_id INTEGER NOT NULL REFERENCES flights (id),
        booking_ref INTEGER NOT NULL,
        sold_at TEXT NOT NULL,
        cabin TEXT NOT NULL,
        price REAL NOT NULL,
        currency TEXT NOT NULL,
        country TEXT,
        barcode BLOB
    );
";

/// Keeps the database alive: it is gone with its last connection.
static KEPT: Mutex<Option<Connection>> = Mutex::new(None);

/// Makes the database unless this process has it already.
pub(crate) fn prepare() -> rusqlite::Result<()> {
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if kept.is_none() {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_URI;
        let mut connection = Connection::open_with_flags(LOCATION, flags)?;
        fill(&mut connection)?;
        *kept = Some(connection);
    }
    Ok(())
}

pub(crate) fn open() -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    Connection::open_with_flags(LOCATION, flags)
}

/// Tables and columns, of the one schema there is or of all of them.
pub(crate) fn schema(name: Option<&str>) -> rusqlite::Result<Option<Value>> {
    const TABLE_NAMES: &str = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
    if name.is_some_and(|name| name != SCHEMA) {
        return Ok(None);
    }
    let connection = open()?;
    let mut tables = Vec::new();
    let names: Vec<String> = connection
        .prepare(TABLE_NAMES)?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for table in names {
        let columns: Vec<Value> = connection
            .prepare("SELECT name, type FROM pragma_table_info(?1)")?
            .query_map([&table], |row| {
                let (name, declared): (String, String) = (row.get(0)?, row.get(1)?);
                Ok(json!({ "name": name, "type": declared.to_lowercase() }))
            })?
            .collect::<Result<_, _>>()?;
        let count = format!("SELECT count(*) FROM \"{table}\"");
        let rows: i64 = connection.query_row(&count, [], |row| row.get(0))?;
        tables.push(json!({ "name": table, "row_count": rows, "columns": columns }));
    }
    let schema = json!({ "name": SCHEMA, "tables": tables });
    Ok(Some(match name {
        Some(_) => schema,
        None => json!({ "schemas": [schema] }),
    }))
}

/// What a refresh reads of the database, as attributes of a datasource.
pub(crate) fn metadata() -> rusqlite::Result<Members> {
    let schema = schema(Some(SCHEMA))?.unwrap_or_default();
    let tables = schema["tables"].as_array().into_iter().flatten();
    let rows: i64 = tables.filter_map(|table| table["row_count"].as_i64()).sum();
    let mut members = Members::new();
    members.insert("total_row_count".to_owned(), rows.into());
    members.insert("total_row_count_exact".to_owned(), true.into());
    members.insert("default_schema_name".to_owned(), SCHEMA.into());
    members.insert("server_version".to_owned(), rusqlite::version().into());
    Ok(members)
}

fn fill(connection: &mut Connection) -> rusqlite::Result<()> {
    let transaction = connection.transaction()?;
    transaction.execute_batch(TABLES)?;
    let mut chance = Chance::new(20_240_601);
    let airports = airports(&transaction, &mut chance)?;
    let airlines = airlines(&transaction)?;
    flights(&transaction, &mut chance, &airports, &airlines)?;
    sales(&transaction, &mut chance)?;
    transaction.commit()
}

struct Airport {
    latitude: f64,
    longitude: f64,
}

fn airports(transaction: &Transaction<'_>, chance: &mut Chance) -> rusqlite::Result<Vec<Airport>> {
    const ADD: &str = "INSERT INTO airports VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let mut add = transaction.prepare(ADD)?;
    let mut airports = Vec::new();
    for (id, line) in (1_i64..).zip(include_str!("data/airports.csv").lines()) {
        let mut fields = line.split(',');
        let mut text = || fields.next().unwrap_or_default();
        let (code, name, city, country) = (text(), text(), text(), text());
        let mut degrees = || text().parse::<f64>().unwrap_or_default();
        let (latitude, longitude) = (degrees(), degrees());
        let runways = (!chance.one_in(8)).then(|| chance.between(1, 6));
        add.execute(params![id, code, name, city, country, latitude, longitude, runways])?;
        airports.push(Airport { latitude, longitude });
    }
    Ok(airports)
}

fn airlines(transaction: &Transaction<'_>) -> rusqlite::Result<Vec<&'static str>> {
    const AIRLINES: [(&str, &str, &str); 12] = [
        ("NW", "Northwind Air", "Germany"),
        ("BL", "Blue Lagoon Airways", "Iceland"),
        ("CR", "Condor Ridge", "Peru"),
        ("SK", "Skylark", "United Kingdom"),
        ("TM", "Tramontana", "Spain"),
        ("PX", "Pacific Crossing", "United States"),
        ("KV", "Kestrel", "Kenya"),
        ("AU", "Aurora", "Norway"),
        ("LT", "Lotus Wings", "India"),
        ("SA", "Sakura Lines", "Japan"),
        ("MP", "Maple Air", "Canada"),
        ("ZU", "Zuri", "South Africa"),
    ];
    let mut add = transaction.prepare("INSERT INTO airlines VALUES (?1, ?2, ?3, ?4)")?;
    for (id, (code, name, country)) in (1_i64..).zip(AIRLINES) {
        add.execute(params![id, code, name, country])?;
    }
    Ok(AIRLINES.into_iter().map(|(code, _, _)| code).collect())
}

fn flights(
    transaction: &Transaction<'_>,
    chance: &mut Chance,
    airports: &[Airport],
    airlines: &[&str],
) -> rusqlite::Result<()> {
    const ADD: &str = "INSERT INTO flights VALUES
        (?1, ?2, ?3, ?4, ?5, datetime(?6, 'unixepoch'), datetime(?7, 'unixepoch'), ?8, ?9, ?10, ?11)";
    let mut add = transaction.prepare(ADD)?;
    for id in 1..=FLIGHTS {
        let airline = chance.below(airlines.len());
        let from = chance.below(airports.len());
        // Any airport but the one it starts from.
        let to = (from + 1 + chance.below(airports.len() - 1)) % airports.len();
        let number = format!("{}{}", airlines[airline], chance.between(100, 9999));
        let departed = FIRST_SECOND + chance.between(0, SECONDS - 1);
        let cancelled = chance.one_in(50);
        let delay = (!cancelled && !chance.one_in(5)).then(|| (chance.between(0, 30) - 8).max(-5));
        let seconds = seconds_in_the_air(&airports[from], &airports[to]);
        let arrived = (!cancelled).then(|| departed + seconds + delay.unwrap_or(0) * 60);
        let seats = chance.between(10, 60) * 6;
        let passengers = if cancelled {
            0
        } else {
            seats * chance.between(40, 100) / 100
        };
        let [airline, from, to] = [airline, from, to].map(id_at);
        add.execute(params![
            id, airline, number, from, to, departed, arrived, seats, passengers, delay, cancelled
        ])?;
    }
    Ok(())
}

/// The id of the row at that place of a table whose ids count from 1.
fn id_at(place: usize) -> i64 {
    i64::try_from(place).unwrap_or(0) + 1
}

/// Flat-earth distance at 800 km/h and half an hour for taking off and landing; good enough for a sample.
fn seconds_in_the_air(from: &Airport, to: &Airport) -> i64 {
    let north = from.latitude - to.latitude;
    let east = (from.longitude - to.longitude) * 0.6;
    let kilometres = north.hypot(east) * 111.0;
    1_800 + (kilometres / 800.0 * 3_600.0) as i64
}

fn sales(transaction: &Transaction<'_>, chance: &mut Chance) -> rusqlite::Result<()> {
    const ADD: &str = "INSERT INTO ticket_sales VALUES
        (?1, ?2, ?3, datetime(?4, 'unixepoch'), ?5, ?6, ?7, ?8, ?9)";
    const CABINS: [(&str, i64); 4] = [
        ("economy", 9_900),
        ("economy", 12_900),
        ("premium", 29_900),
        ("business", 89_900),
    ];
    const CURRENCIES: [&str; 3] = ["EUR", "USD", "GBP"];
    const COUNTRIES: [&str; 8] = [
        "Germany",
        "France",
        "United States",
        "Japan",
        "Brazil",
        "India",
        "Kenya",
        "Côte d'Ivoire",
    ];
    // The smallest integer that a double cannot tell from its neighbour.
    const FIRST_REFERENCE: i64 = (1 << 53) + 1;
    let mut add = transaction.prepare(ADD)?;
    for id in 1..=SALES {
        let flight = chance.between(1, FLIGHTS);
        let reference = FIRST_REFERENCE + id * 1_000_003;
        let sold = FIRST_SECOND + chance.between(0, SECONDS - 1);
        let (cabin, cents) = CABINS[chance.below(CABINS.len())];
        let price = (cents + chance.between(0, 19_999)) as f64 / 100.0;
        let currency = CURRENCIES[chance.below(CURRENCIES.len())];
        let country = (!chance.one_in(10)).then(|| COUNTRIES[chance.below(COUNTRIES.len())]);
        let barcode = chance.one_in(100).then(|| chance.next().to_be_bytes().to_vec());
        add.execute(params![
            id, flight, reference, sold, cabin, price, currency, country, barcode
        ])?;
    }
    Ok(())
}
