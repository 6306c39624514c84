//! What the fuzz targets found worth keeping.

use std::fs;
use std::path::Path;

use super::course::TARGETS;
use super::trial::{WIRE, survives, survives_as_frames};

/// The files of a target's corpus.
#[allow(clippy::disallowed_methods, reason = "a test may read its own files")]
fn corpus(target: &str) -> Vec<(String, Vec<u8>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let folder = fs::read_dir(root.join(target)).expect("a corpus for each target");
    let mut files: Vec<_> = folder.map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    assert!(!files.is_empty(), "{target}");
    files.iter().map(|file| (file.display().to_string(), fs::read(file).expect("readable"))).collect()
}

#[test]
fn the_corpus_gives_findings() {
    for (target, path, _) in TARGETS {
        for (name, bytes) in corpus(target) {
            survives(&name, path, &bytes);
        }
    }
}

#[test]
fn the_corpus_of_the_wire_is_survived_by_both_ends() {
    for (name, bytes) in corpus(WIRE) {
        survives_as_frames(&name, &bytes);
    }
}
