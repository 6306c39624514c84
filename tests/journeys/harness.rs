//! The program without threads, files or a clock: a [`Front`], and a small world outside that
//! answers its effects at once. Stories are keys or lines in, pictures or a transcript out.

pub(crate) mod class;
pub(crate) mod course;
pub(crate) mod keys;
pub(crate) mod kinds;
pub(crate) mod outside;
pub(crate) mod picture;
pub(crate) mod screen;
pub(crate) mod talk;
pub(crate) mod turns;

pub(crate) use outside::Outside;
pub(crate) use screen::{Seat, Terminal};
pub(crate) use talk::Talk;

use std::collections::VecDeque;
use std::sync::Arc;

use tastetrykk::app::{Act, App, Effect, Event, Layout, Settings, Theme};
use tastetrykk::course::Lesson;
use tastetrykk::screen::Front;
use tastetrykk::session::Action;
use tastetrykk::vocabulary::{Id, Lang};
use tastetrykk::world::phone;

/// The program on a machine.
#[derive(Debug)]
pub(crate) struct Program {
    /// State and tree.
    pub(crate) front: Front,
    /// The machine, and what it keeps.
    pub(crate) outside: Outside,
    /// Whether the learner has left.
    pub(crate) ended: bool,
}

impl Program {
    /// The program just after it was started.
    pub(crate) fn start(mut outside: Outside, language: Lang, theme: Theme, layout: Layout) -> Self {
        let learner = outside.power_on();
        let may_suspend = layout != Layout::Lines && outside.kiosk.is_none();
        let settings = Settings { theme, may_suspend, kiosk: outside.kiosk, ..Settings::new(language) };
        Self { front: Front::new(App::new(settings, layout, learner)), outside, ended: false }
    }

    /// Lets an event in, and everything that comes of it.
    pub(crate) fn handle(&mut self, event: Event) {
        let mut waiting = VecDeque::from(self.front.handle(event));
        while let Some(effect) = waiting.pop_front() {
            if effect == Effect::Quit {
                self.ended = true;
                return;
            }
            if let Some(event) = self.outside.run(effect) {
                waiting.extend(self.front.handle(event));
            }
        }
    }

    /// Lets in what has come from the class meanwhile.
    pub(crate) fn listen(&mut self) {
        while let Some(event) = self.outside.class.as_mut().and_then(class::Line::heard) {
            self.handle(event);
        }
    }

    /// Starts at a step of the first lesson, as if that were where the learner had come to.
    pub(crate) fn open_at(&mut self, place: usize) {
        self.open_step(outside::lesson(), place);
    }

    /// Starts at a step of any lesson.
    pub(crate) fn open_step(&mut self, lesson: &Arc<Lesson>, place: usize) {
        let step = lesson.steps[place].id.clone();
        let opened = self.outside.opened_lesson(lesson, vec![Action::GoTo(step)], self.front.app().settings.language);
        self.handle(Event::Opened(Box::new(opened)));
    }

    /// What was done in the lesson under way.
    pub(crate) fn actions(&self) -> &[Action] {
        self.front.app().player().map_or(&[], |player| &player.history.actions)
    }
}

/// Something that people sit before and choose things on, with keys or with lines.
pub(crate) trait Surface {
    /// Chooses what does `act`, as a person without a mouse would. Returns how many keys it took.
    fn choose(&mut self, act: &Act) -> usize;

    /// Keeps what the surface says now.
    fn picture(&mut self, caption: &str);

    /// The program behind it.
    fn program(&self) -> &Program;

    /// Chooses one after the other, and returns how many keys it took.
    fn choose_all(&mut self, acts: &[Act]) -> usize {
        acts.iter().map(|act| self.choose(act)).sum()
    }
}

/// The id `name`.
pub(crate) fn id(name: &str) -> Id {
    Id::new(name).expect("an id")
}

/// What is done on the phone.
pub(crate) fn on_phone(act: phone::Act) -> Act {
    Act::phone(act)
}

/// Open Messages from the home screen.
pub(crate) fn messages() -> Act {
    on_phone(phone::Act::Open(phone::App::Messages))
}

/// Open a conversation from the list.
pub(crate) fn thread(name: &str) -> Act {
    on_phone(phone::Act::OpenThread(id(name)))
}

/// Put a proposed sentence in the field.
pub(crate) fn propose(name: &str) -> Act {
    on_phone(phone::Act::Propose(id(name)))
}

/// Send what is in the field.
pub(crate) fn send() -> Act {
    on_phone(phone::Act::Send)
}

/// Answer a question.
pub(crate) fn answer(name: &str) -> Act {
    Act::Choose(id(name))
}

/// Tick off what is done on one's own phone.
pub(crate) fn tick(name: &str) -> Act {
    Act::Tick(id(name))
}

/// How each step of the first lesson is done with seed 0, without a wrong turn. The last act of
/// each is the one that completes it.
pub(crate) fn solution() -> Vec<Vec<Act>> {
    vec![
        vec![propose("ja"), send()],
        vec![],
        vec![messages(), thread("marit-emil")],
        vec![messages(), thread("marit-buss"), propose("klokka-to"), send()],
        vec![
            messages(),
            on_phone(phone::Act::NewMessage),
            on_phone(phone::Act::Receiver(id("per"))),
            propose("lane-stige"),
            send(),
        ],
        vec![thread("gavetorget-kort"), on_phone(phone::Act::AskDelete), on_phone(phone::Act::Delete)],
        vec![answer("sms")],
        vec![answer("forklarer")],
        vec![tick("apne"), tick("les"), tick("send")],
    ]
}
