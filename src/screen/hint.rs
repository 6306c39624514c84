//! A hint in words: first a nudge about the place, then the act, named as it stands on the device.

use super::phone::custom;
use super::web::form;
use super::{device, steps};
use crate::app::{Act, App, Hinted, Notice, Player};
use crate::course::model::{Help, Variant};
use crate::locale::Strings;
use crate::meaning::{Block, Node, Role};
use crate::session::{Action, Practice};
use crate::solve::{self, Hint};
use crate::vocabulary::{Means, Surface};
use crate::world::board::Act as BoardAct;
use crate::world::booklet::Act as ProgramAct;
use crate::world::custom::Act as CustomAct;
use crate::world::door::Act as DoorAct;
use crate::world::form::Act as FormAct;
use crate::world::mail::Act as MailAct;
use crate::world::phone::Act as PhoneAct;
use crate::world::photos::Act as PhotoAct;
use crate::world::portal::{Act as PortalAct, Place};
use crate::world::web::Act as WebAct;
use crate::world::{self, Data, Written};

/// The hint that was asked for, if one was, and «Vis meg».
#[must_use]
pub fn nodes(app: &App, strings: &Strings, player: &Player, practice: &Practice, variant: &Variant) -> Vec<Node<Act>> {
    let Some(Hinted { hint, plainly }) = &app.view.hint else {
        return Vec::new();
    };
    let text = match hint {
        Hint::Undo => undo(app, strings, player),
        Hint::Next => strings.say("hint-next"),
        Hint::Act(Action::World(world::Act::Form(act)))
            if *plainly && form::in_words(practice, act, strings).is_some() =>
        {
            form::in_words(practice, act, strings).unwrap_or_default()
        }
        Hint::Act(Action::World(world::Act::Custom(act)))
            if *plainly && custom::in_words(practice, act, strings).is_some() =>
        {
            custom::in_words(practice, act, strings).unwrap_or_default()
        }
        Hint::Act(Action::World(act)) if *plainly => {
            let device = device::node(app, strings, player, practice, variant);
            let label = Act::offering(act).and_then(|offered| label(&device, &offered));
            let known = written_in_a_field(act, &player.lesson.world, strings);
            known.unwrap_or_else(|| plainly_said(act, label, app.surface(), variant, strings))
        }
        Hint::Act(Action::World(act)) => nudge(act, app.surface(), strings),
        Hint::Act(_) => return Vec::new(),
    };
    let said = Node::new(Role::Advice, text);
    let show = Node::new(Role::Button, strings.say("button-show")).act(Act::ShowMe);
    // A worked example names every act anyway; what must be undone has a button of its own.
    let stands = app.view.notice == Some(Notice::HintStands) && matches!(hint, Hint::Act(_));
    let offers = stands || (matches!(hint, Hint::Act(_)) && player.help() != Some(Help::Show));
    let more = stands.then(|| Node::new(Role::Advice, strings.say("hint-stands")));
    [said].into_iter().chain(more).chain(offers.then_some(show)).collect()
}

/// To before what one must go back, in words.
fn undo(app: &App, strings: &Strings, player: &Player) -> String {
    let back = solve::way_back(&player.lesson, &player.history);
    let undoable = player.history.actions.iter().enumerate().rev().filter(|(_, action)| action.is_undoable());
    let first = undoable.take(back).last().map(|(place, _)| place);
    let what = first.and_then(|place| steps::at(app, strings, player, place));
    match what {
        Some(what) => strings.fill("hint-undo-to", &[("what", &what)]),
        None => strings.say("hint-undo"),
    }
}

/// The label on the device of what does `offered`.
fn label(device: &Node<Act>, offered: &Act) -> Option<String> {
    let node = device.actionable().into_iter().find(|node| node.act.as_ref() == Some(offered))?;
    // What stands below the first line belongs to it, and is not what it is called.
    let label = node.label.blocks.first().map(Block::plain)?;
    // One of several switches in a row is told apart by what the row is about.
    let row = group(device, offered).filter(|_| node.role == Role::Switch);
    Some(row.map_or_else(|| label.clone(), |row| format!("{}: {label}", row.label.plain())))
}

