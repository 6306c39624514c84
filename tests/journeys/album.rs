//! The camera, the album and e-mail together: a photo sent from the album, a picture that came and is kept.

use std::sync::Arc;

use tastetrykk::app::Act;
use tastetrykk::course::Catalogue;
use tastetrykk::session::Practice;
use tastetrykk::vocabulary::Lang;
use tastetrykk::world::data::Folder;
use tastetrykk::world::mail::{Act as MailAct, Key};
use tastetrykk::world::phone::{self, App};
use tastetrykk::world::photos::Act as PhotoAct;

use super::harness::{Outside, Program, Seat, Surface, Talk, Terminal, id, kinds, on_phone};

/// A task of a built-in lesson, in the variant at this place.
fn open(program: &mut Program, lesson: &str, step: &str) {
    let opened = Arc::new(Catalogue::new(None).open(lesson).expect("a sound lesson").lesson);
    let place = opened.steps.iter().position(|found| found.id.as_str() == step).expect("the step");
    program.open_step(&opened, place);
}

/// A machine on which tasks are in the variant at this place.
fn variant(place: u64) -> Outside {
    let mut outside = Outside::default();
    outside.seed = place;
    outside
}

fn at(seat: Seat, lesson: &str, step: &str, place: u64) -> Terminal {
    let mut terminal = Terminal::start(seat, variant(place));
    open(&mut terminal.program, lesson, step);
    terminal.draw();
    terminal
}

fn practice(surface: &impl Surface) -> &Practice {
    surface.program().front.app().player().and_then(|player| player.practice()).expect("a task")
}

fn mail(act: MailAct) -> Act {
    Act::mail(act)
}

fn photo(act: PhotoAct) -> Act {
    Act::World(act.into())
}

/// From the album: the photo is opened, and let go with an e-mail.
fn by_mail() -> [Act; 3] {
    [PhotoAct::Open(id("kake")), PhotoAct::Share, PhotoAct::ByMail].map(photo)
}

fn written() -> [Act; 7] {
    [
        MailAct::EditTo,
        MailAct::Receiver(id("marit")),
        MailAct::EditSubject,
        MailAct::ProposeSubject(id("emne-kaka")),
        MailAct::EditText,
        MailAct::ProposeText(id("fra-albumet")),
        MailAct::Send,
    ]
    .map(mail)
}

#[test]
fn a_photo_goes_with_an_e_mail_that_is_begun_in_the_album() {
    for seat in [Seat::default(), Seat::of_size(60, 18)] {
        let mut terminal = at(seat, "epost-vedlegg", "send-kaka", 3);
        if terminal.program.front.app().takes_turns() {
            terminal.keys("v");
        }
        terminal.choose_all(&by_mail());
        assert!(terminal.shows("Ny e-post"), "{}", terminal.now());
        assert!(terminal.shows("Kake"), "it is with it already: {}", terminal.now());
        terminal.choose_all(&written());
        assert!(practice(&terminal).done, "{}", terminal.now());
        let sent = practice(&terminal).world.mail.in_folder(Folder::Sent).next().expect("it is sent");
        assert_eq!(sent.attached, [id("kake")]);
    }
}

#[test]
fn in_lines_a_photo_goes_with_an_e_mail_too() {
    let mut talk = Talk::start(Lang::Nn, variant(3));
    open(&mut talk.program, "epost-vedlegg", "send-kaka");
    talk.line("l");
    talk.choose_all(&by_mail());
    talk.choose_all(&written());
    assert!(practice(&talk).done, "{}", talk.transcript());
}

#[test]
fn what_was_being_written_is_kept_when_a_photo_begins_another() {
    let mut terminal = at(Seat::default(), "epost-vedlegg", "send-kaka", 3);
    terminal.choose_all(&by_mail());
    terminal.choose(&mail(MailAct::EditTo));
    terminal.choose(&mail(MailAct::Receiver(id("per"))));
    terminal.choose_all(&[on_phone(phone::Act::Home), on_phone(phone::Act::Open(App::Photos))]);
    terminal.choose_all(&by_mail());
    let mailbox = &practice(&terminal).world.mail;
    let drafts: Vec<_> = mailbox.in_folder(Folder::Drafts).map(|letter| letter.key.clone()).collect();
    assert_eq!(drafts, [Key::Mine(1)]);
    let new = &mailbox.writing.as_ref().expect("the other one is open").draft;
    assert!(new.to.is_empty() && new.attached == [id("kake")]);
    terminal.keys("<Esc>");
    assert!(terminal.shows("Lagret i Kladder."), "nothing is lost by going back: {}", terminal.now());
    assert_eq!(practice(&terminal).world.mail.in_folder(Folder::Drafts).count(), 2);
}

#[test]
fn without_an_address_no_photo_goes_with_an_e_mail() {
    let mut terminal = at(Seat::default(), "epost-lese", "lag", 1);
    terminal.choose(&on_phone(phone::Act::Open(App::Camera)));
    terminal.choose(&photo(PhotoAct::Take));
    terminal.choose_all(&[on_phone(phone::Act::Home), on_phone(phone::Act::Open(App::Photos))]);
    terminal.choose_all(&[PhotoAct::Open(id("kake")), PhotoAct::Share].map(photo));
    assert!(terminal.shows("Hvem skal få bildet på SMS?"), "{}", terminal.now());
    assert!(!terminal.shows("Send på e-post"), "{}", terminal.now());
}

#[test]
fn a_picture_that_came_is_seen_and_kept_in_the_album() {
    let mut terminal = at(Seat::default(), "epost-vedlegg", "lagre", 3);
    let letter = Key::Given(id("marit-emil"));
    terminal.choose_all(&[on_phone(phone::Act::Open(App::Mail)), mail(MailAct::Open(letter))]);
    terminal.choose(&mail(MailAct::OpenAttachment(id("emil"))));
    assert!(terminal.shows("( o o )"), "it is drawn: {}", terminal.now());
    terminal.choose(&mail(MailAct::SaveAttachment));
    assert!(terminal.shows("Lagret i Bilder."), "{}", terminal.now());
    let world = &practice(&terminal).world;
    assert_eq!(world.photos.album.first(), Some(&id("emil")));
    assert!(world.mail.documents.is_empty(), "a picture is no document");
    assert!(!world.mail.can(&MailAct::SaveAttachment), "once is enough");
    assert!(practice(&terminal).done);
}

#[test]
fn a_blurred_photo_is_known_when_it_is_open_and_comes_back_from_the_bin() {
    let mut terminal = Terminal::start(Seat::default(), Outside::default());
    let steps = &kinds::pocket().steps;
    let place = steps.iter().position(|step| step.id.as_str() == "rydd").expect("the step");
    terminal.program.open_step(kinds::pocket(), place);
    terminal.draw();
    assert!(!terminal.shows("Uklart"), "small they look alike: {}", terminal.now());
    terminal.choose(&photo(PhotoAct::Open(id("kake-uklar"))));
    assert!(terminal.shows("Uklart bilde av kake"), "{}", terminal.now());
    terminal.choose_all(&[PhotoAct::AskDelete, PhotoAct::Delete, PhotoAct::Bin].map(photo));
    terminal.choose(&photo(PhotoAct::OpenBinned(id("kake-uklar"))));
    terminal.choose(&photo(PhotoAct::Restore));
    let photos = &practice(&terminal).world.photos;
    assert_eq!(photos.album, [id("kake-uklar"), id("kake")]);
    assert!(photos.bin.is_empty());
    terminal.choose(&photo(PhotoAct::Open(id("kake"))));
    assert!(practice(&terminal).done, "{}", terminal.now());
}
