//! Datasource agents.

use serde_json::json;

use super::{single, writing};
use crate::context::{Call, Context, Reply};
use crate::problem::Problem;
use crate::secret::random_secret;
use crate::shapes::{DATASOURCE_AGENT, Secrets};

pub(super) fn create(context: &Context, call: &Call<'_>) -> Result<Reply, Problem> {
    writing::check_present(call, "name", true)?;
    let id = random_secret();
    let defaults = json!({
        "agent_id": id,
        "connected": false,
        "active_queries": 0,
        "enabled": true,
    });
    writing::create(context, call, DATASOURCE_AGENT, &id, defaults)?;
    let mut writer = context.writer(call);
    writer.secrets = Secrets::Shown;
    let mut document = writer.single(DATASOURCE_AGENT, &id, None)?;
    // Told once and kept nowhere, since no agent ever connects here.
    document["data"]["attributes"]["secret_key"] = random_secret().into();
    Ok(Reply::Json(document))
}

/// A key that is restricted to some datasources must reach every one that uses the agent.
pub(super) fn update(context: &Context, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.id()?;
    for datasource in context.state.linked(DATASOURCE_AGENT, id, "datasources")? {
        call.check_reach(&datasource)?;
    }
    writing::check_present(call, "name", false)?;
    writing::update(context, call, DATASOURCE_AGENT, id)?;
    single(context, call, DATASOURCE_AGENT, id)
}