/// The row in which what does `offered` stands beside others.
fn group<'n>(node: &'n Node<Act>, offered: &Act) -> Option<&'n Node<Act>> {
    let has = node.children.iter().any(|child| child.act.as_ref() == Some(offered));
    match node.role {
        Role::Choices if has => Some(node),
        _ => node.children.iter().find_map(|child| group(child, offered)),
    }
}

/// What is to be written in a field of the phone, where the world says it.
fn written_in_a_field(act: &world::Act, data: &Data, strings: &Strings) -> Option<String> {
    if let Some(address) = typed_address(act, data) {
        return Some(strings.fill("hint-write-address", &[("address", address)]));
    }
    let world::Act::Phone(act) = act else { return None };
    match act {
        PhoneAct::Dial(number) => {
            let person = number.matches.as_ref().and_then(|person| data.person(person));
            Some(match person {
                Some(person) => strings.fill("hint-dial", &[("number", &person.number)]),
                None => strings.say("hint-look-number"),
            })
        }
        PhoneAct::EnterCode(_) => {
            Some(strings.fill("hint-code", &[("code", data.code.as_deref().unwrap_or_default())]))
        }
        PhoneAct::Name(_) => Some(strings.say("hint-write-name")),
        PhoneAct::EnterSmsCode(_) => {
            let code = data.account_code().map(|(_, code)| code).unwrap_or_default();
            Some(strings.fill("hint-code", &[("code", code)]))
        }
        PhoneAct::Password(written) if written.matches.is_none() => Some(strings.say("hint-write-password")),
        PhoneAct::Password(written) => {
            let network = written.matches.as_ref().and_then(|network| data.network(network));
            let password = network.and_then(|network| network.password.as_deref()).unwrap_or_default();
            Some(strings.fill("hint-password", &[("password", password)]))
        }
        _ => None,
    }
}

/// The address that is to be written, of somebody or of a page, where the task asks for a certain one.
fn typed_address<'d>(act: &world::Act, data: &'d Data) -> Option<&'d str> {
    match act {
        world::Act::Mail(MailAct::WriteTo(written)) => data.person(written.matches.as_ref()?)?.address.as_deref(),
        world::Act::Web(WebAct::WriteAddress(written)) => {
            data.site.page(written.matches.as_ref()?).map(|page| page.address.as_str())
        }
        _ => None,
    }
}

/// The act, by the label that it has on the device now, or by its key.
fn plainly_said(
    act: &world::Act,
    label: Option<String>,
    surface: Surface,
    variant: &Variant,
    strings: &Strings,
) -> String {
    match (act, label, surface) {
        (
            world::Act::Phone(PhoneAct::Write(_))
            | world::Act::Mail(
                MailAct::WriteAddress(_) | MailAct::WriteTo(_) | MailAct::WriteSubject(_) | MailAct::WriteText(_),
            ),
            ..,
        ) => strings.say("hint-write"),
        (world::Act::Board(BoardAct::Write { control, written }), ..) => {
            let control = variant.controls.iter().find(|found| found.id == *control);
            let label = control.map(|found| found.text.get(strings.lang()).clone()).unwrap_or_default();
            match sentence(written, variant, strings) {
                Some(text) => strings.fill("hint-fill", &[("text", &text), ("label", &label)]),
                None => strings.fill("hint-fill-own", &[("label", &label)]),
            }
        }
        (world::Act::Board(BoardAct::Press { means: Means::Mouse, .. }), Some(label), _) => {
            strings.fill("hint-point", &[("label", &label)])
        }
        (world::Act::Board(BoardAct::Press { .. }), Some(label), Surface::Screen) => {
            strings.fill("hint-move", &[("label", &label)])
        }
        (world::Act::Program(act), None, surface) => by_key(act, surface, strings),
        (_, Some(label), _) => {
            let label = key_of(act).map_or_else(|| label.clone(), |key| format!("{key} {label}"));
            strings.fill("hint-press", &[("label", &label)])
        }
        (_, None, _) => strings.say("hint-write"),
    }
}

