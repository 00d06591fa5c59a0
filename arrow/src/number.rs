//! Numbers, without the loss of a digit.

/// The number as a double, if that stands for it digit by digit: written in the shortest form that names the double, it has
/// the same digits.
pub(crate) fn exact_double(json: &str) -> Option<f64> {
    let double: f64 = json.parse().ok()?;
    if !double.is_finite() {
        return None;
    }
    // A decimal of so many digits always survives the way through a double and back.
    let is_short = json.len() <= 15;
    let survives = || {
        let mut buffer = ryu::Buffer::new();
        digits(json).eq(digits(buffer.format_finite(double)))
    };
    // What is too small for a double has become zero, and so has no digits; what is nearly so has lost some.
    let is_plain = is_short && !json.contains(['e', 'E']);
    (is_plain || survives()).then_some(double)
}

/// The significant digits, without zeros before or behind them.
fn digits(number: &str) -> impl Iterator<Item = u8> {
    let mantissa = number.split(['e', 'E']).next().unwrap_or_default();
    let first = mantissa.find(|byte: char| ('1'..='9').contains(&byte));
    let last = mantissa.rfind(|byte: char| ('1'..='9').contains(&byte));
    let significant = match (first, last) {
        (Some(first), Some(last)) => &mantissa[first..=last],
        _ => "",
    };
    significant.bytes().filter(u8::is_ascii_digit)
}

/// The number times ten to the power of `scale`, if that is an integer of no more than `precision` digits.
pub(crate) fn exact_decimal(json: &str, precision: u8, scale: i8) -> Option<i128> {
    let (mantissa, exponent) = match json.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (json, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let mut value: i128 = 0;
    for digit in whole.bytes().chain(fraction.bytes()).filter(u8::is_ascii_digit) {
        value = value.checked_mul(10)?.checked_add(i128::from(digit - b'0'))?;
    }
    if value == 0 {
        return Some(0);
    }
    let mut places = i32::from(scale)
        .checked_add(exponent)?
        .checked_sub(i32::try_from(fraction.len()).ok()?)?;
    while places < 0 && value % 10 == 0 {
        value /= 10;
        places += 1;
    }
    let value = value.checked_mul(10_i128.checked_pow(u32::try_from(places).ok()?)?)?;
    let limit = 10_i128.checked_pow(u32::from(precision))?;
    let value = if whole.starts_with('-') { -value } else { value };
    (-limit < value && value < limit).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_double_is_taken_if_and_only_if_it_has_all_the_digits() {
        for number in [
            "0",
            "-0.0",
            "1.5",
            "0.10",
            "0.30000000000000004",
            "1e300",
            "5e-324",
            "9007199254740992",
            "100e-2",
        ] {
            assert_eq!(exact_double(number), Some(number.parse().unwrap()), "{number}");
        }
        for number in [
            "9007199254740993",
            "0.1234567890123456789",
            "1234567890123456.7",
            "1e400",
            "1e-400",
            "4e-324",
            "123456789012345678901234567890",
        ] {
            assert_eq!(exact_double(number), None, "{number}");
        }
    }

    #[test]
    fn a_decimal_is_taken_if_and_only_if_it_has_all_the_digits() {
        for (number, value) in [
            ("0.10", 10),
            ("-1.5", -150),
            ("12e1", 12000),
            ("1.230", 123),
            ("-0", 0),
            ("1500e-3", 150),
        ] {
            assert_eq!(exact_decimal(number, 10, 2), Some(value), "{number}");
        }
        for number in [
            "0.123",
            "100000000",
            "1e400",
            "1e-9",
            "99999999999999999999999999999999999999999",
        ] {
            assert_eq!(exact_decimal(number, 10, 2), None, "{number}");
        }
        assert_eq!(exact_decimal("0e999999999", 10, 2), Some(0));
    }
}
