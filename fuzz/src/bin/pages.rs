#![no_main]

#[allow(dead_code, unused_imports, reason = "a part of it is used")]
#[path = "../../../xtask/src/source/mod.rs"]
mod source;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = source::read_bytes(bytes, "2024-06-01");
});
