//! The pages every public site owes: privacy, legal notes, accessibility. An installation that publishes its own elsewhere
//! sets their addresses instead.

use crate::{Answer, Ctx, Routes, Shell, i18n, page};
use askama::Template;

/// A notice: titled parts.
#[derive(Debug, Template)]
#[template(path = "notice.html")]
pub struct NoticePage {
    shell: Shell,
    lead: String,
    parts: Vec<Part>,
}

/// A part of a notice; the contact address it names, if it does, with the words around it.
#[derive(Debug)]
struct Part {
    title: String,
    text: String,
    contact: Option<(String, String, String)>,
}

impl Part {
    fn new(title: String, text: String, contact: &str) -> Part {
        let around = if contact.is_empty() { None } else { text.split_once(contact) };
        let contact = around.map(|(before, after)| (before.to_owned(), contact.to_owned(), after.to_owned()));
        Part { title, text, contact }
    }
}

/// Routes of the notices.
pub fn routes() -> Routes {
    Routes::new()
        .public("/privacy", async |cx: Ctx| notice(&cx, "privacy", 5))
        .public("/legal-notes", async |cx: Ctx| notice(&cx, "legal", 3))
        .public("/accessibility", async |cx: Ctx| notice(&cx, "accessibility", 3))
}

fn notice(cx: &Ctx, name: &str, parts: usize) -> Answer {
    let contact = cx.app.site.contact_email.as_str();
    let owner = cx.app.site.owner.as_str();
    let say = |key: String| i18n::say(cx.lang, &key, &[("contact", contact), ("owner", owner)]);
    let part = |number: usize| {
        let key = format!("web-notice-{name}-{number}");
        Part::new(say(format!("{key}-title")), say(key), contact)
    };
    page(&NoticePage {
        shell: cx.shell_under(&[], &say(format!("web-notice-{name}"))),
        lead: say(format!("web-notice-{name}-lead")),
        parts: (1..=parts).map(part).collect(),
    })
}
