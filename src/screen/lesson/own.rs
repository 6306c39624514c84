//! Things to do on one's own device.

use super::{asked, next};
use crate::app::{Act, App, Player};
use crate::course::model::StepKind;
use crate::locale::Strings;
use crate::meaning::{Mark, Node, Role, State};
use crate::session::Own;

/// Things to do on one's own device. What is left has the focus, and then «Neste».
pub(super) fn pane(app: &App, strings: &Strings, player: &Player, own: &Own) -> Node<Act> {
    let language = app.settings.language;
    let Some(StepKind::Own { text, items }) = player.step() else {
        return Node::holding(Role::Pane, Vec::new());
    };
    let mut pane = asked(app, strings, text);
    for item in items {
        let (mark, word) =
            if own.has(&item.id) { (Mark::Ticked, strings.say("own-done")) } else { (Mark::Unticked, String::new()) };
        let row = Node::new(Role::Answer, item.text.get(language).as_str()).detail(word).state(State {
            mark,
            first: mark == Mark::Unticked,
            ..State::default()
        });
        pane.push(row.act(Act::Tick(item.id.clone())));
    }
    pane.push(next(app, strings));
    Node::holding(Role::Pane, pane)
}
