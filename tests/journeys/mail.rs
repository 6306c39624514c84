//! E-mail, on the phone and on the computer: answered, written, kept, looked into, tidied.

use insta::assert_snapshot;
use tastetrykk::app::{Act, Notice};
use tastetrykk::vocabulary::Lang;
use tastetrykk::world::data::Folder;
use tastetrykk::world::mail::{Act as MailAct, Key, Place, Words};
use tastetrykk::world::phone::{self, App};
use tastetrykk::world::writing::Field;

use super::harness::{Outside, Seat, Surface, Talk, Terminal, id, kinds, on_phone};

/// A task of the lesson about e-mail, by the name of its step.
fn at(seat: Seat, step: &str) -> Terminal {
    let mut terminal = Terminal::start(seat, Outside::default());
    terminal.program.open_step(kinds::mail(), place(step));
    terminal.draw();
    terminal
}

fn place(step: &str) -> usize {
    kinds::mail().steps.iter().position(|found| found.id.as_str() == step).expect("a step")
}

fn mail(act: MailAct) -> Act {
    Act::mail(act)
}

fn open(name: &str) -> Act {
    mail(MailAct::Open(given(name)))
}

fn given(name: &str) -> Key {
    Key::Given(id(name))
}

fn done(surface: &impl Surface) -> bool {
    surface.program().front.app().player().is_some_and(|player| player.history.session.complete())
}

fn program(surface: &impl Surface) -> &tastetrykk::world::Mail {
    &surface.program().front.app().player().and_then(|player| player.practice()).expect("a task").world.mail
}

/// From the home screen: found, read, answered with the other sentence first.
fn answered(seat: Seat) -> Terminal {
    let mut terminal = at(seat, "svar");
    terminal.choose(&on_phone(phone::Act::Open(App::Mail)));
    terminal.picture("the inbox");
    terminal.choose(&open("anne-vik-torsdag"));
    terminal.picture("the e-mail");
    terminal.choose(&mail(MailAct::Reply));
    terminal.picture("the answer is begun");
    terminal.choose_all(&[mail(MailAct::EditText), mail(MailAct::ProposeText(id("nei"))), mail(MailAct::Send)]);
    terminal.picture("it was a no");
    terminal.choose(&Act::Undo);
    assert_eq!(program(&terminal).place, Place::Compose, "what was written is there to be changed");
    terminal.choose_all(&[mail(MailAct::EditText), mail(MailAct::ClearText), mail(MailAct::ProposeText(id("ja")))]);
    terminal.picture("the right sentence");
    terminal.choose(&mail(MailAct::Send));
    terminal.picture("sent, and answered");
    assert!(done(&terminal));
    terminal
}

#[test]
fn answered_at_80_by_24() {
    assert_snapshot!(answered(Seat::default()).story());
}

#[test]
fn answered_at_60_by_18() {
    assert_snapshot!(answered(Seat::of_size(60, 18)).story());
}

#[test]
fn answered_in_lines() {
    let mut talk = Talk::start(Lang::Nn, Outside::default());
    talk.program.open_step(kinds::mail(), place("svar"));
    talk.line("l");
    talk.choose_all(&[on_phone(phone::Act::Open(App::Mail)), open("anne-vik-torsdag"), mail(MailAct::Reply)]);
    talk.choose_all(&[mail(MailAct::EditText), mail(MailAct::ProposeText(id("ja"))), mail(MailAct::Send)]);
    assert!(done(&talk));
    assert_snapshot!(talk.transcript());
}

#[test]
fn written_on_the_computer() {
    let mut terminal = at(Seat::default(), "ny");
    terminal.picture("the inbox");
    terminal.choose_all(&[mail(MailAct::New), mail(MailAct::EditTo)]);
    terminal.picture("who gets it");
    terminal.choose_all(&[mail(MailAct::Receiver(id("biblioteket"))), mail(MailAct::EditSubject)]);
    terminal.choose(&Act::Field(Field::MailSubject));
    terminal.write("åpningstid i påsken");
    terminal.picture("what it is about, typed");
    terminal.keys("<Enter>");
    assert_eq!(
        program(&terminal).writing.as_ref().and_then(|writing| writing.draft.subject.as_ref()?.said()).cloned(),
        Some(id("paske")),
        "small letters are the same sentence"
    );
    terminal.choose_all(&[mail(MailAct::EditText), mail(MailAct::ProposeText(id("nar")))]);
    terminal.picture("all of it");
    terminal.choose(&mail(MailAct::Send));
    terminal.picture("sent");
    assert!(done(&terminal));
    assert_snapshot!(terminal.story());
}

#[test]
fn an_address_is_written_whole_or_not_taken() {
    let mut terminal = at(Seat::default(), "ny");
    terminal.choose_all(&[mail(MailAct::New), mail(MailAct::EditTo), Act::Field(Field::MailTo)]);
    terminal.write("bibliotek");
    terminal.keys("<Enter>");
    assert_eq!(terminal.program.front.app().view.notice, Some(Notice::NoAddress));
    assert_eq!(program(&terminal).place, Place::To);
    terminal.choose(&Act::Field(Field::MailTo));
    terminal.write("biblioteket@fjordvik.kommune.no");
    terminal.keys("<Enter>");
    assert!(terminal.shows("Til: Biblioteket"), "{}", terminal.now());
}

