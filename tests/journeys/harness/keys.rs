//! The notation of keys, the same as in `shot.py`: `<Enter>`, `<Down>`, `1`, `hei`, `<click:Send>`.
//! Plain text between blanks is typed as it stands; a blank in it is `<Space>`.

use crossterm::event::{Event as Input, KeyCode, KeyEvent, KeyModifiers};

/// Something that a person does at the keyboard, with the mouse or to the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Deed {
    /// What the terminal says.
    Input(Input),
    /// A click on this text, where it first stands.
    Click(String),
    /// The window gets another size.
    Size(u16, u16),
}

/// What `notation` stands for, in order.
///
/// # Panics
/// If something in angle brackets is unknown.
pub(crate) fn deeds(notation: &str) -> Vec<Deed> {
    notation.split_whitespace().flat_map(deed).collect()
}

fn deed(word: &str) -> Vec<Deed> {
    let Some(name) = word.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) else {
        return word.chars().map(|c| press(KeyCode::Char(c), KeyModifiers::NONE)).collect();
    };
    if let Some(text) = name.strip_prefix("click:") {
        return vec![Deed::Click(text.replace('_', " "))];
    }
    if let Some((columns, rows)) = name.strip_prefix("size:").and_then(|size| size.split_once('x')) {
        return vec![Deed::Size(columns.parse().expect("columns"), rows.parse().expect("rows"))];
    }
    if let Some(letter) = name.strip_prefix("C-").and_then(|rest| rest.chars().next()) {
        return vec![press(KeyCode::Char(letter), KeyModifiers::CONTROL)];
    }
    vec![press(named(name), KeyModifiers::NONE)]
}

fn named(name: &str) -> KeyCode {
    match name {
        "Space" => KeyCode::Char(' '),
        "Enter" => KeyCode::Enter,
        "Esc" => KeyCode::Esc,
        "Tab" => KeyCode::Tab,
        "S-Tab" => KeyCode::BackTab,
        "BS" => KeyCode::Backspace,
        "Del" => KeyCode::Delete,
        "Up" => KeyCode::Up,
        "Down" => KeyCode::Down,
        "Left" => KeyCode::Left,
        "Right" => KeyCode::Right,
        "Home" => KeyCode::Home,
        "End" => KeyCode::End,
        "PgUp" => KeyCode::PageUp,
        "PgDn" => KeyCode::PageDown,
        _ => {
            let number = name.strip_prefix('F').and_then(|n| n.parse().ok());
            KeyCode::F(number.unwrap_or_else(|| panic!("<{name}> is no key")))
        }
    }
}

fn press(code: KeyCode, modifiers: KeyModifiers) -> Deed {
    Deed::Input(Input::Key(KeyEvent::new(code, modifiers)))
}
