//! Publishing: what is missing and what changes, then the one button.

use super::{
    LEAD,
    desk::{Draft, shell},
    difference_rows::{Names, Why, rows},
    reading::{by_line, line_path, name},
    versions_show::version_name,
};
use crate::{
    LineKind, PrintedLine, Purpose,
    changes::PublishVersion,
    compare::{Change, Fate, Texts, changes},
    model::VersionTitle,
    pages::PublishPage,
    store::{self, DraftState, VersionDraft, draft_state, replacements, version_lines, weights},
};
use axum::http::StatusCode;
use kernel::{Failure, Moment};
use process::Place;
use record::Snapshot;
use web::{Answer, Form, Link, Shell, form::choices, page_with, together};

pub(super) async fn form(place: Place) -> Answer {
    place.staff(LEAD)?;
    draw(&place, StatusCode::OK, Form::default(), String::new()).await
}

pub(super) async fn save(place: Place, form: Form) -> Answer {
    let permit = place.may::<PublishVersion>()?.plainly();
    let outcome = async {
        let title = VersionTitle::parse(form.value("title"));
        let (title, purpose) = together((title, form.read("purpose", Purpose::parse)))?;
        let seen: DraftState = form.get("seen")?;
        let mut tx = place.write().await?;
        let here = match tx.once(form.once()?, "/plan/versions").await? {
            Some(led) => led,
            None => {
                let version =
                    store::publish(&mut tx, &permit, &VersionDraft { purpose, title }, seen).await?;
                format!("/plan/versions/{}", version.number)
            }
        };
        tx.commit().await?;
        Ok(here)
    };
    match outcome.await {
        Ok(here) => place.go_done(&here, "plan-version-published"),
        Err(Failure::Conflict) => {
            draw(&place, StatusCode::CONFLICT, form, place.t("plan-publish-clash")).await
        }
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            draw(&place, StatusCode::UNPROCESSABLE_ENTITY, form, String::new()).await
        }
    }
}

/// The page on the draft as it is now, also after a clash: what is published is what was looked at.
async fn draw(place: &Place, status: StatusCode, form: Form, clash: String) -> Answer {
    let view = place.read().await?;
    let draft = Draft::read(&view, place).await?;
    let shell = shell(place, "plan-go-publish");
    let bare = bare(&view, place, &shell, &draft.lines).await?;
    let (changed_title, changed) = changed(&view, place, &shell, &draft).await?;
    let is_empty = |section: &&crate::model::SectionNow| draft.of(section.id).next().is_none();
    let page = PublishPage {
        seen: draft_state(&view, place.id).await?.to_string(),
        purposes: choices(
            place.lang,
            "plan-purpose",
            Purpose::ALL.iter().map(|it| it.word()),
            &[form.value("purpose")],
        ),
        action: shell.url(&place.path("/plan/versions")),
        back: shell.url(&place.path("/plan/draft")),
        clash,
        nothing: if draft.lines.is_empty() { place.t("plan-problem-no-lines") } else { String::new() },
        counted: shell.tn("plan-count-lines", draft.lines.len()),
        bare_title: shell.tn("plan-publish-bare", bare.len()),
        bare,
        empty_sections: draft
            .sections
            .iter()
            .filter(is_empty)
            .map(|it| it.title.say(place.lang).to_owned())
            .collect(),
        changed_title,
        changed,
        form,
        shell,
    };
    page_with(status, &page)
}

/// Lines that rest on nothing. They may be published; who publishes knows it.
async fn bare(
    view: &Snapshot,
    place: &Place,
    shell: &Shell,
    lines: &[PrintedLine],
) -> Result<Vec<Link>, Failure> {
    let weights = by_line(weights(view, place.id, Moment::MAX).await?);
    let rests = |line: &PrintedLine| weights.contains_key(&line.line);
    let bare = lines.iter().filter(|line| line.kind != LineKind::Heading && !rests(line));
    let href = |line: &PrintedLine| shell.url(&place.path(&format!("{}/links", line_path(line.line))));
    Ok(bare.map(|line| Link { label: name(place.lang, line), href: href(line), current: false }).collect())
}

/// What changes against the newest version; nothing to show for the first.
async fn changed(
    view: &Snapshot,
    place: &Place,
    shell: &Shell,
    draft: &Draft,
) -> Result<(String, Vec<crate::pages::DifferenceSection>), Failure> {
    let Some(last) = store::latest_version(view, place.id, Moment::MAX).await? else {
        return Ok((place.t("plan-publish-first"), vec![]));
    };
    let texts =
        Texts { old: version_lines(view, last.id).await?, new: draft.lines.clone(), untouched: vec![] };
    let replaced = replacements(view, place.id, Moment::MAX).await?;
    let all = changes(&texts, &replaced);
    let changed: Vec<&Change<'_>> = all.iter().filter(|change| change.fate != Fate::Same).collect();
    let why = Why::between(view, place, last.at, Moment::MAX).await?;
    let names = Names { old: version_name(place, last.number), new: place.t("plan-draft-title") };
    let title = shell.tn("plan-publish-changed", changed.len());
    Ok((title, rows(place, shell, &changed, &why, &names)))
}
