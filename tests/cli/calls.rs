//! Wrong usage: told in the person's language on stderr, nothing on stdout, exit 2.

use super::harness::{Home, Ran, snapshot};

fn refused(arguments: &[&str], locale: &str) -> String {
    let home = Home::new();
    let Ran { code, out, err } = home.run_in(locale, arguments);
    assert_eq!((code, out.as_str()), (Some(2), ""), "{arguments:?}: {err}");
    assert!(!err.contains("error:") && !err.contains("Usage"), "{err}");
    assert_eq!(home.everything(), Vec::<std::path::PathBuf>::new(), "nothing is written: {arguments:?}");
    err
}

#[test]
fn each_slip_is_told_with_a_way_on() {
    let slips: [&[&str]; 16] = [
        &["--farge"],
        &["--theme", "rosa"],
        &["--theme"],
        &["--lang", "sv"],
        &["--code"],
        &["--code", "hei", "på", "deg"],
        &["--code", "a b c d e"],
        &["Mobil SMS"],
        &["check", "--format", "xml"],
        &["check", "no-such-file.toml"],
        &["completions"],
        &["completions", "cmd"],
        &["lessons", "--json=ja"],
        &["mobil-sms", "mobil-skjerm"],
        &["--plain", "lessons"],
        &["--lessons", "kurs", "check"],
    ];
    let mut told = String::new();
    for locale in ["nb_NO.UTF-8", "nn_NO.UTF-8", "en_GB.UTF-8"] {
        for slip in slips {
            told += &[&locale[..2], " $ tastetrykk ", &slip.join(" "), "\n", &refused(slip, locale), "\n"].concat();
        }
    }
    snapshot("slips", &told);
}

#[test]
fn a_code_that_is_almost_right_is_asked_about_and_not_opened() {
    use tastetrykk::learner::LearnerCode;
    let code = LearnerCode::from_random(&[7; 8]).to_string();
    let (first, rest) = code.split_at(1);
    let slip = format!("{}{rest}", if first == "x" { "z" } else { "x" });
    let told = refused(&["--code", &slip], "nb_NO.UTF-8");
    assert!(told.contains(&code), "{told}");
}
