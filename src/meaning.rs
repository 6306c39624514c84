//! The tree of meaning: what a screen says and what can be done there, before it has a look.
//!
//! Every screen, and every screen of a practice device, is first a [`Node`]. The surfaces paint
//! it as cells or print it as lines; the hit map, the footer and the tests read the same tree, so
//! nothing is said on one surface that is missing on another.
//!
//! `A` is what can be done, a plain comparable value. It is also the identity of the node: no two
//! nodes of one tree offer the same act, so the focus is an act, and survives a redraw, a resize
//! and a change of language.

pub mod large;
mod text;

pub use text::{Block, Form, Run, Text, Voice};

/// One node: a role, what it says, and perhaps something to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node<A> {
    /// What kind of thing this is.
    pub role: Role,
    /// What it says.
    pub label: Text,
    /// What it says in second place: a time, a preview, a duration. Often empty.
    pub detail: Text,
    /// How it stands.
    pub state: State,
    /// What pressing it does.
    pub act: Option<A>,
    /// What it contains, in reading order.
    pub children: Vec<Node<A>>,
}

/// What kind of thing a node is. A surface decides how each looks or sounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// A whole screen: its children are header, panes and notices.
    Screen,
    /// The line at the top: where one is. Children are small buttons.
    Header,
    /// A pane of text and buttons.
    Pane,
    /// A practice phone: status bar, title bar, content, navigation bar.
    Phone,
    /// The door of the flat, open: who stands there, what is said, what can be answered.
    Door,
    /// A practice board: title bar, content, navigation bar.
    Board,
    /// A booklet: title bar, content.
    Booklet,
    /// A computer: tabs, the bars of what is on the open one, content.
    Computer,
    /// A browser's bar: the label is the whole address; children are [`Role::Key`].
    AddressBar,
    /// The bar of a site: the label is whose it is, the detail who is logged in; children are
    /// [`Role::MenuItem`].
    SiteBar,
    /// Where one can go on a site; without an act, and switched on, where one is.
    MenuItem,
    /// The computer's tabs; children are [`Role::Key`], and the label is the name of the open one.
    Tabs,
    /// The phone's top line: clock and battery; children are [`Role::Sign`].
    StatusBar,
    /// A small sign in the phone's top line, and the word for it.
    Sign,
    /// The name of the phone's present screen.
    TitleBar,
    /// The part of a device that scrolls.
    Content,
    /// The phone's back and home.
    NavigationBar,
    /// A heading.
    Heading,
    /// Text to read.
    Paragraph,
    /// A quiet line, for reassurance or status.
    Aside,
    /// The task, as given.
    Task,
    /// What happened and why it was right. The detail is what it is about, where that stands right
    /// above: lines say it, a screen shows it.
    Praise,
    /// What happened and what to look at instead; the detail likewise.
    Advice,
    /// Tiles in two columns; children are [`Role::Tile`].
    Tiles,
    /// An app on the home screen.
    Tile,
    /// A list, with a heading if it has a label; children are [`Role::Item`].
    List,
    /// A line of a list that opens something.
    Item,
    /// A line of a folder of e-mail: the label is who, with weight, and what it is about; the detail
    /// is when, and what there is to know.
    Letter,
    /// A message that came in.
    Received,
    /// A message that was sent.
    Sent,
    /// A message to look into; the label is its kind and its sender, children are its parts and
    /// what there is to say of them.
    Message,
    /// What stands above a computer, close together.
    Strip,
    /// Buttons that stand beside each other where there is room; children are [`Role::Button`].
    Buttons,
    /// A large button.
    Button,
    /// Text that is pressed.
    Link,
    /// Links beside and below each other; children are [`Role::Link`].
    Links,
    /// Something that a search has found; the detail is where it leads, and what it says of itself.
    Hit,
    /// Something that lies beside the page: the label is what it is, children are what it shows.
    Framed,
    /// How far a case has come, in words; children are [`Role::Stage`].
    TimeLine,
    /// A step on the way, marked when it has been come to.
    Stage,
    /// A fact: what it is, and as the detail what it is now.
    Fact,
    /// What can be on or off in several ways: the label is what it is about, children are
    /// [`Role::Switch`]; the detail of each says it all.
    Choices,
    /// A large button that opens a list of choices.
    Menu,
    /// A small button in a bar.
    Key,
    /// One of several answers.
    Answer,
    /// A field to write in; the label names it, the detail is its content.
    Field,
    /// The address behind a link, shown and not opened.
    Address,
    /// What time it is, in large print where there is room.
    Time,
    /// Something that is on or off; the detail says it in words.
    Switch,
    /// Something that is more or less, and how much; children are its two buttons.
    Slider,
    /// A drawn picture: the label is what is on it, the detail its rows.
    Picture,
    /// How much of something there is; the label says what that means, the detail how much.
    Meter,
    /// A keyboard or keypad on the device; children are [`Role::Keys`].
    Keypad,
    /// The keyboard on the screen, below what is written with it; children are [`Role::Keys`].
    Keyboard,
    /// A row of a keyboard; children are [`Role::Key`].
    Keys,
    /// A bank card: the label says whose, the detail is what stands on it.
    Card,
    /// Words to keep, in large print where there is room.
    Code,
    /// A question of an application; children are what explains it, its field or its [`Role::Choice`]s, and what
    /// is wrong with the answer ([`Role::Fault`]).
    Question,
    /// A small thing to choose or to press, beside others.
    Choice,
    /// What is wrong with an answer.
    Fault,
    /// What must be mended on the page, and the ways to it; children are [`Role::Choice`].
    Faults,
    /// The buttons that lead on from a page; children are [`Role::Button`].
    Actions,
    /// Panes that stand beside each other; children are [`Role::Pane`].
    Columns,
    /// The seats of a class, close together, in columns where there are many; children are [`Role::Seat`].
    Seats,
    /// A seat: the label is its number and who sits there, the detail how it goes there. It has no number of its own
    /// to be chosen by: it is its number.
    Seat,
    /// Something that a class does, marked when it is on or behind; the detail is how long it takes.
    Planned,
    /// What is read across a room: digits, or a few words.
    Large,
    /// How many there are of something among all: the label is what it is, the detail how many.
    Bar,
}

