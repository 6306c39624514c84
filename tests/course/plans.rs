//! Plans for courses with a leader: the shipped ones, one that is laid over them, and one slip each.

use std::collections::BTreeSet;

use tastetrykk::classroom::agenda::{Agenda, Kind, MOST_ITEMS};
use tastetrykk::course::Catalogue;
use tastetrykk::course::model::Lesson;
use tastetrykk::course::plan::{ItemKind, Plan};
use tastetrykk::vocabulary::{Id, Lang};

use super::folder::{Folder, told};
use super::slips::snapshot;
use super::table::{LEADER, PLAN, PLAN_NYNORSK, PLANS, Slip};

fn ids(plans: &[Plan]) -> Vec<&str> {
    plans.iter().map(|plan| plan.id.as_str()).collect()
}

fn lessons(plan: &Plan) -> Vec<&str> {
    let items = plan.meetings.iter().flat_map(|meeting| &meeting.items);
    items.filter_map(|item| named(&item.kind)).collect()
}

fn named(kind: &ItemKind) -> Option<&str> {
    match kind {
        ItemKind::Lesson(id) => Some(id.as_str()),
        ItemKind::Pause | ItemKind::Talk => None,
    }
}

#[test]
fn the_shipped_plans_are_whole_in_every_language() {
    let catalogue = Catalogue::new(None);
    let plans = catalogue.plans();
    assert_eq!(ids(&plans), ["fire-moter", "svindel-ett-mote", "to-timer-bibliotek"]);
    let index = catalogue.index();
    for plan in &plans {
        for lang in Lang::ALL {
            assert!(plan.title.has(lang) && plan.about.has(lang), "{} {lang:?}", plan.id);
            for meeting in &plan.meetings {
                assert!(meeting.title.has(lang), "{} {lang:?}", meeting.id);
                let agenda = Agenda::of(meeting, lang, &index, "…");
                assert_eq!(agenda.items.len(), meeting.items.len(), "{}", meeting.id);
                assert!(agenda.items.iter().all(|item| !item.title.is_empty() && !item.notes.is_empty()));
            }
        }
        assert!(plan.meetings.iter().all(|meeting| (60..=180).contains(&meeting.minutes())), "{}", plan.id);
    }
    assert_eq!(plans[0].meetings.len(), 4);
    // It stands in the plan, and waits for somebody to make it.
    assert!(!lessons(&plans[0]).contains(&"mobil-nodhjelp"), "it is there: then it is shown, too");
}

#[test]
fn every_step_of_the_course_tells_its_leader_something() {
    let catalogue = Catalogue::new(None);
    let mut seen = 0;
    for id in catalogue.lesson_ids() {
        let lesson: Lesson = catalogue.open(id.as_str()).expect("it opens").lesson;
        for step in &lesson.steps {
            let leader = step.leader.as_ref().unwrap_or_else(|| panic!("{id} {}", step.id));
            assert!(lesson.languages.iter().all(|lang| leader.has(*lang)), "{id} {}", step.id);
            seen += 1;
        }
    }
    assert!(seen > 190, "{seen}");
}

#[test]
fn a_lesson_that_is_not_there_is_left_out_until_it_comes() {
    let plans = Folder::plan().catalogue().plans();
    assert_eq!((ids(&plans), lessons(&plans[0])), (vec!["kveld"], vec!["svare"]));
    let come = Folder::plan();
    let text = come.text("svare.toml").replace("id = \"svare\"", "id = \"ringe\"");
    let plans = come.with("ringe.toml", text).catalogue().plans();
    assert_eq!(lessons(&plans[0]), ["svare", "ringe"]);
    // Nothing but talk is no course.
    let none = Folder::plan().without("svare.toml").catalogue().plans();
    assert_eq!(ids(&none), Vec::<&str>::new());
}

