//! Spelling, by a small dictionary.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tastetrykk::author::wording::{self, Dictionaries, DictionaryFiles};
use tastetrykk::diagnostic::{Code, Finding};
use tastetrykk::vocabulary::{Id, Lang};

use super::folder::Folder;

/// In ISO 8859-1, as the Norwegian dictionaries are.
fn latin(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).expect("a letter of ISO 8859-1")).collect()
}

const NB: &str =
    "åpne meldinger melding se på navnet navn øverst svare en du kan er kort trykker skriv svar at kommer nå vet
    ja jeg takk det passer den gikk til finn i lista og henne hva før sender klokka får sier ikke hvem prøv din egen
    telefon velg et punkt når gjort fram send noen få ord glad da som står under øvst liste hus bygge vei nabo ser
    meldingen per marit prøve av viser telefonen";

/// A dictionary of these words.
fn files(words: &str, set: &str) -> DictionaryFiles {
    let words: Vec<&str> = words.split_whitespace().collect();
    let list = format!("{}\n{}\n", words.len(), words.join("\n"));
    let rules = format!("SET {set}\n");
    let bytes = |text: &str| if set == "UTF-8" { text.as_bytes().to_vec() } else { latin(text) };
    DictionaryFiles { rules: bytes(&rules), words: bytes(&list) }
}

/// Dictionaries of which only that for bokmål is there, and how often they were asked for.
fn small() -> (Dictionaries, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let read = move |lang| {
        count.fetch_add(1, Ordering::Relaxed);
        (lang == Lang::Nb).then(|| files(NB, "ISO8859-1"))
    };
    (Dictionaries::new(read), asked)
}

fn spelt(folder: Folder) -> Vec<(String, String)> {
    let (dictionaries, _) = small();
    let found = wording::lesson(&folder.catalogue(), &Id::new("svare").expect("an id"), &dictionaries);
    let of = |finding: &Finding| (finding.args[0].1.clone(), finding.args[1].1.clone());
    found.iter().filter(|finding| finding.code == Code::Spelling).map(of).collect()
}

fn saying(say: &str) -> Folder {
    let say = format!("say = \"{say}\"");
    Folder::with_course().slip("svare.toml", "say = \"Nå vet Marit at du kommer.\"", &say)
}

fn words(say: &str) -> Vec<String> {
    spelt(saying(say)).into_iter().map(|(word, _)| word).collect()
}

#[test]
fn a_word_that_is_misspelt_is_told_once_with_what_it_may_be() {
    assert_eq!(spelt(saying("Åpne meldniger. Se meldniger.")), [("meldniger".to_owned(), "meldinger".to_owned())]);
    assert_eq!(spelt(saying("Trykkker du?")), [("Trykkker".to_owned(), "Trykker".to_owned())], "as it is written");
    assert_eq!(spelt(saying("Du ser åverst.")), [("åverst".to_owned(), "øverst".to_owned())]);
    assert_eq!(spelt(saying("Du ser kvxkz.")), [("kvxkz".to_owned(), String::new())]);
}

#[test]
fn it_reads_well() {
    let (dictionaries, _) = small();
    let catalogue = saying("Åpne meldniger. Se kvxkz.").catalogue();
    let mut found = wording::lesson(&catalogue, &Id::new("svare").expect("an id"), &dictionaries);
    found.retain(|finding| finding.code == Code::Spelling);
    let said = Lang::ALL.map(|lang| super::folder::told(&found, lang));
    insta::assert_snapshot!("spelling", said.join("\n"));
}

#[test]
fn words_are_put_together_as_norwegian_does() {
    assert_eq!(words("Du ser naboens navneliste, husbygge, veislist."), ["veislist"]);
    assert_eq!(words("Se navneliste-navn, hus- og veinavn, TT-navn, 1.mars, SMS."), Vec::<String>::new());
    assert_eq!(
        words("Se huset, veien, naboen, naboene."),
        ["huset"],
        "a form that the dictionary has by its stem's vowel"
    );
}

#[test]
fn names_addresses_and_values_are_no_words_to_look_up() {
    assert_eq!(words("Du ser Skogly og Gunnvor. Gunnvor svar."), Vec::<String>::new());
    assert_eq!(words("Se skogly.example, post@skogly.example, kart.pdf og {kommune}."), Vec::<String>::new());
    assert_eq!(words("Se marit."), Vec::<String>::new(), "people of the world");
}

#[test]
fn a_list_beside_the_lessons_adds_words_and_their_forms() {
    let say = "Se tavla, tavler, tavlene og skjermbrettet.";
    assert_eq!(words(say), ["tavla", "tavler", "tavlene", "skjermbrettet"]);
    let list = "\u{feff}# ord hos oss\r\ntavle # henger på veggen\r\n\r\nskjermbrett\r\n";
    let folder = saying(say).with("course/words.nb.txt", list);
    assert_eq!(spelt(folder), []);
    let for_both = saying(say).with("course/words.txt", list);
    assert_eq!(spelt(for_both), []);
    let for_nynorsk = saying(say).with("course/words.nn.txt", list);
    assert_eq!(spelt(for_nynorsk).len(), 4);
}

#[test]
fn dictionaries_are_read_when_they_are_needed_and_once() {
    let (dictionaries, asked) = small();
    let catalogue = Folder::with_course().catalogue();
    assert_eq!((asked.load(Ordering::Relaxed), dictionaries.missing()), (0, vec![]));
    for _ in 0..3 {
        let _ = wording::lesson(&catalogue, &Id::new("svare").expect("an id"), &dictionaries);
    }
    assert_eq!(asked.load(Ordering::Relaxed), 2, "one for each form of Norwegian");
    assert_eq!(dictionaries.missing(), [Lang::Nn]);
    assert_eq!(Dictionaries::none().missing(), []);
}

#[test]
fn a_dictionary_in_utf_8_is_read_as_well_and_a_broken_one_is_none() {
    for (rules, right) in [("UTF-8", true), ("ISO8859-1", true)] {
        let dictionaries = Dictionaries::new(move |_| Some(files(NB, rules)));
        let found =
            wording::lesson(&saying("Åpne øverst.").catalogue(), &Id::new("svare").expect("an id"), &dictionaries);
        let nb = found.iter().filter(|f| f.code == Code::Spelling && f.file == "svare.toml").count();
        assert_eq!(nb == 0, right, "{rules}");
    }
    let broken = DictionaryFiles { rules: b"SFX \xff A Y many\n".to_vec(), words: b"\xff\xfe".to_vec() };
    let dictionaries = Dictionaries::new(move |_| Some(broken.clone()));
    let found =
        wording::lesson(&saying("Åpne meldniger.").catalogue(), &Id::new("svare").expect("an id"), &dictionaries);
    assert!(found.iter().all(|finding| finding.code != Code::Spelling));
    assert_eq!(dictionaries.missing(), [Lang::Nb, Lang::Nn]);
}
