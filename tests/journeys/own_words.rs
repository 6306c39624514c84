//! Own words: typed, edited, sent; numbers that may be real refused.

use insta::assert_snapshot;
use tastetrykk::app::Act;
use tastetrykk::vocabulary::Lang;
use tastetrykk::world::phone;
use tastetrykk::world::writing::Field;

use super::harness::{Outside, Seat, Surface, Talk, Terminal, propose, send};

#[test]
fn typed_edited_and_sent() {
    let mut terminal = Terminal::fresh();
    terminal.choose_all(&[Act::Try, Act::Field(Field::Message)]);
    terminal.picture("the empty field");
    terminal.write("Ja, jeg er på vøi nå");
    terminal.picture("with a slip");
    terminal.keys("<Left> <Left> <Left> <Left> <BS> <BS> <Del> e i <Space> <End> .");
    terminal.picture("mended in the middle");
    terminal.keys("<Enter>");
    terminal.picture("ready to send");
    terminal.keys("<Enter>");
    terminal.picture("sent");
    assert_snapshot!(terminal.story());
    assert_nothing_written_is_kept(&terminal.program.outside, &["vei", "vøi", "på", "jeg"]);
}

#[test]
fn editing_again_starts_from_the_own_words() {
    let mut terminal = Terminal::fresh();
    terminal.choose_all(&[Act::Try, Act::Field(Field::Message)]);
    terminal.write("Ja det passer");
    terminal.keys("<Enter>");
    terminal.choose(&Act::phone(phone::Act::Clear));
    terminal.write(" fint");
    terminal.picture("more words at the end");
    assert!(terminal.shows("Ja det passer fint"));
    terminal.keys("<Enter>");
    terminal.choose(&send());
    terminal.picture("sent");
    assert_snapshot!(terminal.story());
}

#[test]
fn what_is_written_is_not_lost_by_going_back() {
    let mut terminal = Terminal::fresh();
    terminal.choose_all(&[Act::Try, Act::Field(Field::Message)]);
    terminal.write("Ja det passer");
    terminal.keys("<Esc>");
    terminal.picture("back in the list");
    terminal.keys("1");
    terminal.picture("the conversation again");
    assert!(terminal.shows("Ja det passer"));
    assert_snapshot!(terminal.story());
}

#[test]
fn too_few_words_are_not_the_goal() {
    let mut terminal = Terminal::fresh();
    terminal.choose_all(&[Act::Try, Act::Field(Field::Message)]);
    terminal.write("Ja");
    terminal.keys("<Enter> <Enter>");
    terminal.picture("one word sent");
    assert_snapshot!(terminal.story());
}

#[test]
fn an_empty_field_says_so() {
    let mut terminal = Terminal::fresh();
    terminal.choose_all(&[Act::Try, Act::Field(Field::Message)]);
    terminal.keys("<Enter>");
    terminal.picture("Enter in the empty field");
    terminal.keys("<Space> <Space> <Enter>");
    terminal.picture("only blanks");
    assert_snapshot!(terminal.story());
}

#[test]
fn after_a_look_at_the_task_one_goes_on_writing() {
    let mut terminal = Terminal::start(Seat::of_size(60, 18), Outside::default());
    terminal.choose_all(&[Act::Try, Act::Field(Field::Message)]);
    terminal.write("Ja");
    terminal.keys("<F4>");
    assert_eq!(terminal.focus(), Some(&Act::Swap), "the task:\n{}", terminal.now());
    terminal.keys("v");
    // An S that did not go into the field would pass the step by.
    terminal.write(", så gjerne");
    assert!(terminal.shows("Ja, så gjerne"), "{}", terminal.now());
}

#[test]
fn after_only_blanks_the_sentences_are_still_there() {
    let mut terminal = Terminal::fresh();
    terminal.choose_all(&[Act::Try, Act::Field(Field::Message)]);
    terminal.keys("<Space> <Space> <Enter>");
    assert!(terminal.shows("Ja, jeg kommer klokka fem."), "blanks are not words:\n{}", terminal.now());
}

#[test]
fn words_in_the_field_are_not_broken() {
    let mut terminal = Terminal::fresh();
    terminal.choose_all(&[Act::Try, Act::Field(Field::Message)]);
    let text = "Ja, jeg kommer klokka fem om ikke bussen er forsinket i dag.";
    terminal.write(text);
    let rows = terminal.rows().join("\n");
    let whole = |word: &&str| rows.split(|c: char| c.is_whitespace() || c == '┃').any(|painted| painted == *word);
    let broken: Vec<&str> = text.split(' ').filter(|word| !whole(word)).collect();
    assert!(broken.is_empty(), "broken: {broken:?}\n{}", terminal.now());
}

