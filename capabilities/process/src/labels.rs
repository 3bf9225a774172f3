//! How processes, phases, promoters and acts read.

use crate::{ACT, PHASE, PROCESS, PROMOTER, WORD, model::Both};
use kernel::{Failure, Lang, Ref, uuid::Uuid};
use record::{FromQueryResult, params, sea_orm, sql};
use web::{Label, Labeller, label::Asked};

web::inventory::submit! { Labeller { kinds: &[PROCESS, PHASE, PROMOTER, ACT, WORD], describe: |asked, refs| Box::pin(describe(asked, refs)) } }

#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    it: String,
    en: String,
    /// Of a process, its address.
    slug: Option<String>,
}

/// A process has a handful of these: all are read, those asked for are kept.
async fn describe(asked: Asked<'_>, refs: &[Ref]) -> Result<Vec<(Ref, Label)>, Failure> {
    let select = sql!(
        "SELECT p.id, r.title_it AS it, r.title_en AS en, p.slug
         FROM process_process p JOIN process_revision r ON r.id = p.head_id WHERE p.id = $1
         UNION ALL
         SELECT p.id, r.title_it, r.title_en, NULL
         FROM process_phase p JOIN process_phase_revision r ON r.id = p.head_id WHERE p.process_id = $1
         UNION ALL
         SELECT id, name_it, name_en, NULL FROM process_promoter WHERE process_id = $1
         UNION ALL
         SELECT id, body || ', ' || number, '', NULL FROM process_act WHERE process_id = $1
         UNION ALL
         SELECT id, label_it, label_en, NULL FROM process_word WHERE process_id = $1
         ORDER BY 1"
    );
    let rows: Vec<Row> = asked.view.all(select, params![asked.viewer.process]).await?;
    let title = |row: &Row, lang: Lang| Both { it: row.it.clone(), en: row.en.clone() }.say(lang).to_owned();
    let one = |asked_for: &Ref| {
        let row = rows.iter().find(|row| row.id == asked_for.id)?;
        let path = row.slug.as_ref().map(|slug| format!("/processes/{slug}"));
        Some((*asked_for, Label { title: title(row, asked.lang), detail: None, lang: "", path }))
    };
    Ok(refs.iter().filter_map(one).collect())
}
