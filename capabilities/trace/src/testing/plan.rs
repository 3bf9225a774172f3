//! The plan: sections, lines, links, versions.

use super::World;
use kernel::{Failure, Lang, Ref};
use plan::{
    LineId, LineKind, RevisionId, SectionId, Version,
    changes::{
        AddLine, AddSection, MakeLink, PublishVersion, ReviseLine, SplitLine, StrikeLine, WithdrawLink,
    },
    model::{LineText, Purpose, SectionDraft, Spot, VersionTitle, Wording},
    store::{self, VersionDraft},
};
use record::{LinkKind, link::LinkId};

fn wording(kind: LineKind, words: &str) -> Result<Wording, Failure> {
    Ok(Wording { kind, text: LineText::parse(words)?, lang: Lang::It })
}

impl World {
    /// A section after the others.
    pub async fn section(&self, title: &str) -> Result<SectionId, Failure> {
        let permit = self.because::<AddSection>(&self.cast.elena, "prima stesura")?;
        let mut tx = self.db.write().await?;
        let draft = SectionDraft::parse(title, "")?;
        let id = store::add_section(&mut tx, &permit, Spot::Last, &draft).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// A line after the others of its section.
    pub async fn line(&self, section: SectionId, kind: LineKind, words: &str) -> Result<LineId, Failure> {
        let permit = self.because::<AddLine>(&self.cast.elena, "prima stesura")?;
        let mut tx = self.db.write().await?;
        let (id, _) = store::add_line(&mut tx, &permit, section, Spot::Last, &wording(kind, words)?).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// New words for a line.
    pub async fn revise(&self, line: LineId, words: &str, why: &str) -> Result<RevisionId, Failure> {
        let permit = self.because::<ReviseLine>(&self.cast.elena, why)?;
        let mut tx = self.db.write().await?;
        let now = store::line_now(&tx, self.process, line).await?;
        let made = store::revise(&mut tx, &permit, line, now.revision, &wording(now.kind, words)?).await?;
        tx.commit().await?;
        Ok(made)
    }

    /// Takes a line away.
    pub async fn strike(&self, line: LineId) -> Result<(), Failure> {
        let permit = self.because::<StrikeLine>(&self.cast.elena, "non serve più")?;
        let mut tx = self.db.write().await?;
        let now = store::line_now(&tx, self.process, line).await?;
        store::strike_line(&mut tx, &permit, line, now.revision).await?;
        tx.commit().await
    }

    /// Several lines in the place of one.
    pub async fn split(&self, line: LineId, parts: &[&str]) -> Result<Vec<LineId>, Failure> {
        let permit = self.because::<SplitLine>(&self.cast.elena, "erano due cose")?;
        let mut tx = self.db.write().await?;
        let now = store::line_now(&tx, self.process, line).await?;
        let parts = parts.iter().map(|part| LineText::parse(part)).collect::<Result<Vec<_>, _>>()?;
        let made = store::split_line(&mut tx, &permit, line, now.revision, &parts).await?;
        tx.commit().await?;
        Ok(made.into_iter().map(|(line, _)| line).collect())
    }

    /// Ties a line to several things in one breath.
    pub async fn link(
        &self,
        line: LineId,
        kind: LinkKind,
        to: &[Ref],
        why: &str,
    ) -> Result<Vec<LinkId>, Failure> {
        let permit = self.because::<MakeLink>(&self.cast.elena, why)?;
        let mut tx = self.db.write().await?;
        let made = store::make_links(&mut tx, &permit, line, kind, to).await?;
        tx.commit().await?;
        Ok(made)
    }

    /// Withdraws a link.
    pub async fn unlink(&self, line: LineId, link: LinkId, why: &str) -> Result<(), Failure> {
        let permit = self.because::<WithdrawLink>(&self.cast.elena, why)?;
        let mut tx = self.db.write().await?;
        store::withdraw_link(&mut tx, &permit, line, link).await?;
        tx.commit().await
    }

    /// The draft as it stands becomes a version.
    pub async fn publish(&self, title: &str) -> Result<Version, Failure> {
        let permit = self.plainly::<PublishVersion>(&self.cast.marta)?;
        let mut tx = self.db.write().await?;
        let draft = VersionDraft { purpose: Purpose::Consultation, title: VersionTitle::parse(title)? };
        let seen = store::draft_state(&tx, self.process).await?;
        let version = store::publish(&mut tx, &permit, &draft, seen).await?;
        tx.commit().await?;
        Ok(version)
    }
}
