//! The clock: what time it is, and one alarm.

use super::{Act, Phone, Setting};

impl Phone {
    #[expect(clippy::unused_self, reason = "what an app offers is asked of the phone")]
    pub(super) fn clock_acts(&self) -> Vec<Act> {
        vec![Act::Turn(Setting::Alarm)]
    }
}
