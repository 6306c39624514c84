//! How the world stands when a task starts.

use super::{board, booklet, computer, form, mail, phone, photos, portal, web};
use crate::vocabulary::Id;

/// How the world stands when a task starts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Start {
    /// How the phone stands.
    pub phone: phone::Start,
    /// How camera and album stand.
    pub photos: photos::Start,
    /// The board, if it lies in the phone's place.
    pub board: Option<board::Start>,
    /// The booklet, if it lies in the phone's place.
    pub booklet: Option<booklet::Start>,
    /// The computer, if it stands in the phone's place.
    pub computer: Option<computer::Start>,
    /// How the mail program stands, on whichever of the two it is used.
    pub mail: mail::Start,
    /// The talk of somebody who is at the door first.
    pub door: Option<Id>,
    /// Whether Kari's bank card lies beside the phone.
    pub card: bool,
    /// How the browser stands.
    pub web: web::Start,
    /// How what is behind the login stands.
    pub portal: portal::Start,
    /// How applications stand.
    pub forms: form::Start,
}
