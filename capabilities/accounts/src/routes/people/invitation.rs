//! Inviting somebody to a role.

use super::Inside;
use crate::{
    changes::GiveGrant,
    letters,
    model::{Email, INVITATION_LIFE, LocalPath, NewGrant, PersonName, Term, To, may_be_given},
    pages::InvitationPage,
    store,
};
use axum::http::StatusCode;
use kernel::{Failure, Lang, Permit, Role};
use record::Tx;
use web::{Answer, Form, page, page_with, redirect, together};

/// The form.
pub async fn invitation_page<E: Into<Inside>>(at: E) -> Answer {
    let inside: Inside = at.into();
    inside.may_as_keeper::<GiveGrant>()?;
    let today = inside.cx.today().to_string();
    let form = Form::with(&[("from", &today), ("lang", inside.cx.lang.word())]);
    page(&shown(&inside, form))
}

fn shown(inside: &Inside, form: Form) -> InvitationPage {
    let shell = inside.frame_below(&inside.cx.t("accounts-invitation-title"));
    InvitationPage::new(
        shell,
        form,
        may_be_given(inside.process),
        (inside.url("/invitation"), inside.url("")),
    )
}

/// Gives the role and sends the invitation.
pub async fn invite<E: Into<Inside>>(at: E, form: Form) -> Answer {
    let inside: Inside = at.into();
    match try_invite(&inside, &form).await {
        Ok(Some(earlier)) => redirect(&inside.cx, &earlier),
        Ok(None) => inside.done("accounts-grant-given"),
        Err(failure) => {
            let form = form.blame(failure, inside.cx.lang)?;
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &shown(&inside, form))
        }
    }
}

/// `Some` is where the same form led when it was sent before.
async fn try_invite(inside: &Inside, form: &Form) -> Result<Option<String>, Failure> {
    let (permit, new) = read(inside, form)?;
    let mut tx = inside.cx.write().await?;
    let outcome = format!("{}/people?done=accounts-grant-given", inside.base);
    if let Some(earlier) = tx.once(form.once()?, &outcome).await? {
        return Ok(Some(earlier));
    }
    give(inside, &mut tx, &permit, &new).await?;
    tx.commit().await?;
    Ok(None)
}

async fn give(
    inside: &Inside,
    tx: &mut Tx,
    permit: &Permit<GiveGrant>,
    new: &NewGrant,
) -> Result<(), Failure> {
    let (person, _) = store::give(tx, permit, new).await?;
    // Whoever is invited to work begins where the work is; in the house, at their own area.
    let desk = (!inside.base.is_empty()).then(|| format!("{}/desk", inside.base));
    let next = desk.and_then(|path| LocalPath::parse(&path)).unwrap_or(LocalPath::me());
    let secret = store::new_link(tx, person, &next, INVITATION_LIFE).await?;
    // Whoever is known already is written to by their own name and in their own language.
    let to = store::person_named(tx, person).await?.ok_or(Failure::NotFound)?;
    let letter = letters::invitation(&inside.cx.app, &to, (new.role, new.term), &inside.title, &secret);
    store::queue_mail(tx, inside.process, &To::Person(person), &letter.subject, &letter.body).await.map(drop)
}

/// Everything that is wrong with the form at once; permission first.
fn read(inside: &Inside, form: &Form) -> Result<(Permit<GiveGrant>, NewGrant), Failure> {
    let ask = inside.may_as_keeper::<GiveGrant>()?;
    let given = may_be_given(inside.process);
    let may_be = |word: &str| Role::parse(word).filter(|role| given.contains(role));
    let (name, email, lang, role, term, permit) = together((
        PersonName::parse(form.value("name")),
        Email::parse(form.value("email")),
        form.read("lang", Lang::parse),
        form.read("role", may_be),
        Term::read(form.value("from"), form.value("until"), inside.cx.today()),
        ask.because(form.value("reason")),
    ))?;
    Ok((permit, NewGrant { name, email, lang, role, term }))
}
