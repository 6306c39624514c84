//! What the fuzz targets found worth keeping.

use std::fs;
use std::path::Path;

use super::course::TARGETS;
use super::trial::survives;

#[test]
#[allow(clippy::disallowed_methods, reason = "a test may read its own files")]
fn the_corpus_gives_findings() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    for (target, path) in TARGETS {
        let folder = fs::read_dir(root.join(target)).expect("a corpus for each target");
        let mut files: Vec<_> = folder.map(|entry| entry.expect("an entry").path()).collect();
        files.sort();
        assert!(!files.is_empty(), "{target}");
        for file in files {
            let bytes = fs::read(&file).expect("readable");
            survives(&file.display().to_string(), path, &bytes);
        }
    }
}
