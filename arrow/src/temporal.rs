//! Dates and times, in the forms of ISO 8601 that databases write.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

const MICROSECONDS: i64 = 1_000_000;

/// A time, in microseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Instant {
    /// Of a clock on some wall.
    Local(i64),
    /// With an offset, which has been taken off.
    Utc(i64),
}

/// `YYYY-MM-DD`, in days since 1970.
pub(crate) fn date(text: &str) -> Option<i32> {
    let days = naive_date(text.as_bytes())?.signed_duration_since(NaiveDate::default());
    i32::try_from(days.num_days()).ok()
}

/// `YYYY-MM-DD`, `T` or a space, `HH:MM:SS`, up to six digits of a second, and `Z`, `±HH`, `±HHMM`, `±HH:MM` or nothing.
pub(crate) fn instant(text: &str) -> Option<Instant> {
    let bytes = text.as_bytes();
    let (day, [b'T' | b't' | b' ', clock @ ..]) = bytes.split_at_checked(10)? else {
        return None;
    };
    let (seconds, mut rest) = clock.split_at_checked(8)?;
    let [h, m, s] = [
        number(seconds.get(..2)?)?,
        number(seconds.get(3..5)?)?,
        number(seconds.get(6..8)?)?,
    ];
    if seconds[2] != b':' || seconds[5] != b':' {
        return None;
    }
    let mut micros = 0;
    if let [b'.', fraction @ ..] = rest {
        let length = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if !(1..=6).contains(&length) {
            return None;
        }
        micros = number(&fraction[..length])? * 10_u32.pow(6 - length as u32);
        rest = &fraction[length..];
    }
    let time = NaiveTime::from_hms_micro_opt(h, m, s, micros)?;
    let local = NaiveDateTime::new(naive_date(day)?, time).and_utc().timestamp_micros();
    let (sign, offset) = match rest {
        [] => return Some(Instant::Local(local)),
        [b'Z' | b'z'] => return Some(Instant::Utc(local)),
        [b'+', offset @ ..] => (1, offset),
        [b'-', offset @ ..] => (-1, offset),
        _ => return None,
    };
    let (hours, minutes) = match *offset {
        [a, b] => (number(&[a, b])?, 0),
        [a, b, c, d] | [a, b, b':', c, d] => (number(&[a, b])?, number(&[c, d])?),
        _ => return None,
    };
    if hours > 23 || minutes > 59 {
        return None;
    }
    let offset = i64::from(hours * 60 + minutes) * 60 * MICROSECONDS;
    Some(Instant::Utc(local.checked_sub(sign * offset)?))
}

fn naive_date(text: &[u8]) -> Option<NaiveDate> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text else {
        return None;
    };
    let year = i32::try_from(number(&[y1, y2, y3, y4])?).ok()?;
    NaiveDate::from_ymd_opt(year, number(&[m1, m2])?, number(&[d1, d2])?)
}

fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |number, digit| {
        digit.is_ascii_digit().then(|| number * 10 + u32::from(digit - b'0'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_times_are_read_to_the_microsecond_and_moved_to_utc() {
        assert_eq!(date("1970-01-02"), Some(1));
        assert_eq!(date("1969-12-31"), Some(-1));
        for (text, instant) in [
            ("1970-01-01T00:00:01", Instant::Local(1_000_000)),
            ("1970-01-01 00:00:01.5", Instant::Local(1_500_000)),
            ("1970-01-01T00:00:01.000001Z", Instant::Utc(1_000_001)),
            ("1970-01-01T01:30:00+01:30", Instant::Utc(0)),
            ("1969-12-31 19:00:00-05", Instant::Utc(0)),
            ("1970-01-01T00:00:00+0000", Instant::Utc(0)),
        ] {
            assert_eq!(super::instant(text), Some(instant), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_or_has_more_digits_than_are_kept_is_refused() {
        for text in [
            "",
            "2024-02-30",
            "2024-2-3",
            "20240203",
            "2024-02-03x",
            "+024-02-03",
            "２024-02-0",
        ] {
            assert_eq!(date(text), None, "{text}");
        }
        for text in [
            "2024-02-03",
            "2024-02-03T",
            "2024-02-03T24:00:00",
            "2024-02-03T10:00",
            "2024-02-03T10:00:00.",
            "2024-02-03T10:00:00.1234567",
            "2024-02-03T10:00:00 Z",
            "2024-02-03T10:00:00+1",
            "2024-02-03T10:00:00+24:00",
            "2024-02-03T10:00:60.0",
            "2024-02-03T10-00-00",
        ] {
            assert_eq!(instant(text), None, "{text}");
        }
    }
}
