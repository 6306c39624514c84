//! Every shipped file with a random slip of a machine: cut off, a byte turned, a piece twice, two files in one.

use include_dir::{Dir, include_dir};
use proptest::prelude::*;
use proptest::sample::Index;

use super::trial::survives;

static LESSONS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/lessons");

/// The shipped files, each with the path under which it is tried.
fn shipped() -> Vec<(String, Vec<u8>)> {
    let folders = std::iter::once(&LESSONS).chain(LESSONS.dirs());
    let files = folders.flat_map(Dir::files).filter(|file| file.path().extension().is_some_and(|end| end == "toml"));
    files.map(|file| (place(&file.path().display().to_string()), file.contents().to_vec())).collect()
}

/// Lessons take the place of the small course's own, so that they are opened; the rest stays where it is.
fn place(path: &str) -> String {
    let translated = path.split('.').count() > 2;
    match path.split_once('/') {
        None if translated => "svare.nn.toml".to_owned(),
        None => "svare.toml".to_owned(),
        Some(("profiles", _)) => "profiles/fjordvik.toml".to_owned(),
        Some(_) => path.to_owned(),
    }
}

#[derive(Debug, Clone)]
enum Edit {
    Cut(Index),
    Turn(Index, u8),
    Take(Index, usize),
    Twice(Index, usize),
    Splice(Index, Index),
    Put(Index, String),
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        any::<Index>().prop_map(Edit::Cut),
        (any::<Index>(), any::<u8>()).prop_map(|(at, to)| Edit::Turn(at, to)),
        (any::<Index>(), 1..400usize).prop_map(|(at, length)| Edit::Take(at, length)),
        (any::<Index>(), 1..4000usize).prop_map(|(at, length)| Edit::Twice(at, length)),
        (any::<Index>(), any::<Index>()).prop_map(|(at, other)| Edit::Splice(at, other)),
        (any::<Index>(), "[\\[\\]{}\"'=.,#\\n]{1,40}|9{30}|\\[{200}|(\\[\\[step\\]\\]\\n){50}")
            .prop_map(|(at, text)| Edit::Put(at, text)),
    ]
}

fn edited(files: &[(String, Vec<u8>)], bytes: &mut Vec<u8>, edit: &Edit) {
    if bytes.is_empty() {
        return;
    }
    let most = bytes.len();
    match edit {
        Edit::Cut(at) => bytes.truncate(at.index(most)),
        Edit::Turn(at, to) => bytes[at.index(most)] = *to,
        Edit::Take(at, length) => {
            let at = at.index(most);
            bytes.drain(at..(at + length).min(most));
        }
        Edit::Twice(at, length) => {
            let at = at.index(most);
            let piece = bytes[at..(at + length).min(most)].to_vec();
            bytes.splice(at..at, piece);
        }
        Edit::Splice(at, other) => {
            let (_, other_bytes) = other.get(files);
            bytes.truncate(at.index(most));
            bytes.extend(&other_bytes[at.index(other_bytes.len().max(1)).min(other_bytes.len())..]);
        }
        Edit::Put(at, text) => {
            let at = at.index(most);
            bytes.splice(at..at, text.bytes());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_shipped_file_with_slips_gives_findings(file in any::<Index>(), edits in prop::collection::vec(edit(), 1..4)) {
        let files = shipped();
        let (path, bytes) = file.get(&files);
        let mut bytes = bytes.clone();
        for edit in &edits {
            edited(&files, &mut bytes, edit);
        }
        survives("an edit", path, &bytes);
    }
}