/// The key of a bar's button that has no number of its own.
fn key_of(act: &world::Act) -> Option<&'static str> {
    match act {
        world::Act::Phone(PhoneAct::Home) => Some("0"),
        world::Act::Phone(PhoneAct::Side) => Some("K"),
        _ => None,
    }
}

/// The sentence that is expected in a field, in the reader's language.
fn sentence(written: &Written, variant: &Variant, strings: &Strings) -> Option<String> {
    let id = written.matches.as_ref()?;
    let sentence = variant.sentences.iter().find(|sentence| sentence.id == *id)?;
    Some(sentence.text.get(strings.lang()).clone())
}

/// What is done with the real program has a key, or a word in lines.
fn by_key(act: &ProgramAct, surface: Surface, strings: &Strings) -> String {
    match (act, surface) {
        (ProgramAct::OpenHelp | ProgramAct::CloseHelp, Surface::Screen) => strings.say("hint-key-help"),
        (ProgramAct::OpenHelp | ProgramAct::CloseHelp, Surface::Lines) => strings.say("hint-word-help"),
        (ProgramAct::Theme(_), _) => strings.say("hint-key-theme"),
        (ProgramAct::Language(_), Surface::Screen) => strings.say("hint-key-language"),
        (ProgramAct::Language(_), Surface::Lines) => strings.say("hint-word-language"),
        (ProgramAct::ReadAgain, _) => strings.say("hint-word-again"),
        (ProgramAct::Forward | ProgramAct::Back, _) => strings.say("hint-look-leaves"),
    }
}

/// Where to look for it.
fn nudge(act: &world::Act, surface: Surface, strings: &Strings) -> String {
    match act {
        world::Act::Phone(act) => strings.say(on_phone(act)),
        world::Act::Photos(act) => strings.say(in_photos(act)),
        world::Act::Mail(act) => strings.say(in_mail(act)),
        world::Act::Computer(_) => strings.say("hint-look-tabs"),
        world::Act::Web(act) => strings.say(in_browser(act)),
        world::Act::Portal(act) => strings.say(in_portal(act)),
        world::Act::Door(DoorAct::Reply(_)) => strings.say("hint-look-replies"),
        world::Act::Door(DoorAct::Close) => strings.say("hint-look-door"),
        world::Act::Form(act) => strings.say(in_form(act)),
        world::Act::Custom(act) => strings.say(in_custom(act)),
        world::Act::Wait => strings.say("hint-look-wait"),
        world::Act::Board(BoardAct::Press { .. } | BoardAct::Clear) => strings.say("hint-look-board"),
        world::Act::Board(BoardAct::Write { .. }) => strings.say("hint-look-field"),
        world::Act::Program(ProgramAct::Forward | ProgramAct::Back) => strings.say("hint-look-leaves"),
        world::Act::Program(_) => match surface {
            Surface::Screen => strings.say("hint-look-keys"),
            Surface::Lines => strings.say("hint-look-words"),
        },
    }
}

fn in_browser(act: &WebAct) -> &'static str {
    match act {
        WebAct::Back | WebAct::Forward | WebAct::Close => "hint-look-browser",
        WebAct::Address | WebAct::Go(_) | WebAct::WriteAddress(_) => "hint-web-address",
        WebAct::Search(_) | WebAct::WriteSearch { .. } => "hint-look-search",
        WebAct::Open(_) => "hint-look-hits",
        WebAct::Follow(_) => "hint-look-links",
    }
}

