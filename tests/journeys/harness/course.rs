//! A course that does not grow: the first lesson among others, and two paths.

use std::sync::{Arc, LazyLock};

use tastetrykk::course::paths::Path;
use tastetrykk::course::{Head, Index};
use tastetrykk::vocabulary::{Lang, Localised, Module};

use super::id;
use super::outside::lesson;

static COURSE: LazyLock<Arc<Index>> = LazyLock::new(|| {
    let lessons = vec![
        head("start-programmet", Module::Start, "Bli kjent med programmet", 10, &[]),
        head("tastatur-og-mus", Module::Start, "Tastatur, mus og ord på skjermen", 15, &["start-programmet"]),
        head("mobil-skjerm", Module::Phone, "Telefonen: skjerm og knapper", 15, &[]),
        head("mobil-storre-tekst", Module::Phone, "Større tekst og bedre lyd", 10, &["mobil-skjerm"]),
        head("mobil-ringe", Module::Phone, "Ringe, svare og blokkere", 20, &["mobil-skjerm"]),
        first(),
        head("mobil-wifi", Module::Phone, "Koble til Wi-Fi", 10, &["mobil-skjerm"]),
        head("epost-lese", Module::Mail, "Din e-post: lese og svare", 15, &[]),
        head("epost-skrive", Module::Mail, "Skrive en ny e-post", 15, &["epost-lese"]),
        head("passord", Module::Safety, "Gode passord og innlogging i to trinn", 20, &[]),
        head("svindel-sms", Module::Safety, "Falske SMS-er", 15, &["mobil-sms"]),
    ];
    let first_steps = ["start-programmet", "tastatur-og-mus", "mobil-skjerm", "mobil-sms"];
    let paths = vec![
        path("p1", "Første skritt", "Du har en telefon, men bruker den lite.", &first_steps),
        path("p6", "Trygg på nett", "Du vil kjenne igjen svindel.", &["svindel-sms", "passord", "mobil-sms"]),
    ];
    Arc::new(Index { lessons, paths })
});

/// The course.
pub(crate) fn course() -> Arc<Index> {
    Arc::clone(&COURSE)
}

fn head(name: &str, module: Module, title: &str, minutes: u16, needs: &[&str]) -> Head {
    let title = Localised::new(Lang::Nb, title.to_owned());
    let needs = needs.iter().map(|need| id(need)).collect();
    Head { id: id(name), module, title, minutes, needs, steps: 6 }
}

/// The lesson that is really there.
fn first() -> Head {
    let lesson = lesson();
    let (title, minutes, steps) = (lesson.title.clone(), lesson.minutes, lesson.steps.len());
    Head { title, minutes, steps, ..head("mobil-sms", lesson.module, "", 0, &["mobil-skjerm"]) }
}

fn path(name: &str, title: &str, whom: &str, lessons: &[&str]) -> Path {
    let text = |text: &str| Localised::new(Lang::Nb, text.to_owned());
    Path { id: id(name), title: text(title), whom: text(whom), lessons: lessons.iter().map(|name| id(name)).collect() }
}
