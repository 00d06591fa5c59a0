//! Cluvio's parameter expressions in SQL, replaced by SQL.
//!
//! `{[expression]=name}` is a condition, `{[expression]:name}` a transformation and `{name.selector}` a value. Around a
//! plain column the brackets may be left out.

use crate::inputs::{Inputs, Range, aggregation_template, literal, moment};

const TIMERANGE: &str = "timerange";
const AGGREGATION: &str = "aggregation";
/// A condition that holds for every row.
const ALWAYS: &str = "1=1";

/// The error is a message for the execution, which fails with it.
pub(crate) fn expand(sql: &str, inputs: &Inputs) -> Result<String, String> {
    let mut expanded = String::with_capacity(sql.len());
    let mut rest = sql;
    while let Some(start) = next_brace(rest) {
        expanded.push_str(&rest[..start]);
        let inside = &rest[start + 1..];
        let end = closing(inside, '}').ok_or("a parameter expression is not closed by `}`")?;
        expanded.push_str(&replace(&inside[..end], inputs)?);
        rest = &inside[end + 1..];
    }
    expanded.push_str(rest);
    Ok(expanded)
}

fn replace(expression: &str, inputs: &Inputs) -> Result<String, String> {
    let malformed = || format!("`{{{expression}}}` is not a parameter expression");
    let trimmed = expression.trim();
    if let Some(bracketed) = trimmed.strip_prefix('[') {
        let end = closing(bracketed, ']').ok_or_else(malformed)?;
        let (operand, rest) = (&bracketed[..end], bracketed[end + 1..].trim_start());
        return match rest.chars().next() {
            Some('=') => condition(operand, rest[1..].trim(), inputs),
            Some(':') => transformation(operand, rest[1..].trim(), inputs),
            _ => Err(malformed()),
        };
    }
    if let Some((column, name)) = trimmed.split_once('=') {
        condition(column.trim(), name.trim(), inputs)
    } else if let Some((column, name)) = trimmed.split_once(':') {
        transformation(column.trim(), name.trim(), inputs)
    } else if let Some((name, selector)) = trimmed.split_once('.') {
        value(name, selector, inputs)
    } else {
        Err(malformed())
    }
}

fn condition(operand: &str, name: &str, inputs: &Inputs) -> Result<String, String> {
    let (name, selector) = match name.split_once('.') {
        Some((name, selector)) => (name, Some(selector)),
        None => (name, None),
    };
    if let Some(range) = range_of(name, inputs) {
        let range = match selector {
            None => range,
            Some("next") => range
                .next()
                .ok_or_else(|| format!("`{name}.next` needs a range with both ends"))?,
            Some(other) => return Err(format!("`{name}` has no range `{other}`")),
        };
        return Ok(within(operand, range));
    }
    let values = inputs.filters.get(name).ok_or_else(|| unknown(name))?;
    if selector.is_some() {
        return Err(format!("`{name}` is no range"));
    }
    if values.is_empty() {
        return Ok(ALWAYS.to_owned());
    }
    let literals: Vec<String> = values.iter().filter_map(literal).collect();
    Ok(format!("(({operand}) IN ({}))", literals.join(", ")))
}

fn within(operand: &str, range: Range) -> String {
    let mut conditions = Vec::new();
    if range.start.is_some() {
        conditions.push(format!("datetime({operand}) >= {}", moment(range.start)));
    }
    if range.end.is_some() {
        conditions.push(format!("datetime({operand}) <= {}", moment(range.end)));
    }
    if conditions.is_empty() {
        return ALWAYS.to_owned();
    }
    format!("({})", conditions.join(" AND "))
}

fn transformation(operand: &str, name: &str, inputs: &Inputs) -> Result<String, String> {
    let template = if name == AGGREGATION {
        // What Cluvio's own custom aggregation filter starts from.
        inputs.aggregation.clone().or_else(|| aggregation_template("day"))
    } else {
        let values = inputs.filters.get(name).ok_or_else(|| unknown(name))?;
        values.first().and_then(|value| aggregation_template(value.as_str()?))
    };
    let template = template.ok_or_else(|| format!("`{name}` is set to no aggregation"))?;
    Ok(format!("({})", template.replace("{}", &format!("({operand})"))))
}

fn value(name: &str, selector: &str, inputs: &Inputs) -> Result<String, String> {
    let range = match range_of(name, inputs) {
        Some(range) => range,
        None if inputs.filters.contains_key(name) => return Err(format!("`{name}` is no range")),
        None => return Err(unknown(name)),
    };
    match selector {
        "start" => Ok(moment(range.start)),
        "end" => Ok(moment(range.end)),
        other => Err(format!("`{name}` has no value `{other}`")),
    }
}

/// The built-in time range, or a filter whose one value has the form of a range.
fn range_of(name: &str, inputs: &Inputs) -> Option<Range> {
    if name == TIMERANGE {
        return Some(inputs.timerange);
    }
    match inputs.filters.get(name)?.as_slice() {
        [only] => Range::parse(only.as_str()?),
        _ => None,
    }
}

