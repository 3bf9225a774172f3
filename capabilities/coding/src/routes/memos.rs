//! Memos on anything, in one place that can be printed.

use super::{CODERS, reshaping::undo_action};
use crate::{
    model::MemoId,
    pages::memos::{About, MemoView, MemosPage},
    store::{self, Remark, SUBJECTS, Sought},
};
use kernel::{Failure, Kind, Moment, PersonId, Ref};
use process::{PROCESS, Place};
use record::Snapshot;
use sources::Reader;
use std::collections::HashMap;
use web::{
    Answer, Choice, Form, Label, Shell,
    label::{Asked, labels},
};

/// Memos on one page.
const MOST: i64 = 200;

pub(super) async fn list(place: Place) -> Answer {
    place.staff(Reader::ROLES)?;
    let view = place.read().await?;
    let sought = sought(&place)?;
    let mut memos = store::memos(&view, place.id, place.actor.person, &sought, MOST + 1).await?;
    let more = i64::try_from(memos.len()).unwrap_or(MOST) > MOST;
    memos.truncate(usize::try_from(MOST).unwrap_or_default());
    let names = names(&place, &view).await?;
    let mut subjects: Vec<Ref> = memos.iter().map(|memo| memo.subject).collect();
    subjects.extend(sought.about);
    let labels = labels(Asked { view: &view, viewer: place.viewer, lang: place.lang }, &subjects).await?;
    let desk = (&*place.t("coding-desk"), "/desk/coding");
    let shell = place.shell_under(&[(&place.t("process-desk-nav"), "/desk"), desk], &place.t("coding-memos"));
    let here = shell.url(&place.path("/desk/memos"));
    let about = sought.about.unwrap_or(Ref { kind: PROCESS, id: place.id.0 });
    let next = memos.last().filter(|_| more).map(|last| last.recorded_at.0.to_string());
    let writes = place.staff(CODERS).is_ok();
    let filtered =
        sought.about.is_some() || ["kind", "who", "from", "until"].iter().any(|name| asks(&place, name));
    let page = MemosPage {
        about: sought.about.map(|about| told(&place, &shell, &labels, about)),
        write: writes.then(|| shell.url(&place.path(&format!("/desk/memos/new?about={about}")))),
        kinds: kinds(&shell, sought.kind),
        people: people(&names, sought.person),
        summary: shell.t("coding-memos-filter"),
        clear: if filtered { here.clone() } else { String::new() },
        filter: filter(&place),
        rows: memos.iter().map(|memo| row(&place, &shell, &labels, &names, memo)).collect(),
        next: next.map(|next| format!("{here}?{}", place.query.with("before", &next))),
        previous: asks(&place, "before").then(|| here.clone()),
        undo: undo_action(&place, &shell)?,
        here,
        shell,
    };
    web::page(&page)
}

fn asks(place: &Place, name: &str) -> bool {
    place.query.text(name).is_some()
}

/// What the address asks for. Both days belong to it.
fn sought(place: &Place) -> Result<Sought, Failure> {
    let until = place.query.day("until")?.map(|day| day.end());
    let before = place.query.get::<i64>("before")?.map(Moment);
    Ok(Sought {
        about: place.query.get::<Ref>("about")?,
        kind: place.query.parsed("kind", |word| SUBJECTS.iter().find(|kind| key(**kind) == word).copied())?,
        person: place.query.get::<PersonId>("who")?,
        from: place.query.day("from")?.map_or(Moment(0), |day| day.start()),
        before: [until, before].into_iter().flatten().min().unwrap_or(Moment::MAX),
    })
}

fn filter(place: &Place) -> Form {
    let value = |name| place.query.text(name).unwrap_or_default();
    Form::with(&[
        ("about", value("about")),
        ("kind", value("kind")),
        ("who", value("who")),
        ("from", value("from")),
        ("until", value("until")),
    ])
}

/// The last part of the name of a kind, as it stands in addresses and keys.
pub(super) fn key(kind: Kind) -> &'static str {
    kind.0.rsplit('.').next().unwrap_or(kind.0)
}

fn kinds(shell: &Shell, chosen: Option<Kind>) -> Vec<Choice> {
    let choice = |kind: &Kind| {
        let word = key(*kind);
        Choice::new(word, shell.t(&format!("coding-about-{word}")), chosen == Some(*kind))
    };
    SUBJECTS.iter().map(choice).collect()
}

fn people(names: &HashMap<PersonId, String>, chosen: Option<PersonId>) -> Vec<Choice> {
    let choice = |(id, name): (&PersonId, &String)| Choice::new(id, name.as_str(), chosen == Some(*id));
    let mut all: Vec<Choice> = names.iter().map(choice).collect();
    all.sort_by(|a, b| (&a.label, &a.value).cmp(&(&b.label, &b.value)));
    all
}

async fn names(place: &Place, view: &Snapshot) -> Result<HashMap<PersonId, String>, Failure> {
    let people = store::authors(view, place.id, place.actor.person).await?;
    let known = accounts::store::names_in(view, place.id, &people).await?;
    Ok(known.into_iter().map(|(id, name)| (id, name.unwrap_or_else(|| place.t("web-removed")))).collect())
}

/// What a memo is about, in words. The process itself needs none but its name.
pub(super) fn told(place: &Place, shell: &Shell, labels: &HashMap<Ref, Label>, about: Ref) -> About {
    let label = labels.get(&about);
    let quoted = label.and_then(|label| label.detail.clone()).filter(|_| key(about.kind) != "code");
    let title = label.map_or_else(|| place.title.clone(), |label| label.title.clone());
    About {
        kind: shell.t(&format!("coding-about-{}", key(about.kind))),
        title,
        quoted: quoted.unwrap_or_default(),
        lang: label.map(|label| label.lang).unwrap_or_default(),
        href: label.and_then(|label| label.path.as_ref()).map(|path| shell.url(path)).unwrap_or_default(),
    }
}

fn row(
    place: &Place,
    shell: &Shell,
    labels: &HashMap<Ref, Label>,
    names: &HashMap<PersonId, String>,
    memo: &Remark,
) -> MemoView {
    let own = place.staff(CODERS).is_ok() && place.actor.person == Some(memo.person);
    let action = |id: MemoId, rest: &str| shell.url(&place.path(&format!("/desk/memos/{id}{rest}")));
    MemoView {
        about: told(place, shell, labels, memo.subject),
        who: names.get(&memo.person).cloned().unwrap_or_else(|| shell.t("web-removed")),
        when: shell.moment(&memo.recorded_at),
        datetime: memo.recorded_at.rfc3339(),
        lang: if memo.lang == place.lang { "" } else { memo.lang.word() },
        lines: match &memo.body {
            Some(body) => body.lines().map(str::to_owned).collect(),
            None => vec![shell.t("web-removed")],
        },
        revised: memo.follows.is_some(),
        revise: own.then(|| action(memo.id, "/revisions")),
        form: Form::with(&[("memo", memo.body.as_deref().unwrap_or_default())]),
        at: format!("{}-", memo.id),
        withdraw: own.then(|| action(memo.id, "/ends")),
    }
}
