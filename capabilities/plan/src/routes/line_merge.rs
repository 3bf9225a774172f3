//! Several lines become one: first which, then the words.

use super::{
    EDITORS,
    desk::{Draft, back_to, kinds, langs, shell, wording},
    reading::{name, number, words},
};
use crate::{
    LineId, PrintedLine, RevisionId, SectionId,
    changes::MergeLines,
    pages::{Clash, MergePage, TargetView},
    store,
};
use axum::http::StatusCode;
use kernel::Failure;
use process::Place;
use web::{Answer, Choice, Form, Params, page_with, together};

pub(super) async fn form(place: Place, params: Params) -> Answer {
    place.staff(EDITORS)?;
    let line: LineId = params.get("line")?;
    let view = place.read().await?;
    let draft = Draft::read(&view, &place).await?;
    let first = draft.line(&view, &place, line).await?;
    let mut chosen = vec![first];
    for id in place.query.values("with") {
        let id: LineId = id.parse()?;
        if chosen.iter().all(|there| there.line != id) {
            chosen.push(draft.line(&view, &place, id).await?);
        }
    }
    let texts: Vec<String> = chosen.iter().filter_map(|line| line.text.clone()).collect();
    let form =
        Form::with(&[("body", &texts.join("\n")), ("kind", first.kind.word()), ("lang", first.lang.word())]);
    let chosen = if chosen.len() > 1 { chosen } else { vec![] };
    draw(&place, &draft, first, &chosen, (StatusCode::OK, form, None))
}

pub(super) async fn save(place: Place, params: Params, form: Form) -> Answer {
    let ask = place.may::<MergeLines>()?;
    let line: LineId = params.get("line")?;
    let outcome = async {
        let (wording, permit) = together((wording(&form), ask.because(form.value("reason"))))?;
        let mut tx = place.write().await?;
        let back = match tx.once(form.once()?, "/plan/draft").await? {
            Some(led) => led,
            None => back_to(store::merge_lines(&mut tx, &permit, &pairs(&form)?, &wording).await?.0),
        };
        tx.commit().await?;
        Ok(back)
    };
    match outcome.await {
        Ok(back) => place.go_done(&back, "plan-lines-merged"),
        Err(failure) => again(&place, line, form, failure).await,
    }
}

/// The fields `with`: line and base revision of each.
fn pairs(form: &Form) -> Result<Vec<(LineId, RevisionId)>, Failure> {
    let pair = |text: &str| {
        let (line, base) = text.split_once(' ').ok_or(Failure::NotFound)?;
        Ok((line.parse()?, base.parse()?))
    };
    let unknown = |_: Failure| Failure::invalid("", "problem-unknown-choice");
    form.values("with").into_iter().map(|text| pair(text).map_err(unknown)).collect()
}

/// The form again, on the lines as they are now. A line that was struck meanwhile is no longer among them.
async fn again(place: &Place, line: LineId, form: Form, failure: Failure) -> Answer {
    let view = place.read().await?;
    let draft = Draft::read(&view, place).await?;
    let first = draft.line(&view, place, line).await?;
    let ids: Vec<LineId> = pairs(&form)?.into_iter().map(|(line, _)| line).collect();
    let chosen: Vec<&PrintedLine> =
        ids.iter().filter_map(|id| draft.lines.iter().find(|one| one.line == *id)).collect();
    if let Failure::Conflict = failure {
        let now = chosen.iter().map(|line| name(place.lang, line)).collect();
        let clash = Some(Clash { now, pieces: vec![] });
        return draw(place, &draft, first, &chosen, (StatusCode::CONFLICT, form, clash));
    }
    let form = form.blame(failure, place.lang)?;
    draw(place, &draft, first, &chosen, (StatusCode::UNPROCESSABLE_ENTITY, form, None))
}

fn draw(
    place: &Place,
    draft: &Draft,
    first: &PrintedLine,
    chosen: &[&PrintedLine],
    (status, form, clash): (StatusCode, Form, Option<Clash>),
) -> Answer {
    let section = place.query.get::<SectionId>("section")?.unwrap_or(first.section);
    let target = |line: &&PrintedLine| TargetView {
        value: format!("{} {}", line.line, line.revision),
        label: number(place.lang, &line.number),
        detail: words(place.lang, line.text.as_deref()),
    };
    let others = draft.of(section).filter(|line| line.line != first.line);
    let own = format!("/plan/lines/{}/merges", first.line);
    let shell = shell(place, "plan-do-merge");
    let page = MergePage {
        eyebrow: name(place.lang, first),
        choose_action: shell.url(&place.path(&format!("{own}/new"))),
        others: others.map(|line| Choice::new(line.line, name(place.lang, line), false)).collect(),
        sections: draft.section_choices(place, section),
        chosen: chosen.iter().map(target).collect(),
        clash,
        kinds: kinds(place, form.value("kind")),
        langs: langs(place, form.value("lang")),
        action: shell.url(&place.path(&own)),
        back: shell.url(&place.path(&back_to(first.line))),
        form,
        shell,
    };
    page_with(status, &page)
}
