//! One word for one thing: the terms of the frame and of the practice phone, in three languages.

use std::collections::BTreeMap;

use tastetrykk::locale::Part;
use tastetrykk::vocabulary::Lang;

use super::messages::texts;

/// Bokmål, nynorsk, English. Where a text is exactly one of these, it is in the others too.
const TERMS: [[&str; 3]; 45] = [
    ["Neste", "Neste", "Next"],
    ["Tilbake", "Tilbake", "Back"],
    ["Ferdig", "Ferdig", "Done"],
    ["Avslutt", "Avslutt", "Quit"],
    ["Hjelp", "Hjelp", "Help"],
    ["Vis meg", "Vis meg", "Show me"],
    ["Hint", "Hint", "Hint"],
    ["Hopp over", "Hopp over", "Skip"],
    ["Prøv igjen", "Prøv igjen", "Try again"],
    ["Angre", "Angre", "Undo"],
    ["Lagre", "Lagre", "Save"],
    ["Send", "Send", "Send"],
    ["Slett", "Slett", "Delete"],
    ["Lukk", "Lukk", "Close"],
    ["Søk", "Søk", "Search"],
    ["Innstillinger", "Innstillingar", "Settings"],
    ["Språk", "Språk", "Language"],
    ["Tekst og farger", "Tekst og fargar", "Text and colours"],
    ["Min framgang", "Framgangen min", "My progress"],
    ["Huskelapp", "Hugselapp", "Take-home note"],
    ["Øvelse", "Øving", "Practice"],
    ["Oppgave", "Oppgåve", "Task"],
    ["Ordliste", "Ordliste", "Glossary"],
    ["Veileder", "Rettleiar", "Helper"],
    ["Smarttelefon", "Smarttelefon", "Smartphone"],
    ["Nettbrett", "Nettbrett", "Tablet"],
    ["Hjemskjerm", "Heimskjerm", "Home screen"],
    ["Appbutikk", "Appbutikk", "App store"],
    ["Knapp", "Knapp", "Button"],
    ["Felt", "Felt", "Field"],
    ["Meny", "Meny", "Menu"],
    ["Lenke", "Lenke", "Link"],
    ["Nettleser", "Nettlesar", "Browser"],
    ["Nettside", "Nettside", "Web page"],
    ["Adressefelt", "Adressefelt", "Address bar"],
    ["Oppdatering", "Oppdatering", "Update"],
    ["Varsel", "Varsel", "Notification"],
    ["Skjermbilde", "Skjermbilete", "Screenshot"],
    ["E-post", "E-post", "E-mail"],
    ["Innboks", "Innboks", "Inbox"],
    ["Vedlegg", "Vedlegg", "Attachment"],
    ["Emne", "Emne", "Subject"],
    ["Papirkurv", "Papirkorg", "Bin"],
    ["Passord", "Passord", "Password"],
    [
        "Dette er en øvelse. Ingenting blir sendt.",
        "Dette er ei øving. Ingenting blir sendt.",
        "This is practice. Nothing is sent.",
    ],
];

/// Where a term must be, so that the test cannot pass by finding none.
const MUST: [(&str, &str); 8] = [
    ("button-next", "Neste"),
    ("button-undo", "Angre"),
    ("leave-quit", "Avslutt"),
    ("help-title", "Hjelp"),
    ("finish-note", "Huskelapp"),
    ("phone-send", "Send"),
    ("phone-delete", "Slett"),
    ("practice-line", "Dette er en øvelse. Ingenting blir sendt."),
];

fn all(lang: Lang) -> BTreeMap<String, Vec<String>> {
    Part::ALL.into_iter().flat_map(|part| texts(lang, part)).collect()
}

#[test]
fn a_text_that_is_a_term_is_that_term_in_every_language() {
    let said = Lang::ALL.map(all);
    for id in said[0].keys() {
        let here = [0, 1, 2].map(|lang| said[lang][id][0].to_lowercase());
        for term in TERMS.map(|term| term.map(str::to_lowercase)) {
            // Two terms may share a word in one language; in Norwegian they do not.
            if here[0] == term[0] || here[1] == term[1] {
                assert_eq!(here, term, "{id}");
            }
        }
    }
    let glossary = tastetrykk::course::Catalogue::new(None).glossary();
    for word in &glossary.words {
        let here = Lang::ALL.map(|lang| word.term.get(lang).to_lowercase());
        for term in TERMS.map(|term| term.map(str::to_lowercase)) {
            if here[0] == term[0] || here[1] == term[1] {
                assert_eq!(here, term, "the word {}", word.id);
            }
        }
    }
    for (id, term) in MUST {
        assert_eq!(said[0][id], [term], "{id}");
    }
}
