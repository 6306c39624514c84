//! Applications: started, saved, filled in field by field, sent; and what comes of them in time. Over 400 lines
//! because all of these go the same way through an application, and share each piece of it.

use super::web::reached;
use super::{allows, photos};
use crate::course::model::Condition;
use crate::solve::route::web::{at_min_side, at_place, browser, page};
use crate::solve::trial::Trial;
use crate::vocabulary::Id;
use crate::vocabulary::happenings::Field;
use crate::world::form::application::{After, Application, Kind, Question, Rule};
use crate::world::form::{Act, Answer, DECLARATION, Forms, Place, REVIEW, Sheet};
use crate::world::portal;
use crate::world::writing::Written;
use crate::world::{self, Fit, World};

/// Two weeks at a time, until everything has come that can.
const LONGEST_WAIT: usize = 30;

fn forms<'t>(trial: &'t Trial<'_>) -> Option<&'t Forms> {
    trial.web()?;
    trial.world().map(|world| &world.forms)
}

/// The applications that `condition` lets it be, by this field; the one that is open first.
fn fitting(trial: &Trial<'_>, condition: &Condition, field: Field) -> Vec<Id> {
    let Some(forms) = forms(trial) else { return Vec::new() };
    let open = trial.world().and_then(World::form_place).map(Place::form);
    let mut ids: Vec<Id> = forms.applications().iter().map(|application| application.id.clone()).collect();
    ids.retain(|id| allows(condition, field, id.as_str()));
    ids.sort_by_key(|id| Some(id) != open);
    ids
}

fn application<'t>(trial: &'t Trial<'_>, form: &Id) -> Option<&'t Application> {
    forms(trial)?.application(form)
}

fn sheet<'t>(trial: &'t Trial<'_>, form: &Id) -> Option<&'t Sheet> {
    forms(trial)?.sheet(form)
}

/// The place of this application that is on the screen and can be filled in.
fn here(trial: &Trial<'_>, form: &Id) -> Option<Place> {
    let world = trial.world().filter(|world| world.app() == Some(world::phone::App::Web))?;
    let place = world.form_place().filter(|place| place.form() == form)?;
    let fills = !matches!(place, Place::Before(_) | Place::Receipt(_)) && sheet(trial, form).is_some();
    fills.then(|| place.clone())
}

/// A copy in which the list of applications is on the screen.
fn at_list<'l>(trial: &Trial<'l>) -> Option<Trial<'l>> {
    at_place(trial, &portal::Place::Applications)
}

/// A copy in which what one should know before is on the screen.
fn at_before<'l>(trial: &Trial<'l>, form: &Id) -> Option<Trial<'l>> {
    let before = Place::Before(form.clone());
    let there = page(&browser(trial)?);
    if let Some(there) = there.filter(|there| there.world().and_then(World::form_place) == Some(&before)) {
        return Some(there);
    }
    at_list(trial)?.after([Act::Apply(form.clone())])
}

/// A copy in which this application is being filled in: where one is, or what was saved, or a new one.
fn enter<'l>(trial: &Trial<'l>, form: &Id) -> Option<Trial<'l>> {
    // Whoever was about to write an address goes on where one was.
    let there = page(&browser(trial)?)?;
    if here(&there, form).is_some() {
        return out_of_files(there, form);
    }
    let state = forms(trial)?.form(form)?;
    match (&state.draft, &state.sent) {
        (_, Some(_)) => None,
        (Some(_), None) => at_list(trial)?.after([Act::Resume(form.clone())]),
        (None, None) => at_before(trial, form)?.after([Act::Start]),
    }
}

/// Out of the choice of a file, if that is where one is.
fn out_of_files<'l>(trial: Trial<'l>, form: &Id) -> Option<Trial<'l>> {
    match here(&trial, form) {
        Some(Place::Files { .. }) => trial.after([Act::Back]),
        _ => Some(trial),
    }
}

/// Which section is on the screen, by its place; where everything is looked over comes after the last.
fn section_at(trial: &Trial<'_>, form: &Id) -> Option<usize> {
    let application = application(trial, form)?;
    match here(trial, form)? {
        Place::Section { section, .. } => application.section(&section).map(|(place, _)| place),
        Place::Review(_) => Some(application.sections.len()),
        Place::Before(_) | Place::Files { .. } | Place::Receipt(_) => None,
    }
}

