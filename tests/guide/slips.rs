//! A slip for each finding, and what is told about it: what the pages of the findings show.
#![expect(clippy::disallowed_methods, reason = "a test reads what other tests keep")]

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use tastetrykk::author::guide::pages::Slip;
use tastetrykk::diagnostic::{Code, Finding};
use tastetrykk::vocabulary::Lang;
use tastetrykk::vocabulary::keys::STEP_KINDS;

use super::played;
use crate::folder::{Folder, told};
use crate::table::{
    APPLICATIONS, APPS, COURSE, FITS, KEYS, KINDS, LANGUAGES, LESSON, MAILS, MARKUP, NYNORSK, ON_DEVICES, PLANS,
    PROFILES, SCENES, SERVICES, SETTINGS, Slip as Changed, TALKS, VALUES, WEBS, WORLD, WRITING,
};

/// The file of a broken lesson in which stands what is told.
const TOLD: &str = "funn.txt";
/// The longest that is shown of what is right, in lines.
const MOST_LINES: usize = 8;

/// A folder with a slip, and what stood there before.
pub(super) struct Made {
    /// What stood there.
    pub(super) right: Option<String>,
    /// What is found.
    pub(super) findings: Vec<Finding>,
}

/// A folder, and slips in it.
type List = (fn() -> Folder, &'static [Changed]);

/// Slips that change one thing, and the folders that they are made in.
const LISTS: [List; 19] = [
    (Folder::good, WRITING),
    (Folder::good, KEYS),
    (Folder::good, MARKUP),
    (Folder::good, FITS),
    (Folder::good, TALKS),
    (Folder::good, SETTINGS),
    (Folder::good, LANGUAGES),
    (Folder::with_course, COURSE),
    (Folder::questions, KINDS),
    (Folder::mail, MAILS),
    (Folder::web, WEBS),
    (Folder::photos, SCENES),
    (Folder::devices, ON_DEVICES),
    (Folder::municipal, PROFILES),
    (Folder::good, VALUES),
    (Folder::good, SERVICES),
    (Folder::application, APPLICATIONS),
    (Folder::app, APPS),
    (Folder::plan, PLANS),
];

/// The whole lines of `text` in which `old` stands, if they are few.
pub(super) fn lines_around(text: &str, old: &str) -> Option<String> {
    let at = text.find(old)?;
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[at + old.len()..].find('\n').map_or(text.len(), |newline| at + old.len() + newline);
    let lines = text[start..end].trim_matches('\n');
    (!lines.is_empty() && lines.lines().count() <= MOST_LINES).then(|| lines.to_owned())
}

fn made() -> &'static [Made] {
    static MADE: OnceLock<Vec<Made>> = OnceLock::new();
    MADE.get_or_init(|| {
        let changed = LISTS.iter().flat_map(|(folder, slips)| slips.iter().map(|slip| (folder(), *slip)));
        let changed = changed.map(|(folder, (_, file, old, new))| Made {
            right: lines_around(&folder.text(file), old),
            findings: folder.slip(file, old, new).catalogue().check(),
        });
        let others = others().into_iter().map(|findings| Made { right: None, findings });
        changed.chain(others).chain(played::made()).collect()
    })
}

/// What no change of one thing in one place does.
fn others() -> Vec<Vec<Finding>> {
    let lesson = Folder::good().text(LESSON);
    let latin1: Vec<u8> = lesson.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect();
    let many: Vec<String> = (0..42).map(|n| format!("k{n} = 1")).collect();
    let folders = [
        Folder::good().with("Svare på SMS.toml", &lesson),
        Folder::good().with(LESSON, latin1),
        Folder::good().with(LESSON, "#".repeat(257 * 1024)),
        Folder::good().unreadable(LESSON),
        Folder::good().without(NYNORSK),
        Folder::good().with("svaret.nn.toml", ""),
        Folder::good().with("svare.nb.toml", ""),
        Folder::good().without(WORLD),
        Folder::good().with(LESSON, many.join("\n")),
        Folder::good().with("profiles/ulvik.nn.toml", ""),
        Folder::mail().with("world/mial.toml", ""),
        Folder::with_course().with("course/glosary.toml", ""),
        Folder::good().slip(LESSON, "digcomp = [\"2.1\"]", "digcomp = [\"2.1\"] [\"2.2\"]"),
        Folder::good().slip(LESSON, ONE_OF_TWO, ""),
        Folder::good().with("apps/stor.toml", large_app()),
        Folder::good().with(LESSON, for_paper_alone(&lesson)),
    ];
    let mut found: Vec<Vec<Finding>> = folders.map(|folder| folder.catalogue().check()).into();
    found.push(Folder::good().catalogue().open("svaer").expect_err("there is none"));
    found
}

