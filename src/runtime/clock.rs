//! The clock and the source of randomness: the only places that ask for either.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Today, in days since 1970-01-01.
#[must_use]
#[allow(clippy::disallowed_methods, reason = "this is the clock")]
pub fn today() -> u32 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u32::try_from(since.as_secs() / 86_400).unwrap_or_default()
}

/// Now, in milliseconds since 1970-01-01: for one machine's own reckoning, never compared with another's.
#[must_use]
#[allow(clippy::disallowed_methods, reason = "this is the clock")]
pub fn milliseconds() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

/// Secret bytes from the operating system.
///
/// # Errors
/// When it has none: then there is no secret.
pub fn secret<const N: usize>() -> std::io::Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(std::io::Error::other)?;
    Ok(bytes)
}

/// Bytes from the operating system. Should it have none, the time and the process make up for
/// them: not secret, but nobody else's at the same moment on this machine.
#[must_use]
#[allow(clippy::disallowed_methods, reason = "this is the clock")]
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    if getrandom::fill(&mut bytes).is_err() {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let mut state = now.as_nanos() ^ (u128::from(std::process::id()) << 64);
        for byte in &mut bytes {
            state = state.wrapping_mul(0x2360_ed05_1fc6_5da4_4385_df64_9fcc_f645).wrapping_add(1);
            *byte = state.to_be_bytes()[0];
        }
    }
    bytes
}

/// How long there has been no sign of a person.
#[derive(Debug, Clone, Copy)]
pub struct Idle {
    since: Instant,
    /// How many seconds have been told.
    pub told: u32,
    /// How often a class had opened something else for the person when this began; see [`Idle::in_turn`].
    turn: u32,
}

impl Default for Idle {
    #[allow(clippy::disallowed_methods, reason = "this is the clock")]
    fn default() -> Self {
        Self { since: Instant::now(), told: 0, turn: 0 }
    }
}

impl Idle {
    /// The same, begun anew if the class has opened something else since: whoever was listening to the leader has
    /// not been stuck meanwhile.
    #[must_use]
    pub fn in_turn(self, turn: u32) -> Self {
        if self.turn == turn { self } else { Self { turn, ..Self::default() } }
    }

    /// Begun anew, for there was a sign.
    #[must_use]
    pub fn begun_anew(self) -> Self {
        Self { turn: self.turn, ..Self::default() }
    }

    /// How long it is until `seconds` have gone by without a sign.
    #[must_use]
    pub fn until(&self, seconds: u32) -> Duration {
        Duration::from_secs(seconds.into()).saturating_sub(self.since.elapsed())
    }
}

/// A moment that is waited for.
#[derive(Debug, Clone, Copy)]
pub struct Deadline {
    since: Instant,
    at: Instant,
}

impl Deadline {
    /// As long from now as `time`.
    #[must_use]
    #[allow(clippy::disallowed_methods, reason = "this is the clock")]
    pub fn after(time: Duration) -> Self {
        let now = Instant::now();
        Self { since: now, at: now + time }
    }

    /// The same wait begun anew, but no longer than `most` after it was begun first.
    #[must_use]
    pub fn renewed(self, time: Duration, most: Duration) -> Self {
        let anew = Self::after(time);
        Self { since: self.since, at: anew.at.min(self.since + most) }
    }

    /// How long it still is.
    #[must_use]
    pub fn left(&self) -> Duration {
        self.at.saturating_duration_since(self.since + self.since.elapsed())
    }
}
