//! Short fingerprints: of texts, so that a translation knows what it was made from, and of
//! files, so that a run is not replayed on another lesson than it was made on.

use std::hash::{Hash, Hasher};

use sha2::{Digest, Sha256};

/// The fingerprint of texts in reading order: the first 8 hexadecimal digits of the SHA-256 of
/// the texts, parted by line breaks.
#[must_use]
pub fn of_texts<S: AsRef<str>>(texts: &[S]) -> String {
    let mut hasher = Sha256::new();
    for (index, text) in texts.iter().enumerate() {
        if index > 0 {
            hasher.update("\n");
        }
        hasher.update(text.as_ref());
    }
    let first = first_bytes(&hasher.finalize(), 4);
    format!("{first:08x}")
}

/// The fingerprint of a lesson: the first 8 bytes of the SHA-256 of its main file followed by
/// the main files of its world, one after the other.
#[must_use]
pub fn of_files(lesson: &[u8], world: &[u8]) -> u64 {
    let mut hasher = Sha256::new();
    hasher.update(lesson);
    hasher.update(world);
    first_bytes(&hasher.finalize(), 8)
}

/// The fingerprint of a value as this build of the program holds it: another one may hold it otherwise.
#[must_use]
pub fn of_value(value: &impl Hash) -> [u8; 32] {
    let mut bytes = Bytes(Sha256::new());
    value.hash(&mut bytes);
    bytes.0.finalize().into()
}

/// Takes the bytes of a value.
struct Bytes(Sha256);

impl Hasher for Bytes {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self) -> u64 {
        first_bytes(&self.0.clone().finalize(), 8)
    }
}

/// The first `count` bytes, at most eight, as a number with the first byte highest.
fn first_bytes(digest: &[u8], count: usize) -> u64 {
    let bytes = digest.iter().take(count);
    bytes.fold(0, |hash, byte| hash << 8 | u64::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingerprints_are_those_that_sha256sum_gives() {
        // printf 'Hei' | sha256sum; printf 'Hei\nhå' | sha256sum
        assert_eq!(of_texts(&["Hei"]), EXPECTED_ONE);
        assert_eq!(of_texts(&["Hei", "hå"]), EXPECTED_TWO);
        assert_ne!(of_texts(&["a", "b"]), of_texts(&["ab"]));
        assert_eq!(format!("{:016x}", of_files(b"He", b"i")), EXPECTED_FILE);
    }

    const EXPECTED_ONE: &str = "e661b9dd";
    const EXPECTED_TWO: &str = "4c687a1d";
    const EXPECTED_FILE: &str = "e661b9dd3a729319";
}
