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
    /// The phone was unlocked.
    PhoneUnlocked,
    /// The phone was locked.
    PhoneLocked,
    /// A wrong code was written on the locked phone.
    CodeWrong,
    /// A setting was changed. Fields: setting; state for a switch, value for a slider. A condition
    /// on this is about how things stand: when the setting is changed again, it may hold no more.
    SettingChanged,
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
    /// Which setting.
    Setting,
    /// How a switch stands: on or off.
    State,
    /// At least how far a slider is moved.
    Value,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 10] = [
        Self::AppOpened,
        Self::HomeShown,
        Self::ThreadOpened,
        Self::MessageSent,
        Self::ThreadDeleted,
        Self::LinkInspected,
        Self::PhoneUnlocked,
        Self::PhoneLocked,
        Self::CodeWrong,
        Self::SettingChanged,
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
            Self::PhoneUnlocked => "phone-unlocked",
            Self::PhoneLocked => "phone-locked",
            Self::CodeWrong => "code-wrong",
            Self::SettingChanged => "setting-changed",
        }
    }

    /// Whether it changes something that stays, rather than what is on the screen.
    #[must_use]
    pub fn is_lasting(self) -> bool {
        match self {
            Self::MessageSent | Self::ThreadDeleted => true,
            // What a setting changes is turned back where it was turned.
            Self::AppOpened
            | Self::HomeShown
            | Self::ThreadOpened
            | Self::LinkInspected
            | Self::PhoneUnlocked
            | Self::PhoneLocked
            | Self::CodeWrong
            | Self::SettingChanged => false,
        }
    }

    /// The fields that a condition on this kind may have.
    #[must_use]
    pub fn fields(self) -> &'static [Field] {
        match self {
            Self::AppOpened => &[Field::App],
            Self::HomeShown | Self::PhoneUnlocked | Self::PhoneLocked | Self::CodeWrong => &[],
            Self::ThreadOpened | Self::ThreadDeleted | Self::LinkInspected => &[Field::Thread, Field::From],
            Self::MessageSent => &[Field::To, Field::Said, Field::Words],
            Self::SettingChanged => &[Field::Setting, Field::State, Field::Value],
        }
    }
}

impl Field {
    /// Every field.
    pub const ALL: [Self; 9] = [
        Self::App,
        Self::Thread,
        Self::From,
        Self::To,
        Self::Said,
        Self::Words,
        Self::Setting,
        Self::State,
        Self::Value,
    ];

    /// Whether this is a count, of which a condition asks for at least so many.
    #[must_use]
    pub fn is_count(self) -> bool {
        matches!(self, Self::Words | Self::Value)
    }

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
            Self::Setting => "setting",
            Self::State => "state",
            Self::Value => "value",
        }
    }
}
