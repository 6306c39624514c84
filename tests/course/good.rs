//! A good lesson, and what becomes of it.

use tastetrykk::course::catalogue::BuiltIn;
use tastetrykk::course::model::{Help, MessageKind, StepKind};
use tastetrykk::course::{Catalogue, Files, Lesson};
use tastetrykk::diagnostic::Severity;
use tastetrykk::vocabulary::{Id, Lang};
use tastetrykk::world::phone::StartAt;

use super::folder::{Folder, told};

fn open(folder: Folder) -> Lesson {
    folder.catalogue().open("svare").expect("opens").lesson
}

#[test]
fn the_good_lesson_has_nothing_to_tell() {
    let catalogue = Folder::good().catalogue();
    assert_eq!(told(&catalogue.check(), Lang::Nb), "");
    let opened = catalogue.open("svare").unwrap();
    assert_eq!(opened.findings, []);
}

#[test]
fn a_good_glossary_and_good_paths_have_nothing_to_tell() {
    assert_eq!(told(&Folder::with_course().catalogue().check(), Lang::Nb), "");
    for path in ["course/glossary.toml", "course/glossary.nn.toml", "course/paths.toml", "course/paths.nn.toml"] {
        assert_eq!(told(&Folder::with_course().catalogue().check_file(path), Lang::Nb), "", "{path}");
    }
}

#[test]
fn what_stands_in_the_folder_of_the_course_is_no_lesson() {
    let folder = Folder::with_course().with("course/svare.toml", Folder::good().text("svare.toml"));
    let catalogue = folder.catalogue();
    assert_eq!(catalogue.list().lessons.len(), 1);
    assert_eq!(catalogue.index().lessons.len(), 1);
    let told = told(&catalogue.check(), Lang::Nb);
    assert!(told.starts_with("course/svare.toml  råd  fila «svare.toml» brukes ikke"), "{told}");
}

#[test]
fn a_glossary_laid_over_replaces_the_one_below() {
    let over = Folder::default()
        .with("course/glossary.toml", Folder::with_course().text("course/glossary.toml"))
        .with("course/glossary.nn.toml", Folder::with_course().text("course/glossary.nn.toml"));
    let catalogue = over.over_the_built_in();
    let ids: Vec<String> = catalogue.glossary().words.iter().map(|word| word.id.to_string()).collect();
    assert_eq!(ids, ["lenke", "melding"]);
    assert!(catalogue.paths().paths.len() >= 8, "the paths are still those below");
    // The built-in lessons mark words that are gone: they open, and show them unmarked.
    let lesson = catalogue.open("mobil-sms").expect("opens").lesson;
    let StepKind::Read { text } = &lesson.steps[1].kind else { panic!("a text") };
    assert_eq!(text.get(Lang::Nb).terms().count(), 0);
}

#[test]
fn the_index_is_the_list_at_a_glance() {
    for catalogue in [Folder::with_course().catalogue(), Catalogue::new(None)] {
        let index = catalogue.index();
        let listed = catalogue.list().lessons;
        assert_eq!(index.lessons.len(), listed.len());
        for entry in listed {
            let head = index.lesson(&entry.id).expect("in the index");
            assert_eq!((&head.title, head.minutes, head.module), (&entry.title, entry.minutes, entry.module));
            assert_eq!((&head.needs, head.steps), (&entry.needs, entry.steps));
        }
        // A path shows what is there.
        assert!(index.paths.iter().all(|path| path.lessons.iter().all(|id| index.lesson(id).is_some())));
    }
}

#[test]
fn the_index_keeps_the_order_of_the_course_and_leaves_out_what_is_broken() {
    let lesson = |id: &str| Folder::good().text("svare.toml").replace("id = \"svare\"", &format!("id = \"{id}\""));
    let folder = Folder::with_course()
        .with("ringe.toml", lesson("ringe"))
        .with("a.toml", lesson("a"))
        .with("borte.toml", "format = \"")
        .with("uten.toml", lesson("uten").replace("minutes = 10\n", ""))
        .unreadable("lukket.toml");
    let ids: Vec<String> = folder.catalogue().index().lessons.iter().map(|head| head.id.to_string()).collect();
    assert_eq!(ids, ["svare", "ringe", "a"]);
}

