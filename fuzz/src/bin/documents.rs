#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| cluvio::fuzzing::documents(bytes));
