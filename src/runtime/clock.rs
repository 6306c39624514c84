//! The clock and the source of randomness: the only places that ask for either.

use std::time::{SystemTime, UNIX_EPOCH};

/// Today, in days since 1970-01-01.
#[must_use]
#[allow(clippy::disallowed_methods, reason = "this is the clock")]
pub fn today() -> u32 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u32::try_from(since.as_secs() / 86_400).unwrap_or_default()
}

/// Bytes from the operating system. Should it have none, the address of nothing is left as it
/// is: a code that is not random is still a code, and the learner's folder keeps them apart.
#[must_use]
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    let _ = getrandom::fill(&mut bytes);
    bytes
}
