//! The learner's screen in every size, colour and language, and as lines; any terminal.

use tastetrykk::author::preview::{Arrangement, Size};
use tastetrykk::tui::{Depth, glyphs};

use super::story::Story;
use crate::folder::Folder;

#[test]
fn size_colours_language_and_lines_go_by_key() {
    let mut story = Story::good();
    story.keys("<Enter> <C-o>");
    assert!(story.shows("80×24"));
    story.keys("s");
    assert!(story.shows("60×18"));
    story.picture("60×18");
    story.keys("s");
    assert!(story.shows("40×12"));
    story.words("40×12");
    story.keys("s");
    assert!(story.shows("så stort det er plass til"));
    story.words("as large as there is room for");
    story.keys("s");
    assert!(story.shows("mørke farger") && story.shows("bokmål"));
    story.keys("f");
    assert!(story.shows("lyse farger"));
    story.keys("f f m");
    assert!(story.shows("mørke farger") && story.shows("nynorsk") && story.shows("Svar Marit at du kjem."));
    story.keys("m m l");
    assert!(story.shows("linjer, slik linjemodus sier dem") && story.shows("1 Ja, jeg kommer."));
    story.words("as lines");
    // The lesson can be played meanwhile.
    story.keys("<C-o> 1 <Enter>");
    assert!(story.shows("Nå vet Marit at du kommer."));
    story.keys("<C-o> l");
    assert!(!story.shows("linjemodus"));
    insta::assert_snapshot!("sizes", story.told());
}

#[test]
fn the_frame_is_exactly_as_large_as_it_says() {
    for (size, room) in
        [(Size::Usual, (140, 40)), (Size::Small, (140, 40)), (Size::Least, (80, 24)), (Size::Usual, (82, 27))]
    {
        let lesson = Arrangement::of(size, room).lesson;
        assert_eq!(Some((lesson.width, lesson.height)), size.cells(), "{size:?} {room:?}");
    }
    let cut = Arrangement::of(Size::Usual, (80, 24));
    assert!(cut.cut && cut.turns, "a row is the desk's");
    let story = Story::of(Folder::good(), "svare.toml", (80, 24));
    assert!(story.shows("80×23 av 80×24"));
}

#[test]
fn a_terminal_of_any_size_is_painted() {
    let faulty = || Folder::good().slip("svare.toml", "minutes = 10", "minutes = 10\nminuter = 10");
    let mut story = Story::of(faulty(), "svare.toml", (80, 24));
    let sizes = [
        (1, 1),
        (2, 50),
        (300, 1),
        (20, 5),
        (39, 11),
        (40, 12),
        (41, 13),
        (60, 18),
        (82, 27),
        (120, 27),
        (121, 30),
        (300, 100),
        (80, 2),
        (3, 3),
    ];
    for (columns, rows) in sizes {
        let size = format!("<size:{columns}x{rows}>");
        story.keys(&size);
        // Every side, list and size in it, and back to where it was.
        for keys in ["<C-o>", "<Down>", "g", "g", "<F1>", "<Esc>", "l", "l", "s", "s", "s", "s", "<Tab>", "<C-o>"] {
            story.keys(keys);
        }
    }
}

#[test]
fn on_a_console_and_without_colour_everything_is_told_apart() {
    let folder = Folder::good().slip("svare.nn.toml", "from = \"06c06a51\"", "from = \"00000000\"");
    let mut story = Story::of(folder, "svare.toml", (140, 40));
    story.glyphs = &glyphs::PLAIN;
    story.depth = Depth::None;
    story.keys("<C-o>");
    let plain = |row: &String| row.chars().all(|c| (c as u32) < 0x100 || "─│┌┐└┘═║╔╗╚╝├┤█".contains(c));
    for row in story.rows() {
        assert!(plain(&row), "a console lacks something in {row}");
    }
    assert!(story.shows("> råd  svare.nn.toml:"));
    story.keys("<C-o>");
    story.save(|folder| folder.slip("svare.toml", "kind = \"practice\"", "kind = \"practise\""));
    assert!(story.shows("siste hele leksjon"), "dimming is said in words");
}