#[test]
fn an_empty_line_leaves_the_field_and_not_the_conversation() {
    let mut talk = Talk::start(Lang::Nb, Outside::default());
    talk.choose_all(&[Act::Try, Act::Field(Field::Message)]);
    talk.line("");
    assert!(talk.program.front.outline().offers(&propose("ja")), "gone from Marit:\n{}", talk.transcript());
}

#[test]
fn the_field_offers_no_numbers_that_would_be_taken_as_words() {
    let mut talk = Talk::start(Lang::Nb, Outside::default());
    talk.choose_all(&[Act::Try, Act::Field(Field::Message)]);
    let offers = talk.reply.lines().any(|line| line.starts_with("1 "));
    talk.line("1");
    let taken = talk.choices().iter().any(|choice| choice.ends_with(": 1"));
    assert!(!(offers && taken), "«1» was offered as a choice, and written as a message:\n{}", talk.transcript());
}

#[test]
fn in_lines() {
    let mut talk = Talk::start(Lang::Nb, Outside::default());
    talk.choose_all(&[Act::Try, Act::Field(Field::Message)]);
    talk.line("Ja, jeg kommer når bussen går");
    talk.choose(&send());
    assert_snapshot!(talk.transcript());
    assert_nothing_written_is_kept(&talk.program.outside, &["bussen", "kommer"]);
}

#[test]
fn a_real_number_is_refused_at_60_by_18_too() {
    let mut terminal = Terminal::start(Seat::of_size(60, 18), Outside::default());
    terminal.choose_all(&[Act::Try, Act::Field(Field::Message)]);
    terminal.write("13097248022");
    terminal.keys("<Enter>");
    terminal.picture("refused");
    assert!(terminal.shows("Dette kan være ekte"), "the refusal is where one looks:\n{}", terminal.now());
}

#[test]
fn a_real_number_is_refused_and_nothing_of_it_is_kept() {
    for number in ["13097248022", "130972 48022", "4111 1111 1111 1111"] {
        let mut terminal = Terminal::fresh();
        terminal.choose_all(&[Act::Try, Act::Field(Field::Message)]);
        terminal.write("Nummeret er ");
        terminal.paste(number);
        let kept = terminal.program.outside.kept();
        terminal.keys("<Enter>");
        terminal.picture("refused");
        assert_eq!(terminal.program.outside.kept(), kept, "refusing keeps nothing");
        assert!(!terminal.shows(number) && !terminal.shows("Nummeret"), "the field is emptied:\n{}", terminal.now());
        assert!(terminal.shows("Dette kan være ekte"));
        if number.len() == 11 {
            assert_snapshot!("refused", terminal.story());
        }
        // Leaving the field another way is refused, too.
        terminal.paste(number);
        terminal.keys("<Esc>");
        assert!(terminal.shows("Dette kan være ekte"));
        assert_eq!(terminal.program.outside.kept(), kept);
        assert_nothing_written_is_kept(&terminal.program.outside, &[number, "4111", "13097", "Nummeret"]);
    }
}

#[test]
fn a_real_number_is_refused_in_lines_each_time() {
    let mut talk = Talk::start(Lang::Nb, Outside::default());
    talk.choose_all(&[Act::Try, Act::Field(Field::Message)]);
    for number in ["13097248022", "4111 1111 1111 1111"] {
        talk.line(number);
        assert!(talk.reply.contains("Dette kan være ekte"), "«{number}» met no word:\n{}", talk.transcript());
        assert_nothing_written_is_kept(&talk.program.outside, &["13097", "4111", "48022"]);
    }
}

#[test]
fn the_same_number_typed_twice_is_refused_twice_in_lines() {
    let mut talk = Talk::start(Lang::Nb, Outside::default());
    talk.choose_all(&[Act::Try, Act::Field(Field::Message)]);
    for _ in 0..2 {
        talk.line("13097248022");
        assert!(talk.reply.contains("Dette kan være ekte"), "no word about it:\n{}", talk.transcript());
    }
}

fn assert_nothing_written_is_kept(outside: &Outside, written: &[&str]) {
    let kept = outside.kept();
    assert!(!kept.is_empty());
    for words in written {
        assert!(!kept.contains(words), "«{words}» is in the journal:\n{kept}");
    }
}
