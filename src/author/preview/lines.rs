//! What line mode would say for the learner's screen.

use crate::app::{Layout, Outline};
use crate::linear::{Spoken, speak, talk};
use crate::screen::{Front, tree};

/// What line mode would say where the learner is now, line by line, as if nothing had been said before.
#[must_use]
pub fn spoken(front: &Front) -> Vec<String> {
    let mut app = front.app().clone();
    app.layout = Layout::Lines;
    let strings = front.strings();
    let tree = tree(&app, strings);
    let outline = Outline::of(&tree, app.layout);
    let spoken = speak(&tree, &outline, strings);
    let news = talk::news(&spoken, &Spoken::default(), &app, &outline);
    let prompt = talk::prompt(&app, &outline, strings);
    news.lines().map(str::to_owned).chain([prompt.trim_end().to_owned()]).collect()
}
