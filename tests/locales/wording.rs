//! Words that are not used, and words of the other form of Norwegian.

use tastetrykk::vocabulary::Lang;

use super::lessons;
use super::messages::{PARTS, texts};
use super::source::files;

/// Words that hurt when it was not easy, in both forms of Norwegian.
const BELITTLING: [&str; 7] = ["bare", "berre", "enkelt", "lett", "selvfølgelig", "sjølvsagt", "selvsagt"];

/// English and technical words that have a Norwegian one.
const FOREIGN: [&str; 14] = [
    "klikk", "klikke", "browser", "download", "swipe", "login", "account", "user", "device", "platform", "mail",
    "e-mail", "token", "undo",
];

/// Words of bokmål that nynorsk does not have.
const ONLY_BOKMÅL: &str = "
    ikke jeg hun hva hvem hvor hvordan hvorfor hvilken hvilket hvilke fra noe noen en et åpne åpner åpnet åpnes
    velg velge velger gjøre gjør gjøres være hjem hjemme hjemskjerm hjemskjermen selv nå åpen mer flere hver
    hvert sier kommer leser brukes mangler finnes oppgave oppgaven oppgaver meldinger meldingene meldingen bilde
    bilder navn navnet navnene ganger uten mye lagret lagrer endret slettet sendte tegn tegnet øvelse øvelsen
    veileder veilederen huskelapp huskelappen huske husker ferdigheter farger ordene tallet tallene maskinen
    nettleser innstillinger leksjoner leksjonene kommandoer oversettelse oversettelsen oversatt dere dem blitt
    ble hjelpen skrev skriver bokstaver tastene beholde behold fortsett fortsetter fortsatt mellomrommene høy
    funnet gikk gis likner ligner noens vindu vinduet forsiden ødelegge ødelagt sammen angres ennå løst trenger
    høyst leksjonsfil anførselstegn likhetstegn
";

/// Where such a word is no word: the message, and what it is there.
const NAMES: [(&str, &str); 9] = [
    ("option-lang", "en"),
    ("finding-missing-key", "account"),
    ("finding-missing-key", "mail"),
    ("finding-unknown-reference", "mail"),
    ("option-schema", "mail"),
    ("field-app", "mail"),
    ("key-notice-on", "mail"),
    ("key-control", "device"),
    ("key-page", "device"),
];

/// Words of nynorsk that bokmål does not have.
const ONLY_NYNORSK: &str = "
    ikkje eg kva kven kvar kvifor korleis frå noko nokon nokre ein eit opne opnar opna opnast vere heim heime
    heimskjerm heimskjermen sjølv berre seier kjem fleire meir mykje utan teikn teiknet namn namnet gong gonger
    dykk dei hugs hugsar hugse hugselapp hugselappen heile finst saman rettleiar øving oppgåve oppgåva oppgåver
    meldingar meldingane bilete bileta nettlesar innstillingar leksjonar leksjonane orda tala lagra endra sletta
    lagrar manglar gjer gjere gjerast gjekk skreiv held hald vindauge vindauget framsida bokstavar tastane
    maskina øydeleggje angrast løyst enno vart veit treng omsetjinga kommandoar fargar skjermlesar desse dømes
    meinte høg kvardags
";

fn list(words: &'static str) -> Vec<&'static str> {
    words.split_whitespace().collect()
}

/// The words of a text, small. What has a dot or a sign inside is a name of a file or the like.
fn words(text: &str) -> Vec<String> {
    let pieces = text.split(|c: char| c.is_whitespace() || "(),:;«»\"“”[]{}…!?=".contains(c));
    let whole = |piece: &&str| piece.chars().all(|c| c.is_alphabetic() || c == '-' || c == '.');
    let plain = pieces.map(|piece| piece.trim_matches(['.', '`', '*'])).filter(whole);
    plain.filter(|piece| !piece.is_empty() && !piece.contains('.')).map(str::to_lowercase).collect()
}

/// Every text that is read in `lang`, with where it is from.
fn read(lang: Lang) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for part in PARTS {
        for (id, forms) in texts(lang, part) {
            found.extend(forms.into_iter().map(|text| (id.clone(), text)));
        }
    }
    found.extend(lessons::course(lang));
    for lesson in lessons::lessons() {
        let note = lesson.note.get(lang).iter().cloned();
        let lines = lessons::texts(lesson, lang).into_iter().chain(note);
        found.extend(lines.map(|line| (lesson.id.to_string(), line)));
    }
    found.extend(book(lang));
    found
}

/// The lines of the book's chapters in `lang`, without examples and names. The pages that are made have the words of
/// messages, which are read already.
fn book(lang: Lang) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let folder = format!("docs/src/{}", lang.tag());
    for file in files(&folder).into_iter().filter(|file| !file.path[folder.len() + 1..].contains('/')) {
        let mut in_code = false;
        for line in file.text.lines() {
            let fence = line.trim_start().starts_with("```");
            in_code ^= fence;
            if !in_code && !fence {
                // What stands between backticks, and where a link leads, are names.
                let plain: String = line.split('`').step_by(2).collect();
                let plain: Vec<&str> =
                    plain.split("](").map(|part| part.split_once(')').map_or(part, |(_, rest)| rest)).collect();
                found.push((file.path.clone(), plain.join(" ")));
            }
        }
    }
    found
}

/// The texts that have one of these words.
fn with(lang: Lang, unwanted: &[&str]) -> String {
    let mut found = Vec::new();
    for (place, text) in read(lang) {
        let words = words(&text);
        for word in unwanted.iter().filter(|word| words.iter().any(|w| w == *word)) {
            if NAMES.contains(&(place.as_str(), *word)) {
                continue;
            }
            found.push(format!("{word}: {place}: {text}"));
        }
    }
    found.join("\n")
}

#[test]
fn nothing_is_called_easy_and_nothing_is_shouted() {
    for lang in [Lang::Nb, Lang::Nn] {
        assert_eq!(with(lang, &BELITTLING), "");
        assert_eq!(with(lang, &FOREIGN), "");
    }
    for lang in Lang::ALL {
        let shouted: Vec<_> = read(lang).into_iter().filter(|(_, text)| text.contains('!')).collect();
        assert!(shouted.is_empty(), "{shouted:?}");
    }
}

#[test]
fn nynorsk_has_no_bokmål() {
    assert_eq!(with(Lang::Nn, &list(ONLY_BOKMÅL)), "");
}

#[test]
fn bokmål_has_no_nynorsk() {
    assert_eq!(with(Lang::Nb, &list(ONLY_NYNORSK)), "");
}

#[test]
fn english_has_no_norwegian() {
    let both = "og eller som det den du til på av med ikke ikkje feltet melding leksjon leksjonen";
    assert_eq!(with(Lang::En, &list(both)), "");
}

#[test]
fn a_text_is_parted_into_words_and_names_of_files_are_none() {
    let text = "Gi fila «svare.en.toml» navnet **Å-b**. Se (her) `no`, 14 nå.";
    assert_eq!(words(text), ["gi", "fila", "navnet", "å-b", "se", "her", "no", "nå"]);
}
