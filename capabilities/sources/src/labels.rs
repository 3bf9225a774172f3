//! How sources and passages read, and where.

use crate::{
    PASSAGE, SOURCE,
    model::{PassageId, SourceId},
    store,
    voices::Voices,
};
use kernel::{Failure, Ref, uuid::Uuid};
use web::{Label, Labeller, i18n, label::Asked};

web::inventory::submit! { Labeller { kinds: &[SOURCE, PASSAGE], describe: |asked, refs| Box::pin(describe(asked, refs)) } }

async fn describe(asked: Asked<'_>, refs: &[Ref]) -> Result<Vec<(Ref, Label)>, Failure> {
    let passages: Vec<PassageId> =
        refs.iter().filter(|one| one.kind == PASSAGE).map(|one| PassageId(one.id)).collect();
    let places = store::places(asked.view, asked.viewer.process, &passages).await?;
    let sources = refs.iter().filter(|one| one.kind == SOURCE).map(|one| SourceId(one.id));
    let mut wanted: Vec<SourceId> = sources.chain(places.iter().map(|place| place.source)).collect();
    wanted.sort_unstable();
    wanted.dedup();
    let voices = Voices::of(asked, &wanted).await?;
    let label = |one: &Ref| {
        if one.kind == SOURCE { source(&voices, one.id) } else { passage(asked, &voices, &places, one.id) }
    };
    Ok(refs.iter().filter_map(|one| Some((*one, label(one)?))).collect())
}

fn source(voices: &Voices, id: Uuid) -> Option<Label> {
    let id = SourceId(id);
    let speaker = voices.speaker(id, None)?;
    Some(Label { title: speaker.words().to_owned(), detail: None, lang: "", path: voices.path(id) })
}

/// A passage is named and shown only where its whole source may be read; elsewhere nothing but the speaker.
fn passage(asked: Asked<'_>, voices: &Voices, places: &[store::Standing], id: Uuid) -> Option<Label> {
    let place = places.iter().find(|place| place.id.0 == id)?;
    let speaker = voices.speaker(place.source, None)?;
    let Some(path) = voices.path(place.source) else {
        return Some(Label { title: speaker.words().to_owned(), detail: None, lang: "", path: None });
    };
    let number = place.ordinal.to_string();
    let title =
        i18n::say(asked.lang, "sources-passage-of", &[("source", speaker.words()), ("number", &number)]);
    let path = format!("{path}/passages/{number}?version={}", place.number);
    Some(Label { title, detail: place.body.clone(), lang: place.lang.word(), path: Some(path) })
}
