//! What a fault of ours does to the person at the terminal: as little as possible.

use std::io::Write;

/// From here on a panic gives the terminal back before anything is said, and says it kindly
/// first; the technical words follow for whoever is asked.
pub fn give_terminal_back(kind_words: impl Fn() -> String + Send + Sync + 'static) {
    let technical = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        super::terminal::give();
        // Nobody may be there to hear it.
        let _ = writeln!(std::io::stderr(), "{}\n", kind_words());
        technical(panic);
        // The main thread unwinds and ends the program. Without one of the others it would go on
        // drawing on a terminal that is not its own any more.
        if std::thread::current().name() != Some("main") {
            std::process::exit(101);
        }
    }));
}
