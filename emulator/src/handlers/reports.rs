//! Reports.

use super::{single, writing};
use crate::context::{Call, Context, Reply};
use crate::problem::Problem;
use crate::shapes::REPORT;

/// A key that is restricted to some datasources must reach the one that the report has and the one that it gets.
pub(super) fn update(context: &Context, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.id()?;
    for datasource in context.state.linked(REPORT, id, "datasource")? {
        call.check_reach(&datasource)?;
    }
    if let Some(datasource) = writing::linked_id(call, "datasource")? {
        call.check_reach(datasource)?;
    }
    writing::linked_id(call, "dashboard")?;
    writing::update(context, call, REPORT, id)?;
    single(context, call, REPORT, id)
}
