//! State, texts and tree together: what both surfaces hold and feed with events.

use super::{footer, tree};
use crate::app::update::update;
use crate::app::{Act, App, Effect, Event, Outline};
use crate::locale::Strings;
use crate::meaning::Node;

/// The program as a surface sees it.
#[derive(Debug)]
pub struct Front {
    app: App,
    strings: Strings,
    tree: Node<Act>,
    outline: Outline,
}

impl Front {
    /// The program in this state.
    #[must_use]
    pub fn new(app: App) -> Self {
        let strings = Strings::new(app.settings.language);
        let tree = tree(&app, &strings);
        let outline = Outline::of(&tree, app.layout);
        Self { app, strings, tree, outline }
    }

    /// Lets an event change the state, and sees what is on the screen then.
    pub fn handle(&mut self, event: Event) -> Vec<Effect> {
        let effects = update(&mut self.app, &self.outline, event);
        if self.app.settings.language != self.strings.lang() {
            self.strings = Strings::new(self.app.settings.language);
        }
        self.tree = tree(&self.app, &self.strings);
        self.outline = Outline::of(&self.tree, self.app.layout);
        effects
    }

    /// The state.
    #[must_use]
    pub fn app(&self) -> &App {
        &self.app
    }

    /// The interface's texts.
    #[must_use]
    pub fn strings(&self) -> &Strings {
        &self.strings
    }

    /// What is on the screen.
    #[must_use]
    pub fn tree(&self) -> &Node<Act> {
        &self.tree
    }

    /// What can be reached on the screen.
    #[must_use]
    pub fn outline(&self) -> &Outline {
        &self.outline
    }

    /// What has the focus.
    #[must_use]
    pub fn focus(&self) -> Option<&Act> {
        self.outline.focused(self.app.view.focus.as_ref()).map(|stop| &stop.act)
    }

    /// The footer.
    #[must_use]
    pub fn footer(&self) -> Vec<footer::FooterItem> {
        footer::items(&self.app, &self.outline, &self.strings)
    }
}
