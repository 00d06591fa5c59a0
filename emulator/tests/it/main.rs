//! The emulator, driven over HTTP.

mod auth;
mod bodies;
mod client;
mod documents;
mod executions;
mod include;
mod lifecycle;
mod media_types;
mod operations;
mod parameters;
mod program;
mod resources;
mod results;
mod state_file;
mod tokens;
