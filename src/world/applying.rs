//! Where in the applications one is, and whether something comes when time passes.

use super::{World, form, phone, portal};

impl World {
    /// The place of an application that is open.
    #[must_use]
    pub fn form_place(&self) -> Option<&form::Place> {
        match self.web.min_side_place() {
            Some(portal::Place::Form(place)) => Some(place),
            _ => None,
        }
    }

    /// Whether the list of applications is open.
    fn at_list(&self) -> bool {
        self.web.min_side_place() == Some(&portal::Place::Applications)
    }

    pub(super) fn form_acts(&self) -> Vec<form::Act> {
        match self.form_place() {
            Some(place) => self.forms.acts(place),
            None if self.at_list() => self.forms.list_acts(),
            None => Vec::new(),
        }
    }

    /// Whether `act` can be done in the application that is open, or in the list of them.
    pub(super) fn can_in_form(&self, act: &form::Act) -> bool {
        (self.form_place().is_some() || self.at_list()) && self.forms.can(act, self.form_place())
    }

    /// Whether one can let time go by: on Min side, when something can come of what has been sent; not while
    /// one fills in something else.
    #[must_use]
    pub fn can_wait(&self) -> bool {
        let filling_in = |place: &form::Place| !matches!(place, form::Place::Before(_) | form::Place::Receipt(_));
        let choosing = matches!(self.web.min_side_place(), Some(portal::Place::Album(_)));
        let idle = self.web.min_side_place().is_some() && !choosing && !self.form_place().is_some_and(filling_in);
        self.app() == Some(phone::App::Web) && idle && self.something_comes()
    }

    /// Whether something comes when time passes, wherever one is.
    #[must_use]
    pub fn something_comes(&self) -> bool {
        self.forms.can_wait() || self.web.portal.can_wait()
    }
}
