//! The forms by which the draft is changed.

use super::{Badge, Piece};
use askama::Template;
use web::{Choice, Form, Link, Shell};

/// Somebody else was faster: what stands there now, and how what was typed differs from it.
#[derive(Debug)]
pub(crate) struct Clash {
    /// Said instead of what stands there, where nothing does.
    pub(crate) note: String,
    pub(crate) now: Vec<String>,
    /// Language of these words when it is not the page's.
    pub(crate) lang: &'static str,
    pub(crate) pieces: Vec<Piece>,
}

/// The line left the draft while somebody was writing: what they typed, to be copied.
#[derive(Debug, Template)]
#[template(path = "line_gone.html")]
pub(crate) struct LineGonePage {
    pub(crate) shell: Shell,
    pub(crate) what: String,
    pub(crate) typed: Vec<String>,
    /// Language of what was typed when it is not the page's.
    pub(crate) lang: &'static str,
    pub(crate) reason: Vec<String>,
    pub(crate) way: Link,
    pub(crate) back: String,
}

/// Title and place of a section.
#[derive(Debug, Template)]
#[template(path = "section_form.html")]
pub(crate) struct SectionFormPage {
    pub(crate) shell: Shell,
    pub(crate) form: Form,
    pub(crate) base: String,
    pub(crate) spots: Vec<Choice>,
    pub(crate) clash: Option<Clash>,
    pub(crate) action: String,
    pub(crate) back: String,
}

/// Words and kind of a line, new or old.
#[derive(Debug, Template)]
#[template(path = "line_form.html")]
pub(crate) struct LineFormPage {
    pub(crate) shell: Shell,
    pub(crate) eyebrow: String,
    pub(crate) form: Form,
    pub(crate) base: String,
    pub(crate) kinds: Vec<Choice>,
    pub(crate) langs: Vec<Choice>,
    /// Where a new line may stand; empty when an old one is reworded.
    pub(crate) spots: Vec<Choice>,
    pub(crate) clash: Option<Clash>,
    pub(crate) action: String,
    pub(crate) back: String,
}

/// Another place for a line.
#[derive(Debug, Template)]
#[template(path = "line_move.html")]
pub(crate) struct MovePage {
    pub(crate) shell: Shell,
    pub(crate) eyebrow: String,
    pub(crate) paragraphs: Vec<String>,
    /// Language of these words when it is not the page's.
    pub(crate) lang: &'static str,
    pub(crate) form: Form,
    pub(crate) base: String,
    pub(crate) clash: Option<Clash>,
    pub(crate) choose_action: String,
    pub(crate) sections: Vec<Choice>,
    pub(crate) section: String,
    pub(crate) section_title: String,
    pub(crate) spots: Vec<Choice>,
    pub(crate) action: String,
    pub(crate) back: String,
}

/// One question with a reason: striking, restoring, withdrawing, reopening.
#[derive(Debug, Template)]
#[template(path = "ask.html")]
pub(crate) struct AskPage {
    pub(crate) shell: Shell,
    pub(crate) eyebrow: String,
    pub(crate) lead: String,
    pub(crate) paragraphs: Vec<String>,
    /// Language of these words when it is not the page's.
    pub(crate) lang: &'static str,
    pub(crate) notes: Vec<String>,
    pub(crate) form: Form,
    pub(crate) base: String,
    pub(crate) clash: Option<Clash>,
    pub(crate) reason_help: String,
    pub(crate) send: String,
    pub(crate) style: &'static str,
    pub(crate) action: String,
    pub(crate) back: String,
}

/// A field for one part of a line being split.
#[derive(Debug)]
pub(crate) struct PartField {
    pub(crate) name: &'static str,
    pub(crate) label: String,
    pub(crate) optional: bool,
}

/// One line becomes several.
#[derive(Debug, Template)]
#[template(path = "line_split.html")]
pub(crate) struct SplitPage {
    pub(crate) shell: Shell,
    pub(crate) eyebrow: String,
    pub(crate) paragraphs: Vec<String>,
    /// Language of these words when it is not the page's.
    pub(crate) lang: &'static str,
    pub(crate) form: Form,
    pub(crate) base: String,
    pub(crate) clash: Option<Clash>,
    pub(crate) parts: Vec<PartField>,
    pub(crate) room: bool,
    pub(crate) action: String,
    pub(crate) back: String,
}

/// Which lines become one.
#[derive(Debug, Template)]
#[template(path = "merge_choose.html")]
pub(crate) struct MergeChoosePage {
    pub(crate) shell: Shell,
    pub(crate) eyebrow: String,
    pub(crate) form: Form,
    pub(crate) action: String,
    /// Lines it could be merged with: those ticked in other sections, then those of the section looked at.
    pub(crate) others: Vec<Choice>,
    pub(crate) sections: Vec<Choice>,
    pub(crate) back: String,
}

/// Several lines become one: its words.
#[derive(Debug, Template)]
#[template(path = "line_merge.html")]
pub(crate) struct MergePage {
    pub(crate) shell: Shell,
    pub(crate) eyebrow: String,
    pub(crate) form: Form,
    /// The lines chosen, the first one first.
    pub(crate) chosen: Vec<TargetView>,
    /// Back to the choice, with the ticks.
    pub(crate) change: String,
    pub(crate) clash: Option<Clash>,
    pub(crate) kinds: Vec<Choice>,
    pub(crate) langs: Vec<Choice>,
    pub(crate) action: String,
    pub(crate) back: String,
}

/// Something chosen: what is sent, what is read.
#[derive(Debug)]
pub(crate) struct TargetView {
    pub(crate) value: String,
    pub(crate) label: String,
    pub(crate) detail: String,
}

/// A link in force.
#[derive(Debug)]
pub(crate) struct LinkView {
    pub(crate) label: String,
    pub(crate) href: String,
    pub(crate) detail: String,
    pub(crate) badge: Badge,
    pub(crate) reason: String,
    pub(crate) when: String,
    /// Withdrawing it; none for a link that was made on a line this one replaced.
    pub(crate) withdraw: Option<Link>,
    pub(crate) inherited: String,
}

/// What a line rests on, and tying it to more.
#[derive(Debug, Template)]
#[template(path = "links.html")]
pub(crate) struct LinksPage {
    pub(crate) shell: Shell,
    pub(crate) eyebrow: String,
    pub(crate) paragraphs: Vec<String>,
    /// Language of these words when it is not the page's.
    pub(crate) lang: &'static str,
    pub(crate) links: Vec<LinkView>,
    pub(crate) tabs: Vec<Link>,
    pub(crate) search_action: String,
    pub(crate) shelf: String,
    pub(crate) query: String,
    pub(crate) targets: Vec<Choice>,
    /// Where in the list the page begins: sent along, so that a refused form comes back to it.
    pub(crate) after: String,
    /// The beginning of the list, when this is not it.
    pub(crate) first: Option<String>,
    /// The next page of the list.
    pub(crate) next: Option<String>,
    pub(crate) form: Form,
    pub(crate) kinds: Vec<Choice>,
    pub(crate) action: String,
    pub(crate) back: String,
}