fn in_form(act: &FormAct) -> &'static str {
    match act {
        FormAct::Apply(_) | FormAct::Resume(_) => "hint-look-form-list",
        FormAct::Start => "hint-look-form-start",
        FormAct::Choose { .. }
        | FormAct::Tick { .. }
        | FormAct::Suggest { .. }
        | FormAct::Write { .. }
        | FormAct::Clear(_) => "hint-look-form-question",
        FormAct::Files(_) | FormAct::Detach { .. } => "hint-look-form-attach",
        FormAct::Attach(_) => "hint-look-form-files",
        FormAct::GoTo(_) => "hint-look-form-faults",
        FormAct::Edit(_) | FormAct::Declare => "hint-look-form-review",
        FormAct::Back | FormAct::Save | FormAct::Next | FormAct::Submit => "hint-look-form-bar",
    }
}

fn in_custom(act: &CustomAct) -> &'static str {
    match act {
        CustomAct::Press(_) => "hint-look-app-button",
        CustomAct::Turn(_) => "hint-look-switch",
        CustomAct::Choose { .. } => "hint-look-app-choice",
        CustomAct::Suggest { .. } | CustomAct::Write { .. } | CustomAct::WriteSecret { .. } => "hint-look-app-field",
        CustomAct::Back => "hint-look-elsewhere",
    }
}

fn in_portal(act: &PortalAct) -> &'static str {
    match act {
        PortalAct::Method(_) => "hint-look-methods",
        PortalAct::Code(_) | PortalAct::WriteCode(_) => "hint-look-device",
        PortalAct::Password(_) | PortalAct::WritePassword(_) => "hint-look-note",
        PortalAct::Read => "hint-look-app",
        PortalAct::Approve | PortalAct::Reject => "hint-look-asked",
        PortalAct::LogOut => "hint-look-out",
        PortalAct::Open(Place::Album(_)) => "hint-look-attach",
        PortalAct::Open(_) => "hint-look-sections",
        PortalAct::Propose(_) | PortalAct::Write(_) => "hint-look-reply",
        PortalAct::Clear | PortalAct::Detach => "hint-look-reply-wrong",
        PortalAct::Attach(_) => "hint-look-album",
        PortalAct::Send => "hint-look-send-reply",
        PortalAct::Accept(_) | PortalAct::Decline(_) => "hint-look-suggestions",
        PortalAct::ProposeContact(_) | PortalAct::WriteContact(_) => "hint-look-contact",
        PortalAct::ContactCode(_) | PortalAct::WriteContactCode(_) => "hint-look-contact-code",
        PortalAct::Confirm => "hint-look-confirm",
        PortalAct::Turn { .. } => "hint-look-notices",
    }
}

fn in_photos(act: &PhotoAct) -> &'static str {
    match act {
        PhotoAct::Left | PhotoAct::Right => "hint-look-camera",
        PhotoAct::Take => "hint-look-take",
        PhotoAct::Open(_) => "hint-look-photos",
        PhotoAct::Share | PhotoAct::AskDelete | PhotoAct::Restore => "hint-look-photo",
        PhotoAct::ShareWith(_) | PhotoAct::ByMail => "hint-look-receivers",
        PhotoAct::Delete => "hint-look-question",
        PhotoAct::Bin | PhotoAct::OpenBinned(_) => "hint-look-bin",
        PhotoAct::Back => "hint-look-elsewhere",
    }
}

