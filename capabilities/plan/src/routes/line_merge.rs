//! Several lines become one: once they are chosen, its words.

use super::{
    desk::{Draft, back_to, kinds, langs, shell, wording},
    merge_choose::{self, Step, counted, others, step},
    reading::{name, number, words},
    standing::{editing, gone},
};
use crate::{
    LineId, PrintedLine, RevisionId,
    changes::MergeLines,
    model::Struck,
    pages::{Clash, MergePage, TargetView},
    store,
};
use axum::http::StatusCode;
use kernel::Failure;
use process::Place;
use web::{Answer, Form, Params, page_with, together};

pub(super) async fn form(place: Place, params: Params) -> Answer {
    editing(&place).await?;
    let line: LineId = params.get("line")?;
    let view = place.read().await?;
    let draft = Draft::read(&view, &place).await?;
    let first = draft.line(&view, &place, line).await?;
    let others = others(&view, &place, &draft, line).await?;
    let choose = |form: Form| merge_choose::draw(&place, &draft, first, &others, form);
    if step(&place, &others)? == Step::Choose {
        return choose(Form::default());
    }
    if let Err(failure) = counted(&others) {
        return choose(Form::default().blame(failure, place.lang)?);
    }
    let chosen: Vec<&PrintedLine> = std::iter::once(first).chain(others.iter().copied()).collect();
    let texts: Vec<String> = chosen.iter().filter_map(|line| line.text.clone()).collect();
    let form =
        Form::with(&[("body", &texts.join("\n")), ("kind", first.kind.word()), ("lang", first.lang.word())]);
    draw(&place, first, &chosen, (StatusCode::OK, form, None))
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
    let now = store::line_now(&view, place.id, line).await?;
    if now.struck != Struck::No {
        return gone(place, "plan-do-merge", &now, (&form, &["body"]));
    }
    let first = draft.line(&view, place, line).await?;
    let ids: Vec<LineId> = pairs(&form)?.into_iter().map(|(line, _)| line).collect();
    let chosen: Vec<&PrintedLine> =
        ids.iter().filter_map(|id| draft.lines.iter().find(|one| one.line == *id)).collect();
    if let Failure::Conflict = failure {
        let now = chosen.iter().map(|line| name(place.lang, line)).collect();
        let clash = Some(Clash { note: String::new(), now, lang: "", pieces: vec![] });
        return draw(place, first, &chosen, (StatusCode::CONFLICT, form, clash));
    }
    let form = form.blame(failure, place.lang)?;
    draw(place, first, &chosen, (StatusCode::UNPROCESSABLE_ENTITY, form, None))
}

fn draw(
    place: &Place,
    first: &PrintedLine,
    chosen: &[&PrintedLine],
    (status, form, clash): (StatusCode, Form, Option<Clash>),
) -> Answer {
    let target = |line: &&PrintedLine| TargetView {
        value: format!("{} {}", line.line, line.revision),
        label: number(place.lang, &line.number),
        detail: words(place.lang, line.text.as_deref()),
    };
    let ticked = chosen.iter().map(|line| line.line).filter(|line| *line != first.line);
    let change = merge_choose::path(first.line, ticked);
    let shell = shell(place, "plan-do-merge");
    let page = MergePage {
        eyebrow: name(place.lang, first),
        chosen: chosen.iter().map(target).collect(),
        change: shell.url(&place.path(&change)),
        clash,
        kinds: kinds(place, form.value("kind")),
        langs: langs(place, form.value("lang")),
        action: shell.url(&place.path(&format!("/plan/lines/{}/merges", first.line))),
        back: shell.url(&place.path(&back_to(first.line))),
        form,
        shell,
    };
    page_with(status, &page)
}
