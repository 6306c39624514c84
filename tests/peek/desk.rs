//! The desk: findings, steps, help, and its keys, which never collide with the lesson's.

use tastetrykk::author::preview::{Event, Keys, Side, Standing};

use super::story::Story;
use crate::folder::Folder;

const MAIN: &str = "svare.toml";

const NYNORSK: &str = "svare.nn.toml";

/// A fault and two pieces of advice, all in the translation: a text that is missing in a question, and two
/// that are older than the text that they translate, at the top and in the last step.
fn faulty() -> Folder {
    Folder::good()
        .slip(NYNORSK, "question = \"Kva ser du på før du sender?\"\n", "")
        .slip(NYNORSK, "from = \"9de78350\"", "from = \"00000000\"")
        .slip(NYNORSK, "from = \"06c06a51\"", "from = \"00000000\"")
}

#[test]
fn without_findings_it_says_so() {
    let mut story = Story::good();
    assert!(story.shows("Ingen feil. Ingen råd."));
    story.keys("<C-o> <Down> <Enter> <Up>");
    assert!(story.shows("Ingen feil. Ingen råd."));
    assert_eq!(story.preview.state().standing, Standing::Whole);
}

#[test]
fn findings_stand_beside_the_lesson_and_enter_leads_to_their_step() {
    let mut story = Story::of(faulty(), MAIN, (140, 40));
    story.picture("at first");
    story.keys("<C-o>");
    story.words("the desk has the keys");
    story.keys("<Down> <Down>");
    let told = story.preview.state().finding().expect("a warning").clone();
    assert_eq!(told.step.as_ref().map(ToString::to_string).as_deref(), Some("egen"));
    assert!(story.shows("Enter: gå til steget «egen»"));
    story.words("the last one");
    story.keys("<Enter>");
    assert_eq!(story.step(), "egen");
    assert!(story.shows("Prøv på din eigen telefon"), "in the language that it is about");
    story.keys("<Up> <Enter>");
    assert!(story.shows("Dette står ikke i noe steg"));
    story.keys("<Up> <Enter>");
    assert_eq!(story.step(), "husker-du");
    insta::assert_snapshot!("findings", story.told());
}

#[test]
fn the_chosen_finding_stays_chosen_over_a_save() {
    let mut story = Story::of(faulty(), MAIN, (140, 40));
    story.keys("<C-o> <Down> <Down>");
    let step = |story: &Story| story.preview.state().finding().expect("chosen").step.clone();
    let chosen = step(&story);
    let again = "question = \"Kva ser du på før du sender?\"\n";
    story.save(|folder| folder.slip(NYNORSK, "option.navnet", &format!("{again}option.navnet")));
    assert_eq!(step(&story), chosen);
    assert!(story.shows("0 feil, 2 råd"));
}

#[test]
fn a_fault_that_a_save_brings_is_chosen_before_the_advice_that_was() {
    let folder = Folder::good().slip(NYNORSK, "from = \"06c06a51\"", "from = \"00000000\"");
    let mut story = Story::of(folder, MAIN, (140, 40));
    let is_fault = |story: &Story| story.preview.state().finding().expect("chosen").is_fault();
    assert!(!is_fault(&story));
    story.save(|folder| folder.slip(NYNORSK, "question = \"Kva ser du på før du sender?\"\n", ""));
    assert!(is_fault(&story) && story.shows("1 feil, 1 råd"));
    // Whoever then reads the advice goes on reading it.
    story.keys("<C-o> <Down>");
    story.save(|folder| folder.slip(NYNORSK, "from = \"9de78350\"", "from = \"00000000\""));
    assert!(!is_fault(&story) && story.shows("1 feil, 2 råd"));
}

#[test]
fn in_a_small_terminal_the_two_take_turns() {
    let mut story = Story::of(faulty(), MAIN, (80, 24));
    assert!(story.shows("1 feil, 2 råd") && story.shows("Ctrl-O"));
    assert!(story.shows("En melding er kort"));
    story.picture("the lesson at 80×24");
    story.keys("<C-o>");
    assert!(!story.shows("En melding er kort") && story.shows("[translation-missing]"));
    story.picture("the desk at 80×24");
    story.keys("<Tab>");
    assert!(story.shows("En melding er kort"), "the other side, with the desk's keys");
    assert_eq!(story.preview.state().keys, Keys::Desk);
    story.keys("<Tab> <Down> <Down> <Enter>");
    assert_eq!((story.step().as_str(), story.preview.state().side), ("egen", Side::Lesson));
    story.keys("<C-o>");
    assert_eq!(story.preview.state().keys, Keys::Lesson);
    insta::assert_snapshot!("turns", story.told());
}

#[test]
fn the_lesson_has_every_key_but_the_desks_own() {
    let mut story = Story::good();
    story.keys("<Enter> 3 s t g b v m f l r q n");
    assert!(story.shows("stgbvmflrqn"), "letters are written");
    assert_eq!(story.preview.state().keys, Keys::Lesson);
    story.keys("<F12>");
    assert!(story.preview.front().app().view.keyboard != tastetrykk::app::View::default().keyboard, "its own keyboard");
    story.keys("<C-o>");
    assert_eq!(story.preview.state().keys, Keys::Desk);
    story.keys("x y 5 <F12> <Esc>");
    assert!(story.shows("stgbvmflrqn"), "nothing of it reached the lesson");
    assert_eq!(story.preview.state().keys, Keys::Lesson);
}

