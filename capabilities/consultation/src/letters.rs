//! What is written to people who sent a contribution. Nothing in a letter was typed by a stranger: an address that somebody
//! else typed must not carry their words to its owner.

use kernel::{Day, Moment};
use process::Place;
use web::{format, i18n::say};

/// A message: its subject and its text.
#[derive(Clone, Debug)]
pub struct Letter {
    /// One line.
    pub subject: String,
    /// Plain text.
    pub body: String,
}

/// The private address of a contribution: whoever has it reads what became of it.
pub fn private_address(place: &Place, secret: &str) -> String {
    format!("{}/{}{}", place.app.origin, place.lang, place.path(&format!("/contributions/mine/{secret}")))
}

/// Asks to confirm an address.
pub(crate) fn confirm(place: &Place, secret: &str, until: Moment) -> Letter {
    let (address, until) = (private_address(place, secret), format::moment(place.lang, until));
    let args = [("process", place.title.as_str()), ("address", &address), ("until", &until)];
    Letter {
        subject: say(place.lang, "consultation-mail-confirm-subject", &args),
        body: signed(place, say(place.lang, "consultation-mail-confirm-body", &args)),
    }
}

/// Gives the number and the private address.
pub(crate) fn received(place: &Place, number: i64, secret: &str, due: Day) -> Letter {
    let (address, due) = (private_address(place, secret), format::day(place.lang, due));
    let number = number.to_string();
    let args = [("process", place.title.as_str()), ("number", &number), ("address", &address), ("due", &due)];
    Letter {
        subject: say(place.lang, "consultation-mail-received-subject", &args),
        body: signed(place, say(place.lang, "consultation-mail-received-body", &args)),
    }
}

fn signed(place: &Place, text: String) -> String {
    format!("{text}\n\n{}\n", accounts::signed(&place.app, place.lang))
}