fn on_phone(act: &PhoneAct) -> &'static str {
    match act {
        PhoneAct::Open(_) => "hint-look-apps",
        PhoneAct::Back | PhoneAct::Home => "hint-look-elsewhere",
        PhoneAct::OpenThread(_) | PhoneAct::OpenContact(_) => "hint-look-list",
        PhoneAct::NewMessage => "hint-look-new",
        PhoneAct::Receiver(_) => "hint-look-receivers",
        PhoneAct::Propose(_) | PhoneAct::Write(_) => "hint-look-sentences",
        PhoneAct::Clear => "hint-look-draft",
        PhoneAct::Send => "hint-look-send",
        PhoneAct::Inspect(_) => "hint-look-link",
        PhoneAct::AskDelete => "hint-look-delete",
        PhoneAct::Delete => "hint-look-question",
        PhoneAct::Side => "hint-look-side",
        PhoneAct::Unlock => "hint-look-unlock",
        PhoneAct::EnterCode(_) => "hint-look-code",
        PhoneAct::OpenPage(_) => "hint-look-pages",
        PhoneAct::Turn(_) => "hint-look-switch",
        PhoneAct::More(_) | PhoneAct::Less(_) => "hint-look-slider",
        PhoneAct::Keypad => "hint-look-keypad",
        PhoneAct::Contacts => "hint-look-contacts",
        PhoneAct::OpenEntry(_) => "hint-look-log",
        PhoneAct::Dial(_) => "hint-look-number",
        PhoneAct::Ring => "hint-look-ring",
        PhoneAct::AskSave => "hint-look-save",
        PhoneAct::ProposeName(_) | PhoneAct::Name(_) => "hint-look-names",
        PhoneAct::Save => "hint-look-name-save",
        PhoneAct::Block | PhoneAct::Unblock => "hint-look-block",
        PhoneAct::Answer | PhoneAct::Decline => "hint-look-call",
        PhoneAct::Reply(_) => "hint-look-replies",
        PhoneAct::HangUp => "hint-look-hang-up",
        PhoneAct::Network(_) => "hint-look-networks",
        PhoneAct::ProposePassword(_) | PhoneAct::Password(_) => "hint-look-password",
        PhoneAct::Join | PhoneAct::SavePassword => "hint-look-join",
        PhoneAct::Screenshot | PhoneAct::BlockThread => "hint-look-tools",
        PhoneAct::NewPassword => "hint-look-new-password",
        PhoneAct::AskSmsCode => "hint-look-sms-code",
        PhoneAct::EnterSmsCode(_) => "hint-look-sms",
    }
}

fn in_mail(act: &MailAct) -> &'static str {
    match act {
        MailAct::Back => "hint-look-mail-back",
        MailAct::Folders => "hint-look-folders",
        MailAct::OpenFolder(_) | MailAct::Documents | MailAct::NewAddress | MailAct::Move(_) => {
            "hint-look-folder-names"
        }
        MailAct::Open(_) | MailAct::OpenDocument(_) => "hint-look-folder",
        MailAct::Sender => "hint-look-sender",
        MailAct::Link(_) | MailAct::OpenLink => "hint-look-mail-link",
        MailAct::OpenAttachment(_) => "hint-look-attachment",
        MailAct::SaveAttachment => "hint-look-save-file",
        MailAct::Delete
        | MailAct::Restore
        | MailAct::Report
        | MailAct::AskMove
        | MailAct::Reply
        | MailAct::ReplyAll => "hint-look-mail-buttons",
        MailAct::New => "hint-look-new-mail",
        MailAct::EditTo | MailAct::EditSubject | MailAct::EditText | MailAct::EditAttached | MailAct::Detach(_) => {
            "hint-look-parts"
        }
        MailAct::Receiver(_) | MailAct::WriteTo(_) | MailAct::DropReceiver(_) => "hint-look-addressees",
        MailAct::ProposeSubject(_) | MailAct::WriteSubject(_) | MailAct::ProposeText(_) | MailAct::WriteText(_) => {
            "hint-look-choose"
        }
        MailAct::ClearSubject | MailAct::ClearText => "hint-look-mail-draft",
        MailAct::Attach(_) => "hint-look-attachments",
        MailAct::Send | MailAct::SaveDraft => "hint-look-mail-send",
        MailAct::Discard => "hint-look-mail-discard",
        MailAct::AddressNext | MailAct::ProposeAddress(_) | MailAct::WriteAddress(_) | MailAct::AddressDone => {
            "hint-look-address"
        }
    }
}
