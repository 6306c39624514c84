//! Findings about what an author wrote: where, what, and how to mend it.
//!
//! A finding carries no prose. Its sentence is the message `finding-<code>` in `locales/`, filled
//! with [`Finding::args`]; the mend is that message's attribute `.help`.

use std::ops::Range;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The lesson can be used; somebody should look at it.
    Warning,
    /// The lesson cannot be used before this is mended.
    Fault,
}

impl Severity {
    /// The word used in JSON: `warning` or `fault`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Fault => "fault",
        }
    }
}

/// One thing that a person should know about a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What kind of finding this is.
    pub code: Code,
    /// The file as its reader knows it: a path, or the name of a built-in file.
    pub file: String,
    /// First line of the place, from 1.
    pub line: usize,
    /// First column of the place in characters, from 1.
    pub column: usize,
    /// How many characters of the line the place covers, at least 1.
    pub width: usize,
    /// The whole line where it stands, stripped of control characters.
    pub excerpt: String,
    /// Values for the message: Fluent argument name and text.
    pub args: Vec<(&'static str, String)>,
}

impl Finding {
    /// A finding about the bytes `span` of `source`, which stands in `file`.
    #[must_use]
    pub fn at(code: Code, file: &str, source: &str, span: Range<usize>) -> Self {
        let start = floor_boundary(source, span.start);
        let end = floor_boundary(source, span.end).max(start);
        let line_start = source[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let line_end = source[start..].find('\n').map_or(source.len(), |n| start + n);
        let line = source[..start].matches('\n').count() + 1;
        let column = source[line_start..start].chars().count() + 1;
        let width = source[start..end.min(line_end).max(start)].chars().count().max(1);
        Self {
            code,
            file: file.to_owned(),
            line,
            column,
            width,
            excerpt: crate::vocabulary::without_controls(&source[line_start..line_end]),
            args: Vec::new(),
        }
    }

    /// A finding about a file as a whole.
    #[must_use]
    pub fn about_file(code: Code, file: &str) -> Self {
        Self::at(code, file, "", 0..0)
    }

    /// The same finding with a value for its message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// How much this finding matters.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

/// The largest character boundary of `text` at or before `at`.
fn floor_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $id:literal, $severity:ident;)*) => {
        /// The closed list of what can be found.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $variant,)* }

        impl Code {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The code as people write it, for example `unknown-key`.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }

            /// The Fluent message that says it.
            #[must_use]
            pub fn message(self) -> &'static str {
                match self { $(Self::$variant => concat!("finding-", $id),)* }
            }

            /// How much a finding with this code matters.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    /// The file is not TOML. Args: `detail`.
    Syntax = "syntax", Fault;
    /// A key that the table does not have. Args: `key`, `near` (may be empty).
    UnknownKey = "unknown-key", Fault;
    /// A key that must be there is not. Args: `key`.
    MissingKey = "missing-key", Fault;
}
