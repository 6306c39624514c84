//! The place is kept over a save, whatever was saved.

use tastetrykk::author::preview::{Standing, Wait};

use super::story::Story;
use crate::folder::Folder;

const MAIN: &str = "svare.toml";

/// At the task, with the answer chosen and not yet sent.
fn in_task() -> Story {
    let mut story = Story::good();
    story.keys("<Enter>");
    assert_eq!(story.step(), "svar");
    story.keys("1");
    assert!(story.shows("Ja, jeg kommer."));
    story
}

#[test]
fn a_save_shows_the_new_text_where_one_was() {
    let mut story = in_task();
    let before = story.preview.front().app().view.clone();
    story.save(|folder| folder.slip(MAIN, "Svar Marit at du kommer.", "Si ja til Marit."));
    assert_eq!(story.step(), "svar");
    assert!(story.shows("Si ja til Marit.") && !story.shows("Svar Marit at du kommer."));
    assert_eq!(story.preview.front().app().view, before, "the view is the same");
    assert!(story.shows("Lest på nytt."));
    // What was prepared is there still, and can be sent.
    story.keys("<Enter>");
    assert!(story.shows("Nå vet Marit at du kommer."));
}

#[test]
fn what_was_done_before_can_be_taken_back_after_a_save() {
    let mut story = in_task();
    story.keys("<Enter>");
    assert!(story.shows("Nå vet Marit at du kommer."));
    story.save(|folder| folder.slip(MAIN, "Nå vet Marit at du kommer.", "Nå vet Marit det."));
    assert!(story.shows("Nå vet Marit det."), "the task is done still");
    story.keys("a a a");
    assert_eq!(story.step(), "hvorfor", "back over the save, step by step");
}

#[test]
fn a_step_put_in_before_the_open_one_moves_nothing() {
    let mut story = in_task();
    let step = "[[step]]\nid = \"svar\"";
    let more = "[[step]]\nid = \"ny\"\nkind = \"read\"\ntext = \"Noe nytt.\"\n\n[[step]]\nid = \"svar\"";
    story.save(|folder| folder.slip(MAIN, step, more));
    assert_eq!(story.step(), "svar");
    assert!(story.shows("steg 3 av 5: svar"));
    story.keys("<Enter>");
    assert!(story.shows("Nå vet Marit at du kommer."), "what was chosen is chosen still");
}

#[test]
fn the_variant_stays_the_same() {
    let mut story = Story::good();
    story.keys("<Enter> <C-o> v");
    assert!(story.shows("Finn Marit i lista") && story.shows("variant 2 av 2"));
    let step = "[[step]]\nid = \"svar\"";
    let more = "[[step]]\nid = \"ny\"\nkind = \"read\"\ntext = \"Noe nytt.\"\n\n[[step]]\nid = \"svar\"";
    story.save(|folder| folder.slip(MAIN, step, more));
    assert!(story.shows("Finn Marit i lista") && story.shows("variant 2 av 2"));
}

#[test]
fn a_step_that_got_another_name_is_found_and_told() {
    let mut story = in_task();
    story.save(|folder| {
        folder.slip(MAIN, "id = \"svar\"", "id = \"svar-marit\"").without("svare.nn.toml").without("svare.en.toml")
    });
    assert_eq!(story.step(), "svar-marit");
    assert!(story.shows("Steget «svar» finnes ikke lenger. Du er i det nærmeste."));
    story.keys("<Down>");
    assert!(!story.shows("finnes ikke lenger"), "it was about the key before this one");
}

#[test]
fn a_step_that_was_taken_away_leads_to_the_one_after_it() {
    let mut story = in_task();
    story.save(|folder| {
        let text = folder.text(MAIN);
        let (start, end) =
            (text.find("[[step]]\nid = \"svar\"").unwrap(), text.find("[[step]]\nid = \"husker-du\"").unwrap());
        let text = format!("{}{}", &text[..start], &text[end..]);
        folder.with(MAIN, text).without("svare.nn.toml").without("svare.en.toml")
    });
    assert_eq!(story.step(), "husker-du");
    assert!(story.shows("Steget «svar» finnes ikke lenger."));
}

#[test]
fn what_is_being_written_stays() {
    let mut story = Story::good();
    story.keys("<Enter> 3 hei");
    assert!(story.shows("hei"));
    story.save(|folder| folder.slip(MAIN, "Svar Marit at du kommer.", "Si ja til Marit."));
    assert!(story.shows("hei") && story.shows("Si ja til Marit."));
    story.keys("!");
    assert!(story.shows("hei!"), "and is written on");
}

