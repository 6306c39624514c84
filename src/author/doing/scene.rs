//! Where a new task begins: a place on a device, or the same as in another step.

use toml_edit::{DocumentMut, Item, Table, Value};

use crate::author::example::write::{escaped, quoted};
use crate::vocabulary::Id;

/// A new message, as a place where a task can begin.
pub const NEW_MESSAGE: &str = "new-message";
/// Where a task can begin on the phone without more being said, the most usual first.
pub const ON_THE_PHONE: [&str; 12] = [
    "home",
    "messages",
    NEW_MESSAGE,
    "calls",
    "keypad",
    "contacts",
    "settings",
    "camera",
    "photos",
    "mail",
    "web",
    "clock",
];
/// The same on the computer.
pub const ON_THE_COMPUTER: [&str; 2] = ["mail", "web"];

/// The places on the phone from which conversations are met.
pub const WITH_THREADS: [&str; 3] = ["home", "messages", NEW_MESSAGE];
/// The places on the phone from which contacts are met.
pub const WITH_CONTACTS: [&str; 7] = ["home", "messages", NEW_MESSAGE, "calls", "keypad", "contacts", "photos"];

/// How a task begins, as it stands in a lesson file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scene {
    /// The value of `start`.
    pub start: String,
    /// What lies on the device beside that: the lines of tables such as `[[step.control]]`.
    pub parts: Vec<String>,
}

/// The scene at a place on a device, with these things there.
#[must_use]
pub fn at(device: &str, place: &str, there: &[(&str, Vec<Id>)]) -> Scene {
    let mut keys = Vec::new();
    if device != "phone" {
        keys.push(format!("device = \"{device}\""));
    }
    keys.push(format!("at = \"{place}\""));
    for (key, ids) in there.iter().filter(|(_, ids)| !ids.is_empty()) {
        let ids: Vec<String> = ids.iter().map(|id| format!("\"{id}\"")).collect();
        keys.push(format!("{key} = [{}]", ids.join(", ")));
    }
    Scene { start: format!("{{ {} }}", keys.join(", ")), parts: Vec::new() }
}

/// A board with these things on it: the id of each, its kind and what it says.
#[must_use]
pub fn board(controls: &[(Id, String, String)]) -> Scene {
    let part = |(id, kind, text): &(Id, String, String)| {
        format!("[[step.control]]\nid = \"{id}\"\nkind = \"{kind}\"\ntext = {}", quoted(&escaped(text)))
    };
    Scene { start: "{ device = \"board\" }".to_owned(), parts: controls.iter().map(part).collect() }
}

/// The program itself, with a booklet of these pages.
#[must_use]
pub fn program(pages: &[(Id, String)]) -> Scene {
    let part = |(id, text): &(Id, String)| format!("[[step.page]]\nid = \"{id}\"\ntext = {}", quoted(&escaped(text)));
    Scene { start: "{ device = \"program\" }".to_owned(), parts: pages.iter().map(part).collect() }
}

/// The scene of another step of the same file, in one of its variants if one is named. `None` when it has none.
#[must_use]
pub fn like(source: &str, step: &str, variant: Option<&str>) -> Option<Scene> {
    let document: DocumentMut = source.strip_prefix('\u{feff}').unwrap_or(source).parse().ok()?;
    let step = named(document.get("step")?, step)?;
    let first = || step.get("variant")?.as_array_of_tables()?.get(0);
    let variant = match variant {
        Some(id) => Some(named(step.get("variant")?, id)?),
        None => first(),
    };
    let start = variant.and_then(|variant| variant.get("start")).or_else(|| step.get("start"))?;
    let start = match start.clone().into_value().ok()? {
        Value::InlineTable(mut table) => {
            table.fmt();
            Value::InlineTable(table).decorated("", "").to_string()
        }
        _ => return None,
    };
    let parts = ["page", "control"].iter().flat_map(|key| {
        let tables = variant.and_then(|variant| variant.get(key)).or_else(|| step.get(key));
        let tables = tables.and_then(Item::as_array_of_tables).into_iter().flatten();
        tables.map(move |table| lines(key, table))
    });
    Some(Scene { start, parts: parts.collect() })
}

/// The table with this id in a list of tables.
fn named<'t>(list: &'t Item, id: &str) -> Option<&'t Table> {
    let is = |table: &&Table| table.get("id").and_then(Item::as_str) == Some(id);
    list.as_array_of_tables()?.iter().find(is)
}

fn lines(key: &str, table: &Table) -> String {
    let value = |item: &Item| match item.as_str() {
        Some(text) => quoted(text),
        None => item.to_string().trim().to_owned(),
    };
    let lines = table.iter().map(|(name, item)| format!("{name} = {}", value(item)));
    std::iter::once(format!("[[step.{key}]]")).chain(lines).collect::<Vec<_>>().join("\n")
}
