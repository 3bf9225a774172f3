//! Plans: lines, their revisions on different days, their links, versions.

use super::{
    Stage,
    stage::{AT_ONCE, day, scope},
    words::{revised, text},
};
use anyhow::{Context, Result};
use kernel::{Day, Lang, Moment, Ref, may};
use plan::{
    LineId, LineKind, Purpose, SectionId,
    changes::{AddLine, AddSection, MakeLink, MoveLine, PublishVersion, ReviseLine, StrikeLine},
    model::{LineText, SectionDraft, Spot, VersionTitle, Wording},
    store,
};
use record::LinkKind;

/// Lines of a section.
const LINES: usize = 20;
/// Words of a line.
const WORDS: usize = 45;

/// Writes a first draft: a heading, objectives and actions in each section; each line rests on two of these.
pub async fn write(stage: &mut Stage, lines: usize, evidence: &[Ref]) -> Result<Vec<LineId>> {
    stage.go_to(day("2024-12-09"));
    let mut made = Vec::with_capacity(lines);
    let mut tx = stage.db.write().await?;
    let mut section: Option<SectionId> = None;
    for place in 0..lines {
        if place % LINES == 0 {
            let draft = SectionDraft::parse(&format!("Sezione {}", place / LINES + 1), "")?;
            let permit = stage.because::<AddSection>("Struttura")?;
            section = Some(store::add_section(&mut tx, &permit, Spot::Last, &draft).await?);
        }
        let kind = match place % LINES {
            0 => LineKind::Heading,
            number if number % 4 == 1 => LineKind::Objective,
            _ => LineKind::Action,
        };
        let wording =
            Wording { kind, text: LineText::parse(&text(&mut stage.chance, WORDS))?, lang: Lang::It };
        let permit = stage.because::<AddLine>("Prima stesura")?;
        let (line, _) =
            store::add_line(&mut tx, &permit, section.context("no section")?, Spot::Last, &wording).await?;
        let rests: Vec<Ref> =
            evidence.iter().cycle().skip(place * 2).take(evidence.len().min(2)).copied().collect();
        if !rests.is_empty() {
            let permit = stage.because::<MakeLink>("Lo dice chi è stato ascoltato")?;
            store::make_links(&mut tx, &permit, line, LinkKind::Supports, &rests).await?;
        }
        made.push(line);
        if place % AT_ONCE == AT_ONCE - 1 {
            tx.commit().await?;
            tx = stage.db.write().await?;
        }
    }
    tx.commit().await?;
    Ok(made)
}

/// Revises every line on each of so many days a month apart, and publishes in the middle and at the end; the days.
pub async fn revise(stage: &mut Stage, times: i32) -> Result<Vec<Day>> {
    let first = day("2025-01-13");
    let mut days = vec![first.plus(-7)];
    for time in 0..times {
        stage.go_to(first.plus(time * 30));
        rewrite(stage, |place| place < usize::MAX).await?;
        days.push(first.plus(time * 30 + 7));
        if time == times / 2 || time == times - 1 {
            publish(stage).await?;
        }
    }
    Ok(days)
}

/// Gives other words to a quarter of the text of the lines at these places.
async fn rewrite(stage: &mut Stage, chosen: impl Fn(usize) -> bool) -> Result<()> {
    let lines = lines_now(stage).await?;
    let mut tx = stage.db.write().await?;
    for (_, line) in lines.into_iter().enumerate().filter(|(place, _)| chosen(*place)) {
        let old = line.text.unwrap_or_default();
        let wording = Wording {
            kind: line.kind,
            text: LineText::parse(&revised(&mut stage.chance, &old))?,
            lang: Lang::It,
        };
        let permit = stage.because::<ReviseLine>("Dopo averne discusso")?;
        store::revise(&mut tx, &permit, line.id, line.revision, &wording).await?;
    }
    Ok(tx.commit().await?)
}

async fn lines_now(stage: &Stage) -> Result<Vec<plan::LineNow>> {
    let view = stage.db.read().await?;
    let plan = store::plan_of(&view, stage.process).await?.context("there is no plan")?;
    Ok(store::lines(&view, plan, Moment::MAX).await?)
}

/// Publishes the draft as it stands.
pub async fn publish(stage: &mut Stage) -> Result<()> {
    let mut tx = stage.db.write().await?;
    let seen = store::draft_state(&tx, stage.process).await?;
    let permit = may::<PublishVersion>(&stage.staff, &scope(stage.process))?.plainly();
    let draft = store::VersionDraft { purpose: Purpose::Consultation, title: VersionTitle::parse("Bozza")? };
    store::publish(&mut tx, &permit, &draft, seen).await?;
    Ok(tx.commit().await?)
}

/// A fifth gets other words, a twentieth is struck, a twentieth moves within its section, and as many are added.
pub async fn change_a_third(stage: &mut Stage) -> Result<()> {
    stage.go_to(day("2025-06-02"));
    rewrite(stage, |place| place % 5 == 1).await?;
    let lines = lines_now(stage).await?;
    let mut tx = stage.db.write().await?;
    for (place, line) in lines.iter().enumerate() {
        match place % 20 {
            7 => {
                let permit = stage.because::<StrikeLine>("Non serve più")?;
                store::strike_line(&mut tx, &permit, line.id, line.revision).await?;
            }
            12 => {
                let permit = stage.because::<MoveLine>("Si legge meglio qui")?;
                store::move_line(&mut tx, &permit, line.id, line.revision, line.section, Spot::First).await?;
            }
            17 => {
                let wording = Wording {
                    kind: LineKind::Action,
                    text: LineText::parse(&text(&mut stage.chance, WORDS))?,
                    lang: Lang::It,
                };
                let permit = stage.because::<AddLine>("Mancava")?;
                store::add_line(&mut tx, &permit, line.section, Spot::After(line.id), &wording).await?;
            }
            _ => (),
        }
    }
    Ok(tx.commit().await?)
}
