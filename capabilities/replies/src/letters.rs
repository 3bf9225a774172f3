//! What is written to whoever sent a contribution, when it is answered.

use crate::model::Decision;
use consultation::{Contribution, private_address};
use process::Place;
use web::i18n::say;

/// Subject and text of the message, in the language the contribution was written in.
pub(crate) fn answered(
    place: &Place,
    one: &Contribution,
    decision: &Decision,
    reason: &str,
    secret: &str,
) -> (String, String) {
    let (number, address) = (one.number.to_string(), private_address(place, secret));
    let outcome = say(one.lang, &format!("consultation-outcome-{}", decision.outcome), &[]);
    let process = place.settings.title.say(one.lang);
    let reason = match &decision.parts {
        Some((accepted, rejected)) => {
            let args = [("reason", reason), ("accepted", accepted.as_str()), ("rejected", rejected.as_str())];
            say(one.lang, "replies-mail-parts", &args)
        }
        None => reason.to_owned(),
    };
    let args = [
        ("number", number.as_str()),
        ("process", process),
        ("outcome", &outcome),
        ("reason", &reason),
        ("address", &address),
    ];
    let text = say(one.lang, "replies-mail-body", &args);
    let signed = accounts::signed(&place.app, one.lang);
    (say(one.lang, "replies-mail-subject", &args), format!("{text}\n\n{signed}\n"))
}
