//! An order that follows from the session's seed and the step's place alone, so that it is the
//! same after undo and resume.

use crate::vocabulary::Id;

/// `ids` in an order that follows from `seed`, the step's `place` and `salt`, which parts the lists
/// of one step.
pub(super) fn shuffled<'i>(ids: impl IntoIterator<Item = &'i Id>, seed: u64, place: usize, salt: u64) -> Vec<Id> {
    let mut ids: Vec<Id> = ids.into_iter().cloned().collect();
    let place = u64::try_from(place).unwrap_or_default();
    let mut state = seed ^ place.rotate_left(32) ^ salt.rotate_left(48);
    for last in (1..ids.len()).rev() {
        let other = usize::try_from(next(&mut state) % (last as u64 + 1)).unwrap_or_default();
        ids.swap(last, other);
    }
    ids
}

/// The same, but never in the order of `other`.
pub(super) fn shuffled_unlike<'i>(
    ids: impl IntoIterator<Item = &'i Id>,
    other: &[Id],
    seed: u64,
    place: usize,
    salt: u64,
) -> Vec<Id> {
    let mut ids = shuffled(ids, seed, place, salt);
    if ids == other && !ids.is_empty() {
        ids.rotate_left(1);
    }
    ids
}

/// `SplitMix64` (Steele, Lea and Flood 2014): small, and good enough for seven things.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
