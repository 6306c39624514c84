//! The lessons inside the program.

use tastetrykk::author::wording::{self, Dictionaries};
use tastetrykk::course::Catalogue;
use tastetrykk::diagnostic::Finding;
use tastetrykk::locale::{Part, Strings, findings};
use tastetrykk::runtime::dictionaries;
use tastetrykk::vocabulary::Lang;

fn all() -> Vec<Finding> {
    let catalogue = Catalogue::new(None);
    let dictionaries = Dictionaries::new(|lang| dictionaries::find(lang, None));
    let lessons = catalogue.lesson_ids();
    let mut found: Vec<Finding> =
        lessons.iter().flat_map(|id| wording::lesson(&catalogue, id, &dictionaries)).collect();
    found.extend(catalogue.shared().iter().flat_map(|shared| wording::shared(&catalogue, shared, &dictionaries)));
    found
}

#[test]
fn dump() {
    let at = std::time::Instant::now();
    let found = all();
    let strings = Strings::with(Lang::Nb, &[Part::Findings]);
    for finding in &found {
        println!("{}", findings::human(finding, &strings));
    }
    println!("{:?} {}", at.elapsed(), found.len());
}
