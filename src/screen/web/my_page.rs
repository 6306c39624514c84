//! Min side: its bar and its tiles, cases, letters, bills, suggestions, contact data and notices.
//! It is long, because all of its pages share their rows and their names; letters and bills stand in `post`.

use super::{Source, portal_press};
use crate::app::Act;
use crate::meaning::{Block, Form, Mark, Node, Role, Run, State, Text, Voice};
use crate::vocabulary::Id;
use crate::world::phone::Body;
use crate::world::portal::records::{self, Channel, Status};
use crate::world::portal::{self, Answer, Case, Place, Sent, Suggestion, What};
use crate::world::writing::Field;

/// So many tiles stand beside each other on a computer.
const ON_A_COMPUTER: u8 = 3;

impl Source<'_> {
    /// Whose site it is, who is logged in, and where one can go from here.
    pub(super) fn my_page_bar(&self, place: &Place) -> Node<Act> {
        let web = self.web();
        let logged_in = web.portal.logged_in;
        let mut entries = Vec::new();
        if logged_in {
            let menu = Place::MENU.into_iter().filter(|_| *place != Place::Home);
            let entry = |to: Place| {
                let entry = Node::new(Role::MenuItem, self.place_name(&to));
                // Where one is can be seen, and not gone to.
                let here = State { mark: Mark::On, ..State::default() };
                if to == *place { entry.state(here) } else { entry.act(portal_press(portal::Act::Open(to))) }
            };
            entries.extend(menu.map(entry));
            let out = Node::new(Role::MenuItem, self.strings.say("portal-log-out"));
            entries.push(out.act(portal_press(portal::Act::LogOut)));
        }
        let who = if logged_in { self.strings.say("portal-kari") } else { String::new() };
        Node::new(Role::SiteBar, self.strings.say("portal-municipality")).detail(who).children(entries)
    }

    pub(super) fn my_page(&self, place: &Place) -> Vec<Node<Act>> {
        if !self.web().portal.logged_in {
            return vec![Node::new(Role::Paragraph, self.strings.say("portal-not-in"))];
        }
        let heading = || Node::new(Role::Heading, self.place_name(place));
        match place {
            Place::Home => vec![heading(), self.tiles()],
            Place::Cases => vec![heading(), self.cases(false)],
            Place::Messages => vec![heading(), self.cases(true)],
            Place::Case(id) => self.web().portal.case(id).map(|case| self.case(case)).unwrap_or_default(),
            Place::Album(_) => vec![heading(), self.album()],
            Place::Letters => vec![heading(), self.letters()],
            Place::Letter(id) => self.letter(id),
            Place::Bills => vec![heading(), self.bills()],
            Place::Bill(id) => self.bill(id),
            Place::Applications if self.world.forms.applications().is_empty() => {
                vec![heading(), Node::new(Role::Paragraph, self.strings.say("portal-no-forms"))]
            }
            Place::Applications => std::iter::once(heading()).chain(self.applications()).collect(),
            Place::Form(place) => self.form_page(place),
            Place::Suggestions => std::iter::once(heading()).chain(self.suggestions()).collect(),
            Place::Profile => std::iter::once(heading()).chain(self.profile()).collect(),
            Place::Change(what) => self.change(*what),
            Place::Code => self.contact_code(),
        }
    }

    fn place_name(&self, place: &Place) -> String {
        self.strings.say(match place {
            Place::Home => "portal-home",
            Place::Cases | Place::Case(_) => "portal-cases",
            Place::Album(_) => "portal-album",
            Place::Messages => "portal-messages",
            Place::Letters | Place::Letter(_) => "portal-letters",
            Place::Bills | Place::Bill(_) => "portal-bills",
            Place::Applications | Place::Form(_) => "portal-applications",
            Place::Suggestions => "portal-suggestions",
            Place::Profile | Place::Change(_) | Place::Code => "portal-profile",
        })
    }

    /// The tiles, each with how many there are of what it holds; what is new stands out.
    fn tiles(&self) -> Node<Act> {
        let portal = &self.web().portal;
        let unpaid = |id: &&Id| self.data.records.bill(id).is_some_and(|bill| !bill.paid);
        let tile = |(at, place): (usize, Place)| {
            let (count, new) = match &place {
                Place::Cases => (portal.cases.len(), false),
                Place::Letters => match portal.letters.iter().filter(|letter| letter.unread).count() {
                    0 => (portal.letters.len(), false),
                    unread => (unread, true),
                },
                Place::Messages => (portal.cases.iter().filter(|case| case.status == Status::Waiting).count(), true),
                Place::Bills => (portal.bills.iter().filter(unpaid).count(), false),
                Place::Suggestions => {
                    (portal.suggestions.iter().filter(|suggestion| suggestion.answer.is_none()).count(), false)
                }
                _ => (0, false),
            };
            let mut tile = Node::new(Role::Tile, self.place_name(&place)).act(portal_press(portal::Act::Open(place)));
            tile.state.first = at == 0;
            if count > 0 {
                tile.detail = count.to_string().into();
                tile.state.mark = if new { Mark::New } else { Mark::None };
            }
            tile
        };
        let tiles = Node::holding(Role::Tiles, Place::SECTIONS.into_iter().enumerate().map(tile).collect());
        let columns = self.world.computer.map(|_| ON_A_COMPUTER);
        tiles.state(State { columns, ..State::default() })
    }

    /// The button that lets time go by, below what has a page of its own.
    pub(super) fn waiting(&self) -> Option<Node<Act>> {
        self.wait().filter(|_| self.world.form_place().is_none())
    }

    /// The button that lets time go by, where something can come of it.
    pub(super) fn wait(&self) -> Option<Node<Act>> {
        let offered = !self.done && self.world.can_wait();
        offered.then(|| Node::new(Role::Button, self.strings.say("form-wait")).act(Act::World(crate::world::Act::Wait)))
    }

    /// What came while time went by, right after it has.
    pub(super) fn passed(&self) -> Option<Node<Act>> {
        let forms = &self.world.forms;
        let mut text = Text::from(self.strings.say("form-passed"));
        let came = forms.passed.as_ref()?;
        for coming in came {
            let application = forms.application(&coming.form)?;
            let says = application.after(&coming.after)?.says.get(self.lang);
            let title = application.title.get(self.lang);
            text = text.followed_by(&format!("{title}: {says}").as_str().into());
        }
        let letters = &self.web().portal.came;
        for letter in letters.iter().filter_map(|id| self.data.records.letter(id)) {
            let title = letter.title.get(self.lang);
            text = text.followed_by(&self.strings.fill("portal-came-letter", &[("title", title)]).as_str().into());
        }
        if came.is_empty() && letters.is_empty() {
            text = text.followed_by(&self.strings.say("form-passed-nothing").as_str().into());
        }
        Some(Node::new(Role::Praise, text))
    }

    /// A list that may be empty.
    pub(super) fn list(&self, items: Vec<Node<Act>>, nothing: &'static str) -> Node<Act> {
        let mut items = items;
        if items.is_empty() {
            items.push(Node::new(Role::Paragraph, self.strings.say(nothing)));
        }
        if let Some(first) = items.first_mut() {
            first.state.first = first.act.is_some();
        }
        Node::holding(Role::List, items)
    }

    fn cases(&self, with_messages: bool) -> Node<Act> {
        let portal = &self.web().portal;
        let shown = portal.cases.iter().filter(|case| !with_messages || portal.has_messages(&case.id));
        let item = |case: &Case| {
            let data = self.data.records.case(&case.id)?;
            let act = portal_press(portal::Act::Open(Place::Case(case.id.clone())));
            let mut item = Node::new(Role::Item, data.title.get(self.lang).as_str()).act(act);
            item.detail = if with_messages { self.person(&data.worker) } else { self.status(case.status) }.into();
            item.state.mark = if case.status == Status::Waiting { Mark::New } else { Mark::None };
            Some(item)
        };
        self.list(shown.filter_map(item).collect(), "portal-nothing")
    }

    fn status(&self, status: Status) -> String {
        self.strings.say(match status {
            Status::Received => "portal-received",
            Status::Working => "portal-working",
            Status::Waiting => "portal-waiting",
            Status::Done => "portal-finished",
        })
    }

    fn person(&self, id: &Id) -> String {
        self.data.person(id).map(|person| person.name.clone()).unwrap_or_default()
    }

    fn case(&self, case: &Case) -> Vec<Node<Act>> {
        let Some(data) = self.data.records.case(&case.id) else {
            return Vec::new();
        };
        let worker = self.person(&data.worker);
        let numbers = self.strings.fill("portal-case-number", &[("number", &data.number), ("worker", &worker)]);
        let mut nodes = vec![
            Node::new(Role::Heading, data.title.get(self.lang).as_str()),
            Node::new(Role::Aside, numbers),
            self.time_line(case.status),
        ];
        let event = |event: &records::Event| Block {
            form: Form::Bullet,
            runs: vec![Run { text: event.text.get(self.lang).clone(), voice: Voice::Plain }],
        };
        let happened = data.events.iter().filter(|event| case.events.contains(&event.id));
        nodes.push(Node::new(Role::Paragraph, Text { blocks: happened.map(event).collect() }));
        for message in data.messages.iter().filter(|message| case.messages.contains(&message.id)) {
            nodes.push(Node::new(Role::Received, message.text.get(self.lang).clone()).detail(worker.as_str()));
        }
        for sent in &case.sent {
            nodes.extend(self.sent(case, sent, &worker));
        }
        if !self.done {
            nodes.extend(self.reply(case));
        }
        nodes
    }

    /// How far the case has come: the four steps that all cases go through, each marked when it has.
    fn time_line(&self, status: Status) -> Node<Act> {
        let label = self.strings.fill("portal-status", &[("status", &self.status(status))]);
        let step = |step: Status| {
            let mark = match step.cmp(&status) {
                std::cmp::Ordering::Less => Mark::Right,
                std::cmp::Ordering::Equal => Mark::On,
                std::cmp::Ordering::Greater => Mark::None,
            };
            Node::new(Role::Stage, self.status(step)).state(State { mark, ..State::default() })
        };
        Node::new(Role::TimeLine, label).children(Status::ALL.into_iter().map(step).collect())
    }

    fn sent(&self, case: &Case, sent: &Sent, worker: &str) -> Vec<Node<Act>> {
        let detail = match &sent.attached {
            Some(photo) => self.strings.fill("portal-attached", &[("name", &self.photo(photo))]),
            None => self.strings.say("phone-sent"),
        };
        let mut nodes = vec![Node::new(Role::Sent, self.body(&sent.body)).detail(detail)];
        let asked = self.data.records.asked(case);
        let answer = match sent.answer {
            Answer::None => None,
            Answer::Thanks => asked.and_then(|message| message.reply.as_ref()),
            Answer::Missing => asked.and_then(|message| message.reply_without.as_ref()),
        };
        nodes.extend(answer.map(|text| Node::new(Role::Received, text.get(self.lang).as_str()).detail(worker)));
        nodes
    }

    /// Proposed answers and a field, or what stands in it and Send; and what goes with it.
    fn reply(&self, case: &Case) -> Vec<Node<Act>> {
        let portal = &self.web().portal;
        if !portal.has_messages(&case.id) {
            return Vec::new();
        }
        let button =
            |label: &str, act: portal::Act| Node::new(Role::Button, self.strings.say(label)).act(portal_press(act));
        let mut nodes = Vec::new();
        let mut buttons = Vec::new();
        match &case.draft {
            None => {
                let propose = |(place, id): (usize, &Id)| {
                    let act = portal_press(portal::Act::Propose(id.clone()));
                    Node::new(Role::Answer, self.sentence(id)).act(act).first(place == 0)
                };
                nodes.extend(self.answers().enumerate().map(propose));
                nodes.extend(self.field(Field::Reply, "portal-reply-field", "portal-done"));
            }
            Some(body) => {
                let label = if matches!(body, Body::Own(_)) { "portal-reply-field" } else { "portal-your-reply" };
                nodes.push(Node::new(Role::Field, self.strings.say(label)).detail(self.body(body)));
                buttons.push(button("phone-send", portal::Act::Send).first(true));
                buttons.push(button("phone-clear", portal::Act::Clear));
            }
        }
        match &case.attached {
            Some(photo) => {
                let with = self.strings.fill("portal-attached", &[("name", &self.photo(photo))]);
                nodes.push(Node::new(Role::Aside, with));
                nodes.extend(self.seen(photo));
                buttons.push(button("portal-detach", portal::Act::Detach));
            }
            None => buttons.push(button("portal-attach", portal::Act::Open(Place::Album(case.id.clone())))),
        }
        nodes.push(Node::holding(Role::Buttons, buttons));
        nodes
    }

    /// The sentences that are proposed as what one says.
    fn answers(&self) -> impl Iterator<Item = &Id> {
        self.sentences.iter().filter(|sentence| !sentence.is_subject).map(|sentence| &sentence.id)
    }

    fn suggestions(&self) -> Vec<Node<Act>> {
        let all = &self.web().portal.suggestions;
        if all.is_empty() {
            return vec![Node::new(Role::Paragraph, self.strings.say("portal-no-suggestions"))];
        }
        all.iter().enumerate().flat_map(|(place, suggestion)| self.suggestion(suggestion, place == 0)).collect()
    }

    fn suggestion(&self, suggestion: &Suggestion, first: bool) -> Vec<Node<Act>> {
        let Some(data) = self.data.records.suggestion(&suggestion.id) else {
            return Vec::new();
        };
        let title = data.title.get(self.lang).as_str();
        let text = data.text.get(self.lang).clone().followed_by(&data.why.get(self.lang).as_str().into());
        let mut nodes = vec![Node::new(Role::Heading, title), Node::new(Role::Paragraph, text)];
        let id = || suggestion.id.clone();
        let button = |words: &str, act: portal::Act| {
            Node::new(Role::Button, self.strings.fill(words, &[("title", title)])).act(portal_press(act))
        };
        nodes.push(match suggestion.answer {
            Some(yes) => {
                Node::new(Role::Aside, self.strings.say(if yes { "portal-said-yes" } else { "portal-said-no" }))
            }
            None => Node::holding(
                Role::Buttons,
                vec![
                    button("portal-yes", portal::Act::Accept(id())).first(first),
                    button("portal-no", portal::Act::Decline(id())),
                ],
            ),
        });
        nodes
    }

    fn profile(&self) -> Vec<Node<Act>> {
        let portal = &self.web().portal;
        let Some(data) = &self.data.records.contact else {
            return Vec::new();
        };
        let old = portal.contact.old;
        let now = |changed: &Option<Body>, right: &str, before: &str| {
            let first = if old { before } else { right };
            changed.as_ref().map_or_else(|| first.to_owned(), |body| self.body(body))
        };
        let confirmed = if portal.contact.confirmed {
            self.strings.say("portal-confirmed-now")
        } else {
            data.confirmed.get(self.lang).clone()
        };
        let fact = |label: &str, value: String| Node::new(Role::Fact, self.strings.say(label)).detail(value);
        let button =
            |label: &str, act: portal::Act| Node::new(Role::Button, self.strings.say(label)).act(portal_press(act));
        let mut buttons = vec![
            button("portal-change-phone", portal::Act::Open(Place::Change(What::Phone))).first(true),
            button("portal-change-email", portal::Act::Open(Place::Change(What::Email))),
        ];
        if !portal.contact.confirmed {
            buttons.push(button("portal-confirm", portal::Act::Confirm));
        }
        let mut nodes = vec![
            fact("portal-phone", now(&portal.contact.phone, &data.phone, &data.old_phone)),
            fact("portal-email", now(&portal.contact.email, &data.email, &data.old_email)),
            fact("portal-confirmed", confirmed),
            Node::holding(Role::Buttons, buttons),
            Node::new(Role::Heading, self.strings.say("portal-notices")),
        ];
        nodes.extend(portal.notices.iter().filter_map(|notice| self.notice(notice)));
        nodes
    }

    /// What one can be told of, and the ways beside each other.
    fn notice(&self, notice: &portal::Notice) -> Option<Node<Act>> {
        let title = self.data.records.notice(&notice.id)?.title.get(self.lang);
        let way = |channel: Channel| {
            let name = self.strings.say(match channel {
                Channel::Sms => "portal-sms",
                Channel::Mail => "portal-mail",
            });
            let on = notice.on.contains(&channel);
            let state = State { mark: if on { Mark::On } else { Mark::Off }, ..State::default() };
            let act = portal_press(portal::Act::Turn { topic: notice.id.clone(), channel });
            let detail = self.strings.fill(if on { "portal-on" } else { "portal-off" }, &[("title", title)]);
            Node::new(Role::Switch, name).detail(detail).state(state).act(act)
        };
        Some(Node::new(Role::Choices, title.as_str()).children(Channel::ALL.into_iter().map(way).collect()))
    }

    fn change(&self, what: What) -> Vec<Node<Act>> {
        let (title, field) = match what {
            What::Phone => ("portal-new-phone", "portal-phone-field"),
            What::Email | What::Confirmed => ("portal-new-email", "portal-email-field"),
        };
        let mut nodes = vec![Node::new(Role::Heading, self.strings.say(title))];
        let propose = |(place, id): (usize, &Id)| {
            let act = portal_press(portal::Act::ProposeContact(id.clone()));
            Node::new(Role::Answer, self.sentence(id)).act(act).first(place == 0)
        };
        nodes.extend(self.answers().enumerate().map(propose));
        nodes.extend(self.field(Field::Contact, field, "portal-save"));
        nodes
    }

    /// The code has come by SMS, which is on the screen.
    fn contact_code(&self) -> Vec<Node<Act>> {
        let Some(contact) = &self.data.records.contact else {
            return Vec::new();
        };
        let mut nodes = Vec::new();
        if self.web().portal.contact.wrong {
            nodes.push(Node::new(Role::Advice, self.strings.say("portal-wrong-sms-code")));
        }
        nodes.push(Node::new(Role::Heading, self.strings.say("portal-sms-code-title")));
        nodes.extend(self.guesses(&contact.code, &contact.wrong_codes, portal::Act::ContactCode));
        nodes.extend(self.field(Field::ContactCode, "portal-code-field", "portal-done"));
        nodes
    }
}
