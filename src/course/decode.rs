//! From bytes to values with spans.
//!
//! One pass tells everything that is wrong with a file by itself: its bytes, its TOML, its keys
//! and the shapes of their values. The tables of [`crate::vocabulary::keys`] are the only
//! description of the format.

mod condition;
mod disguise;
mod expected;
mod lines;
mod near;
mod shapes;
mod sink;
mod syntax;
mod value;
mod walk;

use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Code, Finding};
use crate::vocabulary::keys::{SIBLING, Table};

pub(super) use condition::{Condition, Want};
pub(crate) use near::{as_id, listed, meant, nearest, stands_for};
pub(super) use shapes::short_text;
pub(super) use sink::Sink;
pub(crate) use value::{At, Fields};
pub(super) use value::{ById, Prose, Span, Words};

/// The largest file that is read, in bytes.
pub const LARGEST: usize = 256 * 1024;

/// The text of a file, without a byte order mark.
///
/// # Errors
/// The one finding that says why the bytes are no text.
pub(super) fn text<'b>(name: &str, bytes: &'b [u8]) -> Result<&'b str, Finding> {
    if bytes.len() > LARGEST {
        return Err(Finding::about_file(Code::TooLarge, name).with("most", (LARGEST / 1024).to_string()));
    }
    if let Some(what) = disguise::of(bytes) {
        return Err(Finding::about_file(Code::NotPlainText, name).with("what", what));
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let good = error.valid_up_to();
        // What follows the bad byte on its line is most often readable in the old Norwegian
        // encoding, which maps bytes to the first 256 characters of Unicode.
        let rest = bytes[good..].split(|b| *b == b'\n').next().unwrap_or_default();
        let mut shown = String::from_utf8_lossy(&bytes[..good]).into_owned();
        shown.extend(rest.iter().map(|b| char::from(*b)));
        Finding::at(Code::NotUtf8, name, &shown, good..good + 1)
    })
}

/// Reads a file that is a table of the kind `table` by itself, as a settings file is: what could be
/// read, and everything that is wrong with it.
pub(crate) fn file(name: &str, bytes: &[u8], table: &'static Table) -> (Option<Fields>, Vec<Finding>) {
    let source = match text(name, bytes) {
        Ok(source) => source,
        Err(finding) => return (None, vec![finding]),
    };
    let mut sink = Sink::new(name, source);
    let fields = decode(&mut sink, table);
    (fields, sink.into_findings())
}

/// Decodes `source` as a table of the kind `table`. What could be read comes back even when
/// something was wrong; `None` if nothing could be.
pub(super) fn decode(sink: &mut Sink<'_>, table: &'static Table) -> Option<Fields> {
    let source = sink.source();
    let (document, errors) = DeTable::parse_recoverable(source);
    if errors.is_empty() && document.get_ref().is_empty() && table.keys.iter().any(|key| key.required) {
        sink.tell_of_file(Code::EmptyFile, &[("table", table.name)]);
        return None;
    }
    if syntax::tell(sink, &errors, table) {
        return None;
    }
    if let Some(place) = whole_lesson(document.get_ref(), table) {
        let main = sink.file().rsplit('/').next().and_then(|name| name.split('.').next()).unwrap_or_default();
        let main = format!("{main}.toml");
        sink.tell(Code::WholeTranslation, &place, &[("name", &main)]);
        return None;
    }
    // After a slip of the pen, a key that seems to be missing is most often there.
    sink.quiet_about_absence(!errors.is_empty());
    let fields = walk::file(sink, document.get_ref(), table);
    sink.quiet_about_absence(false);
    fields
}

/// Where the first step stands in a translation that is written as a lesson is.
fn whole_lesson(document: &DeTable<'_>, table: &'static Table) -> Option<Span> {
    if !std::ptr::eq(table, &raw const SIBLING) {
        return None;
    }
    let (_, steps) = document.get_key_value("step")?;
    matches!(steps.get_ref(), DeValue::Array(_)).then(|| steps.span())
}
