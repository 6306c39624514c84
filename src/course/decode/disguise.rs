//! Files that are something else than the plain text that their names promise.

/// How much of a file is looked at.
const START: usize = 400;

/// What `bytes` are, when they are no text in UTF-8 with line ends that TOML knows: the word that
/// [`crate::diagnostic::DISGUISES`] has for it.
pub(super) fn of(bytes: &[u8]) -> Option<&'static str> {
    let start = &bytes[..bytes.len().min(START)];
    let begins = |marks: &[&[u8]]| marks.iter().any(|mark| start.starts_with(mark));
    if begins(&[b"PK\x03\x04", b"\xd0\xcf\x11\xe0"]) {
        return Some("word");
    }
    if begins(&[b"%PDF"]) {
        return Some("pdf");
    }
    if begins(&[b"\x89PNG", b"\xff\xd8\xff", b"GIF8"]) {
        return Some("picture");
    }
    if begins(&[b"{\\rtf"]) {
        return Some("rich-text");
    }
    let nothing = start.split(|byte| *byte == 0).count() - 1;
    if begins(&[b"\xff\xfe", b"\xfe\xff"]) || (nothing > 2 && nothing * 3 > start.len()) {
        return Some("utf16");
    }
    let text = start.strip_prefix("\u{feff}".as_bytes()).unwrap_or(start).trim_ascii_start();
    let lower = text.to_ascii_lowercase();
    if [&b"<!doctype"[..], b"<html", b"<?xml"].iter().any(|mark| lower.starts_with(mark)) {
        return Some("web-page");
    }
    if text.strip_prefix(b"{").is_some_and(|rest| rest.trim_ascii_start().starts_with(b"\"")) {
        return Some("json");
    }
    let lines = bytes.split(|byte| *byte == b'\r').count();
    (lines > 2 && !bytes.contains(&b'\n')).then_some("old-mac")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_file_is_shows_in_its_first_bytes() {
        assert_eq!(of(b"format = 1\r\nid = \"a\"\r\n"), None);
        assert_eq!(of("\u{feff}format = 1\n".as_bytes()), None);
        assert_eq!(of(b""), None);
        assert_eq!(of(b"PK\x03\x04 ..."), Some("word"));
        assert_eq!(of(b"{\\rtf1 format"), Some("rich-text"));
        assert_eq!(of(b"f\0o\0r\0m\0a\0t\0"), Some("utf16"));
        assert_eq!(of(b"\n <!DOCTYPE html>"), Some("web-page"));
        assert_eq!(of(b"{\n  \"format\": 1 }"), Some("json"));
        assert_eq!(of(b"format = 1\rid = \"a\"\r"), Some("old-mac"));
    }
}
