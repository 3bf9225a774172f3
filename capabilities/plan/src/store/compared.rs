//! Two versions side by side, without what is the same in both.

use super::versions::{Printed, printed_lines};
use crate::{
    SectionId, VersionId,
    compare::{Texts, Untouched},
};
use kernel::Failure;
use process::model::Both;
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};

/// Two versions, lines with the same wording in both without their words. Two statements; as many rows as there are lines
/// that differ, and one for each section.
pub async fn changed_texts(view: &Snapshot, old: VersionId, new: VersionId) -> Result<Texts, Failure> {
    let apart = lines_apart(view, old, new).await?;
    let (old_ones, new_ones): (Vec<_>, Vec<_>) = apart.into_iter().partition(|line| line.version == old);
    let lines = |apart: Vec<Apart>| apart.into_iter().map(|one| one.printed.line()).collect();
    Ok(Texts { old: lines(old_ones), new: lines(new_ones), untouched: untouched(view, old, new).await? })
}

/// A line of one version that the other does not print with the same wording.
#[derive(FromQueryResult)]
struct Apart {
    version: VersionId,
    #[sea_orm(nested)]
    printed: Printed,
}

/// Both at once: asked for one version after the other, PostgreSQL goes through everything ever written twice.
async fn lines_apart(view: &Snapshot, old: VersionId, new: VersionId) -> Result<Vec<Apart>, Failure> {
    let select = printed_lines!(
        "WHERE p.version_id IN ($1, $2) AND NOT EXISTS (
           SELECT 1 FROM plan_version_line o
           WHERE o.version_id IN ($1, $2) AND o.version_id <> p.version_id
             AND o.line_id = p.line_id AND o.revision_id = p.revision_id)"
    );
    view.all(select, params![old, new]).await
}

#[derive(FromQueryResult)]
struct Section {
    section: SectionId,
    title_it: String,
    title_en: Option<String>,
    /// "12:11,13:12": places in the old version and in the new one.
    places: String,
}

async fn untouched(view: &Snapshot, old: VersionId, new: VersionId) -> Result<Vec<Untouched>, Failure> {
    let select = sql!(
        "SELECT n.section_id AS section, n.section_title_it AS title_it, n.section_title_en AS title_en,
           string_agg(CAST(o.rank AS text) || ':' || CAST(n.rank AS text), ',') AS places
         FROM plan_version_line n
         JOIN plan_version_line o ON o.version_id = $1 AND o.line_id = n.line_id AND o.revision_id = n.revision_id
         WHERE n.version_id = $2
         GROUP BY n.section_id, n.section_title_it, n.section_title_en
         ORDER BY n.section_id"
    );
    let rows: Vec<Section> = view.all(select, params![old, new]).await?;
    rows.into_iter().map(Section::untouched).collect()
}

impl Section {
    fn untouched(self) -> Result<Untouched, Failure> {
        let pair = |both: &str| {
            let (old, new) = both.split_once(':')?;
            Some((old.parse().ok()?, new.parse().ok()?))
        };
        let places: Option<Vec<(i64, i64)>> = self.places.split(',').map(pair).collect();
        Ok(Untouched {
            section: self.section,
            title: Both { it: self.title_it, en: self.title_en.unwrap_or_default() },
            places: places.ok_or(Failure::internal("places that are no numbers"))?,
        })
    }
}