#[test]
fn a_lesson_with_every_kind_of_question_has_nothing_to_tell() {
    let catalogue = Folder::questions().catalogue();
    assert_eq!(told(&catalogue.check(), Lang::Nb), "");
    let lesson = catalogue.open("sporsmal").unwrap().lesson;
    assert_eq!(lesson.languages, [Lang::Nb, Lang::Nn]);
    let StepKind::Order { items, say, .. } = &lesson.steps[1].kind else { panic!("{:?}", lesson.steps[1]) };
    assert_eq!(items[2].text.get(Lang::Nn), "Sjå etter eit lyn øvst");
    assert!(say.has(Lang::Nn) && items[0].say.has(Lang::Nn));
    let StepKind::Match { pairs, .. } = &lesson.steps[2].kind else { panic!("{:?}", lesson.steps[2]) };
    assert_eq!(pairs[1].right.get(Lang::Nn), "Skriv i det");
    assert!(pairs[1].wrong.has(Lang::Nn));
    let StepKind::Fill { start: Some(start), answers, .. } = &lesson.steps[3].kind else { panic!("a phone") };
    assert_eq!((start.phone.battery, answers.len(), answers[0].right), (62, 3, true));
    let StepKind::Spot { message: sms, .. } = &lesson.steps[5].kind else { panic!("{:?}", lesson.steps[5]) };
    // A translation need not say the same name again.
    assert_eq!((sms.kind, sms.from.has(Lang::Nn)), (MessageKind::Sms, false));
    let wrong: Vec<&str> = sms.parts.iter().filter(|part| part.wrong).map(|part| part.id.as_str()).collect();
    assert_eq!(wrong, ["haster", "lenke"]);
    let StepKind::Spot { message: email, .. } = &lesson.steps[6].kind else { panic!("{:?}", lesson.steps[6]) };
    assert_eq!(email.kind, MessageKind::Email);
    assert_eq!(email.from.get(Lang::Nn), "Banken din, kundesenter for heile landet og alle øyane");
}

#[test]
fn a_world_is_made_of_all_its_files() {
    assert_eq!(told(&Folder::mail().catalogue().check(), Lang::Nb), "");
    assert_eq!(told(&Folder::web().catalogue().check(), Lang::Nb), "");
    let lesson = open(Folder::mail());
    let world = &lesson.world;
    assert_eq!(world.account.as_ref().map(tastetrykk::world::data::Account::domain), Some("fjordvik.example"));
    let [cake, parcel] = &world.mails[..] else { panic!("{:?}", world.mails) };
    assert_eq!(cake.others, [Id::new("per").unwrap()]);
    assert_eq!(cake.text.get(Lang::Nn).blocks.len(), 3);
    assert_eq!((parcel.folder.name(), parcel.links[0].text.get(Lang::Nn).as_str()), ("junk", "Betal 29 kroner"));
    assert_eq!(world.files[0].text.get(Lang::Nn).plain(), "Fire egg To koppar sukker");
    let changed = Folder::mail().slip("world/mail.toml", "Betal i dag.", "Betal nå.");
    assert_ne!(open(changed).hash, lesson.hash, "the e-mail is part of what a run was made on");
    assert_ne!(open(Folder::good()).hash, lesson.hash);
}

#[test]
fn what_a_camera_can_see_has_a_name_in_each_language_and_can_come_with_an_e_mail() {
    assert_eq!(told(&Folder::photos().catalogue().check(), Lang::Nb), "");
    let attached = "attachments = [\"oppskrift\"]";
    let lesson = open(Folder::photos().slip("world/mail.toml", attached, "attachments = [\"kopp\"]"));
    let [sharp, blurred] = &lesson.world.scenes[..] else { panic!("{:?}", lesson.world.scenes) };
    assert_eq!(sharp.blurred.as_ref(), Some(&blurred.id));
    assert_eq!(sharp.name.get(Lang::Nn), "Kaffikopp");
    assert_eq!(sharp.drawing.len(), 4);
    assert_eq!(lesson.world.mails[0].attachments, std::slice::from_ref(&sharp.id));
}

#[test]
fn the_built_in_course_has_nothing_to_tell() {
    let built_in = Catalogue::new(None);
    if BuiltIn.read("world/kari.toml").unwrap().is_none() {
        // Before the first lesson there is no course.
        return;
    }
    assert_eq!(told(&built_in.check(), Lang::Nb), "");
}

#[test]
fn the_lesson_is_in_the_languages_that_have_all_of_it() {
    let lesson = open(Folder::good());
    assert_eq!(lesson.languages, [Lang::Nb, Lang::Nn]);
    assert_eq!(lesson.title.get(Lang::Nn), "Svare på ei melding");
    assert_eq!(lesson.title.get(Lang::En), "Answer a message");
    assert_eq!(lesson.note.get(Lang::En)[0], "Åpne Meldinger.");
    let reply = lesson.world.threads[0].messages[0].text.get(Lang::Nn);
    assert_eq!(reply, "Hei mamma. Kjem du klokka fem?");
}

