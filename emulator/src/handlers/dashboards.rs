//! Dashboards.

use serde_json::json;

use super::{single, writing};
use crate::context::{Call, Context, Reply};
use crate::problem::Problem;
use crate::secret::random_id;
use crate::shapes::{DASHBOARD, USER};

pub(super) fn create(context: &Context, call: &Call<'_>) -> Result<Reply, Problem> {
    writing::check_present(call, "name", true)?;
    let id = random_id();
    let defaults = json!({ "published": false, "floating_enabled": false, "is_locked": false });
    writing::create(context, call, DASHBOARD, &id, defaults)?;
    // Somebody owns every dashboard; a key is nobody, so it is the first user.
    let owner: Vec<String> = context.state.list(USER)?.into_iter().take(1).collect();
    context.state.link(DASHBOARD, &id, "user", &owner)?;
    single(context, call, DASHBOARD, &id)
}

pub(super) fn update(context: &Context, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.id()?;
    writing::check_present(call, "name", false)?;
    writing::update(context, call, DASHBOARD, id)?;
    single(context, call, DASHBOARD, id)
}

/// The vendor's format is internal; this one only holds the same things.
pub(super) fn backup(context: &Context, call: &Call<'_>) -> Result<Reply, Problem> {
    let relationships = ["reports", "filters", "sql_snippets"].map(str::to_owned);
    let writer = context.writer(call);
    let document = writer.single(DASHBOARD, call.id()?, Some(&relationships))?;
    Ok(Reply::Json(json!({
        "format": "cluvio-emulator",
        "dashboard": document["data"],
        "resources": document["included"],
    })))
}
