//! The locked phone, the clock and the settings: what the hints say, and what counts as done.

use tastetrykk::session::History;
use tastetrykk::solve::{Hint, hint, proof};
use tastetrykk::world::phone::{Act, App, Page, Place, Setting};

use super::setup::{Task, act, follow, practice, task_in};

fn task(step: &str, variant: &str) -> Task {
    task_in("telefon", step, variant)
}

fn after(task: &Task, acts: impl IntoIterator<Item = Act>) -> History {
    let mut history = task.open(task.lesson);
    for done in acts {
        assert!(history.apply(task.lesson, act(done.clone())).is_some(), "{done:?} can be done");
    }
    history
}

fn says(task: &Task, acts: impl IntoIterator<Item = Act>) -> Act {
    let Some(Hint::Act(action)) = hint(task.lesson, &after(task, acts).session) else { panic!("a hint to act") };
    let tastetrykk::session::Action::World(tastetrykk::world::Act::Phone(act)) = action else { panic!("on the phone") };
    act
}

#[test]
fn a_black_phone_is_lit_and_then_unlocked() {
    let task = task("las-opp", "svart");
    let way = [Act::Side, Act::Unlock, Act::code(true)];
    assert_eq!(proof(task.lesson, task.step, &task.variant.id), Ok(way.clone().map(act).to_vec()));
    assert_eq!(says(&task, [Act::Side, Act::Side]), Act::Side, "put out again by mistake");
    assert_eq!(says(&task, [Act::Side, Act::Unlock, Act::code(false)]), Act::code(true));
    assert_eq!(says(&task, [Act::Side, Act::Unlock, Act::Side]), Act::Side);
}

#[test]
fn a_phone_in_use_is_locked_where_it_is() {
    for variant in ["hjemme", "i-en-samtale"] {
        let task = task("las", variant);
        assert_eq!(proof(task.lesson, task.step, &task.variant.id), Ok(vec![act(Act::Side)]));
    }
}

#[test]
fn the_phone_forgets_where_one_was_but_not_what_is_set() {
    let task = task("tekst", "fra-hjemskjermen");
    let open = [Act::Open(App::Settings), Act::OpenPage(Page::Display), Act::More(Setting::TextSize)];
    let locked = open.into_iter().chain([Act::Side, Act::Side, Act::Unlock, Act::code(true)]);
    let history = after(&task, locked);
    let phone = &practice(&history.session).world.phone;
    assert_eq!((&phone.place, phone.settings.get(Setting::TextSize)), (&Place::Home, 2));
}

#[test]
fn what_is_turned_back_is_not_done_any_more() {
    let task = task("lyd", "stille");
    let sound = [Act::Open(App::Settings), Act::OpenPage(Page::Sound)];
    let reached = |acts: &[Act]| practice(&after(&task, sound.iter().chain(acts).cloned()).session).reached.clone();
    let (silent, louder) = (Act::Turn(Setting::Silent), Act::More(Setting::Volume));
    assert_eq!(reached(std::slice::from_ref(&silent)), [true, false]);
    assert_eq!(reached(&[silent.clone(), silent.clone()]), [false, false], "though that is a foreseen mistake, too");
    let loud = [louder.clone(), louder.clone(), louder];
    assert_eq!(reached(&loud), [false, true]);
    let quieter = Act::Less(Setting::Volume);
    assert_eq!(reached(&[&loud[..], &[quieter]].concat()), [false, false]);
    assert_eq!(
        reached(&[&loud[..], &[Act::Turn(Setting::Vibrate), Act::Turn(Setting::Vibrate)]].concat()),
        [false, true]
    );
}

#[test]
fn what_stands_as_it_should_is_turned_away_and_back() {
    let task = task("lyd", "den-er-ikke-stille");
    let mut history = task.open(task.lesson);
    assert!(follow(task.lesson, &mut history));
    let settings = practice(&history.session).world.phone.settings;
    assert!(!settings.is_on(Setting::Silent) && settings.get(Setting::Volume) >= 80);
}

#[test]
fn a_slider_stops_at_its_ends() {
    let task = task("tekst", "den-er-stor-nok");
    let mut history = after(&task, [Act::OpenPage(Page::Display)]);
    assert!(history.apply(task.lesson, act(Act::More(Setting::TextSize))).is_none());
    for _ in 0..4 {
        history.apply(task.lesson, act(Act::Less(Setting::Brightness)));
    }
    assert_eq!(practice(&history.session).world.phone.settings.get(Setting::Brightness), 0);
}
