//! Where a piece of evidence went: the lines that lean on it, directly, through a theme, or because they replaced one that
//! did.

use crate::store::uses::{Leaning, changed_by, excerpts_of, leaning, themes_with};
use coding::{EXCERPT, THEME};
use comparison::AXIS;
use consultation::CONTRIBUTION;
use kernel::{Failure, Kind, Moment, Ref, uuid::Uuid};
use plan::LineId;
use record::LinkKind;
use sources::SOURCE;
use std::collections::{BTreeMap, HashMap, HashSet};
use web::{
    Label,
    label::{Asked, labels},
};

/// Kinds of things whose uses can be asked for.
pub const KINDS: &[Kind] = &[EXCERPT, THEME, AXIS, SOURCE, CONTRIBUTION];

/// How a line came to lean on something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Way {
    /// It is tied to it.
    Direct,
    /// The reply to it changed the line.
    Caused,
    /// It is tied to a theme in which it stands.
    ThroughTheme,
    /// It replaced a line that leaned on it.
    Inherited,
}

/// A line that leans on something.
#[derive(Clone, Debug)]
pub struct Use {
    /// Which line.
    pub line: LineId,
    /// How it reads for this viewer.
    pub label: Label,
    /// What its links say.
    pub kinds: Vec<LinkKind>,
    /// How it came to lean on it: the shortest way.
    pub way: Way,
    /// How many different excerpts of a source it is tied to itself.
    pub pieces: usize,
}

/// Where a piece of evidence went, as far as one viewer may know.
#[derive(Clone, Debug)]
pub struct Uses {
    /// The thing.
    pub label: Label,
    /// The lines, those tied to it first.
    pub lines: Vec<Use>,
}

/// Where something went. Fails with `NotFound` when the viewer may not know that it exists.
pub async fn uses(asked: Asked<'_>, thing: Ref) -> Result<Uses, Failure> {
    let label = known(asked, thing).await?;
    let targets = targets(asked, thing).await?;
    let mut paths = paths(asked, &targets).await?;
    if thing.kind == CONTRIBUTION {
        caused(asked, thing.id, &mut paths).await?;
    }
    inherit(asked, &mut paths).await?;
    let lines: Vec<Ref> = paths.keys().map(|line| line.to_ref()).collect();
    let mut lines_labels = labels(asked, &lines).await?;
    let mut lines: Vec<Use> = paths
        .into_iter()
        .filter_map(|(line, path)| path.finish(line, lines_labels.remove(&line.to_ref())?))
        .collect();
    lines.sort_by(|a, b| (a.way, &a.label.title, a.line).cmp(&(b.way, &b.label.title, b.line)));
    Ok(Uses { label, lines })
}

/// The words for a thing, when this viewer may ask about it. A source that is not read whole in public is not told apart
/// from the others: where it went would say which quotations are one person's.
async fn known(asked: Asked<'_>, thing: Ref) -> Result<Label, Failure> {
    if !KINDS.contains(&thing.kind) {
        return Err(Failure::NotFound);
    }
    let label = labels(asked, &[thing]).await?.remove(&thing).ok_or(Failure::NotFound)?;
    let may_ask = asked.viewer.staff || thing.kind != SOURCE || label.path.is_some();
    if may_ask { Ok(label) } else { Err(Failure::NotFound) }
}

/// What a line can be tied to for the thing's sake: each with the way.
async fn targets(asked: Asked<'_>, thing: Ref) -> Result<HashMap<Uuid, Way>, Failure> {
    let (view, process) = (asked.view, asked.viewer.process);
    let pieces = if thing.kind == SOURCE {
        excerpts_of(view, process, thing.id, asked.viewer.staff).await?
    } else {
        vec![thing.id]
    };
    let mut targets: HashMap<Uuid, Way> = pieces.iter().map(|piece| (*piece, Way::Direct)).collect();
    if [SOURCE, EXCERPT].contains(&thing.kind) {
        let themes = themes_with(view, process, &pieces).await?;
        targets.extend(themes.into_iter().map(|theme| (theme, Way::ThroughTheme)));
    }
    Ok(targets)
}

/// How one line leans on the targets.
struct Path {
    way: Way,
    kinds: HashSet<LinkKind>,
    pieces: HashSet<Uuid>,
}

impl Path {
    fn new(way: Way) -> Path {
        Path { way, kinds: HashSet::new(), pieces: HashSet::new() }
    }

    fn finish(self, line: LineId, label: Label) -> Option<Use> {
        let kinds = LinkKind::EVIDENCE.iter().copied().filter(|kind| self.kinds.contains(kind)).collect();
        Some(Use { line, label, kinds, way: self.way, pieces: self.pieces.len() })
    }
}

async fn paths(asked: Asked<'_>, targets: &HashMap<Uuid, Way>) -> Result<BTreeMap<LineId, Path>, Failure> {
    let mut things: Vec<Uuid> = targets.keys().copied().collect();
    things.sort_unstable();
    let links = leaning(asked.view, asked.viewer.process, &things).await?;
    let mut paths: BTreeMap<LineId, Path> = BTreeMap::new();
    for Leaning { target, line, kind, .. } in
        links.into_iter().filter(|link| asked.viewer.staff || link.published == 1)
    {
        let way = targets.get(&target).copied().unwrap_or(Way::Direct);
        let path = paths.entry(line).or_insert_with(|| Path::new(way));
        path.way = path.way.min(way);
        path.kinds.insert(kind);
        path.pieces.extend(Some(target).filter(|_| way == Way::Direct));
    }
    Ok(paths)
}

/// Lines that the reply to a contribution changed.
async fn caused(
    asked: Asked<'_>,
    contribution: Uuid,
    paths: &mut BTreeMap<LineId, Path>,
) -> Result<(), Failure> {
    let changed = changed_by(asked.view, asked.viewer.process, contribution, asked.viewer.staff).await?;
    for line in changed {
        paths.entry(line).or_insert_with(|| Path::new(Way::Caused));
    }
    Ok(())
}

/// Lines that replaced one that leans lean too, however many replacements lie between.
async fn inherit(asked: Asked<'_>, paths: &mut BTreeMap<LineId, Path>) -> Result<(), Failure> {
    let pairs = plan::store::replacements(asked.view, asked.viewer.process, Moment::MAX).await?;
    let mut heirs: HashMap<LineId, Vec<LineId>> = HashMap::new();
    for (new, old) in pairs {
        heirs.entry(old).or_default().push(new);
    }
    let mut waiting: Vec<LineId> = paths.keys().copied().collect();
    let mut seen: HashSet<(LineId, LineId)> = HashSet::new();
    while let Some(old) = waiting.pop() {
        for new in heirs.get(&old).into_iter().flatten().filter(|new| seen.insert((old, **new))) {
            let Some((kinds, pieces)) = paths.get(&old).map(|path| (path.kinds.clone(), path.pieces.clone()))
            else {
                continue;
            };
            let path = paths.entry(*new).or_insert_with(|| Path::new(Way::Inherited));
            path.kinds.extend(kinds);
            path.pieces.extend(pieces);
            waiting.push(*new);
        }
    }
    Ok(())
}