fn unknown(name: &str) -> String {
    format!("the query uses the parameter `{name}`, which is not among the input parameters")
}

/// The next `{` that is code, not part of a string, a quoted name or a comment.
fn next_brace(sql: &str) -> Option<usize> {
    let mut place = 0;
    while let Some(character) = sql[place..].chars().next() {
        if character == '{' {
            return Some(place);
        }
        place += skipped(&sql[place..]).unwrap_or(character.len_utf8());
    }
    None
}

/// Where the closing bracket is that belongs to an opening one just before `text`.
fn closing(text: &str, close: char) -> Option<usize> {
    let open = if close == '}' { '{' } else { '[' };
    let mut depth = 0_usize;
    let mut place = 0;
    while let Some(character) = text[place..].chars().next() {
        if character == open {
            depth += 1;
        } else if character == close {
            if depth == 0 {
                return Some(place);
            }
            depth -= 1;
        }
        place += skipped(&text[place..]).unwrap_or(character.len_utf8());
    }
    None
}

/// The length of the string, quoted name or comment that `sql` starts with.
fn skipped(sql: &str) -> Option<usize> {
    let until = |start: usize, end: &str| {
        let found = sql[start..].find(end);
        found.map_or(sql.len(), |place| start + place + end.len())
    };
    match sql.as_bytes() {
        // A doubled quote ends one string and starts the next, which comes to the same.
        [b'\'', ..] => Some(until(1, "'")),
        [b'"', ..] => Some(until(1, "\"")),
        [b'`', ..] => Some(until(1, "`")),
        [b'-', b'-', ..] => Some(until(2, "\n")),
        [b'/', b'*', ..] => Some(until(2, "*/")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn inputs() -> Inputs {
        let parameters = json!({
            "timerange": "1704067200~1704153599",
            "aggregation": "month",
            "filters": [
                { "variable_name": "country", "selected_values": ["Côte d'Ivoire", "Kenya"] },
                { "variable_name": "ids", "selected_values": [1, 2.5] },
                { "variable_name": "nothing", "selected_values": [] },
                { "variable_name": "sold", "selected_values": ["1704067200~"] },
            ],
        });
        Inputs::read(&parameters).unwrap()
    }

    #[track_caller]
    fn check(sql: &str, expected: &str) {
        assert_eq!(expand(sql, &inputs()).as_deref(), Ok(expected));
    }

    #[test]
    fn a_condition_on_the_time_range_has_both_ends() {
        let both = "(datetime(t) >= '2024-01-01 00:00:00' AND datetime(t) <= '2024-01-01 23:59:59')";
        check("{t=timerange}", both);
        check("{[t]=timerange}", both);
    }

    #[test]
    fn an_open_end_is_left_out() {
        check("{t=sold}", "(datetime(t) >= '2024-01-01 00:00:00')");
        assert_eq!(expand("{t=timerange}", &Inputs::default()).as_deref(), Ok("1=1"));
    }

    #[test]
    fn the_next_range_follows_without_a_gap() {
        let next = "(datetime(t) >= '2024-01-02 00:00:00' AND datetime(t) <= '2024-01-02 23:59:59')";
        check("{[t]=timerange.next}", next);
    }

    #[test]
    fn values_are_quoted_so_that_they_cannot_leave_their_literal() {
        check("{country=country}", "((country) IN ('Côte d''Ivoire', 'Kenya'))");
        check("{id=ids}", "((id) IN (1, 2.5))");
    }

    #[test]
    fn an_empty_selection_holds_for_every_row() {
        check("{country=nothing}", "1=1");
    }

    #[test]
    fn a_transformation_truncates_to_the_aggregation() {
        check("{t:aggregation}", "(strftime('%Y-%m-01 00:00:00', (t)))");
        check(
            "{[a[0] || ']']:aggregation}",
            "(strftime('%Y-%m-01 00:00:00', (a[0] || ']')))",
        );
    }

    #[test]
    fn a_selector_gives_one_end_of_a_range() {
        check("{timerange.start}", "'2024-01-01 00:00:00'");
        check("{sold.end}", "NULL");
    }

    #[test]
    fn braces_in_strings_and_comments_are_left_alone() {
        for sql in ["'{a=b}'", "\"{a=b}\"", "-- {a=b}\nx", "/* {a=b} */ x", "'it''s {a=b}'"] {
            check(sql, sql);
        }
    }

    #[test]
    fn an_unknown_parameter_is_named() {
        let message = expand("{a=missing}", &inputs()).unwrap_err();
        assert!(message.contains("`missing`"), "{message}");
    }

    #[test]
    fn what_is_no_expression_is_refused() {
        for sql in ["{", "{a}", "{[a}", "{[a]b}", "{timerange.middle}", "{country.start}"] {
            assert!(expand(sql, &inputs()).is_err(), "{sql}");
        }
    }

    #[test]
    fn relative_time_ranges_are_refused() {
        for timerange in ["7_days", "thisfull_month", "a~b", "99999999999999999~"] {
            let problem = Inputs::read(&json!({ "timerange": timerange })).unwrap_err();
            assert_eq!(problem.status, 422);
        }
    }
}
