//! What can happen in the practice world, by name, and which fields each happening has.

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// An app was opened from the home screen. Fields: app.
    AppOpened,
    /// The home screen came up by Home or Back.
    HomeShown,
    /// A conversation was opened. Fields: thread, from.
    ThreadOpened,
    /// A message was sent. Fields: to, said, words.
    MessageSent,
    /// A conversation was deleted, after the question. Fields: thread, from.
    ThreadDeleted,
    /// The address behind a link was looked at. Fields: thread, from.
    LinkInspected,
}

/// What can be asked about a happening.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// Which app, by its name in lesson files.
    App,
    /// Which conversation, by its id.
    Thread,
    /// Whose conversation, by the person's id.
    From,
    /// Who a message went to, by the person's id.
    To,
    /// Which proposed sentence a message is, word for word.
    Said,
    /// At least how many words a message has.
    Words,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 6] = [
        Self::AppOpened,
        Self::HomeShown,
        Self::ThreadOpened,
        Self::MessageSent,
        Self::ThreadDeleted,
        Self::LinkInspected,
    ];

    /// The name in lesson files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::AppOpened => "app-opened",
            Self::HomeShown => "home-shown",
            Self::ThreadOpened => "thread-opened",
            Self::MessageSent => "message-sent",
            Self::ThreadDeleted => "thread-deleted",
            Self::LinkInspected => "link-inspected",
        }
    }

    /// Whether it changes something that stays, rather than what is on the screen.
    #[must_use]
    pub fn is_lasting(self) -> bool {
        match self {
            Self::MessageSent | Self::ThreadDeleted => true,
            Self::AppOpened | Self::HomeShown | Self::ThreadOpened | Self::LinkInspected => false,
        }
    }

    /// The fields that a condition on this kind may have.
    #[must_use]
    pub fn fields(self) -> &'static [Field] {
        match self {
            Self::AppOpened => &[Field::App],
            Self::HomeShown => &[],
            Self::ThreadOpened | Self::ThreadDeleted | Self::LinkInspected => &[Field::Thread, Field::From],
            Self::MessageSent => &[Field::To, Field::Said, Field::Words],
        }
    }
}

impl Field {
    /// Every field.
    pub const ALL: [Self; 6] = [Self::App, Self::Thread, Self::From, Self::To, Self::Said, Self::Words];

    /// The name in lesson files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::App => "app",
            Self::Thread => "thread",
            Self::From => "from",
            Self::To => "to",
            Self::Said => "said",
            Self::Words => "words",
        }
    }
}
