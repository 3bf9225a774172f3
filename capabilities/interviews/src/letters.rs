//! What is written to people who are to be heard, each in their language, and to the staff, naming nobody.

use crate::{
    model::{Meeting, Mode},
    store::{Appointment, Campaign, Notice},
};
use accounts::{Person, To};
use kernel::{Failure, Lang, Moment};
use process::Place;
use record::Tx;
use web::{format, i18n::say};

/// A message: its subject and its text.
#[derive(Clone, Debug)]
pub(crate) struct Letter {
    subject: String,
    body: String,
}

impl Letter {
    /// Puts it into the outbox, with the change that caused it.
    pub(crate) async fn queue(&self, place: &Place, tx: &mut Tx, to: &Person) -> Result<(), Failure> {
        let to = To::Person(to.id);
        accounts::queue_mail(tx, place.id, &to, &self.subject, &self.body).await.map(drop)
    }
}

/// What every letter to somebody to be heard is about.
pub(crate) struct About<'a> {
    pub place: &'a Place,
    pub to: &'a Person,
    pub campaign: &'a Campaign,
    /// Of the private address that goes with the letter.
    pub secret: &'a str,
}

impl About<'_> {
    fn write(&self, key: &str, more: &[(&str, &str)]) -> Letter {
        let lang = self.to.lang;
        let address = private_address(self.place, lang, self.secret);
        let mut args = vec![
            ("name", self.to.name.as_deref().unwrap_or_default()),
            ("process", self.place.settings.title.say(lang)),
            ("campaign", self.campaign.title.say(lang)),
            ("address", &address),
        ];
        args.extend_from_slice(more);
        letter(self.place, lang, key, &args)
    }
}

/// The private address of somebody: whoever has it reads and answers.
pub(crate) fn private_address(place: &Place, lang: Lang, secret: &str) -> String {
    format!("{}/{lang}{}", place.app.origin, place.path(&format!("/interviews/mine/{secret}")))
}

/// Asks somebody to be heard: what for, how, when, and under which notice.
pub(crate) fn invitation(about: &About<'_>, notice: &Notice, meeting: &Meeting, dates: &[Moment]) -> Letter {
    let lang = about.to.lang;
    let dates: Vec<String> = dates.iter().map(|at| format!("- {}", format::moment(lang, *at))).collect();
    let purpose = about.campaign.purpose.say(lang);
    let (version, dated) = (notice.number.to_string(), format::day(lang, notice.dated_on));
    let how = how(lang, meeting.mode, meeting.place.as_deref(), meeting.minutes);
    let args = [
        ("purpose", purpose),
        ("dates", &dates.join("\n")),
        ("how", &how),
        ("version", &version),
        ("day", &dated),
    ];
    about.write("interviews-mail-invitation", &args)
}

/// Says which date holds, with the file for calendars.
pub(crate) fn appointment(about: &About<'_>, date: &Appointment) -> Letter {
    let lang = about.to.lang;
    let when = format::moment(lang, date.starts_at);
    let how = how(lang, date.mode, date.place.as_deref(), date.minutes);
    let calendar = format!("{}/appointment.ics", private_address(about.place, lang, about.secret));
    about.write("interviews-mail-appointment", &[("when", &when), ("how", &how), ("calendar", &calendar)])
}

/// Tells the staff that somebody may be quoted less than before. It says neither who nor in which interview.
pub(crate) fn lowered(place: &Place, to: &Person) -> Letter {
    let sources = format!("{}/{}{}", place.app.origin, to.lang, place.path("/desk/sources"));
    let args = [("process", place.settings.title.say(to.lang)), ("address", sources.as_str())];
    letter(place, to.lang, "interviews-mail-lowered", &args)
}

/// "In videochiamata, 60 minuti. Il collegamento…"
pub(crate) fn how(lang: Lang, mode: Mode, place: Option<&str>, minutes: i64) -> String {
    let length = say(lang, "interviews-minutes", &[("number", &minutes.to_string())]);
    let mode = say(lang, &format!("interviews-mode-{mode}"), &[]);
    [Some(mode.as_str()), Some(length.as_str()), place].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn letter(place: &Place, lang: Lang, key: &str, args: &[(&str, &str)]) -> Letter {
    let text = say(lang, &format!("{key}-body"), args);
    let body = format!("{text}\n\n{}\n", accounts::signed(&place.app, lang));
    Letter { subject: say(lang, &format!("{key}-subject"), args), body }
}
