//! `cargo bench`: prints the tables of `RESULTS.md`, and with `-- --save` writes them.

fn main() -> std::process::ExitCode {
    cluvio_bench::main(std::path::Path::new(env!("CARGO_TARGET_TMPDIR")))
}
