//! Where the task begins, as its author is asked for it.

use super::{Desk, Ended, unwritten};
use crate::author::doing::{self, Scene};
use crate::author::new;
use crate::cli::ask::Question;
use crate::course::model::{StepKind, Variant};
use crate::course::{Lesson, nearest};
use crate::locale::Strings;
use crate::screen::phone;
use crate::vocabulary::Id;
use crate::vocabulary::keys::CONTROL_KINDS;
use crate::world::phone::App;

/// The longest beginning of a text that is shown beside its id, in characters.
const BEGINNING: usize = 50;

/// The most things on a board, and pages of a booklet, that are asked for.
const MOST: usize = 9;

impl Desk<'_, '_> {
    /// Where the task begins.
    pub(super) fn scene(&mut self, lesson: &Lesson) -> Result<Scene, Ended> {
        let likes = self.likes(lesson);
        let strings = self.strings;
        let mut devices = vec![
            ("phone", strings.say("doing-on-phone")),
            ("computer", strings.say("doing-on-computer")),
            ("board", strings.say("doing-on-board")),
            ("program", strings.say("doing-on-program")),
        ];
        if !likes.is_empty() {
            devices.push(("like", strings.say("doing-on-like")));
        }
        let ask = (strings.say("doing-device"), strings.say("doing-device-why"));
        let device = match (self.asked.flag("like"), self.asked.flag("device"), self.asked.flag("at")) {
            (Some(_), ..) => "like",
            (None, None, Some(_)) => "phone",
            (None, ..) => devices[self.asked.choose("device", ask, &devices, 0)?].0,
        };
        match device {
            "like" => self.scene_like(&likes),
            "computer" => self.scene_at(lesson, device, &doing::ON_THE_COMPUTER),
            "board" => self.board(),
            "program" => self.program(lesson),
            _ => self.scene_at(lesson, "phone", &doing::ON_THE_PHONE),
        }
    }

    /// The tasks of the lesson that begin somewhere, each with what it goes by; and their variants.
    fn likes(&self, lesson: &Lesson) -> Vec<(String, String)> {
        let text = &self.base.source.text;
        let mut known = Vec::new();
        for step in &lesson.steps {
            let StepKind::Practice { variants, .. } = &step.kind else { continue };
            let called = |name: &str, variant: &Variant| {
                format!("{name}: {}", beginning(&variant.task.get(lesson.language).plain()))
            };
            let here = |name: String, variant: &Variant, id: Option<&str>| {
                doing::like(text, step.id.as_str(), id).map(|_| (name.clone(), called(&name, variant)))
            };
            known.extend(variants.first().and_then(|variant| here(step.id.to_string(), variant, None)));
            if variants.len() > 1 {
                let several = variants.iter();
                known.extend(several.filter_map(|variant| {
                    here(format!("{}/{}", step.id, variant.id), variant, Some(variant.id.as_str()))
                }));
            }
        }
        known
    }

    fn scene_like(&mut self, likes: &[(String, String)]) -> Result<Scene, Ended> {
        let strings = self.strings;
        let options: Vec<(&str, String)> = likes.iter().map(|(id, called)| (id.as_str(), called.clone())).collect();
        let ask = (strings.say("doing-like"), strings.say("doing-like-why"));
        // Of a lesson without one, a flag may ask all the same.
        let chosen = self.asked.choose("like", ask, &options, 0)?;
        let (step, variant) = match likes[chosen].0.split_once('/') {
            Some((step, variant)) => (step, Some(variant)),
            None => (likes[chosen].0.as_str(), None),
        };
        Ok(doing::like(&self.base.source.text, step, variant).unwrap_or_default())
    }