/// A copy in which the section at this place is on the screen; what is in the way is filled in.
fn to_section<'l>(trial: &Trial<'l>, form: &Id, target: usize) -> Option<Trial<'l>> {
    let mut there = enter(trial, form)?;
    let most = 2 * application(trial, form)?.sections.len() + 2;
    for _ in 0..most {
        let at = section_at(&there, form)?;
        match at.cmp(&target) {
            std::cmp::Ordering::Equal => return Some(there),
            std::cmp::Ordering::Greater => there.act(Act::Back)?,
            std::cmp::Ordering::Less => there = filled(&there, form)?.after([Act::Next])?,
        }
    }
    None
}

/// A copy in which every answer of the section that is on the screen will do.
fn filled<'l>(trial: &Trial<'l>, form: &Id) -> Option<Trial<'l>> {
    let mut there = trial.clone();
    let most = application(trial, form)?.questions.len() * 2;
    for _ in 0..=most {
        let Some(Place::Section { section, .. }) = here(&there, form) else { return Some(there) };
        let fault = forms(&there)?.faults(form, &section).first().cloned();
        let Some(fault) = fault else { return Some(there) };
        there = answered(&there, form, &fault)?;
    }
    None
}

/// A copy in which a question on the screen has an answer that will do.
fn answered<'l>(trial: &Trial<'l>, form: &Id, id: &Id) -> Option<Trial<'l>> {
    let question = application(trial, form)?.question(id)?.clone();
    let question_id = || question.id.clone();
    match question.kind {
        Kind::Choice | Kind::YesNo => {
            let fits = |option: &Id| question.allows(std::slice::from_ref(option));
            let option = question.choices().into_iter().find(fits)?;
            trial.after([Act::Choose { question: question_id(), option }])
        }
        Kind::Many => {
            let has = |option: &Id| sheet(trial, form).is_some_and(|sheet| sheet.answers.has(id, option));
            let fits = |option: &Id| question.allows(std::slice::from_ref(option));
            let choices = question.choices();
            let wrong = choices.iter().find(|option| has(option) && !fits(option));
            let option = wrong.or_else(|| choices.iter().find(|option| fits(option)))?;
            trial.after([Act::Tick { question: question_id(), option: option.clone() }])
        }
        Kind::Text | Kind::Number | Kind::Date => write_well(trial, form, &question),
        Kind::File => {
            let files = forms(trial)?.files(form, id);
            let file = files.iter().find(|file| question.right.contains(file)).or(files.first())?;
            trial.after([Act::Files(question_id()), Act::Attach(file.clone())])
        }
    }
}

fn write_well<'l>(trial: &Trial<'l>, form: &Id, question: &Question) -> Option<Trial<'l>> {
    let fits = question.suggestions.iter().find(|suggestion| question.takes(suggestion.text.original()));
    let Some(suggestion) = fits else {
        return trial.after([write(question, true)]);
    };
    let cleared = cleared(trial, form, question)?;
    cleared.after([Act::Suggest { question: question.id.clone(), suggestion: suggestion.id.clone() }])
}

/// A copy in which the suggestions of a question stand below it.
fn cleared<'l>(trial: &Trial<'l>, form: &Id, question: &Question) -> Option<Trial<'l>> {
    if forms(trial)?.suggests(form, question) {
        return Some(trial.clone());
    }
    trial.after([Act::Clear(question.id.clone())])
}

/// An answer in a learner's own words, as few as will do. Which words is the learner's own affair.
fn write(question: &Question, holds: bool) -> Act {
    let words = question.rules.iter().find_map(|rule| match rule {
        Rule::Words(words) => Some(*words),
        _ => None,
    });
    let words = if holds { words.unwrap_or(1) } else { 1 };
    let length = words.saturating_mul(2).saturating_sub(1);
    let written = Written { text: None, words, length, matches: None, fit: Fit::default() };
    Act::Write { question: question.id.clone(), written, holds }
}

