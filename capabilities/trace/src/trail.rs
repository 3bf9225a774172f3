//! Why lines are there: what they rest on, in the words each owner allows for the viewer who asks.

use crate::store::evidence::{Cause, Row, causes, rows, words};
use coding::store::Lowered;
use kernel::{Day, EntryId, Failure, Moment, Ref, uuid::Uuid};
use plan::LineId;
use record::LinkKind;
use std::collections::{BTreeMap, HashMap, HashSet};
use web::{
    Label,
    label::{Asked, labels},
};

/// What one line rests on, as far as one viewer may know.
#[derive(Clone, Debug, Default)]
pub struct Trail {
    /// By what the links say, in the order of [`LinkKind::EVIDENCE`]; kinds without links are left out.
    pub groups: Vec<Group>,
    /// Decisions that changed the line, oldest first.
    pub causes: Vec<Decided>,
    /// Links that were withdrawn, oldest first. For staff only.
    pub withdrawn: Vec<Withdrawn>,
}

impl Trail {
    /// Whether the line rests on nothing and nothing changed it.
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty() && self.causes.is_empty()
    }
}

/// Evidence of one kind.
#[derive(Clone, Debug)]
pub struct Group {
    /// What its links say.
    pub kind: LinkKind,
    /// What may be shown.
    pub items: Vec<Item>,
    /// Different things that may not be shown: counted only.
    pub hidden: usize,
    /// Of what everybody could read and was withdrawn since: how many, by day.
    pub gone: Vec<(Day, usize)>,
}

impl Group {
    fn is_empty(&self) -> bool {
        self.items.is_empty() && self.hidden == 0 && self.gone.is_empty()
    }
}

/// A piece of evidence.
#[derive(Clone, Debug)]
pub struct Item {
    /// What it is.
    pub of: Ref,
    /// How it reads for this viewer: who speaks, and what was said.
    pub label: Label,
    /// The line it was taken over from, when it was not tied to this one; `Some(None)` when that line may not be named.
    pub inherited: Option<Option<Label>>,
    /// Why it was tied, if the viewer may know.
    pub reason: Option<String>,
    /// When it was tied.
    pub at: Moment,
    /// Whether the wording it was tied to is in the draft only. For staff.
    pub draft: bool,
    /// Since when it may be shown less than when it was tied, and how far. For staff.
    pub lowered: Option<Lowered>,
}

/// A decision on contributions that changed the line.
#[derive(Clone, Debug)]
pub struct Decided {
    /// How its first reply reads: which contribution it answers, how it ended and why.
    pub label: Label,
    /// Other contributions the same decision answered.
    pub others: usize,
    /// Whether the change is in the draft only. For staff.
    pub draft: bool,
}

/// A link that is no longer in force.
#[derive(Clone, Debug)]
pub struct Withdrawn {
    /// What it said.
    pub kind: LinkKind,
    /// What it led to.
    pub label: Option<Label>,
    /// Why it was withdrawn.
    pub reason: Option<String>,
    /// When it was withdrawn.
    pub at: Moment,
}

/// Why one line is there. A constant number of statements for each 64 pieces of evidence.
pub async fn trail(asked: Asked<'_>, line: LineId) -> Result<Trail, Failure> {
    Ok(trails(asked, &[line]).await?.remove(&line).unwrap_or_default())
}

/// Why each of these lines is there. Lines that rest on nothing are left out.
pub async fn trails(asked: Asked<'_>, lines: &[LineId]) -> Result<HashMap<LineId, Trail>, Failure> {
    let found = Found::of(asked, lines).await?;
    let trails = lines.iter().map(|line| (*line, found.trail(*line)));
    Ok(trails.filter(|(_, trail)| !trail.is_empty() || !trail.withdrawn.is_empty()).collect())
}

/// Everything that was looked up for some lines.
struct Found {
    staff: bool,
    rows: HashMap<LineId, Vec<Row>>,
    causes: HashMap<LineId, Vec<Cause>>,
    labels: HashMap<Ref, Label>,
    lowered: HashMap<Ref, Lowered>,
    reasons: HashMap<Uuid, String>,
}

impl Found {
    async fn of(asked: Asked<'_>, lines: &[LineId]) -> Result<Found, Failure> {
        let (view, process) = (asked.view, asked.viewer.process);
        let (rows, causes) = (rows(view, process, lines).await?, causes(view, process, lines).await?);
        let origins = rows.iter().filter(|row| row.line != row.root).map(|row| row.line.to_ref());
        let mut wanted: Vec<Ref> =
            rows.iter().map(Row::to).chain(origins).chain(causes.iter().map(Cause::of)).collect();
        wanted.sort_unstable();
        wanted.dedup();
        let labels = labels(asked, &wanted).await?;
        let reasons = words(view, process, readable_reasons(asked.viewer.staff, &rows, &labels)).await?;
        Ok(Found {
            staff: asked.viewer.staff,
            rows: by_line(rows, |row| row.root),
            causes: by_line(causes, |cause| cause.root),
            labels,
            lowered: comparison::store::lowered(view, process).await?,
            reasons,
        })
    }

