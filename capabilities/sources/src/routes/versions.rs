//! The texts of a source, and adding a corrected one.

use super::{
    GATHERERS,
    adding::{read_original, work},
    fields,
};
use crate::{
    changes::AddVersion,
    model::{Reader, SourceId, TextFormat},
    pages::versions::{VersionRow, VersionsPage},
    store::{self, Numbered, Opened, Which},
};
use axum::{
    body::Body,
    http::{HeaderValue, StatusCode, header},
};
use kernel::{Ask, Failure};
use process::Place;
use record::Snapshot;
use web::{Answer, Form, Params, Response, Shell, Upload, patiently, workshop::Steps};

pub(super) async fn show(place: Place, params: Params) -> Answer {
    place.staff(Reader::ROLES)?;
    let view = place.read().await?;
    let opened = opened(&place, &view, &params).await?;
    let form = Form::with(&[("base", &opened.version.to_string()), ("format", TextFormat::Text.word())]);
    page(&place, &view, &opened, form, StatusCode::OK).await
}

pub(super) async fn add(place: Place, params: Params, upload: Upload) -> Answer {
    let ask = place.may::<AddVersion>()?;
    let (cx, work) = (place.cx.clone(), work(&place, &upload));
    patiently(&cx, work, async move |steps| correct(place, ask, &params, (upload, steps)).await).await
}

async fn correct(
    place: Place,
    ask: Ask<AddVersion>,
    params: &Params,
    (upload, steps): (Upload, Steps),
) -> Answer {
    let opened = opened(&place, &place.read().await?, params).await?;
    let outcome = match ask.because(upload.form.value("reason")) {
        Ok(permit) => save(&place, &permit, &opened, (&upload, &steps)).await,
        Err(failure) => Err(failure),
    };
    match outcome {
        Ok(()) => place.go_done(&format!("/sources/{}/versions", opened.id), "version-added"),
        Err(failure) => {
            let form = upload.form.blame(failure, place.lang)?;
            page(&place, &place.read().await?, &opened, form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

async fn save(
    place: &Place,
    permit: &kernel::Permit<AddVersion>,
    opened: &Opened,
    (upload, steps): (&Upload, &Steps),
) -> Result<(), Failure> {
    let base = upload.form.get("base")?;
    let original = read_original(place, upload, steps).await?;
    let mut tx = place.write().await?;
    store::add_version(&mut tx, permit, opened.id, base, &original).await?;
    tx.commit().await
}

async fn opened(place: &Place, view: &Snapshot, params: &Params) -> Result<Opened, Failure> {
    let source: SourceId = params.get("source")?;
    store::open(view, Reader::of(&place.actor, place.id), place.id, source, Which::Newest).await
}

async fn page(place: &Place, view: &Snapshot, opened: &Opened, form: Form, status: StatusCode) -> Answer {
    let versions = store::versions(view, place.id, opened.id).await?;
    let title = opened.title.clone().unwrap_or_default();
    let path = format!("/sources/{}", opened.id);
    let above = [(place.t("sources-register-title"), "/sources"), (title.clone(), path.as_str())];
    let above: Vec<(&str, &str)> = above.iter().map(|(label, path)| (label.as_str(), *path)).collect();
    let shell = place.shell_under(&above, &place.t("sources-to-versions"));
    let page = VersionsPage {
        source: title,
        action: place.staff(GATHERERS).is_ok().then(|| shell.url(&place.path(&format!("{path}/versions")))),
        back: shell.url(&place.path(&path)),
        formats: fields::formats(place.lang, &form),
        rows: versions.into_iter().map(|version| row(place, &shell, opened, version)).collect(),
        form,
        shell,
    };
    web::page_with(status, &page)
}

fn row(place: &Place, shell: &Shell, opened: &Opened, version: Numbered) -> VersionRow {
    let address = |rest: String| shell.url(&place.path(&format!("/sources/{}{rest}", opened.id)));
    let format = shell.t(&format!("sources-format-{}", version.format));
    VersionRow {
        title: shell.ta("sources-version", "number", &version.number.to_string()),
        href: address(format!("?version={}", version.number)),
        original: address(format!("/versions/{}/original", version.number)),
        about: format!("{format}, {}", kilobytes(shell, version.size)),
        when: shell.moment(&version.recorded_at),
        datetime: version.recorded_at.rfc3339(),
        encoding: version.encoding,
        file: version.file_name,
        digest: version.file_digest,
        length: shell.tn("sources-code-points", version.length),
        reason: version.reason,
    }
}

fn kilobytes(shell: &Shell, bytes: i64) -> String {
    shell.ta("sources-kilobytes", "size", &shell.number((bytes + 1023) / 1024))
}

/// The original as it was received. Never shown by the browser: an HTML file could run in our name.
pub(super) async fn original(place: Place, params: Params) -> Answer {
    place.staff(Reader::ROLES)?;
    let view = place.read().await?;
    let source: SourceId = params.get("source")?;
    let which = Which::Number(params.get("number")?);
    let opened = store::open(&view, Reader::of(&place.actor, place.id), place.id, source, which).await?;
    let kept = store::original(&view, place.id, opened.version).await?;
    let bytes = kept.bytes.ok_or(Failure::NotFound)?;
    let mut response = Response::new(Body::from(bytes));
    let name = format!("attachment; filename*=UTF-8''{}", percent(&kept.name));
    let media =
        HeaderValue::from_str(&kept.media).unwrap_or(HeaderValue::from_static("application/octet-stream"));
    response.headers_mut().insert(header::CONTENT_TYPE, media);
    response
        .headers_mut()
        .insert(header::CONTENT_DISPOSITION, HeaderValue::from_str(&name).map_err(Failure::internal)?);
    Ok(response)
}

/// Percent-encoding of a file name (RFC 8187).
fn percent(name: &str) -> String {
    let one = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    name.bytes().map(one).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_file_name_cannot_add_a_header() {
        assert_eq!(super::percent("più\r\n\".txt"), "pi%C3%B9%0D%0A%22.txt");
    }
}
