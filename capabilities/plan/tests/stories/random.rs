//! Random histories, the same every time: what was published, and what was read as of a day, never changes.

use crate::scene::Scene;
use kernel::Moment;
use plan::{
    LineNow, Purpose, SectionId,
    changes::ReviseSection,
    model::{SectionDraft, Spot, seal::seal_of},
    store,
};
use testkit::on_both;

const LINES: usize = 12;
const EDITS: usize = 50;

/// A generator with a fixed beginning (SplitMix64); good enough to choose, and the same on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % most as u64) as usize
    }
}

async fn edit(scene: &Scene, dice: &mut Dice, sections: &[SectionId], number: usize) {
    let lines = scene.lines(Moment::MAX).await;
    let one = &lines[dice.below(lines.len())];
    let section = sections[dice.below(sections.len())];
    let (line, text) = ((one.id, one.revision), format!("modifica {number}"));
    match dice.below(7) {
        0 => drop(scene.line(section, &text).await),
        1 if lines.len() > 4 => drop(scene.strike(line).await.unwrap()),
        2 => drop(scene.move_line(line, section, Spot::First).await.unwrap()),
        3 => drop(scene.split(line, &[&text, "e il resto"]).await.unwrap()),
        4 if lines.len() > 4 => {
            let other = lines.iter().find(|other| other.id != one.id).unwrap();
            scene.merge(&[line, (other.id, other.revision)], &text).await.unwrap();
        }
        5 => {
            let view = scene.db.read().await.unwrap();
            let base = store::section_now(&view, scene.process, section).await.unwrap().revision;
            drop(view);
            let mut tx = scene.tx().await;
            let draft = SectionDraft::parse(&text, "").unwrap();
            store::revise_section(
                &mut tx,
                &scene.elena::<ReviseSection>(),
                (section, base),
                &draft,
                Some(Spot::First),
            )
            .await
            .unwrap();
            tx.commit().await.unwrap();
        }
        _ => drop(scene.revise(line.0, line.1, &text).await.unwrap()),
    }
}

fn said(lines: &[LineNow]) -> Vec<String> {
    lines
        .iter()
        .map(|line| format!("{} {} {} {:?}", line.id, line.revision, line.section, line.text))
        .collect()
}

async fn begin(scene: &Scene) -> [SectionId; 2] {
    let sections = [scene.section("Governance").await, scene.section("Finanza").await];
    for number in 0..LINES {
        scene.line(sections[number % 2], &format!("riga {number}")).await;
    }
    sections
}

#[test]
fn a_published_version_is_the_same_after_fifty_edits_and_another_version() {
    on_both(async |db| {
        let scene = Scene::turin(db).await;
        let sections = begin(&scene).await;
        let version = scene.publish(Purpose::Consultation).await.unwrap();
        let before = format!("{:?}", scene.printed(&version).await);
        let mut dice = Dice(2030);
        for number in 0..EDITS {
            edit(&scene, &mut dice, &sections, number).await;
        }
        scene.publish(Purpose::Adoption).await.unwrap();
        assert_eq!(format!("{:?}", scene.printed(&version).await), before);
        assert_eq!(seal_of(1, &scene.printed(&version).await), version.digest);
    });
}

#[test]
fn reading_as_of_a_moment_says_the_same_for_ever() {
    on_both(async |db| {
        let scene = Scene::turin(db).await;
        let sections = begin(&scene).await;
        let mut dice = Dice(1345);
        let mut seen: Vec<(Moment, Vec<String>)> = Vec::new();
        for number in 0..EDITS {
            edit(&scene, &mut dice, &sections, number).await;
            let view = scene.db.read().await.unwrap();
            let at = store::draft_state(&view, scene.process).await.unwrap().moment;
            drop(view);
            let now = said(&scene.lines(Moment::MAX).await);
            assert_eq!(said(&scene.lines(at).await), now, "now is a date like others");
            seen.push((at, now));
        }
        for (at, then) in seen {
            assert_eq!(said(&scene.lines(at).await), then);
        }
    });
}
