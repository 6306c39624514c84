//! Whatever stands in a file, looking at its writing ends, and soon.

use proptest::prelude::*;
use tastetrykk::author::wording::{self, Dictionaries, DictionaryFiles};
use tastetrykk::vocabulary::{Id, Lang};

use super::folder::Folder;

fn look(text: &str) -> usize {
    let read = |lang| {
        let words = b"3\nhus\nvei\nnabo\n".to_vec();
        (lang == Lang::Nb).then(|| DictionaryFiles { rules: b"SET UTF-8\n".to_vec(), words })
    };
    let folder = Folder::with_course().with("svare.toml", text);
    let catalogue = folder.catalogue();
    let dictionaries = Dictionaries::new(read);
    let found = wording::lesson(&catalogue, &Id::new("svare").expect("an id"), &dictionaries);
    found.len() + wording::measures(&catalogue, &Id::new("svare").expect("an id")).len()
}

fn lesson(text: &str) -> String {
    let good = Folder::with_course().text("svare.toml");
    good.replace("En melding er **kort**.", &text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[test]
fn a_text_as_long_as_a_file_may_be_ends() {
    const LONG: usize = 100_000;
    for piece in [
        "a",
        "a ",
        "a.",
        "klikk ",
        "[",
        "[a](",
        "{",
        "{a",
        "æ-",
        "2 ",
        "22 33 44 55 ",
        "a@b.no ",
        "*",
        "`",
        "\\n",
        "du. ",
        "1. ",
    ] {
        let text = piece.repeat(LONG / piece.len());
        assert!(look(&lesson(&text)) < 2_000, "{piece}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_text_is_looked_at(text in "([a-zæøåA-Z0-9 .,:;!?*`\\[\\](){}@/'’«»\\-+]|\\PC){0,120}") {
        look(&lesson(&text));
    }
}
