//! What is asked and what is told: versions of the guide and of the privacy notice. Older ones stay as they were read.

use super::campaigns::campaign;
use crate::{
    CAMPAIGN,
    changes::{WriteGuide, WriteNotice},
    model::{CampaignId, GuideDraft, GuideId, LineKind, NoticeDraft, NoticeId},
};
use kernel::{Day, Failure, Lang, Permit, Ref};
use process::model::Both;
use record::{Content, FromQueryResult, Snapshot, Tx, params, sea_orm, sql};

/// A version of the questions, without them.
#[derive(Clone, Copy, Debug, FromQueryResult)]
pub struct Guide {
    /// Which.
    pub id: GuideId,
    /// From 1.
    pub number: i64,
    /// In which language.
    pub lang: Lang,
}

/// A version of the guide. Fails with `NotFound`.
pub async fn guide(view: &Snapshot, id: GuideId) -> Result<Guide, Failure> {
    let select = sql!("SELECT id, number, lang FROM interviews_guide WHERE id = $1");
    view.one(select, params![id]).await
}

#[derive(FromQueryResult)]
struct Line {
    kind: LineKind,
    body: Option<String>,
}

/// The questions of a guide with their prompts, in order.
pub async fn questions(view: &Snapshot, guide: GuideId) -> Result<Vec<(LineKind, String)>, Failure> {
    let select = sql!(
        "SELECT q.kind, t.body FROM interviews_question q JOIN content t ON t.id = q.content_id
         WHERE q.guide_id = $1 ORDER BY q.ordinal, q.id"
    );
    let lines: Vec<Line> = view.all(select, params![guide]).await?;
    Ok(lines.into_iter().map(|line| (line.kind, line.body.unwrap_or_default())).collect())
}

/// A version of the privacy notice.
#[derive(Clone, Debug)]
pub struct Notice {
    /// Which.
    pub id: NoticeId,
    /// From 1.
    pub number: i64,
    /// The date it bears.
    pub dated_on: Day,
    /// What it says.
    pub text: Both,
}

#[derive(FromQueryResult)]
struct NoticeRow {
    id: NoticeId,
    number: i64,
    dated_on: Day,
    it: Option<String>,
    en: Option<String>,
}

/// A version of the notice. Fails with `NotFound`.
pub async fn notice(view: &Snapshot, id: NoticeId) -> Result<Notice, Failure> {
    let select = sql!(
        "SELECT n.id, n.number, n.dated_on, i.body AS it, e.body AS en
         FROM interviews_notice n
         JOIN content i ON i.id = n.it_id
         LEFT JOIN content e ON e.id = n.en_id
         WHERE n.id = $1"
    );
    let row: NoticeRow = view.one(select, params![id]).await?;
    let text = Both { it: row.it.unwrap_or_default(), en: row.en.unwrap_or_default() };
    Ok(Notice { id: row.id, number: row.number, dated_on: row.dated_on, text })
}

/// Writes the next version of the questions. Fails with `Conflict` when `base` is no longer the newest.
pub async fn write_guide(
    tx: &mut Tx,
    permit: &Permit<WriteGuide>,
    of: CampaignId,
    base: Option<GuideId>,
    draft: &GuideDraft,
) -> Result<GuideId, Failure> {
    campaign(tx, permit.process(), of).await?;
    let next = GuideId(tx.id());
    let first = sql!("UPDATE interviews_campaign SET guide_id = $2 WHERE id = $1 AND guide_id IS NULL");
    let later = sql!("UPDATE interviews_campaign SET guide_id = $2 WHERE id = $1 AND guide_id = $3");
    let moved = match base {
        None => tx.run(first, params![of, next]).await?,
        Some(base) => tx.run(later, params![of, next, base]).await?,
    };
    if moved == 0 {
        return Err(Failure::Conflict);
    }
    let lines: Vec<(LineKind, Content)> =
        draft.text.lines().iter().map(|(kind, words)| (*kind, tx.content(draft.lang, words))).collect();
    let contents: Vec<&Content> = lines.iter().map(|(_, content)| content).collect();
    let entry = tx.record(permit, Ref { kind: CAMPAIGN, id: of.0 }, &contents).await?;
    let insert = sql!(
        "INSERT INTO interviews_guide (id, process_id, campaign_id, entry_id, number, lang, recorded_at)
         SELECT $1, $2, $3, $4, CAST(COALESCE(max(number), 0) + 1 AS bigint), $5, $6
         FROM interviews_guide WHERE campaign_id = $3"
    );
    tx.run(insert, params![next, entry.scope, of, entry.id, draft.lang, entry.at]).await?;
    let question = sql!(
        "INSERT INTO interviews_question (id, process_id, guide_id, ordinal, kind, content_id)
         VALUES ($1, $2, $3, $4, $5, $6)"
    );
    // One for each question, as the contents are.
    for (ordinal, (kind, content)) in (1_i64..).zip(&lines) {
        let id = tx.id();
        tx.run(question, params![id, entry.scope, next, ordinal, *kind, content.id]).await?;
    }
    Ok(next)
}

/// Writes the next version of the notice. Fails with `Conflict` when `base` is no longer the newest.
pub async fn write_notice(
    tx: &mut Tx,
    permit: &Permit<WriteNotice>,
    of: CampaignId,
    base: Option<NoticeId>,
    draft: &NoticeDraft,
) -> Result<NoticeId, Failure> {
    campaign(tx, permit.process(), of).await?;
    let next = NoticeId(tx.id());
    let first = sql!("UPDATE interviews_campaign SET notice_id = $2 WHERE id = $1 AND notice_id IS NULL");
    let later = sql!("UPDATE interviews_campaign SET notice_id = $2 WHERE id = $1 AND notice_id = $3");
    let moved = match base {
        None => tx.run(first, params![of, next]).await?,
        Some(base) => tx.run(later, params![of, next, base]).await?,
    };
    if moved == 0 {
        return Err(Failure::Conflict);
    }
    let it = tx.content(Lang::It, &draft.text.it);
    let en = (!draft.text.en.is_empty()).then(|| tx.content(Lang::En, &draft.text.en));
    let contents: Vec<&Content> = std::iter::once(&it).chain(&en).collect();
    let entry = tx.record(permit, Ref { kind: CAMPAIGN, id: of.0 }, &contents).await?;
    let insert = sql!(
        "INSERT INTO interviews_notice (id, process_id, campaign_id, entry_id, number, dated_on, it_id, en_id, recorded_at)
         SELECT $1, $2, $3, $4, CAST(COALESCE(max(number), 0) + 1 AS bigint), $5, $6, $7, $8
         FROM interviews_notice WHERE campaign_id = $3"
    );
    let en_id = en.as_ref().map(|content| content.id);
    tx.run(insert, params![next, entry.scope, of, entry.id, draft.dated_on, it.id, en_id, entry.at]).await?;
    Ok(next)
}