    fn scene_at(&mut self, lesson: &Lesson, device: &str, places: &[&str]) -> Result<Scene, Ended> {
        let options: Vec<(&str, String)> = places.iter().map(|place| (*place, self.place(place))).collect();
        let ask = (self.strings.say("doing-at"), self.strings.say("doing-at-why"));
        let place = places[self.asked.choose("at", ask, &options, 0)?];
        let (data, lang) = (&lesson.world, lesson.language);
        let name = |id: &Id| data.people.iter().find(|person| person.id == *id).map_or("", |person| &person.name);
        let mut there = Vec::new();
        if device == "phone" && doing::WITH_THREADS.contains(&place) {
            let known = data.threads.iter().map(|thread| {
                let first = thread.messages.first().map(|message| message.text.get(lang).as_str());
                let said = first.map(|text| format!(" – {}", beginning(text))).unwrap_or_default();
                (thread.id.as_str(), format!("{}{said}", name(&thread.with)))
            });
            let known: Vec<(&str, String)> = known.collect();
            let question = self.strings.say("doing-threads");
            there.push(("threads", self.ids("threads", question, &known, &usual(lesson, "threads", &known))?));
        }
        if device == "phone" && doing::WITH_CONTACTS.contains(&place) {
            let known: Vec<(&str, String)> =
                data.people.iter().map(|person| (person.id.as_str(), person.name.clone())).collect();
            let question = self.strings.say("doing-contacts");
            there.push(("contacts", self.ids("contacts", question, &known, &usual(lesson, "contacts", &known))?));
        }
        if place == "mail" || device == "computer" {
            let known: Vec<(&str, String)> =
                data.mails.iter().map(|mail| (mail.id.as_str(), beginning(mail.subject.get(lang)))).collect();
            let question = self.strings.say("doing-mails");
            there.push(("mails", self.ids("mails", question, &known, &usual(lesson, "mails", &known))?));
        }
        Ok(doing::at(device, place, &there))
    }

    /// What a place goes by on the screen.
    fn place(&self, place: &str) -> String {
        let app = |app: &App| phone::app_name(self.strings, app);
        match place {
            "messages" => app(&App::Messages),
            doing::NEW_MESSAGE => self.strings.say("phone-new-message"),
            "calls" => app(&App::Phone),
            "keypad" => self.strings.say("call-keypad"),
            "contacts" => self.strings.say("call-contacts"),
            "settings" => app(&App::Settings),
            "camera" => app(&App::Camera),
            "photos" => app(&App::Photos),
            "mail" => app(&App::Mail),
            "web" => app(&App::Web),
            "clock" => app(&App::Clock),
            _ => self.strings.say("phone-home"),
        }
    }

    /// Some of `known`, with commas between; `?` tells what each is.
    fn ids(&mut self, flag: &str, ask: String, known: &[(&str, String)], standard: &str) -> Result<Vec<Id>, Ended> {
        let strings = self.strings;
        let rows: Vec<String> = known.iter().map(|(id, called)| format!("  {id}: {called}")).collect();
        let help = format!("{}\n{}", strings.say("doing-ids-why"), rows.join("\n"));
        let question = Question { ask, help, standard: standard.to_owned() };
        let ids: Vec<&str> = known.iter().map(|(id, _)| *id).collect();
        let and = strings.say("doing-and");
        self.asked.line(flag, &question, |answer| {
            let names = answer.split(',').flat_map(|name| {
                if let Some(id) = named(name.trim(), known) {
                    return vec![Ok(id)];
                }
                // Blanks will do between them, or «og».
                let names = name.split_whitespace().filter(|name| *name != and);
                names.map(|name| named(name, known).ok_or(name)).collect()
            });
            let found: Result<Vec<&str>, &str> = names.collect();
            match found {
                Ok(names) => Ok(names.iter().filter_map(|name| Id::new(name)).collect()),
                Err(unknown) => Err(unknown_name(unknown, &ids, strings)),
            }
        })
    }

    /// A board, and what is on it.
    fn board(&mut self) -> Result<Scene, Ended> {
        let strings = self.strings;
        let kinds = [
            strings.say("board-button"),
            strings.say("board-field"),
            strings.say("board-link"),
            strings.say("board-menu"),
        ];
        let standard = strings.say("doing-board-first");
        let read = |answer: &str| {
            let (kind, text) = answer.split_once(char::is_whitespace).unwrap_or((answer, ""));
            let small = kind.trim_end_matches(':').to_lowercase();
            let known = kinds.iter().zip(CONTROL_KINDS).find(|(said, name)| **said == small || **name == small);
            let text = text.trim();
            match known.filter(|_| !text.is_empty()) {
                Some((_, name)) => Ok(((*name).to_owned(), text.to_owned())),
                None => Err(strings.fill("doing-board-unknown", &[("answer", answer)])),
            }
        };
        let (ask, help) = (strings.say("doing-board"), strings.say("doing-board-why"));
        let things = self.several("control", (ask, strings.say("doing-board-more"), help), &standard, read)?;
        let mut controls: Vec<(Id, String, String)> = Vec::new();
        for (kind, text) in things {
            let id = free_id(&text, |id| controls.iter().any(|(known, ..)| known.as_str() == id));
            controls.extend(id.map(|id| (id, kind, text)));
        }
        Ok(doing::board(&controls))
    }

