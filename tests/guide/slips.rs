//! A slip for each finding, and what is told about it: what the pages of the findings show.

use std::sync::OnceLock;

use tastetrykk::author::guide::pages::Slip;
use tastetrykk::diagnostic::{Code, Finding};
use tastetrykk::vocabulary::Lang;

use crate::folder::{Folder, told};
use crate::table::{
    APPLICATIONS, APPS, COURSE, FITS, KEYS, KINDS, LANGUAGES, LESSON, MAILS, MARKUP, NYNORSK, ON_DEVICES, PROFILES,
    SCENES, SERVICES, SETTINGS, Slip as Changed, TALKS, VALUES, WEBS, WORLD, WRITING,
};

/// The longest that is shown of what is right, in lines.
const MOST_LINES: usize = 8;

/// A folder with a slip, and what stood there before.
struct Made {
    right: Option<String>,
    findings: Vec<Finding>,
}

/// Slips that change one thing, and the folders that they are made in.
const LISTS: [(fn() -> Folder, &[Changed]); 18] = [
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
];

/// The whole lines of `text` in which `old` stands, if they are few.
fn lines_around(text: &str, old: &str) -> Option<String> {
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
        changed.chain(others).collect()
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
    ];
    let mut found: Vec<Vec<Finding>> = folders.map(|folder| folder.catalogue().check()).into();
    found.push(Folder::good().catalogue().open("svaer").expect_err("there is none"));
    found
}

/// A slip of this kind, told in `lang`.
pub(super) fn slip(code: Code, lang: Lang) -> Option<Slip> {
    made().iter().find_map(|made| {
        let finding = made.findings.iter().find(|finding| finding.code == code)?;
        Some(Slip { right: made.right.clone(), told: told(std::slice::from_ref(finding), lang) })
    })
}

/// Findings that no slip here has, and where their examples are.
const WITHOUT: [Code; 0] = [];

#[test]
fn every_finding_has_an_example() {
    let missing: Vec<&str> = Code::ALL
        .iter()
        .filter(|code| slip(**code, Lang::Nb).is_none() && !WITHOUT.contains(code))
        .map(|code| code.id())
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}