#[test]
fn a_folder_adds_plans_and_replaces_them() {
    let plan = Folder::plan().text(PLAN).replace("lesson = \"svare\"", "lesson = \"mobil-sms\"");
    let plan = plan.replace("lesson = \"ringe\"", "lesson = \"mobil-ringe\"");
    let other = plan.replace("id = \"kveld\"", "id = \"fire-moter\"");
    let over = Folder::default().with(PLAN, plan).with("plans/fire-moter.toml", other);
    let plans = over.over_the_built_in().plans();
    assert_eq!(ids(&plans), ["fire-moter", "kveld", "svindel-ett-mote", "to-timer-bibliotek"]);
    assert_eq!(plans[0].title.get(Lang::Nb), "Kveldskurs");
}

#[test]
fn an_agenda_is_in_the_language_of_the_leader() {
    let catalogue = Folder::plan().catalogue();
    let plans = catalogue.plans();
    let agenda = Agenda::of(&plans[0].meetings[0], Lang::Nn, &catalogue.index(), "Pause");
    let titles: Vec<&str> = agenda.items.iter().map(|item| item.title.as_str()).collect();
    assert_eq!(titles, ["Velkomen", "Svare på ei melding", "Pause"]);
    assert_eq!(agenda.items[0].notes, ["Hels på alle.", "Spør kva dei har lyst til å få til."]);
    assert_eq!(agenda.items[1].kind, Kind::Lesson(Id::new("svare").expect("an id")));
    assert_eq!((agenda.title.as_str(), agenda.at), ("Første kveld", None));
    let minutes: Vec<u16> = agenda.items.iter().map(|item| item.minutes).collect();
    assert_eq!(minutes, [10, 20, 15]);
}

#[test]
fn a_plan_has_room_in_an_agenda() {
    const { assert!(tastetrykk::vocabulary::keys::MEETING_ITEMS <= MOST_ITEMS) };
    let item = |n: usize| format!("[[meeting.item]]\nid = \"p{n}\"\nkind = \"pause\"\nminutes = 1\n\n");
    let more: String = (0..41).map(item).collect();
    let text = Folder::plan().text(PLAN) + "\n" + &more;
    let codes: BTreeSet<&str> =
        Folder::plan().with(PLAN, text).catalogue().check().iter().map(|finding| finding.code.id()).collect();
    assert!(codes.contains("too-many"), "{codes:?}");
}

/// What is told about each slip.
fn all(slips: &[Slip], folder: fn() -> Folder, lang: Lang) -> String {
    let tell = |(name, file, old, new): &Slip| {
        let told = told(&folder().slip(file, old, new).catalogue().check(), lang);
        assert_ne!(told, "", "{name}");
        format!("== {name}\n{told}\n")
    };
    slips.iter().map(tell).collect()
}

#[test]
fn slips_in_plans() {
    assert_eq!(told(&Folder::plan().catalogue().check(), Lang::Nb), "");
    snapshot!("plans", all(PLANS, Folder::plan, Lang::Nb));
}

#[test]
fn slips_in_plans_are_told_in_nynorsk_and_english() {
    snapshot!("plans-nynorsk", all(PLANS, Folder::plan, Lang::Nn));
    snapshot!("plans-english", all(PLANS, Folder::plan, Lang::En));
}

#[test]
fn slips_in_what_the_leader_is_told() {
    snapshot!("leader", all(LEADER, Folder::good, Lang::Nb));
}

#[test]
fn one_file_of_a_plan_is_checked_alone() {
    let catalogue = Folder::plan().slip(PLAN_NYNORSK, "title = \"Velkomen\"", "titel = \"Velkomen\"").catalogue();
    let paths = [PLAN, PLAN_NYNORSK, "plans/kveld.en.toml", "plans/finnes.toml", "plans/Rar.toml"];
    let told = paths.map(|path| format!("== {path}\n{}\n", told(&catalogue.check_file(path), Lang::Nb)));
    snapshot!("plans-one-file", told.concat());
}

#[test]
fn a_plan_among_the_lessons_is_told_where_it_belongs() {
    let plan = Folder::plan().text(PLAN);
    let found = Folder::good().with("kveld.toml", plan).catalogue().check();
    let told = told(&found, Lang::Nb);
    assert!(told.contains("dette er en plan") && told.contains("til mappa «plans»"), "{told}");
}
