//! Any bytes as a plan for a course with a leader.
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use tastetrykk_fuzz::{by_lines, survives};

fuzz_target!(|bytes: &[u8]| survives("plan", bytes));

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    by_lines(data, size, max_size, seed, fuzzer_mutate)
});
