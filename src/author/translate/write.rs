//! Texts as TOML, and comments that hold a text.

use crate::course::Said;

/// A list that is longer than this stands on more than one line.
const LONGEST: usize = 100;
/// What continues a mark on the next line.
const MORE: &str = "#   ";

/// `said` as a TOML value.
pub(super) fn value(said: &Said) -> String {
    match said {
        Said::Text(text) => quoted(text),
        Said::Lines(lines) => {
            let quoted: Vec<String> = lines.iter().map(|line| quoted(line)).collect();
            let flat = format!("[{}]", quoted.join(", "));
            if flat.chars().count() <= LONGEST {
                return flat;
            }
            let rows: Vec<String> = quoted.iter().map(|line| format!("    {line},")).collect();
            format!("[\n{}\n]", rows.join("\n"))
        }
    }
}

/// `text` between quotation marks; three of them when it has several lines.
pub(crate) fn quoted(text: &str) -> String {
    let escaped: String = text.chars().flat_map(escaped).collect();
    if text.contains('\n') { format!("\"\"\"\n{escaped}\n\"\"\"") } else { format!("\"{escaped}\"") }
}

fn escaped(c: char) -> Vec<char> {
    match c {
        '\\' => vec!['\\', '\\'],
        '"' => vec!['\\', '"'],
        '\t' => vec!['\\', 't'],
        '\n' => vec!['\n'],
        // Nothing of the kind comes through the decoder; a file must stay readable all the same.
        c if c.is_control() => format!("\\u{:04X}", u32::from(c)).chars().collect(),
        c => vec![c],
    }
}

/// A comment that begins with `mark` and holds `said`; `within` names the text when it shares its line
/// with others.
pub(super) fn comment(mark: &str, within: &str, said: &Said) -> String {
    let within = if within.is_empty() { String::new() } else { format!(" ({within})") };
    let lines: Vec<&str> = match said {
        Said::Text(text) => text.split('\n').collect(),
        Said::Lines(lines) => lines.iter().map(String::as_str).collect(),
    };
    let mut written = String::new();
    for (place, line) in lines.iter().enumerate() {
        let begin = if place == 0 { format!("{mark}{within}: ") } else { MORE.to_owned() };
        written.push_str(format!("{begin}{line}").trim_end());
        written.push('\n');
    }
    written
}

/// Whether `line` goes on with the comment above it.
pub(super) fn continues(line: &str) -> bool {
    line.starts_with(MORE) || line.trim_end() == "#"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_what_it_was() {
        for text in ["Hei", "«Ja» og \"nei\"", "C:\\mappe", "En\n\n- to\n- tre \"\"\" x", "\u{7}"] {
            let written = format!("a = {}", value(&Said::Text(text.to_owned())));
            let read = toml::de::DeTable::parse(&written).expect("TOML");
            let read = read.get_ref().get("a").and_then(|a| a.get_ref().as_str().map(str::to_owned));
            assert_eq!(read.as_deref().map(str::trim_end), Some(text));
        }
    }

    #[test]
    fn a_comment_holds_each_line() {
        let told = comment("# OVERSETT", "say", &Said::Text("En\n\nTo".to_owned()));
        assert_eq!(told, "# OVERSETT (say): En\n#\n#   To\n");
        assert!(told.lines().skip(1).all(continues));
    }
}
