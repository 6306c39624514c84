//! What every fuzz target does: lays its bytes in a small course, and does with them all that is done with a file.

use std::sync::LazyLock;

use tastetrykk::author::trial::{Memory, everything};

macro_rules! fixtures {
    ($($path:literal),* $(,)?) => {
        [$(($path, &include_bytes!(concat!("../../tests/course/fixtures/", $path))[..])),*]
    };
}

static COURSE: LazyLock<Memory> = LazyLock::new(|| {
    Memory::new(fixtures![
        "svare.toml",
        "svare.nn.toml",
        "world/kari.toml",
        "world/kari.nn.toml",
        "world/mail.toml",
        "world/photos.toml",
        "world/web.toml",
        "world/portal.toml",
        "course/glossary.toml",
    ])
});

/// Tries `bytes` as the file at `path`.
///
/// # Panics
/// When a control character stands in what is told, or a file has more to tell of than anybody reads.
pub fn survives(path: &str, bytes: &[u8]) {
    let (found, said) = everything(&COURSE.with(path, bytes), path, "svare");
    assert!(found.len() < 500, "{} findings", found.len());
    assert!(said.chars().all(|c| c == '\n' || !c.is_control()), "{said:?}");
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
