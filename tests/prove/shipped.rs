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

#[test]
#[ignore = "temporary"]
fn varsler_full() {
    let desk = Desk::new(&Catalogue::new(None)).with(Care { walks: 60, acts: 24, pictures: Pictures::None });
    let pieces: Vec<Piece> = desk.pieces().into_iter().filter(chosen).collect();
    let found = run(&desk, &pieces, &Dictionaries::none(), None, threads(), |_| {}).concat();
    let words = tastetrykk::locale::Strings::with(tastetrykk::vocabulary::Lang::Nb, &[tastetrykk::locale::Part::Findings]);
    for finding in &found {
        if finding.code != Code::NotReviewed { println!("{}", tastetrykk::locale::findings::human(finding, &words)); }
    }
}
