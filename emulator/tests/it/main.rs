//! The emulator, driven over HTTP.

mod auth;
mod bodies;
mod client;
mod documents;
mod executions;
mod fault_kinds;
mod fault_plans;
mod include;
mod lifecycle;
mod media_types;
mod operations;
mod parameters;
mod program;
mod program_faults;
mod resources;
mod restarts;
mod results;
mod state_file;
mod tokens;
