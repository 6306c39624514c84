//! E-mail that is written: sent, kept, taken up again.
//!
//! Who gets it, what it is about, what it says and what goes with it are chosen together; what stands
//! there already comes first among the choices, so that the way stays the same while one is on it.

use super::{asks, mail, usable, wanted};
use crate::course::model::Condition;
use crate::solve::achieve::photos::fetched;
use crate::solve::achieve::{allows, own_words};
use crate::solve::route::mail::{Inside, at, back, enter};
use crate::solve::route::photos;
use crate::solve::trial::Trial;
use crate::vocabulary::Id;
use crate::vocabulary::happenings::Field;
use crate::world::data::Folder;
use crate::world::mail::{Act, Draft, Key, Mail, Place, Receiver, Words};
use crate::world::phone::App;
use crate::world::photos::Act as PhotoAct;
use crate::world::writing::{Fit, Written};
use crate::world::{NONE, UNKNOWN};

/// In fewer acts than this an e-mail is as it should be.
const LONGEST: usize = 40;

/// What an e-mail is to be like.
struct Aim<'c> {
    condition: &'c Condition,
    /// Who is to get it, where nobody who may does.
    to: Option<Act>,
    subject: Line,
    text: Line,
    /// What is to go with it; `None`: whatever does.
    attached: Option<Vec<Id>>,
}

/// What a line or a text is to say.
#[derive(Clone)]
enum Line {
    /// What it says already, or nothing.
    Kept,
    /// This sentence.
    Sentence(Id),
    /// Own words.
    Own(Written),
}

/// How an e-mail can be begun.
enum Beginning {
    /// It is begun already.
    Begun,
    /// A new one.
    New,
    /// An answer to this one, to its sender or to all.
    Answer(Key, bool),
}

pub(in crate::solve::achieve) fn send<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let trial = &with_photo(trial, condition).unwrap_or_else(|| trial.clone());
    let sent = |there: &Trial<'l>| {
        aims(there, condition)?.iter().find_map(|aim| reach(there, aim)?.fulfil(place, [Act::Send]))
    };
    if let Some(shared) = share(trial, condition).and_then(|there| sent(&there)) {
        return Some(shared);
    }
    let inside = enter(trial)?;
    beginnings(mail(&inside)?, condition).into_iter().find_map(|beginning| {
        let there = begin(&inside, &beginning)?;
        sent(&there)
    })
}

/// A photo that is to go with it and that there is none of is fetched first.
fn with_photo<'l>(trial: &Trial<'l>, condition: &Condition) -> Option<Trial<'l>> {
    let wanted = wanted(condition, Field::Attached)?;
    let none = wanted.iter().any(|id| id.as_str() == NONE) || mail(trial)?.attachable().any(|id| wanted.contains(id));
    if none { None } else { fetched(trial, |_, photo| wanted.contains(photo)).into_iter().next() }
}

/// Whoever stands in the album lets the photo go with an e-mail from there.
fn share<'l>(trial: &Trial<'l>, condition: &Condition) -> Option<Trial<'l>> {
    if trial.world()?.app() != Some(App::Photos) || asks(condition, Field::ReplyTo) {
        return None;
    }
    let wanted = wanted(condition, Field::Attached)?;
    let photo = trial.world()?.photos.album.iter().find(|photo| wanted.contains(photo))?.clone();
    let mut there = photos::at(trial, &photos::Inside::Sharing(photo))?;
    there.act(PhotoAct::ByMail)?;
    Some(there)
}

/// What is being written first, then what the condition speaks of.
fn beginnings(mail: &Mail, condition: &Condition) -> Vec<Beginning> {
    let mut beginnings: Vec<Beginning> = mail.writing.iter().map(|_| Beginning::Begun).collect();
    let answers_to = |keys: Vec<Key>| {
        keys.into_iter().flat_map(|key| [Beginning::Answer(key.clone(), false), Beginning::Answer(key, true)])
    };
    let given = mail.letters.iter().filter(|letter| letter.mine.is_none());
    if let Some(ids) = wanted(condition, Field::ReplyTo) {
        let fits = given.filter(|letter| letter.key.given().is_some_and(|id| ids.contains(id)));
        beginnings.extend(answers_to(fits.map(|letter| letter.key.clone()).collect()));
        return beginnings;
    }
    beginnings.push(Beginning::New);
    let person = |from: Option<&Id>| allows(condition, Field::To, from.map_or(UNKNOWN, Id::as_str));
    let fits = given.filter(|letter| person(letter.from.as_ref()) || letter.others.iter().any(|id| person(Some(id))));
    beginnings.extend(answers_to(fits.map(|letter| letter.key.clone()).collect()));
    beginnings
}

