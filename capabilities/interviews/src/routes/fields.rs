//! What the forms of interviews share: choices and frames.

use crate::{
    model::{Meeting, Mode, Stand},
    store::Campaign,
};
use kernel::Lang;
use process::Place;
use web::{Choice, Form, Shell, form::choices};

/// The frame of a page under a campaign.
pub(super) fn shell(place: &Place, campaign: &Campaign, title: &str) -> Shell {
    let (desk, list) = (place.t("process-desk-nav"), place.t("interviews-desk"));
    let own = format!("/interviews/{}", campaign.id);
    let above = [
        (desk.as_str(), "/desk"),
        (list.as_str(), "/desk/interviews"),
        (campaign.title.say(place.lang), own.as_str()),
    ];
    place.shell_under(&above, title)
}

/// The frame of a page under the list of campaigns.
pub(super) fn list_shell(place: &Place, title: &str) -> Shell {
    let (desk, list) = (place.t("process-desk-nav"), place.t("interviews-desk"));
    place.shell_under(&[(desk.as_str(), "/desk"), (list.as_str(), "/desk/interviews")], title)
}

pub(super) fn langs(lang: Lang, form: &Form) -> Vec<Choice> {
    choices(lang, "interviews-lang", Lang::ALL.iter().map(|one| one.word()), &[form.value("lang")])
}

pub(super) fn modes(lang: Lang, form: &Form) -> Vec<Choice> {
    choices(lang, "interviews-mode", Mode::ALL.iter().map(|one| one.word()), &[form.value("mode")])
}

pub(super) fn lengths(shell: &Shell, form: &Form) -> Vec<Choice> {
    let one = |minutes: &i64| {
        let value = minutes.to_string();
        let label = shell.ta("interviews-minutes", "number", &value);
        Choice::new(&value, label, form.value("minutes") == value)
    };
    Meeting::LENGTHS.iter().map(one).collect()
}

/// How a stand looks: its tone and its drawing.
pub(super) fn tone(stand: Stand) -> (&'static str, &'static str) {
    match stand {
        Stand::Suggested => ("plain", "it-user"),
        Stand::Invited => ("later", "it-mail"),
        Stand::Agreed => ("partly", "it-calendar"),
        Stand::Heard => ("good", "it-check-circle"),
        Stand::Declined => ("no", "it-close-circle"),
        Stand::Withdrawn => ("no", "it-minus-circle"),
    }
}