pub(super) fn open<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let ids = fitting(trial, condition, Field::Form);
    reached(trial, place, ids.iter().filter_map(|form| at_before(trial, form)?.after([Act::Start])))
}

pub(super) fn save<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let ids = fitting(trial, condition, Field::Form);
    reached(trial, place, ids.iter().filter_map(|form| enter(trial, form)?.after([Act::Save])))
}

/// What has not been saved is saved first.
pub(super) fn resume<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let way = |form: &Id| {
        let saved = forms(trial)?.form(form)?.draft.is_some();
        let saved = if saved { trial.clone() } else { enter(trial, form)?.after([Act::Save])? };
        at_list(&saved)?.after([Act::Resume(form.clone())])
    };
    let ids = fitting(trial, condition, Field::Form);
    reached(trial, place, ids.iter().filter_map(way))
}

/// Into a section from the one before it; the nearest ahead first.
pub(super) fn step<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let ids = fitting(trial, condition, Field::Form);
    let ways = ids.iter().flat_map(|form| {
        let at = page_of(trial, form).unwrap_or_default();
        let names = section_names(trial, form);
        let fits = |(_, name): &(usize, Id)| allows(condition, Field::Section, name.as_str());
        let mut targets: Vec<usize> =
            names.into_iter().enumerate().skip(1).filter(fits).map(|(target, _)| target).collect();
        targets.sort_by_key(|target| (*target <= at, *target));
        targets.into_iter().filter_map(|target| {
            let there = to_section(trial, form, target - 1)?;
            // From what one came to change one goes back to where everything is looked over.
            let editing = sheet(&there, form)?.editing;
            let there = if editing { to_section(&there.after([Act::Back])?, form, target - 1)? } else { there };
            filled(&there, form)?.after([Act::Next])
        })
    });
    let ways: Vec<Trial<'l>> = ways.collect();
    reached(trial, place, ways.into_iter())
}

/// The section that is on the screen, or that the file being chosen belongs to.
fn page_of(trial: &Trial<'_>, form: &Id) -> Option<usize> {
    let there = out_of_files(page(&browser(trial)?)?, form)?;
    section_at(&there, form)
}

/// What the sections are called in conditions.
fn section_names(trial: &Trial<'_>, form: &Id) -> Vec<Id> {
    let sections = application(trial, form).map_or(&[][..], |application| &application.sections);
    sections.iter().map(|section| section.id.clone()).chain(Id::new(REVIEW)).collect()
}

/// A question is answered so that the answer will not do, and one goes on.
pub(super) fn fail<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let ids = fitting(trial, condition, Field::Form);
    let ways = ids.iter().flat_map(|form| {
        let questions = application(trial, form).map_or(&[][..], |application| &application.questions);
        let questions = questions.iter().filter(|question| allows(condition, Field::Question, question.id.as_str()));
        let failed =
            questions.filter_map(|question| spoilt(&with(trial, form, question)?, form, question)?.after([Act::Next]));
        let declaration = allows(condition, Field::Question, DECLARATION).then(|| undeclared(trial, form)).flatten();
        failed.chain(declaration).collect::<Vec<_>>()
    });
    let ways: Vec<Trial<'l>> = ways.collect();
    reached(trial, place, ways.into_iter())
}

/// A copy in which everything that must be answered is, and can be looked over. What stands wrong in a section
/// that one has left is gone back to.
fn complete<'l>(trial: &Trial<'l>, form: &Id) -> Option<Trial<'l>> {
    let mut there = enter(trial, form)?;
    let sections: Vec<Id> = application(trial, form)?.sections.iter().map(|section| section.id.clone()).collect();
    for _ in 0..=sections.len() {
        let faulty = |section: &Id| forms(&there).is_some_and(|forms| !forms.faults(form, section).is_empty());
        let Some(first) = sections.iter().position(faulty) else { break };
        there = filled(&to_section(&there, form, first)?, form)?;
    }
    to_section(&there, form, sections.len())
}

fn undeclared<'l>(trial: &Trial<'l>, form: &Id) -> Option<Trial<'l>> {
    let there = complete(trial, form)?;
    let declared = sheet(&there, form)?.declared;
    let there = if declared { there.after([Act::Declare])? } else { there };
    there.after([Act::Submit])
}