#[test]
fn a_broken_file_leaves_the_last_whole_lesson_dimmed_and_says_why() {
    let mut story = in_task();
    story.save(|folder| folder.slip(MAIN, "kind = \"practice\"", "kind = \"practise\""));
    assert_eq!(story.preview.state().standing, Standing::Broken);
    assert!(story.shows("Svar Marit at du kommer.") && story.shows("siste hele leksjon"));
    assert!(story.shows("[unknown-word]") && story.shows("Mente du «practice»?"));
    story.picture("broken at 140×40");
    // One can go on in it.
    story.keys("<Enter>");
    assert!(story.shows("Nå vet Marit at du kommer."));
    story.save(|folder| folder.slip(MAIN, "kind = \"practise\"", "kind = \"practice\""));
    assert_eq!(story.preview.state().standing, Standing::Whole);
    assert!(!story.shows("siste hele leksjon") && !story.shows("[unknown-word]"));
    assert!(story.shows("Nå vet Marit at du kommer."));
    story.words("mended");
    insta::assert_snapshot!("broken", story.told());
}

#[test]
fn a_lesson_that_was_never_whole_says_so_and_comes_when_it_is() {
    let folder = Folder::good().slip(MAIN, "format = 1", "format = \"1");
    let mut story = Story::of(folder, MAIN, (140, 40));
    assert!(story.shows("Leksjonen kan ikke vises før feilene er rettet."));
    story.keys("1 <Enter> <C-o> n t g b l s f <Esc>");
    story.save(|folder| folder.slip(MAIN, "format = \"1", "format = 1"));
    assert_eq!(story.step(), "hvorfor");
    assert!(story.shows("En melding er kort"));
}

#[test]
fn a_file_that_is_away_for_a_moment_is_not_told() {
    let mut story = in_task();
    let text = story.folder.text(MAIN);
    for away in [None, Some("")] {
        let rows = story.rows();
        story
            .save(|folder| away.map_or_else(|| folder.clone().without(MAIN), |empty| folder.clone().with(MAIN, empty)));
        assert_eq!(story.preview.state().wait, Some(Wait::Again), "it is looked for again");
        assert_eq!(story.preview.state().standing, Standing::Whole);
        assert_eq!(lesson(&story.rows()), lesson(&rows), "nothing flashes");
        assert!(!story.shows("er borte"));
        let back = text.clone();
        story.save(|folder| folder.with(MAIN, back));
        assert_eq!(story.preview.state().wait, None);
        assert_eq!(lesson(&story.rows()), lesson(&rows));
    }
}

/// The learner's screen in its frame.
fn lesson(rows: &[String]) -> Vec<String> {
    rows[1..27].iter().map(|row| row.chars().take(82).collect()).collect()
}

#[test]
fn a_file_that_stays_away_is_told_and_comes_back() {
    let mut story = in_task();
    let text = story.folder.text(MAIN);
    story.save(|folder| folder.without(MAIN));
    story.rest();
    assert_eq!(story.preview.state().standing, Standing::Gone);
    assert!(story.shows("svare.toml er borte.") && story.shows("Svar Marit at du kommer."));
    // Nobody has looked for faults in it, and nothing was read.
    assert!(story.shows("Fila er borte") && !story.shows("Ingen feil") && !story.shows("Lest på nytt"));
    story.save(|folder| folder.with(MAIN, text));
    assert_eq!(story.preview.state().standing, Standing::Whole);
    assert!(!story.shows("er borte"));
    assert_eq!(story.step(), "svar");
}

#[test]
fn a_translation_and_the_world_are_read_again_too() {
    let mut story = Story::of(Folder::good(), "svare.nn.toml", (140, 40));
    story.keys("<C-o> m");
    assert!(story.shows("Ei melding er kort"));
    story.save(|folder| folder.slip("svare.nn.toml", "Ei melding er **kort**.", "Ei melding er **stutt**."));
    assert!(story.shows("Ei melding er stutt"));
    let mut story = Story::of(Folder::good(), "world/kari.toml", (140, 40));
    assert!(story.shows("world/kari.toml") && story.shows("vist i svare"));
    story.keys("<Enter>");
    story.save(|folder| folder.slip("world/kari.toml", "name = \"Marit\"", "name = \"Marita\""));
    assert!(story.shows("Marita"));
}

#[test]
fn an_answer_that_comes_late_changes_nothing() {
    use tastetrykk::author::preview::Event;
    let mut story = in_task();
    let asked = story.preview.state().asked;
    story.handle(Event::Found(asked - 1, Vec::new()));
    let before = story.preview.state().clone();
    let late = tastetrykk::author::preview::Reading {
        asked: asked + 7,
        outcome: tastetrykk::author::preview::Outcome::Broken,
        profile: 9,
    };
    story.handle(Event::Read(late));
    assert_eq!(*story.preview.state(), before);
}
