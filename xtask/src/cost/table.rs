//! The table of what the programs cost.

use super::{Measurement, PROGRAMS, Program};

/// A column: its name, its value if it was measured, and how that is written.
type Column = (&'static str, fn(&Measurement) -> Option<f64>, fn(f64) -> String);

const COLUMNS: [Column; 5] = [
    (
        "CPU seconds",
        |of| Some(of.usage.cpu_seconds),
        |value| format!("{value:.1}"),
    ),
    ("packages", |of| Some(of.packages as f64), |value| value.to_string()),
    ("peak memory", |of| Some(of.usage.peak_bytes as f64), megabytes),
    ("target folder", |of| Some(of.target_bytes as f64), megabytes),
    (
        "release program",
        |of| of.release_bytes.map(|bytes| bytes as f64),
        megabytes,
    ),
];

/// The measurements in the order of the programs, each with its ratio to the first program, in Markdown.
pub fn table(measured: &[(&Program, Measurement)]) -> String {
    let base = measured
        .iter()
        .find(|(program, _)| program.name == PROGRAMS[0].name)
        .map(|(_, measurement)| measurement);
    let is_measured = |(_, value, _): &Column| measured.iter().any(|(_, measurement)| value(measurement).is_some());
    let columns: Vec<Column> = COLUMNS.into_iter().filter(is_measured).collect();
    let mut text = String::from("| program |");
    for (name, ..) in &columns {
        text.push_str(&format!(" {name} | |"));
    }
    text.push_str(&format!("\n|---|{}\n", "--:|--:|".repeat(columns.len())));
    for (program, measurement) in measured {
        let Program { library, note, .. } = program;
        text.push_str(&format!("| `{library}` {}{note} |", measurement.version));
        for (_, value, write) in &columns {
            let own = value(measurement);
            let ratio = own.zip(base.and_then(value)).map(|(own, base)| own / base);
            let written = own.map(*write).unwrap_or_default();
            let ratio = ratio.map(|ratio| format!("{ratio:.2}×")).unwrap_or_default();
            text.push_str(&format!(" {written} | {ratio} |"));
        }
        text.push('\n');
    }
    text
}

fn megabytes(bytes: f64) -> String {
    format!("{:.1} MB", bytes / 1e6)
}

/// The text with the section between its markers replaced; without them it comes last.
pub fn put_in(text: &str, section: &str) -> String {
    let [begin, end] = MARKERS;
    let block = format!("{begin}\n{}\n{end}\n", section.trim_end());
    match text.split_once(&format!("{begin}\n")) {
        Some((before, rest)) => {
            let after = rest.split_once(&format!("{end}\n")).map_or("", |(_, after)| after);
            format!("{before}{block}{after}")
        }
        None => format!("{}\n\n{block}", text.trim_end()),
    }
}

const MARKERS: [&str; 2] = ["<!-- cost: made by cargo xtask cost -->", "<!-- /cost -->"];

#[cfg(test)]
mod tests {
    use super::{super::Usage, *};

    fn measurement(cpu_seconds: f64, release_bytes: Option<u64>) -> Measurement {
        Measurement {
            version: "1.2.3".to_owned(),
            usage: Usage {
                cpu_seconds,
                peak_bytes: 400_000_000,
            },
            packages: 110,
            target_bytes: 250_000_000,
            release_bytes,
            conditions: String::new(),
        }
    }

    #[test]
    fn each_program_is_compared_with_the_first_of_all() {
        let measured = [
            (&PROGRAMS[1], measurement(60.0, None)),
            (&PROGRAMS[0], measurement(80.0, Some(3_000_000))),
        ];
        let text = table(&measured);
        let rows: Vec<&str> = text.lines().collect();
        assert_eq!(
            rows[2],
            "| `cluvio` 1.2.3 | 60.0 | 0.75× | 110 | 1.00× | 400.0 MB | 1.00× | 250.0 MB | 1.00× |  |  |"
        );
        assert!(
            rows[3].contains("| 80.0 | 1.00× |") && rows[3].ends_with("| 3.0 MB | 1.00× |"),
            "{text}"
        );
        let columns = |row: &str| row.matches('|').count();
        assert!(rows.iter().all(|row| columns(row) == columns(rows[0])), "{text}");
    }

    #[test]
    fn without_the_first_of_all_there_are_no_ratios() {
        let text = table(&[(&PROGRAMS[1], measurement(60.0, None))]);
        assert!(text.contains("| 60.0 |  |") && !text.contains('×'), "{text}");
        assert!(!text.contains("release"), "what was not measured has no column: {text}");
    }

    #[test]
    fn the_table_takes_the_place_of_its_former_self_or_comes_last() {
        let first = put_in("# Cost\n", "old\n");
        assert_eq!(first, format!("# Cost\n\n{}\nold\n{}\n", MARKERS[0], MARKERS[1]));
        let more = first + "\nand more\n";
        assert_eq!(put_in(&more, "new"), more.replace("old", "new"));
    }
}
