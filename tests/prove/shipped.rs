//! The built-in course.
use std::time::Instant;
use tastetrykk::author::{Document, prove};
use tastetrykk::course::Catalogue;

#[test]
#[allow(clippy::disallowed_methods)]
fn time() {
    let course = Catalogue::new(None);
    for id in course.lesson_ids() {
        if std::env::var("LESSONS").is_ok_and(|l| !l.split(' ').any(|x| x==id.as_str())) { continue }
        let lesson = course.open(id.as_str()).unwrap().lesson;
        let sources = course.sources(id.as_str());
        let main = Document::read(&sources[0].name, &sources[0].bytes).unwrap();
        let others: Vec<_> = sources[1..].iter().map(|s| (s.translation.unwrap(), Document::read(&s.name, &s.bytes).unwrap())).collect();
        let t = Instant::now();
        let walks = std::env::var("WALKS").ok().and_then(|w| w.parse().ok()).unwrap_or(20);
        let found = prove::lesson(&lesson, &main, &others, prove::Care { walks, acts: 24 });
        println!("{id} {:?} {}", t.elapsed(), found.len());
        for f in found { println!("   {}:{}:{} {} {:?}", f.file, f.line, f.column, f.code.id(), f.args); }
    }
}
