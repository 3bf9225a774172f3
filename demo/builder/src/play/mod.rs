//! The play: every scene on the day it happened, in the order of the days.

mod coding_scenes;
mod comparing;
mod ecosystem;
mod hearing;
mod opening;
mod reading;
mod voices;
mod writing;

use crate::{
    script::{
        Act, Asked, Change, Contribution, Document, Interview, Line, Link, Reply, Script, Search, Theme,
    },
    stage::Stage,
};
use anyhow::{Context, Result};
use kernel::{Clock, Day, HOUSE};
use plan::Purpose;
use record::{Chance, Db, archive::Extent};
use std::{
    collections::{HashMap, HashSet},
    path::Path,
};

/// The seed of ids and salts: the archive is the same whenever it is made.
const SEED: u64 = 0x2030_0d0b;
/// Seconds between two scenes of one day.
const STEP: i64 = 40;

/// One scene: what happens.
#[derive(Clone, Copy, Debug)]
enum Scene<'a> {
    Open,
    Phases(Day, Day),
    Roles(Day, Day),
    Organisations,
    Codebook,
    Document(&'a Document),
    Campaign,
    Asked(&'a Asked),
    Invited(&'a Interview),
    Agreed(&'a Interview),
    Heard(&'a Interview),
    Interview(&'a Interview),
    Read(&'a str),
    Theme(&'a Theme),
    Denominator(&'a Search),
    Sections,
    Line(&'a Line),
    Links(&'a [&'a Link]),
    Publish(Purpose, &'a str),
    Contribution(&'a Contribution),
    Change(&'a Change),
    Reply(&'a Contribution, &'a Reply),
    Adopt(&'a Act),
    Reopen,
}

/// Plays the script on a fresh database and writes the archive.
pub async fn play(script: &Script, database: &Path, archive: &Path) -> Result<()> {
    let opening = day("2024-07-22");
    let clock = Clock::Fixed(opening.start());
    let db = Db::open(&database.display().to_string(), clock, Chance::seeded(SEED)).await?;
    db.migrate().await?;
    let links: Vec<&Link> = script.links.iter().collect();
    let groups = link_groups(script, &links);
    let mut scenes = scenes(script, &groups);
    scenes.sort_by_key(|(day, order, _)| (*day, *order));
    let mut stage = Stage {
        script,
        db,
        process: HOUSE,
        people: HashMap::new(),
        campaign: None,
        contacts: HashMap::new(),
        organisations: HashMap::new(),
        things: HashMap::new(),
        lines: HashMap::new(),
        revisions: HashMap::new(),
        numbers: HashMap::new(),
        answered: HashSet::new(),
    };
    act_out(&mut stage, &scenes).await?;
    open_data::export(&stage.db, &script.process.process.slug, archive, Extent::Whole, &mut |_, _| ())
        .await?;
    Ok(stage.db.close().await?)
}

async fn act_out(stage: &mut Stage<'_>, scenes: &[(Day, u32, Scene<'_>)]) -> Result<()> {
    let mut sections = writing::Sections::new();
    let (mut last, mut second) = (None, 0);
    for (day, _, scene) in scenes {
        second = if last == Some(*day) { second + STEP } else { 0 };
        last = Some(*day);
        stage.set(*day, second);
        let played = perform(stage, &mut sections, *scene).await;
        played.with_context(|| format!("on {day}: {scene:?}").chars().take(300).collect::<String>())?;
    }
    Ok(())
}

async fn perform(stage: &mut Stage<'_>, sections: &mut writing::Sections, scene: Scene<'_>) -> Result<()> {
    match scene {
        Scene::Open => {
            opening::open(stage).await?;
            opening::furnish(stage).await
        }
        Scene::Phases(from, to) => opening::phases(stage, from, to).await,
        Scene::Roles(from, to) => opening::roles(stage, from, to).await,
        Scene::Organisations => ecosystem::organisations(stage).await,
        Scene::Codebook => coding_scenes::codebook(stage).await,
        Scene::Document(document) => reading::document(stage, document).await,
        Scene::Campaign => hearing::campaign(stage).await,
        Scene::Asked(asked) => hearing::asked(stage, asked).await,
        Scene::Invited(interview) => hearing::invited(stage, interview).await,
        Scene::Agreed(interview) => hearing::agreed(stage, interview).await,
        Scene::Heard(interview) => hearing::heard(stage, interview).await,
        Scene::Interview(interview) => reading::interview(stage, interview).await,
        Scene::Read(source) => coding_scenes::read(stage, source).await,
        Scene::Theme(theme) => coding_scenes::theme(stage, theme).await,
        Scene::Denominator(search) => comparing::denominator(stage, search).await,
        Scene::Sections => {
            *sections = writing::sections(stage).await?;
            Ok(())
        }
        Scene::Line(line) => writing::first_line(stage, sections, line).await,
        Scene::Links(links) => voices::links(stage, links).await,
        Scene::Publish(purpose, title) => writing::publish(stage, purpose, title).await,
        Scene::Contribution(contribution) => voices::contribution(stage, contribution).await,
        Scene::Change(change) => writing::change(stage, sections, change).await,
        Scene::Reply(contribution, reply) => voices::reply(stage, contribution, reply).await,
        Scene::Adopt(act) => writing::adopt(stage, act).await,
        Scene::Reopen => writing::reopen(stage).await,
    }
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap_or(Day(Default::default()))
}

/// Links in the order of their making: with the first draft, when the contributions have been read, on the lines that
/// the replies brought, with the revision.
fn link_groups<'a>(script: &Script, links: &[&'a Link]) -> [Vec<&'a Link>; 4] {
    let born = |changes: &[Change], link: &Link| {
        changes.iter().any(|change| {
            change.new.as_deref() == Some(link.line.as_str())
                || change.parts.iter().any(|part| part.new == link.line)
        })
    };
    let mut groups: [Vec<&Link>; 4] = Default::default();
    for link in links {
        let place = if born(&script.changes_v3, link) {
            3
        } else if born(&script.changes_v2, link) {
            2
        } else {
            usize::from(link.to.starts_with("c-"))
        };
        if let Some(group) = groups.get_mut(place) {
            group.push(link);
        }
    }
    groups
}

fn scenes<'a>(script: &'a Script, links: &'a [Vec<&'a Link>; 4]) -> Vec<(Day, u32, Scene<'a>)> {
    let (opening, handover, back) = (day("2024-07-22"), day("2025-06-30"), day("2026-08-31"));
    let end = day("2099-01-01");
    let mut all = vec![
        (opening, 0, Scene::Open),
        (opening, 1, Scene::Roles(day("2000-01-01"), day("2025-01-01"))),
        (opening, 2, Scene::Phases(day("2000-01-01"), day("2026-01-01"))),
        (day("2024-08-19"), 0, Scene::Codebook),
        (day("2024-09-09"), 0, Scene::Organisations),
        (handover, 90, Scene::Roles(day("2025-01-01"), day("2026-01-01"))),
        (back, 0, Scene::Roles(day("2026-01-01"), end)),
        (back, 1, Scene::Phases(day("2026-01-01"), end)),
        (day("2024-12-09"), 0, Scene::Sections),
        (day("2025-03-07"), 0, Scene::Links(&links[1])),
        (day("2025-04-28"), 0, Scene::Links(&links[2])),
        (day("2026-09-02"), 0, Scene::Reopen),
        (day("2026-10-26"), 0, Scene::Links(&links[3])),
    ];
    // Ties of the first draft, a working day each, so that no day looks like the work of a machine.
    for (place, group) in links[0].chunks(40).enumerate() {
        all.push((day("2025-01-07").plus(i32::try_from(place).unwrap_or(0)), 50, Scene::Links(group)));
    }
    listening(script, &mut all);
    drafting(script, &mut all);
    consulting(script, &mut all);
    all
}

fn listening<'a>(script: &'a Script, all: &mut Vec<(Day, u32, Scene<'a>)>) {
    for document in &script.documents {
        all.push((document.received_on, 10, Scene::Document(document)));
        all.push((document.received_on.plus(5), 20, Scene::Read(&document.key)));
    }
    all.push((script.campaign.opened_on, 0, Scene::Campaign));
    all.extend(script.campaign.other.iter().map(|asked| (asked.asked_on, 12, Scene::Asked(asked))));
    for interview in &script.interviews {
        all.push((interview.held_on.plus(-14), 7, Scene::Invited(interview)));
        all.push((interview.held_on.plus(-8), 8, Scene::Agreed(interview)));
        all.push((interview.held_on, 9, Scene::Heard(interview)));
        all.push((interview.held_on.plus(2), 11, Scene::Interview(interview)));
        all.push((interview.held_on.plus(4), 21, Scene::Read(&interview.key)));
    }
    all.extend(script.themes.iter().map(|theme| (day("2024-12-02"), 30, Scene::Theme(theme))));
    all.extend(script.denominators.iter().map(|search| (day("2024-12-04"), 31, Scene::Denominator(search))));
}

fn drafting<'a>(script: &'a Script, all: &mut Vec<(Day, u32, Scene<'a>)>) {
    for (place, line) in script.lines.iter().enumerate() {
        let week = i32::try_from(place / 19).unwrap_or(0);
        all.push((day("2024-12-10").plus(week), 40, Scene::Line(line)));
    }
    let changes = script.changes_v2.iter().chain(&script.changes_v3);
    all.extend(changes.map(|change| (change.on, 60, Scene::Change(change))));
    for version in &script.process.version {
        let (on, purpose) = match version.number {
            1 => (version.published_on, Purpose::Consultation),
            // What is adopted is published the day before the first act, and adopted as it stands.
            2 => (day("2025-04-29"), Purpose::Adoption),
            _ => (version.published_on, Purpose::Consultation),
        };
        all.push((on, 5, Scene::Publish(purpose, &version.title.it)));
    }
    let acts = script.process.act.iter().filter(|act| act.status == "adoption");
    all.extend(acts.map(|act| (act.adopted_on, 80, Scene::Adopt(act))));
}

fn consulting<'a>(script: &'a Script, all: &mut Vec<(Day, u32, Scene<'a>)>) {
    for contribution in &script.contributions {
        all.push((contribution.sent_on, 15, Scene::Contribution(contribution)));
        if let Some(reply) = &contribution.reply {
            all.push((reply.on, 70, Scene::Reply(contribution, reply)));
        }
    }
}