/// A copy in which a question is on the screen: the one that it hangs on is answered so that it is asked.
fn with<'l>(trial: &Trial<'l>, form: &Id, question: &Question) -> Option<Trial<'l>> {
    let application = application(trial, form)?.clone();
    let (at, _) = application.section(&question.section)?;
    let there = match &question.shown_if {
        Some((other, answers)) if !is_asked(trial, form, &application, question) => {
            let other = application.question(other)?;
            let there = with(trial, form, other)?;
            answer_with(&there, form, other, answers)?
        }
        _ => trial.clone(),
    };
    to_section(&there, form, at)
}

fn is_asked(trial: &Trial<'_>, form: &Id, application: &Application, question: &Question) -> bool {
    // What is not open yet is begun with what is given, or with what was saved.
    let sheet = sheet(trial, form).or_else(|| forms(trial)?.form(form)?.draft.as_ref());
    sheet.is_some_and(|sheet| sheet.answers.asks(application, question))
}

/// A question on the screen answered with one of these.
fn answer_with<'l>(trial: &Trial<'l>, form: &Id, question: &Question, answers: &[Id]) -> Option<Trial<'l>> {
    let id = || question.id.clone();
    match question.kind {
        Kind::Choice | Kind::YesNo => {
            let option = question.choices().into_iter().find(|option| answers.contains(option))?;
            trial.after([Act::Choose { question: id(), option }])
        }
        Kind::Many => {
            let option = question.choices().into_iter().find(|option| answers.contains(option))?;
            trial.after([Act::Tick { question: id(), option }])
        }
        Kind::Text | Kind::Number | Kind::Date => {
            let suggestion = question.suggestions.iter().find(|suggestion| answers.contains(&suggestion.id))?;
            let suggestion = suggestion.id.clone();
            cleared(trial, form, question)?.after([Act::Suggest { question: id(), suggestion }])
        }
        Kind::File => None,
    }
}

/// A copy in which the answer to a question on the screen will not do.
fn spoilt<'l>(trial: &Trial<'l>, form: &Id, question: &Question) -> Option<Trial<'l>> {
    let answers = &sheet(trial, form)?.answers;
    if !answers.will_do(question) {
        return Some(trial.clone());
    }
    let id = || question.id.clone();
    let choices = question.choices();
    let wrong = choices.iter().find(|option| !question.allows(std::slice::from_ref(*option))).cloned();
    match question.kind {
        Kind::Choice | Kind::YesNo => trial.after([Act::Choose { question: id(), option: wrong? }]),
        Kind::Many => match wrong {
            Some(option) => trial.after([Act::Tick { question: id(), option }]),
            None if question.required => {
                let ticked: Vec<Id> = choices.into_iter().filter(|option| answers.has(&question.id, option)).collect();
                trial.after(ticked.into_iter().map(|option| Act::Tick { question: id(), option }))
            }
            None => None,
        },
        Kind::Text | Kind::Number | Kind::Date => {
            if question.required && answers.get(&question.id).is_some() {
                return trial.after([Act::Clear(id())]);
            }
            let wrong = question.suggestions.iter().find(|suggestion| !question.takes(suggestion.text.original()));
            match wrong {
                Some(suggestion) => {
                    let suggestion = suggestion.id.clone();
                    cleared(trial, form, question)?.after([Act::Suggest { question: id(), suggestion }])
                }
                None if question.rules.is_empty() && question.kind == Kind::Text => None,
                None => trial.after([write(question, false)]),
            }
        }
        Kind::File => {
            let files = answers.files(&question.id).to_vec();
            trial.after(files.into_iter().map(|file| Act::Detach { question: id(), file }))
        }
    }
}

/// What is in the album first; a photo that is not is fetched.
pub(super) fn attach<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    attach_what_is_there(trial, place, condition).or_else(|| {
        let fetched = photos::fetched(trial, |_, photo| allows(condition, Field::File, photo.as_str()));
        fetched.iter().find_map(|fetched| attach_what_is_there(fetched, place, condition))
    })
}

