//! What `check --fix` mends, and what it leaves to a person.

use std::collections::BTreeSet;

use tastetrykk::author::fix::{Around, Mended, Reason, mend};
use tastetrykk::course::Catalogue;
use tastetrykk::diagnostic::{Code, Finding};
use tastetrykk::vocabulary::Lang;

use super::folder::{Folder, told};
use super::table;

fn check(folder: &Folder, path: &str, text: &str) -> Vec<Finding> {
    folder.clone().with(path, text).catalogue().check()
}

fn mended(folder: &Folder, path: &str, text: &str) -> Mended {
    let stem = path.trim_end_matches(".toml").trim_end_matches(".nn").trim_end_matches(".en");
    let catalogue: Catalogue = folder.clone().with(path, text).catalogue();
    let parts = catalogue.asked(stem).map(|asked| asked.parts).unwrap_or_default();
    let names = { folder.text("svare.toml") + &folder.text("world/kari.toml") };
    let names = names.lines().filter_map(|line| line.strip_prefix("id = \"")?.strip_suffix('"').map(str::to_owned));
    let names: BTreeSet<String> = names.collect();
    let around = Around { name: path.to_owned(), names, parts };
    mend(text, &around, &|text| check(folder, path, text))
}

/// Text with a slip, and what it is after mending.
fn slip(old: &str, new: &str) -> (String, Mended, Vec<Finding>) {
    let folder = Folder::good();
    let text = folder.clone().slip("svare.toml", old, new).text("svare.toml");
    let mended = mended(&folder, "svare.toml", &text);
    let left = check(&folder, "svare.toml", &mended.text);
    (text, mended, left)
}

#[test]
fn a_slip_of_the_hand_is_mended_to_what_was_meant() {
    let good = Folder::good().text("svare.toml");
    for (old, new) in [
        ("title = \"Svare på en melding\"", "title = “Svare på en melding”"),
        ("title = \"Svare på en melding\"", "title = ”Svare på en melding”"),
        ("title = \"Svare på en melding\"", "title = «Svare på en melding»"),
        ("title = \"Svare på en melding\"", "title = \"Svare på en melding"),
        ("title = \"Svare på en melding\"", "title: \"Svare på en melding\""),
        ("title = \"Svare på en melding\"", "titel = \"Svare på en melding\""),
        ("title = \"Svare på en melding\"", "tilte = \"Svare på en melding\""),
        ("note = [\"Åpne Meldinger.\", \"Se", "note = [“Åpne Meldinger.”, “Se"),
        ("\"Åpne Meldinger.\", \"Se på", "\"Åpne Meldinger.\" \"Se på"),
        ("\"Se på navnet øverst.\"]", "\"Se på navnet øverst.]"),
        ("id = \"svare\"", "id = \"svar-e\""),
        ("format = 1\nid", "id"),
        ("format = 1", "\u{feff}format = 1"),
        ("kind = \"read\"", "kind = \"raed\""),
        ("contacts = [\"marit\"]", "contacts = [\"marti\"]"),
        ("happened = \"message-sent\", to = \"marit\"", "happened = \"mesage-sent\", to = \"marit\""),
        ("text = \"Klokka\"", "text = \"Klok\u{200b}ka\""),
        ("minutes = 10", "minutes = 10   "),
    ] {
        let (text, mended, left) = slip(old, new);
        assert_eq!(told(&left, Lang::Nb), "", "{new}");
        assert_eq!(mended.text, good, "{new}\n{text}");
        assert_eq!(mended.changes.len(), 1, "{new}: {:?}", mended.changes);
    }
}
