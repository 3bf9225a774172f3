//! What a memo can be about, and in which source that lies.

use super::{codes::codes, codings::check_excerpt, themes::theme};
use crate::{
    CODE, EXCERPT, THEME,
    model::{ExcerptId, ThemeId},
};
use kernel::{Failure, Kind, Moment, PersonId, ProcessId, Ref};
use process::PROCESS;
use record::{FromQueryResult, Snapshot, params, sea_orm, sql};
use sources::{PASSAGE, PassageId, Reader, SOURCE, SourceId, store::Which};

/// The kinds of things a memo can be about.
pub const SUBJECTS: &[Kind] = &[PROCESS, SOURCE, PASSAGE, EXCERPT, CODE, THEME];

/// The excerpt and the source a subject is, or lies in.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Home {
    pub excerpt: Option<ExcerptId>,
    pub source: Option<SourceId>,
}

#[derive(FromQueryResult)]
struct Taken {
    source: SourceId,
}

/// Where something lies that a memo is about. Fails with `NotFound` when it is not in the process or not read by this person, or no memo can
/// be about it.
pub(super) async fn home(
    view: &Snapshot,
    process: ProcessId,
    reader: Option<PersonId>,
    about: Ref,
) -> Result<Home, Failure> {
    match about.kind {
        PROCESS if about.id == process.0 => Ok(Home::default()),
        EXCERPT => excerpt(view, process, reader, ExcerptId(about.id)).await,
        CODE => {
            let codes = codes(view, process, Moment::MAX).await?;
            codes.iter().find(|code| code.id.0 == about.id).ok_or(Failure::NotFound)?;
            Ok(Home::default())
        }
        THEME => theme(view, process, ThemeId(about.id), Moment::MAX).await.map(|_| Home::default()),
        SOURCE => {
            let id = SourceId(about.id);
            let opened = sources::store::open(view, Reader::Worker, process, id, Which::Newest).await?;
            Ok(Home { excerpt: None, source: Some(opened.id) })
        }
        PASSAGE => {
            let id = PassageId(about.id);
            let passage = sources::store::passage_by_id(view, Reader::Worker, process, id).await?;
            Ok(Home { excerpt: None, source: Some(passage.source) })
        }
        _ => Err(Failure::NotFound),
    }
}

/// Fails with `NotFound` when this is nothing of the process that this person reads, or nothing a memo can be about.
pub async fn check_subject(
    view: &Snapshot,
    process: ProcessId,
    reader: Option<PersonId>,
    about: Ref,
) -> Result<(), Failure> {
    home(view, process, reader, about).await.map(drop)
}

async fn excerpt(
    view: &Snapshot,
    process: ProcessId,
    reader: Option<PersonId>,
    id: ExcerptId,
) -> Result<Home, Failure> {
    check_excerpt(view, process, reader, id).await?;
    let select = sql!("SELECT source_id AS source FROM coding_excerpt WHERE id = $1");
    let taken: Taken = view.one(select, params![id]).await?;
    Ok(Home { excerpt: Some(id), source: Some(taken.source) })
}