fn attach_what_is_there<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let ids = fitting(trial, condition, Field::Form);
    let ways = ids.iter().flat_map(|form| {
        let questions = application(trial, form).map_or(&[][..], |application| &application.questions);
        let questions: Vec<&Question> = questions.iter().filter(|question| question.kind == Kind::File).collect();
        let album = forms(trial).map_or(&[][..], |forms| &forms.album);
        let files: Vec<Id> =
            album.iter().filter(|file| allows(condition, Field::File, file.as_str())).cloned().collect();
        let pairs = questions.into_iter().flat_map(|question| files.iter().map(move |file| (question, file)));
        pairs.filter_map(|(question, file)| attached(trial, form, question, file)).collect::<Vec<_>>()
    });
    let ways: Vec<Trial<'l>> = ways.collect();
    reached(trial, place, ways.into_iter())
}

/// A copy in which a file has just been attached to a question; one that was attached already is taken away
/// first.
fn attached<'l>(trial: &Trial<'l>, form: &Id, question: &Question, file: &Id) -> Option<Trial<'l>> {
    let choosing = Place::Files { form: form.clone(), question: question.id.clone() };
    let at = page(&browser(trial)?)?;
    if here(&at, form) == Some(choosing)
        && let Some(done) = at.after([Act::Attach(file.clone())])
    {
        return Some(done);
    }
    let there = with(trial, form, question)?;
    let taken = sheet(&there, form)?.answers.files(&question.id).contains(file);
    let detach = taken.then(|| Act::Detach { question: question.id.clone(), file: file.clone() });
    there.after(detach.into_iter().chain([Act::Files(question.id.clone()), Act::Attach(file.clone())]))
}

pub(super) fn submit<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let ids = fitting(trial, condition, Field::Form);
    let ids = ids.iter().filter(|form| allows(condition, Field::Case, form.as_str()));
    reached(trial, place, ids.filter_map(|form| sent(trial, form)))
}

fn sent<'l>(trial: &Trial<'l>, form: &Id) -> Option<Trial<'l>> {
    let there = complete(trial, form)?;
    let declare = !sheet(&there, form)?.declared;
    there.after(declare.then_some(Act::Declare).into_iter().chain([Act::Submit]))
}

/// A copy in which two weeks more have gone by.
fn waited<'l>(trial: &Trial<'l>) -> Option<Trial<'l>> {
    trial.world()?.something_comes().then_some(())?;
    let there = at_min_side(trial)?;
    let there = if there.world()?.can_wait() { there } else { at_place(&there, &portal::Place::Home)? };
    there.after([world::Act::Wait])
}

pub(super) fn pass<'l>(trial: &Trial<'l>, place: usize) -> Option<Trial<'l>> {
    if let Some(waited) = waited(trial) {
        return Some(waited).filter(|there| there.reached(place));
    }
    let ids: Vec<Id> = forms(trial)?.applications().iter().map(|application| application.id.clone()).collect();
    reached(trial, place, ids.iter().filter_map(|form| waited(&sent(trial, form)?)))
}

pub(super) fn decide<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let ids = fitting(trial, condition, Field::Case);
    let fits =
        |after: &&After| after.decides.as_ref().is_some_and(|it| allows(condition, Field::Result, it.result.name()));
    let ways = ids.iter().filter_map(|form| application(trial, form)).flat_map(|application| {
        let decisions: Vec<&After> = application.after.iter().filter(fits).collect();
        let reached = |there: &Trial<'_>| there.reached(place);
        decisions.into_iter().filter_map(move |decision| decided(trial, reached, application, decision))
    });
    reached(trial, place, ways)
}

