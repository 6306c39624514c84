//! What stands in a field already, for whoever goes on writing in it.

use crate::app::Player;
use crate::vocabulary::Id;
use crate::world::form::Answer;
use crate::world::phone::{self, Body, Phone};
use crate::world::web::Spot;
use crate::world::writing::{Field, Written};
use crate::world::{custom, mail, portal};

/// The own words that stand in a field whose words wait there until they are sent.
pub(in crate::app) fn own_words(player: &Player, field: &Field) -> Option<String> {
    let world = &player.practice()?.world;
    if *field == Field::Reply {
        let Spot::MinSide(portal::Place::Case(id)) = world.web.spot() else { return None };
        return match &world.web.portal.case(id)?.draft {
            Some(Body::Own(written)) => written.text.clone(),
            _ => None,
        };
    }
    standing(&world.phone)?.text.clone()
}

/// What somebody has written in the field of the phone's present screen.
fn standing(phone: &Phone) -> Option<&Written> {
    match &phone.place {
        phone::Place::Thread(id) => match &phone.thread(id)?.draft {
            Some(Body::Own(written)) => Some(written),
            _ => None,
        },
        phone::Place::SaveContact { name: Some(Body::Own(written)), .. }
        | phone::Place::Network { password: Some(Body::Own(written)), .. } => Some(written),
        phone::Place::Keypad(number) => number.as_ref(),
        _ => None,
    }
}

/// What stands in a field of an application, as its reader sees it.
pub(super) fn in_form(player: &Player, id: &Id) -> Option<String> {
    let (world, language) = (&player.practice()?.world, player.history.session.language);
    let form = world.form_place()?.form();
    let question = world.forms.application(form)?.question(id)?;
    match world.forms.sheet(form)?.answers.get(id)? {
        Answer::Given => question.given.clone(),
        Answer::Suggestion(id) => question.suggestion(id).map(|suggestion| suggestion.text.get(language).clone()),
        Answer::Own { written, .. } => written.text.clone(),
        Answer::Chosen(_) | Answer::Files(_) => None,
    }
}

/// What stands in a field of an author's app, as its reader sees it.
pub(super) fn in_custom(player: &Player, part: &Id) -> Option<String> {
    let (running, language) = (player.practice()?.world.custom_app()?, player.history.session.language);
    match running.value(part)? {
        custom::Value::Own(written) => written.text.clone(),
        custom::Value::Nth(at) => {
            let named = running.app().holder(part)?.kind.names().get(usize::from(*at))?;
            Some(named.text.get(language).clone())
        }
        custom::Value::Empty => None,
    }
}

/// The own words that stand in the e-mail that is being written, in the line or text that is open.
pub(in crate::app) fn own_words_in_mail(player: &Player) -> Option<(Field, String)> {
    let mail = &player.practice()?.world.mail;
    let draft = &mail.writing.as_ref()?.draft;
    let (field, words) = match mail.place {
        mail::Place::Subject => (Field::MailSubject, draft.subject.as_ref()?),
        mail::Place::Text => (Field::MailBody, draft.text.as_ref()?),
        _ => return None,
    };
    match words {
        mail::Words::Own(Written { text, .. }) => Some((field, text.clone()?)),
        mail::Words::Sentence(_) | mail::Words::Given(..) | mail::Words::Answer(_) => None,
    }
}

/// What stands in a field of the board. What was written before a resume is not known any more.
pub(super) fn on_the_board(player: &Player, id: &Id) -> Option<String> {
    let written = &player.practice()?.world.board.as_ref()?.control(id)?.written;
    if let Some(written) = written {
        return written.text.clone();
    }
    let control = player.variant()?.controls.iter().find(|control| control.id == *id)?;
    control.given.as_ref().map(|given| given.get(player.history.session.language).clone())
}
