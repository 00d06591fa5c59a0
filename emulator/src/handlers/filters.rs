//! Filters.

use serde_json::{Value, json};

use super::{single, writing};
use crate::context::{Call, Context, Reply};
use crate::problem::Problem;
use crate::secret::random_id;
use crate::shapes::FILTER;

pub(super) fn create(context: &Context, call: &Call<'_>) -> Result<Reply, Problem> {
    writing::check_present(call, "variable_name", true)?;
    check_names(call, None)?;
    let id = random_id();
    writing::create(context, call, FILTER, &id, json!({}))?;
    single(context, call, FILTER, &id)
}

pub(super) fn update(context: &Context, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.id()?;
    writing::check_present(call, "variable_name", false)?;
    let stored = context.state.get(FILTER, id)?;
    check_names(call, stored.as_ref().and_then(|stored| stored.attributes.get("values")))?;
    writing::update(context, call, FILTER, id)?;
    single(context, call, FILTER, id)
}

/// Every option as a value with the name users see, which is the value itself where none is set.
pub(super) fn options(context: &Context, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.id()?;
    let stored = context.state.get(FILTER, id)?;
    let missing = || Problem::not_found(format!("no filter has the id {id}"));
    let attributes = stored.ok_or_else(missing)?.attributes;
    let list = |name: &str| attributes.get(name).and_then(Value::as_array);
    let names = list("value_names");
    let options: Vec<Value> = list("values")
        .into_iter()
        .flatten()
        .enumerate()
        .map(|(index, value)| {
            let name = names.and_then(|names| names.get(index)).unwrap_or(value);
            json!({ "value": value, "name": name })
        })
        .collect();
    Ok(Reply::Json(options.into()))
}

/// Each name belongs to the value at its place.
fn check_names(call: &Call<'_>, stored_values: Option<&Value>) -> Result<(), Problem> {
    let count = |list: &Value| list.as_array().map(Vec::len);
    let attributes = &call.body["data"]["attributes"];
    let values = attributes.get("values").or(stored_values).and_then(count);
    match attributes.get("value_names").and_then(count) {
        Some(names) if names != values.unwrap_or(0) => {
            let detail = "there must be as many value_names as values";
            Err(Problem::invalid("/data/attributes/value_names", detail))
        }
        _ => Ok(()),
    }
}