/// An app with more states than hints look through.
fn large_app() -> String {
    let switch = |n: usize| format!("[[screen.part]]\nid = \"b{n}\"\nkind = \"switch\"\ntext = \"Bryter {n}\"\n\n");
    let shown = |n: usize| {
        let shown = format!("shown-if = {{ part = \"b{n}\", is = \"on\" }}");
        format!("[[screen.part]]\nid = \"t{n}\"\nkind = \"text\"\ntext = \"På\"\n{shown}\n\n")
    };
    let head = "format = 1\nid = \"stor\"\ntitle = \"Stor\"\n\n[[screen]]\nid = \"en\"\ntitle = \"En\"\n\n";
    let go = "[[screen.part]]\nid = \"go\"\nkind = \"button\"\ntext = \"Gå\"\ngo = \"to\"\n\n[[screen]]\nid = \"to\"\ntitle = \"To\"\n\n";
    let parts = (0..13).map(switch).chain([go.to_owned()]).chain((0..13).map(shown));
    parts.fold(head.to_owned(), |app, part| app + &part)
}

/// The lesson with every step for those alone who have a service on paper.
fn for_paper_alone(lesson: &str) -> String {
    let kinds = STEP_KINDS.iter().map(|kind| format!("kind = \"{kind}\""));
    kinds.fold(lesson.to_owned(), |lesson, kind| {
        lesson.replace(&kind, &format!("{kind}\nservice = \"tt-kort\"\nwhen = \"papir\""))
    })
}

/// What the folder of broken lessons has about a kind of finding: what `check` tells there, in bokmål.
fn recorded(code: Code) -> Option<Slip> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/slips");
    let mut folders: Vec<_> = fs::read_dir(folder).ok()?.filter_map(Result::ok).map(|entry| entry.path()).collect();
    folders.sort();
    let told = folders.iter().filter_map(|folder| fs::read_to_string(folder.join(TOLD)).ok());
    let told = told.filter_map(|told| block(&told, code)).min_by_key(String::len)?;
    Some(Slip { right: None, told })
}

/// The lines of `told` about this kind of finding: one that begins at the margin, and those moved in below it.
fn block(told: &str, code: Code) -> Option<String> {
    let lines: Vec<&str> = told.lines().collect();
    let named = lines.iter().position(|line| line.ends_with(&format!("[{}]", code.id())))?;
    let first = lines[..=named].iter().rposition(|line| !line.starts_with(' '))?;
    let rest = lines[named + 1..].iter().take_while(|line| line.starts_with(' ')).count();
    Some(lines[first..=named + rest].join("\n"))
}

/// A slip of this kind, told in `lang`.
pub(super) fn slip(code: Code, lang: Lang) -> Option<Slip> {
    let found = made().iter().find_map(|made| {
        let finding = made.findings.iter().find(|finding| finding.code == code)?;
        Some(Slip { right: made.right.clone(), told: told(std::slice::from_ref(finding), lang) })
    });
    found.or_else(|| recorded(code))
}

/// One of the two answers of the lesson's question.
const ONE_OF_TWO: &str = "[[step.option]]
id = \"klokka\"
text = \"Klokka\"
say = \"Klokka sier ikke hvem som får meldingen.\"
";

/// Findings that are not shown, and why: their pages say what happens to the learner, and how it is mended.
const WITHOUT: [(Code, &str); 5] = [
    (Code::Syntax, "all that is usual has a code of its own"),
    (Code::NoWayOn, "the practice world has always a way on, so it takes a fault of the program"),
    (Code::NotProved, "it takes an app with thousands of states"),
    (Code::OutOfSight, "it takes a screenful of things to press"),
    (Code::Spelling, "the machine that the tests run on may have no dictionary"),
];

#[test]
fn every_finding_has_an_example() {
    let missing: Vec<&str> = Code::ALL
        .iter()
        .filter(|code| slip(**code, Lang::Nb).is_none() && WITHOUT.iter().all(|(without, _)| without != *code))
        .map(|code| code.id())
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn what_is_told_of_one_finding_is_parted_from_the_rest() {
    let told = "a.toml:1:1  feil  noe [bad-id]\n   1 | a\n   Rett.\nb.toml  råd  noe som er så langt at det\n   går over [more]\n   Les.\n";
    assert_eq!(block(told, Code::BadId).as_deref(), Some("a.toml:1:1  feil  noe [bad-id]\n   1 | a\n   Rett."));
    let more = "b.toml  råd  noe som er så langt at det\n   går over [more]\n   Les.";
    assert_eq!(block(told, Code::More).as_deref(), Some(more));
    assert_eq!(block(told, Code::Empty), None);
}
