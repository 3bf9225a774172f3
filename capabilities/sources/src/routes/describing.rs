//! Saying something else of a source.

use super::{
    adding::Heard,
    fields::{self, Choosing},
};
use crate::{
    changes::DescribeSource,
    description::Description,
    model::{Reader, RevisionId, SourceId, SourceKind},
    pages::describing::DescribingPage,
    store::{self, Opened, Which},
};
use axum::http::StatusCode;
use kernel::{Failure, Permit};
use process::Place;
use record::Snapshot;
use web::{Answer, Form, Gathered, Params};

pub(super) async fn show(place: Place, params: Params) -> Answer {
    place.may::<DescribeSource>()?;
    let view = place.read().await?;
    let opened = opened(&place, &view, &params).await?;
    let form = begin(&opened);
    page(&place, &view, &opened, form, StatusCode::OK).await
}

pub(super) async fn describe(place: Place, params: Params, form: Form) -> Answer {
    let permit = place.may::<DescribeSource>()?.plainly();
    let view = place.read().await?;
    let opened = opened(&place, &view, &params).await?;
    match save(&place, &permit, &view, &opened, &form).await {
        Ok(()) => place.go_done(&format!("/sources/{}", opened.id), "source-described"),
        Err(failure) => {
            let form = form.blame(failure, place.lang)?;
            page(&place, &view, &opened, form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

async fn opened(place: &Place, view: &Snapshot, params: &Params) -> Result<Opened, Failure> {
    let source: SourceId = params.get("source")?;
    store::open(view, Reader::of(&place.actor, place.id), place.id, source, Which::Newest).await
}

fn begin(opened: &Opened) -> Form {
    let day = |day: Option<kernel::Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let fields = [
        ("base", opened.revision.to_string()),
        ("title", text(&opened.title)),
        ("publisher", text(&opened.publisher)),
        ("about", text(&opened.about)),
        ("url", text(&opened.url)),
        ("published_on", day(opened.published_on)),
        ("received_on", opened.received_on.to_string()),
        ("held_on", day(opened.held_on)),
        ("lang", opened.lang.to_string()),
        ("sector", text(&opened.sector)),
        ("organisation", opened.organisation.map(|id| id.to_string()).unwrap_or_default()),
    ];
    Form::of(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

async fn page(place: &Place, view: &Snapshot, opened: &Opened, form: Form, status: StatusCode) -> Answer {
    let choosing = Choosing::of(view, place).await?;
    let title = opened.title.clone().unwrap_or_default();
    let path = format!("/sources/{}", opened.id);
    let above = [(place.t("sources-register-title"), "/sources"), (title.clone(), path.as_str())];
    let above: Vec<(&str, &str)> = above.iter().map(|(label, path)| (label.as_str(), *path)).collect();
    let shell = place.shell_under(&above, &place.t("sources-to-description"));
    let heard = match opened.person {
        Some(person) => {
            let known = accounts::store::person_named(view, person).await?;
            Some(known.and_then(|person| person.name).unwrap_or_else(|| shell.t("web-removed")))
        }
        None => None,
    };
    let page = DescribingPage {
        source: title,
        action: shell.url(&place.path(&format!("{path}/revisions"))),
        back: shell.url(&place.path(&path)),
        interview: opened.kind == SourceKind::Interview,
        heard,
        langs: fields::langs(place.lang, &form),
        sectors: choosing.sectors(place.lang, &form),
        words_href: place.words_href(),
        organisations: choosing.organisations(&form),
        form,
        shell,
    };
    web::page_with(status, &page)
}

async fn save(
    place: &Place,
    permit: &Permit<DescribeSource>,
    view: &Snapshot,
    opened: &Opened,
    form: &Form,
) -> Result<(), Failure> {
    let base: RevisionId = form.get("base")?;
    let choosing = Choosing::of(view, place).await?;
    let mut gathered = Gathered::default();
    let read = |name: &'static str| form.value(name).to_owned();
    let description = gathered.take(Description::parse(opened.kind, read, &choosing.words()))?;
    let heard = gathered.take(Heard::read(opened.kind, form))?;
    gathered.take(choosing.check(description.as_ref().and_then(|description| description.organisation)))?;
    let (mut description, heard) = gathered.all((description, heard))?;
    let mut tx = place.write().await?;
    // Who was heard is said once: the texts were written as that person's.
    description.person = match (opened.person, heard) {
        (Some(person), _) => Some(person),
        (None, Some(heard)) => Some(heard.add(&mut tx, place, description.lang).await?),
        (None, None) => None,
    };
    store::describe(&mut tx, permit, opened.id, base, &description).await?;
    tx.commit().await
}