#[test]
fn what_was_typed_is_kept_when_one_goes_back_and_dropped_when_one_chooses() {
    let mut terminal = at(Seat::default(), "ny");
    let text = |terminal: &Terminal| program(terminal).writing.as_ref().expect("it is written").draft.text.clone();
    terminal.choose_all(&[mail(MailAct::New), mail(MailAct::EditText), Act::Field(Field::MailBody)]);
    terminal.write("Hei på dere");
    terminal.keys("<Esc>");
    assert_eq!(program(&terminal).place, Place::Compose);
    assert!(matches!(text(&terminal), Some(Words::Own(written)) if written.words == 3));
    terminal.choose_all(&[mail(MailAct::EditText), mail(MailAct::ClearText)]);
    assert!(terminal.shows("Hei på dere"), "own words go on being written");
    terminal.write(" alle");
    terminal.keys("<Enter>");
    assert!(matches!(text(&terminal), Some(Words::Own(written)) if written.words == 4));
}

#[test]
fn kept_and_taken_up_again() {
    let mut terminal = at(Seat::default(), "kladd");
    terminal.choose_all(&[mail(MailAct::New), mail(MailAct::EditText), mail(MailAct::ProposeText(id("oppskrift")))]);
    terminal.choose(&mail(MailAct::SaveDraft));
    terminal.picture("kept");
    terminal.choose_all(&[mail(MailAct::Folders), mail(MailAct::OpenFolder(Folder::Drafts))]);
    terminal.picture("among the drafts");
    terminal.choose(&mail(MailAct::Open(Key::Mine(1))));
    terminal.picture("open again");
    assert!(done(&terminal));
    assert_snapshot!(terminal.story());
}

#[test]
fn nobody_loses_what_they_write_by_going_home() {
    let mut terminal = at(Seat::default(), "kladd");
    terminal.choose_all(&[mail(MailAct::New), mail(MailAct::EditText), mail(MailAct::ProposeText(id("oppskrift")))]);
    terminal.choose_all(&[on_phone(phone::Act::Home), on_phone(phone::Act::Open(App::Mail))]);
    let mail = program(&terminal);
    assert_eq!((mail.place.clone(), mail.in_folder(Folder::Drafts).count()), (Place::Folder(Folder::Inbox), 1));
}

#[test]
fn the_false_one_is_looked_into_and_reported() {
    let mut terminal = at(Seat::default(), "falsk");
    terminal.choose_all(&[on_phone(phone::Act::Open(App::Mail)), open("falsk-pakke")]);
    terminal.picture("the false e-mail");
    terminal.choose(&mail(MailAct::Sender));
    terminal.picture("who it is from");
    terminal.choose_all(&[on_phone(phone::Act::Back), mail(MailAct::Link(0))]);
    terminal.picture("where the link goes");
    terminal.choose(&mail(MailAct::OpenLink));
    terminal.picture("and the page");
    terminal.choose_all(&[Act::Undo, on_phone(phone::Act::Back), mail(MailAct::Report)]);
    terminal.picture("reported");
    assert!(done(&terminal));
    assert_snapshot!(terminal.story());
}

#[test]
fn an_attachment_is_opened_and_saved() {
    let mut terminal = at(Seat::default(), "vedlegg");
    terminal.choose_all(&[on_phone(phone::Act::Open(App::Mail)), open("falsk-innkalling")]);
    terminal.choose(&mail(MailAct::OpenAttachment(id("innkalling-exe"))));
    terminal.picture("a program");
    terminal.choose(&Act::Undo);
    terminal.choose_all(&[on_phone(phone::Act::Back), open("anne-vik-innkalling")]);
    terminal.choose(&mail(MailAct::OpenAttachment(id("innkalling"))));
    terminal.picture("a document");
    terminal.choose(&mail(MailAct::SaveAttachment));
    assert!(done(&terminal));
    assert_snapshot!(terminal.story());
}

#[test]
fn an_address_is_made() {
    let mut terminal = at(Seat::default(), "adresse");
    terminal.picture("whose");
    terminal.choose(&mail(MailAct::AddressNext));
    terminal.picture("which");
    terminal.choose(&Act::Field(Field::MailAddress));
    terminal.write("kari.lund@fjordvik.example");
    terminal.keys("<Enter>");
    terminal.picture("all of it once more");
    terminal.choose(&mail(MailAct::AddressDone));
    assert!(done(&terminal));
    assert_snapshot!(terminal.story());
}

#[test]
fn all_by_digits_and_enter_on_the_smallest_screen() {
    let mut terminal = at(Seat::of_size(40, 12), "rydd");
    terminal.choose_all(&[open("anne-vik-torsdag"), mail(MailAct::AskMove)]);
    terminal.picture("where to");
    terminal.choose(&mail(MailAct::Move(Folder::Municipality)));
    terminal.choose_all(&[open("garn-ull"), mail(MailAct::Delete)]);
    assert!(done(&terminal));
    assert_snapshot!(terminal.story());
}