/// A copy in which this has been decided: what it hangs on is answered and attached before it is sent, or
/// sent in the case afterwards.
fn decided<'l>(
    trial: &Trial<'l>,
    is_there: impl Fn(&Trial<'_>) -> bool,
    application: &Application,
    decision: &After,
) -> Option<Trial<'l>> {
    let form = &application.id;
    let wanted = decision.attached.as_ref().and_then(|id| application.question(id));
    let mut there = trial.clone();
    if forms(trial)?.form(form)?.sent.is_none() {
        if let Some((id, answers)) = &decision.only_if
            && let Some(question) = application.question(id)
            && !sheet(&there, form).is_some_and(|sheet| sheet.answers.is_any_of(id, answers))
        {
            there = answer_with(&with(&there, form, question)?, form, question, answers)?;
        }
        let file = wanted.and_then(|question| right_file(trial, question).map(|file| (question, file)));
        if let Some((question, file)) = file
            && !is_attached(&there, form, question)
        {
            there = attached(&there, form, question, &file)?;
        }
        there = sent(&there, form)?;
    }
    for _ in 0..LONGEST_WAIT {
        if is_there(&there) {
            return Some(there);
        }
        let lacking = wanted.filter(|question| !is_whole(&there, form, question));
        let reply = lacking.and_then(|question| replied(&there, form, &right_file(&there, question)?));
        there = match reply {
            Some(reply) => reply,
            None => waited(&there)?,
        };
    }
    None
}

fn right_file(trial: &Trial<'_>, question: &Question) -> Option<Id> {
    forms(trial)?.album.iter().find(|file| question.right.contains(file)).cloned()
}

fn is_attached(trial: &Trial<'_>, form: &Id, question: &Question) -> bool {
    let files = |sheet: &Sheet| match sheet.answers.get(&question.id) {
        Some(Answer::Files(files)) => files.iter().any(|file| question.right.contains(file)),
        _ => false,
    };
    sheet(trial, form).is_some_and(files)
}

fn is_whole(trial: &Trial<'_>, form: &Id, question: &Question) -> bool {
    let sent = forms(trial).and_then(|forms| forms.form(form)).and_then(|form| form.sent.as_ref());
    sent.is_some_and(|sent| sent.whole.contains(&question.id))
}

/// A copy in which a file has been sent in a case, with words of the task's or one's own.
fn replied<'l>(trial: &Trial<'l>, case: &Id, file: &Id) -> Option<Trial<'l>> {
    let portal = &trial.web()?.portal;
    portal.has_messages(case).then_some(())?;
    super::portal::with_file(trial, case, file)
}

/// What can be done in a case: now, when time has gone by, or when what it comes of has been sent.
pub(super) fn in_case<'l>(
    trial: &Trial<'l>,
    condition: &Condition,
    way: impl Fn(&Trial<'l>) -> Option<Trial<'l>>,
) -> Option<Trial<'l>> {
    in_time(trial, &way).or_else(|| {
        let unsent = |form: &&Id| forms(trial).and_then(|all| all.form(form)).is_some_and(|form| form.sent.is_none());
        let ids = fitting(trial, condition, Field::Case);
        ids.iter().filter(unsent).find_map(|form| in_time(&sent(trial, form)?, &way))
    })
}

/// What can be done with a letter: now, when time has gone by, or when what it says has been decided.
pub(super) fn with_letter<'l>(
    trial: &Trial<'l>,
    condition: &Condition,
    way: impl Fn(&Trial<'l>) -> Option<Trial<'l>>,
) -> Option<Trial<'l>> {
    in_time(trial, &way).or_else(|| {
        let applications = forms(trial).map_or(&[][..], Forms::applications);
        let decisions =
            applications.iter().flat_map(|application| application.after.iter().map(move |it| (application, it)));
        let mut fits = decisions.filter(|(_, after)| {
            after.decides.as_ref().is_some_and(|it| allows(condition, Field::Letter, it.letter.as_str()))
        });
        fits.find_map(|(application, after)| {
            let done = |there: &Trial<'_>| {
                let sent = forms(there).and_then(|forms| forms.form(&application.id)?.sent.as_ref());
                sent.is_some_and(|sent| sent.done.contains(&after.id))
            };
            way(&decided(trial, done, application, after)?)
        })
    })
}

/// What can be done when time has gone by, if it cannot be done now.
pub(super) fn in_time<'l>(trial: &Trial<'l>, way: impl Fn(&Trial<'l>) -> Option<Trial<'l>>) -> Option<Trial<'l>> {
    if let Some(done) = way(trial) {
        return Some(done);
    }
    let mut there = trial.clone();
    for _ in 0..LONGEST_WAIT {
        there = waited(&there)?;
        if let Some(done) = way(&there) {
            return Some(done);
        }
    }
    None
}
