//! The operations of the API that a query goes through, by the methods of the generated client.

use cluvio::Operation;

use crate::Failure;

/// Starts an execution.
pub const RUN: &str = "run_execution";
/// Tells its state.
pub const STATE: &str = "get_execution";
/// Gives the key of its data.
pub const ACCESS: &str = "get_execution_data";
/// Gives the data.
pub const DATA: &str = "fetch_execution_data";

/// The operation of that name.
///
/// # Errors
///
/// When the document has none.
pub fn named(name: &str) -> Result<&'static Operation, Failure> {
    let found = Operation::all().iter().find(|operation| operation.name == name);
    found.ok_or_else(|| format!("the document has no operation for `{name}`").into())
}

/// The URL of an operation whose path has one argument.
///
/// # Errors
///
/// When the document has no such operation.
pub fn url(base: &str, name: &str, argument: &str) -> Result<String, Failure> {
    let path = named(name)?.path;
    let parts = path
        .split('/')
        .map(|part| if part.starts_with('{') { argument } else { part });
    Ok(format!("{base}{}", parts.collect::<Vec<_>>().join("/")))
}