/// The trial with an e-mail that is written on, whichever part of it is open.
fn begin<'l>(trial: &Trial<'l>, beginning: &Beginning) -> Option<Trial<'l>> {
    let (target, act) = match beginning {
        Beginning::Begun => return Some(trial.clone()),
        Beginning::New => (Inside::Folder(here(mail(trial)?)), Act::New),
        Beginning::Answer(key, all) => (Inside::Letter(key.clone()), if *all { Act::ReplyAll } else { Act::Reply }),
    };
    let mut there = at(trial, &target)?;
    if let Inside::Letter(key) = &target {
        there = usable(there, key, &act)?;
    }
    there.act(act)?;
    Some(there)
}

/// The folder that one is in, or comes to by going back.
fn here(mail: &Mail) -> Folder {
    match (&mail.place, &mail.writing) {
        (Place::Folder(folder), _) => *folder,
        (_, Some(writing)) => writing.from,
        _ => mail.here().map_or(Folder::Inbox, |letter| letter.folder),
    }
}

/// Each way in which the e-mail could be, likeliest first.
fn aims<'c>(trial: &Trial<'_>, condition: &'c Condition) -> Option<Vec<Aim<'c>>> {
    let mail = mail(trial)?;
    let draft = &mail.writing.as_ref()?.draft;
    let subjects = lines(draft.subject.as_ref(), &mail.subjects, condition, Field::Subject);
    let texts = lines(draft.text.as_ref(), &mail.sentences, condition, Field::Said);
    let mut aims = Vec::new();
    for to in receivers(trial, draft, condition) {
        for attached in attachments(mail, condition) {
            for subject in &subjects {
                for text in &texts {
                    let (to, attached) = (to.clone(), attached.clone());
                    aims.push(Aim { condition, to, subject: subject.clone(), text: text.clone(), attached });
                }
            }
        }
    }
    Some(aims)
}

/// What stands there; each sentence; for a text, own words; for a subject, none.
fn lines(standing: Option<&Words>, sentences: &[Id], condition: &Condition, field: Field) -> Vec<Line> {
    let mut lines: Vec<Line> = standing.map(|_| Line::Kept).into_iter().collect();
    lines.extend(sentences.iter().cloned().map(Line::Sentence));
    match (field, standing) {
        (Field::Said, _) => lines.push(Line::Own(own_words(condition))),
        (_, None) => lines.push(Line::Kept),
        (_, Some(_)) => {}
    }
    lines
}

/// Who could get it, where nobody does who may: the address book first, then by an address.
fn receivers(trial: &Trial<'_>, draft: &Draft, condition: &Condition) -> Vec<Option<Act>> {
    if draft.to.iter().any(|receiver| may_get(receiver, condition)) {
        return vec![None];
    }
    let contacts = mail(trial).map_or(&[][..], |mail| &mail.contacts);
    let wanted = |person: &&Id| allows(condition, Field::To, person.as_str());
    let mut ways: Vec<Option<Act>> =
        contacts.iter().filter(wanted).map(|person| Some(Act::Receiver(person.clone()))).collect();
    if !ways.is_empty() {
        return ways;
    }
    let others = trial.people().iter().filter(|person| person.address.is_some());
    let others = others.map(|person| &person.id).filter(wanted);
    ways.extend(others.map(|person| {
        let written = Written { text: None, words: 1, length: 1, matches: Some(person.clone()), fit: Fit::default() };
        Some(Act::WriteTo(written))
    }));
    if asks(condition, Field::To) && allows(condition, Field::To, UNKNOWN) {
        ways.push(Some(Act::WriteTo(own_words(condition))));
    }
    ways
}

fn may_get(receiver: &Receiver, condition: &Condition) -> bool {
    let name = match receiver {
        Receiver::Person(id) => id.as_str(),
        Receiver::Sender(_) | Receiver::Own(_) => UNKNOWN,
    };
    allows(condition, Field::To, name)
}

/// What could go with it.
fn attachments(mail: &Mail, condition: &Condition) -> Vec<Option<Vec<Id>>> {
    let Some(ids) = wanted(condition, Field::Attached) else {
        // What nobody asks for matters where something else is said about an e-mail without it.
        let one = mail.attachable().map(|id| Some(vec![id.clone()]));
        return std::iter::once(None).chain(one).collect();
    };
    let there = mail.attachable().filter(|id| ids.contains(id)).map(|id| Some(vec![id.clone()]));
    let none = ids.iter().any(|id| id.as_str() == NONE).then(|| Some(Vec::new()));
    there.chain(none).collect()
}

/// The trial in which the e-mail is as it should be, whole on the screen.
fn reach<'l>(trial: &Trial<'l>, aim: &Aim<'_>) -> Option<Trial<'l>> {
    let mut there = trial.clone();
    for _ in 0..LONGEST {
        match next(mail(&there)?, aim)? {
            Step::Ready => return Some(there),
            Step::Act(act) => there.act(act)?,
            Step::Back => back(&mut there)?,
        }
    }
    None
}

/// A step on the way.
enum Step {
    Ready,
    Act(Act),
    Back,
}

