//! Settings from files and the environment: what is in force, and what is told about slips.

use super::harness::{Home, Ran, run};

/// A person's own file, with a slip in the second line.
const OWN: &str = "language = \"nn\"\ntehme = \"light\"\n[kiosk]\nidle-minutes = 3\n";

fn home() -> Home {
    let home = Home::new();
    home.write(".config/tastetrykk/config.toml", OWN);
    home
}

#[test]
fn what_is_in_force_is_listed_with_who_said_it_and_can_be_read_again() {
    let home = home();
    let mut command = home.command(&["settings"]);
    let Ran { code, out, err } = run(command.env("TASTETRYKK_THEME", "contrast"), "");
    assert_eq!(code, Some(1), "there is a slip");
    assert!(err.contains("config.toml:2:1") && err.contains("«theme»"), "with its place and a mend: {err}");
    let line = |key: &str| out.lines().find(|line| line.starts_with(key)).expect(key);
    assert!(line("language").starts_with("language = \"nn\" ") && line("language").ends_with("config.toml"), "{out}");
    assert!(line("theme = \"contrast\"").ends_with("miljøvariabel"), "{out}");
    assert!(line("mouse = true").ends_with("standard"), "{out}");
    assert!(line("kiosk.idle-minutes = 3").ends_with("config.toml"), "{out}");
    // What is listed is a settings file without a slip, and says the same.
    let other = Home::new();
    other.write(".config/tastetrykk/config.toml", &out);
    let again = other.run(&["settings"]);
    assert_eq!((again.code, again.err.as_str()), (Some(0), ""), "{out}");
    let values = |text: &str| {
        text.lines().map(|line| line.split("   #").next().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    let told = |text: &str| values(text).into_iter().filter(|line| line.contains(" = ")).collect::<Vec<_>>();
    assert_eq!(told(&again.out), told(&out));
}

#[test]
fn what_is_set_for_once_is_listed_as_such() {
    let home = home();
    let Ran { out, .. } = home.run(&["settings", "--lessons", "kurs", "--theme", "light", "--kiosk", "--no-mouse"]);
    let line = |key: &str| out.lines().find(|line| line.starts_with(key)).expect(key);
    for asked in ["lessons = \"kurs\"", "theme = \"light\"", "kiosk.on = true", "mouse = false"] {
        assert!(line(asked).ends_with("# kommandolinja"), "{asked}: {out}");
    }
    assert!(line("language = \"nn\"").ends_with("config.toml"), "{out}");
    let asked = home.run(&["settings", "--lang", "nb"]);
    assert!(asked.out.contains("language = \"nb\""), "{}", asked.out);
    let refused = home.run(&["settings", "sms"]);
    assert_eq!(refused.code, Some(2), "a lesson is no setting: {refused:?}");
}

#[test]
fn a_slip_is_told_and_the_rest_counts() {
    let home = home();
    let Ran { code, out, err } = home.answer(&[], "");
    assert_eq!(code, Some(0));
    assert!(out.starts_with("Linjemodus: tal + Enter."), "nynorsk: {out}");
    assert!(err.contains("config.toml:2:1") && err.contains("ukjend nøkkel"), "{err}");
    assert!(err.lines().all(|line| line.chars().count() <= 78), "{err}");
    let lessons = home.run(&["lessons"]);
    assert_eq!(lessons.code, Some(0));
    assert!(lessons.err.contains("config.toml:2:1") && !lessons.out.contains("config"), "data stays data");
    let completions = home.run(&["completions", "bash"]);
    assert_eq!(completions.err, "", "a shell that starts is not disturbed");
}

#[test]
fn the_command_line_wins_over_the_environment_and_that_over_the_file() {
    let home = home();
    let first = |command: &mut std::process::Command| run(command, "").out.lines().next().map(str::to_owned);
    let said = |line: &str| Some(line.to_owned());
    assert_eq!(first(&mut home.command(&[])), said("Linjemodus: tal + Enter."));
    let mut command = home.command(&[]);
    assert_eq!(first(command.env("TASTETRYKK_LANG", "en")), said("Line mode: number + Enter."));
    let mut command = home.command(&["--lang", "nb"]);
    assert_eq!(first(command.env("TASTETRYKK_LANG", "en")), said("Linjemodus: tall + Enter."));
}

#[test]
fn folders_are_beside_the_file_that_names_them() {
    let home = Home::new();
    home.write(".config/tastetrykk/config.toml", "data = \"../kept\"\n");
    home.answer(&[], "1\n1\n");
    let kept = home.path().join(".config/kept");
    assert!(kept.join("learners").is_dir() && kept.join("current").is_file(), "{:?}", home.everything());
}

#[test]
fn files_that_are_no_files_are_told_and_never_waited_for() {
    for bytes in [&b"\xff\xfe"[..], b"\0\0", b"[[[", "\u{feff}theme = \"\u{1b}[31m\"".as_bytes()] {
        let home = Home::new();
        home.write(".config/tastetrykk/config.toml", bytes);
        let Ran { code, out, err } = home.answer(&[], "");
        assert_eq!(code, Some(0), "{err}");
        assert!(out.starts_with("Linjemodus") && err.contains("config.toml"), "{err}");
        assert!(!err.contains(super::harness::steers), "{err:?}");
    }
    let home = Home::new();
    std::fs::create_dir_all(home.path().join(".config/tastetrykk/config.toml")).expect("a folder");
    let ran = home.answer(&[], "");
    assert!(ran.code == Some(0) && ran.err.contains("kan ikke leses"), "{ran:?}");
}

#[test]
fn on_a_shared_machine_nothing_tells_who_was_there_last() {
    let home = Home::new();
    home.write(".config/tastetrykk/config.toml", "kiosk.on = true\n");
    let first = home.answer(&["--data", "kept"], "1\n1\n");
    assert!(first.out.contains("Kort: "), "{}", first.out);
    let names: Vec<String> = home.everything().iter().map(|path| path.display().to_string()).collect();
    assert!(!names.iter().any(|name| name.ends_with("current")), "{names:?}");
    let second = home.answer(&["--data", "kept"], "");
    assert!(!second.out.contains("Fortsett der du slapp"), "{}", second.out);
}
