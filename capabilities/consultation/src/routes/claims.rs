//! Claims to speak for an organisation: looked into, and recognised under a mandate.

use super::LEAD;
use crate::{
    changes::RecogniseContribution,
    model::Contribution,
    pages::{ClaimView, ClaimsPage},
    store,
    view::Shown,
};
use axum::http::StatusCode;
use directory::{
    How, MandateDraft,
    changes::GiveMandate,
    model::Title,
    store::{covers, give_mandate},
};
use kernel::{Day, Failure};
use process::Place;
use record::Tx;
use web::{Answer, Form, Params, Shell, form::choices, i18n::say, page_with, together};

pub(super) async fn show(place: Place) -> Answer {
    place.staff(LEAD)?;
    draw(&place, StatusCode::OK, None).await
}

pub(super) async fn recognise(place: Place, params: Params, form: Form) -> Answer {
    let permit = place.may::<RecogniseContribution>()?.plainly();
    let number: i64 = params.get("number")?;
    let outcome = async {
        let mut tx = place.write().await?;
        let claim = store::by_number(&tx, place.viewer, number).await?;
        if !is_covered(&tx, &place, &claim).await? {
            give(&place, &mut tx, &claim, &form).await?;
        }
        store::recognise(&mut tx, &permit, number).await?;
        tx.commit().await
    };
    match outcome.await {
        Ok(()) => place.go_done("/claims", "consultation-recognised"),
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            draw(&place, StatusCode::UNPROCESSABLE_ENTITY, Some((number, form))).await
        }
    }
}

async fn is_covered(view: &record::Snapshot, place: &Place, claim: &Contribution) -> Result<bool, Failure> {
    let Some(organisation) = claim.claimed else {
        return Err(Failure::Conflict);
    };
    let day = claim.received_at.day();
    Ok(covers(view, place.id, claim.person, organisation, day).await?.is_some())
}

/// Gives the mandate the claim lacks, as typed beside it.
async fn give(place: &Place, tx: &mut Tx, claim: &Contribution, form: &Form) -> Result<(), Failure> {
    let permit = place.may::<GiveMandate>()?.plainly();
    let (title, from_day, how) = together((
        Title::parse(form.value("title")),
        from_day(form.value("from_day"), claim.received_at.day()),
        form.read("how", How::parse),
    ))?;
    let organisation = claim.claimed.ok_or(Failure::Conflict)?;
    let draft = MandateDraft { person: claim.person, organisation, title, from_day, until_day: None, how };
    give_mandate(tx, &permit, &draft).await.map(drop)
}

/// A mandate that begins after the contribution would not cover it.
fn from_day(text: &str, received: Day) -> Result<Day, Failure> {
    let day = Day::asked("from_day", text)?;
    if day > received {
        return Err(Failure::invalid("from_day", "consultation-problem-from-later"));
    }
    Ok(day)
}

async fn draw(place: &Place, status: StatusCode, wrong: Option<(i64, Form)>) -> Answer {
    let view = place.read().await?;
    let waiting = store::claims(&view, place.viewer).await?;
    let shown = Shown::of(place, &view, &waiting).await?;
    let shell = place.desk_shell(&place.t("consultation-claims"));
    let mut claims = Vec::new();
    for claim in &waiting {
        let form = wrong.as_ref().filter(|(number, _)| *number == claim.number).map(|(_, form)| form.clone());
        claims.push(claim_view(&shown, &shell, claim, form, is_covered(&view, place, claim).await?));
    }
    page_with(status, &ClaimsPage { shell, claims })
}

fn claim_view(
    shown: &Shown<'_>,
    shell: &Shell,
    claim: &Contribution,
    form: Option<Form>,
    has_mandate: bool,
) -> ClaimView {
    let place = shown.place;
    let card = shown.card(claim);
    let received = claim.received_at.day().to_string();
    let form = form.unwrap_or_else(|| Form::with(&[("from_day", &received)]));
    let (name, organisation) =
        (shown.people.sender(claim).unwrap_or_default(), shown.people.claimed(claim).unwrap_or_default());
    let args = [("name", name.as_str()), ("organisation", &organisation)];
    ClaimView {
        title: say(place.lang, "consultation-claim-says", &args),
        href: card.href,
        eyebrow: format!("{} · {}", claim.number, card.eyebrow),
        beginning: card.beginning,
        has_mandate,
        hows: choices(
            place.lang,
            "directory-how",
            How::ALL.iter().map(|how| how.word()),
            &[form.value("how")],
        ),
        at: format!("c{}-", claim.number),
        action: shell.url(&place.path(&format!("/contributions/{}/recognitions", claim.number))),
        form,
    }
}
