//! The messages this capability writes: plain text, in the language of who reads them, with the address of this site.
//! They name nobody but their reader, so that erasing a person leaves nothing in the messages of others.

use crate::model::{Granted, Person, Term};
use kernel::{Lang, Role};
use web::{App, format, i18n::say};

/// A message about to be queued.
#[derive(Clone, Debug)]
pub struct Letter {
    /// One line.
    pub subject: String,
    /// Plain text.
    pub body: String,
}

/// What a letter needs of its installation and reader.
struct Desk<'a> {
    app: &'a App,
    lang: Lang,
    name: &'a str,
}

impl Desk<'_> {
    fn write(&self, key: &str, more: &[(&str, &str)]) -> Letter {
        let site = self.app.site.name.as_str();
        let mut args = vec![("name", self.name), ("site", site)];
        args.extend_from_slice(more);
        let greeting = say(self.lang, "accounts-letter-greeting", &[("name", self.name)]);
        let text = say(self.lang, &format!("{key}-text"), &args);
        Letter {
            subject: say(self.lang, &format!("{key}-subject"), &args),
            body: format!("{greeting}\n\n{text}\n\n{}\n", signed(self.app, self.lang)),
        }
    }

    fn link(&self, path: &str) -> String {
        format!("{}/{}{path}", self.app.origin, self.lang)
    }
}

/// How every message of this installation ends: which service writes, and whose it is.
pub fn signed(app: &App, lang: Lang) -> String {
    let site = &app.site;
    say(
        lang,
        "accounts-letter-signed",
        &[("site", &site.name), ("owner", &site.owner), ("origin", &app.origin)],
    )
}

fn desk<'a>(app: &'a App, to: &'a Person) -> Desk<'a> {
    let name = to.name.as_deref().unwrap_or_default();
    Desk { app, lang: to.lang, name }
}

/// The link somebody asked for.
pub fn sign_in(app: &App, to: &Person, secret: &str) -> Letter {
    let desk = desk(app, to);
    desk.write("accounts-letter-sign-in", &[("link", &desk.link(&format!("/sign-in/{secret}")))])
}

/// A role was given: which, where, when, what it allows, and a link to begin with.
pub fn invitation(app: &App, to: &Person, what: (Role, Term), place: &str, secret: &str) -> Letter {
    let desk = desk(app, to);
    desk.write(
        "accounts-letter-invitation",
        &[
            ("place", place),
            ("role", &role(to.lang, what.0)),
            ("allows", &allows(to.lang, what.0)),
            ("days", &days(to.lang, what.1)),
            ("link", &desk.link(&format!("/sign-in/{secret}"))),
            ("again", &desk.link("/sign-in")),
        ],
    )
}

/// A role was ended before its last day.
pub fn ending(app: &App, to: &Person, place: &str, grant: &Granted) -> Letter {
    let desk = desk(app, to);
    desk.write("accounts-letter-ending", &[("place", place), ("role", &role(to.lang, grant.role))])
}

/// Somebody asks to be erased; `path` is where it is done, without language.
pub fn erasure_request(app: &App, to: &Person, path: &str) -> Letter {
    let desk = desk(app, to);
    desk.write("accounts-letter-erasure", &[("link", &desk.link(path))])
}

/// A role in words.
pub fn role(lang: Lang, role: Role) -> String {
    say(lang, &format!("accounts-role-{role}"), &[])
}

/// What a role may do, in a sentence.
pub fn allows(lang: Lang, role: Role) -> String {
    say(lang, &format!("accounts-role-{role}-allows"), &[])
}

/// The days of a role in words.
pub fn days(lang: Lang, term: Term) -> String {
    let from = format::day(lang, term.from);
    match term.until {
        Some(until) => say(lang, "accounts-days", &[("from", &from), ("until", &format::day(lang, until))]),
        None => say(lang, "accounts-days-open", &[("from", &from)]),
    }
}
