//! Whatever the bytes: no panic, no control character, not too much to say.

use proptest::prelude::*;
use tastetrykk::vocabulary::Lang;

use super::folder::{Folder, told};

/// Opens and checks `folder`, and looks at what is told.
fn survives(folder: &Folder) {
    let catalogue = folder.clone().catalogue();
    let findings = match catalogue.open("svare") {
        Ok(opened) => opened.findings,
        Err(findings) => {
            assert!(!findings.is_empty(), "a lesson that does not open says why");
            findings
        }
    };
    assert!(findings.len() < 400, "{}", findings.len());
    let told = told(&findings, Lang::Nb);
    assert!(told.chars().all(|c| c == '\n' || !c.is_control()), "{told:?}");
    let _ = catalogue.check();
}

#[test]
fn a_list_that_is_not_closed_after_a_letter_of_two_bytes() {
    for above in ["} “", "} å", "}"] {
        survives(&Folder::good().with("svare.toml", format!("{{\n={{{{{{}}}}{{ \n{above}\n[")));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        survives(&Folder::good().with("svare.toml", &bytes));
        survives(&Folder::good().with("svare.nn.toml", &bytes));
        survives(&Folder::good().with("world/kari.toml", &bytes));
    }

    #[test]
    fn any_writing(text in "[\\[\\]{}=\"'.,#a-c0-9\\n\\r \\\\<>*_`!&;“\u{1b}\u{202e}-]{0,400}") {
        survives(&Folder::good().with("svare.toml", &text));
        let inside = format!("text = '''{}'''", text.replace("'''", "''"));
        let lesson = Folder::good().text("svare.toml");
        let start = lesson.find("text = \"\"\"").unwrap();
        let end = lesson.find("[[step]]\nid = \"svar\"").unwrap();
        let lesson = format!("{}{inside}\n{}", &lesson[..start], &lesson[end..]);
        survives(&Folder::good().with("svare.toml", lesson));
    }

    #[test]
    fn any_slip_in_a_good_file(
        file in 0..4usize,
        cuts in prop::collection::vec((any::<prop::sample::Index>(), 0..30usize, "\\PC{0,5}|[\"\\[\\]{}=\\n#'.-]{0,4}"), 1..4),
    ) {
        let path = ["svare.toml", "svare.nn.toml", "world/kari.toml", "world/kari.nn.toml"][file];
        let mut text: Vec<char> = Folder::good().text(path).chars().collect();
        for (at, length, new) in cuts {
            let at = at.index(text.len());
            let end = (at + length).min(text.len());
            text.splice(at..end, new.chars());
            text.push('\n');
        }
        survives(&Folder::good().with(path, text.into_iter().collect::<String>()));
    }
}

#[test]
fn large_and_deep_files_are_told_and_not_waited_for() {
    let half = 120 * 1024;
    let many = |piece: &str| piece.repeat(half / piece.len());
    let keys: Vec<String> = (0..20_000).map(|n| format!("k{n} = 1")).collect();
    for text in [
        many("["),
        many("a = [["),
        many("a={b="),
        many("a."),
        many("[[step]]\n"),
        many("[[step.option]]\n"),
        many("\n"),
        many("\""),
        many("x = \"\"\"\n"),
        many("'"),
        many("æ = “a”\n"),
        format!("title = \"{}\"", many("a")),
        format!("needs = [{}]", many("\"a\",")),
        format!("needs = [{}]", many("{},")),
        format!("[[step]]\nkind='read'\nid='a'\ntext = '''{}'''", many("> * ")),
        format!("[[step]]\nkind='read'\nid='a'\ntext = '''{}'''", "[".repeat(1990)),
        keys.join("\n"),
        "a".repeat(300 * 1024),
        String::new(),
    ] {
        survives(&Folder::good().with("svare.toml", &text));
        survives(&Folder::good().with("svare.nn.toml", &text));
    }
}
