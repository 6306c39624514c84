//! An app is searched by what matters in it, and what is found is what a search through all of it would find.

use std::collections::HashSet;
use std::sync::Arc;

use proptest::prelude::*;
use tastetrykk::vocabulary::{Id, Lang, Localised};
use tastetrykk::world::Happening;
use tastetrykk::world::custom::app::{App, Effects, Kind, Named, Part, Screen, ShownIf};
use tastetrykk::world::custom::search::{Effort, Missing, way};
use tastetrykk::world::custom::{Act, Running};
use tastetrykk::world::writing::Written;

use super::setup::id;

/// What parts of the apps hold, and each what it can be made to hold.
const HOLDERS: [(&str, &[&str]); 4] = [
    ("bryter", &["on", "off"]),
    ("minne", &["on", "off"]),
    ("valg", &["ett", "to", "empty"]),
    ("felt", &["forslag", "empty"]),
];
const SCREENS: usize = 3;
/// A search through all of such an app looks at no more states.
const MOST: usize = 3_000;

fn said(text: &str) -> Localised<String> {
    Localised::new(Lang::Nb, text.to_owned())
}

fn named(ids: &[&str]) -> Vec<Named> {
    ids.iter().map(|name| Named { id: id(name), text: said(name) }).collect()
}

/// A holder and something that it can hold.
fn holding() -> impl Strategy<Value = (Id, Id)> {
    let names = HOLDERS.iter().flat_map(|(holder, names)| names.iter().map(|name| (id(holder), id(name))));
    prop::sample::select(names.collect::<Vec<_>>())
}

fn shown_if() -> impl Strategy<Value = Option<ShownIf>> {
    prop::option::of(holding().prop_map(|(part, is)| ShownIf { part, is: vec![is] }))
}

fn button() -> impl Strategy<Value = Kind> {
    let set = prop::collection::vec(holding(), 0..3);
    let emit = prop::option::of(0..3usize).prop_map(|n| n.map(|n| id(&format!("skjer-{n}"))).into_iter().collect());
    let go = prop::option::of(0..SCREENS).prop_map(|n| n.map(|n| id(&format!("skjerm-{n}"))));
    (set, emit, go).prop_map(|(set, emit, go)| Kind::Button(Effects { set, emit, go }))
}

prop_compose! {
    /// An app with each holder somewhere, and buttons about it.
    fn app()(
        buttons in prop::collection::vec((0..SCREENS, button(), shown_if()), 1..8),
        holders in prop::array::uniform4((0..SCREENS, shown_if())),
    ) -> App {
        let mut screens: Vec<Screen> =
            (0..SCREENS).map(|n| Screen { id: id(&format!("skjerm-{n}")), title: said("S"), parts: Vec::new() }).collect();
        let kinds = [
            Kind::Switch(false),
            Kind::Memory(true),
            Kind::Choice(named(&["ett", "to"])),
            Kind::Field { suggestions: named(&["forslag"]), secret: false },
        ];
        for (((name, _), kind), (screen, shown_if)) in HOLDERS.iter().zip(kinds).zip(holders) {
            screens[screen].parts.push(Part { id: id(name), kind, text: Some(said("P")), shown_if });
        }
        for (n, (screen, kind, shown_if)) in buttons.into_iter().enumerate() {
            screens[screen].parts.push(Part { id: id(&format!("knapp-{n}")), kind, text: Some(said("K")), shown_if });
        }
        App { id: id("app"), title: said("App"), screens, lasting: Vec::new() }
    }
}

/// Something that may be asked for, or may be a mistake.
#[derive(Debug, Clone)]
enum Asked {
    Emitted(Id),
    Held(Id, Id),
    Written(Id),
}

impl Asked {
    fn is(&self, happening: &Happening) -> bool {
        match (self, happening) {
            (Self::Emitted(wanted), Happening::CustomEmitted { said, .. }) => said == wanted,
            (Self::Held(wanted, name), Happening::CustomSet { part, is, .. }) => {
                part == wanted && is.as_ref().map_or("empty", Id::as_str) == name.as_str()
            }
            (Self::Written(wanted), Happening::CustomSet { part, words, .. }) => part == wanted && *words > 0,
            _ => false,
        }
    }
}

fn asked() -> impl Strategy<Value = Asked> {
    prop_oneof![
        (0..3usize).prop_map(|n| Asked::Emitted(id(&format!("skjer-{n}")))),
        holding().prop_map(|(part, name)| Asked::Held(part, name)),
        Just(Asked::Written(id("felt"))),
    ]
}

/// Everything that can be done: what stands there, what is written, and Back.
fn deeds(running: &Running, own: &Written) -> Vec<Act> {
    let (back, mut acts): (Vec<Act>, Vec<Act>) = running.acts().into_iter().partition(|act| *act == Act::Back);
    let fields = running.shown().filter(|part| matches!(part.kind, Kind::Field { .. }));
    acts.extend(fields.map(|part| Act::Write { part: part.id.clone(), written: own.clone() }));
    acts.extend(back);
    acts
}

/// A search through everything.
fn through_all(from: &Running, own: &Written, barred: &Asked, wanted: &Asked) -> Option<Vec<Act>> {
    let mut states = vec![(from.clone(), Vec::new())];
    let mut seen = HashSet::from([from.clone()]);
    let mut at = 0;
    while let Some((here, acts)) = states.get(at).cloned() {
        assert!(at < MOST, "a smaller app will do");
        for act in deeds(&here, own) {
            let mut next = here.clone();
            let happenings = next.act(&act);
            if happenings.iter().any(|happening| barred.is(happening)) {
                continue;
            }
            let acts: Vec<Act> = acts.iter().chain([&act]).cloned().collect();
            if happenings.iter().any(|happening| wanted.is(happening)) {
                return Some(acts);
            }
            if seen.insert(next.clone()) {
                states.push((next, acts));
            }
        }
        at += 1;
    }
    None
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_does_not_matter_changes_no_way(
        app in app(),
        walk in prop::collection::vec(any::<prop::sample::Index>(), 0..5),
        barred in asked(),
        wanted in asked(),
    ) {
        let own = Written::new("hei", []).reduced();
        let mut from = Running::new(Arc::new(app));
        for step in walk {
            let deeds = deeds(&from, &own);
            if !deeds.is_empty() {
                from.act(step.get(&deeds));
            }
        }
        let allowed = |happenings: &[Happening]| !happenings.iter().any(|happening| barred.is(happening));
        let mut effort = Effort::APP;
        let found = way(&from, &own, &mut effort, allowed, |happening| wanted.is(happening));
        prop_assert_eq!(found, through_all(&from, &own, &barred, &wanted).ok_or(Missing::Way));
    }
}
