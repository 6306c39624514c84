//! The built-in course can be done as its authors thought: every goal has its way, every mistake can be made and is
//! told, and everything fits.

use tastetrykk::author::check::{Desk, Piece};
use tastetrykk::author::prove::{Care, Pictures};
use tastetrykk::author::wording::Dictionaries;
use tastetrykk::course::Catalogue;
use tastetrykk::diagnostic::{Code, Finding, Severity};
use tastetrykk::runtime::checks::{run, threads};

/// Those who work on lessons try theirs alone: `LESSONS="varsler nett-soke" cargo test --test prove shipped`.
fn chosen(piece: &Piece) -> bool {
    let only = std::env::var("LESSONS").ok();
    matches!(piece, Piece::Lesson(id) if only.is_none_or(|only| only.split(' ').any(|one| one == id.as_str())))
}

#[test]
fn the_built_in_course_has_no_faults_in_its_play() {
    let desk = Desk::new(&Catalogue::new(None)).with(Care { walks: 6, acts: 20, pictures: Pictures::Own });
    let pieces: Vec<Piece> = desk.pieces().into_iter().filter(chosen).collect();
    let found = run(&desk, &pieces, &Dictionaries::none(), None, threads(), |_| {}).concat();
    let faults: Vec<&Finding> = found.iter().filter(|finding| finding.severity() == Severity::Fault).collect();
    assert!(faults.is_empty(), "{faults:#?}");
    let of_play = [Code::LongWay, Code::SilentDeadEnd, Code::ThinExplanation, Code::TextCut, Code::TallText];
    let warnings: Vec<&Finding> = found.iter().filter(|finding| of_play.contains(&finding.code)).collect();
    assert!(warnings.is_empty(), "{warnings:#?}");
}

/// Who lets time go by before having chosen anything cannot have it back, and one walk in many does that.
#[test]
fn whoever_waits_too_early_is_told() {
    let desk = Desk::new(&Catalogue::new(None)).with(Care { walks: 200, acts: 24, pictures: Pictures::None });
    let waiting = |piece: &Piece| piece.stem() == "varsler";
    let pieces: Vec<Piece> = desk.pieces().into_iter().filter(waiting).collect();
    let found = run(&desk, &pieces, &Dictionaries::none(), None, threads(), |_| {}).concat();
    let told = found.iter().any(|finding| finding.code == Code::NotReviewed);
    let silent: Vec<&Finding> = found.iter().filter(|finding| finding.code == Code::SilentDeadEnd).collect();
    assert!(told && silent.is_empty(), "{silent:#?}");
}