/// How a node stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct State {
    /// Takes the focus when nothing else has it.
    pub first: bool,
    /// What sets it apart from its fellows; said in words by the detail as well.
    pub mark: Mark,
    /// For [`Role::Field`]: a person is writing here, with the cursor at this byte of the detail.
    pub cursor: Option<usize>,
    /// For [`Role::Header`] and [`Role::Heading`]: steps done, and all; for [`Role::Slider`] and [`Role::Meter`]: how far it is, and how far
    /// it goes. The detail says it in words.
    pub progress: Option<(u16, u16)>,
    /// For [`Role::Header`]: which of the steps behind were passed without being done, a bit for each from the lowest on.
    pub passed: u32,
    /// For [`Role::Phone`]: how its screen is set.
    pub face: Face,
    /// For [`Role::Tiles`]: how many stand beside each other where there is room; none says as many as on a phone.
    pub columns: Option<u8>,
}

/// How a phone's screen is set, as far as one sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Face {
    /// How large letters are: from 0 to 4.
    pub size: u8,
    /// Whether they are bold.
    pub bold: bool,
    /// Whether they are light on a dark ground.
    pub dark: bool,
}

impl Default for Face {
    fn default() -> Self {
        Self { size: 1, bold: false, dark: false }
    }
}

/// What sets a node apart from its fellows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Mark {
    /// Nothing.
    #[default]
    None,
    /// New or not yet read.
    New,
    /// Chosen, and right.
    Right,
    /// Chosen before, and not it.
    Tried,
    /// Can be ticked off, and is not.
    Unticked,
    /// Ticked off.
    Ticked,
    /// Somebody has paid for it.
    Advert,
    /// Switched on.
    On,
    /// Switched off.
    Off,
    /// The sign that has waves: a Wi-Fi network is in use.
    Waves,
    /// The sign that is a plane: flight mode.
    Plane,
    /// The one that is chosen of several.
    Chosen,
    /// One of several, and not the one that is chosen.
    Open,
}

impl Role {
    /// Whether it is a whole practice device.
    #[must_use]
    pub fn is_device(self) -> bool {
        matches!(self, Self::Phone | Self::Door | Self::Board | Self::Booklet | Self::Computer)
    }
}

impl<A> Node<A> {
    /// A node that says `label` and can do nothing.
    #[must_use]
    pub fn new(role: Role, label: impl Into<Text>) -> Self {
        Self {
            role,
            label: label.into(),
            detail: Text::default(),
            state: State::default(),
            act: None,
            children: Vec::new(),
        }
    }

    /// A node that only holds others.
    #[must_use]
    pub fn holding(role: Role, children: Vec<Self>) -> Self {
        let mut node = Self::new(role, Text::default());
        node.children = children;
        node
    }

    /// The same node with an act.
    #[must_use]
    pub fn act(mut self, act: A) -> Self {
        self.act = Some(act);
        self
    }

    /// The same node with a second text.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<Text>) -> Self {
        self.detail = detail.into();
        self
    }

    /// The same node, taking the focus when nothing else has it.
    #[must_use]
    pub fn first(mut self, first: bool) -> Self {
        self.state.first = first;
        self
    }

    /// The same node with another state.
    #[must_use]
    pub fn state(mut self, state: State) -> Self {
        self.state = state;
        self
    }

    /// The same node with children.
    #[must_use]
    pub fn children(mut self, children: Vec<Self>) -> Self {
        self.children = children;
        self
    }

    /// Visits this node and all below it, in reading order.
    pub fn visit<'a>(&'a self, seen: &mut impl FnMut(&'a Self)) {
        seen(self);
        for child in &self.children {
            child.visit(seen);
        }
    }

    /// The nodes that offer an act, in reading order.
    #[must_use]
    pub fn actionable(&self) -> Vec<&Self> {
        let mut found = Vec::new();
        self.visit(&mut |node| {
            if node.act.is_some() {
                found.push(node);
            }
        });
        found
    }

    /// The first node with `role`, in reading order.
    #[must_use]
    pub fn find(&self, role: Role) -> Option<&Self> {
        if self.role == role {
            return Some(self);
        }
        self.children.iter().find_map(|child| child.find(role))
    }
}
