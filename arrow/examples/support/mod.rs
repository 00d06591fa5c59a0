//! What the exports have in common, for the most part with the tools of `cluvio`.

#![allow(dead_code, unused_imports, reason = "each export uses its own part")]

#[path = "../../../examples/support/options.rs"]
mod options;
#[path = "../../../examples/support/terminal.rs"]
mod terminal;
#[path = "../../../examples/support/whole_file.rs"]
mod whole_file;

pub use options::seconds;
pub use terminal::{Failure, Progress, line, say, tool, warn};
pub use whole_file::WholeFile;