    fn trail(&self, line: LineId) -> Trail {
        let rows = self.rows.get(&line).map(Vec::as_slice).unwrap_or_default();
        let shown = |row: &&Row| row.withdrawn_at.is_none() && (self.staff || row.published == 1);
        let in_force: Vec<&Row> = rows.iter().filter(shown).collect();
        let groups = LinkKind::EVIDENCE.iter().map(|kind| self.group(*kind, &in_force));
        let withdrawn = rows.iter().filter(|_| self.staff).filter_map(|row| self.withdrawn(row));
        Trail {
            groups: groups.filter(|group| !group.is_empty()).collect(),
            causes: self.decisions(self.causes.get(&line).map(Vec::as_slice).unwrap_or_default()),
            withdrawn: withdrawn.collect(),
        }
    }

    /// One decision may have answered many contributions, and changed a line and the one that replaced it: it stands once.
    fn decisions(&self, causes: &[Cause]) -> Vec<Decided> {
        let shown: Vec<&Cause> = causes.iter().filter(|cause| self.staff || cause.published == 1).collect();
        let mut seen = HashSet::new();
        let first = shown.iter().filter(|cause| seen.insert(cause.entry));
        let decided = first.filter_map(|cause| {
            let replies: HashSet<Ref> =
                shown.iter().filter(|other| other.entry == cause.entry).map(|other| other.of()).collect();
            let label = self.labels.get(&cause.of())?.clone();
            Some(Decided { label, others: replies.len() - 1, draft: cause.published == 0 })
        });
        decided.collect()
    }

    /// One thing tied twice stands once; what was tied to the line itself comes before what it took over.
    fn group(&self, kind: LinkKind, rows: &[&Row]) -> Group {
        let mut mine: Vec<&Row> = rows.iter().copied().filter(|row| row.kind == kind).collect();
        mine.sort_by_key(|row| (row.line != row.root, row.at));
        let mut seen = HashSet::new();
        mine.retain(|row| seen.insert(row.to()));
        let mut items: Vec<Item> = mine.iter().filter_map(|row| self.item(row)).collect();
        items.sort_by_key(|item| self.place(item));
        let mut gone: BTreeMap<Day, usize> = BTreeMap::new();
        for day in mine.iter().filter_map(|row| self.gone(row)) {
            *gone.entry(day).or_default() += 1;
        }
        let hidden = mine.len() - items.len() - gone.values().sum::<usize>();
        Group { kind, hidden, gone: gone.into_iter().collect(), items }
    }

    /// The day on which something that everybody could read was withdrawn: more of it is not said. What was closed before
    /// anybody could read of it is only counted.
    fn gone(&self, row: &Row) -> Option<Day> {
        let lowered = self.lowered.get(&row.to()).filter(|one| one.is_withdrawn())?;
        let was_public = row.public_since.is_some_and(|since| since < lowered.at);
        (was_public && !self.labels.contains_key(&row.to())).then(|| lowered.at.day())
    }

    fn item(&self, row: &Row) -> Option<Item> {
        let label = self.labels.get(&row.to())?.clone();
        let inherited = (row.line != row.root).then(|| self.labels.get(&row.line.to_ref()).cloned());
        let reason = row.reason.and_then(|id| self.reasons.get(&id)).cloned();
        let lowered = self.lowered.get(&row.to()).filter(|one| self.staff && one.at > row.at).copied();
        Some(Item { of: row.to(), label, inherited, reason, at: row.at, draft: row.published == 0, lowered })
    }

    /// Staff read in the order of the work. The public does not: excerpts tied one after the other often come from one
    /// conversation, and side by side they would tell that they are one person's.
    fn place(&self, item: &Item) -> (usize, Moment, Ref) {
        let kinds = [coding::THEME, comparison::AXIS, coding::EXCERPT, consultation::CONTRIBUTION];
        let rank = kinds.iter().position(|kind| *kind == item.of.kind).unwrap_or(kinds.len());
        (rank, if self.staff { item.at } else { Moment(0) }, item.of)
    }

    fn withdrawn(&self, row: &Row) -> Option<Withdrawn> {
        Some(Withdrawn {
            kind: row.kind,
            label: self.labels.get(&row.to()).cloned(),
            reason: row.withdrawn_because.and_then(|id| self.reasons.get(&id)).cloned(),
            at: row.withdrawn_at?,
        })
    }
}

fn by_line<T>(all: Vec<T>, line: impl Fn(&T) -> LineId) -> HashMap<LineId, Vec<T>> {
    let mut by_line: HashMap<LineId, Vec<T>> = HashMap::new();
    for one in all {
        by_line.entry(line(&one)).or_default().push(one);
    }
    by_line
}

/// The reasons this viewer may read. One reason speaks of everything tied in the same breath: the public reads it only when
/// all of that is public, words included.
fn readable_reasons(staff: bool, rows: &[Row], labels: &HashMap<Ref, Label>) -> Vec<Uuid> {
    if staff {
        return rows.iter().flat_map(|row| [row.reason, row.withdrawn_because]).flatten().collect();
    }
    let is_open = |row: &&Row| labels.get(&row.to()).is_some_and(|label| label.detail.is_some());
    let closed: HashSet<EntryId> = rows.iter().filter(|row| !is_open(row)).map(|row| row.entry).collect();
    let open = rows.iter().filter(|row| row.published == 1 && !closed.contains(&row.entry));
    open.filter_map(|row| row.reason).collect()
}
