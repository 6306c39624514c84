//! The board and the program itself: one slip each, and what is told; and what becomes of what is
//! good.

use tastetrykk::course::model::{StepKind, Want};
use tastetrykk::vocabulary::happenings::Field;
use tastetrykk::vocabulary::{Id, Lang, Surface};
use tastetrykk::world::board::ControlKind;

use super::folder::{Folder, told};
use super::table::{ON_DEVICES, Slip};

#[test]
fn slips_on_the_board_and_the_program() {
    let tell = |(name, file, old, new): &Slip| {
        let told = told(&Folder::devices().slip(file, old, new).catalogue().check(), Lang::Nb);
        assert_ne!(told, "", "{name}");
        format!("== {name}\n{told}\n")
    };
    let all: String = ON_DEVICES.iter().map(tell).collect();
    insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("devices", all);
    });
}

#[test]
fn what_is_good_has_nothing_to_tell_and_is_all_there() {
    let catalogue = Folder::devices().catalogue();
    assert_eq!(told(&catalogue.check(), Lang::Nb), "");
    let lesson = catalogue.open("tavle").expect("opens").lesson;
    assert_eq!(lesson.languages, [Lang::Nb, Lang::Nn]);
    assert_eq!((lesson.steps.len(), lesson.steps_on(Surface::Screen).count()), (12, 9));
    let id = |name| Id::new(name).expect("an id");
    let (_, coffee) = lesson.step(&id("kaffe")).expect("the step");
    let StepKind::Practice { variants, .. } = &coffee.kind else { panic!("a practice step") };
    // What the step has comes first, and the variant's own after it.
    let kinds: Vec<ControlKind> = variants[0].controls.iter().map(|control| control.kind).collect();
    assert_eq!(
        kinds,
        [ControlKind::Button, ControlKind::Link, ControlKind::Menu, ControlKind::Field, ControlKind::Button]
    );
    let board = variants[0].start.board.as_ref().expect("a board");
    assert_eq!(board.controls.len(), 5);
    assert_eq!(variants[0].controls[3].given.as_ref().map(|given| given.get(Lang::Nn).as_str()), Some("Kari"));
    assert_eq!(variants[1].controls[1].text.get(Lang::Nn), "Saft");
    assert_eq!(variants[0].mistakes[1].say.get(Lang::Nn).plain(), "Det blei te. Sjå etter ordet kaffi.");
}

#[test]
fn a_sentence_in_a_field_must_be_whole_unless_the_author_says_otherwise() {
    let lesson = Folder::devices().catalogue().open("tavle").expect("opens").lesson;
    let step = lesson.steps.iter().find(|step| step.id.as_str() == "navn").expect("the step");
    let StepKind::Practice { variants, .. } = &step.kind else { panic!("a practice step") };
    let fit = |condition: &tastetrykk::course::model::Condition| {
        condition.wants.iter().find_map(|(field, want)| match want {
            Want::OneOf(ids) if *field == Field::Fit => Some(ids.iter().map(Id::to_string).collect::<Vec<_>>()),
            _ => None,
        })
    };
    assert_eq!(fit(&variants[0].done[0]), Some(vec!["exact".to_owned()]));
    assert_eq!(fit(&variants[0].mistakes[0].when), Some(vec!["exact".to_owned(), "plain".to_owned()]));
    assert_eq!(fit(&variants[0].mistakes[2].when), None, "where no sentence is asked for, nothing is said of it");
}
