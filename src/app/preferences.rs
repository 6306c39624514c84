//! What a person changes about the program, seen at once and kept as their own.

use super::lesson::change_language;
use super::{Act, App, Density, Effect};

/// Changes the setting that `act` stands for to its next value.
pub(super) fn change(app: &mut App, act: &Act) -> Vec<Effect> {
    let mut effects = Vec::new();
    let settings = &mut app.settings;
    match act {
        Act::Theme => settings.theme = settings.theme.next(),
        Act::Density => {
            settings.density = match settings.density {
                Density::Roomy => Density::Compact,
                Density::Compact => Density::Roomy,
            };
        }
        Act::LargeTargets => settings.large_targets = !settings.large_targets,
        Act::Mouse => settings.mouse = !settings.mouse,
        _ => effects = change_language(app),
    }
    // On a shared machine the next person finds it as it was.
    if app.settings.kiosk.is_none() {
        effects.push(Effect::KeepSettings(app.settings));
    }
    effects
}
