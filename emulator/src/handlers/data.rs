//! The data server.

use crate::context::{Call, Caller, Context, Reply};
use crate::execution::Execution;
use crate::problem::Problem;
use crate::tokens::Data;

pub(super) fn execution(context: &Context, call: &Call<'_>) -> Result<Reply, Problem> {
    let result = match &call.caller {
        Caller::Token(Data::Execution { id }) => Execution::result(&context.state, id)?,
        _ => None,
    };
    let missing = || Problem::not_found("this data key has no execution data");
    result.map(Reply::Raw).ok_or_else(missing)
}

pub(super) fn schema(call: &Call<'_>) -> Result<Reply, Problem> {
    match &call.caller {
        Caller::Token(Data::Schema { schema }) => Ok(Reply::Json(schema.clone())),
        _ => Err(Problem::not_found("this data key has no schema data")),
    }
}