#[test]
fn a_variant_has_what_its_step_has_unless_it_says_otherwise() {
    let lesson = open(Folder::good());
    let StepKind::Practice { help, variants } = &lesson.steps[1].kind else {
        panic!("{:?}", lesson.steps[1]);
    };
    assert_eq!(*help, Help::Together);
    let [plain, list] = &variants[..] else {
        panic!("{variants:?}");
    };
    assert_eq!(plain.task.get(Lang::Nb).plain(), "Svar Marit at du kommer.");
    assert_eq!(plain.start.phone.at, StartAt::Thread(Id::new("marit").unwrap()));
    assert_eq!((plain.start.phone.clock.as_str(), plain.start.phone.battery), ("10.24", 84));
    assert_eq!(list.task.get(Lang::Nn).plain(), "Finn Marit i lista, og svar henne.");
    assert_eq!((list.start.phone.clock.as_str(), list.start.phone.battery), ("09.05", 40));
    assert_eq!(list.start.phone.contacts, []);
    assert_eq!(list.done, plain.done);
    assert_eq!(list.sentences, plain.sentences);
    assert_eq!(list.mistakes.len(), 1);
    assert_eq!(list.mistakes[0].say.get(Lang::Nb).plain(), "Per står øverst i lista. Marit er under.");
    assert!(plain.mistakes[0].undo && !list.mistakes[0].undo);
}

#[test]
fn line_breaks_and_a_byte_order_mark_make_no_difference() {
    let plain = open(Folder::good());
    let windows = |folder: Folder, path: &str| {
        let text = format!("\u{feff}{}", folder.text(path).replace('\n', "\r\n"));
        folder.with(path, text)
    };
    let mut folder = Folder::good();
    for path in ["svare.toml", "svare.nn.toml", "svare.en.toml", "world/kari.toml", "world/kari.nn.toml"] {
        folder = windows(folder, path);
    }
    assert_eq!(told(&folder.clone().catalogue().check(), Lang::Nb), "");
    let same = open(folder);
    assert_eq!(Lesson { hash: plain.hash, ..same }, plain);
}

#[test]
fn the_hash_follows_the_main_files_and_not_the_translations() {
    let plain = open(Folder::good()).hash;
    let changed = |path: &str, old: &str, new: &str| open(Folder::good().slip(path, old, new)).hash;
    assert_ne!(changed("svare.toml", "minutes = 10", "minutes = 11"), plain);
    assert_ne!(changed("world/kari.toml", "Så fint.", "Fint."), plain);
    assert_eq!(changed("svare.nn.toml", "Kva ser", "Kva er"), plain);
}

#[test]
fn a_broken_translation_leaves_the_lesson_in_its_own_language() {
    for slip in ["title = ", "title = \"", "titel = \"a\"", "\u{0}", "[[[", "title = 3"] {
        let folder = Folder::good().slip("svare.nn.toml", "title = \"Svare på ei melding\"", slip);
        let opened = folder.catalogue().open("svare").unwrap();
        assert_eq!(opened.lesson.languages, [Lang::Nb], "{slip}");
        assert!(opened.findings.iter().any(|f| f.severity() == Severity::Fault), "{slip}");
    }
}

#[test]
fn a_broken_lesson_never_stops_the_others() {
    let folder = Folder::good().with("darlig.toml", "format = \"").unreadable("lukket.toml");
    let listing = folder.catalogue().list();
    let ids: Vec<&str> = listing.lessons.iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(ids, ["svare"]);
    assert_eq!((listing.lessons[0].steps, listing.lessons[0].practice), (4, 1));
    assert!(listing.findings.len() >= 2);
}

#[test]
fn a_file_laid_over_hides_the_one_below_file_by_file() {
    let over = Folder::default()
        .with("world/kari.toml", Folder::good().text("world/kari.toml"))
        // Whoever has other people has other e-mail and other cases.
        .with("world/mail.toml", Folder::mail().text("world/mail.toml"))
        .with("world/web.toml", Folder::web().text("world/web.toml"))
        .with("world/portal.toml", Folder::web().text("world/portal.toml"))
        .with("svare.toml", Folder::good().text("svare.toml").replace("minutes = 10", "minutes = 99"));
    let catalogue = over.over_the_built_in();
    let opened = catalogue.open("svare").unwrap();
    assert_eq!(opened.lesson.minutes, 99);
    // The built-in lessons are still there, and the one laid over is among them.
    let ids: Vec<String> = catalogue.list().lessons.iter().map(|entry| entry.id.to_string()).collect();
    assert!(ids.contains(&"svare".to_owned()), "{ids:?}");
    let below: Vec<String> = Catalogue::new(None).list().lessons.iter().map(|e| e.id.to_string()).collect();
    assert!(!below.contains(&"svare".to_owned()), "{below:?}");
}

#[test]
fn lessons_come_by_module_and_then_by_id() {
    let lesson = |id: &str, module: &str| {
        let text = Folder::good().text("svare.toml");
        let text = text.replace("id = \"svare\"", &format!("id = \"{id}\""));
        text.replace("module = \"telefon\"", &format!("module = \"{module}\""))
    };
    let folder = Folder::good()
        .with("a.toml", lesson("a", "helse"))
        .with("z.toml", lesson("z", "start"))
        .with("b.toml", lesson("b", "telefon"));
    let listing = folder.catalogue().list();
    let ids: Vec<&str> = listing.lessons.iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(ids, ["z", "b", "svare", "a"]);
}
