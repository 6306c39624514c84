//! Reading what a program left: its bytes, its end and the terminal's settings.

use std::collections::BTreeMap;
use std::os::unix::process::ExitStatusExt as _;
use std::process::ExitStatus;

use rustix::termios::Termios;

/// The code a process ended with itself, or what signal it died of, as text for a message.
pub(crate) fn ending(status: ExitStatus) -> Result<i32, String> {
    status.code().ok_or_else(|| format!("died of signal {:?}", status.signal()))
}

/// Private modes (`ESC [ ? n h` and `l`) as the bytes leave them: on or off.
pub(crate) fn modes(raw: &[u8]) -> BTreeMap<u16, bool> {
    let mut modes = BTreeMap::new();
    let text = String::from_utf8_lossy(raw);
    for rest in text.split("\x1b[?").skip(1) {
        let Some(end) = rest.find(|c: char| c != ';' && !c.is_ascii_digit()) else {
            continue;
        };
        let on = rest[end..].starts_with('h');
        if on || rest[end..].starts_with('l') {
            modes.extend(rest[..end].split(';').filter_map(|mode| Some((mode.parse().ok()?, on))));
        }
    }
    modes
}

/// How many times the bytes occur.
pub(crate) fn count(raw: &[u8], wanted: &[u8]) -> usize {
    raw.windows(wanted.len()).filter(|window| *window == wanted).count()
}

/// Where the bytes occur last.
pub(crate) fn last(raw: &[u8], wanted: &[u8]) -> Option<usize> {
    raw.windows(wanted.len()).rposition(|window| window == wanted)
}

/// The terminal's settings (`stty -a`), comparable.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Settings([u32; 4], String);

impl From<&Termios> for Settings {
    fn from(termios: &Termios) -> Self {
        let bits = [
            termios.input_modes.bits(),
            termios.output_modes.bits(),
            termios.control_modes.bits(),
            termios.local_modes.bits(),
        ];
        Self(bits, format!("{:?}", termios.special_codes))
    }
}
