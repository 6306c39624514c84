//! E-mail: opened, looked into, put somewhere else; an address made. What is written stands in
//! [`compose`].

pub(super) mod compose;

use super::{allows, own_words, photos};
use crate::course::model::{Condition, Want};
use crate::solve::route::mail::{Inside, at, enter};
use crate::solve::trial::Trial;
use crate::vocabulary::Id;
use crate::vocabulary::happenings::Field;
use crate::world::UNKNOWN;
use crate::world::data::Folder;
use crate::world::mail::{Act, Key, Letter, Mail, Place};

/// Whether `condition` asks for something in `field`.
fn asks(condition: &Condition, field: Field) -> bool {
    condition.wants.iter().any(|(wanted, _)| *wanted == field)
}

fn mail<'t>(trial: &'t Trial<'_>) -> Option<&'t Mail> {
    Some(&trial.world()?.mail)
}

/// The e-mails that fit: the one that is open first, then those in its folder, then the others.
fn fitting(mail: &Mail, condition: &Condition) -> Vec<Key> {
    let fits = |letter: &&Letter| {
        let named =
            letter.key.given().map_or(!asks(condition, Field::Mail), |id| allows(condition, Field::Mail, id.as_str()));
        named && allows(condition, Field::From, letter.from.as_ref().map_or(UNKNOWN, Id::as_str))
    };
    let (open, folder) = match &mail.place {
        Place::Folder(folder) => (None, Some(*folder)),
        _ => mail.here().map_or((None, None), |letter| (Some(&letter.key), Some(letter.folder))),
    };
    let mut letters: Vec<&Letter> = mail.letters.iter().filter(fits).collect();
    letters.sort_by_key(|letter| (Some(&letter.key) != open, Some(letter.folder) != folder));
    letters.into_iter().map(|letter| letter.key.clone()).collect()
}

/// Always from the list, for an e-mail that is open already must be opened anew.
pub(super) fn open<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let inside = enter(trial)?;
    fitting(mail(&inside)?, condition).into_iter().find_map(|key| {
        let folder = mail(&inside)?.letter(&key)?.folder;
        at(&inside, &Inside::Folder(folder))?.fulfil(place, [Act::Open(key)])
    })
}

/// Does `act` with an e-mail that fits. One that lies where that cannot be done is put back first.
pub(super) fn with_letter<'l>(trial: &Trial<'l>, place: usize, condition: &Condition, act: &Act) -> Option<Trial<'l>> {
    let inside = enter(trial)?;
    fitting(mail(&inside)?, condition).into_iter().find_map(|key| {
        let there = at(&inside, &Inside::Letter(key.clone()))?;
        usable(there, &key, act)?.fulfil(place, [act.clone()])
    })
}

/// `there`, or where it cannot be done to the open e-mail there, after that has been put back.
fn usable<'l>(mut there: Trial<'l>, key: &Key, act: &Act) -> Option<Trial<'l>> {
    if mail(&there)?.can(act) || !mail(&there)?.can(&Act::Restore) {
        return Some(there);
    }
    there.act(Act::Restore)?;
    at(&there, &Inside::Letter(key.clone()))
}

/// One that is not in the bin is put there first.
pub(super) fn restore<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let inside = enter(trial)?;
    let mut keys = fitting(mail(&inside)?, condition);
    let away = |key: &Key| {
        let letter = mail(&inside).and_then(|mail| mail.letter(key));
        letter.is_some_and(|letter| matches!(letter.folder, Folder::Bin | Folder::Junk))
    };
    keys.sort_by_key(|key| !away(key));
    keys.into_iter().find_map(|key| {
        let mut there = at(&inside, &Inside::Letter(key.clone()))?;
        if !mail(&there)?.can(&Act::Restore) {
            there.act(Act::Delete)?;
            there = at(&there, &Inside::Letter(key))?;
        }
        there.fulfil(place, [Act::Restore])
    })
}

/// One that lies there already is put somewhere else first.
pub(super) fn move_to<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let inside = enter(trial)?;
    let folders = [Folder::Municipality, Folder::Junk, Folder::Inbox];
    fitting(mail(&inside)?, condition).into_iter().find_map(|key| {
        let mut wanted = folders.into_iter().filter(|to| allows(condition, Field::Folder, to.name()));
        wanted.find_map(|folder| {
            let asked = ask_move(&inside, &key)?;
            if let Some(moved) = asked.fulfil(place, [Act::Move(folder)]) {
                return Some(moved);
            }
            let away = folders.into_iter().find(|away| *away != folder)?;
            let mut moved = asked;
            moved.act(Act::Move(away))?;
            ask_move(&moved, &key)?.fulfil(place, [Act::Move(folder)])
        })
    })
}

