//! The numbers that a leader calls out when there is no network: «12.3» is lesson 12, step 3.
//!
//! Lessons are numbered as the course has them, whatever plan is followed: so a plan that is made on the spot, or
//! changed while it is followed, needs nothing that the seats do not have. A municipality's own lessons come after the
//! course's unless its order says otherwise, and then it says so on all of its machines. Steps are numbered as a full
//! screen shows them; the twin that a lesson has for lines has the number of the step that it stands for.

use std::fmt;

use crate::course::model::Step;
use crate::course::{Index, Lesson};
use crate::vocabulary::{Id, Surface};

/// So much of what was typed is looked at, in characters.
const LONGEST: usize = 60;

/// A number that was called out: which lesson, and which step of it; both count from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Number {
    /// The lesson's number.
    pub lesson: usize,
    /// The step's; `None` where the lesson alone was said.
    pub step: Option<usize>,
}

/// Why what was typed is no number that can be called out here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotCalled {
    /// There is no number in it, or something that is none.
    NoNumber,
    /// There are more than two.
    TooMany,
    /// There is no such lesson; so many there are.
    NoLesson(usize),
    /// The lesson has no such step; so many it has.
    NoStep(usize, usize),
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.step {
            Some(step) => write!(f, "{}.{step}", self.lesson),
            None => write!(f, "{}", self.lesson),
        }
    }
}

impl Number {
    /// What `typed` means in this course. Where a lesson is open, by its number, one number alone is a step of it.
    ///
    /// # Errors
    /// Why it means nothing.
    pub fn read(typed: &str, index: &Index, open: Option<usize>) -> Result<Self, NotCalled> {
        let called = match (&numbers(typed)?[..], open) {
            (&[], _) => return Err(NotCalled::NoNumber),
            (&[lesson], None) => Self { lesson, step: None },
            (&[step], Some(lesson)) | (&[lesson, step], _) => Self { lesson, step: Some(step) },
            _ => return Err(NotCalled::TooMany),
        };
        let place = called.lesson.checked_sub(1).and_then(|place| index.lessons.get(place));
        let head = place.ok_or(NotCalled::NoLesson(index.lessons.len()))?;
        match called.step {
            Some(step) if step == 0 || step > head.steps => Err(NotCalled::NoStep(called.lesson, head.steps)),
            _ => Ok(called),
        }
    }

    /// The number of a step of a lesson; `None` when the course does not have the lesson.
    #[must_use]
    pub fn of(index: &Index, lesson: &Lesson, step: &Id) -> Option<Self> {
        let place = index.lessons.iter().position(|head| head.id == lesson.id)?;
        let (at, _) = lesson.step(step)?;
        let before = lesson.steps_on(Surface::Screen).take_while(|(place, _)| *place <= at).count();
        Some(Self { lesson: place + 1, step: Some(before.max(1)) })
    }

    /// The number of a lesson.
    #[must_use]
    pub fn lesson(index: &Index, id: &Id) -> Option<Self> {
        let place = index.lessons.iter().position(|head| head.id == *id)?;
        Some(Self { lesson: place + 1, step: None })
    }
}

/// The step of `lesson` that has this number, or the twin that stands for it on `surface`.
#[must_use]
pub fn step(lesson: &Lesson, number: usize, surface: Surface) -> Option<&Step> {
    let (at, step) = lesson.steps_on(Surface::Screen).nth(number.checked_sub(1)?)?;
    if step.is_on(surface) {
        return Some(step);
    }
    lesson.steps_on(surface).find(|(place, _)| *place > at).map(|(_, step)| step)
}

/// How many steps of `lesson` have a number.
#[must_use]
pub fn steps(lesson: &Lesson) -> usize {
    lesson.steps_on(Surface::Screen).count()
}

/// The numbers in `typed`, however they stand apart. Words may stand between them; what is neither a word nor a
/// number is a slip, and no guess is made.
fn numbers(typed: &str) -> Result<Vec<usize>, NotCalled> {
    let short: String = typed.chars().take(LONGEST).collect();
    let parts = short.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    let numbers = parts.filter(|part| !part.chars().all(char::is_alphabetic));
    numbers.map(|part| part.parse().map_err(|_| NotCalled::NoNumber)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str) -> Result<Vec<usize>, NotCalled> {
        numbers(typed)
    }

    #[test]
    fn a_number_is_read_however_it_is_typed() {
        for typed in ["2.3", "2,3", "2 3", " 2 . 3 ", "2:3", "2-3", "2.3.", "leksjon 2, steg 3", "2 punkt 3", "«2.3»"]
        {
            assert_eq!(read(typed), Ok(vec![2, 3]), "{typed}");
        }
        assert_eq!(read("12"), Ok(vec![12]));
        assert_eq!(read("007"), Ok(vec![7]));
        assert_eq!(read("hei"), Ok(vec![]));
        for slip in ["2a", "a2", "2.3b", "99999999999999999999999", "٢"] {
            assert_eq!(read(slip), Err(NotCalled::NoNumber), "{slip}");
        }
    }
}
