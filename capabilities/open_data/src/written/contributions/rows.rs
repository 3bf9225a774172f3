//! One row for each contribution, with the fields of the reference for open data of consultations.

use super::answered::{PAGE, Page};
use crate::{
    store::contributions::last_number,
    written::{Out, json as as_json, plan::LICENCE},
};
use consultation::{Contribution, Outcome};
use directory::Organisation;
use kernel::{Failure, Lang, OrganisationId, ProcessId, Viewer};
use record::Snapshot;
use serde_json::{Map, Value};
use std::collections::HashMap;
use web::csv::row;

/// Names of the fields, in order; each is explained by the text `open-data-field-<name>`, underscores as dashes.
pub(crate) const FIELDS: &[&str] = &[
    "id",
    "processo",
    "canale",
    "data",
    "tipo_partecipante",
    "zona",
    "riferimento",
    "testo",
    "esito",
    "risposta",
    "motivazione",
    "data_risposta",
    "modifica_id",
    "numero",
    "firma",
    "lingua",
    "accolto",
    "non_accolto",
];

/// Writes every contribution as a row of a table.
pub(crate) async fn csv(view: &Snapshot, process: ProcessId, out: Out<'_>) -> Result<(), Failure> {
    out(&row(FIELDS.iter().copied()))?;
    each(view, process, &mut |cells| out(&row(cells.iter().map(|cell| cell.as_deref().unwrap_or_default()))))
        .await
}

/// Writes every contribution as an object, after what the file is.
pub(crate) async fn json(view: &Snapshot, process: ProcessId, out: Out<'_>) -> Result<(), Failure> {
    let slug = process::store::rules(view, process).await?.slug;
    out(&format!("{{\"licenza\":{},\"processo\":{},\"contributi\":[", as_json(&LICENCE)?, as_json(&slug)?))?;
    let mut comma = "\n";
    each(view, process, &mut |cells| {
        let pairs =
            FIELDS.iter().zip(cells).map(|(name, cell)| ((*name).to_owned(), Value::from(cell.clone())));
        out(&format!("{comma}{}", as_json(&pairs.collect::<Map<_, _>>())?))?;
        comma = ",\n";
        Ok(())
    })
    .await?;
    out("\n]}\n")
}

type Cells = Vec<Option<String>>;

/// What is the same for every row.
struct Frame {
    slug: String,
    organisations: Vec<Organisation>,
    by_id: HashMap<OrganisationId, usize>,
}

impl Frame {
    async fn of(view: &Snapshot, process: ProcessId) -> Result<Frame, Failure> {
        let organisations = directory::store::organisations(view, process).await?;
        let by_id = organisations.iter().enumerate().map(|(place, one)| (one.id, place)).collect();
        Ok(Frame { slug: process::store::rules(view, process).await?.slug, organisations, by_id })
    }

    /// The organisation a contribution was made for; of a withheld one nothing is said.
    fn organisation(&self, one: &Contribution) -> Option<&Organisation> {
        one.speaks_for
            .filter(|_| one.withheld_at.is_none())
            .and_then(|id| self.by_id.get(&id))
            .and_then(|place| self.organisations.get(*place))
    }
}

async fn each(
    view: &Snapshot,
    process: ProcessId,
    look: &mut (dyn FnMut(&Cells) -> Result<(), Failure> + Send),
) -> Result<(), Failure> {
    let (frame, last) = (Frame::of(view, process).await?, last_number(view, process).await?);
    let mut after = 0;
    while after < last {
        let page = Page::after(view, Viewer::public(process), Lang::It, &frame.organisations, after).await?;
        page.contributions.iter().try_for_each(|one| look(&cells(&frame, &page, one)))?;
        after += PAGE;
    }
    Ok(())
}

/// The cells of a row, in the order of [`FIELDS`].
fn cells(frame: &Frame, page: &Page, one: &Contribution) -> Cells {
    let (organisation, reply) = (frame.organisation(one), page.reply(one));
    let changes = reply.map(|reply| page.changes(reply).map(|caused| caused.revision.to_string()));
    let changes = changes.map(|changes| changes.collect::<Vec<_>>().join("|"));
    let address = |rest: &str| format!("/processes/{}/contributions/{}{rest}", frame.slug, one.number);
    vec![
        Some(one.id.to_string()),
        Some(frame.slug.clone()),
        Some(one.channel.to_string()),
        Some(one.received_at.day().to_string()),
        kind(organisation).filter(|_| one.withheld_at.is_none()),
        organisation.map(|organisation| organisation.municipality.clone()),
        one.subject.map(|subject| subject.to_string()),
        one.body.clone(),
        one.closed.map(|(outcome, _)| outcome_word(outcome).to_owned()),
        reply.map(|_| address("#reply")),
        reply.and_then(|reply| reply.reason.clone()),
        reply.map(|reply| reply.at.day().to_string()),
        changes.filter(|changes| !changes.is_empty()),
        Some(one.number.to_string()),
        page.signature(one),
        Some(one.lang.to_string()),
        reply.and_then(|reply| reply.accepted.clone()),
        reply.and_then(|reply| reply.rejected.clone()),
    ]
}

fn kind(organisation: Option<&Organisation>) -> Option<String> {
    Some(organisation.map_or_else(|| "persona".to_owned(), |organisation| organisation.category.clone()))
}

/// The outcome by its Italian name, in the words of the national practice.
fn outcome_word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Accepted => "accolta",
        Outcome::Partly => "parzialmente-accolta",
        Outcome::NotAccepted => "non-accolta",
        Outcome::AlreadyThere => "gia-presente",
        Outcome::OutOfScope => "non-pertinente",
        Outcome::Deferred => "rinviata-attuazione",
        Outcome::Noted => "presa-atto",
    }
}
