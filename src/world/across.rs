//! What is done in one place of the world and seen in another.

use super::{Forms, Happening, Portal, World, form, phone, photos, portal};

impl World {
    /// A photo that is to go with an e-mail leads to the mail program.
    pub(super) fn act_with_photo(&mut self, app: photos::App, act: &photos::Act) -> Vec<Happening> {
        let by_mail = self.photos.shared().filter(|_| *act == photos::Act::ByMail).cloned();
        let happenings = self.photos.act(app, act);
        if let Some(photo) = by_mail {
            self.mail.begin_with(photo);
            self.phone.place = phone::Place::App(phone::App::Mail);
        }
        happenings
    }

    pub(super) fn act_in_form(&mut self, act: &form::Act) -> Vec<Happening> {
        let place = self.form_place().cloned();
        let (mut happenings, leads) = self.forms.act(act, place.as_ref());
        self.web.follow_form(leads);
        let sent = happenings.iter().find_map(|happening| match happening {
            Happening::FormSubmitted { form, .. } => Some(form.clone()),
            _ => None,
        });
        if let Some(form) = sent {
            self.web.portal.begin_case(&form);
            happenings.extend(work(&mut self.forms, &mut self.web.portal).1);
        }
        happenings
    }

    /// What happened in one place is seen in another.
    pub(super) fn react(&mut self, happening: &Happening) {
        match happening {
            Happening::PhotoShared { photo, to, .. } => self.phone.send_photo(to, photo),
            Happening::ScreenshotTaken { thread, .. } => {
                if let Some(picture) = photos::screenshot(thread) {
                    self.photos.add(&picture);
                }
            }
            Happening::AttachmentSaved { file, .. } if self.photos.knows(file) => self.photos.add(file),
            Happening::CaseReplied { case, attached: Some(file), .. } => self.forms.received(case, file),
            _ => {}
        }
    }

    /// There is one album, on whichever device a picture is to go with something.
    pub(super) fn share_album(&mut self) {
        self.mail.album.clone_from(&self.photos.album);
        self.photos.by_mail = !self.mail.has_no_address();
        self.web.portal.album.clone_from(&self.photos.album);
        self.forms.album.clone_from(&self.photos.album);
    }

    /// What the municipality has to tell reaches phone and mail box.
    pub(super) fn tell(&mut self) -> Vec<Happening> {
        let mut happenings = Vec::new();
        let Some(sender) = portal::sender() else { return happenings };
        let missed = self.web.portal.take_missed().into_iter();
        happenings.extend(missed.map(|topic| Happening::NoticeMissed { topic }));
        for told in self.web.portal.take_outbox() {
            if let portal::Told::Notice { topic, channel } = &told {
                happenings.push(Happening::NoticeCame { topic: topic.clone(), channel: *channel });
                if *channel == portal::records::Channel::Mail {
                    self.mail.receive(&sender, topic);
                    continue;
                }
            }
            self.phone.receive(&sender, told);
        }
        happenings
    }
}

/// The case workers do what is to be done by now; it is seen on Min side.
pub(super) fn work(forms: &mut Forms, portal: &mut Portal) -> (Vec<form::after::Coming>, Vec<Happening>) {
    let coming = forms.work();
    let mut happenings = Vec::new();
    for coming in &coming {
        let after = forms.application(&coming.form).and_then(|application| application.after(&coming.after)).cloned();
        happenings.extend(after.and_then(|after| portal.go_on(&coming.form, &after)));
    }
    (coming, happenings)
}