fn next(mail: &Mail, aim: &Aim<'_>) -> Option<Step> {
    let draft = &mail.writing.as_ref()?.draft;
    let subject = line(draft.subject.as_ref(), &aim.subject, Act::ProposeSubject, Act::WriteSubject, Act::ClearSubject);
    let text = line(draft.text.as_ref(), &aim.text, Act::ProposeText, Act::WriteText, Act::ClearText);
    let open = |part: Option<Act>| part.map_or(Step::Back, Step::Act);
    Some(match mail.place {
        Place::To => open(to(draft, aim)),
        Place::Subject => open(subject),
        Place::Text => open(text),
        Place::Attach => open(missing(draft, aim).map(Act::Attach)),
        Place::Compose if to(draft, aim).is_some() => Step::Act(Act::EditTo),
        Place::Compose if subject.is_some() => Step::Act(Act::EditSubject),
        Place::Compose if text.is_some() => Step::Act(Act::EditText),
        Place::Compose => match (surplus(draft, aim), missing(draft, aim)) {
            (Some(file), _) => Step::Act(Act::Detach(file)),
            (None, Some(_)) => Step::Act(Act::EditAttached),
            (None, None) => Step::Ready,
        },
        _ => return None,
    })
}

/// What to do about who gets it.
fn to(draft: &Draft, aim: &Aim<'_>) -> Option<Act> {
    let wrong = draft.to.iter().position(|receiver| !may_get(receiver, aim.condition));
    match wrong.and_then(|place| u8::try_from(place).ok()) {
        Some(place) => Some(Act::DropReceiver(place)),
        None => aim.to.clone().filter(|_| draft.to.is_empty()),
    }
}

/// What to do about a line or a text.
fn line(
    standing: Option<&Words>,
    wanted: &Line,
    propose: fn(Id) -> Act,
    write: fn(Written) -> Act,
    clear: Act,
) -> Option<Act> {
    match (wanted, standing) {
        (Line::Kept, _) => None,
        (Line::Sentence(id), Some(Words::Sentence(there))) if id == there => None,
        (Line::Own(words), Some(Words::Own(there))) if words == there => None,
        (Line::Sentence(_) | Line::Own(_), Some(_)) => Some(clear),
        (Line::Sentence(id), None) => Some(propose(id.clone())),
        (Line::Own(words), None) => Some(write(words.clone())),
    }
}

fn missing(draft: &Draft, aim: &Aim<'_>) -> Option<Id> {
    aim.attached.iter().flatten().find(|file| !draft.attached.contains(file)).cloned()
}

fn surplus(draft: &Draft, aim: &Aim<'_>) -> Option<Id> {
    let wanted = aim.attached.as_ref()?;
    draft.attached.iter().find(|file| !wanted.contains(file)).cloned()
}

/// What is being written is kept; where nothing is, a text is begun on.
pub(in crate::solve::achieve) fn save_draft<'l>(trial: &Trial<'l>, place: usize) -> Option<Trial<'l>> {
    let mut there = enter(trial)?;
    if mail(&there)?.writing.is_none() {
        there = begin(&there, &Beginning::New)?;
    }
    if mail(&there)?.writing.as_ref()?.draft.is_empty() {
        there = begun_on(there)?;
    }
    while mail(&there)?.place != Place::Compose {
        back(&mut there)?;
    }
    there.fulfil(place, [Act::SaveDraft])
}

/// An empty e-mail with its first sentence, or a word of one's own.
fn begun_on(mut there: Trial<'_>) -> Option<Trial<'_>> {
    let own = Written { text: None, words: 1, length: 1, matches: None, fit: Fit::default() };
    let text = mail(&there)?.sentences.first().cloned().map_or(Act::WriteText(own), Act::ProposeText);
    while !matches!(mail(&there)?.place, Place::Compose | Place::Text) {
        back(&mut there)?;
    }
    if mail(&there)?.place == Place::Compose {
        there.act(Act::EditText)?;
    }
    there.act(text)?;
    Some(there)
}

/// Where there is no draft, one is made first.
pub(in crate::solve::achieve) fn open_draft<'l>(trial: &Trial<'l>, place: usize) -> Option<Trial<'l>> {
    let mut there = enter(trial)?;
    if mail(&there)?.in_folder(Folder::Drafts).next().is_none() {
        if mail(&there)?.writing.is_none() {
            there = begin(&there, &Beginning::New)?;
        }
        if mail(&there)?.writing.as_ref()?.draft.is_empty() {
            there = begun_on(there)?;
        }
        while mail(&there)?.place != Place::Compose {
            back(&mut there)?;
        }
        there.act(Act::SaveDraft)?;
    }
    let there = at(&there, &Inside::Folder(Folder::Drafts))?;
    let drafts: Vec<Key> = mail(&there)?.in_folder(Folder::Drafts).map(|letter| letter.key.clone()).collect();
    drafts.into_iter().find_map(|key| there.fulfil(place, [Act::Open(key)]))
}
