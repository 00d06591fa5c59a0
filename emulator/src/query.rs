//! Query parameters, against the ones the document lists.

use std::collections::BTreeMap;

use axum::http::StatusCode;

use crate::document::{Operation, QueryParameter, QueryShape};
use crate::problem::{Problem, Source};

/// The values given, by parameter; a list parameter may have any number, the others have one.
pub(crate) type Query = BTreeMap<String, Vec<String>>;

pub(crate) fn read(operation: &Operation, raw: Option<&str>) -> Result<Query, Problem> {
    let mut query = Query::new();
    for (name, value) in form_urlencoded::parse(raw.unwrap_or_default().as_bytes()) {
        let parameter = operation
            .query
            .iter()
            .find(|parameter| parameter.name == name)
            .ok_or_else(|| {
                let detail = format!("{} has no query parameter `{name}`", operation.id);
                fault("unknown_parameter", &name, detail)
            })?;
        let known = query.contains_key(parameter.name.as_str());
        if known && parameter.shape != QueryShape::RepeatedKey {
            let detail = format!("`{name}` is given more than once");
            return Err(fault("repeated_parameter", &name, detail));
        }
        let values = query.entry(parameter.name.clone()).or_default();
        match parameter.shape {
            QueryShape::CommaList => {
                values.extend(value.split(',').filter(|one| !one.is_empty()).map(str::to_owned));
            }
            QueryShape::Single | QueryShape::RepeatedKey => values.push(value.into_owned()),
        }
        check(parameter, values)?;
    }
    let absent = operation
        .query
        .iter()
        .find(|parameter| parameter.required && !query.contains_key(&parameter.name));
    if let Some(QueryParameter { name, .. }) = absent {
        return Err(fault("missing_parameter", name, format!("`{name}` is missing")));
    }
    Ok(query)
}

fn check(parameter: &QueryParameter, values: &[String]) -> Result<(), Problem> {
    let Some(allowed) = &parameter.allowed else {
        return Ok(());
    };
    match values.iter().find(|value| !allowed.contains(value)) {
        None => Ok(()),
        Some(unknown) => {
            let name = &parameter.name;
            let detail = format!("`{name}` takes {}, not `{unknown}`", allowed.join(", "));
            Err(fault("unknown_value", name, detail))
        }
    }
}

fn fault(code: &'static str, parameter: &str, detail: String) -> Problem {
    Problem::new(StatusCode::UNPROCESSABLE_ENTITY, code, detail).at(Source::Parameter(parameter.to_owned()))
}
