//! What each page of a consultation shows.

mod samples;

use crate::view::{Card, End};
use askama::Template;
use directory::Part;
use web::{Choice, Form, Link, Shell};

/// A part of what a consultation says of itself.
#[derive(Debug)]
pub struct TextView {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) lang: &'static str,
    pub(crate) paragraphs: Vec<String>,
}

/// A kind of participant with its count, for the bar and in words.
#[derive(Debug)]
pub struct KindView {
    pub(crate) label: String,
    pub(crate) count: i64,
    pub(crate) total: i64,
    pub(crate) text: String,
    pub(crate) href: String,
}

/// The public page of a consultation.
#[derive(Debug, Template)]
#[template(path = "consultation.html")]
pub struct ConsultationPage {
    pub(crate) shell: Shell,
    pub(crate) eyebrow: String,
    pub(crate) lead: String,
    pub(crate) days: String,
    pub(crate) due: String,
    pub(crate) write_href: String,
    pub(crate) register_href: String,
    pub(crate) now_title: String,
    pub(crate) now: String,
    pub(crate) next: String,
    /// The calendar, for who keeps it; empty for others.
    pub(crate) calendar_href: String,
    pub(crate) texts: Vec<TextView>,
    pub(crate) counted: String,
    pub(crate) kinds: Vec<KindView>,
}

/// What a contribution is about: the words of a line, its number, its page.
#[derive(Debug)]
pub struct SubjectView {
    pub(crate) words: String,
    pub(crate) lang: &'static str,
    pub(crate) title: String,
    pub(crate) href: String,
}

/// The form of a contribution.
#[derive(Debug, Template)]
#[template(path = "contribute.html")]
pub struct ContributePage {
    pub(crate) shell: Shell,
    pub(crate) eyebrow: String,
    pub(crate) lead: String,
    pub(crate) subject: Option<SubjectView>,
    pub(crate) form: Form,
    pub(crate) on: String,
    pub(crate) version: String,
    pub(crate) qualities: Vec<Choice>,
    pub(crate) organisations: Vec<Choice>,
    pub(crate) shows: Vec<Choice>,
    pub(crate) signed_in: String,
    pub(crate) privacy: String,
    pub(crate) submit_label: String,
    pub(crate) action: String,
    pub(crate) back: String,
}

/// After closing: what was written is still there.
#[derive(Debug, Template)]
#[template(path = "closed.html")]
pub struct ClosedPage {
    pub(crate) shell: Shell,
    pub(crate) lead: String,
    /// Whether a consultation ended, to which a letter on its way may still belong.
    pub(crate) was_open: bool,
    pub(crate) text: Vec<String>,
    pub(crate) register_href: String,
}

/// A mail is on its way.
#[derive(Debug, Template)]
#[template(path = "sent.html")]
pub struct SentPage {
    pub(crate) shell: Shell,
    pub(crate) back: String,
}

/// The text as it will be received, with the button that hands it in.
#[derive(Debug, Template)]
#[template(path = "confirm.html")]
pub struct ConfirmPage {
    pub(crate) shell: Shell,
    pub(crate) lead: String,
    pub(crate) action: String,
    pub(crate) lang: String,
    pub(crate) text: Vec<String>,
    pub(crate) facts: Vec<(String, String)>,
}

/// A private address that leads nowhere.
#[derive(Debug, Template)]
#[template(path = "expired.html")]
pub struct ExpiredPage {
    pub(crate) shell: Shell,
    pub(crate) back: String,
}

/// The receipt.
#[derive(Debug, Template)]
#[template(path = "receipt.html")]
pub struct ReceiptPage {
    pub(crate) shell: Shell,
    pub(crate) number: String,
    pub(crate) received: String,
    pub(crate) end: End,
    pub(crate) explained: String,
    pub(crate) withheld: String,
    pub(crate) parts: Vec<Part>,
    pub(crate) lang: String,
    pub(crate) text: Vec<String>,
    pub(crate) facts: Vec<(String, String)>,
    pub(crate) public_href: String,
    pub(crate) address: String,
}

/// A kind of participant in the table of the register.
#[derive(Debug)]
pub struct TallyView {
    pub(crate) label: String,
    pub(crate) href: String,
    pub(crate) received: String,
    pub(crate) answered: String,
    pub(crate) overdue: String,
}

/// The public register.
#[derive(Debug, Template)]
#[template(path = "register.html")]
pub struct RegisterPage {
    pub(crate) shell: Shell,
    pub(crate) enter_href: String,
    pub(crate) consultation_href: String,
    pub(crate) counted: String,
    pub(crate) tallies: Vec<TallyView>,
    pub(crate) form: Form,
    pub(crate) states: Vec<Choice>,
    pub(crate) outcomes: Vec<Choice>,
    pub(crate) kinds: Vec<Choice>,
    pub(crate) groups: Vec<Choice>,
    pub(crate) action: String,
    pub(crate) filter_summary: String,
    pub(crate) clear_href: String,
    pub(crate) found: String,
    pub(crate) cards: Vec<Card>,
    pub(crate) previous: Option<String>,
    pub(crate) next: Option<String>,
    pub(crate) range: String,
}

/// The public page of a contribution.
#[derive(Debug, Template)]
#[template(path = "contribution.html")]
pub struct ContributionPage {
    pub(crate) shell: Shell,
    pub(crate) who: String,
    pub(crate) received: String,
    pub(crate) datetime: String,
    pub(crate) channel: String,
    pub(crate) subject: Option<SubjectView>,
    pub(crate) end: End,
    pub(crate) explained: String,
    pub(crate) withheld: String,
    pub(crate) withheld_reason: String,
    pub(crate) lang: String,
    pub(crate) text: Vec<String>,
    pub(crate) twins_text: String,
    pub(crate) twins: Vec<Link>,
    pub(crate) parts: Vec<Part>,
    pub(crate) staff_facts: Vec<String>,
    pub(crate) state_action: String,
    pub(crate) state_label: String,
    pub(crate) state_help: String,
    pub(crate) form: Form,
    pub(crate) address: String,
}

/// The form for what came by hand.
#[derive(Debug, Template)]
#[template(path = "enter.html")]
pub struct EnterPage {
    pub(crate) shell: Shell,
    /// Whether there is a consultation that it could belong to.
    pub(crate) possible: bool,
    pub(crate) form: Form,
    pub(crate) channels: Vec<Choice>,
    pub(crate) subjects: Vec<Choice>,
    pub(crate) qualities: Vec<Choice>,
    pub(crate) organisations: Vec<Choice>,
    pub(crate) shows: Vec<Choice>,
    pub(crate) action: String,
    pub(crate) back: String,
}

/// A claim to speak for an organisation.
#[derive(Debug)]
pub struct ClaimView {
    pub(crate) title: String,
    pub(crate) href: String,
    pub(crate) eyebrow: String,
    pub(crate) beginning: String,
    pub(crate) has_mandate: bool,
    pub(crate) form: Form,
    pub(crate) hows: Vec<Choice>,
    pub(crate) at: String,
    pub(crate) action: String,
}

/// The claims that wait.
#[derive(Debug, Template)]
#[template(path = "claims.html")]
pub struct ClaimsPage {
    pub(crate) shell: Shell,
    pub(crate) claims: Vec<ClaimView>,
}
