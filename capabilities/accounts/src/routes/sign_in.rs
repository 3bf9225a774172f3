//! Signing in by a link sent by e-mail, and out.

use crate::{
    letters,
    model::{Email, LINK_LIFE, LinkState, LocalPath, To},
    pages::{ConfirmPage, GonePage, SentPage, SignInPage},
    routes::connection::Connection,
    store,
};
use axum::http::{HeaderValue, StatusCode, header};
use kernel::{Failure, HOUSE};
use record::Tx;
use web::{Answer, Ctx, Form, Params, page, page_with, redirect, session};

/// Asks for the address. Whoever is signed in already is led on.
pub async fn ask_page(cx: Ctx) -> Answer {
    let next = cx.query.text("next").and_then(LocalPath::parse).unwrap_or(LocalPath::me());
    if cx.actor.person.is_some() {
        return redirect(&cx, next.as_str());
    }
    let form = Form::with(&[("next", next.as_str())]);
    let why = cx.query.text("next").map(|_| cx.t("refused-sign-in")).unwrap_or_default();
    page(&SignInPage { shell: cx.shell(&cx.t("accounts-sign-in-title")), why, form })
}

/// Sends a link to an address that is known. The answer is the same when it is not, and so is the work but for two rows:
/// nobody learns from it who is known here.
pub async fn ask(cx: Ctx, from: Connection, form: Form) -> Answer {
    let email = match Email::parse(form.value("email")) {
        Ok(email) => email,
        Err(failure) => return ask_again(&cx, form, failure, StatusCode::UNPROCESSABLE_ENTITY),
    };
    let mut tx = cx.write().await?;
    if let Some(minutes) = store::too_often(&mut tx, &cx.app.key, email.as_str(), &from.0).await? {
        tx.commit().await?;
        let failure = Failure::invalid_with("email", "accounts-problem-too-often", minutes);
        return ask_again(&cx, form, failure, StatusCode::TOO_MANY_REQUESTS);
    }
    let next = LocalPath::parse(form.value("next")).unwrap_or(LocalPath::me());
    send_link(&cx, &mut tx, &email, &next).await?;
    tx.commit().await?;
    redirect(&cx, "/sign-in/sent")
}

async fn send_link(cx: &Ctx, tx: &mut Tx, email: &Email, next: &LocalPath) -> Result<(), Failure> {
    let Some(person) = store::person_with_email(tx, email).await? else {
        return Ok(());
    };
    let secret = store::new_link(tx, person.id, next, LINK_LIFE).await?;
    let letter = letters::sign_in(&cx.app, &person, &secret);
    store::queue_mail(tx, HOUSE, &To::Person(person.id), &letter.subject, &letter.body).await.map(drop)
}

fn ask_again(cx: &Ctx, form: Form, failure: Failure, status: StatusCode) -> Answer {
    let form = form.blame(failure, cx.lang)?;
    let shell = cx.shell(&cx.t("accounts-sign-in-title"));
    page_with(status, &SignInPage { shell, why: String::new(), form })
}

/// Says what to do now: look at the mail.
pub async fn sent_page(cx: Ctx) -> Answer {
    page(&SentPage { shell: cx.shell(&cx.t("accounts-sent-title")) })
}

/// What a link opens: a button. Looking uses nothing up, because programs that guard mail open every link.
pub async fn confirm_page(cx: Ctx, params: Params) -> Answer {
    let secret = params.text("secret")?;
    match store::link_state(&cx.read().await?, secret).await? {
        LinkState::Good { name } => {
            let shell = cx.shell(&cx.t("accounts-confirm-title"));
            let action = shell.url(&format!("/sign-in/{secret}"));
            page(&ConfirmPage { shell, name, action })
        }
        state => gone(&cx, &state),
    }
}

/// Signs in, once, and leads on.
pub async fn enter(cx: Ctx, params: Params, _form: Form) -> Answer {
    let secret = params.text("secret")?;
    let mut tx = cx.write().await?;
    let signed_in = match store::sign_in(&mut tx, secret, &cx.session).await {
        Ok(signed_in) => signed_in,
        Err(Failure::Conflict) => {
            let state = store::link_state(&tx, secret).await?;
            return gone(&cx, &state);
        }
        Err(failure) => return Err(failure.into()),
    };
    tx.commit().await?;
    let secure = cx.app.origin.starts_with("https://");
    with_cookie(redirect(&cx, signed_in.next.as_str()), &session::cookie(&signed_in.secret, secure))
}

fn gone(cx: &Ctx, state: &LinkState) -> Answer {
    let why = match state {
        LinkState::Used => "accounts-gone-used",
        LinkState::Expired => "accounts-gone-expired",
        LinkState::Good { .. } | LinkState::Unknown => "accounts-gone-unknown",
    };
    let page = GonePage { shell: cx.shell(&cx.t("accounts-gone-title")), why: cx.t(why) };
    page_with(StatusCode::GONE, &page)
}

/// Ends the session of this browser.
pub async fn leave(cx: Ctx, _form: Form) -> Answer {
    let mut tx = cx.write().await?;
    store::end_session(&mut tx, &cx.session).await?;
    tx.commit().await?;
    with_cookie(redirect(&cx, "/?done=accounts-signed-out"), &session::no_cookie())
}

fn with_cookie(answer: Answer, cookie: &str) -> Answer {
    let mut response = answer?;
    let value = HeaderValue::from_str(cookie).map_err(Failure::internal)?;
    response.headers_mut().insert(header::SET_COOKIE, value);
    Ok(response)
}
