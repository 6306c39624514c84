//! The commands as a person meets them.
#![expect(clippy::disallowed_methods, reason = "a test of a real process reads and writes files")]

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// What a run came to.
struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

/// Runs the program in `folder`, with this to read.
fn run(folder: &Path, arguments: &[&str], input: &str) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tastetrykk"));
    command.current_dir(folder).args(arguments).env_clear();
    command.env("HOME", folder).env("XDG_CONFIG_HOME", folder.join("config"));
    // What one test has had proved, no other has to prove again.
    command.env("XDG_CACHE_HOME", concat!(env!("CARGO_TARGET_TMPDIR"), "/cache"));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it starts");
    // Whoever needs no answers may be gone.
    let _ = child.stdin.take().expect("piped").write_all(input.as_bytes());
    let output = child.wait_with_output().expect("it ends");
    let text = |bytes| String::from_utf8(bytes).expect("text");
    Ran { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

fn read(folder: &Path, path: &str) -> String {
    fs::read_to_string(folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("text")).collect();
    names.sort();
    names
}

#[test]
fn enter_all_the_way_makes_a_lesson_that_passes() {
    let dir = tempfile::tempdir().expect("a folder");
    let made = run(dir.path(), &["new"], &"\n".repeat(7));
    assert_eq!((made.code, made.err.as_str()), (Some(0), ""), "{}", made.out);
    assert_eq!(made.out.matches("\n> ").count(), 7);
    assert!(
        made.out
            .ends_with("  tastetrykk preview svare-pa-en-melding.toml\n  tastetrykk check svare-pa-en-melding.toml\n")
    );
    for path in ["svare-pa-en-melding.toml", "svare-pa-en-melding.nn.toml"] {
        let checked = run(dir.path(), &["check", path, "--format", "json"], "");
        assert_eq!(checked.code, Some(0), "{path}");
        // That nobody has read it yet is true.
        let codes: Vec<&str> = checked.out.lines().filter(|line| line.contains("\"code\"")).collect();
        assert!(codes.iter().all(|code| code.contains("not-reviewed")), "{path}: {}", checked.out);
    }
    // The name is taken now.
    let again = run(dir.path(), &["new", "--yes"], "");
    assert_eq!(again.code, Some(0));
    assert!(again.err.contains("svare-pa-en-melding-2.toml"), "{}", again.err);
    assert!(names(dir.path()).contains(&"svare-pa-en-melding-2.nn.toml".to_owned()));
}

#[test]
fn answers_are_explained_asked_for_again_and_used() {
    let dir = tempfile::tempdir().expect("a folder");
    let input =
        "nb\n?\n99\n7\nSe hullet i veien\nSjå holet i vegen\nDu kan melde fra om et hull.\n\nminside\nlenge\n12\n";
    let made = run(dir.path(), &["new", "lesson", "--folder", "mine"], input);
    assert_eq!((made.code, made.err.as_str()), (Some(0), ""), "{}", made.out);
    assert!(made.out.contains("Deltakeren øver på en telefon") && made.out.contains("Skriv et tall fra 1 til 120."));
    let main = read(dir.path(), "mine/se-hullet-i-veien.toml");
    for line in ["title = \"Se hullet i veien\"", "module = \"minside\"", "minutes = 12", "page = \"min-side\""] {
        assert!(main.contains(line), "{line}\n{main}");
    }
    let nynorsk = read(dir.path(), "mine/se-hullet-i-veien.nn.toml");
    assert!(
        nynorsk.contains("title = \"Sjå holet i vegen\"") && nynorsk.contains("# OVERSETT: Du kan melde"),
        "{nynorsk}"
    );
}

#[test]
fn what_people_copy_and_what_they_call_things_will_do() {
    let dir = tempfile::tempdir().expect("a folder");
    let copied = ["https:", "//ulvik.example/"].concat();
    let made = run(dir.path(), &["new", "profile"], &format!("\nUlvik\n\nulvik\n{copied}\n\n\n"));
    assert_eq!((made.code, made.err.as_str()), (Some(0), ""), "{}", made.out);
    assert!(made.out.contains("er ikke en nettadresse. Skriv den slik: fjordvik.kommune.no."), "{}", made.out);
    assert!(read(dir.path(), "profiles/ulvik.toml").contains("\"ulvik.example\""));
    // A file is in the way of the folder.
    fs::write(dir.path().join("mine"), "").expect("written");
    let made = run(dir.path(), &["new", "--yes", "--folder", "mine"], "");
    assert_eq!((made.code, made.err.trim_end()), (Some(1), "Det gikk ikke: Noe som skulle være en mappe, er en fil."));
    let made = run(dir.path(), &["new", "leksjon"], "");
    assert!(made.err.starts_with("«leksjon» passer ikke her. Velg blant: lesson, "), "{}", made.err);
}

#[test]
fn nothing_is_written_when_the_answers_end() {
    let dir = tempfile::tempdir().expect("a folder");
    for answers in 0..7 {
        let made = run(dir.path(), &["new"], &"\n".repeat(answers));
        assert_eq!(made.code, Some(1));
        assert!(made.err.contains("Ingenting er skrevet."), "{}", made.err);
        assert_eq!(names(dir.path()), Vec::<String>::new());
    }
}

#[test]
fn a_flag_that_cannot_be_is_told() {
    let dir = tempfile::tempdir().expect("a folder");
    for (flag, value) in [
        ("--title", ""),
        ("--title", "!"),
        ("--minutes", "0"),
        ("--start", "taket"),
        ("--done", "sak-apnet"),
        ("--id", "Å"),
        ("--id", "mobil-sms"),
        ("--module", "x"),
    ] {
        let made = run(
            dir.path(),
            &["new", "--yes", flag, value, "--start=phone-home"][..if flag == "--start" { 4 } else { 5 }],
            "",
        );
        assert_eq!(made.code, Some(2), "{flag} {value}: {}", made.err);
        assert_eq!(names(dir.path()), Vec::<String>::new());
    }
}

#[test]
fn the_other_kinds_are_made_and_checked() {
    let dir = tempfile::tempdir().expect("a folder");
    let made = |arguments: &[&str]| {
        let ran = run(dir.path(), arguments, "");
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{arguments:?}");
        ran.out
    };
    let out = made(&["new", "application", "--yes", "--title", "Hjelp i hagen", "--title-other", "Hjelp i hagen"]);
    assert!(out.contains("form = \"hjelp-i-hagen\""));
    let out = made(&["new", "app", "--yes", "--title", "Timebok", "--title-other", "Timebok", "--language", "nn"]);
    assert!(out.contains("app = \"timebok\""));
    let out = made(&["new", "plan", "--yes", "--title", "Kveldskurs", "--title-other", "Kveldskurs"]);
    assert!(out.contains("check") && out.contains("tastetrykk lessons"), "{out}");
    made(&["new", "profile", "--yes", "--title", "Ulvik", "--phone", "000 00 777"]);
    for path in [
        "applications/hjelp-i-hagen.toml",
        "apps/timebok.toml",
        "apps/timebok.nb.toml",
        "plans/kveldskurs.toml",
        "plans/kveldskurs.nn.toml",
        "profiles/ulvik.toml",
    ] {
        let checked = run(dir.path(), &["check", path], "");
        assert_eq!(checked.code, Some(0), "{path}: {}", checked.out);
        assert!(path.starts_with("profiles") || checked.out == "Ingen feil.\n", "{path}: {}", checked.out);
    }
    let bad = run(dir.path(), &["new", "profile", "--yes", "--title", "Vik", "--phone", "1"], "");
    assert_eq!(bad.code, Some(2));
}

#[test]
fn a_translation_is_filled_and_done() {
    let dir = tempfile::tempdir().expect("a folder");
    assert_eq!(run(dir.path(), &["new", "--yes"], "").code, Some(0));
    let path = "svare-pa-en-melding.nn.toml";
    let whole = read(dir.path(), path);
    let translate = |arguments: &[&str]| {
        let ran = run(dir.path(), &[&["translate", "svare-pa-en-melding"], arguments].concat(), "");
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{arguments:?}");
        ran.out
    };
    assert!(translate(&["nn"]).starts_with("svare-pa-en-melding.nn.toml er som den skal være."));
    fs::write(dir.path().join(path), whole.replace("question = ", "# question = ")).expect("written");
    assert!(translate(&["nn", "--dry-run"]).contains("Ingenting er endret."));
    assert!(read(dir.path(), path).contains("# question = "));
    assert!(translate(&["nn"]).contains("Én tekst venter på deg."));
    assert!(read(dir.path(), path).contains("# OVERSETT: Hva ser du på før du sender en melding?\nquestion = "));
    assert!(translate(&["nn", "--done"]).contains("Ingen tekst venter på deg."));
    // The original's own words are still there: that is told, with the line.
    fs::write(dir.path().join(path), whole.replace("question = ", "# question = ")).expect("written");
    assert!(translate(&["nn"]).contains("\n  tastetrykk check svare-pa-en-melding.nn.toml\n"));
    let line = read(dir.path(), path).lines().position(|line| line.starts_with("question = ")).expect("there");
    let done = translate(&["nn", "--done"]);
    // The mark above it is gone.
    assert!(done.contains(&format!("ord for ord: linje {line}. ")), "{done}");
    assert!(!read(dir.path(), path).contains("# OVERSETT:"));
    let english = translate(&["en"]);
    assert!(english.contains("tekster venter på deg."), "{english}");
    assert_eq!(run(dir.path(), &["translate", "svare-pa-en-melding", "nb"], "").code, Some(2));
    assert_eq!(run(dir.path(), &["translate", "finnes-ikke", "nn"], "").code, Some(2));
}

#[test]
fn what_is_mended_is_shown_and_a_dry_run_only_shows() {
    let dir = tempfile::tempdir().expect("a folder");
    assert_eq!(run(dir.path(), &["new", "--yes"], "").code, Some(0));
    let path = "svare-pa-en-melding.toml";
    let good = read(dir.path(), path);
    let bad =
        good.replace("title = \"", "titel = “").replace("melding\"\ngoal", "melding”\ngoal").replace('\n', "\r\n");
    fs::write(dir.path().join(path), &bad).expect("written");
    let shown = run(dir.path(), &["check", "--fix", "--dry-run", path], "");
    assert!(shown.out.contains("   - titel = “Svare på en melding”\n   + "), "{}", shown.out);
    assert_eq!((shown.code, read(dir.path(), path)), (Some(1), bad));
    let mended = run(dir.path(), &["check", "--fix", "."], "");
    assert_eq!(mended.code, Some(0), "{}", mended.out);
    assert!(mended.out.contains("i én fil.\n") && mended.out.contains("0 feil og ett råd."), "{}", mended.out);
    assert_eq!(read(dir.path(), path), good);
}

#[test]
fn what_is_made_names_a_schema_that_is_there() {
    for (kind, folder) in
        [("lesson", ""), ("application", "applications"), ("app", "apps"), ("plan", "plans"), ("profile", "profiles")]
    {
        let dir = tempfile::tempdir().expect("a folder");
        let made = run(dir.path(), &["new", kind, "--yes", "--title", "Boka i Ulvik"], "");
        assert_eq!(made.code, Some(0), "{kind}: {}", made.err);
        let folder = dir.path().join(folder);
        let main = names(&folder).into_iter().find(|name| name.split('.').skip(1).eq(["toml"]));
        let text = read(&folder, &main.expect("a file"));
        let named =
            text.lines().next().and_then(|line| line.strip_prefix("#:schema ")).expect("the first line names it");
        let schema = fs::read_to_string(folder.join(named)).unwrap_or_else(|error| panic!("{kind}: {error}"));
        let schema: serde_json::Value = serde_json::from_str(&schema).expect("JSON");
        assert!(schema["properties"].is_object(), "{kind}");
    }
}

#[test]
fn a_translation_names_a_schema_that_takes_it() {
    for (kind, folder, up) in [("lesson", "", "."), ("application", "applications", ".."), ("plan", "plans", "..")] {
        let dir = tempfile::tempdir().expect("a folder");
        let made = run(dir.path(), &["new", kind, "--yes", "--title", "Boka i Ulvik"], "");
        assert_eq!(made.code, Some(0), "{kind}: {}", made.err);
        let files = names(&dir.path().join(folder));
        let main = files.iter().find(|name| name.split('.').skip(1).eq(["toml"])).expect("a file");
        let path = if folder.is_empty() { main.clone() } else { format!("{folder}/{main}") };
        assert_eq!(run(dir.path(), &["translate", &path, "en"], "").code, Some(0));
        let schema = fs::read_to_string(dir.path().join(format!(".tastetrykk/{kind}-translation.schema.json")));
        let schema: serde_json::Value = serde_json::from_str(&schema.expect("a schema")).expect("JSON");
        assert!(schema["properties"]["from"].is_object(), "{kind}");
        for lang in ["nn", "en"] {
            let text = read(dir.path(), &path.replace(".toml", &format!(".{lang}.toml")));
            let named = format!("#:schema {up}/.tastetrykk/{kind}-translation.schema.json\n");
            assert!(text.starts_with(&named), "{text}");
        }
    }
}