    /// The program itself, and the booklet that it shows.
    fn program(&mut self, lesson: &Lesson) -> Result<Scene, Ended> {
        let strings = self.strings;
        let standard = unwritten(lesson, 2);
        let (ask, help) = (strings.say("doing-page"), strings.say("doing-page-why"));
        let read = |answer: &str| Ok(answer.to_owned());
        let texts = self.several("page", (ask, strings.say("doing-page-more"), help), &standard, read)?;
        let pages = (1..).zip(texts).filter_map(|(number, text)| Some((Id::new(&format!("side-{number}"))?, text)));
        Ok(doing::program(&pages.collect::<Vec<_>>()))
    }

    /// One thing after another until Enter alone, but at least one: as flags say, or as they are asked for.
    fn several<T>(
        &mut self,
        flag: &str,
        (ask, more, help): (String, String, String),
        standard: &str,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Result<Vec<T>, Ended> {
        if let Some(given) = self.asked.flags(flag) {
            return given.iter().map(|said| read(said).map_err(Ended::Wrong)).collect();
        }
        let mut question = Question { ask, help, standard: standard.to_owned() };
        let mut found = Vec::new();
        while found.len() < MOST {
            let read = |answer: &str| if answer.is_empty() { Ok(None) } else { read(answer).map(Some) };
            let Some(thing) = self.asked.next(&question, read)? else { break };
            found.push(thing);
            question = Question { ask: more.clone(), standard: String::new(), ..question };
        }
        Ok(found)
    }
}

/// The beginning of a text that may be long.
fn beginning(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    let mut short: String = line.chars().take(BEGINNING).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// The id of the first of `known` that goes by a name: its id, or what it is called on the screen.
fn named<'k>(name: &str, known: &[(&'k str, String)]) -> Option<&'k str> {
    let small = name.to_lowercase();
    let by_id = || known.iter().find(|(id, _)| *id == small);
    let called = || known.iter().find(|(_, called)| called.to_lowercase() == small);
    // Of a conversation it is whom it is with.
    let with = || known.iter().find(|(_, called)| called.to_lowercase().split(" – ").next() == Some(&small));
    by_id().or_else(called).or_else(with).map(|(id, _)| *id)
}

/// Tells of a name that nothing has.
fn unknown_name(id: &str, known: &[&str], strings: &Strings) -> String {
    let near = Some(nearest(id, known.iter().copied())).filter(|near| !near.is_empty()).unwrap_or("none");
    strings.fill("doing-unknown", &[("id", id), ("near", near)])
}

/// An id for something that is called `text`.
fn free_id(text: &str, taken: impl Fn(&str) -> bool) -> Option<Id> {
    let id = Some(new::id_of(text)).filter(|id| !id.is_empty()).unwrap_or_else(|| "ting".to_owned());
    Id::new(&new::free_id(&id, taken))
}

/// The first of each of three: three conversations with one and the same show little.
fn first_of_each(known: &[(&str, String)]) -> Vec<String> {
    let name = |called: &str| called.split(" – ").next().unwrap_or_default().to_owned();
    let mut seen: Vec<String> = Vec::new();
    let mut found = Vec::new();
    for (id, called) in known {
        if found.len() < 3 && !seen.contains(&name(called)) {
            seen.push(name(called));
            found.push((*id).to_owned());
        }
    }
    found
}

/// What the tasks of a lesson have of one kind, as far as it is `known`: what a new one may well have too.
fn usual(lesson: &Lesson, what: &str, known: &[(&str, String)]) -> String {
    let variants = lesson.steps.iter().filter_map(|step| match &step.kind {
        StepKind::Practice { variants, .. } => variants.first(),
        _ => None,
    });
    let of = |variant: &Variant| match what {
        "threads" => variant.start.phone.threads.clone(),
        "contacts" => variant.start.phone.contacts.clone(),
        _ => variant.start.mail.mails.clone(),
    };
    let found = { variants }.map(of).find(|ids| !ids.is_empty());
    let found = found.map(|ids| ids.iter().map(ToString::to_string).collect::<Vec<_>>());
    found.unwrap_or_else(|| first_of_each(known)).join(", ")
}
