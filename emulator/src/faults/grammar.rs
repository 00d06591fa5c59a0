//! A plan of faults in one line of text, as the flag `--faults` takes it.

use std::fmt::Display;
use std::str::FromStr;
use std::time::Duration;

use jiff::SignedDuration;

use super::{Fault, Faults, FaultsError, Restart, Rule};
use crate::document::Server;

/// All there is, for somebody who has missed it.
const FAULTS: &str = "latency@TIME, latency@LEAST..MOST, STATUS such as 503, STATUS@TIME, STATUS@date+TIME, limit@N/TIME, \
     html-error, html-page, reset, silence, restart, restart@TIME, restart-losing, restart-losing@TIME, \
     reset-in-head, reset-in-body, truncate, truncate-chunked, empty, slow@BYTES/TIME, expired-token; and with -after, \
     as in 503-after: STATUS, html-error, html-page, reset, silence, restart, restart-losing";

/// Items with commas between them: `seed=N`, or `[PLACE:]FAULT[@DETAIL][=WHEN]`. The README has them all.
///
/// ```
/// use cluvio_emulator::{Fault, Faults, Rule};
///
/// let faults: Faults = "seed=7,503=5%,runExecution:reset-after=1/10".parse()?;
/// let same = Faults::seeded(7)
///     .rule(Rule::share(0.05, Fault::status(503)))
///     .rule(Rule::every(10, Fault::reset().after_processing()).operation("runExecution"));
/// assert_eq!(faults, same);
/// # Ok::<(), cluvio_emulator::FaultsError>(())
/// ```
impl FromStr for Faults {
    type Err = FaultsError;

    fn from_str(text: &str) -> Result<Self, FaultsError> {
        let (mut seed, mut faults) = (None, Self::default());
        for item in text.split(',') {
            match item.strip_prefix("seed=") {
                None => faults = faults.rule(rule(item)?),
                Some(_) if seed.is_some() => return Err(FaultsError("seed= is given twice".to_owned())),
                Some(number) => seed = Some(parsed(item, number, "a number from 0 to 2^64-1")?),
            }
        }
        faults.seed = seed.unwrap_or_default();
        Ok(faults)
    }
}

fn rule(item: &str) -> Result<Rule, FaultsError> {
    let (place, rest) = match item.split_once(':') {
        Some((place, rest)) => (Some(place), rest),
        None => (None, item),
    };
    let (fault, when) = match rest.split_once('=') {
        Some((fault, when)) => (fault, Some(when)),
        None => (rest, None),
    };
    let (name, detail) = match fault.split_once('@') {
        Some((name, detail)) => (name, Some(detail)),
        None => (fault, None),
    };
    let rule = match (name, when) {
        ("limit", None) => {
            let (requests, window) = pair(item, detail, "limit@100/1s")?;
            Rule::rate_limit(parsed(item, requests, "a number of requests")?, time(item, window)?)
        }
        ("limit", Some(_)) => return Err(wrong(item, "a limit is always there; leave `=` and the rest out")),
        (_, None) => Rule::always(self::fault(item, name, detail)?),
        (_, Some(when)) => self::when(item, when, self::fault(item, name, detail)?)?,
    };
    Ok(match place {
        None => rule,
        Some("api") => rule.server(Server::Api),
        Some("data") => rule.server(Server::Data),
        Some("") => return Err(wrong(item, "before `:` is api, data, or an operationId")),
        Some(operation) => rule.operation(operation),
    })
}

fn when(item: &str, when: &str, fault: Fault) -> Result<Rule, FaultsError> {
    if let Some(percent) = when.strip_suffix('%') {
        let percent: f64 = parsed(item, percent, "a share in percent")?;
        return Ok(Rule::share(percent / 100.0, fault));
    }
    if let Some(n) = when.strip_prefix("1/") {
        return Ok(Rule::every(parsed(item, n, "a number of requests")?, fault));
    }
    let what = "after `=` is a share such as 5% or, for each 20th request, 1/20";
    Err(wrong(item, what))
}

fn fault(item: &str, name: &str, detail: Option<&str>) -> Result<Fault, FaultsError> {
    let (base, after) = match name.strip_suffix("-after") {
        Some(base) => (base, true),
        None => (name, false),
    };
    let fault = match (base, detail) {
        ("latency", Some(times)) => {
            let (least, most) = times.split_once("..").unwrap_or((times, times));
            Fault::latency(time(item, least)?..=time(item, most)?)
        }
        ("html-error", None) => Fault::html_error(),
        ("html-page", None) => Fault::html_page(),
        ("reset", None) => Fault::reset(),
        ("silence", None) => Fault::silence(),
        ("restart", down) => Fault::restart(restart(item, Restart::keeping_state(), down)?),
        ("restart-losing", down) => Fault::restart(restart(item, Restart::losing_state(), down)?),
        ("reset-in-head", None) => Fault::reset_in_head(),
        ("reset-in-body", None) => Fault::reset_in_body(),
        ("truncate", None) => Fault::truncated(),
        ("truncate-chunked", None) => Fault::truncated_chunked(),
        ("empty", None) => Fault::empty(),
        ("slow", detail) => {
            let (bytes, pause) = pair(item, detail, "slow@16/50ms")?;
            Fault::slow(parsed(item, bytes, "a number of bytes")?, time(item, pause)?)
        }
        ("expired-token", None) => Fault::expired_token(),
        (status, detail) => {
            let no_such = |_| wrong(item, format!("no fault is called so; there are {FAULTS}"));
            let fault = Fault::status(status.parse().map_err(no_such)?);
            match (detail, detail.and_then(|detail| detail.strip_prefix("date+"))) {
                (_, Some(until)) => fault.retry_after_date(time(item, until)?),
                (Some(until), None) => fault.retry_after(time(item, until)?),
                (None, None) => fault,
            }
        }
    };
    if !after {
        return Ok(fault);
    }
    let fault = fault.after_processing();
    if !fault.after {
        let what = "there is no -after of it, since it comes then anyway or only at the request";
        return Err(wrong(item, what));
    }
    Ok(fault)
}

fn restart(item: &str, restart: Restart, down: Option<&str>) -> Result<Restart, FaultsError> {
    match down {
        Some(down) => Ok(restart.down_for(time(item, down)?)),
        None => Ok(restart),
    }
}

fn pair<'t>(item: &str, detail: Option<&'t str>, example: &str) -> Result<(&'t str, &'t str), FaultsError> {
    let pair = detail.and_then(|detail| detail.split_once('/'));
    pair.ok_or_else(|| wrong(item, format!("it is written as {example}")))
}

fn time(item: &str, text: &str) -> Result<Duration, FaultsError> {
    let time: Option<SignedDuration> = text.parse().ok();
    let time = time.and_then(|time| Duration::try_from(time).ok());
    time.ok_or_else(|| wrong(item, format!("{text:?} is not a time such as 50ms or 2s")))
}

fn parsed<T: FromStr>(item: &str, text: &str, what: &str) -> Result<T, FaultsError> {
    text.parse().map_err(|_| wrong(item, format!("{text:?} is not {what}")))
}

fn wrong(item: &str, what: impl Display) -> FaultsError {
    FaultsError(format!("{item:?}: {what}"))
}
