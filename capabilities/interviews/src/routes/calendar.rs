//! The date of an interview as a file for calendars.

use crate::{
    calendar::{self, Event, Standing},
    store,
};
use kernel::Failure;
use process::Place;
use web::{Answer, Params};

/// Whoever said no meanwhile takes the date out of their calendar with the same file.
pub(super) async fn show(place: Place, params: Params) -> Answer {
    let view = place.read().await?;
    let on = store::by_secret(&view, place.id, params.text("secret")?).await?;
    let date = store::appointment(&view, &on).await?.ok_or(Failure::NotFound)?;
    let is_off = on.stand.is_no();
    let summary = web::i18n::say(place.lang, "interviews-calendar", &[("process", &place.title)]);
    let event = Event {
        uid: format!("{}@{}", on.id, host(&place.app.origin)),
        sequence: date.sequence + i64::from(is_off),
        written_at: date.recorded_at,
        starts_at: date.starts_at,
        minutes: date.minutes,
        summary: &summary,
        place: date.place.as_deref(),
        standing: if is_off { Standing::Cancelled } else { Standing::Confirmed },
    };
    web::file("text/calendar; charset=utf-8", "appointment.ics", calendar::file(&event))
}

/// `esempio.it:8080` of `https://esempio.it:8080`.
fn host(origin: &str) -> &str {
    origin.split_once("://").map_or(origin, |(_, host)| host)
}
