//! How much was received, read, coded, linked and answered, and what was not: question four of the product.
//!
//! Every figure is counted from rows when asked, and says what it counts. What is left is given by name or number; of
//! interviews only by sector, and of small sectors together.

mod left;

pub use left::Left;

use crate::store::coverage::{Excerpts, end, excerpts, linked_contributions};
use coding::store::{Progress, progress};
use consultation::{Indexed, KindFilter, Register, State, store::Calendar};
use kernel::{Day, Failure, Moment};
use plan::{LineKind, PrintedLine};
use std::collections::{BTreeMap, HashMap, HashSet};
use web::label::Asked;

/// How many of how many. The key gives its words: `trace-figure-<key>`, and what it counts: `trace-figure-<key>-means`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Which figure.
    pub key: &'static str,
    /// So many.
    pub count: i64,
    /// Of so many.
    pub total: i64,
}

/// Contributions of one kind of participant. Kinds are never added up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfKind {
    /// Received.
    pub received: i64,
    /// Of these, tied to a line of the plan, or cause of a change in it.
    pub linked: i64,
    /// Of these, with their reply.
    pub answered: i64,
    /// Of these, without a reply beyond their time.
    pub overdue: i64,
}

/// A contribution that waits for its reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Its number.
    pub number: i64,
    /// The last day by which it is owed a reply.
    pub due: Day,
    /// Whether that day is past.
    pub overdue: bool,
}

/// How much of a process was read and used, as far as one viewer may know it by name.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    /// The last entry counted, and its moment.
    pub counted: Option<(i64, Moment)>,
    /// Documents received.
    pub documents: i64,
    /// Interviews received.
    pub interviews: i64,
    /// How much was read, coded, linked; how many lines rest on something.
    pub figures: Vec<Figure>,
    /// Contributions by kind of participant, people first.
    pub contributions: Vec<(KindFilter, OfKind)>,
    /// Passages nobody has read, by source.
    pub unread: Vec<Left>,
    /// Excerpts without a code, by source.
    pub uncoded: Vec<Left>,
    /// Excerpts no line draws from, by source.
    pub unlinked: Vec<Left>,
    /// Lines of the newest version that rest on nothing.
    pub bare_lines: Vec<PrintedLine>,
    /// Contributions without a reply, those beyond their time first.
    pub waiting: Vec<Waiting>,
}

/// Counts everything. A constant number of statements, but for the names of what is left.
pub async fn coverage(asked: Asked<'_>, calendar: Calendar<'_>) -> Result<Coverage, Failure> {
    let (view, process) = (asked.view, asked.viewer.process);
    let read = progress(view, process).await?;
    let taken = excerpts(view, process).await?;
    let (lines, bare_lines) = lines(asked).await?;
    let rows = consultation::store::index(view, process, calendar).await?;
    let left = left::Names::of(asked, &read, &taken).await?;
    let kind = |kind| whole(read.iter().filter(|one| one.kind == kind).count());
    Ok(Coverage {
        counted: end(view, process).await?.map(|end| (end.seq, end.recorded_at)),
        documents: kind(sources::SourceKind::Document),
        interviews: kind(sources::SourceKind::Interview),
        figures: figures(&read, &taken, lines, bare_lines.len()),
        waiting: waiting(&rows, calendar),
        contributions: by_kind(asked, rows).await?,
        unread: left.sorted(read.iter().map(|one| (one.source, one.passages - one.read))),
        uncoded: left.sorted(taken.iter().map(|one| (one.source, one.taken - one.coded))),
        unlinked: left.sorted(taken.iter().map(|one| (one.source, one.taken - one.linked))),
        bare_lines,
    })
}

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn figures(read: &[Progress], taken: &[Excerpts], lines: usize, bare: usize) -> Vec<Figure> {
    let figure = |key, count, total| Figure { key, count, total };
    let excerpts = taken.iter().map(|one| one.taken).sum();
    vec![
        figure(
            "passages-read",
            read.iter().map(|one| one.read).sum(),
            read.iter().map(|one| one.passages).sum(),
        ),
        figure(
            "sources-read",
            whole(read.iter().filter(|one| one.read >= one.passages).count()),
            whole(read.len()),
        ),
        figure("excerpts-coded", taken.iter().map(|one| one.coded).sum(), excerpts),
        figure("excerpts-linked", taken.iter().map(|one| one.linked).sum(), excerpts),
        figure("lines-resting", whole(lines - bare), whole(lines)),
    ]
}

/// How many lines the newest version has, headings left out, and those that rest on nothing.
async fn lines(asked: Asked<'_>) -> Result<(usize, Vec<PrintedLine>), Failure> {
    let printed = plan::store::lines_with_numbers(asked.view, asked.viewer.process).await?;
    let weights = plan::store::weights(asked.view, asked.viewer.process, Moment::MAX).await?;
    let resting: HashSet<_> = weights.into_iter().map(|weight| weight.line).collect();
    let lines: Vec<PrintedLine> = printed.into_iter().filter(|line| line.kind != LineKind::Heading).collect();
    let count = lines.len();
    Ok((count, lines.into_iter().filter(|line| !resting.contains(&line.line)).collect()))
}

async fn by_kind(asked: Asked<'_>, rows: Vec<Indexed>) -> Result<Vec<(KindFilter, OfKind)>, Failure> {
    let (view, process) = (asked.view, asked.viewer.process);
    let linked: HashSet<i64> = linked_contributions(view, process).await?.into_iter().collect();
    let organisations = directory::store::organisations(view, process).await?;
    let categories: HashMap<_, _> = organisations.into_iter().map(|one| (one.id, one.category)).collect();
    let mut kinds: BTreeMap<KindFilter, OfKind> = BTreeMap::new();
    for (one, kind) in Register::of(rows, &categories).rows() {
        let of = kinds.entry(kind.clone()).or_default();
        of.received += 1;
        of.linked += i64::from(linked.contains(&one.number));
        of.answered += i64::from(one.state == State::Answered);
        of.overdue += i64::from(one.state == State::Overdue);
    }
    Ok(kinds.into_iter().collect())
}

fn waiting(rows: &[Indexed], calendar: Calendar<'_>) -> Vec<Waiting> {
    let open = rows.iter().filter(|one| one.state != State::Answered);
    let mut waiting: Vec<Waiting> = open
        .map(|one| Waiting {
            number: one.number,
            due: calendar.due(one.phase),
            overdue: one.state == State::Overdue,
        })
        .collect();
    waiting.sort_by_key(|one| (one.due, one.number));
    waiting
}
