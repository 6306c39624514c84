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
    /// Somebody was rung. Fields: to.
    CallStarted,
    /// An incoming call was answered. Fields: with.
    CallAnswered,
    /// An incoming call was declined. Fields: with.
    CallDeclined,
    /// A call came to its end, whoever hung up. Fields: with.
    CallEnded,
    /// Something was said in a talk, by phone or at the door. Fields: talk, reply.
    ReplySaid,
    /// A number was saved as a contact. Fields: person, said.
    ContactSaved,
    /// A number was blocked. Fields: person.
    NumberBlocked,
    /// The door was closed. Fields: talk.
    DoorClosed,
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
    /// Who a call was with, by the person's id.
    With,
    /// Which talk, by its id.
    Talk,
    /// What was said in a talk, by the reply's id.
    Reply,
    /// Whose number, by the person's id.
    Person,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 18] = [
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
        Self::CallStarted,
        Self::CallAnswered,
        Self::CallDeclined,
        Self::CallEnded,
        Self::ReplySaid,
        Self::ContactSaved,
        Self::NumberBlocked,
        Self::DoorClosed,
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
            Self::CallStarted => "call-started",
            Self::CallAnswered => "call-answered",
            Self::CallDeclined => "call-declined",
            Self::CallEnded => "call-ended",
            Self::ReplySaid => "reply-said",
            Self::ContactSaved => "contact-saved",
            Self::NumberBlocked => "number-blocked",
            Self::DoorClosed => "door-closed",
        }
    }

    /// Whether it changes something that stays, rather than what is on the screen.
    #[must_use]
    pub fn is_lasting(self) -> bool {
        match self {
            Self::MessageSent | Self::ThreadDeleted | Self::ContactSaved | Self::NumberBlocked => true,
            Self::AppOpened | Self::HomeShown | Self::ThreadOpened | Self::LinkInspected => false,
            // What these change is turned back where it was turned.
            Self::PhoneUnlocked | Self::PhoneLocked | Self::CodeWrong | Self::SettingChanged => false,
            Self::CallStarted | Self::CallAnswered | Self::CallDeclined | Self::CallEnded => false,
            Self::ReplySaid | Self::DoorClosed => false,
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
            Self::CallStarted => &[Field::To],
            Self::CallAnswered | Self::CallDeclined | Self::CallEnded => &[Field::With],
            Self::ReplySaid => &[Field::Talk, Field::Reply],
            Self::ContactSaved => &[Field::Person, Field::Said],
            Self::NumberBlocked => &[Field::Person],
            Self::DoorClosed => &[Field::Talk],
        }
    }
}

impl Field {
    /// Every field.
    pub const ALL: [Self; 13] = [
        Self::App,
        Self::Thread,
        Self::From,
        Self::To,
        Self::Said,
        Self::Words,
        Self::Setting,
        Self::State,
        Self::Value,
        Self::With,
        Self::Talk,
        Self::Reply,
        Self::Person,
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
            Self::With => "with",
            Self::Talk => "talk",
            Self::Reply => "reply",
            Self::Person => "person",
        }
    }
}
