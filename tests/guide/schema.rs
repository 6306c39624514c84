//! The schema takes every file that is shipped, and refuses what is wrong in its keys.

use std::collections::BTreeMap;
use std::path::Path;

use jsonschema::Validator;
use serde_json::{Map, Value, json};
use tastetrykk::author::schema::{self, FILES, File};
use tastetrykk::course::catalogue::BuiltIn;
use tastetrykk::course::{Catalogue, Files};
use tastetrykk::diagnostic::{Code, Finding};
use tastetrykk::vocabulary::Lang;
use toml::de::{DeTable, DeValue};

use crate::folder::Folder;
use crate::table::{
    COURSE, FITS, KEYS, KINDS, LANGUAGES, LEADER, LESSON, MAILS, MARKUP, PLANS, SCENES, SETTINGS, Slip, TALKS, WEBS,
};

/// What the schema can see: a key or a value that is wrong by itself.
const SEEN: [Code; 10] = [
    Code::WrongFormat,
    Code::UnknownKey,
    Code::MissingKey,
    Code::WrongType,
    Code::OutOfRange,
    Code::TooLong,
    Code::LineBreak,
    Code::TooMany,
    Code::UnknownWord,
    Code::FieldNotAllowed,
];

/// What it sees in some places: an id among ids, a list that is too short, a text without words.
const SOMETIMES: [Code; 7] = [
    Code::BadId,
    Code::DuplicateId,
    Code::UnknownReference,
    Code::TooFew,
    Code::FewOptions,
    Code::Empty,
    Code::BadDrawing,
];

fn json(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => json!(text),
        DeValue::Integer(number) => json!(number.as_str().replace('_', "").parse::<i64>().unwrap_or(i64::MAX)),
        DeValue::Float(number) => json!(number.as_str().parse::<f64>().unwrap_or(f64::MAX)),
        DeValue::Boolean(flag) => json!(flag),
        DeValue::Datetime(time) => json!({ "datetime": time.to_string() }),
        DeValue::Array(list) => list.iter().map(|item| json(item.get_ref())).collect(),
        DeValue::Table(found) => table(found),
    }
}

fn table(found: &DeTable<'_>) -> Value {
    let pairs = found.iter().map(|(key, value)| (key.get_ref().to_string(), json(value.get_ref())));
    Value::Object(pairs.collect::<Map<String, Value>>())
}

/// What the file says; `None` if it is not TOML.
fn read(text: &str) -> Option<Value> {
    DeTable::parse(text).ok().map(|found| table(found.get_ref()))
}

/// The kind of file that stands at `path`.
fn kind(path: &str) -> File {
    let (folder, name) = path.split_once('/').unwrap_or(("", path));
    let stem = name.strip_suffix(".toml").expect("a TOML file");
    let (stem, language) = stem.split_once('.').map_or((stem, None), |(stem, tag)| (stem, Some(tag)));
    let main = match (folder, stem) {
        ("applications", _) => "application",
        ("apps", _) => "app",
        ("plans", _) => "plan",
        ("profiles", _) => "profile",
        ("world", "kari") => "world",
        ("world" | "course", stem) => stem,
        _ => "lesson",
    };
    let name = if language.is_some() { format!("{main}-translation") } else { main.to_owned() };
    File::named(&name).unwrap_or_else(|| panic!("{path}: {name}"))
}

/// The schemas, each made ready once.
#[derive(Default)]
struct Schemas(BTreeMap<&'static str, Validator>);

impl Schemas {
    /// What the schema of `path` says against `text`.
    fn against(&mut self, path: &str, text: &Value) -> Vec<String> {
        let file = kind(path);
        let validator = self.0.entry(file.name).or_insert_with(|| {
            let schema = serde_json::from_str(&file.schema(Lang::Nb)).expect("JSON");
            jsonschema::draft7::new(&schema).expect("a schema")
        });
        validator.iter_errors(text).map(|error| format!("{}: {error}", error.instance_path())).collect()
    }
}

/// Every file of the course, by its path.
fn shipped() -> Vec<String> {
    let mut paths = Vec::new();
    for folder in ["", "world", "course", "profiles", "applications", "apps", "plans"] {
        for name in BuiltIn.list(folder).expect("readable") {
            let is_toml = Path::new(&name).extension().is_some_and(|end| end == "toml");
            let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
            paths.extend(is_toml.then_some(path));
        }
    }
    paths
}

#[test]
fn every_shipped_file_is_what_its_schema_says() {
    let mut schemas = Schemas::default();
    let paths = shipped();
    assert!(paths.len() > 80, "{}", paths.len());
    for path in paths {
        let bytes = BuiltIn.read(&path).expect("readable").expect("there");
        let text = read(std::str::from_utf8(&bytes).expect("text")).expect("TOML");
        let against = schemas.against(&path, &text);
        assert!(against.is_empty(), "{path}: {against:?}");
    }
}

#[test]
fn every_schema_is_a_schema_in_every_language_and_the_keys_keep_their_order() {
    for file in FILES {
        for lang in Lang::ALL {
            let text = file.schema(lang);
            let schema: Value = serde_json::from_str(&text).expect("JSON");
            assert!(jsonschema::draft7::meta::is_valid(&schema), "{}", file.name);
            assert!(text.ends_with("}\n"));
            let places: Vec<_> =
                file.table.keys.iter().map(|key| text.find(&format!("    \"{}\": {{", key.name))).collect();
            assert!(places.is_sorted() && places.iter().all(Option::is_some), "{}: {places:?}", file.name);
        }
    }
    assert_eq!(schema::lesson(Lang::Nn), File::named("lesson").expect("a kind").schema(Lang::Nn));
    assert_ne!(schema::lesson(Lang::Nn), schema::lesson(Lang::Nb));
    assert!(File::named("lessons").is_none());
}

#[test]
fn a_word_is_explained_where_an_editor_proposes_it() {
    let schema: Value = serde_json::from_str(&schema::lesson(Lang::Nb)).expect("JSON");
    let start = &schema["definitions"]["practice"]["properties"]["start"]["properties"]["at"]["oneOf"];
    assert_eq!(start[0], json!({ "const": "home", "description": "På hjemskjermen." }));
    let kind = &schema["definitions"]["read"]["properties"]["kind"]["oneOf"][0];
    assert_eq!(kind["const"], "read");
    assert_eq!(schema["definitions"]["happening-message-sent"]["properties"]["happened"]["const"], "message-sent");
}

/// Folders with a slip each, what the slip is called, and the file that it is in.
fn slips() -> Vec<(&'static str, &'static str, Folder)> {
    let of = |folder: fn() -> Folder, slips: &'static [Slip]| {
        slips.iter().map(move |(name, file, old, new)| (*name, *file, folder().slip(file, old, new)))
    };
    let good = [KEYS, MARKUP, FITS, TALKS, SETTINGS, LANGUAGES].into_iter().flat_map(|slips| of(Folder::good, slips));
    good.chain(of(Folder::with_course, COURSE))
        .chain(of(Folder::questions, KINDS))
        .chain(of(Folder::mail, MAILS))
        .chain(of(Folder::web, WEBS))
        .chain(of(Folder::photos, SCENES))
        .chain(of(Folder::good, LEADER))
        .chain(of(Folder::plan, PLANS))
        .collect()
}

