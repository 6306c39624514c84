//! What the leader's side is told.

use super::super::super::{App, Effect as AppEffect, Screen as AppScreen};
use super::drive::{resume, want};
use super::{Alert, Event, Hosting, Known, Leading, MOST_LESSONS, Screen, Told, follow, leading_mut, tell, to};
use crate::app::class::InClass;
use crate::classroom::{Class, SeatNumber};

/// Something happened outside.
pub(in crate::app) fn on_event(app: &mut App, event: Event) -> Vec<AppEffect> {
    match event {
        Event::Plans(found, left) => {
            if let AppScreen::Leading(Screen::Plans(plans)) = &mut app.screen {
                plans.plans = Some(found);
                plans.left = left;
            }
            Vec::new()
        }
        Event::Hosting(hosting) => hosted(app, *hosting),
        Event::NotHosted(why) => {
            match &mut app.screen {
                AppScreen::Leading(Screen::Plans(plans)) => plans.trouble = Some(why),
                AppScreen::Leading(Screen::Name(naming)) => naming.trouble = Some(why),
                _ => {}
            }
            Vec::new()
        }
        Event::Class(class, now) => {
            let Some(leading) = leading_mut(app) else { return Vec::new() };
            if let Some(number) = has_moved(&leading.class, &class) {
                leading.told = Some(Told::Moved(number));
            }
            leading.class = class;
            leading.seen = now;
            leading.now = leading.now.max(now);
            let wanted = look_up(leading);
            follow::fit(app);
            wanted
        }
        Event::Refused(refusal) => {
            follow::fit(app);
            tell(app, Told::Refused(refusal))
        }
        Event::Lesson(lesson, start) => {
            let Some(leading) = leading_mut(app) else { return Vec::new() };
            leading.awaited.retain(|id| *id != lesson.id);
            leading.lessons.retain(|known| known.lesson.id != lesson.id);
            if leading.lessons.len() >= MOST_LESSONS {
                leading.lessons.remove(0);
            }
            leading.lessons.push(Known { lesson, start });
            let then = leading.then.take();
            then.map(|then| resume(app, then)).unwrap_or_default()
        }
        Event::NoLesson(..) => {
            // It stays among those that were asked for, so that it is not asked for again by itself.
            if let Some(leading) = leading_mut(app) {
                leading.then = None;
            }
            tell(app, Told::NoLesson)
        }
        Event::Nod(address) => alert(app, Alert::Nod(address)),
        Event::NeedsCode => alert(app, Alert::NeedsCode),
        Event::NotKept => alert(app, Alert::NotKept),
        Event::Code(code) => {
            if let Some(leading) = leading_mut(app) {
                leading.code = code;
                leading.alerts.retain(|alert| *alert != Alert::NeedsCode);
            }
            Vec::new()
        }
        Event::Saved(kept) => tell(app, Told::Saved(kept)),
        Event::Ended => {
            app.class = InClass::None;
            to(app, Screen::Over)
        }
        Event::Left => {
            app.class = InClass::None;
            super::super::super::update::to_welcome(app, None);
            Vec::new()
        }
    }
}

/// Who has moved to another terminal since.
fn has_moved(before: &Class, now: &Class) -> Option<SeatNumber> {
    let moves = |number| before.seat(number).map(|seat| seat.moves);
    now.seats().find(|(number, seat)| moves(*number).is_some_and(|moves| moves < seat.moves)).map(|(number, _)| number)
}

fn hosted(app: &mut App, hosting: Hosting) -> Vec<AppEffect> {
    let mut leading = Leading::new(hosting);
    let wanted = look_up(&mut leading);
    app.class = InClass::Leading(Box::new(leading));
    to(app, Screen::Room);
    wanted
}

/// The lesson that is on the seats, and those that are shown to the leader.
fn look_up(leading: &mut Leading) -> Vec<AppEffect> {
    let mut ids: Vec<_> = leading.place().map(|place| place.lesson.clone()).into_iter().collect();
    let shown = leading.class.seats().filter_map(|(_, seat)| seat.shows.as_ref());
    ids.extend(shown.map(|mirror| mirror.place.lesson.clone()).take(MOST_LESSONS / 2));
    ids.iter().flat_map(|id| want(leading, id)).collect()
}

fn alert(app: &mut App, alert: Alert) -> Vec<AppEffect> {
    if let Some(leading) = leading_mut(app)
        && !leading.alerts.contains(&alert)
    {
        leading.alerts.push(alert);
    }
    Vec::new()
}