/// The question where to put this e-mail.
fn ask_move<'l>(trial: &Trial<'l>, key: &Key) -> Option<Trial<'l>> {
    if mail(trial)?.place == Place::Move(key.clone()) {
        return Some(trial.clone());
    }
    let mut there = usable(at(trial, &Inside::Letter(key.clone()))?, key, &Act::AskMove)?;
    there.act(Act::AskMove)?;
    Some(there)
}

pub(super) fn inspect_link<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    in_letter(trial, condition, |there, letter| {
        (0..letter.links).find_map(|link| there.fulfil(place, [Act::Link(link)]))
    })
}

pub(super) fn open_link<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    if let Some(opened) = trial.fulfil(place, [Act::OpenLink]) {
        return Some(opened);
    }
    in_letter(trial, condition, |there, letter| {
        (0..letter.links).find_map(|link| there.fulfil(place, [Act::Link(link), Act::OpenLink]))
    })
}

pub(super) fn open_attachment<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    in_letter(trial, condition, |there, letter| {
        let mut files = letter.attached.iter().filter(|file| allows(condition, Field::File, file.as_str()));
        files.find_map(|file| there.fulfil(place, [Act::OpenAttachment(file.clone())]))
    })
}

/// A picture that is in the album already is thrown away first.
pub(super) fn save_attachment<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    save_what_is_new(trial, place, condition).or_else(|| {
        let saved = mail(trial)?.album.iter().filter(|photo| allows(condition, Field::File, photo.as_str()));
        saved.cloned().find_map(|photo| save_what_is_new(&photos::thrown(trial, &photo)?, place, condition))
    })
}

fn save_what_is_new<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    if let Some(saved) = trial.fulfil(place, [Act::SaveAttachment]) {
        return Some(saved);
    }
    in_letter(trial, condition, |there, letter| {
        let mut files = letter.attached.iter().filter(|file| allows(condition, Field::File, file.as_str()));
        files.find_map(|file| there.fulfil(place, [Act::OpenAttachment(file.clone()), Act::SaveAttachment]))
    })
}

/// Does something in each e-mail that fits, in turn, until it has led somewhere.
fn in_letter<'l>(
    trial: &Trial<'l>,
    condition: &Condition,
    act: impl Fn(&Trial<'l>, &Letter) -> Option<Trial<'l>>,
) -> Option<Trial<'l>> {
    let inside = enter(trial)?;
    fitting(mail(&inside)?, condition).into_iter().find_map(|key| {
        let there = at(&inside, &Inside::Letter(key.clone()))?;
        act(&there, mail(&there)?.letter(&key)?)
    })
}

/// Always from the list of folders, for one that is open already must be opened anew.
pub(super) fn open_folder<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let folders = at(trial, &Inside::Folders)?;
    let mut wanted = Folder::ALL.into_iter().filter(|folder| allows(condition, Field::Folder, folder.name()));
    wanted.find_map(|folder| folders.fulfil(place, [Act::OpenFolder(folder)]))
}

/// The first proposed address that does; if none does, own words.
pub(super) fn make_address<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let mut there = enter(trial)?;
    if !matches!(mail(&there)?.place, Place::AddressName | Place::Address | Place::Password) {
        there = at(&there, &Inside::Folders)?;
        there.act(Act::NewAddress)?;
    }
    if mail(&there)?.place == Place::Password {
        if let Some(made) = there.fulfil(place, [Act::AddressDone]) {
            return Some(made);
        }
        crate::solve::route::mail::back(&mut there)?;
    }
    if mail(&there)?.place == Place::AddressName {
        there.act(Act::AddressNext)?;
    }
    let proposed: Vec<Act> = mail(&there)?.sentences.iter().cloned().map(Act::ProposeAddress).collect();
    let mut addresses = proposed.into_iter().chain([Act::WriteAddress(own_words(condition))]);
    addresses.find_map(|address| there.fulfil(place, [address, Act::AddressDone]))
}

/// The ids that `condition` wants in `field`; `None` when it does not ask.
fn wanted(condition: &Condition, field: Field) -> Option<&[Id]> {
    condition.wants.iter().find_map(|(asked, want)| match want {
        Want::OneOf(ids) if *asked == field => Some(&ids[..]),
        Want::OneOf(_) | Want::AtLeast(_) => None,
    })
}
