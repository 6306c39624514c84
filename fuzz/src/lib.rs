//! What every fuzz target does: lays its bytes in a small course, and does with them all that is done with a file.

#[path = "../../tests/bytes/course.rs"]
mod course;
#[path = "../../tests/bytes/wire.rs"]
mod wire;

use course::{COURSE, TARGETS, fault_of};

/// Tries `bytes` as a target's file.
///
/// # Panics
/// When there is no such target, when a control character stands in what is told, or when a file has more to tell of
/// than anybody reads.
pub fn survives(target: &str, bytes: &[u8]) {
    let (_, path, _) = TARGETS.into_iter().find(|(name, ..)| *name == target).expect("a target");
    assert_eq!(fault_of(&COURSE.with(path, bytes), path), None);
}

/// Tries `bytes` as frames over a class's wire.
///
/// # Panics
/// When a control character stands in what is shown.
pub fn survives_as_frames(bytes: &[u8]) {
    assert_eq!(wire::fault_of_frames(bytes), None);
}

/// A change that an author could make: a line is moved, doubled or put from another place. Now and then the fuzzer
/// takes this for its own change of bytes, so that what it tries is still a lesson.
pub fn by_lines(data: &mut [u8], size: usize, most: usize, seed: u32, by_bytes: fn(&mut [u8], usize, usize) -> usize) -> usize {
    if seed % 3 != 0 {
        return by_bytes(data, size, most);
    }
    let lines: Vec<Vec<u8>> = data[..size].split_inclusive(|b| *b == b'\n').map(<[u8]>::to_vec).collect();
    if lines.len() < 3 {
        return by_bytes(data, size, most);
    }
    let pick = |shift: u32| (seed >> shift) as usize % lines.len();
    let (from, to, length) = (pick(3), pick(11), 1 + (seed >> 19) as usize % 12);
    let piece: Vec<Vec<u8>> = lines[from..(from + length).min(lines.len())].to_vec();
    let mut changed = lines;
    if seed & 4 == 0 {
        changed.drain(from..(from + length).min(changed.len()));
    }
    let to = to.min(changed.len());
    changed.splice(to..to, piece);
    let bytes: Vec<u8> = changed.concat();
    let size = bytes.len().min(most).min(data.len());
    data[..size].copy_from_slice(&bytes[..size]);
    size
}
