//! A result of any number of rows, the same every time, written row by row.

use std::io::{self, Write};

/// Changes with what is generated, so that files of before are not taken for it.
pub const EDITION: u32 = 1;

/// Names and types of the columns, in their order.
pub const COLUMNS: [(&str, &str); 10] = [
    ("id", "integer"),
    ("account", "bigint"),
    ("price", "decimal"),
    ("ratio", "double"),
    ("carrier", "text"),
    ("comment", "text"),
    ("is_active", "boolean"),
    ("day", "date"),
    ("departs_at", "timestamp"),
    ("note", "text"),
];

const CARRIERS: [&str; 8] = [
    "AA",
    "British Airways",
    "DL",
    "KLM",
    "LOT",
    "Lufthansa",
    "SK",
    "Türk Hava",
];
const ZONES: [&str; 4] = ["Z", "+02:00", "-05:00", "+05:30"];
/// As they stand in JSON, some with escapes.
const WORDS: [&str; 16] = [
    "delayed",
    "gate",
    "the",
    "crew",
    "weather",
    "on",
    "of",
    "passengers",
    "Zürich",
    "München",
    "said \\\"go\\\"",
    "fuel",
    "C:\\\\log",
    "line\\nbreak",
    "東京",
    "again",
];

/// Numbers that look random, by the splitmix64 method.
pub struct Random(u64);

impl Random {
    /// The numbers that belong to `seed`.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0xd134_2543_de82_ef95))
    }

    /// The next number.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// The next number below `bound`.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.bits() % bound.max(1)
    }

    /// The next number from zero to one, one excluded.
    pub fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1u64 << 53) as f64
    }
}

/// Writes a whole result as JSON.
///
/// # Errors
///
/// Those of the writer.
pub fn write(rows: u64, to: &mut impl Write) -> io::Result<()> {
    to.write_all(b"{\"columns\":[")?;
    for (index, (name, type_name)) in COLUMNS.iter().enumerate() {
        let comma = if index == 0 { "" } else { "," };
        write!(to, "{comma}{{\"name\":\"{name}\",\"type\":\"{type_name}\"}}")?;
    }
    to.write_all(b"],\"rows\":[")?;
    let mut text = Vec::new();
    for number in 0..rows {
        text.clear();
        if number > 0 {
            text.push(b',');
        }
        row(number, &mut text)?;
        to.write_all(&text)?;
    }
    to.write_all(b"]}")
}

fn row(number: u64, to: &mut Vec<u8>) -> io::Result<()> {
    let mut random = Random::new(number);
    // Beyond what a float holds exactly.
    let account = (1 << 53) + random.below(1 << 61);
    write!(
        to,
        "[{},{account},{}.{:02},",
        number + 1,
        random.below(100_000),
        random.below(100)
    )?;
    match random.below(10) {
        0 => write!(to, "null,")?,
        _ => write!(to, "{},", random.unit() * 1000.0)?,
    }
    let carrier = CARRIERS[random.below(CARRIERS.len() as u64) as usize];
    write!(to, "\"{carrier}\",\"")?;
    for index in 0..2 + random.below(10) {
        let space = if index == 0 { "" } else { " " };
        let word = WORDS[random.below(WORDS.len() as u64) as usize];
        write!(to, "{space}{word}")?;
    }
    let active = ["true", "false", "null"][random.below(3) as usize];
    let (year, month, day) = (2015 + random.below(10), 1 + random.below(12), 1 + random.below(28));
    write!(
        to,
        "\",{active},\"{year}-{month:02}-{day:02}\",\"{year}-{month:02}-{day:02}T"
    )?;
    let zone = ZONES[random.below(ZONES.len() as u64) as usize];
    let time = (random.below(24), random.below(60), random.below(60), random.below(1000));
    write!(to, "{:02}:{:02}:{:02}.{:03}{zone}\",", time.0, time.1, time.2, time.3)?;
    match random.below(4) {
        0 => write!(to, "\"seat {}\"]", random.below(600)),
        _ => write!(to, "null]"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::row::{Body, Row};

    fn generated(rows: u64) -> Vec<u8> {
        let mut json = Vec::new();
        write(rows, &mut json).unwrap();
        json
    }

    #[test]
    fn rows_are_the_same_however_many_follow() {
        let (few, many) = (generated(10), generated(11));
        let common = few.len() - 2;
        assert_eq!(few[..common], many[..common]);
    }

    #[test]
    fn every_kind_of_value_occurs() {
        let json = generated(1000);
        assert!(json.len() > 1000 * 105, "a million rows must be over 100 MB");
        let body: Body<Row> = serde_json::from_slice(&json).unwrap();
        assert_eq!(body.rows.len(), 1000);
        let has = |what: fn(&Row) -> bool| body.rows.iter().any(what);
        assert!(has(|row| row.account > 1 << 53));
        assert!(has(|row| row.ratio.is_none()) && has(|row| row.ratio.is_some()));
        assert!(has(|row| row.comment.contains('"')) && has(|row| row.comment.contains('東')));
        assert!(has(|row| row.is_active.is_none()) && has(|row| row.is_active == Some(true)));
        assert!(has(|row| row.departs_at.ends_with("+05:30")));
        assert!(has(|row| row.note.is_none()) && has(|row| row.note.is_some()));
    }
}
