//! A small plan and the people who write it. Each function is one thing a person does.

use coding::EXCERPT;
use consultation::CONTRIBUTION;
use kernel::{Actor, Change, Failure, Lang, Moment, Permit, ProcessId, Ref, may, uuid::Uuid};
use plan::{
    LineId, LineKind, LineNow, PlanId, PrintedLine, Purpose, RevisionId, SectionId, Version,
    model::{LineText, SectionDraft, Spot, VersionTitle, Wording},
    store::{self, VersionDraft},
};
use process::testing;
use record::{Db, LinkKind, Tx, link::LinkId};
use testkit::{Cast, scope};

kernel::kind! {
    /// An answer; its owner is a later capability.
    pub REPLY = "replies.reply",
}

pub fn excerpt(number: u128) -> Ref {
    Ref { kind: EXCERPT, id: Uuid::from_u128(0xE000 + number) }
}

pub fn contribution(number: u128) -> Ref {
    Ref { kind: CONTRIBUTION, id: Uuid::from_u128(0xC000 + number) }
}

/// A process with its people.
pub struct Scene {
    pub db: Db,
    pub process: ProcessId,
    pub cast: Cast,
}

pub fn wording(text: &str) -> Wording {
    Wording { kind: LineKind::Action, text: LineText::parse(text).unwrap(), lang: Lang::It }
}

pub fn of_kind(kind: LineKind, text: &str) -> Wording {
    Wording { kind, ..wording(text) }
}

impl Scene {
    pub async fn turin(db: Db) -> Scene {
        let process = testing::turin(&db).await.unwrap();
        Scene { db, process, cast: Cast::of(process) }
    }

    pub fn permit<C: Change>(&self, who: &Actor) -> Permit<C> {
        may::<C>(who, &scope(self.process, &[])).unwrap().because("così dice il territorio").unwrap()
    }

    /// What Elena the editor may do.
    pub fn elena<C: Change>(&self) -> Permit<C> {
        self.permit(&self.cast.elena)
    }

    pub async fn tx(&self) -> Tx {
        self.db.write().await.unwrap()
    }

    pub async fn section(&self, title: &str) -> SectionId {
        let mut tx = self.tx().await;
        let draft = SectionDraft::parse(title, "").unwrap();
        let id = store::add_section(&mut tx, &self.elena(), Spot::Last, &draft).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    pub async fn add(
        &self,
        section: SectionId,
        spot: Spot<LineId>,
        wording: &Wording,
    ) -> (LineId, RevisionId) {
        let mut tx = self.tx().await;
        let made = store::add_line(&mut tx, &self.elena(), section, spot, wording).await.unwrap();
        tx.commit().await.unwrap();
        made
    }

    /// A line at the end of a section.
    pub async fn line(&self, section: SectionId, text: &str) -> (LineId, RevisionId) {
        self.add(section, Spot::Last, &wording(text)).await
    }

    pub async fn revise(&self, line: LineId, base: RevisionId, text: &str) -> Result<RevisionId, Failure> {
        let mut tx = self.tx().await;
        let made = store::revise(&mut tx, &self.elena(), line, base, &wording(text)).await?;
        tx.commit().await?;
        Ok(made)
    }

    pub async fn move_line(
        &self,
        (line, base): (LineId, RevisionId),
        section: SectionId,
        spot: Spot<LineId>,
    ) -> Result<RevisionId, Failure> {
        let mut tx = self.tx().await;
        let made = store::move_line(&mut tx, &self.elena(), line, base, section, spot).await?;
        tx.commit().await?;
        Ok(made)
    }

    pub async fn strike(&self, (line, base): (LineId, RevisionId)) -> Result<RevisionId, Failure> {
        let mut tx = self.tx().await;
        let made = store::strike_line(&mut tx, &self.elena(), line, base).await?;
        tx.commit().await?;
        Ok(made)
    }

    pub async fn split(
        &self,
        (line, base): (LineId, RevisionId),
        parts: &[&str],
    ) -> Result<Vec<(LineId, RevisionId)>, Failure> {
        let parts: Vec<LineText> = parts.iter().map(|part| LineText::parse(part).unwrap()).collect();
        let mut tx = self.tx().await;
        let made = store::split_line(&mut tx, &self.elena(), line, base, &parts).await?;
        tx.commit().await?;
        Ok(made)
    }

    pub async fn merge(
        &self,
        old: &[(LineId, RevisionId)],
        text: &str,
    ) -> Result<(LineId, RevisionId), Failure> {
        let mut tx = self.tx().await;
        let made = store::merge_lines(&mut tx, &self.elena(), old, &wording(text)).await?;
        tx.commit().await?;
        Ok(made)
    }

    pub async fn link(&self, line: LineId, kind: LinkKind, targets: &[Ref]) -> Result<Vec<LinkId>, Failure> {
        let mut tx = self.tx().await;
        let made = store::make_links(&mut tx, &self.elena(), line, kind, targets).await?;
        tx.commit().await?;
        Ok(made)
    }

    pub async fn publish(&self, purpose: Purpose) -> Result<Version, Failure> {
        let permit = may(&self.cast.marta, &scope(self.process, &[]))?.plainly();
        let draft = VersionDraft { purpose, title: VersionTitle::parse("Piano metropolitano").unwrap() };
        let mut tx = self.tx().await;
        let seen = store::draft_state(&tx, self.process).await?;
        let version = store::publish(&mut tx, &permit, &draft, seen).await?;
        tx.commit().await?;
        Ok(version)
    }

    pub async fn plan(&self) -> PlanId {
        store::plan_of(&self.db.read().await.unwrap(), self.process).await.unwrap().unwrap()
    }

    pub async fn lines(&self, at: Moment) -> Vec<LineNow> {
        let view = self.db.read().await.unwrap();
        let plan = store::plan_of(&view, self.process).await.unwrap().unwrap();
        store::lines(&view, plan, at).await.unwrap()
    }

    pub async fn texts(&self) -> Vec<String> {
        self.lines(Moment::MAX).await.into_iter().filter_map(|line| line.text).collect()
    }

    pub async fn printed(&self, version: &Version) -> Vec<PrintedLine> {
        store::version_lines(&self.db.read().await.unwrap(), version.id).await.unwrap()
    }
}
