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
        ("title = \"Svare på en melding\"", "title – \"Svare på en melding\""),
        ("title = \"Svare på en melding\"", "title \"Svare på en melding\""),
        ("title = \"Svare på en melding\"", "tittel = \"Svare på en melding\""),
        ("\"Se på navnet øverst.\"]", "\"Se på navnet øverst.\""),
    ] {
        let (text, mended, left) = slip(old, new);
        assert_eq!(told(&left, Lang::Nb), "", "{new}");
        assert_eq!(mended.text, good, "{new}\n{text}");
        assert_eq!(mended.changes.len(), 1, "{new}: {:?}", mended.changes);
    }
}

/// Slips that hide each other: the next one comes to light when the one above it is mended.
#[test]
fn slips_that_hide_each_other_are_all_mended() {
    let good = Folder::good().text("svare.toml");
    let title = "title = \"Svare på en melding\"";
    for slips in [
        &[(title, "tittel – \"Svare på en melding\"")][..],
        &[(title, "tittel – «Svare på en melding»"), ("minutes = 10", "minutter: 10")],
        &[(title, "tittel – \"Svare på en melding\""), ("\"Se på navnet øverst.\"]", "\"Se på navnet øverst.\"")],
        &[
            ("\"Se på navnet øverst.\"]", "\"Se på navnet øverst.\""),
            ("contacts = [\"marit\"]", "contacts = [\"marit\""),
        ],
        &[("\n[[step]]", "\n[[steg]]"), ("\n[[step.", "\n[[steg.")],
    ] {
        let folder = Folder::good();
        let text = slips.iter().fold(good.clone(), |text, (old, new)| {
            assert!(text.contains(old), "{old}");
            text.replace(old, new)
        });
        let mended = mended(&folder, "svare.toml", &text);
        assert_eq!(mended.text, good, "{slips:?} {:?}", mended.changes);
    }
}

/// Slips in the writing that a person has to look at: nobody can say what was meant.
#[test]
fn what_could_have_been_meant_in_two_ways_is_left() {
    for (old, new) in [
        // Marit or Marte.
        ("contacts = [\"marit\"]", "contacts = [\"mart\"]"),
        ("title = \"Svare på en melding\"", "titles-of-it = \"Svare på en melding\""),
        ("kind = \"read\"", "kind = \"lese\""),
        // The original has changed: somebody must look at the translation.
        ("Navnet øverst\"", "Navnet nederst\""),
    ] {
        let folder = Folder::good().slip(
            "world/kari.toml",
            "[[person]]\nid = \"per\"",
            "[[person]]\nid = \"marte\"\nname = \"Marte\"\n\n[[person]]\nid = \"per\"",
        );
        let folder = if new.contains("mart") { folder } else { Folder::good() };
        let text = Folder::good().slip("svare.toml", old, new).text("svare.toml");
        let before = folder.clone().with("svare.toml", &text);
        for path in ["svare.toml", "svare.nn.toml"] {
            let text = before.text(path);
            let mut names = mended(&before, path, &text);
            names.changes.retain(|change| change.reason != Reason::TrailingBlanks);
            assert_eq!(names.changes, [], "{new}");
            assert_eq!(names.text, text, "{new}");
        }
    }
}

#[test]
fn a_translation_that_is_only_out_of_order_is_mended() {
    let one = "[[step.item]]\nid = \"apne\"\ntext = \"Finn fram telefonen.\"\n\n";
    let two = "[[step.item]]\nid = \"send\"\ntext = \"Send noen få ord til en du er glad i.\"\n";
    let folder = Folder::good().slip("svare.toml", &format!("{one}{two}"), &format!("{two}\n{one}"));
    let nynorsk = folder.text("svare.nn.toml");
    let mended = mended(&folder, "svare.nn.toml", &nynorsk);
    assert_eq!(mended.changes.len(), 1);
    assert_eq!(mended.changes[0].reason, Reason::Found(Code::TranslationStale));
    assert_eq!(told(&check(&folder, "svare.nn.toml", &mended.text), Lang::Nb), "");
}

#[test]
fn every_slip_of_one_file_is_mended_at_once() {
    let good = Folder::good().text("svare.toml");
    let windows = good
        .replace("title = \"Svare på en melding\"", "titel: “Svare på en melding”")
        .replace("kind = \"choice\"", "kind = \"choise\"")
        .replace("goal = \"Du kan svare på en melding.\"", "goal = \"Du kan svare på en melding.")
        .replace('\n', "\r\n");
    let text = format!("\u{feff}{windows}");
    let folder = Folder::good();
    let mended = mended(&folder, "svare.toml", &text);
    assert_eq!(mended.text, good, "{:#?}", mended.changes);
    // What stood on a line, and what stands there.
    let title = mended.changes.iter().find(|change| change.reason == Reason::Found(Code::UnknownKey));
    let title = title.expect("the key is mended");
    assert_eq!((title.line, title.after.as_slice()), (6, &["title = \"Svare på en melding\"".to_owned()][..]));
}

/// The comments of a file, whatever stands before and behind them.
fn comments(text: &str) -> Vec<String> {
    text.lines().filter_map(|line| line.trim().strip_prefix("# ").map(|said| said.trim().to_owned())).collect()
}

#[test]
fn mending_makes_no_finding_and_takes_no_comment_and_is_done_at_once() {
    let tables: [(Folder, &[table::Slip]); 9] = [
        (Folder::good(), table::WRITING),
        (Folder::good(), table::KEYS),
        (Folder::good(), table::MARKUP),
        (Folder::good(), table::FITS),
        (Folder::good(), table::LANGUAGES),
        (Folder::good(), table::TALKS),
        (Folder::good(), table::SETTINGS),
        (Folder::questions(), table::KINDS),
        (Folder::mail(), table::MAILS),
    ];
    let mut whole = 0;
    for (folder, slips) in tables {
        for (name, file, old, new) in slips {
            let text = folder.clone().slip(file, old, new).text(file);
            // A comment before each table.
            let text = text.replace("\n[[", "\n# Hva er dette?  \n[[");
            let before = check(&folder, file, &text);
            let done = mended(&folder, file, &text);
            let after = check(&folder, file, &done.text);
            let shown = || format!("{name}: {:#?}", done.changes);
            assert!(after.len() <= before.len(), "{}\n{}", shown(), told(&after, Lang::Nb));
            assert_eq!(comments(&done.text), comments(&text), "{}", shown());
            let again = mended(&folder, file, &done.text);
            assert_eq!((again.changes, &again.text), (Vec::new(), &done.text), "{}", shown());
            whole += usize::from(after.is_empty());
        }
    }
    assert!(whole >= 25, "only {whole} slips are mended");
}
