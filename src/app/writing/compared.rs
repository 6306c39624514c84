//! What something written is compared with.

use crate::app::Player;
use crate::vocabulary::Id;

/// The suggestions that an answer in an application is compared with.
pub(super) fn suggestions<'p>(player: &'p Player, question: &Id) -> impl Iterator<Item = (&'p Id, &'p str)> {
    let language = player.history.session.language;
    let world = player.practice().map(|practice| &practice.world);
    let application = world.and_then(|world| world.forms.application(world.form_place()?.form()));
    let question = application.and_then(|application| application.question(question));
    let suggestions = question.map_or(&[][..], |question| &question.suggestions);
    suggestions.iter().map(move |suggestion| (&suggestion.id, suggestion.text.get(language).as_str()))
}

/// The suggestions that what is written in a field of an author's app is compared with.
pub(super) fn taken<'p>(player: &'p Player, part: &Id) -> impl Iterator<Item = (&'p Id, &'p str)> {
    let language = player.history.session.language;
    let running = player.practice().and_then(|practice| practice.world.custom_app());
    let named = running.and_then(|running| running.app().holder(part)).map_or(&[][..], |part| part.kind.names());
    named.iter().map(move |named| (&named.id, named.text.get(language).as_str()))
}

/// Names and addresses of the world's people.
pub(super) fn addressees(player: &Player) -> impl Iterator<Item = (&Id, &str)> {
    let people = player.lesson.world.people.iter();
    let people = people.filter_map(|person| Some((person, person.address.as_deref()?)));
    people.flat_map(|(person, address)| [(&person.id, person.name.as_str()), (&person.id, address)])
}

/// What is written as an address, for whoever writes all of it where its beginning is asked for.
pub(super) fn before_at(text: &str) -> &str {
    text.split_once('@').map_or(text, |(name, _)| name)
}

/// Whether an e-mail could be sent there: one `@`, something before it, and a full stop after it.
pub(super) fn is_address(text: &str) -> bool {
    let parts = text.trim().split_once('@');
    let whole = |text: &str| !text.is_empty() && !text.contains(|c: char| c.is_whitespace() || c == '@');
    parts.is_some_and(|(name, domain)| whole(name) && whole(domain) && domain.trim_matches('.').contains('.'))
}

/// The sentences that a message is compared with, or what it is about.
pub(super) fn sentences(player: &Player, subject: bool) -> impl Iterator<Item = (&Id, &str)> {
    let language = player.history.session.language;
    let sentences = player.variant().map_or(&[][..], |variant| &variant.sentences);
    let sentences = sentences.iter().filter(move |sentence| sentence.is_subject == subject);
    sentences.map(move |sentence| (&sentence.id, sentence.text.get(language).as_str()))
}

/// The numbers that can be rung.
pub(super) fn numbers(player: &Player) -> impl Iterator<Item = (&Id, &str)> {
    let with_number = player.lesson.world.people.iter().filter(|person| !person.number.is_empty());
    with_number.map(|person| (&person.id, person.number.as_str()))
}

/// The passwords of networks.
pub(super) fn passwords(player: &Player) -> impl Iterator<Item = (&Id, &str)> {
    let networks = player.lesson.world.networks.iter();
    networks.filter_map(|network| Some((&network.id, network.password.as_deref()?)))
}
