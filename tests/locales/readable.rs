//! How hard the texts are to read, by LIX, counted as `check` counts it in lessons.

use tastetrykk::author::wording::{self, Lix, What, measure};
use tastetrykk::course::Catalogue;
use tastetrykk::locale::Part;
use tastetrykk::vocabulary::Lang;

use super::messages::texts;

/// The most for the interface.
const INTERFACE: f64 = 40.0;

fn interface(lang: Lang, parts: &[Part]) -> Vec<String> {
    parts.iter().flat_map(|part| texts(lang, *part).into_values().flatten()).collect()
}

fn lix(lines: &[String]) -> f64 {
    lines.iter().map(|line| measure(line)).fold(Lix::default(), Lix::and).plain()
}

#[test]
fn the_interface_is_easy_to_read() {
    for lang in Lang::ALL {
        let all = lix(&interface(lang, &Part::ALL));
        assert!(all <= INTERFACE, "{lang:?}: {all:.1}");
        let course = lix(&interface(lang, &[Part::Interface, Part::Phone, Part::Web]));
        assert!(course <= INTERFACE, "the course's screens in {lang:?}: {course:.1}");
    }
}

#[test]
fn each_lesson_is_easy_to_read() {
    let catalogue = Catalogue::new(None);
    for id in catalogue.lesson_ids() {
        let measures = wording::measures(&catalogue, &id);
        for lang in Lang::ALL {
            let of = |what: &What| measures.iter().any(|measure| measure.lang == lang && measure.what == *what);
            assert!(of(&What::Lesson) && of(&What::Note) && of(&What::Feedback), "{id} in {lang:?} is measured");
        }
        for measure in measures {
            let lix = measure.lix.plain();
            assert!(!measure.is_hard(), "{id} in {:?}, {:?}: {lix:.1}", measure.lang, measure.what);
        }
    }
}