#[test]
fn one_goes_through_the_steps_by_key_and_by_list() {
    let mut story = Story::good();
    story.keys("<C-o> n n");
    assert_eq!(story.step(), "husker-du");
    story.keys("n n n");
    assert_eq!(story.step(), "egen", "the last one is the last");
    story.keys("t");
    assert_eq!(story.step(), "husker-du");
    story.keys("g");
    assert!(story.shows("Stegene i leksjonen") && story.shows("du er her"));
    story.words("the steps");
    story.keys("<Up> <Enter>");
    assert_eq!(story.step(), "svar");
    // The step from its beginning: what was done in it is undone.
    story.keys("<C-o> 1 <Enter>");
    assert!(story.shows("Nå vet Marit at du kommer."));
    story.keys("<C-o> b");
    assert!(!story.shows("Nå vet Marit at du kommer.") && story.step() == "svar");
    insta::assert_snapshot!("steps", story.told());
}

#[test]
fn what_waits_for_a_translator_is_told_once() {
    let waiting = Folder::good().slip(NYNORSK, "title = ", "# OVERSETT: Svare på en melding\ntitle = ").slip(
        NYNORSK,
        "question = ",
        "# OVERSETT: Hva ser du på?\nquestion = ",
    );
    let mut story = Story::of(waiting, MAIN, (140, 40));
    assert!(story.shows("0 feil, 2 råd") && story.shows("Det samme ett sted til, på linje"));
    story.keys("<C-o>");
    let told = story.rows().join("\n");
    assert_eq!(told.matches("venter på en oversetter").count(), 1, "{told}");
}

#[test]
fn the_guides_page_of_a_finding_stands_in_the_frame() {
    for room in [(140, 40), (80, 24)] {
        let mut story = Story::of(faulty(), MAIN, room);
        story.keys("<C-o> i");
        assert!(story.shows("Hvorfor det betyr noe") && story.shows("Esc: tilbake til funnene"), "{room:?}");
        story.keys("<Down> <Down> <Esc>");
        assert!(story.shows("[translation-missing]") && !story.shows("Hvorfor det betyr noe"), "{room:?}");
        assert_eq!(story.preview.state().keys, Keys::Desk);
    }
}

#[test]
fn help_lists_the_desks_keys() {
    let mut story = Story::good();
    story.keys("<C-o> <F1>");
    for key in ["Ctrl-O", "størrelse", "alle steg", "les på nytt", "avslutt"] {
        assert!(story.shows(key), "{key}");
    }
    story.words("help");
    story.keys("<Esc>");
    assert!(story.shows("Ingen feil. Ingen råd."));
    assert_eq!(story.preview.state().keys, Keys::Desk, "the first Esc closes the help");
    story.keys("<Esc>");
    assert_eq!(story.preview.state().keys, Keys::Lesson);
    insta::assert_snapshot!("help", story.told());
}

#[test]
fn the_mouse_works_in_the_lesson_and_at_the_desk() {
    let mut story = Story::of(faulty(), MAIN, (140, 40));
    story.keys("<click:Neste>");
    assert_eq!(story.step(), "svar");
    story.keys("<click:Ja,_jeg_kommer.> <click:Send>");
    assert!(story.shows("Nå vet Marit at du kommer."));
    story.keys("<click:svare.nn.toml:2:>");
    assert_eq!((story.preview.state().chosen, story.preview.state().keys), (1, Keys::Desk));
    story.keys("<click:[translation-missing]> <click:Enter:_gå_til>");
    assert_eq!(story.step(), "husker-du");
    story.keys("<click:størrelse>");
    assert!(story.shows("60×18"));
    story.keys("<click:avslutt>");
    assert!(story.ended);
}

#[test]
fn where_nobody_tells_of_saves_one_reads_by_a_key() {
    let mut story = Story::good();
    story.handle(Event::Unwatched);
    story.keys("<C-o>");
    assert!(story.shows("Her får vi ikke vite når du lagrer. Trykk R"));
    story.folder = std::mem::take(&mut story.folder).slip(MAIN, "En melding er **kort**.", "En melding er **stutt**.");
    story.keys("r");
    assert!(story.shows("En melding er stutt"));
}

#[test]
fn the_learners_program_ends_and_begins_again_and_nothing_is_kept() {
    let mut story = Story::good();
    story.keys("<Enter> <Esc>");
    let asked = story.rows().join("\n");
    story.keys("<Esc> <Esc>");
    assert!(!asked.is_empty() && !story.ended);
    story.keys("<C-c>");
    assert!(story.ended, "Ctrl-C ends the preview");
}

#[test]
fn the_end_of_a_lesson_can_be_seen() {
    let mut story = Story::good();
    story.keys("<C-o> n n n <C-o> <Down> <Down> <Enter>");
    assert_eq!(story.preview.step_now(), None, "{}", story.rows().join("\n"));
    story.save(|folder| folder.slip(MAIN, "Åpne Meldinger.", "Åpne Meldinger først."));
    assert!(story.shows("Åpne Meldinger først."), "and stays over a save: {}", story.rows().join("\n"));
    story.keys("<C-o> t");
    assert_eq!(story.step(), "egen");
}