/// What only the program can see: how a slider goes, which settings are switches, how the phone's code is written, what a kind of item in a plan needs.
const UNSEEN: [&str; 7] = [
    "mellom to trinn",
    "bryter med verdi",
    "skyver som er på",
    "kode med tre tall",
    "kode med bokstaver",
    "leksjon uten leksjon",
    "prat uten navn",
];

fn codes(folder: &Folder, file: &str) -> Vec<Code> {
    let findings: Vec<Finding> = folder.clone().catalogue().check();
    findings.into_iter().filter(|finding| finding.file == file).map(|finding| finding.code).collect()
}

#[test]
fn what_check_says_of_keys_the_schema_says_too_and_no_more() {
    let mut schemas = Schemas::default();
    let (mut wrong, mut refused) = (Vec::new(), 0);
    for (name, file, folder) in slips() {
        let Some(text) = read(&folder.text(file)) else { continue };
        let against = schemas.against(file, &text);
        let codes = codes(&folder, file);
        let seen = codes.iter().any(|code| SEEN.contains(code));
        let sometimes = codes.iter().any(|code| SOMETIMES.contains(code));
        refused += usize::from(!against.is_empty());
        let right = if seen { !against.is_empty() } else { sometimes || against.is_empty() };
        if right == UNSEEN.contains(&name) {
            wrong.push(format!("{name} in {file}: {codes:?}, {against:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(refused > 70, "{refused}");
}

#[test]
fn the_schema_refuses_what_no_slip_has() {
    let mut schemas = Schemas::default();
    let good = read(&Folder::good().text(LESSON)).expect("TOML");
    assert!(schemas.against(LESSON, &good).is_empty());
    let mut refuse = |what: &str, change: &dyn Fn(&mut Value)| {
        let mut changed = good.clone();
        change(&mut changed);
        assert_ne!(changed, good, "{what}");
        assert!(!schemas.against(LESSON, &changed).is_empty(), "{what}");
    };
    refuse("an unknown key at the top", &|lesson| lesson["titel"] = json!("Svare"));
    refuse("no steps", &|lesson| drop(lesson.as_object_mut().expect("a table").remove("step")));
    refuse("a step of no kind", &|lesson| drop(lesson["step"][0].as_object_mut().expect("a table").remove("kind")));
    refuse("a key of another kind of step", &|lesson| lesson["step"][0]["task"] = json!("Svar."));
    refuse("another format", &|lesson| lesson["format"] = json!(2));
    refuse("a date", &|lesson| lesson["title"] = json!({ "datetime": "2027-03-01" }));
    refuse("an id with a space", &|lesson| lesson["id"] = json!("svare på"));
    refuse("reviewed by nobody's language", &|lesson| lesson["reviewed"] = json!({ "no": "" }));
}

#[test]
fn what_the_schema_takes_of_a_translation_the_program_takes() {
    // The fingerprint may be empty at first: `check` says then what to write.
    let folder = Folder::good();
    let text = folder.text("svare.nn.toml");
    let from = text.lines().find(|line| line.starts_with("from = ")).expect("a fingerprint");
    let changed = text.replacen(from, "from = \"\"", 1);
    let against = Schemas::default().against("svare.nn.toml", &read(&changed).expect("TOML"));
    assert!(against.is_empty(), "{against:?}");
    let catalogue: Catalogue = folder.with("svare.nn.toml", changed).catalogue();
    assert!(catalogue.open("svare").is_ok());
}
