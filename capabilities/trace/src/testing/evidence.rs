//! Documents, interviews, excerpts, themes.

use super::World;
use coding::{
    CodeDraft, CodeId, ExcerptId, Taking, ThemeDraft, ThemeId,
    changes::{AddCode, BuildTheme, LowerExcerpt, ReadPassages, TakeExcerpt},
};
use kernel::{Attribution, Failure, Lang, OrganisationId, PersonId};
use sources::{
    Description, Original, Reader, SourceId, SourceKind, TextFormat,
    changes::{AddSource, LowerLevel},
    store::NewSource,
};

impl World {
    /// A document of a publisher, one passage for each paragraph of the text.
    pub async fn document(&self, title: &str, level: Attribution, text: &str) -> Result<SourceId, Failure> {
        let description = Description {
            publisher: Some("Un editore".to_owned()),
            about: Some(format!("Presentazione di {title}")),
            url: Some("https://fonte.esempio.it/documento".to_owned()),
            ..self.description(title)
        };
        self.source(SourceKind::Document, &description, level, text).await
    }

    /// An interview with somebody of a sector.
    pub async fn interview(
        &self,
        title: &str,
        sector: &str,
        who: (PersonId, Option<OrganisationId>),
        level: Attribution,
        text: &str,
    ) -> Result<SourceId, Failure> {
        let description = Description {
            held_on: Some(self.db.clock.today().plus(-90)),
            sector: Some(sector.to_owned()),
            person: Some(who.0),
            organisation: who.1,
            ..self.description(title)
        };
        self.source(SourceKind::Interview, &description, level, text).await
    }

    fn description(&self, title: &str) -> Description {
        Description {
            title: title.to_owned(),
            publisher: None,
            about: None,
            url: None,
            published_on: None,
            received_on: self.db.clock.today().plus(-60),
            held_on: None,
            lang: Lang::It,
            sector: None,
            organisation: None,
            person: None,
        }
    }

    async fn source(
        &self,
        kind: SourceKind,
        description: &Description,
        level: Attribution,
        text: &str,
    ) -> Result<SourceId, Failure> {
        let permit = self.plainly::<AddSource>(&self.cast.anna)?;
        let original = Original::pasted(TextFormat::Text, text)?;
        let mut tx = self.db.write().await?;
        let new = NewSource { kind, description, level, original: &original };
        let id = sources::store::add_source(&mut tx, &permit, &new).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Lowers how far a source may be named.
    pub async fn lower_source(&self, source: SourceId, level: Attribution) -> Result<(), Failure> {
        let permit = self.because::<LowerLevel>(&self.cast.anna, "consenso ritirato")?;
        let mut tx = self.db.write().await?;
        sources::store::lower_level(&mut tx, &permit, source, level).await?;
        tx.commit().await
    }

    /// A code.
    pub async fn code(&self, name: &str) -> Result<CodeId, Failure> {
        let permit = self.plainly::<AddCode>(&self.cast.anna)?;
        let read = |field: &str| match field {
            "name" => name.to_owned(),
            "definition" => format!("Quando si parla di {name}."),
            _ => String::new(),
        };
        let mut tx = self.db.write().await?;
        let id = coding::store::add_code(&mut tx, &permit, None, &CodeDraft::parse(read)?).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// An excerpt with these words, which stand once in the newest text of the source.
    pub async fn excerpt(
        &self,
        source: SourceId,
        quote: &str,
        codes: &[CodeId],
    ) -> Result<ExcerptId, Failure> {
        let permit = self.plainly::<TakeExcerpt>(&self.cast.anna)?;
        let mut tx = self.db.write().await?;
        let opened =
            sources::store::open(&tx, Reader::Worker, self.process, source, sources::store::Which::Newest)
                .await?;
        let found = coding::store::find_quote(&tx, self.process, opened.version, quote).await?;
        let taking = Taking {
            version: opened.version,
            passage: found.passage,
            range: found.range,
            quote: Some(quote),
            codes,
            memo: None,
            level: None,
        };
        let id = coding::store::take_excerpt(&mut tx, &permit, &taking).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Lowers how far one excerpt may be shown.
    pub async fn lower_excerpt(&self, excerpt: ExcerptId, level: Attribution) -> Result<(), Failure> {
        let permit = self.because::<LowerExcerpt>(&self.cast.anna, "troppo riconoscibile")?;
        let mut tx = self.db.write().await?;
        coding::store::lower_excerpt(&mut tx, &permit, excerpt, level).await?;
        tx.commit().await
    }

    /// Says that the first passages of a source were read.
    pub async fn read(&self, source: SourceId, passages: i64) -> Result<(), Failure> {
        let permit = self.plainly::<ReadPassages>(&self.cast.anna)?;
        let mut tx = self.db.write().await?;
        let opened =
            sources::store::open(&tx, Reader::Worker, self.process, source, sources::store::Which::Newest)
                .await?;
        coding::store::mark_read(&mut tx, &permit, opened.version, 1..=passages).await?;
        tx.commit().await
    }

    /// A theme with these excerpts.
    pub async fn theme(&self, title: &str, excerpts: &[ExcerptId]) -> Result<ThemeId, Failure> {
        let permit = self.plainly::<BuildTheme>(&self.cast.anna)?;
        let read = |field: &str| match field {
            "title" => title.to_owned(),
            "statement" => format!("Chi ha parlato di {title} chiede di decidere insieme."),
            _ => String::new(),
        };
        let mut tx = self.db.write().await?;
        let id = coding::store::build_theme(&mut tx, &permit, &ThemeDraft::parse(read)?, excerpts).await?;
        tx.commit().await?;
        Ok(id)
    }
}
