//! Adding a document or an interview.

use super::fields::{self, Choosing};
use crate::{
    changes::AddSource,
    description::Description,
    model::{SourceKind, TextFormat},
    original::Original,
    pages::adding::AddingPage,
    store::{self, NewSource},
};
use accounts::model::{Email, PersonName};
use axum::http::StatusCode;
use kernel::{Attribution, Failure, Lang, Permit, PersonId};
use process::Place;
use record::Tx;
use web::{
    Answer, Form, Gathered, Upload,
    i18n::say,
    patiently, together,
    workshop::{Steps, Work},
};

pub(super) async fn document(place: Place) -> Answer {
    begin(place, SourceKind::Document).await
}

pub(super) async fn interview(place: Place) -> Answer {
    begin(place, SourceKind::Interview).await
}

pub(super) async fn add_document(place: Place, upload: Upload) -> Answer {
    soon(place, SourceKind::Document, upload).await
}

pub(super) async fn add_interview(place: Place, upload: Upload) -> Answer {
    soon(place, SourceKind::Interview, upload).await
}

async fn begin(place: Place, kind: SourceKind) -> Answer {
    place.may::<AddSource>()?;
    let today = place.today().to_string();
    let form = Form::with(&[
        ("received_on", &today),
        ("lang", place.lang.word()),
        ("format", TextFormat::Text.word()),
    ]);
    show(&place, kind, form, StatusCode::OK).await
}

async fn show(place: &Place, kind: SourceKind, form: Form, status: StatusCode) -> Answer {
    let view = place.read().await?;
    let choosing = Choosing::of(&view, place).await?;
    let above = [(place.t("process-desk-nav"), "/desk"), (place.t("sources-desk"), "/desk/sources")];
    let above: Vec<(&str, &str)> = above.iter().map(|(label, path)| (label.as_str(), *path)).collect();
    let shell = place.shell_under(&above, &place.t(&format!("sources-add-{kind}")));
    let page = AddingPage {
        action: shell.url(&place.path(&format!("/sources/{kind}s"))),
        back: shell.url(&place.path("/desk/sources")),
        interview: kind == SourceKind::Interview,
        levels: fields::levels(&shell, kind, &form, Attribution::Named),
        formats: fields::formats(place.lang, &form),
        langs: fields::langs(place.lang, &form),
        sectors: choosing.sectors(place.lang, &form),
        words_href: place.words_href(),
        organisations: choosing.organisations(&form),
        form,
        shell,
    };
    web::page_with(status, &page)
}

async fn soon(place: Place, kind: SourceKind, upload: Upload) -> Answer {
    let permit = place.may::<AddSource>()?.plainly();
    let (cx, work) = (place.cx.clone(), work(&place, &upload));
    patiently(&cx, work, async move |steps| add(place, permit, kind, (upload, steps)).await).await
}

/// What is said of the reading of a file that takes its time.
pub(super) fn work(place: &Place, upload: &Upload) -> Work {
    let name = upload.file.as_ref().map_or("", |(name, _)| name.as_str());
    Work { title: say(place.lang, "sources-reading-file", &[("name", name)]), step: "sources-reading-step" }
}

async fn add(
    place: Place,
    permit: Permit<AddSource>,
    kind: SourceKind,
    (upload, steps): (Upload, Steps),
) -> Answer {
    match save(&place, &permit, kind, (&upload, &steps)).await {
        Ok(path) => web::redirect(&place, &path),
        Err(failure) => {
            let form = upload.form.blame(failure, place.lang)?;
            show(&place, kind, form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

async fn save(
    place: &Place,
    permit: &Permit<AddSource>,
    kind: SourceKind,
    (upload, steps): (&Upload, &Steps),
) -> Result<String, Failure> {
    let form = &upload.form;
    let key = form.once()?;
    let choosing = Choosing::of(&place.read().await?, place).await?;
    let mut gathered = Gathered::default();
    let original = gathered.take(read_original(place, upload, steps).await)?;
    let title = title(form, original.as_ref());
    let read = |name: &'static str| if name == "title" { title.clone() } else { form.value(name).to_owned() };
    let description = gathered.take(Description::parse(kind, read, &choosing.words()))?;
    let level = gathered.take(form.read("level", Attribution::parse))?;
    let heard = gathered.take(Heard::read(kind, form))?;
    gathered.take(choosing.check(description.as_ref().and_then(|description| description.organisation)))?;
    let (original, mut description, level, heard) = gathered.all((original, description, level, heard))?;
    let mut tx = place.write().await?;
    description.person = match heard {
        Some(heard) => Some(heard.add(&mut tx, place, description.lang).await?),
        None => None,
    };
    let new = NewSource { kind, description: &description, level, original: &original };
    let id = store::add_source(&mut tx, permit, &new).await?;
    let done = "source-added";
    let target = place.path(&format!("/sources/{id}?done={done}"));
    // Sent twice: what this sending wrote is dropped, and it leads where the first one led.
    if let Some(before) = tx.once(key, &target).await? {
        return Ok(before);
    }
    tx.commit().await?;
    Ok(target)
}

/// A document may lend its own title.
fn title(form: &Form, original: Option<&Original>) -> String {
    let typed = form.value("title").trim();
    let own = original.and_then(|original| original.document.title.as_deref());
    if typed.is_empty() { own.unwrap_or_default().to_owned() } else { typed.to_owned() }
}

/// The file that was sent, or else the text that was pasted.
pub(super) async fn read_original(
    place: &Place,
    upload: &Upload,
    steps: &Steps,
) -> Result<Original, Failure> {
    match &upload.file {
        Some((name, bytes)) => Original::sent(&place.app.workshop, steps, (name, bytes)).await,
        None if upload.form.value("body").trim().is_empty() => {
            Err(Failure::invalid("file", "sources-problem-no-text"))
        }
        None => Original::pasted(upload.form.read("format", TextFormat::parse)?, upload.form.value("body")),
    }
}

/// Who was heard, as typed.
pub(super) struct Heard {
    name: PersonName,
    email: Option<Email>,
}

impl Heard {
    /// Reads the fields `name` and `email`; an address without a name helps nobody.
    pub(super) fn read(kind: SourceKind, form: &Form) -> Result<Option<Heard>, Failure> {
        let (name, email) = (form.value("name").trim(), form.value("email").trim());
        if kind == SourceKind::Document || (name.is_empty() && email.is_empty()) {
            return Ok(None);
        }
        if name.is_empty() {
            return Err(Failure::invalid("name", "problem-empty"));
        }
        let email = if email.is_empty() { Ok(None) } else { Email::parse(email).map(Some) };
        let (name, email) = together((PersonName::parse(name), email))?;
        Ok(Some(Heard { name, email }))
    }

    /// The person with this address, or a new one.
    pub(super) async fn add(&self, tx: &mut Tx, place: &Place, lang: Lang) -> Result<PersonId, Failure> {
        accounts::store::add_person(tx, place.id, &self.name, self.email.as_ref(), lang).await
    }
}
