//! Any bytes as what comes over a class's wire.
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use tastetrykk_fuzz::{by_lines, survives_as_frames};

fuzz_target!(|bytes: &[u8]| survives_as_frames(bytes));

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    by_lines(data, size, max_size, seed, fuzzer_mutate)
});
