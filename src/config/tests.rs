//! What settings files and variables say, and what is told about slips in them.

use super::*;
use crate::locale::{Strings, findings};

fn read(text: &str) -> (Given, Vec<String>) {
    let (given, found) = read_file("config.toml", text.as_bytes());
    let place = |f: &Finding| format!("{}:{}:{} {}", f.file, f.line, f.column, f.code.id());
    (given, found.iter().map(place).collect())
}

#[test]
fn every_key_is_read_and_written_back_the_same() {
    let text = r#"
language = "nn"
theme = "contrast"
density = "compact"
mouse = false
large-targets = true
plain = true
color = "never"
lessons = "/srv/kurs"
profile = "/srv/ulvik.toml"
data = "/var/lib/tastetrykk"
shared = "/mnt/felles/tastetrykk"
retention-months = 6
[kiosk]
on = true
idle-minutes = 3
exit-key = "f12"
"#;
    let (given, found) = read(text);
    assert_eq!(found, [""; 0]);
    let Settings { language, theme, density, mouse, large_targets, kiosk, .. } = given.settings(Lang::Nn);
    assert_eq!((language, theme, density, mouse), (Lang::Nn, Theme::Contrast, Density::Compact, false));
    assert_eq!((large_targets, kiosk), (true, Some(Kiosk { idle_minutes: 3, exit: Key::F(12) })));
    // As the program lists it, it can be read again.
    let listed: Vec<String> = given.written().iter().map(|(key, value)| format!("{key} = {value}")).collect();
    assert_eq!(read(&listed.join("\n")), (given.clone(), Vec::new()));
    assert_eq!(given.written().len(), text.lines().filter(|line| line.contains('=')).count());
    // And so can each key as a variable.
    let name = |key: &str| {
        let key = if key == "kiosk.on" { "kiosk" } else { key };
        format!("{PREFIX}{}", key.to_uppercase().replace(['-', '.'], "_"))
    };
    let variables: Vec<(String, String)> =
        given.written().into_iter().map(|(key, value)| (name(key), value.trim_matches('"').to_owned())).collect();
    let said = read_variables(variables.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    assert_eq!(said, (given, Vec::new()));
}

#[test]
fn a_slip_is_told_with_its_place_and_the_rest_counts() {
    let (given, found) = read(concat!(
        "theme = \"drak\"\n",
        "tehme = \"light\"\n",
        "mouse = \"ja\"\n",
        "retention-months = 500\n",
        "density = \"compact\"\n",
        "kiosk.idle-minutes = 0\n",
        "kiosk.exit-key = \"ctrl-c\"\n",
        "kiosk.on = true\n",
    ));
    let wanted = [
        "config.toml:1:9 unknown-word",
        "config.toml:2:1 unknown-key",
        "config.toml:3:9 wrong-type",
        "config.toml:4:20 out-of-range",
        "config.toml:6:22 out-of-range",
        "config.toml:7:18 unknown-word",
    ];
    assert_eq!(found, wanted);
    assert_eq!(given, Given { density: Some(Density::Compact), kiosk: Some(true), ..Given::default() });
}

#[test]
fn a_slip_is_told_in_a_sentence() {
    let (_, found) = read_file("/etc/tastetrykk/config.toml", b"theme = \"drak\"\nkiosk = true\n");
    let strings = Strings::new(Lang::Nb);
    let told: String = found.iter().map(|finding| findings::human(finding, &strings)).collect();
    assert!(told.contains("/etc/tastetrykk/config.toml:1:9") && told.contains("Mente du «dark»?"), "{told}");
    assert!(told.contains("[kiosk]") && !told.contains("[step"), "{told}");
}

#[test]
fn toml_that_is_broken_leaves_what_can_be_read() {
    let (given, found) = read("theme = \"light\nmouse = false\n");
    assert_eq!(found, ["config.toml:1:9 unclosed-text"]);
    assert_eq!(given, Given { theme: Some(Theme::Light), mouse: Some(false), ..Given::default() });
}

#[test]
fn bytes_of_any_kind_are_told_and_never_more() {
    for bytes in [&b"\xff\xfe\x00"[..], b"\x00", b"[", b"a.b.c = 1", b"theme = 1e400", b"[[kiosk]]", &[b'['; 5000]] {
        let (given, found) = read_file("config.toml", bytes);
        assert_eq!(given, Given::default());
        assert!(!found.is_empty(), "{bytes:?}");
    }
}

#[test]
fn a_variable_that_is_nothing_is_told_by_its_name() {
    let (given, found) = read_variables([
        ("TASTETRYKK_TEHME", "light"),
        ("TASTETRYKK_THEME", "lihgt"),
        ("TASTETRYKK_LANG", "nn_NO.UTF-8"),
        ("TASTETRYKK_MOUSE", "off"),
        ("TASTETRYKK_DENSITY", ""),
        ("TASTETRYKK_DATA", "1"),
        ("TASTETRYKK_KIOSK", "\"\u{1b}[31m\n"),
        ("LANG", "en"),
    ]);
    let told: Vec<_> = found.iter().map(|f| (f.file.as_str(), f.code, f.excerpt.as_str())).collect();
    assert_eq!(
        told,
        [
            ("TASTETRYKK_TEHME", Code::UnknownKey, ""),
            ("TASTETRYKK_THEME", Code::UnknownWord, ""),
            ("TASTETRYKK_KIOSK", Code::WrongType, ""),
        ]
    );
    assert!(found[0].args.contains(&("near", "TASTETRYKK_THEME".to_owned())), "{:?}", found[0].args);
    let wanted = Given { language: Some(Lang::Nn), mouse: Some(false), data: Some("1".into()), ..Given::default() };
    assert_eq!(given, wanted);
}

#[test]
fn a_later_place_wins_key_by_key() {
    let machine = Given { theme: Some(Theme::Light), mouse: Some(false), ..Given::default() };
    let own = Given { theme: Some(Theme::Contrast), ..Given::default() };
    let both = own.over(machine);
    assert_eq!((both.theme, both.mouse, both.language), (Some(Theme::Contrast), Some(false), None));
}

#[test]
fn what_a_person_chose_is_put_in_and_everything_else_stays() {
    let text = "# mine\ntheme = \"dark\"   # for the evening\nfuture-key = { a = 1 }\n\n[kiosk]\non = false\n";
    let before = Settings::new(Lang::Nb);
    let after = Settings { theme: Theme::Light, large_targets: true, ..before };
    let new = rewritten(text, &before, &after).unwrap().unwrap();
    assert_eq!(
        new,
        "# mine\ntheme = \"light\"   # for the evening\nfuture-key = { a = 1 }\nlarge-targets = true\n\n[kiosk]\non = false\n"
    );
    assert_eq!(rewritten(&new, &after, &after), Ok(None), "nothing was changed");
    assert_eq!(rewritten("theme = ", &before, &after), Err(NotToml), "a broken file is left alone");
    let fresh = rewritten("", &before, &Settings { language: Lang::Nn, ..before }).unwrap().unwrap();
    assert_eq!(fresh, "language = \"nn\"\n");
}
