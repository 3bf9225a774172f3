//! Downloads: the same for everybody, with size, digest and validator.

use crate::{
    files::File,
    spool::{Spooled, spooled},
};
use axum::{
    body::Body,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use futures_util::stream;
use kernel::Failure;
use process::Place;
use std::io;
use tokio::io::AsyncReadExt;
use web::{Answer, Params};

/// Bytes sent at once.
const PIECE: usize = 64 << 10;

pub(super) async fn contributions_csv(place: Place, headers: HeaderMap) -> Answer {
    send(&place, File::ContributionsCsv, &headers).await
}

pub(super) async fn contributions_json(place: Place, headers: HeaderMap) -> Answer {
    send(&place, File::ContributionsJson, &headers).await
}

pub(super) async fn provenance(place: Place, headers: HeaderMap) -> Answer {
    send(&place, File::Provenance, &headers).await
}

pub(super) async fn plan_markdown(place: Place, params: Params, headers: HeaderMap) -> Answer {
    send(&place, File::PlanMarkdown(params.get("number")?), &headers).await
}

pub(super) async fn plan_json(place: Place, params: Params, headers: HeaderMap) -> Answer {
    send(&place, File::PlanJson(params.get("number")?), &headers).await
}

async fn send(place: &Place, file: File, asked: &HeaderMap) -> Answer {
    let view = place.read().await?;
    let spooled = spooled(&view, place.id, file).await?;
    drop(view);
    let tag = format!("\"{}\"", spooled.sha256);
    let known = asked.get(header::IF_NONE_MATCH).is_some_and(|value| value.as_bytes() == tag.as_bytes());
    let mut response = if known { StatusCode::NOT_MODIFIED.into_response() } else { whole(&spooled)? };
    let name = format!("attachment; filename=\"{}-{}\"", place.slug, file.name());
    describe(&mut response, header::ETAG, &tag)?;
    describe(&mut response, header::CACHE_CONTROL, "no-cache")?;
    describe(&mut response, header::CONTENT_TYPE, file.media())?;
    describe(&mut response, header::CONTENT_DISPOSITION, &name)?;
    Ok(response)
}

fn describe(response: &mut Response, name: HeaderName, value: &str) -> Result<(), Failure> {
    let value = HeaderValue::from_str(value).map_err(Failure::internal)?;
    response.headers_mut().insert(name, value);
    Ok(())
}

/// The file as a body, read as fast as the reader takes it.
fn whole(spooled: &Spooled) -> Result<Response, Failure> {
    let file = tokio::fs::File::from_std(spooled.open()?);
    let pieces = stream::try_unfold(file, |mut file| async move {
        let mut piece = vec![0; PIECE];
        let read = file.read(&mut piece).await?;
        piece.truncate(read);
        Ok::<_, io::Error>((read > 0).then_some((piece, file)))
    });
    let mut response = Body::from_stream(pieces).into_response();
    describe(&mut response, header::CONTENT_LENGTH, &spooled.bytes.to_string())?;
    Ok(response)
}
