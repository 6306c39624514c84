//! Help, version and completions, in each language.

use tastetrykk::app::Theme;

use super::harness::{Home, Ran, snapshot};

const LANGUAGES: [(&str, &str); 3] = [("nb", "nb_NO.UTF-8"), ("nn", "nn_NO.UTF-8"), ("en", "en_GB.UTF-8")];

/// Every command; the first is the program itself.
const COMMANDS: [&str; 13] = [
    "",
    "learn",
    "host",
    "join",
    "lessons",
    "new",
    "check",
    "translate",
    "profile",
    "settings",
    "forget",
    "completions",
    "man",
];

fn help(locale: &str, command: &str) -> String {
    let arguments: Vec<&str> = [command, "--help"].into_iter().filter(|argument| !argument.is_empty()).collect();
    let Ran { code, out, err } = Home::new().run_in(locale, &arguments);
    assert_eq!((code, err.as_str()), (Some(0), ""));
    out
}

#[test]
fn help_in_each_language() {
    for (lang, locale) in LANGUAGES {
        let all: Vec<String> = COMMANDS.iter().map(|command| help(locale, command)).collect();
        snapshot(&format!("help-{lang}"), &all.join("\n———\n\n"));
    }
}

#[test]
fn help_is_in_the_persons_own_words_and_fits_a_terminal() {
    for (_, locale) in LANGUAGES {
        for command in COMMANDS {
            let text = help(locale, command);
            for leftover in ["OPTIONS", "COMMAND", "default:", "possible values", "PATH", "DIR", "WORDS", "LESSON"] {
                assert!(!text.contains(leftover), "{leftover} in\n{text}");
            }
            for line in text.lines() {
                assert!(line.chars().count() <= 80, "{line}");
            }
        }
    }
}

#[test]
fn help_names_each_word_that_can_be_chosen() {
    for (_, locale) in LANGUAGES {
        let learn = help(locale, "learn");
        let words = Theme::ALL.map(Theme::name).into_iter().chain(["auto", "always", "never", "nb", "nn", "en"]);
        for word in words {
            assert!(
                learn.contains(&format!("{word} "))
                    || learn.contains(&format!("{word},"))
                    || learn.contains(&format!(" {word}\n")),
                "{word} in\n{learn}"
            );
        }
        assert!(["human", "json"].iter().all(|word| help(locale, "check").contains(word)));
        let shells = help(locale, "completions");
        assert!(["bash", "elvish", "fish", "powershell", "zsh"].iter().all(|shell| shells.contains(shell)), "{shells}");
    }
}

#[test]
fn a_flag_and_a_variable_choose_the_language() {
    let home = Home::new();
    let nynorsk = help("nn_NO.UTF-8", "");
    assert_eq!(home.run(&["--lang", "nn", "--help"]).out, nynorsk);
    assert_eq!(home.run(&["--lang=nn", "--help"]).out, nynorsk);
    let mut command = home.command(&["--help"]);
    assert_eq!(super::harness::run(command.env("TASTETRYKK_LANG", "nn"), "").out, nynorsk);
    // Norwegian is what the course is in; a locale we do not have is no reason for another.
    for locale in ["C", "", "se_NO.UTF-8", "no_NO.ISO-8859-1"] {
        assert_eq!(help(locale, ""), help("nb_NO.UTF-8", ""), "{locale}");
    }
}

#[test]
fn the_version_is_the_packages() {
    let ran = Home::new().run(&["--version"]);
    assert_eq!(ran.out, format!("tastetrykk {}\n", env!("CARGO_PKG_VERSION")));
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert_eq!(Home::new().run(&["-V"]).out, ran.out);
}

#[test]
fn the_manual_page_is_made_of_the_help() {
    for (locale, about) in [("nb", "Vis manualsiden"), ("nn", "Vis manualsida"), ("en", "Print the manual")] {
        let ran = Home::new().run(&["man", "--lang", locale]);
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
        assert!(ran.out.starts_with(".ie") || ran.out.contains(".TH tastetrykk"), "{}", ran.out);
        for word in [about, "no\\-mouse", "lessons", "contrast"] {
            assert!(ran.out.contains(word), "«{word}» in {locale}:\n{}", ran.out);
        }
    }
}

#[test]
fn completions_know_the_commands_and_the_words() {
    for shell in ["bash", "zsh", "fish"] {
        let ran = Home::new().run(&["completions", shell]);
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
        for word in ["lessons", "completions", "--no-mouse", "contrast"] {
            // fish writes long options without their hyphens.
            assert!(ran.out.contains(word.trim_start_matches('-')), "{word} for {shell}");
        }
    }
}
