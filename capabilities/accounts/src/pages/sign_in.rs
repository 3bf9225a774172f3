//! Signing in.

use askama::Template;
use web::{
    Form, Shell,
    sample::{HOSTILE, LONG},
};

/// Asks for an address.
#[derive(Debug, Template)]
#[template(path = "sign_in.html")]
pub struct SignInPage {
    /// The frame.
    pub shell: Shell,
    /// Why somebody is asked who wanted another page; empty for who came to sign in.
    pub why: String,
    /// Address, and where to go on to.
    pub form: Form,
}

/// Says to look at the mail.
#[derive(Debug, Template)]
#[template(path = "sent.html")]
pub struct SentPage {
    /// The frame.
    pub shell: Shell,
}

/// What a link opens: one button.
#[derive(Debug, Template)]
#[template(path = "confirm.html")]
pub struct ConfirmPage {
    /// The frame.
    pub shell: Shell,
    /// Whom the link signs in.
    pub name: String,
    /// Where the button leads.
    pub action: String,
}

/// A link that can no longer be used.
#[derive(Debug, Template)]
#[template(path = "gone.html")]
pub struct GonePage {
    /// The frame.
    pub shell: Shell,
    /// Why.
    pub why: String,
}

fn refused(shell: Shell, typed: &str) -> SignInPage {
    let form = Form::with(&[("email", typed), ("next", "/me")]);
    let blamed = form.clone().blame(kernel::Failure::invalid("email", "accounts-problem-email"), shell.lang);
    SignInPage { why: shell.t("refused-sign-in"), form: blamed.unwrap_or(form), shell }
}

web::samples! {
    "accounts.sign-in, empty" => |shell| SignInPage { why: String::new(), shell, form: Form::with(&[("next", "/me")]) },
    "accounts.sign-in, refused" => |shell| refused(shell, "rosa.bianchi@"),
    "accounts.sign-in, hostile" => |shell| refused(shell, HOSTILE),
    "accounts.sent, usual" => |shell| SentPage { shell },
    "accounts.confirm, usual" => |shell| ConfirmPage { shell, name: "Rosa Bianchi".into(), action: "#".into() },
    "accounts.confirm, full" => |shell| ConfirmPage { shell, name: LONG.into(), action: "#".into() },
    "accounts.confirm, hostile" => |shell| ConfirmPage { shell, name: HOSTILE.into(), action: "#".into() },
    "accounts.gone, usual" => |shell| GonePage { why: shell.t("accounts-gone-used"), shell },
}
